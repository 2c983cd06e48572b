"""A text with everything the kind is decided from, and its main verb (coach.md C-2, step 3)."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import cache

from malapp.coach.compounds import is_compound
from malapp.coach.dates import Times
from malapp.coach.heads import Head, head
from malapp.coach.measures import Measures, Strength, measures
from malapp.coach.verbs import infinitive, of_past, of_present
from malapp.coach.words import Words


class Kind(StrEnum):
    """What the text is."""

    GOAL = "goal"
    OBJECTIVE = "objective"
    KEY_RESULT = "key_result"
    ACTIVITY = "activity"
    BEHAVIOUR = "behaviour"
    KPI = "kpi"


class Declared(StrEnum):
    """The field the text stands in."""

    GOAL = "goal"
    ACTIVITY = "activity"
    KPI = "kpi"
    BEHAVIOUR = "behaviour"
    OBJECTIVE = "objective"
    KEY_RESULT = "key_result"
    FREE = "free"


@dataclass(frozen=True, slots=True)
class Seen:
    """Everything the kind is decided from."""

    masked: str
    head: Head
    times: Times
    measures: Measures
    words: Words

    @property
    def has_metric_level(self) -> bool:
        """A number that counts something, or a multiple."""
        return self.measures.has("percent", "from_to", "digit", "zero", "nil", "multiple")


def seen_in(times: Times, words: Words, declared: Declared) -> Seen:
    """What stands in a text whose times are found."""
    start = head(times.masked, words)
    seen = Seen(times.masked, start, times, measures(times.masked, words), words)
    if main_verb(seen) in words.members("verbs.quantity"):  # "for all" does not say how much more
        counted = tuple(one for one in seen.measures.found if one.strength > Strength.YES_NO)
        return replace(seen, measures=Measures(counted))
    if declared is Declared.ACTIVITY:  # where tasks stand, "take the licence" is the task, not its proof
        return replace(seen, measures=Measures(tuple(one for one in seen.measures.found if one.pattern != "proof")))
    return seen


def main_verb(seen: Seen) -> str | None:
    """The infinitive of the main verb; None when the text has none that is known."""
    words, head = seen.words, seen.head
    first = head.first
    if first in words.members("head.pronouns") or _is_comparative(seen):
        return None
    if head.expects_verb:
        verb = infinitive(first, words)
        if verb is None and len(first) > 3 and first.endswith(words.entries("verbs.infinitive_endings")):
            verb = first if first not in words.members("verbs.noun_like") and not _second_is_present(seen) else None
        return verb
    if _LEVEL_FOLLOWS.match(head.rest) and infinitive(first, words) not in words.members("verbs.outcome"):
        return None
    if head.is_first_person or head.has_subject:
        return of_present(first, words) or infinitive(first, words)
    if first in words.members("verbs.noun_like") and not takes_object(seen):
        return None
    if words.language == "en" and is_compound(head.rest, words):
        return None
    verb = infinitive(first, words)
    if verb != first and words.language != "en" and _is_noun_here(seen):
        return None
    if verb is None or verb == first or verb in words.curated_verbs:
        return verb
    return None


def _is_noun_here(seen: Seen) -> bool:
    """Whether a word that could be an imperative is a noun: "plukk per time", "avtal signerat med två"."""
    second = re.match(r"[\w'-]+ (per|pr|[^\W\d_]{4,})(?!\w)", seen.head.rest)
    if second is None:
        return False
    return second[1] in {"per", "pr"} or of_past(second[1], seen.words) in seen.words.curated_verbs


def has_ratio(seen: Seen) -> bool:
    """Whether something is counted per something: "kunder per dag", "besøk/uke"."""
    return _ratio(seen.words).search(seen.masked + " ", seen.head.start + 1) is not None


#: "Møte m/kommunen" is no ratio.
_NOT_WITH = r"\w\.? ?(?<!(?<!\w)[mvw])"


@cache
def _ratio(words: Words) -> re.Pattern[str]:
    return re.compile(
        rf"(?<!\w)(?:{words.any_of('kpi.frequency')})\.? ?(?:\w|¤)|{_NOT_WITH}/ ?[^\W\d]\w*|{_NOT_WITH}/ ?¤"
    )


def _is_comparative(seen: Seen) -> bool:
    is_verb = seen.words.language == "en" and _LOWER.match(seen.head.rest)
    return seen.head.first in seen.words.members("vague.comparative") and not is_verb


#: An English comparative that is a verb here.
_LOWER = re.compile(r"lower (?:the|our|my|all)(?!\w)")
#: "Wait below 10 minutes": what stands before a level is a measure.
_LEVEL_FOLLOWS = re.compile(
    r"[^\W\d_]+ (?:under|below|above|over|över|<|>|opp fra|ned fra|upp från|ner från|ned från|up from|down from) ?\d"
)
#: A determiner follows, so the word in front is a verb.
DETERMINED = re.compile(
    r"[^\W\d_]+ (?:en|et|ein|eit|ei|ett|ny|nye|nya|nytt|nyt|alle|alla|den|det|de|dei|våre|våra|vår|vårt|vores"
    r"|min|mitt|mine"
    r"|mina|mit|hele|heile|hela|resten|to|tre|två|fire|fyra|fem|noen|några|nogle|flere|fler|gamle|gamla)(?!\w)"
)
_PARTICLE = re.compile(r"[^\W\d_]+ (?:inn|ind|ut|ud|opp|upp|op|ned|ner|bort)(?!\w)")
_OBJECT = re.compile(
    r"[a-z]+ (?:less|more|fewer|nothing|the|a|an|our|my|all|every|each|new|old|two|three|four|five|ten|\d+|to the|up"
    r"|out|in)\b(?! of\b)"
)
_NO_NAMES = frozenset(
    {
        "per", "in", "at", "on", "to", "from", "for", "of", "and", "with", "by", "waiting", "handling", "center",
        "centre",
        "answer", "abandonment", "quality", "duration", "count", "data", "coverage", "results", "plan", "is", "should",
    }
)  # fmt: skip
_ADJECTIVES = frozenset(
    {"all", "every", "each", "new", "good", "great", "two", "three", "one", "no", "zero", "at", "on", "more", "less"}
)


def takes_object(seen: Seen) -> bool:
    """A word that is a noun or a verb is a verb before an article or a number: "stock the shelves", "leie en bil"."""
    first = seen.head.first
    if seen.words.language != "en":
        if first not in seen.words.verbs:
            return False
        return bool(_PARTICLE.match(seen.head.rest) or DETERMINED.match(seen.head.rest))
    if first in _ADJECTIVES or first not in seen.words.verbs:
        return False
    if first in seen.words.members("verbs.contact"):  # "call Brian", but "call volume" and "call per day"
        second = re.match(r"[a-z]+ ([a-z]+)", seen.head.rest)
        measured = seen.words.members("kpi.suffixes") | seen.words.members("kpi.metrics") | _NO_NAMES
        return second is not None and second[1] not in measured
    return _OBJECT.match(seen.head.rest) is not None or _takes_things(seen)


def _takes_things(seen: Seen) -> bool:
    """English: a known deed in front of things nobody measures: "order oak doors for the customer"."""
    words, match = seen.words, _THINGS.match(seen.head.rest)
    if match is None or match["first"] not in words.members("verbs.activity") or match["last"] in _NO_NAMES:
        return False
    measured = ("kpi.suffixes", "kpi.metrics", "kpi.sizes", "kpi.counted", "verbs.finite", "noun.endings")
    parts = (match["more"] or "").split()
    return not any(part in words.members(key) for part in (*parts, match["last"]) for key in measured)


_THINGS = re.compile(
    r"(?P<first>[a-z]+) (?P<more>(?:[a-z'-]+ ){0,2}?)(?P<last>[a-z'-]+s)"
    r"(?= (?:for|to|from|in|at|with|before|by|on|and)(?!\w)| ?¤)"
)


def _second_is_present(seen: Seen) -> bool:
    """Whether a clause of its own begins: "see to it that patients get ...": then the first word is no verb."""
    second = re.match(r"[\w'-]+ ([\w'-]+)", seen.head.rest)
    return second is not None and of_present(second[1], seen.words) in seen.words.curated_verbs
