"""Tables from spreadsheets, whatever program wrote them."""

from __future__ import annotations

import csv
import io
import subprocess
import sys
import unicodedata
import zipfile
from collections.abc import Callable
from datetime import UTC, date, datetime, time
from pathlib import Path

import openpyxl
import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from malapp.application.ports import Table
from malapp.application.troubles import UnreadableTable
from malapp.exchange import separated, tables, workbooks
from malapp.exchange.tables import SpreadsheetReader

PEOPLE = [
    ["Navn", "Stilling", "E-post"],
    ["Silje Nygård", "Leder, montasje", "silje@fjellbris.example"],
    ["Jonas Berge", 'Montør "varmepumpe"', ""],
    ["Thea Brekke", "Lærling\nog vikar", "thea@fjellbris.example"],
]
EXPECTED = Table(tuple(PEOPLE[0]), tuple(tuple(row) for row in PEOPLE[1:]))
Save = Callable[[str, bytes], Path]


@pytest.fixture
def save(tmp_path: Path) -> Save:
    def write(name: str, data: bytes) -> Path:
        path = tmp_path / name
        path.write_bytes(data)
        return path

    return write


def comma_text(rows: list[list[str]], separator: str = ";", quoting: int = csv.QUOTE_MINIMAL) -> str:
    out = io.StringIO(newline="")
    csv.writer(out, delimiter=separator, quoting=quoting).writerows(rows)
    return out.getvalue()


def workbook(rows: list[list[object]]) -> bytes:
    book = openpyxl.Workbook()
    for row in rows:
        book.active.append(row)
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def reason_of(path: Path) -> str:
    with pytest.raises(UnreadableTable) as refused:
        SpreadsheetReader().read(path)
    return refused.value.reason


def test_nothing_heavy_is_imported_before_the_first_workbook() -> None:
    program = "import sys, malapp.exchange.tables; print('openpyxl' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)

    assert done.stdout.strip() == "False"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252", "utf-16", "utf-16-le", "utf-16-be"])
@pytest.mark.parametrize("separator", [";", ",", "\t", "|"])
@pytest.mark.parametrize("quoting", [csv.QUOTE_MINIMAL, csv.QUOTE_ALL], ids=["few quotes", "all quoted"])
def test_csv_of_any_usual_kind_is_read_alike(encoding: str, separator: str, quoting: int, save: Save) -> None:
    path = save("folk.csv", comma_text(PEOPLE, separator, quoting).encode(encoding))

    assert SpreadsheetReader().read(path) == EXPECTED


@pytest.mark.parametrize("ending", ["\n", "\r\n", "\r"])
def test_any_line_ending_is_understood(ending: str, save: Save) -> None:
    path = save("folk.csv", ending.join(["Navn;Stilling", "Jonas Berge;Montør", ""]).encode())

    assert SpreadsheetReader().read(path).rows == (("Jonas Berge", "Montør"),)


def test_excels_own_hint_at_the_separator_is_followed(save: Save) -> None:
    path = save("folk.csv", b"sep=,\r\nNavn,Lag\r\nJonas; Berge,A\r\n")

    assert SpreadsheetReader().read(path) == Table(("Navn", "Lag"), (("Jonas; Berge", "A"),))


def test_a_list_of_names_alone_is_a_table_of_one_column(save: Save) -> None:
    path = save("navn.txt", "Navn\nSilje Nygård\nJonas Berge\n".encode())

    assert SpreadsheetReader().read(path) == Table(("Navn",), (("Silje Nygård",), ("Jonas Berge",)))


def test_commas_inside_cells_do_not_outvote_the_real_separator(save: Save) -> None:
    path = save("folk.csv", b"Navn;Stilling\nBerge, Jonas;Montor, varme\nBrekke, Thea;Larling, A, B\n")

    assert SpreadsheetReader().read(path).header == ("Navn", "Stilling")


def test_empty_rows_are_dropped_cells_trimmed_and_rows_made_as_wide_as_the_header(save: Save) -> None:
    path = save("folk.csv", "\n ;\n Navn ; Lag\u00a0;;\n\n  Jonas ;A;for mye\n;;\nThea\n".encode())

    assert SpreadsheetReader().read(path) == Table(("Navn", "Lag"), (("Jonas", "A"), ("Thea", "")))


def test_letters_written_apart_become_one(save: Save) -> None:
    path = save("folk.csv", unicodedata.normalize("NFD", "Navn;By\nÅse Nygård;Ålesund\n").encode())

    assert SpreadsheetReader().read(path).rows == (("Åse Nygård", "Ålesund"),)


