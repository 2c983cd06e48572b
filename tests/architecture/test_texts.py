"""Every sentence outside the window exists in every language, and every message id has a sentence."""

from __future__ import annotations

import ast
import re
import string
import tomllib
from collections import Counter
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest
from source_files import Source

from malapp.application.texts import texts
from malapp.application.troubles import Trouble
from malapp.domain.errors import RuleViolation
from malapp.domain.languages import Language

MESSAGE_ID = re.compile(r"(rule|trouble|edit)(\.[a-z0-9_]+)+")
SENTENCES = ("rule.", "trouble.")

Entries = Mapping[Language, Mapping[str, str]]


def _flat(prefix: str, table: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    for name, value in table.items():
        if isinstance(value, dict):
            yield from _flat(f"{prefix}{name}.", value)
        else:
            yield f"{prefix}{name}", value


def _placeholders(text: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(text) if name is not None}


def _trouble_classes(kind: type[Trouble] = Trouble) -> list[type[Trouble]]:
    return [found for child in kind.__subclasses__() for found in (child, *_trouble_classes(child))]


def _texts_in(node: ast.AST) -> set[str]:
    return {part.value for part in ast.walk(node) if isinstance(part, ast.Constant) and isinstance(part.value, str)}


def _message_ids(product: tuple[Source, ...]) -> set[tuple[str, str]]:
    """(file, message id) wherever the program names one; names of audit events look alike and are left out."""
    calls = (node for source in product for node in ast.walk(source.tree) if isinstance(node, ast.Call))
    audits = [call for call in calls if isinstance(call.func, ast.Attribute) and call.func.attr == "audit"]
    events = {text for call in audits for text in _texts_in(call)}
    return {
        (str(source.path), text)
        for source in product
        for text in _texts_in(source.tree) - events
        if MESSAGE_ID.fullmatch(text)
    }


def _raised_rules(product: tuple[Source, ...]) -> Iterator[tuple[str, set[str], str]]:
    """(message id, names of the parameters, place) of every RuleViolation in the program."""
    for source in product:
        for node in ast.walk(source.tree):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "RuleViolation":
                place = f"{source.path}:{node.lineno}"
                assert isinstance(node.args[0], ast.Constant), f"{place}: write the message id out, so that it is found"
                yield node.args[0].value, {word.arg for word in node.keywords if word.arg} - {"field"}, place


@pytest.fixture(scope="session")
def text_files(project: Path) -> tuple[Path, ...]:
    """The text files of every area and language."""
    return tuple(sorted((project / "src" / "malapp" / "resources" / "texts").iterdir()))


@pytest.fixture(scope="session")
def entries(text_files: tuple[Path, ...]) -> Entries:
    """The texts as they stand in the files, by language and key."""
    found: dict[Language, dict[str, str]] = {language: {} for language in Language}
    for path in text_files:
        found[Language(path.name.split(".")[1])].update(_flat("", tomllib.loads(path.read_text(encoding="utf-8"))))
    return found


def test_every_area_has_a_file_in_every_language(text_files: tuple[Path, ...]) -> None:
    areas = {path.name.split(".")[0] for path in text_files}

    assert {path.name for path in text_files} == {f"{area}.{code}.toml" for area in areas for code in Language}


def test_every_text_exists_in_every_language(entries: Entries) -> None:
    reference = entries[Language.ENGLISH].keys()
    missing = {f"{language}: {key}" for language in Language for key in entries[language].keys() ^ reference}

    assert reference
    assert sorted(missing) == []


def test_no_two_files_claim_the_same_text(text_files: tuple[Path, ...]) -> None:
    claims = Counter(
        (path.name.split(".")[1], key)
        for path in text_files
        for key, _ in _flat("", tomllib.loads(path.read_text(encoding="utf-8")))
    )

    assert not [claim for claim, count in claims.items() if count > 1]


@pytest.mark.parametrize("language", Language)
def test_texts_are_whole_and_keep_their_placeholders(language: Language, entries: Entries) -> None:
    faults = set()
    for key, source in entries[Language.ENGLISH].items():
        text = entries[language][key]
        if not text.strip():
            faults.add(f"{key}: empty")
        if _placeholders(text) != _placeholders(source):
            faults.add(f"{key}: placeholders {_placeholders(text)}, not {_placeholders(source)}")
        if key.startswith(SENTENCES) and not text.endswith((".", "?", "!")):
            faults.add(f"{key}: not a sentence")

    assert sorted(faults) == []


def test_every_message_id_in_the_program_has_a_text(product: tuple[Source, ...], entries: Entries) -> None:
    known = set(entries[Language.ENGLISH])
    groups = {key.rpartition(".")[0] for key in known}  # trouble.form_refused: each reason has its own sentence
    used = _message_ids(product)
    missing = sorted(place for place in used if place[1] not in known | groups)

    assert used
    assert missing == []


def test_every_text_for_a_rule_or_an_edit_is_used(product: tuple[Source, ...], entries: Entries) -> None:
    used = {message_id for _, message_id in _message_ids(product)}
    unused = sorted(key for key in entries[Language.ENGLISH] if key.startswith(("rule.", "edit.")) and key not in used)

    assert unused == []


def test_every_rule_gives_its_sentence_the_parameters_it_needs(product: tuple[Source, ...], entries: Entries) -> None:
    english = entries[Language.ENGLISH]
    unfilled = {
        f"{place}: {message_id} lacks {_placeholders(english[message_id]) - given}"
        for message_id, given, place in _raised_rules(product)
        if not _placeholders(english[message_id]) <= given
    }

    assert sorted(unfilled) == []


def test_troubles_need_no_parameters_and_are_told_in_every_language(entries: Entries) -> None:
    untold = {
        f"{language}: {kind.__name__}"
        for kind in _trouble_classes()
        for language in Language
        if kind.message_id not in entries[language]
        and not any(key.startswith(f"{kind.message_id}.") for key in entries[language])
    }
    with_parameters = {
        key for key, text in entries[Language.ENGLISH].items() if key.startswith("trouble.") and _placeholders(text)
    }

    assert sorted(untold) == []
    assert sorted(with_parameters) == []


@pytest.mark.parametrize("language", Language)
def test_a_sentence_is_filled_in_in_the_readers_language(language: Language, entries: Entries) -> None:
    sentence = texts(language).sentence(RuleViolation("rule.name.too_long", field="name", limit=200))

    assert sentence == entries[language]["rule.name.too_long"].replace("{limit}", "200")
