"""The small questions around a conversation; each does what it asks for and closes when that succeeded."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime, time
from uuid import UUID

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from malapp.domain.conversations import ConversationKind
from malapp.domain.people import Person
from malapp.ui.kit.check_box import CheckBox
from malapp.ui.kit.dialogs import Dialog
from malapp.ui.kit.editors import LongTextField
from malapp.ui.kit.form import Form
from malapp.ui.kit.form_spec import FieldKind, FieldSpec, FormSpec, Option
from malapp.ui.kit.labels import MutedLabel
from malapp.ui.panels.conversations.briefing_note import BriefingNote
from malapp.ui.panels.conversations.invitation import USUAL_TIME, own_invitation, suggested_day, suggested_purpose
from malapp.ui.panels.conversations.presenter import ConversationPresenter
from malapp.ui.panels.conversations.saving import Fault
from malapp.ui.panels.conversations.words import first_name, kind_text

translate = QCoreApplication.translate


class NewConversationDialog(Dialog):
    """With whom, when and what for; everything but the person is suggested. ``made`` is the new conversation's id."""

    def __init__(self, presenter: ConversationPresenter, people: tuple[Person, ...], parent: QWidget) -> None:
        title = translate("Conversations", "New conversation")
        super().__init__(title, translate("Conversations", "Plan the conversation"), parent, width=560)
        self._presenter = presenter
        self._people = {person.id: person for person in people}
        self._suggested = ""
        self.made: UUID | None = None
        self.form = Form(FormSpec(self._fields(people)))
        self.form.edited.connect(self._on_edited)
        self.add(self.form)
        self.briefing = BriefingNote()
        self.briefing.wanted.connect(self._to_briefing)
        self.add(self.briefing)
        self.form.set_values(
            {
                "employee_id": people[0].id if len(people) == 1 else None,
                "kind": ConversationKind.YEARLY,
                "date": suggested_day(presenter.today, presenter.notice_days()),
                "time": USUAL_TIME,
            }
        )
        self._suggest()
        self._look_for_briefing()

    def submit(self) -> None:
        """Plan it."""
        self.form.clear_errors()
        if not self.form.flush():
            return
        person_id = self.form.value("employee_id")
        if not isinstance(person_id, UUID):
            self.form.set_error("employee_id", self.tr("Choose whom the conversation is with."))
            self.form.focus("employee_id")
            return
        fault = self._presenter.acts.take(lambda: self._plan(person_id), ("employee_id", "", "planned_for", "purpose"))
        if fault is None:
            self.accept()
        else:
            self.tell(fault.sentence)

    def _plan(self, person_id: UUID) -> None:
        presenter = self._presenter
        conversations = presenter.services.conversations
        values = self.form.values()
        kind = values["kind"]
        self.made = conversations.plan(
            presenter.actor,
            person_id,
            kind=kind if isinstance(kind, ConversationKind) else ConversationKind.YEARLY,
            planned_for=moment(values["date"], values["time"]),
        )
        conversations.edit(
            presenter.actor, self.made, purpose=str(values["purpose"]), place=str(values["place"]).strip()
        )

    def _on_edited(self, field: str, _value: object) -> None:
        self.form.set_error(field, "")
        if field in {"employee_id", "kind"}:
            self._suggest()
        if field in {"employee_id", "kind", "date"}:
            self._look_for_briefing()

    def _look_for_briefing(self) -> None:
        """Say when the yearly conversation would come before the unit's briefing (S1-43)."""
        chosen, day = (self.form.row(field).raw_value() for field in ("employee_id", "date"))
        gap = None
        if isinstance(chosen, UUID) and isinstance(day, date) and self.form.value("kind") is ConversationKind.YEARLY:
            gap = self._presenter.services.briefing_timing.gap(self._presenter.actor, chosen, day)
        self.briefing.show_gap(gap)

    def _to_briefing(self, team_id: object) -> None:
        self.reject()
        self._presenter.context.navigate("briefings", team_id if isinstance(team_id, UUID) else None)

    def _suggest(self) -> None:
        """Fill in the purpose, unless the person has written an own one."""
        values = {name: self.form.value(name) for name in ("employee_id", "kind", "purpose")}
        chosen, kind = values["employee_id"], values["kind"]
        person = self._people.get(chosen) if isinstance(chosen, UUID) else None
        if values["purpose"] not in {"", self._suggested} or not isinstance(kind, ConversationKind):
            return
        language = person.language if person else self._presenter.context.language
        self._suggested = suggested_purpose(kind, language)
        self.form.set_values({"purpose": self._suggested})

    def _fields(self, people: tuple[Person, ...]) -> tuple[FieldSpec, ...]:
        kinds = tuple(Option(kind, kind_text(kind)) for kind in ConversationKind)
        persons = tuple(Option(person.id, person.name) for person in people)
        return (
            FieldSpec("employee_id", FieldKind.PERSON, self.tr("With whom?"), options=persons, is_half=True),
            FieldSpec("kind", FieldKind.CHOICE, self.tr("Kind"), options=kinds, is_half=True),
            FieldSpec("date", FieldKind.DATE, self.tr("Day"), is_half=True),
            FieldSpec("time", FieldKind.TIME, self.tr("Time"), is_half=True),
            FieldSpec(
                "place", FieldKind.TEXT, self.tr("Place"), placeholder=self.tr("A room where nobody disturbs you")
            ),
            FieldSpec("purpose", FieldKind.LONG_TEXT, self.tr("Purpose"), rows=3),
        )