CELL = st.text(alphabet=st.characters(codec="utf-8", exclude_categories=("C",)), max_size=12).map(
    lambda text: unicodedata.normalize("NFC", text).strip()
)
FILLED = CELL.filter(bool)


@given(
    header=st.lists(FILLED, min_size=2, max_size=6),
    body=st.lists(st.lists(CELL, min_size=6, max_size=6), max_size=8),
    separator=st.sampled_from(separated.SEPARATORS),
    encoding=st.sampled_from(["utf-8", "utf-8-sig", "utf-16"]),
)
def test_whatever_a_spreadsheet_writes_quoted_comes_back(
    header: list[str], body: list[list[str]], separator: str, encoding: str
) -> None:
    rows = [row[: len(header)] for row in body if any(row[: len(header)])]
    text = comma_text([header, *rows], separator, csv.QUOTE_ALL)
    # Inside quotes another separator may divide the lines as evenly; then nobody could tell.
    assume(separated.separator_of(text) == separator)

    read = tables._table(separated.rows(text.encode(encoding)))

    assert read == Table(tuple(header), tuple(tuple(row) for row in rows))


@given(st.binary(max_size=300))
def test_no_bytes_do_more_than_be_refused(data: bytes) -> None:
    try:
        table = tables._table(separated.rows(data))
    except UnreadableTable:
        return
    assert table.header
    assert all(len(row) == len(table.header) for row in table.rows)


@given(st.binary(max_size=300))
def test_no_bytes_do_more_than_be_refused_as_a_workbook(data: bytes) -> None:
    with pytest.raises(UnreadableTable):
        workbooks.rows(b"PK\x03\x04" + data, most_rows=10, most_columns=10)


def test_a_workbook_comes_back_as_text(save: Save) -> None:
    noon = datetime(2026, 3, 4, 12, 30, tzinfo=UTC).replace(tzinfo=None)
    path = save(
        "folk.xlsx",
        workbook(
            [
                ["Navn", "Født", "Nr", "Prosent", "Aktiv", "Tid", "Møte", "Tom"],
                ["Åse Ødegård", date(1990, 5, 17), 42, 62.5, True, time(8, 15), noon, None],
                [None, None, None, None, None, None, None, None],
                ["Jonas Berge", None, 7.0, 0.1, False, None, None, None],
            ]
        ),
    )

    table = SpreadsheetReader().read(path)

    assert table.header == ("Navn", "Født", "Nr", "Prosent", "Aktiv", "Tid", "Møte", "Tom")
    assert table.rows == (
        ("Åse Ødegård", "1990-05-17", "42", "62.5", "1", "08:15", "2026-03-04 12:30", ""),
        ("Jonas Berge", "", "7", "0.1", "0", "", "", ""),
    )


def test_only_the_first_sheet_is_read(save: Save) -> None:
    book = openpyxl.Workbook()
    book.active.append(["Navn"])
    book.active.append(["Jonas Berge"])
    book.create_sheet("Lønn").append(["Hemmelig"])
    out = io.BytesIO()
    book.save(out)

    assert SpreadsheetReader().read(save("folk.xlsx", out.getvalue())) == Table(("Navn",), (("Jonas Berge",),))


def test_a_formula_is_never_calculated(save: Save) -> None:
    path = save("folk.xlsx", workbook([["Navn", "Lenke"], ["Jonas", '=HYPERLINK("https://example.org","klikk")']]))

    assert SpreadsheetReader().read(path).rows == (("Jonas", ""),)


def test_what_looks_like_a_formula_in_csv_stays_text(save: Save) -> None:
    path = save("folk.csv", b'Navn;Merknad\nJonas;"=cmd|/c calc!A1"\n')

    assert SpreadsheetReader().read(path).rows == (("Jonas", "=cmd|/c calc!A1"),)


def test_a_wrong_size_written_in_the_sheet_does_not_hide_rows(save: Save) -> None:
    rewritten = io.BytesIO()
    source = zipfile.ZipFile(io.BytesIO(workbook([["Navn"], ["Jonas"], ["Thea"]])))
    with source, zipfile.ZipFile(rewritten, "w") as target:
        for entry in source.infolist():
            data = source.read(entry)
            if entry.filename.endswith("sheet1.xml"):
                assert b'<dimension ref="A1:A3"' in data
                data = data.replace(b'<dimension ref="A1:A3"', b'<dimension ref="A1"')
            target.writestr(entry, data)

    assert len(SpreadsheetReader().read(save("folk.xlsx", rewritten.getvalue())).rows) == 2


