"""The Goals panel: the tree from company to person, and everything about the goal that is chosen in it."""
