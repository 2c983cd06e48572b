"""What the map says of its cards."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale

from malapp.application.ports.maps import MapGap, MapKind, MapNode
from malapp.domain.goals import GoalKind, GoalLevel
from malapp.ui.kit.columns import Pill
from malapp.ui.kit.formats import format_percent
from malapp.ui.kit.tones import NOT_UPDATED_ICON, Tone, not_updated_text, status_icon, status_text, status_tone

translate = QCoreApplication.translate


def title_of(node: MapNode) -> str:
    """What a card is called."""
    return translate("StrategyMap", "Without a place") if node.kind is MapKind.LANE else node.title


def kind_word(node: MapNode) -> str:
    """What a card stands for."""
    if node.kind is not MapKind.GOAL:
        return {
            MapKind.PURPOSE: translate("StrategyMap", "Purpose"),
            MapKind.AREA: translate("StrategyMap", "Focus area"),
            MapKind.LANE: translate("StrategyMap", "Missing"),
        }[node.kind]
    if node.goal_kind is GoalKind.KEY_RESULT:
        return translate("StrategyMap", "Key result")
    if node.goal_kind is GoalKind.OBJECTIVE:
        return translate("StrategyMap", "Objective")
    is_company = node.level is GoalLevel.COMPANY
    return (
        translate("StrategyMap", "Goal for the company") if is_company else translate("StrategyMap", "Goal for a team")
    )


def gap_note(node: MapNode) -> str:
    """What is missing at a card, in a sentence; "" when nothing is."""
    if node.kind is MapKind.LANE:
        return translate("StrategyMap", "Goals that belong neither to a focus area nor to another goal.")
    if node.gap is MapGap.NOBODY:
        return translate("StrategyMap", "Nobody works on this yet.")
    if node.gap is MapGap.NO_KEY_RESULTS:
        return translate("StrategyMap", "No key results yet")
    if node.gap is MapGap.NO_PLACE:
        return translate("StrategyMap", "It belongs neither to a focus area nor to another goal.")
    return ""


def tone_of(node: MapNode) -> Tone:
    """The colour of a goal's bar; old words are never green."""
    return Tone.NEUTRAL if node.is_outdated or node.status is None else status_tone(node.status)


def pill_of(node: MapNode) -> Pill | None:
    """A goal's status; None for what has none."""
    if node.status is None:
        return None
    if node.is_outdated:
        return Pill(not_updated_text(), Tone.NEUTRAL, NOT_UPDATED_ICON)
    return Pill(status_text(node.status), status_tone(node.status), status_icon(node.status))


def spoken(node: MapNode, locale: QLocale, *, is_folded: bool) -> str:
    """A card as a screen reader says it."""
    pill = pill_of(node)
    parts = [
        f"{kind_word(node)}: {title_of(node)}",
        node.detail,
        "" if node.progress is None else format_percent(node.progress, locale),
        pill.text if pill else "",
        gap_note(node),
        translate("StrategyMap", "cards below: {count}").format(count=len(node.children)) if node.children else "",
        translate("StrategyMap", "folded") if is_folded and node.children else "",
    ]
    return ", ".join(part for part in parts if part)
