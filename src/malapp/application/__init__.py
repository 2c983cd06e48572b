"""Use cases: what a person can do with malapp, and the Protocols through which the outer rooms serve them."""
