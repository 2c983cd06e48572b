"""Values, weights and scores of goals in words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale

from malapp.application.goals import GoalRow
from malapp.domain.goals import Goal, Measure
from malapp.ui.kit.formats import format_number, format_percent
from malapp.ui.panels.goals.words import band_word

translate = QCoreApplication.translate


def value_text(goal: Goal, value: float | None, locale: QLocale) -> str:
    """``value`` of ``goal`` as its measure says it: "22 %", "3 of 5", "Yes"; "" for none."""
    if value is None:
        return ""
    if goal.measure is Measure.YES_NO:
        return translate("GoalValues", "Yes") if value >= 1 else translate("GoalValues", "Not yet")
    if goal.measure is Measure.ORDINAL:
        return stage_text(goal, int(value))
    number = format_number(value, locale)
    if goal.measure is Measure.MILESTONES and goal.target_value:
        whole = format_number(goal.target_value, locale)
        return translate("GoalValues", "{done} of {all}").format(done=number, all=whole)
    unit = "%" if goal.measure is Measure.PERCENT else goal.unit
    return f"{number} {unit}".strip()


def stage_text(goal: Goal, stage: int) -> str:
    """What stage 0-3 of a goal with three levels in words says."""
    words = (
        translate("GoalValues", "Not there yet"),
        goal.commit_text or translate("GoalValues", "What we promise"),
        goal.target_text or translate("GoalValues", "What we aim for"),
        goal.stretch_text or translate("GoalValues", "What would be outstanding"),
    )
    return words[min(max(stage, 0), len(words) - 1)]


def weight_text(parts: tuple[int, int] | None) -> str:
    """How much a goal counts for the one above: "Counts 2 of 5 parts, 40 %"; "" where nothing counts it."""
    if parts is None:
        return ""
    own, whole = parts
    if own >= whole:
        return translate("GoalValues", "It is the only one that counts for the goal above.")
    share = format_percent(own / whole, QLocale())
    text = translate("GoalValues", "Counts {own} of {all} parts for the goal above, {share}.")
    return text.format(own=own, all=whole, share=share)


def score_text(row: GoalRow) -> str:
    """The score of a company's or team's goal in words and as a number (W-15); "" for persons and without one."""
    if row.score is None or row.band is None:
        return ""
    number = QLocale().toString(row.score, "f", 1)
    return translate("GoalValues", "Score {number} of 1: {word}.").format(number=number, word=band_word(row.band))
