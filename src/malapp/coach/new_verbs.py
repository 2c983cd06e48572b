"""Verbs no lexicon knows, told by their place and shape: borrowed, dialect and trade words."""

from __future__ import annotations

import re

from malapp.coach.seen import DETERMINED, Seen


def is_new_verb(seen: Seen) -> bool:
    """A word no lexicon knows, in the place and shape of a verb: "rebranda butiken", "deploye ny løsning"."""
    words, first = seen.words, seen.head.first
    if first in words.members("verbs.noun_like") or seen.head.has_subject or len(first) < 4:
        return False
    if words.language == "en":
        return _BEFORE_OBJECT.match(seen.head.rest) is not None and first not in _NO_VERBS
    endings = tuple(ending for ending in words.entries("verbs.infinitive_endings") if ending)
    if first in words.known or not first.endswith(endings) or first.endswith(_PLURAL):
        return False  # what is spelled right, or a noun in the plural
    if first.endswith(("ere", "era")) or DETERMINED.match(seen.head.rest):
        return _OBJECT_OR_END.match(seen.head.rest) is not None
    is_compound = any(first[at:] in words.known for at in range(3, len(first) - 3))
    return not is_compound and _OBJECT_FOLLOWS.match(seen.head.rest) is not None


_PLURAL = ("ane", "ene", "erne", "arna", "orna")
_OBJECT_FOLLOWS = re.compile(
    r"[^\W\d_]+ (?!under|over|över|efter|etter|eller|per)[^\W\d_]+(?:en|et|ene|ane|na|er|ar|or|erne)(?!\w)"
)
_OBJECT_OR_END = re.compile(r"[^\W\d_]+(?:$| ¤| (?!som|i|per|pr|av|af|under|over|över)[^\W\d_]+)")
#: English: a verb stands before "the" or "a", maybe with a particle.
_BEFORE_OBJECT = re.compile(
    r"(?:[a-z]+-)?[a-z]{3,} (?:(?:up|out|off|down|in|over|away|on) )?(?:the|a|an|our|my|all|every|each|new|old|two"
    r"|three|some|any)(?!\w)"
)
_NO_VERBS = frozenset(
    {
        "within", "during", "both", "across", "after", "before", "about", "around", "from", "into", "over", "under",
        "with", "without", "more", "less", "fewer", "half", "almost", "nearly", "only", "just", "even", "also", "that",
        "than", "what", "when", "where", "which", "while", "would", "could", "should", "once", "until", "among",
        "behind",
        "this", "these", "those", "some", "such", "many", "much", "most", "least", "have", "been", "being", "there",
    }
)  # fmt: skip


_PARTICLE = re.compile(
    r"(?P<verb>[^\W\d_]{3,}) (?:opp|upp|op|ut|ud|inn|ind|ned|ner|av|over|över|igjennom|igennem|igenom"
    r"|tilbake|tilbage|bort|fram|frem)"
    r" (?!til |till |\d)"
)


def has_particle(seen: Seen) -> bool:
    """An unknown word in the shape of an infinitive with a particle: "sop up the floor"."""
    match = _PARTICLE.match(seen.head.rest)
    if match is None or match["verb"] in seen.words.members("verbs.noun_like") or match["verb"].endswith(_PLURAL):
        return False
    return match["verb"].endswith(seen.words.entries("verbs.infinitive_endings"))
