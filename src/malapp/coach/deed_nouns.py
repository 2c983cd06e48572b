"""Nouns that name a task: "course in first aid", "uppföljning av avtalet", "brannøvelse"."""

from __future__ import annotations

import re
from functools import cache

from malapp.coach.seen import Seen, has_ratio
from malapp.coach.vagueness import is_soft
from malapp.coach.words import Words


def activity_noun(seen: Seen) -> str:
    """The noun of an activity: "course in first aid", "vaktplanlegging"."""
    words, head = seen.words, seen.head
    if head.has_subject or has_ratio(seen) or (seen.has_metric_level and _LIMIT.search(head.rest)):
        return ""
    opening = words.pattern("noun.activity").match(head.rest)
    if words.language != "en" and names_measure(head.first, words) and (not opening or " " not in opening[0]):
        return ""
    if opening:
        return opening[0]
    if verbal_noun(seen):
        return head.first
    made = None if seen.has_metric_level else NOMINAL.match(head.rest)
    if made and not is_soft(made["noun"], words) and not words.pattern("noun.outcome").match(head.rest):
        return made[0] if not words.pattern("noun.states").match(made["noun"]) else ""
    if words.pattern("vague.noun_start").match(head.rest) or words.pattern("kpi.never").match(head.rest):
        return ""
    closing = deed_endings(words).match(head.rest)
    return closing[0] if closing else ""


def names_measure(word: str, words: Words) -> bool:
    """Whether a compound ends in a measure: "gjennomføringsgrad", "møtetid"."""
    return word.endswith(_measured(words)) and not word.endswith(words.entries("noun.endings"))


@cache
def _measured(words: Words) -> tuple[str, ...]:
    return (*words.entries("kpi.suffixes"), *(entry for entry in words.entries("kpi.metrics") if len(entry) > 4))


def verbal_noun(seen: Seen) -> bool:
    """Whether the first word is made of a known deed and tells what it is done to: "uppföljning med laget"."""
    words, match = seen.words, _OF_DEED.match(seen.head.rest)
    if match is None or words.pattern("noun.states").match(match["stem"]):
        return False
    deeds = words.members("verbs.activity") - words.members("verbs.outcome")
    stems = {match["stem"], match["stem"].removesuffix("n")} if match["end"] != "nde" else {match["stem"]}
    return any(stem + end in deeds for stem in stems for end in ("", "e", "a", "re", "ra", "je"))


_OF_DEED = re.compile(
    r"(?P<stem>[^\W\d_][\w-]{2,}?)(?P<end>ing|else|nde|sjon|tion|ering)(?:en|a|et)?"
    r" (?:¤+ )?(?:av|af|of|med|hos|for|för)(?! tid)(?= \S)"
)
#: "Ansættelse af en ny souschef": the noun of a deed.
NOMINAL = re.compile(
    r"(?:(?:ny|nye|nytt|new|intern|årlig|årleg) )?(?P<noun>[^\W\d_]{3,}(?:ing|ning|else|sjon|tion|ering)(?:en|a)?)"
    r" (?:av|af|of) "
)
_NOUN_ENDS = (
    r"(?=\W*$|[,;(:/]| ¤| \d| (?:on|in|for|with|about|of|and|to|by|at|during|before|after|i|på|om|med|av|af|for"
    r"|för|til|till"
    r"|hos|ved|vid|og|och|fra|från|frå|før|före|inden|innen|innan|under|sammen|saman|tillsammans|hver|varje"
    r"|kvar)(?!\w))"
)
#: "Meetings of at most 30 minutes" sets a level.
_LIMIT = re.compile(
    r"(?<!\w)(?:max|maks|maksimalt|maksimum|min|under|over|över|below|above|højst|høyst|högst|høgst|mindst|minst"
    r"|at most|at least|no more than|less than|færre enn|färre än)(?: \w+)? \d"
)


@cache
def deed_endings(words: Words) -> re.Pattern[str]:
    """A noun phrase whose last noun ends as a task's name: "brannøvelse", "health check"."""
    endings = "|".join(map(re.escape, sorted(words.entries("noun.endings"), key=len, reverse=True)))
    if words.language == "en":
        return re.compile(rf"(?:[\w'-]+ ){{0,2}}?(?:{endings})s?(?!\w){_NOUN_ENDS}")
    return re.compile(rf"(?:[^\W\d_]+ ){{0,2}}?[\w-]*(?:{endings})(?:en|et|er|ar|n|a)?(?!\w){_NOUN_ENDS}")
