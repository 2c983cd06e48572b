"""Checks that look at several texts together (coach.md C-8)."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from functools import cache
from itertools import pairwise
from pathlib import Path

from malapp.coach.judging import Judgement, judge
from malapp.coach.seen import Declared, Kind
from malapp.coach.words import Words, words
from malapp.domain.languages import Language

MOST_GOALS_OF_A_PERSON, MOST_GOALS_OF_A_PLAN, MOST_OBJECTIVES = 5, 10, 5
FEWEST_KEY_RESULTS, MOST_KEY_RESULTS = 2, 5
LOWEST_CONFIDENCE, HIGHEST_CONFIDENCE, SURE = 3, 10, 9
FIXATED_FROM, UNSUITED_FROM, FEWEST_TO_COMPARE = 3, 2, 2
_TEN = re.compile(r"(?<![\d/])(10|\d) ?/ ?10(?![\d/])")
_NUMBERED = re.compile(r"^\s*KR ?(\d+)", re.IGNORECASE)
_NUMBER = r"(?<![\d.,/])(\d[\d .]*\d|\d)"


@dataclass(frozen=True, slots=True)
class SetContext:
    """What is known of a set beside its texts; None means unknown, and is not judged.

    ``note`` is free text about the set, such as its Objective with a deadline. ``confidences`` (0 to 10), ``due_days``
    and ``groups`` (of customers) are the fields of the texts, in any order, without those that are empty.
    """

    note: str = ""
    objective_due_on: date | None = None
    all_by_manager: bool | None = None
    data_sources: Sequence[str] | None = None
    data_is_reliable: bool | None = None
    unsuited_answers: int | None = None
    learning: str | None = None
    linked: Sequence[bool] | None = None
    confidences: Sequence[int] | None = None
    due_days: Sequence[date] | None = None
    groups: Sequence[str] | None = None


@dataclass(frozen=True, slots=True)
class _Item:
    text: str
    seen: Judgement


def flags_of_set(
    scope: str,
    texts: Sequence[str],
    language: Language,
    context: SetContext | None = None,
    *,
    today: date | None = None,
    folder: Path | None = None,
) -> tuple[str, ...]:
    """What stands out when ``texts`` are read together.

    ``scope``: kr_set (Key Results of one Objective), objectives (of a team and quarter), person_goals, team_goals or
    plan.
    """
    context = context or SetContext()
    lexicon = words(language, folder)
    declared = {"kr_set": Declared.KEY_RESULT, "objectives": Declared.OBJECTIVE}.get(scope, Declared.GOAL)
    items = [_Item(text, judge(text, language, declared, today, folder)) for text in texts if text.strip()]
    is_krs = scope == "kr_set"
    due = context.objective_due_on or judge(context.note, language, Declared.OBJECTIVE, today, folder).due_on
    wanted = {
        "too_many_goals": _are_too_many(scope, items),
        "too_few": is_krs and 0 < len(items) < FEWEST_KEY_RESULTS,
        "no_parent": context.linked is not None and not all(context.linked),
        "only_activities": len(items) > 1 and all(item.seen.kind is Kind.ACTIVITY for item in items),
        "nr10_ambiguous": any("nr10" in item.seen.flags for item in items),
        "kr_order": is_krs and _is_out_of_order(items),
        "kr_after_objective": is_krs and due is not None and _ends_after(items, context, due),
        "confidence_extreme": is_krs and _is_extreme([*_tenths(items), *(context.confidences or ())]),
        "funnel": _is_impossible(items, lexicon),
        "quantity_only": not is_krs and _are_only_counts(items, lexicon),
        "one_group": scope == "plan" and _is_one_group(items, context, lexicon),
        "one_aspect": scope == "plan" and _is_one_aspect(items, lexicon),
        "no_data_source": context.data_sources is not None and not all(context.data_sources),
        "unreliable_data": context.data_is_reliable is False,
        "manager_only": bool(context.all_by_manager),
        "unsuited": (context.unsuited_answers or 0) >= UNSUITED_FROM,
        "no_learning": context.learning is not None and not context.learning.strip(),
    }
    return tuple(flag for flag, holds in wanted.items() if holds)


def _are_too_many(scope: str, items: list[_Item]) -> bool:
    most = {
        "kr_set": MOST_KEY_RESULTS,
        "objectives": MOST_OBJECTIVES,
        "plan": MOST_GOALS_OF_A_PLAN,
    }.get(scope, MOST_GOALS_OF_A_PERSON)
    goals = items if scope == "kr_set" else [item for item in items if item.seen.kind is not Kind.ACTIVITY]
    return len(goals) > most


def _ends_after(items: list[_Item], context: SetContext, due: date) -> bool:
    days = [item.seen.due_on for item in items if item.seen.due_on is not None]
    return any(day > due for day in (*days, *(context.due_days or ())))


def _tenths(items: list[_Item]) -> list[int]:
    return [int(match[1]) for item in items if (match := _TEN.search(item.text))]


def _is_out_of_order(items: list[_Item]) -> bool:
    """The numbers of the Key Results rise while their dates fall; n/10 is read as a day of October."""
    dated: list[tuple[int, date]] = []
    for item in items:
        number = _NUMBERED.match(item.text)
        tenth = _TEN.search(item.text)
        day = item.seen.due_on
        if day is None and tenth and int(tenth[1]) >= 1:
            day = date(2000, 10, int(tenth[1]))
        if number and day:
            dated.append((int(number[1]), day))
    days = [day for _, day in sorted(dated, key=lambda pair: pair[0])]
    return any(later < earlier for earlier, later in pairwise(days))


def _is_extreme(tenths: Sequence[int]) -> bool:
    if len(tenths) > 1 and min(tenths) >= SURE:
        return True
    return any(tenth <= LOWEST_CONFIDENCE or tenth == HIGHEST_CONFIDENCE for tenth in tenths)


@cache
def _stages(lexicon: Words) -> tuple[re.Pattern[str], re.Pattern[str]]:
    upper, lower = lexicon.any_of("funnel.upper"), lexicon.any_of("funnel.lower")
    return (
        re.compile(rf"{_NUMBER} (?:(?!\d)\S+ ){{0,2}}?(?:{upper})"),
        re.compile(rf"{_NUMBER} (?:(?!\d)\S+ ){{0,2}}?(?:{lower})"),
    )


def _is_impossible(items: list[_Item], lexicon: Words) -> bool:
    """More comes out below than goes in above: 100 sales of 50 visitors."""
    upper, lower = _stages(lexicon)
    above: list[int] = []
    below: list[int] = []
    for item in items:
        first, second = upper.search(item.seen.read), lower.search(item.seen.read)
        if first and (not second or first.end() <= second.end()):
            above.append(_whole(first[1]))
        elif second:
            below.append(_whole(second[1]))
    return bool(above and below and max(below) > min(above))


def _whole(digits: str) -> int:
    return int(re.sub(r"\D", "", digits))


def _are_only_counts(items: list[_Item], lexicon: Words) -> bool:
    """Three or more goals that all count things, and none speaks of quality, customers' view, learning or nature."""
    counted = re.compile(rf"(?:{lexicon.any_of('kpi.heads')})|\d (?:\w+ )?\w+(?:er|ar|s|r|a)\b")
    other = re.compile(lexicon.any_of("kpi.quality") + r"|\d ?%|prosent|procent|percent|nps|nki|csat")
    relevant = [item.seen for item in items if "measure" in item.seen.quotes]
    if len(relevant) < FIXATED_FROM or len(relevant) < len(items):
        return False
    return all(counted.search(seen.read) and not other.search(seen.read) for seen in relevant)


def _is_one_aspect(items: list[_Item], lexicon: Words) -> bool:
    metrics = [set(lexicon.pattern("kpi.metrics").findall(item.seen.read)) for item in items]
    return len(metrics) > 1 and bool(set.intersection(*metrics))


def _is_one_group(items: list[_Item], context: SetContext, lexicon: Words) -> bool:
    """The same customer group in all goals of a plan (S3-16), by its field or by its name in the texts."""
    if context.groups is not None:
        named = [group.strip().casefold() for group in context.groups if group.strip()]
        return len(named) > 1 and len(named) >= len(items) and len(set(named)) == 1
    if len(items) < FEWEST_TO_COMPARE:
        return False
    return bool(set.intersection(*(_groups(item.seen.read, lexicon) for item in items)))


def _groups(read: str, lexicon: Words) -> set[str]:
    """The groups of people named in a text, each by the beginning that all its forms share."""
    stems = lexicon.members("groups.stems")
    words = re.findall(r"[^\W\d_]+", read)
    return {stem for stem in stems if any(word.startswith(stem) for word in words)}
