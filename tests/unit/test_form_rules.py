"""Whatever a company does to a form, no question of malapp's is lost, doubled, or hidden against its promise."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from malapp.application.form_library import BundledForms
from malapp.domain import form_editing
from malapp.domain.errors import RuleViolation
from malapp.domain.form_content import fields_text, form_in, parts_in, parts_text
from malapp.domain.form_parts import KEPT, SHAPES, Parts, adapted, section_of, whole
from malapp.domain.forms import FieldType
from malapp.domain.languages import Language

FORMS = BundledForms().forms()
STEPS = st.lists(
    st.tuples(
        st.sampled_from(("up", "down", "hide", "show", "reword", "restore", "add", "remove")),
        st.integers(0, 40),
        st.sampled_from(Language),
        st.text(max_size=8),
    ),
    max_size=25,
)


def _after(form_id: str, parts: Parts, step: tuple[str, int, Language, str], number: int) -> Parts:
    name, place, language, text = step
    form, shape = FORMS[form_id], SHAPES[form_id]
    asked = [part.field_id for part in parts if section_of(shape, part) is not None]
    field_id = asked[place % len(asked)]
    if name in {"up", "down"}:
        return form_editing.moved(shape, parts, field_id, -1 if name == "up" else 1)
    if name in {"hide", "show"}:
        return form_editing.with_hidden(shape, parts, field_id, is_hidden=name == "hide")
    if name == "reword":
        return form_editing.reworded(form, parts, field_id, language, text)
    if name == "restore":
        return form_editing.with_original(parts, field_id, language)
    if name == "remove":
        return form_editing.removed(shape, parts, field_id)
    wording = form_editing.checked_wording(form, parts, language, text)
    answer: FieldType = shape.answers[0]
    section = shape.sections[place % len(shape.sections)]
    question = form_editing.own_question(
        f"own_{number}", language, wording, answer=answer, section=section, ends=("", "")
    )
    return form_editing.added(shape, parts, question)


@settings(max_examples=60, deadline=None)
@given(form_id=st.sampled_from(tuple(SHAPES)), steps=STEPS)
def test_any_row_of_steps_leaves_a_whole_form(form_id: str, steps: list[tuple[str, int, Language, str]]) -> None:
    form, shape = FORMS[form_id], SHAPES[form_id]
    parts = whole(form, ())
    for number, step in enumerate(steps):
        try:
            parts = _after(form_id, parts, step, number)
        except (RuleViolation, KeyError):
            continue

    ids = [part.field_id for part in parts]
    assert len(set(ids)) == len(ids)
    assert {field.id for field in form.fields} <= set(ids)
    assert parts_in(parts_text(parts)) == parts
    made = adapted(form, parts)
    assert all(label.strip() for field in made.fields for label in field.labels.values())
    assert all(set(field.labels) == set(Language) for field in made.fields)
    shown = {field.id for field in made.fields}
    assert KEPT.keys() & shape.asked.keys() <= shown
    assert any(section_of(shape, part) is not None and not part.is_hidden for part in parts)
    fixed = [field.id for field in form.fields if field.id not in shape.asked]
    assert [field.id for field in made.fields if field.id in fixed] == fixed, "tables and marks keep their order"
    again = form_in(fields_text(made), form, 3)
    assert (again.fields, again.edition) == (made.fields, 3)


def test_a_question_the_bundle_adds_later_follows_its_predecessor() -> None:
    form = FORMS["employee_preparation"]
    older = tuple(part for part in whole(form, ()) if part.field_id not in {"ep01", "ep09"})
    assert [part.field_id for part in whole(form, older)] == [field.id for field in form.fields]
