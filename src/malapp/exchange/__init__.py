"""Files that people bring along from other programs."""
