"""The panels of the window, one folder each; they never import each other."""
