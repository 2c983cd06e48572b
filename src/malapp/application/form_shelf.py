"""The forms as the company asks them now, and every edition somebody has answered (S0-05)."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import replace

from malapp.application.desk import Desk
from malapp.application.own_words import chosen_by_language, own_form
from malapp.application.ports import FormLibrary, UnitOfWork
from malapp.domain.form_content import fields_text, form_in, parts_in
from malapp.domain.form_parts import FormEdition, adapted
from malapp.domain.forms import Form, FormField, edition_key


class FormShelf:
    """Gives each answer the question it was asked by.

    An edition is kept from the moment a form is put to somebody: before the first answer, and before a form leaves the
    house as a file. It is written beside what undo takes back, since a file out there cannot be taken back.
    """

    def __init__(self, desk: Desk, library: FormLibrary) -> None:
        self._desk = desk
        self._library = library

    def original(self, form_id: str) -> Form:
        """The form as it comes with malapp."""
        return self._library.forms()[form_id]

    def own_original(self, work: UnitOfWork, form_id: str) -> Form:
        """The form as it comes with malapp, in the company's words for what it names."""
        original = self.original(form_id)
        chosen = chosen_by_language(work)
        return own_form(original, chosen) if chosen else original

    def current(self, work: UnitOfWork, form_id: str) -> Form:
        """The form as it is asked now; its edition is 0 also when it has not been put to anybody yet."""
        original = self.own_original(work, form_id)
        made = work.form_adaptations.find(form_id=form_id)
        if not made:
            return original
        form = adapted(original, parts_in(made[0].content))
        return original if form == original else form

    def edition(self, work: UnitOfWork, form_id: str, number: int) -> Form:
        """One edition, 0 as the form comes with malapp; KeyError when this workspace never made it."""
        original = self.own_original(work, form_id)
        if number == 0:
            return replace(original, fields=self.original(form_id).fields)
        kept = work.form_editions.find(form_id=form_id, number=number)
        if not kept:
            raise KeyError(edition_key(form_id, number))
        return form_in(kept[0].content, original, number)

    def everything(self, work: UnitOfWork) -> Mapping[str, Form]:
        """Every form in every edition, by edition_key."""
        known = dict(self._library.forms())
        for kept in work.form_editions.find():
            form = form_in(kept.content, self.original(kept.form_id), kept.number)
            known[edition_key(kept.form_id, kept.number)] = form
        return known

    def issue(self, form_id: str) -> Form:
        """The form as it is asked now, kept from now on under the number of its edition."""
        with self._desk.workspace.read() as work:
            form = self.current(work, form_id)
            kept = work.form_editions.find(form_id=form_id)
        if form.fields == self.original(form_id).fields:
            return form
        content = fields_text(form)
        for edition in kept:
            if edition.content == content:
                return replace(form, edition=edition.number)
        number = max((edition.number for edition in kept), default=0) + 1
        with self._desk.workspace.begin() as work:
            work.form_editions.save(FormEdition(self._desk.new_id(), form_id, number, content))
        return replace(form, edition=number)

    def begun(self, work: UnitOfWork, form_id: str, asked: Mapping[str, int], filled: Collection[str]) -> Form:
        """The form as it was put to somebody who has begun to answer it, or as it is asked now.

        ``asked`` holds the edition of each answer by field id, ``filled`` the fields that hold something: each of these
        is in the form in the words it was answered to, also when the edition one goes on with has lost it.
        """
        if not asked:
            return self.current(work, form_id)
        editions = {number: self.edition(work, form_id, number) for number in set(asked.values())}
        newest = editions[max(editions)]
        fields = [_asked_as(editions[asked.get(field.id, newest.edition)], field) for field in newest.fields]
        present = {field.id for field in newest.fields}
        for field_id, number in asked.items():
            if field_id in filled and field_id not in present:
                fields += [field for field in editions[number].fields if field.id == field_id]
        return replace(newest, fields=tuple(fields))

    def going_on_with(self, form_id: str, asked: Mapping[str, int]) -> int:
        """The edition a new answer is asked in: the one already begun, or the present one, kept from now on."""
        return max(asked.values()) if asked else self.issue(form_id).edition


def _asked_as(edition: Form, field: FormField) -> FormField:
    return next((asked for asked in edition.fields if asked.id == field.id), field)
