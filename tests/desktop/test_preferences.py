"""Preferences survive a restart and a damaged file, and say nothing about people."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from malapp.desktop.preferences import Preferences, first_spoken, load
from malapp.domain.languages import Language


def test_what_was_saved_is_there_after_a_restart(tmp_path: Path) -> None:
    path = tmp_path / "config" / "preferences.json"
    preferences = load(path)
    preferences.language = Language.NYNORSK
    preferences.theme = "dark"
    preferences.density = "compact"
    preferences.auto_lock_minutes = 0
    preferences.window_size = (1440, 900)
    preferences.is_maximized = True
    preferences.map_zoom = 1.2
    preferences.save()
    assert load(path) == preferences
    assert [file.name for file in path.parent.iterdir()] == ["preferences.json"]


@pytest.mark.parametrize("content", [b"", b"{", b"\xff\xfe", b"[]", b"null", b'"dark"'])
def test_a_damaged_file_means_the_defaults(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "preferences.json"
    path.write_bytes(content)
    assert load(path) == load(tmp_path / "missing.json").__class__(path, language=load(path).language)


def test_a_damaged_value_has_its_default_and_the_others_stay(tmp_path: Path) -> None:
    path = tmp_path / "preferences.json"
    values = {
        "language": "sv",
        "theme": ["dark"],
        "density": "tiny",
        "auto_lock_minutes": True,
        "window_size": [1200, "800"],
        "is_maximized": 1,
        "map_zoom": 9.0,
        "stranger": {},
    }
    path.write_text(json.dumps(values))
    assert load(path) == Preferences(path, language=Language.SWEDISH)


@pytest.mark.parametrize("size", [[10, 10], [1e9, 800], [1200], [1200, 800, 1], [-1, 600]])
def test_a_window_size_nobody_can_use_is_refused(tmp_path: Path, size: list[int]) -> None:
    path = tmp_path / "preferences.json"
    path.write_text(json.dumps({"window_size": size}))
    assert load(path).window_size == Preferences(path).window_size


def test_a_folder_that_cannot_be_written_does_not_stop_anybody(tmp_path: Path) -> None:
    (tmp_path / "config").write_text("a file where the folder should be")
    Preferences(tmp_path / "config" / "preferences.json").save()
    assert (tmp_path / "config").read_text().startswith("a file")


@pytest.mark.parametrize(
    ("tags", "language"),
    [
        (["no-NO"], Language.BOKMAL),
        (["nn-NO", "nb"], Language.NYNORSK),
        (["fi-FI", "sv_FI"], Language.SWEDISH),
        (["de-DE"], Language.ENGLISH),
        ([], Language.ENGLISH),
    ],
)
def test_the_first_start_speaks_the_language_of_the_system(tags: list[str], language: Language) -> None:
    assert first_spoken(tags) is language


@pytest.mark.requirement("E-11")
def test_the_file_holds_no_personal_data(tmp_path: Path) -> None:
    preferences = Preferences(tmp_path / "preferences.json")
    preferences.save()
    stored = json.loads(preferences.path.read_text())
    window = {"window_size", "is_maximized", "map_zoom"}
    assert set(stored) == {"language", "theme", "density", "auto_lock_minutes", *window}


def test_a_language_for_this_run_is_not_kept_but_one_chosen_in_the_window_is(tmp_path: Path) -> None:
    path = tmp_path / "preferences.json"
    preferences = load(path)
    preferences.language = Language.NYNORSK
    preferences.save()
    preferences = load(path)
    preferences.speak_for_now(Language.DANISH)
    preferences.window_size = (1024, 700)
    preferences.save()
    assert preferences.language is Language.DANISH, "this run goes on in it"
    assert (load(path).language, load(path).window_size) == (Language.NYNORSK, (1024, 700))
    for chosen in (Language.SWEDISH, Language.DANISH):
        preferences.language = chosen
        preferences.save()
        assert load(path).language is chosen
