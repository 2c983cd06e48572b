"""The tables, one module a noun; ``registry`` ties each of them to its domain dataclass."""
