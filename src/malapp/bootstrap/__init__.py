"""The only place that knows all rooms: builds the services and hands them to the window or a command.

``rooms`` serves the commands and imports nothing of Qt; ``window`` adds what the window needs.
"""
