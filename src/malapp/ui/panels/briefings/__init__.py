"""The Briefings page: what every unit hears together before the conversations begin."""
