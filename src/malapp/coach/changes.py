"""How far a text wants to go: the two numbers of "from 40 to 10" (coach.md C-7, achievable)."""

from __future__ import annotations

import re
from datetime import date, timedelta

from malapp.coach.words import Words

#: More than half of the start value in less than three months is asked about, never judged.
LARGE, SHORT = 0.5, timedelta(days=91)
_NUMBER = r"(\d[\d .]*(?:,\d+)?|\d+)"
_CHANGE = re.compile(
    rf"(?:fra|frå|från|from) (?:[^\s\d]+ ){{0,3}}?{_NUMBER}[^\d¤]{{0,30}}? (?:til|till"
    rf"|to) (?:[^\s\d]+ ){{0,2}}?{_NUMBER}"
)


def change_in(masked: str, words: Words) -> tuple[float, float] | None:
    """Start and target of the one change ``masked`` tells of; None when there is none, or more than one."""
    found = _CHANGE.findall(masked)
    if len(found) != 1:
        return None
    return _value(found[0][0], words), _value(found[0][1], words)


def _value(digits: str, words: Words) -> float:
    """The number written as in the language: "1 000,5", in Danish and Norwegian also "1.000"."""
    plain = digits.replace(" ", "").rstrip(".,")
    if re.fullmatch(r"\d{1,3}(?:\.\d{3})+(?:,\d+)?", plain) and words.language != "en":
        plain = plain.replace(".", "")
    if re.fullmatch(r"\d{1,3}(?:,\d{3})+", plain) and words.language == "en":
        plain = plain.replace(",", "")
    whole, _, rest = plain.replace(",", ".").partition(".")
    return float(f"{whole}.{rest.replace('.', '')}" if rest else whole)


def is_large(start: float, target: float, today: date, due_on: date) -> bool:
    """Whether ``target`` is more than half of ``start`` away and due in less than three months."""
    return start != 0 and abs(target - start) > LARGE * abs(start) and today <= due_on < today + SHORT
