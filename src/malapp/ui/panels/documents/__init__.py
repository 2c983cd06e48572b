"""The Documents panel: signed summaries, their verification, copies and prints."""
