"""No text of the window is untranslated, and no translation loses what its source carries."""

from __future__ import annotations

import importlib.util
import sys
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
from PySide6.QtCore import QTranslator

from malapp.domain.languages import Language


@pytest.fixture(scope="module")
def tool(project: Path) -> ModuleType:
    """The translation script of packaging/."""
    spec = importlib.util.spec_from_file_location("malapp_translations", project / "packaging" / "translations.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return module


def _message(tool: ModuleType, source: str, *forms: str, **more: Any) -> Any:
    values = {"context": "X", "comment": "", "is_plural": len(forms) != 1, "is_unfinished": False}
    return tool.Message(source=source, forms=forms, **{**values, **more})


def test_every_text_is_collected_translated_whole_and_compiled(tool: ModuleType) -> None:
    faults = tool.check()
    assert not faults, "\n".join(faults)


@pytest.mark.parametrize(
    ("source", "forms", "fault"),
    [
        ("Save", ("",), "untranslated"),
        ("%n goal(s)", ("%n mål", ""), "untranslated"),
        ("%n goal(s)", ("ett mål", "%n mål"), "placeholders"),
        ("%n goal(s)", ("%n mål", "%n mål", "%n mål"), "plural forms"),
        ("Saved {time}", ("Lagret",), "placeholders"),
        ("Saved {time}", ("Lagret {tid}",), "placeholders"),
        ("<b>New</b>", ("<b>Ny",), "placeholders"),
        ("&Save", ("Lagre",), "mnemonic"),
        ("Save", ("&Lagre",), "mnemonic"),
        ("Save.", ("Lagre",), "end mark"),
        ("Save …", ("Lagre",), "end mark"),
        ("Save", ("Lagre ",), "space"),
    ],
)
def test_the_check_catches_each_fault(tool: ModuleType, source: str, forms: tuple[str, ...], fault: str) -> None:
    assert any(fault in found for found in tool.faults_of(_message(tool, source, *forms)))


@pytest.mark.parametrize(
    ("source", "forms"),
    [
        ("%n goal(s)", ("%n mål", "%n mål")),
        ("Research && growth &now", ("Forskning && vekst n&å",)),
        ("Preferences...", ("Innstillinger …",)),
        ("{a} of {b}?", ("{b} fra {a}?",)),
    ],
)
def test_the_check_lets_good_translations_pass(tool: ModuleType, source: str, forms: tuple[str, ...]) -> None:
    assert list(tool.faults_of(_message(tool, source, *forms))) == []


def test_a_plural_that_is_never_collected_is_told(tool: ModuleType) -> None:
    assert tool.lost_plurals('translate(\n    "People", "%n new", "", self.count(New))')
    assert not tool.lost_plurals('self.tr("%n new", "", self.count(New)), translate("People", "New")')


def test_what_is_missing_can_be_filled_in(tool: ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tool, "FOLDER", tmp_path)
    texts = [
        _message(tool, "Save & “go”", "", is_unfinished=True, is_plural=False),
        _message(tool, "%n goal(s)", "", "", is_unfinished=True),
        _message(tool, "Open", "", is_unfinished=True, is_plural=False, comment="state"),
        _message(tool, "Close", "Lukk"),
    ]
    tool.write(tool.path_of("nb"), "nb", texts)
    missing = tool.missing("nb")
    assert missing == {"X": {"Save & “go”": "", "%n goal(s)": ["", ""], "state\x04Open": ""}}

    answer = {"X": {"Save & “go”": "Lagre & «gå»", "%n goal(s)": ["%n mål", "%n mål"], "state\x04Open": "Åpen"}}
    assert tool.fill("nb", answer) == 3

    assert tool.missing("nb") == {}
    assert [message.forms for message in tool.read(tool.path_of("nb"))] == [
        ("Lagre & «gå»",),
        ("%n mål", "%n mål"),
        ("Åpen",),
        ("Lukk",),
    ]
    with pytest.raises(SystemExit, match="no such text"):
        tool.fill("nb", {"X": {"Sav": "Lagre"}})


@pytest.mark.parametrize("language", [code for code in Language if code is not Language.ENGLISH])
def test_qts_own_dialogs_speak_the_language(language: Language, project: Path) -> None:
    translator = QTranslator()
    folder = project / "src" / "malapp" / "resources" / "translations"
    assert translator.load(str(folder / f"qtbase_{language.value}.qm"))
    cancel = translator.translate("QPlatformTheme", "Cancel")
    assert cancel == {"nb": "Avbryt", "nn": "Avbryt", "sv": "Avbryt", "da": "Annuller"}[language.value]
