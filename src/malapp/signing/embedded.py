"""The record inside a summary: the JSON both parties sign along with the pages."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from pyhanko.pdf_utils.reader import PdfFileReader

from malapp.domain.goals import Party
from malapp.domain.records import parsed

_DEEPEST = 8  # of a name tree; malapp writes one level


@dataclass(frozen=True, slots=True)
class EmbeddedRecord:
    """What verification needs of the record: its bytes, who the parties are, and the authority it names."""

    data: bytes
    parties: dict[Party, tuple[str, str]]
    authority_fingerprint: str


def read_record(reader: PdfFileReader) -> EmbeddedRecord:
    """The one record embedded in the document; ValueError or KeyError when there is none, or something else too."""
    tree = reader.root["/Names"]["/EmbeddedFiles"]
    files = _files(tree, _DEEPEST)
    if len(files) != 1:
        raise ValueError("not exactly one embedded file")
    data = files[0].get_object()["/EF"]["/F"].data
    record = parsed(data)
    parties = {party: _party(record[party.value]) for party in Party}
    return EmbeddedRecord(data, parties, str(record["authority_fingerprint"]))


def _party(value: dict[str, Any]) -> tuple[str, str]:
    return str(value["id"]), str(value["name"])


def _files(node: Any, depth: int) -> list[Any]:
    if depth == 0:
        raise ValueError("name tree too deep")
    found = list(node.get("/Names", ()))[1::2]
    for kid in node.get("/Kids", ()):
        found.extend(_files(kid.get_object(), depth - 1))
    return found
