"""Texts nobody hopes for: very long ones, words without a space, signs that cannot be drawn; contents full of them."""

from __future__ import annotations

from dataclasses import fields, is_dataclass, replace
from enum import Enum
from typing import Any, TypeVar, cast

T = TypeVar("T")

_WORDS = (
    "borettslag og sameier i hele Bergen skal ringe oss først fordi service virker ved første besøk, også om vinteren"
)
#: Five hundred words.
PURPOSE = " ".join((_WORDS.split() * 30)[:500])
#: A hundred and twenty letters without a space.
WORD = ("arbeidsmiljøundersøkelsesresultatoppfølging" * 3)[:120]
#: Emoji, right to left, letters no bundled font has, control and format characters, and what looks like markup.
SIGNS = (
    "👍🏽👩‍🔧🎉 שלום עולם مرحبا \u202eabc\u202c "
    "한 𓂀 \x00\x07\x1b[31m\x7f\ufeff e\u0301 <b>&amp;</b> {name} %s \\ \u2028\r\n\t"
)
HARD = f"{WORD} {SIGNS} {PURPOSE}"


def hardened(content: T, *, keep: frozenset[str] = frozenset(), text: str = HARD) -> T:
    """``content`` with ``text`` behind every text in it, but for fields named in ``keep``; empty texts stay empty."""
    return cast("T", _hardened(content, keep, text))


def _hardened(value: Any, keep: frozenset[str], text: str) -> Any:
    if isinstance(value, str) and not isinstance(value, Enum):
        return f"{value} {text}" if value else value
    if isinstance(value, tuple):
        return tuple(_hardened(entry, keep, text) for entry in value)
    if is_dataclass(value) and not isinstance(value, type):
        changed = {f.name: _hardened(getattr(value, f.name), keep, text) for f in fields(value) if f.name not in keep}
        return replace(value, **changed)
    return value
