"""The window: shell, panels, and what both are made of (kit, theme). Talks to use cases only."""
