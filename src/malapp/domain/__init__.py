"""What the company, its goals and its conversations are, and the rules they obey.

Standard library only. Nothing here reads a clock, a random source or a locale: ``today``, identifiers and language
come in as arguments, so every rule can be tested as a plain function.
"""
