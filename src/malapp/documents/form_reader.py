"""Reads a filled preparation form back, strictly: what is not a form this workspace issued is refused with a reason.

Nothing in the file is ever executed; scripts and actions are not looked at.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from io import BytesIO
from uuid import UUID

from pikepdf import Array, Dictionary, Name, Object, PasswordError, Pdf, PdfError, Stream, String

from malapp.application.ports import FormAnswer, FormAnswers
from malapp.application.troubles import FormRefused, UnreadablePdf
from malapp.documents import form_seal, pages
from malapp.documents.form_plan import ANSWER_LIMIT, SEAL_NAME, PlannedField, plan_hash, planned_fields
from malapp.documents.form_seal import Seal
from malapp.documents.preparation_form import MARK_PREFIX
from malapp.documents.structure import ON, FieldKind
from malapp.domain.forms import Form, edition_key

SIZE_LIMIT = 5 * 1024 * 1024
_FIELD_LIMIT = 2_000
_DEPTH_LIMIT = 16
_MARK = re.compile(re.escape(MARK_PREFIX) + r"[0-9a-f]{8}")
_TYPES = {FieldKind.LONG_TEXT: Name.Tx, FieldKind.CHECK: Name.Btn, FieldKind.RADIO: Name.Btn}

PAGE_CHANGED = "documents.form_warning.page_changed"
TEXT_CLEANED = "documents.form_warning.text_cleaned"


def read_form(data: bytes, form_key: bytes, forms: Mapping[str, Form]) -> FormAnswers:
    """The answers in ``data``; FormRefused with its reason, or UnreadablePdf for what is no PDF at all."""
    if b"%PDF-" not in data[:1024]:
        raise UnreadablePdf
    if len(data) > SIZE_LIMIT:
        raise FormRefused("too_large")
    try:
        # Without recovery: half a file would be mended and half the answers read.
        with Pdf.open(BytesIO(data), attempt_recovery=False, suppress_warnings=True) as pdf:
            return _read(pdf, data, form_key, forms)
    except PasswordError:
        raise FormRefused("encrypted") from None
    except PdfError:
        raise FormRefused("truncated") from None


def _read(pdf: Pdf, data: bytes, form_key: bytes, forms: Mapping[str, Form]) -> FormAnswers:
    found = _fields(pdf)
    if SEAL_NAME not in found:
        raise FormRefused(_reason_without_seal(data, found))
    seal = form_seal.opened(_text(found[SEAL_NAME]), form_key)
    form = _known_form(seal, forms)
    reader = _AnswerReader(form, found)
    answers = tuple(reader.answer(field.id) for field in form.fields)
    warnings = []
    if form_seal.page_digest(pdf) != seal.pages:
        warnings.append(PAGE_CHANGED)
    if reader.has_cleaned:
        warnings.append(TEXT_CLEANED)
    return FormAnswers(UUID(seal.conversation), form.id, form.version, answers, tuple(warnings), form.edition)


def _reason_without_seal(data: bytes, found: Mapping[str, Object]) -> str:
    if not _MARK.search(pages.text_of(data)):
        return "not_a_form"
    return "missing_field" if found else "flattened"


def _known_form(seal: Seal, forms: Mapping[str, Form]) -> Form:
    form = forms.get(edition_key(seal.form, seal.edition))
    if form is None:
        raise FormRefused("unknown_edition" if seal.edition and seal.form in forms else "unknown_form")
    if seal.version != form.version:
        raise FormRefused("older_version" if seal.version < form.version else "newer_version")
    if seal.fields != plan_hash(form):
        raise FormRefused("changed_fields")
    return form


def _fields(pdf: Pdf) -> dict[str, Object]:
    """Every named field of the form by its full name; refuses trees too large, too deep or circular."""
    root = pdf.Root.get("/AcroForm")
    if not isinstance(root, Dictionary):
        return {}
    if "/XFA" in root:
        raise FormRefused("xfa")
    found: dict[str, Object] = {}
    waiting = [(field, "", 0) for field in _dictionaries(root.get("/Fields"))]
    while waiting:
        field, prefix, depth = waiting.pop()
        if len(found) + len(waiting) > _FIELD_LIMIT or depth > _DEPTH_LIMIT:
            raise FormRefused("changed_fields")
        name = prefix
        if "/T" in field:
            name = f"{prefix}.{_plain(field.T)}" if prefix else _plain(field.T)
            if name in found:
                raise FormRefused("changed_fields")
            found[name] = field
        kids = _dictionaries(field.get("/Kids"))
        waiting.extend((kid, name, depth + 1) for kid in kids if "/T" in kid)
    return found


def _dictionaries(value: Object | None) -> list[Object]:
    return [item for item in value if isinstance(item, Dictionary)] if isinstance(value, Array) else []


class _AnswerReader:
    """Reads the planned fields of one form; ``has_cleaned`` once characters had to be taken out of a text."""

    def __init__(self, form: Form, found: Mapping[str, Object]) -> None:
        self.has_cleaned = False
        self._found = found
        self._planned: dict[str, dict[str, PlannedField]] = {}
        for planned in planned_fields(form):
            self._planned.setdefault(planned.field_id, {})[planned.part] = planned
            self._check(planned)

    def answer(self, field_id: str) -> FormAnswer:
        """What was answered to ``field_id``; a box that is not ticked counts as no choice."""
        parts = self._planned[field_id]
        text = self._text(self._found[parts["text"].name]) if "text" in parts else ""
        choice = None
        if "choice" in parts and (step := self._choice(parts["choice"])):
            choice = 1 if step == ON else int(step)
        return FormAnswer(field_id, text, choice, bool(self._choice(parts["share"])))

    def _check(self, planned: PlannedField) -> None:
        field = self._found.get(planned.name)
        if field is None:
            raise FormRefused("missing_field")
        if field.get("/FT") != _TYPES[planned.kind]:
            raise FormRefused("changed_fields")

    def _text(self, field: Object) -> str:
        raw = _text(field)
        text, has_cleaned = cleaned_answer(raw)
        self.has_cleaned |= has_cleaned
        if len(text) > ANSWER_LIMIT:
            raise FormRefused("too_long")
        return text

    def _choice(self, planned: PlannedField) -> str:
        """The chosen option, empty for none."""
        value = self._found[planned.name].get("/V")
        chosen = "Off" if value is None else _plain(value).lstrip("/")
        if chosen in {"Off", ""}:
            return ""
        if chosen not in planned.options:
            raise FormRefused("not_an_option")
        return chosen


def cleaned_answer(raw: str) -> tuple[str, bool]:
    """``raw`` in NFC with plain line ends and without control characters, and whether any had to be removed.

    Joiners and variation selectors stay: emoji consist of them.
    """
    text = unicodedata.normalize("NFC", raw.replace("\r\n", "\n").replace("\r", "\n"))
    kept = "".join(character for character in text if character in "\n\t" or _is_writing(character))
    return kept, kept != text


def _is_writing(character: str) -> bool:
    return unicodedata.category(character) not in {"Cc", "Cs", "Cn", "Co"} and character != "\ufeff"


def _text(field: Object) -> str:
    value = field.get("/V")
    if value is None:
        return ""
    if isinstance(value, Stream):
        # Long texts may be kept in a stream (ISO 32000-1, 7.9.3 "text string type or text stream").
        return str(String(value.read_bytes()))
    if not isinstance(value, String):
        raise FormRefused("changed_fields")
    return str(value)


def _plain(value: Object) -> str:
    if not isinstance(value, (Name, String)):
        raise FormRefused("not_an_option")
    return str(value)
