"""The unit plan (mål- og resultatplan) as a page of the strategy panel."""
