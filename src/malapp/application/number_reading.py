"""Reading numbers of a spreadsheet column: decimal comma or point, thousands apart, per cent and currency signs."""

from __future__ import annotations

import math
import re
from collections.abc import Iterable

_SPACES = re.compile(r"[\s\u00a0\u202f\u2009'\u2019]")
_UNITS = re.compile(r"(?:%|kr\.?|nok|sek|dkk|eur|usd|€|\$|£|,-|:-)", re.IGNORECASE)
_NUMBER = re.compile(r"-?\d[\d.,]*|-?[.,]\d+")
_THOUSAND = 3


class NumberColumn:
    """Reads the cells of one column alike: whether "1.234" is more than a thousand the other cells tell."""

    def __init__(self, cells: Iterable[str]) -> None:
        bare = [text for cell in cells if (text := _bare(cell)) is not None]
        is_comma, is_point = (any(_is_decimal(text, sign) for text in bare) for sign in ",.")
        self._decimal = "," if is_comma and not is_point else "." if is_point and not is_comma else ""

    def read(self, cell: str) -> float | None:
        """The number in ``cell``, None when the cell is empty; ValueError when it is no number."""
        if not cell.strip():
            return None
        text = _bare(cell)
        if text is None:
            raise ValueError(cell)
        number = float(self._plain(text))
        if not math.isfinite(number):
            raise ValueError(cell)
        return number

    def _plain(self, text: str) -> str:
        decimal = self._decimal or _decimal_sign(text)
        thousands = "." if decimal == "," else ","
        without = text.replace(thousands, "")
        if decimal and without.count(decimal) > 1:
            without = without.replace(decimal, "")  # 1.234.567 in a column of points: apart, not decimal
        return without.replace(decimal, ".") if decimal else without


def _bare(cell: str) -> str | None:
    """``cell`` without spaces and units; None when it is no number."""
    text = _UNITS.sub("", _SPACES.sub("", cell)).replace("\u2212", "-").replace("\u2013", "-")
    if text.startswith("(") and text.endswith(")"):
        text = f"-{text[1:-1]}"  # bookkeeping writes negative numbers in brackets
    return text if _NUMBER.fullmatch(text) else None


def _is_decimal(text: str, sign: str) -> bool:
    """Whether ``sign`` can only be the decimal sign of ``text``."""
    other = "." if sign == "," else ","
    if text.count(sign) != 1 or text.rfind(other) > text.rfind(sign):
        return False
    before, after = text.lstrip("-").split(sign)
    return other in text or len(after) != _THOUSAND or len(before) > _THOUSAND or before in {"", "0"}


def _decimal_sign(text: str) -> str:
    """The decimal sign of a number that stands alone: the last of two kinds, and a single sign of either kind."""
    last = max(text.rfind(","), text.rfind("."))
    if last < 0:
        return ""
    sign = text[last]
    return sign if text.count(sign) == 1 else ("." if sign == "," else ",")
