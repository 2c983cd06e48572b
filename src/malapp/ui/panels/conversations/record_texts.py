"""The free texts of the record, grouped as one talks; each is stored as it is written."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from malapp.application.records import DISAGREEMENT_FIELDS, RECORD_FORM, RecordView
from malapp.domain.conversations import FREQUENCIES_IN_DAYS
from malapp.domain.form_parts import SHAPES, place_of
from malapp.domain.goals import Party
from malapp.ui.kit.form import Form
from malapp.ui.kit.form_spec import FieldKind, FieldSpec, FormSpec, Option
from malapp.ui.kit.saved_form import SavedForm
from malapp.ui.panels.conversations.presenter import ConversationPresenter
from malapp.ui.panels.conversations.words import first_name

translate = QCoreApplication.translate

_CONVERSATION_FIELDS = frozenset({"follow_up_days", "first_follow_up_on", "sharing_answered"})
PASSING_ON = "cr13"
_SHAPE = SHAPES[RECORD_FORM]


class RecordTexts(SavedForm):
    """One section of the record: its free texts, and ``extra`` rows of the conversation itself."""

    def __init__(
        self,
        presenter: ConversationPresenter,
        section: str,
        extra: tuple[FieldSpec, ...] = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(FormSpec(), parent)
        self._presenter = presenter
        self._section = section
        self._extra = extra
        self._wanted = FormSpec()
        self.edited.connect(self._save)
        self.touched.connect(presenter.saver.began)

    def show_record(self, view: RecordView) -> None:
        """Show what is stored, with the questions in the language of the conversation."""
        language = view.conversation.language
        asked = [field for field in view.fields if place_of(_SHAPE, field) == self._section]
        rows = [FieldSpec(field.id, FieldKind.LONG_TEXT, field.label(language), rows=2) for field in asked]
        spec = FormSpec((*rows, *self._extra))
        if spec != self._wanted:
            self._wanted = spec
            self.set_spec(spec)
        stored = {field.id: view.texts.get(field.id, "") for field in asked}
        talk = view.conversation
        self.show_stored(
            {
                **stored,
                "follow_up_days": talk.follow_up_days,
                "first_follow_up_on": talk.first_follow_up_on,
                "sharing_answered": talk.sharing_answered,
            },
            is_another=False,
        )
        self.set_read_only(not view.is_editable)

    @property
    def is_empty(self) -> bool:
        """Whether the company asks nothing here."""
        return not self._wanted.fields

    def _save(self, field: str, value: object) -> None:
        presenter = self._presenter
        if field in _CONVERSATION_FIELDS:
            fault = presenter.acts.edit((field,), **{field: value})
        else:
            fault = presenter.acts.do(
                lambda: presenter.services.records.write(presenter.actor, presenter.id, field, str(value)), (field,)
            )
        self.answer(field, fault.sentence if fault else "")
        if field == PASSING_ON and str(value).strip() and not presenter.row.conversation.sharing_answered:
            presenter.acts.edit(sharing_answered=True)


class DisagreementNotes(Form):
    """Each party's own note where they do not agree; the other's can be read."""

    def __init__(self, presenter: ConversationPresenter, parent: QWidget | None = None) -> None:
        super().__init__(FormSpec(), parent)
        self._presenter = presenter
        self._names: tuple[str, str] = ("", "")
        self.edited.connect(self._save)
        self.touched.connect(presenter.saver.began)

    def show_record(self, view: RecordView) -> None:
        """Show both notes; only one's own can be written."""
        shown = self._presenter.row
        names = (first_name(shown.employee), first_name(shown.manager))
        if names != self._names:
            self._names = names
            self.set_spec(
                FormSpec(
                    tuple(
                        FieldSpec(DISAGREEMENT_FIELDS[party], FieldKind.LONG_TEXT, self._label(name), rows=1)
                        for party, name in zip((Party.EMPLOYEE, Party.MANAGER), names, strict=True)
                    )
                )
            )
        self.set_values({name: view.texts.get(name, "") for name in DISAGREEMENT_FIELDS.values()})
        for party, field in DISAGREEMENT_FIELDS.items():
            self.row(field).set_read_only(not view.is_editable or party is not view.acting_party)

    def _label(self, name: str) -> str:
        return self.tr("Note by {name}").format(name=name)

    def _save(self, field: str, value: object) -> None:
        presenter = self._presenter
        fault = presenter.acts.do(
            lambda: presenter.services.records.write(presenter.actor, presenter.id, field, str(value)), (field,)
        )
        self.set_error(field, fault.sentence if fault else "")


def frequency_options() -> tuple[Option, ...]:
    """How often the two may meet."""
    texts = {
        7: translate("Conversations", "Every week"),
        14: translate("Conversations", "Every second week"),
        28: translate("Conversations", "Every four weeks"),
        42: translate("Conversations", "Every six weeks"),
        91: translate("Conversations", "Every quarter"),
    }
    return tuple(Option(days, texts[days]) for days in FREQUENCIES_IN_DAYS)
