"""The wordings of a strategy as they were adopted, each kept beside the later ones (cycle.md B-3)."""

from __future__ import annotations

import json
from dataclasses import dataclass, replace
from uuid import UUID

from malapp.application.desk import Desk
from malapp.application.ports import UnitOfWork
from malapp.application.word_changes import Passage, word_changes
from malapp.domain.permissions import Actor, Permission, require
from malapp.domain.strategy import FocusArea, Strategy, StrategyState, StrategyVersion

#: The texts of a strategy in the order they are read.
TEXTS = (
    "period", "core_task", "vision", "core_values", "beneficiaries", "challenges", "opportunities", "success_factors",
)  # fmt: skip
_AREA_TEXTS = ("title", "description", "success_factors")


@dataclass(frozen=True, slots=True)
class StrategyText:
    """All that a strategy says at one time: ``texts`` by the names in TEXTS, and its focus areas in order."""

    texts: dict[str, str]
    focus_areas: tuple[FocusArea, ...]


@dataclass(frozen=True, slots=True)
class VersionView:
    """An adopted wording with the name of who adopted it."""

    version: StrategyVersion
    adopted_by: str
    text: StrategyText


class StrategyVersionService:
    """Use cases: list, read and compare adopted wordings. Everybody who reads the strategy reads its history."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def versions(self, actor: Actor, strategy_id: UUID) -> tuple[VersionView, ...]:
        """The adopted wordings, newest first."""
        require(Permission.READ_STRATEGY, actor.general())
        with self._desk.workspace.read() as work:
            names = {person.id: person.name for person in work.people.find()}
            found = sorted(work.strategy_versions.find(strategy_id=strategy_id), key=_number, reverse=True)
        return tuple(VersionView(it, names.get(it.adopted_by_id, ""), read_text(it)) for it in found)

    def compare(self, actor: Actor, strategy_id: UUID, older: int, newer: int | None = None) -> tuple[Passage, ...]:
        """Version ``older`` beside version ``newer``, or beside the text as it is now (None); KeyError if unknown."""
        by_number = {it.version.number: it.text for it in self.versions(actor, strategy_id)}
        with self._desk.workspace.read() as work:
            present = current_text(work, work.strategies.get(strategy_id))
        return compared(by_number[older], present if newer is None else by_number[newer])


def current_text(work: UnitOfWork, strategy: Strategy) -> StrategyText:
    """What ``strategy`` says now."""
    return StrategyText(
        {name: getattr(strategy, name) for name in TEXTS}, work.focus_areas.find(strategy_id=strategy.id)
    )


def text_in_force(work: UnitOfWork, strategy: Strategy) -> StrategyText:
    """What ``strategy`` says to those who only read it: while it is under revision, what was adopted last."""
    adopted = latest_version(work, strategy.id) if strategy.state is StrategyState.UNDER_REVISION else None
    return current_text(work, strategy) if adopted is None else read_text(adopted)


def areas_in_force(work: UnitOfWork, strategy: Strategy) -> tuple[FocusArea, ...]:
    """The focus areas there are, worded as they are in force; one that is new keeps its place for the goals below."""
    adopted = {area.id: area for area in text_in_force(work, strategy).focus_areas}
    return tuple(adopted.get(area.id, area) for area in work.focus_areas.find(strategy_id=strategy.id))


def content_of(work: UnitOfWork, strategy: Strategy) -> str:
    """The present wording as a version keeps it (see StrategyVersion)."""
    text = current_text(work, strategy)
    areas = [{"id": str(area.id), **{name: getattr(area, name) for name in _AREA_TEXTS}} for area in text.focus_areas]
    return json.dumps({**text.texts, "focus_areas": areas}, ensure_ascii=False)


def keep_version(work: UnitOfWork, desk: Desk, actor: Actor, strategy: Strategy, reason: str) -> None:
    """Write down the wording that is being adopted."""
    content = content_of(work, strategy)
    number = max((it.number for it in work.strategy_versions.find(strategy_id=strategy.id)), default=0) + 1
    work.strategy_versions.save(
        StrategyVersion(desk.new_id(), strategy.id, number, desk.today(), actor.person_id, content, reason)
    )


def latest_version(work: UnitOfWork, strategy_id: UUID) -> StrategyVersion | None:
    """The wording adopted last, None for a strategy that never was."""
    return max(work.strategy_versions.find(strategy_id=strategy_id), key=_number, default=None)


def read_text(version: StrategyVersion) -> StrategyText:
    """What ``version`` says."""
    content = json.loads(version.content)
    areas = tuple(
        FocusArea(
            UUID(area["id"]),
            version.strategy_id,
            **{name: str(area.get(name, "")) for name in _AREA_TEXTS},
            position=position,
        )
        for position, area in enumerate(content.get("focus_areas", ()))
    )
    return StrategyText({name: str(content.get(name, "")) for name in TEXTS}, areas)


def worded_as(strategy: Strategy, text: StrategyText) -> Strategy:
    """``strategy`` with the wording of ``text``."""
    return replace(strategy, **text.texts)  # type: ignore[arg-type]  # every text is a str


def compared(left: StrategyText, right: StrategyText) -> tuple[Passage, ...]:
    """The passages that either of the two has: the names in TEXTS, and "focus_area" with its number.

    Focus areas meet by what they are, not by their place.
    """
    found = [Passage(name, *word_changes(left.texts[name], right.texts[name])) for name in TEXTS]
    before = {area.id: area for area in left.focus_areas}
    after = {area.id: area for area in right.focus_areas}
    in_order = [*after, *(area_id for area_id in before if area_id not in after)]
    for number, area_id in enumerate(in_order, start=1):
        sides = (_area_text(before.get(area_id)), _area_text(after.get(area_id)))
        found.append(Passage("focus_area", *word_changes(*sides), number=number))
    return tuple(passage for passage in found if passage.left or passage.right)


def _area_text(area: FocusArea | None) -> str:
    if area is None:
        return ""
    return "\n".join(text for name in _AREA_TEXTS if (text := getattr(area, name).strip()))


def _number(version: StrategyVersion) -> int:
    return version.number
