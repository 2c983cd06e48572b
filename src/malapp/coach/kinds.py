"""What a text is: a goal, an objective, a key result, an activity, a behaviour or an indicator (coach.md C-6)."""

from __future__ import annotations

import re

from malapp.coach.behaviour_field import in_behaviours, is_single_deed
from malapp.coach.compounds import tells
from malapp.coach.deeds import activity_verb, has_result_noun, is_goal_phrase
from malapp.coach.habits import habit_verb
from malapp.coach.indicators import is_indicator, is_without
from malapp.coach.levels import Level, level_of
from malapp.coach.results import is_faster
from malapp.coach.seen import Declared, Kind, Seen, main_verb
from malapp.coach.vagueness import is_soft, wishes_state
from malapp.coach.verbs import directional, infinitive, of_present

LONGEST_THING = 4


def kind_of(seen: Seen, declared: Declared) -> tuple[Kind, str]:
    """The kind, and the verb that decided it, or an empty text."""
    if declared is Declared.OBJECTIVE:
        is_metric = seen.measures.has("percent", "from_to", "digit", "nil", "multiple")
        return (Kind.KEY_RESULT if is_metric else Kind.OBJECTIVE), ""
    verb = _habit(seen, declared)
    if verb and not (declared is Declared.KEY_RESULT and seen.has_metric_level):
        return Kind.BEHAVIOUR, verb
    level = level_of(seen)
    if level and declared not in {Declared.FREE, Declared.GOAL}:
        return (Kind.GOAL if level is Level.TOLD and declared is not Declared.KEY_RESULT else Kind.KEY_RESULT), ""
    doing = activity_verb(seen) if not level else ""
    if declared is Declared.KEY_RESULT:
        counts = _wins(seen) and seen.measures.has("digit", "count", "percent") and has_result_noun(seen)
        return (Kind.ACTIVITY, doing) if doing and not counts else (Kind.KEY_RESULT, "")
    if is_indicator(seen, declared):
        return Kind.KPI, ""
    if declared is Declared.BEHAVIOUR:
        return in_behaviours(seen, doing or (seen.head.first if _is_due_thing(seen) else ""))
    return _goal_or_task(seen, declared, doing)


def _habit(seen: Seen, declared: Declared) -> str:
    """The verb of a habit; what is planned for a day, or done no longer, is none."""
    if declared is Declared.ACTIVITY and seen.times.dates:
        return ""
    if declared is not Declared.BEHAVIOUR and _is_over(seen):
        return ""
    verb = habit_verb(seen)
    return "" if verb and declared is Declared.ACTIVITY and is_single_deed(seen, verb) else verb


def _is_over(seen: Seen) -> bool:
    return seen.words.pattern("kind.over").search(seen.masked) is not None


def _goal_or_task(seen: Seen, declared: Declared, doing: str) -> tuple[Kind, str]:
    """Between a goal and a task, for what is neither a habit nor a measure."""
    if declared is not Declared.ACTIVITY and seen.head.is_first_person and _is_over(seen):
        return Kind.GOAL, ""
    if doing:
        return Kind.ACTIVITY, doing
    if declared is Declared.ACTIVITY and not _is_outcome(seen):
        return Kind.ACTIVITY, ""
    if declared in {Declared.FREE, Declared.GOAL} and _is_due_thing(seen):
        return Kind.ACTIVITY, seen.head.first
    is_bare = not (main_verb(seen) or _is_absence(seen) or seen.head.has_subject or _is_told(seen))
    if declared in {Declared.FREE, Declared.KPI} and seen.has_metric_level and is_bare:
        return Kind.KEY_RESULT, ""
    return Kind.GOAL, ""


def _is_told(seen: Seen) -> bool:
    """Whether a measure has a verb of its own: "satisfaction rises to 4.6", "the till is down to 50"."""
    words = seen.words
    parts = re.findall(r"[^\W\d_]+", seen.masked)[1:8]
    if any(part in words.members("verbs.finite") for part in parts):
        return True
    rising = (part for part in parts if part.endswith(("r", "s")) and part not in words.members("verbs.noun_like"))
    return any(
        (of_present(part, words) or infinitive(part, words)) in words.members("verbs.quantity") for part in rising
    )


def _is_due_thing(seen: Seen) -> bool:
    """A thing that shall be there on a day, without verb, wish or level: "momsoppgave innen den 10."."""
    words, head = seen.words, seen.head
    if head.has_subject or head.expects_verb or not seen.times.dates or seen.measures.found or main_verb(seen):
        return False
    if words.language == "en" and tells(head.rest):
        return False
    nouns = re.findall(r"[^\W\d_]+", head.rest.split("¤")[0])
    if not 1 <= len(nouns) <= LONGEST_THING or head.first in words.members("measure.adverse"):
        return False
    wishes = (
        "vague.noun_start",
        "kpi.never",
        "noun.outcome",
        "vague.comparative",
        "style.negative",
        "vague.superlative",
    )
    if any(words.pattern(key).match(head.rest) for key in wishes) or any(is_soft(noun, words) for noun in nouns):
        return False
    clause = words.members("verbs.finite") | words.members("head.modals") | _GONE
    return not any(noun in clause for noun in nouns)


_GONE = frozenset(
    {"væk", "vekk", "vekke", "borte", "bort", "gone", "away", "done", "unna", "undan", "ute", "slut", "slutt"}
)


def _is_absence(seen: Seen) -> bool:
    """Something shall not be, and no number stands beside it: "No more double bookings"."""
    measured = seen.measures.has("percent", "from_to", "digit", "nil")
    return is_without(seen) or (not measured and seen.words.pattern("kpi.never").match(seen.head.rest) is not None)


def _wins(seen: Seen) -> bool:
    """Whether the verb, if there is one, gets what is counted: "sign 5 contracts", not "visit 5 customers"."""
    verb = main_verb(seen)
    return verb is None or verb in seen.words.members("verbs.outcome") | seen.words.members("verbs.winning")


def _is_outcome(seen: Seen) -> bool:
    """A result even in the field for tasks: a verb of change, another result with a number, or less of something."""
    words, verb, rest = seen.words, main_verb(seen), seen.head.rest
    wished = words.pattern("kind.wished").match(rest) or words.pattern("kpi.never").match(rest)
    if verb is None and (wished or wishes_state(rest, words)):
        return True
    if verb in words.members("vague.become") or seen.head.is_framed or _is_told_of_others(seen):
        return True
    if verb in directional(words) or verb in words.members("verbs.reaching"):
        return True
    if is_faster(seen) or is_goal_phrase(seen):
        return True
    results = words.members("verbs.outcome") - words.members("verbs.activity")
    return verb in results and (seen.has_metric_level or seen.measures.has("count"))


def _is_told_of_others(seen: Seen) -> bool:
    """What customers or guests do or shall do, or nobody does: "kundene finner fram selv", "nobody dreads Monday"."""
    others = seen.words.pattern("head.others").match(seen.masked)
    if others is None or seen.head.is_first_person:
        return False
    after = re.match(r" ([^\W\d_]+)", seen.masked[others.end() :])
    is_verb = after is not None and of_present(after[1], seen.words) in seen.words.verbs
    return seen.head.has_modal or is_verb
