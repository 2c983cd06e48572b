"""Whether a text tells of a habit: what somebody does, again and again or always (S2-15)."""

from __future__ import annotations

import re
from functools import cache

from malapp.coach.seen import Seen, main_verb
from malapp.coach.verbs import directional, infinitive, of_past, of_present
from malapp.coach.words import Words, fragment


def habit_verb(seen: Seen) -> str:
    """The verb when the first person does something in the present, again and again or always (S2-15)."""
    head = seen.head
    if head.has_modal or head.has_mark or head.is_framed:
        return ""
    is_told = head.is_first_person or seen.words.language != "en"
    if is_told and head.first in seen.words.members("kind.habit_verbs"):
        return head.first
    if not head.is_first_person and not _is_bare_present(seen):
        return head.first if _always_does(seen) else _inverted_verb(seen)
    first = _after_negation(head.rest) or head.first
    verb = of_present(first, seen.words)
    if verb in {"ha", "have"} and _has_participle(seen):
        return ""
    if head.rest.startswith("have got "):
        return ""  # a state
    if verb is None and (not head.first or head.first in _NO_VERBS or _second_is_infinitive(seen)):
        return ""  # a modal nobody can read
    if verb in seen.words.members("verbs.wish") or (verb in directional(seen.words) and not seen.times.recurs):
        return ""
    if seen.times.dates and not seen.times.recurs and not seen.words.pattern("kind.habit").search(seen.masked):
        return ""
    return head.first


def _after_negation(rest: str) -> str:
    """English: the verb after "do not"."""
    match = re.match(r"(?:do not|don't|dont|does not|doesn't) ([\w'-]+)", rest)
    return match[1] if match else ""


def _has_participle(seen: Seen) -> bool:
    """Whether "have" only says that something is over: "everyone has done the course"."""
    second = re.match(r"[\w'-]+ (?:¤+ )?([\w'-]+)", seen.head.rest)
    return second is not None and (second[1] in _DONE or of_past(second[1], seen.words) is not None)


#: "Everyone in the kitchen can ...": no verb stands there yet.
_NO_VERBS = frozenset(
    {"in", "at", "on", "with", "from", "of", "who", "and", "i", "på", "med", "fra", "från", "frå", "hos", "ved", "vid"}
    | {"og", "och", "som", "der", "under", "til", "till", "over", "över"}
)
_DONE = frozenset({"done", "been", "gone", "vært", "gått", "gjort", "varit", "været", "gået", "vore"})


def _is_bare_present(seen: Seen) -> bool:
    """A known deed in the present without a subject: "Setter alltid tilbake verktøyet"."""
    head, words = seen.head, seen.words
    if (
        head.has_subject
        or words.language == "en"
        or (len(head.first) < 4 and head.first not in words.irregular_present)
        or head.first in words.members("verbs.noun_like")
    ):
        return False
    if infinitive(head.first, words) is not None or not (_OBJECT.match(head.rest) or _AGAIN.match(head.rest)):
        return False
    return of_present(head.first, words) in words.members("verbs.activity") - words.members("verbs.outcome")


_OBJECT = re.compile(
    r"[^\W\d_]+ (?:¤+ )?(?!(?:som|i|på|per|pr|av|af|med|for|för|og|och|til|till|hos|fra|från|under|over"
    r"|över)(?!\w))[^\W\d_]+"
)


#: "Tar alltid ...": what comes back stands behind the verb.
_AGAIN = re.compile(r"[^\W\d_]+ ¤")


def _second_is_infinitive(seen: Seen) -> bool:
    second = re.match(r"[\w'-]+ ([\w'-]+)", seen.head.rest)
    return second is not None and infinitive(second[1], seen.words) == second[1]


def _always_does(seen: Seen) -> bool:
    """Whether the text begins with "always" and a verb: "Always take my shoes off"."""
    if seen.head.has_subject or not seen.times.found or seen.times.dates or seen.has_metric_level:
        return False
    first = seen.times.found[0]
    return first.start == 0 and first.parts["said"] in _ALWAYS and main_verb(seen) is not None


_ALWAYS = frozenset({"always", "alltid", "altid"})


def _inverted_verb(seen: Seen) -> str:
    """The verb behind an opening of time or condition: "Når jeg har melket, spyler jeg gulvet"."""
    words, masked = seen.words, seen.masked
    if (seen.times.dates and not seen.times.recurs) or not _openings(words).match(masked):
        return ""
    shape = _acting(words)
    for match in reversed(list(shape.finditer(masked))):
        word = match["verb"]
        if word in words.members("head.modals"):
            return ""
        verb = of_present(word, words)
        if verb in words.verbs and verb not in words.members("verbs.wish"):
            return word
    return ""


@cache
def _openings(words: Words) -> re.Pattern[str]:
    return re.compile(rf"\W*(?:(?:on|in|i|om|på|ved|vid) )?¤|(?:{words.any_of('kind.openings')})")


@cache
def _acting(words: Words) -> re.Pattern[str]:
    """A verb with the first person: behind it, or in English in front."""
    alone = [word for word in (*words.entries("head.singular"), *words.entries("head.plural")) if " " not in word]
    someone = fragment(word for word in alone if len(word) > 1 or words.language == "en")
    verb = r"(?P<verb>[^\W\d_]{2,})"
    return re.compile(rf"{someone} (?:¤+ )?{verb}" if words.language == "en" else rf"{verb} {someone}")
