"""The forms and the question bank that come with malapp."""

from __future__ import annotations

import json
from collections.abc import Mapping
from functools import cache
from importlib.resources import files
from types import MappingProxyType
from typing import Any

from malapp.domain.forms import AskedBy, FieldType, Form, FormField, Question
from malapp.domain.languages import Language


class BundledForms:
    """The forms of ``resources/forms/forms.json`` (ports.FormLibrary), read on first use and kept."""

    def forms(self) -> Mapping[str, Form]:
        """Every form by its id, in the order of the yearly cycle."""
        return _forms()

    def questions(self) -> tuple[Question, ...]:
        """The question bank in its own order (S1-55 to S1-59)."""
        return _questions()


@cache
def _bundle() -> dict[str, Any]:
    source = files("malapp") / "resources" / "forms" / "forms.json"
    bundle: dict[str, Any] = json.loads(source.read_text(encoding="utf-8"))
    return bundle


@cache
def _forms() -> Mapping[str, Form]:
    return MappingProxyType({row["id"]: _form(row) for row in _bundle()["forms"]})


@cache
def _questions() -> tuple[Question, ...]:
    return tuple(
        Question(row["id"], row["topic"], AskedBy(row["asked_by"]), _by_language(row["text"]), row["source"])
        for row in _bundle()["questions"]
    )


def _form(row: dict[str, Any]) -> Form:
    fields = tuple(_field(field) for field in row["fields"])
    return Form(row["id"], row["version"], _by_language(row["title"]), fields, _by_language(row["hint"]))


def _field(row: dict[str, Any]) -> FormField:
    known = {member.value for member in FieldType}
    kind = FieldType(row["type"]) if row["type"] in known else FieldType.OTHER
    ends = {Language(code): (low, high) for code, (low, high) in row.get("ends", {}).items()}
    return FormField(row["id"], kind, _by_language(row["label"]), row["source"], MappingProxyType(ends))


def _by_language(row: dict[str, str]) -> Mapping[Language, str]:
    return MappingProxyType({language: row[language.value] for language in Language})