@given(
    st.lists(
        st.lists(
            st.one_of(
                st.integers(-(10**12), 10**12),
                st.floats(allow_nan=False, allow_infinity=False, width=32),
                st.dates(date(1901, 1, 1), date(2100, 1, 1)),
                st.text(alphabet=st.characters(codec="ascii", categories=("L", "N")), min_size=1, max_size=8),
            ),
            min_size=3,
            max_size=3,
        ),
        max_size=5,
    )
)
def test_numbers_and_dates_keep_their_value(rows: list[list[object]]) -> None:
    read = tables._table(workbooks.rows(workbook([["a", "b", "c"], *rows]), most_rows=10, most_columns=10))

    for before, after in zip(rows, read.rows, strict=True):
        for value, text in zip(before, after, strict=True):
            if isinstance(value, float | int):
                assert float(text) == pytest.approx(value, rel=1e-9, abs=1e-30)
            else:
                assert text == str(value)


@pytest.mark.parametrize(
    ("name", "data", "reason"),
    [
        ("folk.pdf", b"%PDF-1.7", "kind"),
        ("folk.ods", b"PK\x03\x04", "kind"),
        ("folk", b"Navn;Lag", "kind"),
        ("folk.xls", b"\xd0\xcf\x11\xe0", "kind"),
        ("folk.xlsx", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), "old_or_locked"),
        ("folk.xlsx", b"Navn;Lag\n", "damaged"),
        ("folk.xlsx", b"PK\x03\x04" + bytes(100), "damaged"),
        ("folk.csv", bytes(range(256)), "damaged"),
        ("folk.csv", b"\xff\xfeN\x00a", "damaged"),
        ("folk.csv", b"\x89PNG\r\n\x1a\n" + bytes(50), "damaged"),
        ("folk.csv", b'Navn;Lag\n"' + b"a" * 200_000, "damaged"),
        ("folk.csv", b"", "empty"),
        ("folk.csv", b" ;\n;;;\n\n", "empty"),
        ("folk.xlsx", workbook([]), "empty"),
        ("folk.csv", b";".join(b"x" for _ in range(101)), "too_large"),
        ("folk.xlsx", workbook([["x"] * 101]), "too_large"),
        ("folk.csv", b"Navn\n" + b"x\n" * 10_001, "too_large"),
    ],
)
def test_what_cannot_be_read_is_refused_with_its_reason(name: str, data: bytes, reason: str, save: Save) -> None:
    assert reason_of(save(name, data)) == reason


def test_the_largest_table_allowed_is_read(save: Save) -> None:
    rows = [["Navn", *("k" * 99)], *([f"p{number}", *("v" * 99)] for number in range(10_000))]
    path = save("folk.csv", comma_text(rows).encode())

    table = SpreadsheetReader().read(path)

    assert (len(table.header), len(table.rows)) == (100, 10_000)


def test_a_workbook_with_too_many_rows_is_refused(save: Save, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tables, "ROWS_LIMIT", 3)

    assert SpreadsheetReader().read(save("a.xlsx", workbook([["Navn"], *[["x"]] * 3]))).rows == (("x",),) * 3
    assert reason_of(save("b.xlsx", workbook([["Navn"], *[["x"]] * 4]))) == "too_large"


def test_a_sheet_that_is_formatted_to_the_end_of_the_world_does_not_hang(save: Save) -> None:
    book = openpyxl.Workbook()
    book.active["A1"] = "Navn"
    book.active["A1048576"] = "Jonas"
    out = io.BytesIO()
    book.save(out)

    assert reason_of(save("folk.xlsx", out.getvalue())) == "too_large"


def test_a_file_over_20_megabytes_is_not_even_parsed(save: Save) -> None:
    assert reason_of(save("folk.csv", b"Navn;Lag\n" + b"x" * (20 * 1024 * 1024))) == "too_large"


def test_a_bomb_is_not_unpacked(save: Save) -> None:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("xl/worksheets/sheet1.xml", bytes(201 * 1024 * 1024))

    assert len(out.getvalue()) < 1_000_000
    assert reason_of(save("folk.xlsx", out.getvalue())) == "too_large"


def test_a_missing_file_and_a_folder_cannot_be_opened(tmp_path: Path) -> None:
    folder = tmp_path / "mappe.csv"
    folder.mkdir()

    assert reason_of(tmp_path / "borte.csv") == "cannot_open"
    assert reason_of(folder) == "cannot_open"
