"""Good goals to begin from, by language and trade, that come with malapp."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Any

from malapp.domain.goals import GoalKind, Measure
from malapp.domain.languages import Language


@dataclass(frozen=True, slots=True)
class GoalExample:
    """An example; ``key`` is the same in every language, ``trade`` a key of ``trades``. An objective has key results.

    Numbers and units show what it could look like and are meant to be changed.
    """

    key: str
    trade: str
    title: str
    kind: GoalKind = GoalKind.GOAL
    purpose: str = ""
    success: str = ""
    how_measured: str = ""
    recurrence: str = ""
    measure: Measure = Measure.NUMBER
    unit: str = ""
    start_value: float | None = None
    target_value: float | None = None
    range_low: float | None = None
    key_results: tuple[GoalExample, ...] = ()


def trades(language: Language) -> dict[str, str]:
    """The trades the examples come from, by key, in the order of a menu."""
    named: dict[str, str] = _file(language)["trades"]
    return dict(named)


@cache
def examples(language: Language) -> tuple[GoalExample, ...]:
    """All examples in ``language``, the same in every language and in the same order."""
    return tuple(_example(entry, entry["trade"]) for entry in _file(language)["goal"])


def _example(entry: dict[str, Any], trade: str) -> GoalExample:
    values = dict(entry) | {"trade": trade, "measure": Measure(entry.get("measure", Measure.NUMBER))}
    values["kind"] = GoalKind(entry.get("kind", GoalKind.KEY_RESULT))
    values["key_results"] = tuple(_example(result, trade) for result in entry.get("key_results", ()))
    return GoalExample(**values)


@cache
def _file(language: Language) -> dict[str, Any]:
    source = files("malapp") / "resources" / "library" / f"{language.value}.toml"
    return tomllib.loads(source.read_text(encoding="utf-8"))
