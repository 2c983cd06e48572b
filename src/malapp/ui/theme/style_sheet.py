"""The style sheet, filled with the colours of a scheme."""

from __future__ import annotations

from importlib.resources import files
from string import Template

from malapp.ui.theme import scale
from malapp.ui.theme.tokens import Scheme, Tokens


def build_style_sheet(tokens: Tokens, scheme: Scheme) -> str:
    """``resources/themes/malapp.qss`` with ``$tokens``, ``$measures`` and the folder of the scheme's ``$marks``."""
    folder = files("malapp") / "resources" / "themes"
    measures = {
        "radius_small": scale.RADIUS_SMALL,
        "radius": scale.RADIUS,
        "radius_large": scale.RADIUS_LARGE,
        "type_small": scale.TYPE_SMALL,
        "type_body": scale.TYPE_BODY,
        "type_heading": scale.TYPE_HEADING,
        "type_title": scale.TYPE_TITLE,
    }
    # Qt reads url() with forward slashes on every platform.
    marks = str(folder / scheme.value).replace("\\", "/")
    source = Template((folder / "malapp.qss").read_text(encoding="utf-8"))
    return source.substitute(tokens.as_dict(), **measures, marks=marks)
