"""The company's own forms: what is asked, in which words and order (S0-05, S1-09)."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from uuid import UUID

from malapp.application.desk import Desk, only_company
from malapp.application.form_shelf import FormShelf
from malapp.application.ports import UnitOfWork
from malapp.domain import form_editing
from malapp.domain.form_content import parts_in, parts_text
from malapp.domain.form_parts import (
    KEPT,
    OWN_PREFIX,
    SHAPES,
    FormAdaptation,
    FormPart,
    Kept,
    Parts,
    Shape,
    field_of,
    section_of,
    whole,
)
from malapp.domain.forms import FieldType, Form, FormField
from malapp.domain.languages import Language
from malapp.domain.permissions import Actor, Permission, require


@dataclass(frozen=True, slots=True)
class FormQuestion:
    """One question as it stands in the company's form.

    ``field`` has words in every language, ``original`` malapp's own, None for a question the company made.
    ``reworded`` are the languages with the company's words, ``unwritten`` the used ones an own question still lacks.
    """

    field: FormField
    original: FormField | None
    section: str
    kept: Kept | None
    is_hidden: bool
    reworded: frozenset[Language]
    unwritten: frozenset[Language]
    is_first: bool
    is_last: bool


@dataclass(frozen=True, slots=True)
class FormView:
    """One form to be adapted; ``languages`` are those the company uses, its own first."""

    form: Form
    shape: Shape
    questions: tuple[FormQuestion, ...]
    languages: tuple[Language, ...]
    is_adapted: bool


class FormAdaptingService:
    """Use cases for adapting the forms; each edit can be undone, and the log tells of it without a word of content."""

    def __init__(self, desk: Desk, form_shelf: FormShelf) -> None:
        self._desk = desk
        self._shelf = form_shelf

    def view(self, actor: Actor, form_id: str) -> FormView:
        """One form with all its questions, the hidden ones too."""
        require(Permission.EDIT_COMPANY, actor.general())
        with self._desk.workspace.read() as work:
            original = self._shelf.own_original(work, form_id)
            parts = self._parts(work, form_id)
            form = self._shelf.current(work, form_id)
            languages = _languages(work)
        shape = SHAPES[form_id]
        asked = [part for part in parts if section_of(shape, part) is not None]
        questions = tuple(_question(original, shape, asked, place, languages) for place in range(len(asked)))
        return FormView(form, shape, questions, languages, parts != whole(original, ()))

    def titles(self, language: Language) -> dict[str, str]:
        """What each form is called, by its id, in the order of the yearly cycle."""
        with self._desk.workspace.read() as work:
            return {form_id: self._shelf.own_original(work, form_id).titles[language] for form_id in SHAPES}

    def languages(self) -> tuple[Language, ...]:
        """The company's own language, then those its people and their conversations use."""
        with self._desk.workspace.read() as work:
            return _languages(work)

    def hide(self, actor: Actor, form_id: str, field_id: str, *, is_hidden: bool) -> None:
        """Leave a question out, or ask it again."""
        label = "edit.form_question_hidden" if is_hidden else "edit.form_question_shown"
        shape = SHAPES[form_id]
        self._edit(
            actor, form_id, label, lambda parts: form_editing.with_hidden(shape, parts, field_id, is_hidden=is_hidden)
        )

    def reword(
        self,
        actor: Actor,
        form_id: str,
        field_id: str,
        language: Language,
        wording: str,
        *,
        ends: tuple[str, str] | None = None,
    ) -> None:
        """Ask a question in the company's words; ``ends`` are those of an own scale."""
        original = self._own_original(form_id)

        def change(parts: Parts) -> Parts:
            parts = form_editing.reworded(original, parts, field_id, language, wording)
            return parts if ends is None else form_editing.with_ends(parts, field_id, language, *ends)

        self._edit(actor, form_id, "edit.form_question", change)

    def bring_back(self, actor: Actor, form_id: str, field_id: str, language: Language) -> None:
        """Ask a question in malapp's own words again."""
        self._edit(
            actor,
            form_id,
            "edit.form_question",
            lambda parts: form_editing.with_original(parts, field_id, language),
        )

    def add(
        self,
        actor: Actor,
        form_id: str,
        language: Language,
        wording: str,
        *,
        answer: FieldType = FieldType.LONG_TEXT,
        section: str = "",
        ends: tuple[str, str] = ("", ""),
    ) -> str:
        """A question of the company's own, last in its section; its field id."""
        original, shape = self._own_original(form_id), SHAPES[form_id]
        field_id = OWN_PREFIX + self._desk.new_id().hex[:12]

        def change(parts: Parts) -> Parts:
            cleaned = form_editing.checked_wording(original, parts, language, wording)
            question = form_editing.own_question(field_id, language, cleaned, answer=answer, section=section, ends=ends)
            return form_editing.added(shape, parts, question)

        self._edit(actor, form_id, "edit.form_question_added", change)
        return field_id

    def remove(self, actor: Actor, form_id: str, field_id: str) -> None:
        """Delete a question of the company's own; what has been answered to it stays with it."""
        shape = SHAPES[form_id]
        self._edit(
            actor, form_id, "edit.form_question_removed", lambda parts: form_editing.removed(shape, parts, field_id)
        )

    def move(self, actor: Actor, form_id: str, field_id: str, step: int) -> None:
        """Put a question one place up (-1) or down (1)."""
        shape = SHAPES[form_id]
        self._edit(
            actor, form_id, "edit.form_question_moved", lambda parts: form_editing.moved(shape, parts, field_id, step)
        )

    def reset(self, actor: Actor, form_id: str) -> None:
        """The form as it comes with malapp again."""
        require(Permission.EDIT_COMPANY, actor.general())
        with self._desk.edit("edit.form_reset") as work:
            for made in work.form_adaptations.find(form_id=form_id):
                work.form_adaptations.remove(made.id)
                work.audit("form.reset", actor.person_id, "form_adaptations", made.id)

    def _edit(self, actor: Actor, form_id: str, label: str, change: Callable[[Parts], Parts]) -> None:
        require(Permission.EDIT_COMPANY, actor.general())
        with self._desk.edit(label) as work:
            parts = self._parts(work, form_id)
            after = change(parts)
            if after == parts:
                return
            made = work.form_adaptations.find(form_id=form_id)
            adaptation_id: UUID = made[0].id if made else self._desk.new_id()
            work.form_adaptations.save(FormAdaptation(adaptation_id, form_id, parts_text(after)))
            work.audit("form.adapted", actor.person_id, "form_adaptations", adaptation_id)

    def _own_original(self, form_id: str) -> Form:
        with self._desk.workspace.read() as work:
            return self._shelf.own_original(work, form_id)

    def _parts(self, work: UnitOfWork, form_id: str) -> Parts:
        made = work.form_adaptations.find(form_id=form_id)
        return whole(self._shelf.original(form_id), parts_in(made[0].content) if made else ())


def _question(
    original: Form, shape: Shape, asked: list[FormPart], place: int, languages: tuple[Language, ...]
) -> FormQuestion:
    part = asked[place]
    own, section = part.own, section_of(shape, part) or ""
    written = frozenset(own.labels) if own is not None else frozenset(part.wordings)
    beside = [section_of(shape, other) == section for other in asked]
    return FormQuestion(
        field_of(original, part),
        None if own is not None else original.field(part.field_id),
        section,
        KEPT.get(part.field_id),
        part.is_hidden,
        frozenset() if own is not None else written,
        frozenset(languages) - written if own is not None else frozenset(),
        not any(beside[:place]),
        not any(beside[place + 1 :]),
    )


def _languages(work: UnitOfWork) -> tuple[Language, ...]:
    """The company's own language, then those its people and their conversations use."""
    own = only_company(work).language
    used = {person.language for person in work.people.find() if person.left_on is None}
    used |= {talk.language for talk in work.conversations.find() if talk.is_open}
    return (own, *(language for language in Language if language in used - {own}))
