"""What the indicators page shows and what happens when somebody acts; no widget is known here."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from PySide6.QtCore import QCoreApplication

from malapp.application.control_measures import ControlMeasureView
from malapp.application.indicators import IndicatorRow
from malapp.domain.goals import GoalLevel
from malapp.domain.indicators import Frequency, IndicatorValue, period_start, shifted, year_before
from malapp.domain.permissions import Actor
from malapp.ui.panels.indicators.choices import IndicatorChoices
from malapp.ui.shell.attempting import Outcome, attempt
from malapp.ui.shell.context import AppContext
from malapp.ui.shell.undo_button import taking_back

translate = QCoreApplication.translate
#: How many periods back the table begins when there are no older values.
_BACK = {Frequency.WEEK: 13, Frequency.MONTH: 12, Frequency.QUARTER: 8, Frequency.YEAR: 5}
_AHEAD = {Frequency.WEEK: 2, Frequency.MONTH: 1, Frequency.QUARTER: 1, Frequency.YEAR: 1}


@dataclass(frozen=True, slots=True)
class GridRow:
    """A period of the table, with what stands in it and the value of a year before."""

    starts_on: date
    frequency: Frequency
    value: IndicatorValue | None
    year_ago: float | None


class IndicatorsPresenter:
    """The indicators the acting person may read: of company and teams, or of the one chosen person (E-16)."""

    def __init__(self, context: AppContext) -> None:
        self.context = context
        self.rows: tuple[IndicatorRow, ...] = ()
        self.persons: tuple[tuple[UUID, str], ...] = ()
        self.person_id: UUID | None = None
        self.chosen_id: UUID | None = None
        self.more = 0  # how many further periods are shown
        self.measures: ControlMeasureView | None = None
        self.choices = IndicatorChoices(self)

    @property
    def actor(self) -> Actor:
        """Who is at the keyboard."""
        actor: Actor = self.context.services.session.actor()
        return actor

    def load(self) -> None:
        """Read everything anew."""
        services, actor = self.context.services, self.actor
        self.measures = services.control_measures.view(actor)
        self.persons = services.indicators.measured_persons(actor)
        if self.person_id not in {person_id for person_id, _name in self.persons}:
            self.person_id = None
        rows = services.indicators.rows(actor, self.person_id)
        self.rows = tuple(sorted(rows, key=lambda row: (row.goal.level is not GoalLevel.COMPANY, row.team)))

    def row(self) -> IndicatorRow | None:
        """The chosen indicator."""
        return next((row for row in self.rows if row.goal.id == self.chosen_id), None)

    def look_at(self, person_id: UUID | None) -> None:
        """Show the indicators of one person, or (None) those of company and teams."""
        self.person_id = person_id
        self.chosen_id = None

    def find(self, goal_id: UUID) -> bool:
        """Look where ``goal_id`` is to be found: it may be a person's."""
        for person_id in (self.person_id, None, *(person for person, _name in self.persons)):
            self.person_id = person_id
            self.load()
            if any(row.goal.id == goal_id for row in self.rows):
                self.chosen_id = goal_id
                return True
        return False

    def grid(self, row: IndicatorRow) -> tuple[GridRow, ...]:
        """The periods to write in, the newest first: some ahead for their targets, and back to the first value."""
        frequency, today = row.plan.frequency, self.today()
        now = period_start(today, frequency)
        last = max((shifted(now, frequency, _AHEAD[frequency]), *(value.starts_on for value in row.values)))
        first = min((shifted(now, frequency, -_BACK[frequency]), *(value.starts_on for value in row.values)))
        first = shifted(first, frequency, -self.more)
        by_period = {value.starts_on: value for value in row.values}
        period, lines = last, []
        while period >= first:
            before = year_before(period, frequency)
            earlier = by_period.get(before) if before else None
            lines.append(GridRow(period, frequency, by_period.get(period), earlier.value if earlier else None))
            period = shifted(period, frequency, -1)
        return tuple(lines)

    def show_earlier(self) -> None:
        """Let the table begin earlier."""
        row = self.row()
        self.more += _BACK[row.plan.frequency] if row else 0

    def add(self, values: Mapping[str, object]) -> Outcome:
        """Store a new indicator."""
        level = values["level"]
        given = {name: values[name] for name in ("purpose", "unit", "frequency", "direction")}
        if level is GoalLevel.TEAM:
            given["team_id"] = values["team_id"]
        given["owner_id"] = values["person_id"] if level is GoalLevel.PERSON else self.actor.person_id
        indicators = self.context.services.indicators
        return attempt(self.context, lambda: indicators.add(self.actor, str(values["title"]), level, **given))

    def save(self, **values: object) -> str:
        """Change the chosen indicator; the sentence of what is wrong, "" when it is stored."""
        goal_id, services = self.chosen_id, self.context.services
        if "team_id" in values:
            return self._to_team(goal_id, values["team_id"])
        return self.attempt(lambda: services.indicators.edit(self.actor, goal_id, **values))

    def _to_team(self, goal_id: UUID | None, team_id: object) -> str:
        """Move the indicator with its series to another team, or (None) to the company."""
        sentence = self.attempt(lambda: self.context.services.goal_places.to_team(self.actor, goal_id, team_id))
        if not sentence:
            text = translate("Indicator", "Moved, with all its values.")
            self.context.messages(text, kind="success", undo=taking_back(self.context))
        return sentence

    def write(self, starts_on: date, **values: object) -> str:
        """Write into a period of the chosen indicator; the sentence of what is wrong, "" when it is stored."""
        goal_id = self.chosen_id
        return self.attempt(
            lambda: self.context.services.indicators.set_value(self.actor, goal_id, starts_on, **values)
        )

    def remove(self) -> None:
        """Delete the chosen indicator; the message has the way back."""
        row = self.row()
        if row is None:
            return
        sentence = self.attempt(lambda: self.context.services.indicators.remove(self.actor, row.goal.id))
        if sentence:
            self.context.messages(sentence, kind="error")
            return
        self.chosen_id = None
        text = translate("Indicator", "Deleted “{title}”.").format(title=row.goal.title)
        self.context.messages(text, kind="success", undo=taking_back(self.context))

    def attempt(self, act: Callable[[], object]) -> str:
        """Do it; the sentence of what is in the way, "" when nothing is."""
        return attempt(self.context, act).sentence

    def today(self) -> date:
        """The local day."""
        day: date = self.context.clock().astimezone().date()
        return day
