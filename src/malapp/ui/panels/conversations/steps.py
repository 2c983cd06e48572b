"""What each button and menu line of an opened conversation does."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from PySide6.QtWidgets import QWidget

from malapp.domain.conversations import PreparationState
from malapp.ui.kit.dialogs import Dialog
from malapp.ui.panels.conversations.dialogs import ConfirmDialog, InviteDialog, MoveDialog, ReasonDialog
from malapp.ui.panels.conversations.guidance import Command, Section
from malapp.ui.panels.conversations.invitation_view import InvitationView
from malapp.ui.panels.conversations.paper import PaperForm
from malapp.ui.panels.conversations.preparation_view import OwnPreparationView
from malapp.ui.panels.conversations.presenter import ConversationPresenter
from malapp.ui.panels.conversations.record_view import ConversationRecordView
from malapp.ui.panels.conversations.saving import Fault
from malapp.ui.panels.conversations.sign_dialog import SignDialog
from malapp.ui.panels.conversations.words import other_name


class Pages(Protocol):
    """The pages of an opened conversation."""

    @property
    def invitation(self) -> InvitationView:
        """When, where, what for."""

    @property
    def preparation(self) -> OwnPreparationView:
        """One's own preparation."""

    @property
    def record(self) -> ConversationRecordView:
        """The record."""

    def turn_to(self, section: Section) -> None:
        """Show a page."""

    def flush(self) -> None:
        """Store what has been typed."""


