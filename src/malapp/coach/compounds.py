"""English: words that are verbs or nouns, told by what they stand in front of ("weld defects per 100 metres")."""

from __future__ import annotations

import re

from malapp.coach.words import Words

_PARTS = re.compile(
    r"(?P<first>[a-z'-]+) (?P<more>(?:[a-z'-]+ ){0,2}?)(?P<last>[a-z'-]+)(?=\W*$|[,;:(=<>/]| ¤| \W| \d)"
)
_BEFORE = re.compile(
    r"(?P<first>[a-z'-]+) (?P<more>(?:[a-z'-]+ ){0,2}?)(?P<last>[a-z'-]+)(?= (?:per|of|at|in|on|for|from|to|by|with"
    r"|under|over|above|below|across|within|among|between|after|before|not|no|as|down|up|that|who|is|are|should|must"
    r"|will|needs?|has|have|ought|sold|returned|delivered|cut|halved|reduced|back)(?!\w))"
)
_DETERMINERS = frozenset(
    {"the", "a", "an", "our", "my", "all", "every", "each", "new", "more", "fewer", "less", "two", "three", "up", "out"}
)
_NUMBER = re.compile(r"\S+ (?:\S+ )?\S+ [$£€]?\d")
_PER = re.compile(r" per(?!\w)|\w/\w")
#: "Train delays below 3 minutes": a level follows at once.
_BOUND = re.compile(
    r"\S+ \S+ (?:below|under|above|over|at|no more than|at most|at least|=|<|>) (?:an? |\S+ )?[$£€]?[\d¤]"
)

_FROM_TO = re.compile(r"\S+ \S+ (?:\S+ ){0,3}?from (?:\S+ ){1,4}?to (?:\S+ )?\S")
#: "Club membership passes 1,250": the verb comes later.
_RISES = re.compile(
    r"\S+ (?!the |a |an |our |all |sure |that )[a-z'-]+ (?:[a-z'-]+ ){0,2}?(?:passes|drops|falls|rises|reaches|exceeds"
    r"|goes|grows|climbs|stays|stands|hits|averages|shrinks|doubles|halves)(?!\w)"
)
#: "Missing parts arrive within a day"; but "let customers choose", "help drivers reach".
_COMES = re.compile(
    r"(?!(?:let|help|make|see|watch|have|ensure|keep)(?!\w))[a-z'-]+ [a-z'-]+[^s\W]s (?:arrive|come|stay|go|last|remain"
    r"|happen|sleep|feel|know|want|leave|get|belong|return|stand|are|have|should|must|need)(?!\w)"
)
#: "Blood samples rejected under 1 %": things and what has been done to them.
_DONE = re.compile(r"[a-z'-]+ [a-z'-]+[^s\W]s (?:[a-z]{2,}ed|sold|sent|paid|done|built|lost|won|made)(?!\w)")
#: Verbs that have "of" behind them.
_WITH_OF = frozenset({"think", "dispose", "dream", "speak", "talk", "hear", "know", "be", "get", "become", "consist"})


def tells(rest: str) -> bool:
    """Whether a thing in front of its verb begins ``rest``: "missing parts arrive", "club membership passes 1,250"."""
    return (_RISES.match(rest) or _COMES.match(rest)) is not None


def is_compound(rest: str, words: Words) -> bool:
    """Whether ``rest`` begins with a noun in front of what is measured: "book value", "running costs ought to"."""
    single = re.match(r"([a-z'-]+) (?:per|of(?! it| them| course))(?!\w)", rest)
    if single and single[1] not in _WITH_OF:
        return " of" in single[0] or single[1] not in words.members("verbs.outcome")
    if tells(rest) or _is_done(rest, words):
        return True
    matches = (_BEFORE.match(rest), _PARTS.match(rest))
    return any(_names_measure(match, rest, words) for match in matches if match is not None)


def _is_done(rest: str, words: Words) -> bool:
    """Whether things stand in front of what was done to them: "contract signed with two councils"."""
    if _DONE.match(rest) and rest.split(" ", 1)[0] not in words.curated_verbs:
        return True
    done = re.match(r"([a-z'-]+) ([a-z'-]+(?:ed|sold|sent|paid|done|built))(?!\w)", rest)
    return done is not None and _is_noun(done[1], words)


def _is_noun(first: str, words: Words) -> bool:
    return first in words.members("verbs.noun_like") or first in words.members("verbs.also_nouns")


def _names_measure(match: re.Match[str], rest: str, words: Words) -> bool:
    """Whether the last noun of ``match`` is measured, and the first belongs to it."""
    first, last = match["first"], match["last"]
    if _DETERMINERS.intersection((*match["more"].split(), last)):
        return False
    is_noun = _is_noun(first, words) or first.endswith("ing")
    if last in words.members("kpi.sizes"):
        return (
            is_noun
            or (first not in words.curated_verbs and _NUMBER.match(rest) is not None)
            or _sets(match, rest, words)
        )
    if last not in words.members("kpi.suffixes") and last not in words.members("kpi.metrics"):
        return _sets(match, rest, words)
    return (is_noun and _PER.search(rest) is not None) or _sets(match, rest, words)


def _sets(match: re.Match[str], rest: str, words: Words) -> bool:
    """Whether a level follows at once, and no verb of change stands in front."""
    last = match["last"]
    if match["first"] not in words.curated_verbs and _BOUND.match(rest):
        return True
    if last not in words.members("kpi.suffixes") and last not in words.members("kpi.metrics"):
        return False
    is_level = _BOUND.match(rest) or _FROM_TO.match(rest)
    return match["first"] not in words.members("verbs.outcome") and is_level is not None
