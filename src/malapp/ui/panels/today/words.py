"""What the Today panel says of a task or a date, in the language of the window."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication, QLocale

from malapp.application.agenda import AgendaItem, AgendaKind
from malapp.application.conversations import NextStep
from malapp.application.today import Task, TaskKind
from malapp.ui.kit.formats import format_date, format_time, format_weekday_date, standing_alone
from malapp.ui.own_words import in_own_words

translate = QCoreApplication.translate

ICONS = {
    TaskKind.CONVERSATION: "messages-square",
    TaskKind.FOLLOW_UP_OVERDUE: "repeat",
    TaskKind.ACTION_OVERDUE: "list-todo",
    TaskKind.GOAL_OUTDATED: "target",
    TaskKind.VALUE_MISSING: "chart-line",
    TaskKind.BRIEFING_MISSING: "users",
    TaskKind.PLAN_REVIEW: "handshake",
    TaskKind.GOAL_DECLINED: "ban",
}
AGENDA_ICONS = {
    AgendaKind.CONVERSATION: "messages-square",
    AgendaKind.FOLLOW_UP: "repeat",
    AgendaKind.ACTION: "list-todo",
    AgendaKind.GOAL: "target",
    AgendaKind.PLAN_REVIEW: "handshake",
}
#: The panel that opens a task or an item of the agenda.
TASK_PANELS = {
    TaskKind.CONVERSATION: "conversations",
    TaskKind.FOLLOW_UP_OVERDUE: "calendar",
    TaskKind.ACTION_OVERDUE: "action_plan",
    TaskKind.GOAL_OUTDATED: "goals",
    TaskKind.VALUE_MISSING: "indicators",
    TaskKind.BRIEFING_MISSING: "briefings",
    TaskKind.PLAN_REVIEW: "unit_plans",
    TaskKind.GOAL_DECLINED: "goals",
}
AGENDA_PANELS = {
    AgendaKind.CONVERSATION: "conversations",
    AgendaKind.FOLLOW_UP: "calendar",
    AgendaKind.ACTION: "calendar",
    AgendaKind.GOAL: "goals",
    AgendaKind.PLAN_REVIEW: "unit_plans",
}


def task_text(task: Task) -> str:
    """What to do, as one short sentence."""
    if task.step is not None:
        return _step_text(task.step).format(name=task.who)
    return {
        TaskKind.FOLLOW_UP_OVERDUE: translate("Today", "Hold the one-to-one with {name}, or move it"),
        TaskKind.ACTION_OVERDUE: translate("Today", "Finish or move: {title}"),
        TaskKind.GOAL_OUTDATED: translate("Today", "Say how it goes: {title}"),
        TaskKind.VALUE_MISSING: translate("Today", "Write the new value: {title}"),
        TaskKind.BRIEFING_MISSING: translate("Today", "Hold the joint briefing for {title}"),
        TaskKind.PLAN_REVIEW: translate("Today", "Hold the review: {title}"),
        TaskKind.GOAL_DECLINED: translate("Today", "Read why {name} said no: {title}"),
    }[task.kind].format(name=task.who, title=task.title)


def _step_text(step: NextStep) -> str:
    return {
        NextStep.SET_DATE: translate("Today", "Choose a day for the conversation with {name}"),
        NextStep.INVITE: translate("Today", "Invite {name} to the conversation"),
        NextStep.CONFIRM: translate("Today", "Answer the invitation from {name}"),
        NextStep.PREPARE: translate("Today", "Prepare the conversation with {name}"),
        NextStep.START: translate("Today", "Hold the conversation with {name}"),
        NextStep.HOLD: translate("Today", "Write down what you and {name} agree"),
        NextStep.COMPLETE_SUMMARY: translate("Today", "Complete the record with {name}"),
        NextStep.READ_AND_APPROVE: translate("Today", "Read and approve the summary with {name}"),
        NextStep.SIGN: translate("Today", "Sign the summary with {name}"),
        NextStep.FILE: translate("Today", "File the signed summary with {name}"),
    }[step]


def task_date_text(task: Task, locale: QLocale) -> str:
    """The date under a task, with what it means; empty without one."""
    if task.kind is TaskKind.GOAL_OUTDATED:
        if task.day is None:
            return translate("Today", "No check-in yet")
        return translate("Today", "Last check-in {date}").format(date=format_date(task.day, locale))
    if task.day is None:
        return ""
    if task.kind is TaskKind.CONVERSATION:
        return standing_alone(format_weekday_date(task.day, locale))
    told = {
        TaskKind.BRIEFING_MISSING: translate("Today", "First conversation {date}"),
        TaskKind.PLAN_REVIEW: translate("Today", "Agreed for {date}"),
        TaskKind.GOAL_DECLINED: translate("Today", "Said {date}"),
    }.get(task.kind) or translate("Today", "Was due {date}")
    return told.format(date=format_date(task.day, locale))


def agenda_text(item: AgendaItem) -> str:
    """What stands in the calendar, as one short line."""
    return {
        AgendaKind.CONVERSATION: in_own_words("Today", "Conversation with {name}")
        or translate("Today", "Conversation with {name}"),
        AgendaKind.FOLLOW_UP: translate("Today", "One-to-one with {name}"),
        AgendaKind.ACTION: translate("Today", "Deadline: {title}"),
        AgendaKind.GOAL: translate("Today", "Goal due: {title}"),
        AgendaKind.PLAN_REVIEW: translate("Today", "Plan review: {title}"),
    }[item.kind].format(name=item.who, title=item.title)


def agenda_date_text(item: AgendaItem, today: date, locale: QLocale) -> str:
    """When, with today and tomorrow by name."""
    days = (item.day - today).days
    named = {0: translate("Today", "Today"), 1: translate("Today", "Tomorrow")}
    day = named.get(days) or standing_alone(format_weekday_date(item.day, locale))
    if item.at is None:
        return day
    return translate("Today", "{day} at {time}").format(day=day, time=format_time(item.at, locale))
