"""The fields people write and choose in. Every editor has ``value``, ``set_value`` and the signal ``value_changed``."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QPaintEvent, QResizeEvent, QTextOption, QWheelEvent
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QLineEdit,
    QPlainTextEdit,
    QSizePolicy,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionComboBox,
    QStylePainter,
    QWidget,
)

from malapp.ui.kit.avatar import avatar_icon
from malapp.ui.kit.buttons import IconButton
from malapp.ui.kit.form_spec import Option
from malapp.ui.kit.formats import format_number, parse_number
from malapp.ui.kit.labels import SpokenLabel
from malapp.ui.theme import scale


class TextField(QLineEdit):
    """One line of text."""

    value_changed = Signal()

    def __init__(self, parent: QWidget | None = None, *, placeholder: str = "", longest: int = 32_767) -> None:
        super().__init__(parent)
        self.setPlaceholderText(placeholder)
        self.setMaxLength(longest)
        self.setMinimumHeight(scale.CONTROL_HEIGHT)
        self.textEdited.connect(self.value_changed)

    def value(self) -> str:
        """What is written."""
        return self.text()

    def set_value(self, value: object) -> None:
        """Show ``value``; the cursor stays when it is there already."""
        text = "" if value is None else str(value)
        if text != self.text():
            self.setText(text)
            self.setCursorPosition(0)


class PassphraseField(TextField):
    """A hidden line. Put ``reveal`` (a button that shows what is written) beside it; a Form does so by itself."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setInputMethodHints(Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText)
        self.reveal = IconButton("eye", "")
        self.reveal.setCheckable(True)
        self.reveal.toggled.connect(self._show_or_hide)
        self._show_or_hide(False)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._show_or_hide(self.reveal.isChecked())

    def _show_or_hide(self, shown: bool) -> None:
        self.setEchoMode(QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password)
        self.reveal.set_icon("eye-off" if shown else "eye")
        self.reveal.set_name(self.tr("Hide what I write") if shown else self.tr("Show what I write"))


class NumberField(TextField):
    """A number in the reader's own writing; empty means there is none."""

    def __init__(self, parent: QWidget | None = None, *, decimals: int | None = None) -> None:
        super().__init__(parent, longest=40)
        self._decimals = decimals
        self._value: float | None = None
        self._shown = ""
        self.setInputMethodHints(Qt.InputMethodHint.ImhFormattedNumbersOnly)

    def value(self) -> float | None:  # type: ignore[override]  # a number is what this text means
        """The number; ValueError when what is written is none."""
        return self._value if self.text() == self._shown else parse_number(self.text(), self.locale())

    def set_value(self, value: object) -> None:
        """Show a float, an int or None."""
        self._value = float(value) if isinstance(value, int | float) else None
        self._shown = "" if self._value is None else format_number(self._value, self.locale(), self._decimals)
        super().set_value(self._shown)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LocaleChange and self.text() == self._shown:
            self.set_value(self._value)


