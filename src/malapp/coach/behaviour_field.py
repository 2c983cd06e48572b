"""What stands in the field for behaviours: mostly a behaviour, but also goals and tasks are typed there."""

from __future__ import annotations

import re

from malapp.coach.seen import Kind, Seen, main_verb
from malapp.coach.vagueness import wishes_state
from malapp.coach.verbs import directional, of_present


def in_behaviours(seen: Seen, doing: str) -> tuple[Kind, str]:
    """In the field for behaviours: a wanted change is a goal, a deed of one day a task, all else a behaviour."""
    words, verb = seen.words, main_verb(seen)
    if seen.times.recurs or words.pattern("kind.habit").search(seen.masked):
        return Kind.BEHAVIOUR, ""
    is_wish = seen.head.is_framed or (seen.head.has_modal and verb in words.members("vague.become"))
    if is_wish or (verb is None and _wants_other(seen)):
        return Kind.GOAL, ""
    is_change = (
        verb in directional(words)
        or _NUMBER_OF.match(seen.head.rest)
        or (seen.head.has_modal and (seen.has_metric_level or seen.measures.has("count")) and not doing)
    )
    if is_change or seen.measures.has("percent", "from_to"):
        return Kind.GOAL, ""
    if doing and (seen.times.dates or not _is_everyday(seen, verb)):
        return Kind.ACTIVITY, doing
    return (Kind.GOAL if seen.times.dates else Kind.BEHAVIOUR), ""


def is_single_deed(seen: Seen, told: str) -> bool:
    """Among the tasks, what the first person does is done once, if nothing tells of again and again."""
    words, verb = seen.words, of_present(told, seen.words)
    if not seen.head.is_first_person or seen.times.recurs or seen.measures.has("coverage"):
        return False
    if any(words.pattern(key).search(seen.masked) for key in ("kind.habit", "kind.conditions", "kind.openings")):
        return False
    deeds = words.members("verbs.activity") - words.members("verbs.everyday") - words.members("verbs.outcome")
    return verb in deeds - words.members("verbs.contact") - words.members("verbs.courtesy")


def _wants_other(seen: Seen) -> bool:
    """Whether more or less of something is wished for: "mindre overtid", "happy customers"."""
    words, rest = seen.words, seen.head.rest
    return wishes_state(rest, words) or words.pattern("vague.comparative").match(rest) is not None


def _is_everyday(seen: Seen, verb: str | None) -> bool:
    """Whether the verb tells what one does day by day, with nothing new at its end."""
    new = _SOMETHING_NEW.match(seen.head.rest) or _PUTS_UP.match(seen.head.rest)
    is_compound = verb is not None and len(seen.head.first) > len(verb) + 2  # "sammenstille" is not "stille"
    return verb in seen.words.members("verbs.everyday") and not new and not is_compound


_SOMETHING_NEW = re.compile(
    r"[^\W\d_]+ (?:(?:up|out|opp|upp|op|inn|in|ind|på|ut|ud) )?(?:(?:en|ein|ett|et|eit|ei|a|an) )?"
    r"(?:ny|nye|nytt|nyt|nya|new)(?!\w)"
)


_NUMBER_OF = re.compile(
    r"[^\W\d_]+ (?:ned |ner |opp |upp |op |down |up )?(?:på )?(?:antall|antallet|antal|antalet|talet"
    r"|the number of)(?!\w)"
)
_PUTS_UP = re.compile(
    r"(?:put|set|sette|setje|sätta|sætte|henge|hengje|hänga|hænge) "
    r"(?:(?!(?:meg|mig|seg|sig)(?!\w))\S+ )?(?:up|opp|upp|op)(?!\w)"
)
