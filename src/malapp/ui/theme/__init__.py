"""How malapp looks: colours, sizes, fonts, icons and the style sheet.

- ``scheme.apply_theme(app, SchemeChoice.SYSTEM)`` dresses the application; again to choose otherwise.
- ``tokens.current().accent`` is a colour of the scheme in force; read it while painting, never keep it.
- ``icons.icon("target")`` is a QIcon that follows the scheme by itself.
- ``scale.SPACE_4``, ``scale.RADIUS``, ``scale.TYPE_TITLE`` are the measures, in logical pixels.
"""
