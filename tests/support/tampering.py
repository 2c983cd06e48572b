"""What somebody might do to a signed summary. Each function takes the bytes of a PDF and gives the tampered bytes."""

from __future__ import annotations

import io
import re
from collections.abc import Callable, Iterator

import pikepdf
from asn1crypto import parser
from pyhanko.pdf_utils import generic
from pyhanko.pdf_utils.generic import pdf_name
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
from pyhanko.sign.fields import SigFieldSpec, append_signature_field

Tampering = Callable[[bytes], bytes]
END = b"%%EOF"


def flipped(pdf: bytes, offset: int, bit: int = 1) -> bytes:
    """``pdf`` with one bit of the byte at ``offset`` changed."""
    return pdf[:offset] + bytes([pdf[offset] ^ bit]) + pdf[offset + 1 :]


def container_hole(pdf: bytes, number: int) -> tuple[int, int]:
    """Start and end of the hexadecimal digits of signature ``number`` (from 0, in signing order)."""
    found = list(re.finditer(rb"/Contents <([0-9A-Fa-f]{2000,})>", pdf))
    return found[number].span(1)


def flip_in_page(pdf: bytes) -> bytes:
    """A changed byte in what the first page draws."""
    with pikepdf.open(io.BytesIO(pdf)) as document:
        contents = document.pages[0].Contents
        stream = contents[0] if isinstance(contents, pikepdf.Array) else contents
        raw = stream.read_raw_bytes()
    return flipped(pdf, pdf.index(raw) + len(raw) // 2)


def flip_in_record(pdf: bytes) -> bytes:
    """A changed byte in the embedded JSON."""
    raw = _record_stream(pdf)
    return flipped(pdf, pdf.index(raw) + len(raw) // 2)


def flip_in_first_signature(pdf: bytes) -> bytes:
    """Another digit in the middle of the first signature's container."""
    return _other_digit(pdf, container_hole(pdf, 0)[0] + 1000)


def flip_in_last_signature(pdf: bytes) -> bytes:
    """Another digit in the last signature's own value: the container's last bytes before the zeros."""
    start, end = container_hole(pdf, -1)
    used = len(pdf[start:end].rstrip(b"0"))
    return _other_digit(pdf, start + used - 9)


def flip_in_padding(pdf: bytes) -> bytes:
    """A digit that is not zero in the unused room behind the last signature."""
    return _other_digit(pdf, container_hole(pdf, -1)[1] - 2)


def change_case_of_a_digit(pdf: bytes) -> bytes:
    """The same value of the last signature, written with another letter."""
    start, _ = container_hole(pdf, -1)
    letter = re.search(rb"[A-Fa-f]", pdf[start:])
    assert letter is not None
    return flipped(pdf, start + letter.start(), 0x20)


def append_bytes(pdf: bytes) -> bytes:
    """A comment after the end."""
    return pdf + b"% seen and approved\n"


def append_zero(pdf: bytes) -> bytes:
    """One byte more."""
    return pdf + b"\0"


def cut_last_signature(pdf: bytes) -> bytes:
    """The file as it was before the last signature."""
    ends = [match.end() for match in re.finditer(END + rb"\r?\n?", pdf)]
    return pdf[: ends[-2]]


def cut_all_signatures(pdf: bytes) -> bytes:
    """The file as it was before any signature."""
    ends = [match.end() for match in re.finditer(END + rb"\r?\n?", pdf)]
    return pdf[: ends[-3]]


def rewrite(pdf: bytes) -> bytes:
    """Opened and saved anew by another program."""
    out = io.BytesIO()
    with pikepdf.open(io.BytesIO(pdf)) as document:
        document.save(out)
    return out.getvalue()


def add_white_box(pdf: bytes) -> bytes:
    """An update that paints a white box over the first page."""
    writer = IncrementalPdfFileWriter(io.BytesIO(pdf))
    box = generic.StreamObject(stream_data=b"q 1 1 1 rg 60 500 400 120 re f Q")
    writer.add_stream_to_page(0, writer.add_object(box))
    return _written(writer)


def replace_page_content(pdf: bytes) -> bytes:
    """An update in which the first page draws something else."""
    writer = IncrementalPdfFileWriter(io.BytesIO(pdf))
    page = writer.find_page_for_modification(0)[0].get_object()
    page["/Contents"] = writer.add_object(generic.StreamObject(stream_data=b"q 1 0 0 rg 60 500 40 12 re f Q"))
    writer.update_container(page)
    return _written(writer)


def add_free_text(pdf: bytes) -> bytes:
    """An update with a text annotation on the first page."""
    writer = IncrementalPdfFileWriter(io.BytesIO(pdf))
    page = writer.find_page_for_modification(0)[0].get_object()
    note = generic.DictionaryObject(
        {
            pdf_name("/Type"): pdf_name("/Annot"),
            pdf_name("/Subtype"): pdf_name("/FreeText"),
            pdf_name("/Rect"): generic.ArrayObject(generic.FloatObject(edge) for edge in (60, 500, 400, 560)),
            pdf_name("/Contents"): generic.pdf_string("agreed: a raise"),
            pdf_name("/DA"): generic.pdf_string("/Helv 12 Tf 0 g"),
        }
    )
    existing = page.get("/Annots", generic.ArrayObject())
    page["/Annots"] = generic.ArrayObject(
        [*(existing.raw_get(i) for i in range(len(existing))), writer.add_object(note)]
    )
    writer.update_container(page)
    return _written(writer)


def add_page(pdf: bytes) -> bytes:
    """An update with one more page."""
    writer = IncrementalPdfFileWriter(io.BytesIO(pdf))
    other = pikepdf.new()
    other.add_blank_page(page_size=(595, 842))
    out = io.BytesIO()
    other.save(out)
    pages = writer.root["/Pages"]
    sheet = generic.DictionaryObject(
        {
            pdf_name("/Type"): pdf_name("/Page"),
            pdf_name("/Parent"): writer.root.raw_get("/Pages"),
            pdf_name("/MediaBox"): generic.ArrayObject(generic.NumberObject(edge) for edge in (0, 0, 595, 842)),
            pdf_name("/Resources"): generic.DictionaryObject(),
        }
    )
    pages["/Kids"].append(writer.add_object(sheet))
    pages[pdf_name("/Count")] = generic.NumberObject(int(pages["/Count"]) + 1)
    writer.update_container(pages)
    writer.update_container(pages["/Kids"])
    return _written(writer)


def swap_record(pdf: bytes) -> bytes:
    """An update in which the embedded JSON says something else."""
    writer = IncrementalPdfFileWriter(io.BytesIO(pdf))
    stream = _embedded_file(writer)
    stream._data = stream.data.replace(b"2", b"3")
    stream._encoded_data = None
    stream.pop("/Filter", None)
    writer.update_container(stream)
    return _written(writer)


def change_title(pdf: bytes) -> bytes:
    """An update with another title in the document information."""
    writer = IncrementalPdfFileWriter(io.BytesIO(pdf))
    information = generic.DictionaryObject({pdf_name("/Title"): generic.pdf_string("Warning letter")})
    writer.set_info(writer.add_object(information))
    return _written(writer)


def hide_a_signature(pdf: bytes) -> bytes:
    """An update that hides the look of a signature."""
    writer = IncrementalPdfFileWriter(io.BytesIO(pdf))
    field = writer.root["/AcroForm"]["/Fields"][0]
    field[pdf_name("/F")] = generic.NumberObject(2)
    writer.update_container(field)
    return _written(writer)


def add_empty_field(pdf: bytes) -> bytes:
    """An update with one more signature field."""
    writer = IncrementalPdfFileWriter(io.BytesIO(pdf))
    append_signature_field(writer, SigFieldSpec("sig_witness", box=(60, 60, 200, 90)))
    return _written(writer)


def empty_increment(pdf: bytes) -> bytes:
    """An update that changes nothing."""
    writer = IncrementalPdfFileWriter(io.BytesIO(pdf))
    writer.update_root()
    return _written(writer)


#: Everything that can be done to a summary signed by both without any key.
TAMPERINGS: tuple[Tampering, ...] = (
    flip_in_page,
    flip_in_record,
    flip_in_first_signature,
    flip_in_last_signature,
    flip_in_padding,
    change_case_of_a_digit,
    append_bytes,
    append_zero,
    cut_last_signature,
    cut_all_signatures,
    rewrite,
    add_white_box,
    replace_page_content,
    add_free_text,
    add_page,
    swap_record,
    change_title,
    hide_a_signature,
    add_empty_field,
    empty_increment,
)


def _written(writer: IncrementalPdfFileWriter) -> bytes:
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()


def _other_digit(pdf: bytes, offset: int) -> bytes:
    digit = b"0" if pdf[offset : offset + 1] != b"0" else b"7"
    return pdf[:offset] + digit + pdf[offset + 1 :]


def _record_stream(pdf: bytes) -> bytes:
    with pikepdf.open(io.BytesIO(pdf)) as document:
        (attached,) = document.attachments.values()
        return attached.obj.EF.F.read_raw_bytes()


def _embedded_file(writer: IncrementalPdfFileWriter) -> generic.StreamObject:
    node = writer.root["/Names"]["/EmbeddedFiles"]
    while "/Names" not in node:
        node = node["/Kids"][0]
    return node["/Names"][1]["/EF"]["/F"]


def slipped_into_container(pdf: bytes, number: int, extra: bytes) -> Iterator[bytes]:
    """``pdf`` with ``extra`` slipped into every structure of signature ``number`` in turn, lengths made right again."""
    start, end = container_hole(pdf, number)
    raw = bytes.fromhex(pdf[start:end].decode())
    _, _, _, head, body, _ = parser.parse(raw)
    used = raw[: len(head) + len(body)]
    for path in _structures(used):
        container = _with_extra(used, path, extra).ljust(len(raw), b"\0")
        yield pdf[:start] + container.hex().upper().encode() + pdf[end:]


def _elements(data: bytes) -> Iterator[tuple[int, int, int, bytes, bytes]]:
    while data:
        kind, method, tag, head, body, tail = parser.parse(data)
        yield kind, method, tag, body, head + body + tail
        data = data[len(head) + len(body) + len(tail) :]


def _structures(data: bytes, above: tuple[int, ...] = ()) -> Iterator[tuple[int, ...]]:
    for place, (_, method, _, body, _) in enumerate(_elements(data)):
        if method == 1:
            yield (*above, place)
            yield from _structures(body, (*above, place))


def _with_extra(data: bytes, path: tuple[int, ...], extra: bytes) -> bytes:
    out = b""
    for place, (kind, method, tag, body, whole) in enumerate(_elements(data)):
        if place != path[0]:
            out += whole
        elif len(path) == 1:
            out += parser.emit(kind, method, tag, body + extra)
        else:
            out += parser.emit(kind, method, tag, _with_extra(body, path[1:], extra))
    return out
