"""What the goals panel calls levels, kinds and statuses."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from malapp.application.goals import GoalRow
from malapp.domain.goals import GoalKind, GoalLevel, GoalStatus, ProposedBy
from malapp.ui.kit.tones import Tone, not_updated_text, status_text, status_tone

translate = QCoreApplication.translate

#: Shown, and filtered for, instead of the status of an open goal nobody has checked in on lately.
NOT_UPDATED = "not_updated"


def level_word(level: GoalLevel) -> str:
    """The level as a word of its own: "Company"."""
    return {
        GoalLevel.COMPANY: translate("GoalWords", "Company"),
        GoalLevel.TEAM: translate("GoalWords", "Team"),
        GoalLevel.PERSON: translate("GoalWords", "Person"),
    }[level]


def level_heading(level: GoalLevel, kind: GoalKind) -> str:
    """What stands over a goal's title: "Goal for the company"."""
    if kind is not GoalKind.GOAL and kind is not GoalKind.OBJECTIVE:
        return kind_word(kind)
    return {
        GoalLevel.COMPANY: translate("GoalWords", "Goal for the company"),
        GoalLevel.TEAM: translate("GoalWords", "Goal for a team"),
        GoalLevel.PERSON: translate("GoalWords", "Personal goal"),
    }[level]


def kind_word(kind: GoalKind) -> str:
    """The kind as a word."""
    return {
        GoalKind.GOAL: translate("GoalWords", "Goal"),
        GoalKind.OBJECTIVE: translate("GoalWords", "Objective"),
        GoalKind.KEY_RESULT: translate("GoalWords", "Key result"),
        GoalKind.INDICATOR: translate("GoalWords", "Indicator"),
        GoalKind.ACTIVITY: translate("GoalWords", "Activity"),
        GoalKind.BEHAVIOUR: translate("GoalWords", "Behaviour"),
    }[kind]


def proposed_by_word(proposed_by: ProposedBy) -> str:
    """Who brought the goal up."""
    return {
        ProposedBy.EMPLOYEE: translate("GoalWords", "The employee"),
        ProposedBy.MANAGER: translate("GoalWords", "The manager"),
        ProposedBy.TOGETHER: translate("GoalWords", "Both together"),
    }[proposed_by]


def shown_status(row: GoalRow) -> GoalStatus | str:
    """The status to show: an open goal without a recent check-in says so, and is never green on old words."""
    return NOT_UPDATED if row.is_outdated else row.goal.status


def shown_status_word(status: GoalStatus | str) -> str:
    """``shown_status`` in words."""
    return status_text(status) if isinstance(status, GoalStatus) else not_updated_text()


def tone_of(row: GoalRow) -> Tone:
    """The colour of a goal's bar."""
    return Tone.NEUTRAL if row.is_outdated else status_tone(row.goal.status)
