"""What is registered as data exists, loads, and is offered in every language."""

from __future__ import annotations

from collections.abc import Mapping
from importlib.util import find_spec
from pathlib import Path

import pytest
from PySide6.QtGui import QKeySequence

from malapp.application.form_library import BundledForms
from malapp.application.ports import DocumentWriter
from malapp.documents.writer import PdfDocumentWriter
from malapp.domain.forms import FieldType, Form
from malapp.domain.languages import Language
from malapp.ui.panels.panel import Panel
from malapp.ui.panels.registry import PANELS, PanelSpec

PAGES = tuple(page for spec in PANELS for page in spec.with_pages())
PANELS_FOLDER = Path("src/malapp/ui/panels")


@pytest.mark.parametrize("spec", PAGES, ids=lambda spec: spec.id)
def test_every_panel_loads_and_has_its_icon(spec: PanelSpec, project: Path) -> None:
    panel = spec.factory()

    assert isinstance(panel, type)
    assert issubclass(panel, Panel)
    icons = project / "src" / "malapp" / "resources" / "icons"
    for icon in (spec.icon, *(action.icon for action in spec.actions)):
        assert list(icons.glob(f"{icon}.svg")), f"{spec.id}: no icon {icon}.svg"


@pytest.mark.requirement("S4-22")
def test_panels_differ_in_name_title_and_shortcut() -> None:
    for part in ("id", "title", "factory_path"):
        values = [getattr(spec, part) for spec in PAGES]
        assert len(set(values)) == len(values), part
    for part in ("shortcut", "icon"):
        values = [getattr(spec, part) for spec in PANELS]
        assert len(set(values)) == len(values), part
    assert all(not QKeySequence(spec.shortcut).isEmpty() for spec in PANELS)


def test_every_panel_folder_is_registered(project: Path) -> None:
    folders = {path.parent.name for path in (project / PANELS_FOLDER).glob("*/__init__.py")}

    assert {spec.factory_path.split(".")[3] for spec in PAGES} == folders


def test_every_document_of_the_port_is_made_by_a_module_of_its_own_name() -> None:
    documents = [name for name in vars(DocumentWriter) if not name.startswith("_")]

    assert len(documents) >= 5
    for name in documents:
        assert callable(getattr(PdfDocumentWriter, name))
        assert find_spec(f"malapp.documents.{name}"), name


def test_forms_are_whole_in_every_language(forms: Mapping[str, Form]) -> None:
    gaps = set()
    for form in forms.values():
        texts = {"title": form.titles, "hint": form.hints, **{field.id: field.labels for field in form.fields}}
        gaps |= {(form.id, part, language) for part, by in texts.items() for language in Language if not by[language]}
        assert form.version >= 1

    assert gaps == set()


def test_field_ids_are_unique_and_scales_have_worded_ends(forms: Mapping[str, Form]) -> None:
    fields = [field for form in forms.values() for field in form.fields]

    assert len({field.id for field in fields}) == len(fields) == 92
    for field in fields:
        is_scale = field.type in {FieldType.SCALE, FieldType.SCALE_AND_TEXT}
        assert set(field.ends) == (set(Language) if is_scale else set()), field.id


@pytest.mark.requirement("S1-35")
def test_the_one_to_one_form_has_the_six_topics_with_two_note_columns(forms: Mapping[str, Form]) -> None:
    topics = [field for field in forms["one_to_one"].fields if field.type is FieldType.NOTES]

    assert [field.source for field in topics] == [f"S1-35{letter}" for letter in "abcdef"]


@pytest.mark.requirement("E-06", "E-19")
def test_no_form_asks_about_health_union_belief_family_or_pay(forms: Mapping[str, Form]) -> None:
    words = ("sick", "illness", "diagnos", "union", "religio", "belief", "family", "salary", "pay ", "warning")
    asked = {field.id: field.label(Language.ENGLISH) for form in forms.values() for field in form.fields}

    assert {name: label for name, label in asked.items() if any(word in label.casefold() for word in words)} == {}


@pytest.mark.requirement("S1-56", "S1-57")
def test_the_question_bank_holds_the_questions_of_the_guide_in_every_language() -> None:
    questions = BundledForms().questions()
    sources = {question.source for question in questions}

    assert {f"S1-56{letter}" for letter in "abcdefghijklmno"} <= sources
    assert {f"S1-59{letter}" for letter in "abcdefg"} <= sources
    assert {"S1-55", "S1-07"} <= sources
    assert [question.id for question in questions if question.topic == "core"] == ["q16"]
    assert all(question.text(language) for question in questions for language in Language)
    assert len({question.id for question in questions}) == len(questions) == 40


def test_nynorsk_is_its_own_language_not_a_copy_of_bokmal(forms: Mapping[str, Form]) -> None:
    bokmal_words = {"jeg", "ikke", "hva", "hvordan", "hvor", "hvem", "hvorfor", "noen", "fra", "medarbeideren", "mer"}
    texts = [form.titles[Language.NYNORSK] for form in forms.values()]
    texts += [form.hints[Language.NYNORSK] for form in forms.values()]
    texts += [field.label(Language.NYNORSK) for form in forms.values() for field in form.fields]
    texts += [question.text(Language.NYNORSK) for question in BundledForms().questions()]

    strangers = {text for text in texts if bokmal_words & {word.strip("?.,:()").casefold() for word in text.split()}}

    assert strangers == set()
