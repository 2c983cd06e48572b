"""Where the demo company is going: its strategy as adopted twice, to whom it was presented, and the briefings."""

from __future__ import annotations

import json
from datetime import date
from typing import Any

from malapp.application.demo.source import DemoSource, demo_id
from malapp.application.ports import UnitOfWork
from malapp.application.strategy_versions import content_of
from malapp.domain.briefings import Briefing, BriefingParticipant, BriefingState
from malapp.domain.strategy import Audience, FocusArea, Presentation, Strategy, StrategyState, StrategyVersion

OWNER = "P01"


def fill_direction(work: UnitOfWork, source: DemoSource) -> None:
    """Save strategies, versions, presentations and briefings."""
    strategy = _strategy(work, source)
    _versions(work, source, strategy)
    _next_strategy(work, source)
    for position, row in enumerate(source.strategy["presentations"]):
        audience, whom, day, by, note = row
        work.presentations.save(
            Presentation(
                demo_id(f"presentation {position}"),
                strategy.id,
                Audience(audience),
                source.day(day),
                team_id=demo_id(whom) if audience == "team" else None,
                person_id=demo_id(whom) if audience == "person" else None,
                presented_by_id=demo_id(by),
                note=note,
            )
        )
    for position, briefing in enumerate(source.strategy["briefings"]):
        _briefing(work, source, briefing, position)


def _strategy(work: UnitOfWork, source: DemoSource) -> Strategy:
    data, more = source.company["strategy"], source.strategy
    strategy = Strategy(
        demo_id("strategy"),
        data["period"],
        data["text"],
        source.company["company"]["core_task"],
        "\n".join(data["challenges"]),
        "\n".join(data["opportunities"]),
        StrategyState(data["state"]),
        core_values=more["core_values"],
        success_factors=more["success_factors"],
        beneficiaries=more["beneficiaries"],
    )
    work.strategies.save(strategy)
    for position, (title, area) in enumerate(zip(data["focus"], more["focus"], strict=True)):
        work.focus_areas.save(
            FocusArea(
                demo_id(f"focus {position + 1}"),
                strategy.id,
                title,
                area["description"],
                position,
                area["success_factors"],
            )
        )
    return strategy


def _versions(work: UnitOfWork, source: DemoSource, strategy: Strategy) -> None:
    present = json.loads(content_of(work, strategy))
    first, now = source.strategy["first_version"], source.strategy["present_version"]
    areas = zip(present["focus_areas"], first["focus"], strict=True)
    older = present | {name: first[name] for name in ("vision", "beneficiaries", "success_factors")}
    older["focus_areas"] = [area | {"title": title, "success_factors": ""} for area, title in areas]
    for number, (row, content) in enumerate(((first, older), (now, present)), start=1):
        work.strategy_versions.save(
            StrategyVersion(
                demo_id(f"strategy version {number}"),
                strategy.id,
                number,
                source.day(row["adopted_on"]),
                demo_id(OWNER),
                json.dumps(content, ensure_ascii=False),
                row["reason"],
            )
        )


def _next_strategy(work: UnitOfWork, source: DemoSource) -> None:
    coming, texts = source.company["strategy"]["next"], source.strategy["next"]
    work.strategies.save(
        Strategy(
            demo_id("strategy next"),
            coming["period"],
            texts["vision"],
            source.company["company"]["core_task"],
            texts["challenges"],
            texts["opportunities"],
            position=1,
        )
    )


def _briefing(work: UnitOfWork, source: DemoSource, row: dict[str, Any], position: int) -> None:
    held_on: date | None = source.day(row["held_on"]) if "held_on" in row else None
    lists = ("focus_areas", "goals", "challenges", "highlights", "needs", "invitation")
    briefing = Briefing(
        demo_id(f"briefing {row['team']} {position}"),
        demo_id(row["leader"]),
        demo_id(row["team"]) if row["team"] else None,
        row["period"],
        planned_for=held_on or source.day(row["planned_for"]),
        held_on=held_on,
        **{name: row[name] for name in lists},
        state=BriefingState.HELD if held_on else BriefingState.PLANNED,
        position=position,
    )
    work.briefings.save(briefing)
    for key in row["with"]:
        work.briefing_participants.save(BriefingParticipant(demo_id(f"{briefing.id} {key}"), briefing.id, demo_id(key)))
