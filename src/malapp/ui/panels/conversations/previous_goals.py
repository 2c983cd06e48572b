"""Looking back: each goal of the closed period with its result and what the two say of it."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtWidgets import QFrame, QWidget

from malapp.application.records import ReviewedGoal
from malapp.domain.goals import Goal, GoalStatus
from malapp.ui.kit.form import Form
from malapp.ui.kit.form_spec import FieldKind, FieldSpec, FormSpec, Option
from malapp.ui.kit.formats import format_number
from malapp.ui.kit.labels import MutedLabel, WrapLabel
from malapp.ui.kit.layouts import clear, column
from malapp.ui.kit.tones import status_text
from malapp.ui.panels.conversations.presenter import ConversationPresenter
from malapp.ui.theme import scale

_RESULTS = (
    GoalStatus.REACHED,
    GoalStatus.PARTLY_REACHED,
    GoalStatus.NOT_REACHED,
    GoalStatus.NO_LONGER_RELEVANT,
    GoalStatus.ON_TRACK,
    GoalStatus.AT_RISK,
    GoalStatus.OFF_TRACK,
    GoalStatus.NOT_STARTED,
)


class PreviousGoals(QWidget):
    """One card a goal."""

    def __init__(self, presenter: ConversationPresenter, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._presenter = presenter
        self._cards: dict[UUID, _ReviewCard] = {}
        self._none = MutedLabel(self.tr("There are no earlier goals to look back on."))
        self._list = column(spacing=scale.SPACE_3)
        self.setLayout(column(self._none, self._list))

    def show_goals(self, goals: tuple[ReviewedGoal, ...], *, is_open: bool) -> None:
        """Show ``goals`` with what is said of them."""
        ids = [item.goal.id for item in goals]
        if ids != list(self._cards):
            self.flush()
            clear(self._list)
            self._cards = {item.goal.id: _ReviewCard(self._presenter, item.goal) for item in goals}
            for card in self._cards.values():
                self._list.addWidget(card)
        self._none.setVisible(not goals)
        for item in goals:
            self._cards[item.goal.id].show_review(item, is_open=is_open)

    def form(self, goal_id: UUID) -> Form:
        """The fields of a goal."""
        return self._cards[goal_id].form

    def flush(self) -> None:
        """Store what has been typed."""
        for card in self._cards.values():
            card.form.flush()


class _ReviewCard(QFrame):
    def __init__(self, presenter: ConversationPresenter, goal: Goal) -> None:
        super().__init__()
        self.setObjectName("answer")
        self._presenter = presenter
        self._id = goal.id
        self._title = WrapLabel(role="strong")
        self._measure = MutedLabel()
        results = tuple(Option(status, status_text(status)) for status in _RESULTS)
        self.form = Form(
            FormSpec(
                (
                    FieldSpec("result", FieldKind.CHOICE, self.tr("How did it go?"), options=results),
                    FieldSpec("comment", FieldKind.LONG_TEXT, self.tr("What helped, what stood in the way?"), rows=2),
                )
            )
        )
        self.form.edited.connect(self._save)
        self.form.touched.connect(presenter.saver.began)
        layout = column(self._title, self._measure, self.form, spacing=scale.SPACE_2)
        layout.setContentsMargins(scale.SPACE_3, scale.SPACE_3, scale.SPACE_3, scale.SPACE_3)
        self.setLayout(layout)

    def show_review(self, item: ReviewedGoal, *, is_open: bool) -> None:
        self._title.setText(item.goal.title)
        self._measure.setText(measure_words(item.goal, self))
        self._measure.setVisible(bool(self._measure.text()))
        review = item.review
        self.form.set_values(
            {"result": review.result if review else item.goal.status, "comment": review.comment if review else ""}
        )
        self.form.set_read_only(not is_open)

    def _save(self, field: str, value: object) -> None:
        presenter = self._presenter
        named = {"result": value} if field == "result" else {"comment": str(value)}
        fault = presenter.acts.do(
            lambda: presenter.services.records.review_goal(
                presenter.actor,
                presenter.id,
                self._id,
                **named,
            )
        )
        self.form.set_error(field, fault.sentence if fault else "")


def measure_words(goal: Goal, widget: QWidget) -> str:
    """The measure of a goal in one line: from, to and where it stands; "" without a target."""
    locale = widget.locale()

    def number(value: float | None) -> str:
        return "" if value is None else format_number(value, locale)

    if goal.target_value is None:
        return ""
    parts = [number(goal.start_value), number(goal.target_value)]
    text = " → ".join(part for part in parts if part)
    unit = f" {goal.unit}" if goal.unit else ""
    now = "" if goal.current_value is None else f" ({number(goal.current_value)})"
    return f"{text}{unit}{now}"
