"""The coach in the window: remarks beside the text, help, and the guide in five steps."""
