"""Handing the keyboard over to somebody else and back."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from malapp.application.troubles import Trouble
from malapp.domain.errors import RuleViolation
from malapp.ui.kit.buttons import SecondaryButton
from malapp.ui.kit.labels import WrapLabel
from malapp.ui.kit.layouts import row
from malapp.ui.shell.acting import ActingButton
from malapp.ui.theme import scale, tokens

if TYPE_CHECKING:
    from uuid import UUID

    from malapp.domain.languages import Language
    from malapp.domain.people import Person
    from malapp.ui.shell.ports import SessionPort, ShellServices


class GuestBar(QWidget):
    """Says above everything that a guest is at the keyboard, with the way back."""

    return_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = WrapLabel(role="strong")
        self._button = SecondaryButton(
            self.tr("Give the keyboard back …"), icon="log-out", clicked=self.return_requested.emit
        )
        layout = row(self._text, self._button)
        layout.setStretch(0, 1)
        layout.setContentsMargins(scale.SPACE_5, scale.SPACE_2, scale.SPACE_5, scale.SPACE_2)
        self.setLayout(layout)
        self.hide()

    def show_guest(self, name: str) -> None:
        """Show the bar for ``name``; "" hides it."""
        self._text.setText(self.tr("{name} is at the keyboard.").format(name=name) if name else "")
        self.setVisible(bool(name))

    def paintEvent(self, _event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), tokens.current().color("info"))


class Handover(QObject):
    """Keeps the acting button and the guest bar true.

    ``before_change`` stores what has been typed; ``changed`` is called when another person has sat down, with the
    panel and the thing to show them; ``report`` shows a rule or trouble.
    """

    def __init__(
        self,
        acting: ActingButton,
        guest: GuestBar,
        language: Language,
        *,
        before_change: Callable[[], None],
        changed: Callable[[str, UUID | None], None],
        report: Callable[[BaseException], None],
    ) -> None:
        super().__init__(acting)
        self._acting, self._guest = acting, guest
        self._language = language
        self._before_change, self._changed, self._report = before_change, changed, report
        self._services: ShellServices | None = None
        self._people: tuple[Person, ...] = ()
        acting.chosen.connect(self.hand_over)
        acting.return_requested.connect(self._give_back)
        guest.return_requested.connect(self._give_back)

    def show_session(self, services: ShellServices | None, people: tuple[Person, ...]) -> None:
        """Show who of ``people`` acts."""
        self._services, self._people = services, people
        if services is None:
            self._guest.show_guest("")
            return
        session = services.session
        self._acting.show_session(session, people)
        is_guest = session.is_handed_over and not session.is_demo
        self._guest.show_guest(self._name(session.person_id) if is_guest else "")

    def hand_over(self, person_id: UUID, panel_id: str = "", item_id: UUID | None = None) -> None:
        """The HandOver of AppContext: let ``person_id`` act, asking for the passphrase when the own
        person comes back.
        """
        if self._services is None or person_id == self._services.session.person_id:
            return
        session = self._services.session
        self._before_change()
        if session.is_handed_over and not session.is_demo:
            if not self._take_back(session):
                return
            if person_id == session.home_id:
                self._changed(panel_id, item_id)
                return
        try:
            session.hand_over(person_id)
        except (RuleViolation, Trouble) as error:
            self._report(error)
            return
        self._changed(panel_id, item_id)

    def _give_back(self) -> None:
        if self._services is not None:
            self.hand_over(self._services.session.home_id)

    def _take_back(self, session: SessionPort) -> bool:
        """Whether the workspace's own person has shown the passphrase."""
        from malapp.ui.shell.take_back import TakeBackDialog

        dialog = TakeBackDialog(self._name(session.home_id), session.take_back, self._language, self._acting.window())
        is_back = bool(dialog.exec())
        dialog.deleteLater()
        return is_back

    def _name(self, person_id: UUID) -> str:
        return next((person.name for person in self._people if person.id == person_id), "")