class Steps(QWidget):
    """Runs commands; never seen itself, it speaks and owns the dialogs."""

    def __init__(self, presenter: ConversationPresenter, pages: Pages, parent: QWidget) -> None:
        super().__init__(parent)
        self.hide()
        self._presenter = presenter
        self._pages = pages
        self._paper = PaperForm(presenter, self)
        self._acts: dict[Command, Callable[[], object]] = {
            Command.CHOOSE_DATE: self._choose_date,
            Command.INVITE: self._invite,
            Command.CONFIRM: self._confirm,
            Command.PREPARE: self._prepare,
            Command.SHARE: self._share,
            Command.TAKE_BACK: self._take_back,
            Command.START: self._start,
            Command.WRITE: lambda: pages.turn_to(Section.RECORD),
            Command.END: lambda: presenter.acts.step("end"),
            Command.SEND_TO_REVIEW: self._send_to_review,
            Command.READ: lambda: pages.turn_to(Section.SUMMARY),
            Command.APPROVE: lambda: presenter.acts.step("approve"),
            Command.SIGN: self._sign,
            Command.FILE: self._file,
            Command.HAND_OVER: self._hand_over,
            Command.MOVE: lambda: self._open(MoveDialog(presenter, self.window())),
            Command.CANCEL: self._cancel,
            Command.CLOSE_UNSIGNED: self._close_unsigned,
            Command.REOPEN: self._reopen,
            Command.EXPORT_FORM: self._paper.export,
            Command.READ_FORM: self._paper.read,
        }

    def run(self, command: Command) -> None:
        """Do ``command``, after what has been typed is stored."""
        self._pages.flush()
        self._acts[command]()

    def _open(self, dialog: Dialog) -> None:
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _say(self, text: str) -> None:
        self._presenter.context.messages(text.format(name=other_name(self._presenter.row)), kind="success")

    def _choose_date(self) -> None:
        self._pages.turn_to(Section.INVITATION)
        self._pages.invitation.choose_date()

    def _invite(self) -> None:
        self._pages.turn_to(Section.INVITATION)
        talk = self._presenter.row.conversation
        if talk.planned_for is not None and talk.planned_for.date() < self._presenter.today:
            self._pages.invitation.show_fault("planned_for", self.tr("This day has passed. Choose a day ahead."))
        elif not talk.purpose.strip():
            self._pages.invitation.show_fault("purpose", self.tr("Write briefly why you meet."))
        else:
            self._open(InviteDialog(self._presenter, self._pages.invitation.copy, self.window()))

    def _confirm(self) -> None:
        if self._presenter.acts.step("confirm") is None:
            self._say(self.tr("Answered. {name} sees that the time suits you."))

    def _prepare(self) -> None:
        self._pages.turn_to(Section.PREPARATION)
        self._pages.preparation.begin()

    def _share(self) -> None:
        presenter = self._presenter
        if presenter.acts.take(lambda: presenter.services.preparations.share(presenter.actor, presenter.id)) is None:
            self._say(self.tr("Shared. {name} can read the answers with a tick."))

    def _take_back(self) -> None:
        presenter = self._presenter
        if (
            presenter.acts.take(lambda: presenter.services.preparations.take_back(presenter.actor, presenter.id))
            is None
        ):
            self._say(self.tr("Taken back. Only you can read your preparation now."))

    def _start(self) -> None:
        row = self._presenter.row
        shared = {PreparationState.SHARED, PreparationState.LOCKED}
        missing = [
            name
            for name, state in ((row.employee, row.employee_preparation), (row.manager, row.manager_preparation))
            if state not in shared
        ]
        planned = row.conversation.planned_for
        if not missing and planned is not None and planned.date() <= self._presenter.today:
            self._presenter.acts.step("start")
            return
        reasons = [self.tr("{name} has not shared a preparation.").format(name=name) for name in missing]
        reasons.append(self.tr("From now on the preparations cannot be changed."))
        self._ask(
            self.tr("Begin the conversation?"),
            self.tr("Begin now"),
            " ".join(reasons),
            lambda: self._presenter.acts.step("start", beside=("",)),
        )

    def _send_to_review(self) -> None:
        """Both read; a goal one of them does not stand behind is asked about, not forbidden (B-3)."""
        presenter = self._presenter
        goals = presenter.services.records.view(presenter.actor, presenter.id).goals
        doubtful = sum(not goal.is_agreed for goal in goals)
        if not doubtful:
            self._have_it_read()
            return
        text = self.tr(
            "%n goal(s) are not agreed to by both of you. Tick under the goal, or go on as it is.", "", doubtful
        )
        self._ask(self.tr("Go on without agreement?"), self.tr("Go on as it is"), text, self._have_it_read)

    def _have_it_read(self) -> Fault | None:
        fault = self._presenter.acts.step("send_to_review", beside=("goals", "first_follow_up_on", "sharing_answered"))
        if fault is not None:
            self._pages.turn_to(Section.RECORD)
            self._pages.record.show_fault(fault.field, fault.sentence)
            if fault.field == "goals":
                self._presenter.context.messages(fault.sentence, kind="warning")
        return None  # what is missing is told on the record, not in a dialog over it

    def _sign(self) -> None:
        self._pages.turn_to(Section.SUMMARY)
        self._open(SignDialog(self._presenter, lambda: self._presenter.context.navigate("calendar"), self.window()))

    def _file(self) -> None:
        if self._presenter.acts.step("complete") is None:
            self._say(self.tr("Filed. The summary stays under Documents."))

    def _hand_over(self) -> None:
        presenter = self._presenter
        presenter.context.hand_over(presenter.keyboard().other_id, "conversations", presenter.id)

    def _cancel(self) -> None:
        self._ask_why(
            self.tr("Cancel the conversation?"),
            self.tr("Cancel the conversation"),
            self.tr("It will not be held. You can plan a new one later."),
            lambda reason: self._presenter.acts.step("cancel", reason, beside=("reason", "")),
            is_required=False,
        )

    def _close_unsigned(self) -> None:
        self._ask_why(
            self.tr("Close without signatures?"),
            self.tr("Close without signatures"),
            self.tr("No law requires signatures. The record stays as it is, with the reason shown."),
            lambda reason: self._presenter.acts.step("close_unsigned", reason, beside=("reason", "")),
            is_required=True,
        )

    def _reopen(self) -> None:
        if self._presenter.row.signed_by:
            text = self.tr(
                "A changed summary is a new revision: the signatures there are stay with the old one, and both read, "
                "approve and sign anew."
            )
        else:
            text = self.tr("A changed summary is a new revision: both read and approve it anew before it is signed.")
        self._ask(
            self.tr("Change the summary?"),
            self.tr("Change it"),
            text,
            lambda: self._presenter.acts.step("reopen", beside=("",)),
        )

    def _ask(self, title: str, primary: str, text: str, act: Callable[[], Fault | None]) -> None:
        self._open(ConfirmDialog(title, primary, text, act, self.window()))

    def _ask_why(
        self, title: str, primary: str, text: str, act: Callable[[str], Fault | None], *, is_required: bool
    ) -> None:
        self._open(ReasonDialog(title, primary, text, act, self.window(), is_required=is_required))