class InviteDialog(Dialog):
    """The invitation to copy; short notice asks whether the employee has agreed (S1-46)."""

    def __init__(self, presenter: ConversationPresenter, copy: Callable[[], None], parent: QWidget) -> None:
        name = first_name(presenter.row.employee)
        title = translate("Conversations", "Invite {name}").format(name=name)
        primary = translate("Conversations", "Copy the text and mark as invited")
        super().__init__(title, primary, parent, width=600)
        self._presenter = presenter
        self._copy = copy
        text = LongTextField(rows=8, most_rows=10)
        text.setReadOnly(True)
        text.setAccessibleName(self.tr("Text of the invitation"))
        text.set_value(own_invitation(presenter.services, presenter.row))
        self.add(
            MutedLabel(self.tr("malapp sends nothing by itself. Paste the text into an e-mail or a calendar entry."))
        )
        self.add(text)
        self.short_notice: CheckBox | None = None
        if self._is_short():
            self._ask_for_consent(name)

    def submit(self) -> None:
        """Copy the text and give the invitation today."""
        agreed = self.short_notice is not None and self.short_notice.value()
        fault = self._presenter.acts.step("invite", short_notice_ok=agreed, beside=("planned_for", "purpose"))
        if fault is not None:
            self.tell(fault.sentence)
            return
        self._copy()
        self.accept()

    def _is_short(self) -> bool:
        planned = self._presenter.row.conversation.planned_for
        return planned is not None and (planned.date() - self._presenter.today).days < self._presenter.notice_days()

    def _ask_for_consent(self, name: str) -> None:
        text = self.tr("{name} has agreed to the short notice").format(name=name)
        self.short_notice = CheckBox(text)
        days = self.tr("Your company gives at least %n day(s)' notice.", "", self._presenter.notice_days())
        self.add(MutedLabel(days))
        self.add(self.short_notice)


class MoveDialog(Dialog):
    """Another day and time; whoever was invited is invited anew."""

    def __init__(self, presenter: ConversationPresenter, parent: QWidget) -> None:
        title = translate("Conversations", "Move the conversation")
        text = translate("Conversations", "The invitation falls away: invite again for the new time.")
        super().__init__(title, translate("Conversations", "Move"), parent, text=text)
        self._presenter = presenter
        planned = presenter.row.conversation.planned_for
        self.form = Form(
            FormSpec(
                (
                    FieldSpec("date", FieldKind.DATE, self.tr("Day"), is_half=True),
                    FieldSpec("time", FieldKind.TIME, self.tr("Time"), is_half=True),
                )
            )
        )
        self.form.set_values({"date": planned.date() if planned else None, "time": planned.time() if planned else None})
        self.add(self.form)

    def submit(self) -> None:
        """Move it."""
        if not self.form.flush():
            return
        planned = moment(self.form.value("date"), self.form.value("time"))
        if planned is None:
            self.form.set_error("date", self.tr("Choose a day."))
            return
        if planned.date() < self._presenter.today:
            self.form.set_error("date", self.tr("This day has passed. Choose a day ahead."))
            return
        fault = self._presenter.acts.edit(("",), planned_for=planned)
        if fault is None:
            self.accept()
        else:
            self.tell(fault.sentence)


class ReasonDialog(Dialog):
    """Asks why, and does ``act`` with the reason."""

    def __init__(
        self,
        title: str,
        primary: str,
        text: str,
        act: Callable[[str], Fault | None],
        parent: QWidget,
        *,
        is_required: bool,
    ) -> None:
        super().__init__(title, primary, parent, text=text, is_dangerous=True)
        self._act = act
        label = self.tr("Reason") if is_required else self.tr("Reason (may be left out)")
        hint = self.tr("Do not write about health.")
        self.form = Form(FormSpec((FieldSpec("reason", FieldKind.TEXT, label, hint=hint, longest=200),)))
        self.add(self.form)

    def submit(self) -> None:
        """Do it."""
        fault = self._act(str(self.form.value("reason")))
        if fault is None:
            self.accept()
        elif fault.field == "reason":
            self.form.set_error("reason", fault.sentence)
        else:
            self.tell(fault.sentence)


class ConfirmDialog(Dialog):
    """One question before something that cannot be taken back."""

    def __init__(self, title: str, primary: str, text: str, act: Callable[[], Fault | None], parent: QWidget) -> None:
        super().__init__(title, primary, parent, text=text)
        self._act = act

    def submit(self) -> None:
        """Do it."""
        fault = self._act()
        if fault is None:
            self.accept()
        else:
            self.tell(fault.sentence)


def moment(day: object, clock: object) -> datetime | None:
    """Day and time together; None without a day, at the usual time without a time."""
    if not isinstance(day, date):
        return None
    return datetime.combine(day, clock if isinstance(clock, time) else USUAL_TIME)