class LongTextField(QPlainTextEdit):
    """Several lines; grows from ``rows`` to ``most_rows`` lines with what is written, then scrolls. Tab leaves it."""

    value_changed = Signal()

    def __init__(self, parent: QWidget | None = None, *, rows: int = 3, most_rows: int = 14) -> None:
        super().__init__(parent)
        self._rows = (rows, most_rows)
        self._is_loading = False
        self.setTabChangesFocus(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.textChanged.connect(self._on_text)
        self.document().documentLayout().documentSizeChanged.connect(self._grow)
        self._grow()

    def value(self) -> str:
        """What is written."""
        return self.toPlainText()

    def set_value(self, value: object) -> None:
        """Show ``value``; cursor and undo stay when it is there already."""
        text = "" if value is None else str(value)
        if text != self.toPlainText():
            self._is_loading = True
            self.setPlainText(text)
            self._is_loading = False
            self._grow()

    def minimumSizeHint(self) -> QSize:
        """Narrow, and as high as it is."""
        return QSize(120, self.minimumHeight())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._grow()

    def wheelEvent(self, event: QWheelEvent) -> None:
        # A field that needs no scrolling lets the page around it scroll.
        if self.verticalScrollBar().maximum() == 0:
            event.ignore()
        else:
            super().wheelEvent(event)

    def _on_text(self) -> None:
        if not self._is_loading:
            self.value_changed.emit()

    def _grow(self) -> None:
        lines = round(self.document().size().height())  # QPlainTextEdit measures its document in lines
        shown = min(max(lines, self._rows[0]), self._rows[1])
        inside = shown * self.fontMetrics().lineSpacing() + 2 * round(self.document().documentMargin())
        height = inside + 12
        policy = Qt.ScrollBarPolicy
        self.setVerticalScrollBarPolicy(
            policy.ScrollBarAsNeeded if lines > self._rows[1] else policy.ScrollBarAlwaysOff
        )
        if height != self.minimumHeight():
            self.setFixedHeight(height)


class ChoiceField(QComboBox):
    """One of several answers. The wheel scrolls the page, it never changes the answer by accident.

    ``name`` is spoken. Qt gives a screen reader on Linux and macOS the present answer as the name and the name by a
    label alone; so where none is seen beside the field (``has_label``), one that is not shown says it.
    """

    value_changed = Signal()

    def __init__(
        self,
        name: str,
        parent: QWidget | None = None,
        *,
        options: tuple[Option, ...] = (),
        with_avatars: bool = False,
        has_label: bool = False,
    ) -> None:
        super().__init__(parent)
        self._spoken = None if has_label else SpokenLabel(name, self)
        self.setAccessibleName(name)
        self._with_avatars = with_avatars
        self._options: tuple[Option, ...] = ()
        self.setMinimumHeight(scale.CONTROL_HEIGHT)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.setMinimumContentsLength(6)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setIconSize(QSize(20, 20))
        # The default delegate of a combo box draws a menu and knows nothing of the style sheet.
        self.setItemDelegate(QStyledItemDelegate(self))
        self.setMaxVisibleItems(12)
        self.set_options(options)
        self.activated.connect(lambda _index: self.value_changed.emit())

    def set_options(self, options: tuple[Option, ...]) -> None:
        """Offer ``options``; the present answer stays when it is among them, else nothing is chosen."""
        value = self.value()
        had_choice = self.currentIndex() >= 0
        self._options = options
        self.clear()
        for option in options:
            if self._with_avatars and option.value is not None:
                self.addItem(avatar_icon(option.label), option.label)
            else:
                self.addItem(option.label)
        self.setCurrentIndex(self._index(value) if had_choice else -1)

    def value(self) -> object:
        """The value of the chosen option; None when nothing is chosen."""
        index = self.currentIndex()
        return self._options[index].value if 0 <= index < len(self._options) else None

    def set_value(self, value: object) -> None:
        """Choose the option with ``value``; nothing when there is none."""
        self.setCurrentIndex(self._index(value))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.ParentChange and self._spoken is not None:
            self._spoken.follow()

    def minimumSizeHint(self) -> QSize:
        """Narrower than the longest answer: the list that opens shows it whole."""
        hint = super().minimumSizeHint()
        return QSize(min(hint.width(), 140), hint.height())

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()

    def paintEvent(self, _event: QPaintEvent) -> None:
        # Qt cuts an answer that is too long in the middle of a letter.
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        field = QStyle.SubControl.SC_ComboBoxEditField
        room = self.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option, field, self).width()
        if not self.itemIcon(self.currentIndex()).isNull():
            room -= self.iconSize().width() + 8
        option.currentText = self.fontMetrics().elidedText(self.currentText(), Qt.TextElideMode.ElideRight, room)
        painter = QStylePainter(self)
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)

    def showPopup(self) -> None:
        longest = self.view().sizeHintForColumn(0) + 40
        self.view().setMinimumWidth(min(max(longest, self.width()), 520))
        super().showPopup()

    def _index(self, value: object) -> int:
        return next((number for number, option in enumerate(self._options) if option.value == value), -1)
