"""What stands in front of the deed itself: whose it is, what it is about, when or with whom it is done."""

from __future__ import annotations

import re
from functools import cache

from malapp.coach.verbs import infinitive
from malapp.coach.words import Words


def after_opening(masked: str, start: int, words: Words) -> int:
    """Where the deed begins behind "Jonas:", "Website - ", "once the snow is gone, " or "sammen med Jonas".

    Only a verb of known meaning may follow; any other text begins at ``start``.
    """
    for pattern in _shapes(words):
        match = pattern.match(masked, start)
        if match and _is_verb(match["first"], words) and match["begin"] not in words.curated_verbs:
            return match.end()
    clause = _clause(words).match(masked, start)
    return clause.end() if clause else start


@cache
def _clause(words: Words) -> re.Pattern[str]:
    """A clause in front of what somebody will do: "siden vi mister oversikten, skal jeg lage et regneark"."""
    someone = words.any_of("head.singular", "head.plural")
    modal = words.any_of("head.modals")
    acting = rf"(?:{someone}) (?:{modal})" if words.language == "en" else rf"(?:{modal}) (?:{someone})"
    return re.compile(rf"(?:{words.any_of('kind.conditions')}) [^.;]{{6,120}}?[ ,]+(?={acting}(?!\w))")


def _is_verb(word: str, words: Words) -> bool:
    if words.language == "en":
        return infinitive(word, words) in words.curated_verbs and not word.endswith("ing")
    is_infinitive = word in words.verbs and word.endswith(words.entries("verbs.infinitive_endings"))
    return word in words.curated_verbs or (is_infinitive and word not in words.members("verbs.noun_like"))


@cache
def _shapes(words: Words) -> tuple[re.Pattern[str], ...]:
    begin, first = r"(?P<begin>[^\W\d_]+)", r"(?=(?P<first>[^\W\d_]+(?:-[^\W\d_]+)?))"
    condition = rf"(?=(?:{words.any_of('kind.openings')}))"
    company = "together with|sammen med|saman med|tillsammans med|i lag med|ihop med|along with"
    return (
        re.compile(rf"{begin}[^:;]{{0,60}}?(?:: ?| - ){first}"),
        re.compile(rf"{condition}[^,:¤]{{4,80}}(?P<begin>)[,:] ?{first}"),
        re.compile(rf"(?:{company}) {begin}(?: (?:og|och|and) [^\W\d_]+)?,? {first}"),
    )
