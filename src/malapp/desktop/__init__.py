"""The operating system: folders, preferences, one window at a time, the crash log."""
