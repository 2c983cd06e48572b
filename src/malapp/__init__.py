"""malapp: the goal and development conversation, from strategy to signed summary and follow-up."""

__version__ = "0.1.0"
