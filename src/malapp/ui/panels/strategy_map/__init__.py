"""The strategy map: a page of the strategy panel."""
