"""The Calendar panel: one-to-ones, conversations and deadlines as month and agenda."""
