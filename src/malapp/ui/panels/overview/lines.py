"""Lines of the overview: a goal with how it is doing, and a heading whose list can be shown."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from html import escape
from uuid import UUID

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QFrame, QWidget

from malapp.application.goals import GoalRow
from malapp.ui.kit.buttons import IconButton, LinkButton, QuietButton
from malapp.ui.kit.formats import format_date, format_percent
from malapp.ui.kit.labels import MutedLabel, WrapLabel, breakable
from malapp.ui.kit.layouts import box, column, row
from malapp.ui.kit.status import StatusPill, ThinBar
from malapp.ui.kit.tones import (
    NOT_UPDATED_ICON,
    Tone,
    no_check_in_text,
    not_updated_text,
    status_icon,
    status_text,
    status_tone,
)
from malapp.ui.theme import scale

#: Leads to a goal, or to the list of goals narrowed to what the id stands for.
Open = Callable[[UUID | None], object]
#: More goals than this stand behind the button that leads to all of them.
_MOST = 8
#: About three lines: an overview is for looking over, the goal itself tells the rest.
_LONGEST = 240


def brief_label(text: str, *, role: str = "") -> WrapLabel:
    """``text`` on a few lines, and whole in its tool tip where that is not all of it."""
    plain = " ".join(text.split())
    if len(plain) <= _LONGEST:
        return WrapLabel(plain, role=role)
    head = plain[:_LONGEST].rstrip()
    whole_words = head.rpartition(" ")[0]
    label = WrapLabel(f"{whole_words if len(whole_words) > _LONGEST / 2 else head} …", role=role)
    label.setToolTip(f"<p>{escape(breakable(plain))}</p>")
    return label


class GoalLine(QFrame):
    """A goal: what and why, who and when, how far, how it goes, and the button that leads there.

    ``with_purpose`` is for the few that matter most; without ``with_team`` the team is said above.
    """

    def __init__(
        self,
        goal_row: GoalRow,
        open_goal: Open,
        *,
        with_purpose: bool = False,
        with_team: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        goal = goal_row.goal
        words = column(brief_label(goal.title, role="strong"), spacing=2)
        if with_purpose and goal.purpose.strip():
            words.addWidget(brief_label(goal.purpose))
        who = " · ".join(part for part in (goal_row.team if with_team else "", goal_row.owner) if part)
        facts = [self.tr("Responsible: {who}").format(who=who)] if who else []
        if goal.due_on is not None:
            facts.append(self.tr("deadline {day}").format(day=format_date(goal.due_on, self.locale())))
        if facts:
            words.addWidget(MutedLabel(", ".join(facts)))
        leading = self.tr("Open: {title}").format(title=goal.title)
        go = IconButton("arrow-right", leading, clicked=partial(open_goal, goal.id))
        line = row(spacing=scale.SPACE_3)
        line.addLayout(words, 1)
        line.addWidget(_standing(goal_row, self.tr("Progress"), self.locale()), 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(go, 0, Qt.AlignmentFlag.AlignTop)
        self.setLayout(line)


class SignLine(QFrame):
    """How many goals show a sign of poor health, with the goals themselves one click away."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pill = StatusPill()
        self._words = WrapLabel()
        self.toggle = QuietButton("", clicked=self._toggle)
        self._goals = column(spacing=scale.SPACE_2)
        self._goals.setContentsMargins(scale.SPACE_6, 0, 0, 0)
        self._list = box(self._goals)
        self._list.hide()
        head = row(self._pill, spacing=scale.SPACE_3)
        head.addWidget(self._words, 1)
        head.addWidget(self.toggle)
        self.setLayout(column(head, self._list, spacing=scale.SPACE_2))

    def show_waiting(self, words: str) -> None:
        """The number is still being found out."""
        self._pill.set_look("…", Tone.NEUTRAL)
        self._words.setText(words)
        self.toggle.hide()

    def show_goals(self, words: str, rows: Sequence[GoalRow], open_goal: Open, open_all: Callable[[], object]) -> None:
        """Say ``words`` with the number of ``rows``, which the button then shows."""
        self._pill.set_look(str(len(rows)), Tone.WARNING if rows else Tone.GOOD)
        self._words.setText(words)
        self.toggle.setVisible(bool(rows))
        self.toggle.setText(self.tr("Show"))
        self.toggle.setAccessibleName(f"{self.toggle.text()}: {words}")
        for goal_row in rows[:_MOST]:
            self._goals.addWidget(GoalLine(goal_row, open_goal))
        if len(rows) > _MOST:
            more = LinkButton(self.tr("%n more in the list of goals", "", len(rows) - _MOST), clicked=open_all)
            self._goals.addWidget(more, 0, Qt.AlignmentFlag.AlignLeft)

    def _toggle(self) -> None:
        is_shown = self._list.isHidden()
        self._list.setVisible(is_shown)
        self.toggle.setText(self.tr("Hide") if is_shown else self.tr("Show"))
        self.toggle.setAccessibleName(f"{self.toggle.text()}: {self._words.text()}")


def _standing(goal_row: GoalRow, name: str, locale: QLocale) -> QWidget:
    """Bar, share and status; old words are never green."""
    status = goal_row.goal.status
    tone = Tone.NEUTRAL if goal_row.is_outdated else status_tone(status)
    pill = StatusPill()
    if goal_row.last_check_in is None and not status.is_final:
        pill.set_look(no_check_in_text(), Tone.NEUTRAL, NOT_UPDATED_ICON)
    elif goal_row.is_outdated:
        pill.set_look(not_updated_text(), Tone.NEUTRAL, NOT_UPDATED_ICON)
    else:
        pill.set_look(status_text(status), tone, status_icon(status))
    standing = column(box(row(None, pill)), spacing=scale.SPACE_1)
    if goal_row.progress is not None:
        bar = ThinBar(name)
        bar.set_share(goal_row.progress, tone)
        bar.setFixedWidth(84)
        share = MutedLabel(format_percent(goal_row.progress, locale))
        standing.addWidget(box(row(None, bar, share)))
    return box(standing)
