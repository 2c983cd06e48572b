"""The frame around the panels: window, unlocking, first run, search and command palette."""
