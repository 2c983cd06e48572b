"""Who is at the keyboard: shown always, changed here."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QMenu, QSizePolicy, QToolButton, QWidget

from malapp.ui.kit.avatar import avatar_icon
from malapp.ui.theme import scale

if TYPE_CHECKING:
    from uuid import UUID

    from malapp.domain.people import Person
    from malapp.ui.shell.ports import SessionPort

_AVATAR = 26


class ActingButton(QToolButton):
    """The acting person as an avatar, with a menu of who else may sit down.

    ``chosen`` carries the id of the person who takes the keyboard; ``return_requested`` asks to give it back to the
    workspace's own person, which needs the passphrase.
    """

    chosen = Signal(object)
    return_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = ""
        self._is_collapsed = False
        self.setIconSize(QSize(_AVATAR, _AVATAR))
        self.setMinimumHeight(scale.CONTROL_HEIGHT)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setProperty("acting", "true")
        self._menu = QMenu(self)
        self.setMenu(self._menu)
        self.set_collapsed(False)
        self.hide()

    def set_collapsed(self, is_collapsed: bool) -> None:
        """Only the avatar."""
        self._is_collapsed = is_collapsed
        style = Qt.ToolButtonStyle
        self.setToolButtonStyle(style.ToolButtonIconOnly if is_collapsed else style.ToolButtonTextBesideIcon)

    @property
    def room_saved(self) -> int:
        """How much narrower the avatar alone is; 0 while it is shown alone."""
        return 0 if self._is_collapsed else max(0, self.sizeHint().width() - self.minimumHeight() - scale.SPACE_2)

    def show_session(self, session: SessionPort, people: tuple[Person, ...]) -> None:
        """Show who acts, and offer ``people`` (those employed today) in the menu."""
        names = {person.id: person.name for person in people}
        self._name = names.get(session.person_id, "")
        self.setIcon(avatar_icon(self._name))
        self.setText(self._name.split(" ", 1)[0])
        spoken = self.tr("{name} is at the keyboard").format(name=self._name)
        self.setAccessibleName(spoken)
        self.setToolTip(spoken)
        self._menu.clear()
        if session.is_handed_over and not session.is_demo:
            home = names.get(session.home_id, "")
            self._menu.addAction(
                avatar_icon(home),
                self.tr("Give the keyboard back to {name} …").format(name=home),
                self.return_requested.emit,
            )
        else:
            self._offer(people, session.person_id, is_demo=session.is_demo)
        self.show()

    def _offer(self, people: tuple[Person, ...], acting: UUID, *, is_demo: bool) -> None:
        heading = self.tr("Try malapp as") if is_demo else self.tr("Hand over the keyboard to")
        self._menu.addAction(heading).setEnabled(False)
        for person in people:
            if person.id == acting:
                continue
            words = f"{person.name}, {person.title}" if person.title else person.name
            self._menu.addAction(avatar_icon(person.name), words.replace("&", "&&"), partial(self._choose, person.id))

    def _choose(self, person_id: UUID) -> None:
        self.chosen.emit(person_id)
