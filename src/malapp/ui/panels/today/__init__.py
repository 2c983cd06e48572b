"""The Today panel: what waits, what comes, and how the round is going."""
