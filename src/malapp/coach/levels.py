"""A thing and the level it shall have, with a verb or without: "sick leave down to 5 %" is a result in any field."""

from __future__ import annotations

import re
from enum import StrEnum
from functools import cache

from malapp.coach.indicators import is_named_measure
from malapp.coach.seen import Seen, main_verb
from malapp.coach.verbs import infinitive, of_present
from malapp.coach.words import Words, fragment


class Level(StrEnum):
    """How a thing and its level stand together."""

    NONE = ""
    BARE = "bare"  # "sick leave below 5 %"
    TOLD = "told"  # "sick leave shall be below 5 %"


def level_of(seen: Seen) -> Level:
    """Whether a thing stands in front of a level, and not somebody who does something a number of times."""
    head, words = seen.head, seen.words
    if head.is_first_person or head.has_mark:
        return Level.NONE
    limit = _limit(words).search(seen.masked, head.start)
    measured = seen.measures.has("percent", "from_to", "nil", "multiple")
    if limit is None and not measured and not (seen.has_metric_level and is_named_measure(seen)):
        return Level.NONE
    if _SHARE.match(head.rest):
        return Level.BARE
    if head.has_subject:
        return Level.TOLD if _is_or_changes(seen, main_verb(seen)) else Level.NONE
    if head.has_modal or not _is_thing(seen) or (limit is not None and limit.start() < head.start):
        return Level.NONE
    return Level.BARE


def _is_or_changes(seen: Seen, verb: str | None) -> bool:
    """Whether the verb behind "shall", if there is one, tells a state or a change."""
    deeds = seen.words.members("verbs.activity") - seen.words.members("verbs.outcome")
    return verb not in deeds - seen.words.members("verbs.state") or _HELD.match(seen.head.rest) is not None


_HELD = re.compile(r"(?:be |bli |blive )?(?:holdes?|hållas?|haldast?|kept|held|ligge|ligga|sit|balance)(?!\w)")


def _is_thing(seen: Seen) -> bool:
    """Whether the text begins with a noun phrase, and not with a verb, a task's name or an amount."""
    words, first = seen.words, seen.head.first
    if not first or not first[0].isalpha() or words.pattern("noun.activity").match(seen.head.rest):
        return False
    if first in words.members("verbs.noun_like") or _SIGN.search(seen.head.rest):
        return True
    if words.language == "en":
        return main_verb(seen) is None and infinitive(first, words) is None
    verb = infinitive(first, words)
    if verb in words.curated_verbs and (verb == first or main_verb(seen) == verb):
        return False
    return of_present(first, words) not in words.members("verbs.activity")


#: "80 % of the mails answered", "9 av 10 gjester".
_SHARE = re.compile(
    r"(?:minst |mindst |at least )?\d[\d.,]* ?(?:%|prosent|procent|percent|per cent|pct\.?|pst\.?)(?: of| av| af|$)"
    r"|(?:minst |mindst |at least )?\d+ (?:of|out of|in|av|ud af|ut av) \d+ \w"
)
#: No verb of doing stands in front of these: "direct bookings = 45 %", "knit kits returned: below 3".
_SIGN = re.compile(
    r"^[^=<>≤≥:]*[^\W\d_]\)? ?(?:[=<>≤≥]|: (?:\S+ )?[+-]?(?=[<>≤≥\d])|: (?:max|maks|min|under|over|below|above))"
)


@cache
def _limit(words: Words) -> re.Pattern[str]:
    """A direction or a bound and an amount."""
    amount = (
        rf"(?:[$£€]|(?:nok|sek|dkk|eur|kr)\.? ?)?(?:\d|{fragment(words.number_words)}|{words.any_of('measure.zero')}"
        rf"|{words.any_of('measure.multipliers')}"
        r"|(?:én|en|ei|ett|et|ein|eit|éin|one|an?) [^\W\d_]+(?=$|[,;] | (?:i|om|per|pr|in|på)(?!\w)))"
    )
    between = r"(?:(?:a|an|en|et|ett|ein|eit|ca\.?|about|around|rundt|omkring|cirka|maksimalt|max|maks|maximum of) )*"
    return re.compile(
        rf"(?:{words.any_of('measure.bounds', 'measure.directions')}|[=<>≤≥]|: ) ?{between}{amount}"
        rf"|\d\S* (?:{words.any_of('measure.or_better')})"
    )
