"""Forms as text in the workspace: what a company has made of one, and the editions people have answered."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from malapp.domain.form_parts import FormPart, Parts
from malapp.domain.forms import FieldType, Form, FormField
from malapp.domain.languages import Language


def parts_text(parts: Parts) -> str:
    """``parts`` as JSON; equal parts give equal text."""
    return _text([_part_row(part) for part in parts])


def parts_in(content: str) -> Parts:
    """The parts in ``content``."""
    return tuple(_part(row) for row in json.loads(content))


def fields_text(form: Form) -> str:
    """The fields of ``form`` with every word in every language, as JSON; equal forms give equal text."""
    return _text({"version": form.version, "fields": [_field_row(field) for field in form.fields]})


def form_in(content: str, form: Form, edition: int) -> Form:
    """The edition in ``content`` of ``form``, whose titles and hints it has."""
    row = json.loads(content)
    fields = tuple(_field(entry) for entry in row["fields"])
    return replace(form, version=row["version"], fields=fields, edition=edition)


def _part_row(part: FormPart) -> dict[str, Any]:
    row: dict[str, Any] = {"id": part.field_id}
    if part.is_hidden:
        row["hidden"] = True
    if part.wordings:
        row["wordings"] = _words_row(part.wordings)
    if part.own is not None:
        row["own"] = _field_row(part.own)
    return row


def _part(row: dict[str, Any]) -> FormPart:
    own = _field(row["own"]) if "own" in row else None
    return FormPart(row["id"], row.get("hidden", False), _words(row.get("wordings", {})), own)


def _field_row(field: FormField) -> dict[str, Any]:
    row: dict[str, Any] = {"id": field.id, "type": field.type.value, "labels": _words_row(field.labels)}
    if field.source:
        row["source"] = field.source
    if field.ends:
        row["ends"] = {language.value: list(ends) for language, ends in field.ends.items()}
    if field.section:
        row["section"] = field.section
    return row


def _field(row: dict[str, Any]) -> FormField:
    ends = {Language(code): (low, high) for code, (low, high) in row.get("ends", {}).items()}
    labels = _words(row["labels"])
    return FormField(row["id"], FieldType(row["type"]), labels, row.get("source", ""), ends, row.get("section", ""))


def _words_row(words: Mapping[Language, str]) -> dict[str, str]:
    return {language.value: text for language, text in words.items()}


def _words(row: dict[str, str]) -> dict[Language, str]:
    return {Language(code): text for code, text in row.items()}


def _text(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
