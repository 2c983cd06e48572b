"""The cards of the overview."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QWidget

from malapp.application.goals import GoalRow
from malapp.application.insights import SIGN_IDS, AreaAlignment, HealthSign, News, Overview, TeamStatus
from malapp.ui.kit.buttons import IconButton, LinkButton
from malapp.ui.kit.formats import format_date
from malapp.ui.kit.goal_count import open_goals_text
from malapp.ui.kit.labels import MutedLabel, SectionTitle, WrapLabel
from malapp.ui.kit.layouts import box, column, row
from malapp.ui.kit.pages import Card
from malapp.ui.kit.status import StatusPill
from malapp.ui.kit.tones import Tone
from malapp.ui.panels.overview.lines import GoalLine, Open, SignLine, brief_label
from malapp.ui.theme import scale

#: Of each team the first few (S0-10); the rest is in the list of goals.
_MOST = 5


class TopCard(Card):
    """The most important goals, few of them, with their purpose (S4-09a, S0-10, S0-16)."""

    def __init__(self, rows: Sequence[GoalRow], open_goal: Open, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.set_heading(self.tr("What matters most"))
        if not rows:
            self.add(MutedLabel(self.tr("The company has not set goals yet.")))
        for goal_row in rows:
            self.add(GoalLine(goal_row, open_goal, with_purpose=True))


class TeamsCard(Card):
    """How the objectives and goals of the company and each team are doing (S4-09c)."""

    def __init__(
        self,
        teams: Sequence[TeamStatus],
        open_goal: Open,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent=parent)
        self.set_heading(self.tr("How we are doing"))
        if not teams:
            self.add(MutedLabel(self.tr("No team has set goals yet.")))
        for team in teams:
            self.add(SectionTitle(team.name or self.tr("The whole company")))
            for goal_row in team.goals[:_MOST]:
                self.add(GoalLine(goal_row, open_goal, with_team=False))
            if len(team.goals) > _MOST:
                count = len(team.goals) - _MOST
                words = self.tr("%n more in the list of goals", "", count)
                self.add(row(LinkButton(words, clicked=partial(open_goal, team.team_id)), None))
        self.add(None)


class NewsCard(Card):
    """What was last reported on goals of the company and its teams (S4-09d)."""

    def __init__(self, news: Sequence[News], open_goal: Open, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.set_heading(self.tr("What has happened lately"))
        if not news:
            self.add(MutedLabel(self.tr("Nobody has checked in yet.")))
        for one in news:
            self.add(self._line(one, open_goal))
        self.add(None)

    def _line(self, one: News, open_goal: Open) -> QWidget:
        day = format_date(one.check_in.made_on, self.locale())
        who = " · ".join(part for part in (one.by, one.team) if part)
        about = self.tr("{day}, {who}").format(day=day, who=who) if who else day
        words = column(MutedLabel(about), brief_label(one.goal.title, role="strong"), spacing=2)
        for text in (one.check_in.comment, one.check_in.learning):
            if text.strip():
                words.addWidget(brief_label(text))
        leading = self.tr("Open: {title}").format(title=one.goal.title)
        line = row(spacing=scale.SPACE_3)
        line.addLayout(words, 1)
        line.addWidget(StatusPill.of(one.check_in.status), 0, Qt.AlignmentFlag.AlignTop)
        go = IconButton("arrow-right", leading, clicked=partial(open_goal, one.goal.id))
        line.addWidget(go, 0, Qt.AlignmentFlag.AlignTop)
        frame = QFrame()
        frame.setLayout(line)
        return frame


class HealthCard(Card):
    """Whether the goals are in good health (S0-02): the coach's part comes later, by ``show_remarks``."""

    def __init__(self, overview: Overview, open_goal: Open, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._open_goal = open_goal
        self.set_heading(self.tr("Goal health"))
        self.add(MutedLabel(self.tr("Of the goals you may see: those of the company and its teams, and your own.")))
        words = {
            HealthSign.NO_PARENT: self.tr("hang below no other goal and no focus area"),
            HealthSign.NOT_UPDATED: self.tr("have had no check-in for two months"),
        }
        self.signs = {sign: SignLine() for sign in HealthSign}
        for sign, text in words.items():
            self.signs[sign].show_goals(text, overview.signs[sign], open_goal, partial(open_goal, SIGN_IDS[sign]))
        self.signs[HealthSign.COACH_REMARKS].show_waiting(self._remark_words())
        for line in self.signs.values():
            self.add(line)
        self._people(overview)
        self.add(None)

    def show_remarks(self, rows: Sequence[GoalRow]) -> None:
        """The goals the coach would ask something about."""
        sign = self.signs[HealthSign.COACH_REMARKS]
        sign.show_goals(self._remark_words(), rows, self._open_goal, partial(self._open_goal, None))

    def _remark_words(self) -> str:
        return self.tr("have wording that the coach would ask about")

    def _people(self, overview: Overview) -> None:
        """Whether people have goals: by name to their manager, as numbers to owner and HR, to nobody else."""
        if overview.own_people is not None:
            self.add(SectionTitle(self.tr("The people you manage")))
            names = ", ".join(person.name for person in overview.own_people)
            nobody = self.tr("Everybody has at least one goal.")
            self.add(WrapLabel(self.tr("Without a goal: {names}").format(names=names) if names else nobody))
        if overview.coverage:
            self.add(SectionTitle(self.tr("People with at least one goal")))
            for team in overview.coverage:
                figures = self.tr("{some} of {all}").format(some=team.with_goals, all=team.people)
                name = WrapLabel(team.team)
                line = row(spacing=scale.SPACE_3)
                line.addWidget(name, 1)
                line.addWidget(MutedLabel(figures))
                self.add(line)


class AlignmentCard(Card):
    """Who works on each focus area, and where nobody does (S0-08)."""

    def __init__(
        self,
        overview: Overview,
        open_area: Callable[[UUID], object],
        open_strategy: Callable[[], object],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent=parent)
        self.set_heading(self.tr("In step with the strategy"))
        if not overview.areas:
            self.add(MutedLabel(self.tr("There are no focus areas yet.")))
            go = LinkButton(self.tr("Open the strategy"), clicked=open_strategy)
            self.add(row(go, None))
        for area in overview.areas:
            self.add(self._area(area, open_area))
        if overview.idle_teams:
            teams = ", ".join(overview.idle_teams)
            self.add(MutedLabel(self.tr("Teams that work on no focus area yet: {teams}").format(teams=teams)))
        self.add(None)

    def _area(self, area: AreaAlignment, open_area: Callable[[UUID], object]) -> QWidget:
        words = column(WrapLabel(area.title, role="strong"), spacing=2)
        who = [self.tr("the company"), *area.teams] if area.by_company else list(area.teams)
        if area.is_gap:
            words.addLayout(row(StatusPill(self.tr("Nobody works on this yet"), Tone.WARNING), None))
        else:
            words.addWidget(MutedLabel(", ".join(who)))
        line = row(spacing=scale.SPACE_3)
        line.addLayout(words, 1)
        count = open_goals_text(area.goal_count)
        go = LinkButton(count, clicked=partial(open_area, area.area_id))
        go.setAccessibleName(f"{area.title}: {count}")
        line.addWidget(go, 0, Qt.AlignmentFlag.AlignTop)
        return box(line)
