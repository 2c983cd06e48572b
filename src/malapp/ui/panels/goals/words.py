"""What the goals panel calls levels, kinds and statuses."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from malapp.application.goal_listing import ListedGoal
from malapp.application.goals import GoalRow
from malapp.domain.goals import (
    Commitment,
    DataReliability,
    GoalKind,
    GoalLevel,
    GoalState,
    GoalStatus,
    Measure,
    ProposedBy,
)
from malapp.domain.scores import ScoreBand
from malapp.ui.kit.tones import Tone, declined_text, not_updated_text, status_text, status_tone

translate = QCoreApplication.translate

#: Shown, and filtered for, instead of the status of an open goal nobody has checked in on lately.
NOT_UPDATED = "not_updated"
#: The same of a goal that one of its two parties has declined.
DECLINED = "declined"


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


def conversion_text(kind: GoalKind) -> str:
    """What the menu says: "Make this an activity"."""
    return {
        GoalKind.GOAL: translate("GoalWords", "Make this a goal"),
        GoalKind.OBJECTIVE: translate("GoalWords", "Make this an objective"),
        GoalKind.KEY_RESULT: translate("GoalWords", "Make this a key result"),
        GoalKind.INDICATOR: translate("GoalWords", "Make this an indicator"),
        GoalKind.ACTIVITY: translate("GoalWords", "Make this an activity"),
        GoalKind.BEHAVIOUR: translate("GoalWords", "Make this a behaviour"),
    }[kind]


def kind_explanation(kind: GoalKind) -> str:
    """The definition in one line (S2-01)."""
    return {
        GoalKind.GOAL: translate("GoalWords", "A goal is a result we want, worth having for its own sake."),
        GoalKind.OBJECTIVE: translate("GoalWords", "An objective is the direction, in few words and without a number."),
        GoalKind.KEY_RESULT: translate("GoalWords", "A key result shows in numbers that the objective is reached."),
        GoalKind.INDICATOR: translate("GoalWords", "An indicator is a number we compare over time. It is never done."),
        GoalKind.ACTIVITY: translate("GoalWords", "An activity is something we do, with a beginning and an end."),
        GoalKind.BEHAVIOUR: translate("GoalWords", "A behaviour is what others can see one do, again and again."),
    }[kind]


def title_question(kind: GoalKind) -> str:
    """What the field for the words of the goal asks; for OKR the two questions of S4-04."""
    return {
        GoalKind.GOAL: translate("GoalWords", "What is to be reached?"),
        GoalKind.OBJECTIVE: translate("GoalWords", "What do you want to achieve?"),
        GoalKind.KEY_RESULT: translate("GoalWords", "How will you get there?"),
        GoalKind.INDICATOR: translate("GoalWords", "Which number is followed?"),
        GoalKind.ACTIVITY: translate("GoalWords", "What is to be done?"),
        GoalKind.BEHAVIOUR: translate("GoalWords", "What can others see or hear me do?"),
    }[kind]


def measure_word(measure: Measure) -> str:
    """A way of measuring."""
    return {
        Measure.NUMBER: translate("GoalWords", "A number"),
        Measure.PERCENT: translate("GoalWords", "Per cent"),
        Measure.CURRENCY: translate("GoalWords", "An amount of money"),
        Measure.RANGE: translate("GoalWords", "Kept within limits"),
        Measure.MILESTONES: translate("GoalWords", "Milestones"),
        Measure.YES_NO: translate("GoalWords", "Yes or no"),
        Measure.ORDINAL: translate("GoalWords", "Three levels in words"),
    }[measure]


def commitment_word(commitment: Commitment) -> str:
    """What reaching the target means."""
    return {
        Commitment.COMMITTED: translate("GoalWords", "Committed: we promise to get there"),
        Commitment.STRETCH: translate("GoalWords", "Stretch: two thirds of the way is good"),
    }[commitment]


def reliability_word(reliability: DataReliability) -> str:
    """What the parties say of the data."""
    return {
        DataReliability.UNKNOWN: translate("GoalWords", "Not said yet"),
        DataReliability.RELIABLE: translate("GoalWords", "The figures can be trusted"),
        DataReliability.PARTLY: translate("GoalWords", "Partly"),
        DataReliability.UNRELIABLE: translate("GoalWords", "They cannot be trusted yet"),
    }[reliability]


def band_word(band: ScoreBand) -> str:
    """A score of a company or team in words."""
    return {
        ScoreBand.AS_EXPECTED: translate("GoalWords", "as expected"),
        ScoreBand.PARTLY: translate("GoalWords", "partly"),
        ScoreBand.FAR_FROM: translate("GoalWords", "far from it"),
    }[band]


def shown_status(row: GoalRow | ListedGoal) -> GoalStatus | str:
    """The status to show: an open goal without a recent check-in says so, and is never green on old words."""
    if row.goal.state is GoalState.DECLINED:
        return DECLINED
    return NOT_UPDATED if row.is_outdated else row.goal.status


def shown_status_word(status: GoalStatus | str) -> str:
    """``shown_status`` in words."""
    if isinstance(status, GoalStatus):
        return status_text(status)
    return declined_text() if status == DECLINED else not_updated_text()


def tone_of(row: GoalRow | ListedGoal) -> Tone:
    """The colour of a goal's bar."""
    return Tone.NEUTRAL if row.is_outdated else status_tone(row.goal.status)
