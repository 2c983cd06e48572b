"""The canonical JSON of a record: what is printed, embedded, hashed and signed."""

from __future__ import annotations

import json
from dataclasses import asdict, replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from record_samples import EMPLOYEE, MANAGER, SECTIONS

from malapp.domain.records import RECORD_SCHEMA, RecordContent, RecordSection, canonical_json, parsed

RECORD = RecordContent(
    document_id="d",
    conversation_id="c",
    revision=1,
    language="nb",
    kind="yearly",
    company="Fjellbris Klima AS",
    period="2026",
    place="",
    invited_on="2026-02-20",
    held_on="2026-03-04",
    frozen_on="2026-03-05",
    employee=EMPLOYEE,
    manager=MANAGER,
    sections=SECTIONS,
    reviews=(),
    goals=(),
    actions=(),
    follow_up_days=28,
    first_follow_up_on="2026-04-01",
    authority_fingerprint="0" * 64,
)


@given(st.text(), st.text())
def test_a_record_comes_back_as_it_was(place: str, text: str) -> None:
    record = replace(RECORD, place=place, sections=(RecordSection("cr03", "Tilbakeblikk", text),))
    # A lone half of a surrogate pair is no text; it cannot be typed, and UTF-8 refuses it.
    try:
        place.encode()
        text.encode()
    except UnicodeEncodeError:
        with pytest.raises(UnicodeEncodeError):
            canonical_json(record)
        return

    assert parsed(canonical_json(record)) == json.loads(json.dumps(asdict(record)))


def test_equal_records_give_equal_bytes_and_any_change_shows() -> None:
    assert canonical_json(RECORD) == canonical_json(replace(RECORD))
    assert canonical_json(RECORD) != canonical_json(replace(RECORD, revision=2))
    assert b"Nyg\xc3\xa5rd" in canonical_json(RECORD)
    assert parsed(canonical_json(RECORD))["schema"] == RECORD_SCHEMA


@pytest.mark.parametrize("data", [b"", b"{", b"[]", b"{}", b'{"schema": "1"}', b"\xff", b"null"])
def test_what_malapp_did_not_write_is_refused(data: bytes) -> None:
    with pytest.raises(ValueError, match=r"."):
        parsed(data)
