"""The conversation itself: what both brought along, and the record they write together."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from malapp.application.records import RECORD_FORM, RecordView
from malapp.domain.conversations import ConversationState
from malapp.ui.kit.buttons import QuietButton
from malapp.ui.kit.form_spec import FieldKind, FieldSpec
from malapp.ui.kit.labels import MutedLabel, WrapLabel
from malapp.ui.kit.layouts import box, column, row
from malapp.ui.kit.pages import Card, ScrollPage
from malapp.ui.panels.conversations.agreed_actions import AgreedActions
from malapp.ui.panels.conversations.agreed_goals import AgreedGoals
from malapp.ui.panels.conversations.presenter import ConversationPresenter
from malapp.ui.panels.conversations.previous_goals import PreviousGoals
from malapp.ui.panels.conversations.record_texts import DisagreementNotes, RecordTexts, frequency_options
from malapp.ui.panels.conversations.shared_answers import SharedAnswers


@dataclass(frozen=True, slots=True)
class _Need:
    """Something the record must hold before both read it: the card it is in, and whether it is there."""

    button: QuietButton
    card: Card


class ConversationRecordView(ScrollPage):
    """Everything on one page, in the order one talks; a line on top says what is still missing."""

    def __init__(self, presenter: ConversationPresenter, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._presenter = presenter
        self._shared = SharedAnswers()
        self._hint = WrapLabel(role="strong")
        self.previous = PreviousGoals(presenter)
        self.goals = AgreedGoals(presenter)
        self.tasks = AgreedActions(presenter)
        self.back = RecordTexts(presenter, "back")
        self.role = RecordTexts(presenter, "role")
        self.growth = RecordTexts(presenter, "growth")
        self.follow_up = RecordTexts(presenter, "follow_up", self._follow_up_fields())
        self.passing_on = RecordTexts(presenter, "passing_on", (self._answered_field(),))
        self.experience = RecordTexts(presenter, "experience")
        self.notes = DisagreementNotes(presenter)
        self._forms = (self.back, self.role, self.growth, self.follow_up, self.passing_on, self.experience, self.notes)
        self._needs: dict[str, _Need] = {}
        self._optional: tuple[tuple[Card, RecordTexts], ...] = ()
        self._pointed: tuple[str, str] | None = None  # the need and the field that were called missing
        self._build()

    def refresh(self) -> None:
        """Show what is stored."""
        presenter = self._presenter
        shown = presenter.row
        view = presenter.services.records.view(presenter.actor, presenter.id)
        sides = presenter.services.preparations.side_by_side(presenter.actor, presenter.id)
        language = shown.conversation.language
        self._shared.show_answers(sides, shown.employee, shown.manager, language)
        self._hint.setText(presenter.services.forms.forms()[RECORD_FORM].hints[language])
        self.previous.show_goals(view.previous_goals, is_open=view.is_editable)
        self.goals.show_goals(view.goals, is_open=view.is_editable)
        self.tasks.show_actions(view.actions, is_open=view.is_editable)
        for form in self._forms:
            form.show_record(view)
        for card, texts in self._optional:
            card.setVisible(not texts.is_empty)
        self._show_needs(view)

    def flush(self) -> None:
        """Store what has been typed."""
        for part in (*self._forms, self.previous, self.goals, self.tasks):
            part.flush()

    def show_fault(self, field: str, sentence: str) -> None:
        """Say where something is missing, and go there."""
        name = {"first_follow_up_on": "follow_up", "sharing_answered": "passing_on"}.get(field, "goals")
        self._go_to(self._needs[name].card)
        if name == "goals":
            self.goals.adder.field.setFocus()
            return
        form = self._form_of(name)
        form.set_error(field, sentence)
        form.focus(field)
        self._pointed = (name, field)

    def _form_of(self, need: str) -> RecordTexts:
        return self.follow_up if need == "follow_up" else self.passing_on

    def _build(self) -> None:
        goals = Card(self.tr("Goals for the next period")).add(self.goals)
        actions = Card(self.tr("Who does what, and when")).add(self.tasks)
        follow_up = Card(self.tr("Follow-up")).add(self.follow_up)
        follow_up.add(MutedLabel(self.tr("When both have signed, malapp puts the one-to-ones in the calendar.")))
        passing_on = Card(self.tr("What may be passed on")).add(self.passing_on)
        self._needs = {
            "goals": _Need(self._need(self.tr("Goals or actions"), goals), goals),
            "follow_up": _Need(self._need(self.tr("Follow-up"), follow_up), follow_up),
            "passing_on": _Need(self._need(self.tr("What may be passed on"), passing_on), passing_on),
        }
        needed = row(*(need.button for need in self._needs.values()), None, spacing=0)
        self._missing = box(column(MutedLabel(self.tr("Needed before you both read it:")), needed, spacing=0))
        notes = Card(self.tr("If you see something differently")).add(
            MutedLabel(self.tr("Each may write an own note. It becomes part of the summary."))
        )
        role = Card(self.tr("Role and direction")).add(self.role)
        growth = Card(self.tr("Development and cooperation")).add(self.growth)
        experience = Card(self.tr("How was the conversation?")).add(self.experience)
        self._optional = ((role, self.role), (growth, self.growth), (experience, self.experience))
        parts: tuple[QWidget, ...] = (
            Card(self.tr("Looking back")).add(self.previous).add(self.back),
            role,
            goals,
            growth,
            actions,
            follow_up,
            passing_on,
            experience,
            notes.add(self.notes),
        )
        self.body.addWidget(self._shared)
        self.body.addWidget(self._hint)
        self.body.addWidget(self._missing)
        for part in parts:
            self.body.addWidget(part)
        self.body.addStretch(1)

    def _need(self, text: str, card: Card) -> QuietButton:
        return QuietButton(text, icon="circle-dashed", clicked=lambda: self._go_to(card))

    def _go_to(self, card: Card) -> None:
        self.verticalScrollBar().setValue(card.y())
        following = card.nextInFocusChain()
        if following is not None:
            following.setFocus()

    def _show_needs(self, view: RecordView) -> None:
        talk = view.conversation
        met = {
            "goals": bool(view.goals or view.actions),
            "follow_up": talk.follow_up_days is not None and talk.first_follow_up_on is not None,
            "passing_on": talk.sharing_answered,
        }
        self._missing.setVisible(talk.state in {ConversationState.IN_PROGRESS, ConversationState.HELD})
        if self._pointed is not None and met[self._pointed[0]]:
            self._form_of(self._pointed[0]).set_error(self._pointed[1], "")
            self._pointed = None
        for name, need in self._needs.items():
            need.button.set_icon("circle-check" if met[name] else "circle-dashed")
            done = self.tr("{part}: there") if met[name] else self.tr("{part}: still missing")
            need.button.setAccessibleName(done.format(part=need.button.text()))

    def _follow_up_fields(self) -> tuple[FieldSpec, ...]:
        return (
            FieldSpec(
                "follow_up_days",
                FieldKind.CHOICE,
                self.tr("How often do you meet for a one-to-one?"),
                options=frequency_options(),
                is_half=True,
            ),
            FieldSpec("first_follow_up_on", FieldKind.DATE, self.tr("The first time"), is_half=True),
        )

    def _answered_field(self) -> FieldSpec:
        text = self.tr("We have talked about this (leave the field empty when nothing may be passed on)")
        return FieldSpec("sharing_answered", FieldKind.CHECK, text)
