"""What the unit plan page says about states, steps, gaps and remarks."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QLocale

from malapp.application.unit_plan_view import PlanView
from malapp.domain.goals import DataReliability, Goal, Measure
from malapp.domain.plans import Gap, PlanEvent, PlanGap, PlanState
from malapp.ui.kit.formats import format_number
from malapp.ui.kit.tones import Tone

translate = QCoreApplication.translate


def state_look(state: PlanState) -> tuple[str, Tone, str]:
    """A state as a word with its tone and icon."""
    return {
        PlanState.DRAFT: (translate("PlanWords", "Draft"), Tone.NEUTRAL, "file-pen"),
        PlanState.IN_DIALOGUE: (translate("PlanWords", "In dialogue"), Tone.INFO, "messages-square"),
        PlanState.APPROVED: (translate("PlanWords", "Approved"), Tone.GOOD, "circle-check"),
        PlanState.IN_FORCE: (translate("PlanWords", "In force"), Tone.GOOD, "flag"),
        PlanState.EVALUATED: (translate("PlanWords", "Evaluated"), Tone.INFO, "sprout"),
        PlanState.CLOSED: (translate("PlanWords", "Closed"), Tone.NEUTRAL, "archive"),
    }[state]


def state_sentence(view: PlanView) -> str:
    """What the state means, and for whoever may act what comes next."""
    plan = view.plan
    if not view.may_edit and not view.events:
        return _how_it_stands(plan.state)
    if plan.is_open and PlanEvent.APPROVE not in view.events:
        names = ", ".join(view.approvers)
        text = translate("PlanWords", "Talk about the wording. When you agree, {names} approves the plan.")
        return text.format(names=names) if names else _to_do(plan.state)
    return _to_do(plan.state)


def event_word(event: PlanEvent) -> str:
    """What the button of an event says."""
    return {
        PlanEvent.TALK: translate("PlanWords", "Note a talk"),
        PlanEvent.APPROVE: translate("PlanWords", "Approve the plan"),
        PlanEvent.PUT_IN_FORCE: translate("PlanWords", "Put it in force"),
        PlanEvent.REVISE: translate("PlanWords", "Revise it"),
        PlanEvent.EVALUATE: translate("PlanWords", "Evaluate the period"),
        PlanEvent.CLOSE: translate("PlanWords", "Close the plan"),
    }[event]


def event_told(event: PlanEvent) -> str:
    """What the message bar says when an event has happened."""
    return {
        PlanEvent.TALK: translate("PlanWords", "The talk is noted."),
        PlanEvent.APPROVE: translate("PlanWords", "The plan is approved, and this wording is kept."),
        PlanEvent.PUT_IN_FORCE: translate("PlanWords", "The plan is in force."),
        PlanEvent.REVISE: translate("PlanWords", "The plan can be changed. The approved wording is kept beside it."),
        PlanEvent.EVALUATE: translate("PlanWords", "The period is evaluated."),
        PlanEvent.CLOSE: translate("PlanWords", "The plan is closed."),
    }[event]


def gap_text(gap: PlanGap, titles: list[str]) -> str:
    """What is missing in one sentence; ``titles`` are the goals it is missing at."""
    sentence = translate("PlanWords", str(_GAPS[gap.gap]))
    quoted = (translate("PlanWords", "“{title}”").format(title=title) for title in titles)
    return " ".join((sentence, ", ".join(quoted))).strip()


def flag_text(flag: str) -> str:
    """What stands out when the goals are read together (S3-15, S3-16); "" for what this page does not speak of."""
    return {
        "only_activities": translate("PlanWords", "All the goals are things to do. What are they to lead to?"),
        "quantity_only": translate(
            "PlanWords", "All the goals count something. Does one speak of quality, customers, learning or nature?"
        ),
        "one_aspect": translate(
            "PlanWords", "All the goals look at the same thing. Which side of the task is left out?"
        ),
        "funnel": translate("PlanWords", "More is to come out below than goes in above. Do the numbers fit together?"),
    }.get(flag, "")


def passage_word(field: str, number: int = 0) -> str:
    """What a passage of the plan is called; ``number`` is that of a goal."""
    if field == "goal":
        return translate("PlanWords", "Goal {number}").format(number=number)
    return {
        "party_above": translate("PlanWords", "The level above"),
        "party_below": translate("PlanWords", "The unit"),
        "period": translate("PlanWords", "Period"),
        "core_task": translate("PlanWords", "Core task"),
        "why_now": translate("PlanWords", "Why now?"),
        "beneficiaries": translate("PlanWords", "Who benefits, and how?"),
        "process": translate("PlanWords", "How we follow up"),
        "frequency": translate("PlanWords", "How often"),
        "action": translate("PlanWords", "What we do when something does not go as expected"),
        "people": translate("PlanWords", "Who takes part"),
        "tasks": translate("PlanWords", "Tasks"),
    }[field]


def reliability_word(reliability: DataReliability) -> str:
    """What is said of the data."""
    return {
        DataReliability.UNKNOWN: translate("PlanWords", "Not said yet"),
        DataReliability.RELIABLE: translate("PlanWords", "The figures can be trusted"),
        DataReliability.PARTLY: translate("PlanWords", "The figures can partly be trusted"),
        DataReliability.UNRELIABLE: translate("PlanWords", "The figures cannot be trusted yet"),
    }[reliability]


def measure_text(goal: Goal, locale: QLocale) -> str:
    """What the goal is measured with, such as "74 → 85 %": numbers and words; "" for nothing."""
    if goal.followed_by_dialogue:
        return translate("PlanWords", "Followed by dialogue, without a target")
    unit = "%" if goal.measure is Measure.PERCENT else goal.unit
    parts = [_numbers(goal, unit, locale), goal.how_measured]
    return "\n".join(part for part in parts if part.strip())


def _numbers(goal: Goal, unit: str, locale: QLocale) -> str:
    if goal.measure is Measure.ORDINAL:
        return goal.target_text
    if goal.measure is Measure.RANGE:
        ends = [format_number(end, locale) for end in (goal.range_low, goal.range_high) if end is not None]
        return f"{'–'.join(ends)} {unit}".strip() if ends else ""
    if goal.target_value is None or goal.measure in {Measure.MILESTONES, Measure.YES_NO}:
        return ""
    start = f"{format_number(goal.start_value, locale)} → " if goal.start_value is not None else ""
    return f"{start}{format_number(goal.target_value, locale)} {unit}".strip()


def _to_do(state: PlanState) -> str:
    return {
        PlanState.DRAFT: translate(
            "PlanWords", "Write a few lines in each field, then talk about the wording with the other party."
        ),
        PlanState.IN_DIALOGUE: translate(
            "PlanWords", "Talk about the wording as often as it takes. Approve the plan when you agree."
        ),
        PlanState.APPROVED: translate(
            "PlanWords", "The wording is agreed. Tell the unit in a joint briefing, then put the plan in force."
        ),
        PlanState.IN_FORCE: translate(
            "PlanWords", "Follow it up as you have agreed. At the end of the period, write what you have learnt."
        ),
        PlanState.EVALUATED: translate(
            "PlanWords", "Take what you have learnt into the next plan, and close this one."
        ),
        PlanState.CLOSED: translate("PlanWords", "The period is over. The plan is kept as it was."),
    }[state]


def _how_it_stands(state: PlanState) -> str:
    return {
        PlanState.DRAFT: translate("PlanWords", "It is being written, and nothing is agreed yet."),
        PlanState.IN_DIALOGUE: translate("PlanWords", "The parties are talking about the wording. Say what you think."),
        PlanState.APPROVED: translate("PlanWords", "It is agreed, and will soon be told in a joint briefing."),
        PlanState.IN_FORCE: translate("PlanWords", "This is what the two parties have agreed for the period."),
        PlanState.EVALUATED: translate("PlanWords", "The period is over, and what was learnt is written down."),
        PlanState.CLOSED: translate("PlanWords", "The period is over. The plan is kept as it was."),
    }[state]


_GAPS = {
    Gap.PARTIES: QT_TRANSLATE_NOOP("PlanWords", "Both parties must be named."),
    Gap.PERIOD: QT_TRANSLATE_NOOP("PlanWords", "The period is missing."),
    Gap.GOALS: QT_TRANSLATE_NOOP("PlanWords", "The plan needs at least one goal."),
    Gap.STRATEGY: QT_TRANSLATE_NOOP("PlanWords", "The plan does not build on a strategy."),
    Gap.CORE_TASK: QT_TRANSLATE_NOOP("PlanWords", "The core task is not written."),
    Gap.WHY_NOW: QT_TRANSLATE_NOOP("PlanWords", "It is not said why this comes now."),
    Gap.BENEFICIARIES: QT_TRANSLATE_NOOP("PlanWords", "It is not said who benefits, and how."),
    Gap.TALK: QT_TRANSLATE_NOOP("PlanWords", "No talk about the wording is noted."),
    Gap.PROCESS: QT_TRANSLATE_NOOP("PlanWords", "It is not said how you follow up."),
    Gap.FREQUENCY: QT_TRANSLATE_NOOP("PlanWords", "It is not said how often you follow up."),
    Gap.ACTION: QT_TRANSLATE_NOOP("PlanWords", "It is not said what you do when something does not go as expected."),
    Gap.PEOPLE: QT_TRANSLATE_NOOP("PlanWords", "It is not said who takes part in following up."),
    Gap.PARENT: QT_TRANSLATE_NOOP("PlanWords", "Does not hang under a goal or focus area:"),
    Gap.SUCCESS: QT_TRANSLATE_NOOP("PlanWords", "It is not said when it is reached:"),
    Gap.DATA_SOURCE: QT_TRANSLATE_NOOP("PlanWords", "It is not said where the figures come from:"),
    Gap.RELIABILITY: QT_TRANSLATE_NOOP("PlanWords", "The figures cannot be trusted yet:"),
    Gap.BRIEFING: QT_TRANSLATE_NOOP("PlanWords", "The unit has not had a joint briefing since the plan was approved."),
    Gap.LEARNING: QT_TRANSLATE_NOOP("PlanWords", "What was learnt in the period is not written."),
}
