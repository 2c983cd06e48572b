"""From laid-out pages to an archivable, accessible PDF.

Adds what ReportLab cannot write: the structure tree, XMP metadata equal to the document information, an sRGB output
intent, the embedded record as an associated file, the outline, and form fields. PDF/A-3a is ISO 19005-3, PDF/UA-1
ISO 14289-1.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from importlib.resources import files
from io import BytesIO

import pikepdf
from pikepdf import Array, Dictionary, Name, OutlineItem, Pdf, String

from malapp import __version__
from malapp.documents import metadata
from malapp.documents.fields import add_fields
from malapp.documents.structure import Bookmark, Rendered
from malapp.documents.structure_tree import add_structure
from malapp.domain.languages import Language

CREATOR = f"malapp {__version__}"


@dataclass(frozen=True, slots=True)
class Attachment:
    """A file embedded in the document and declared as its data (ISO 19005-3, annex E)."""

    name: str
    description: str
    content: bytes
    media_type: str = "application/json"


@dataclass(frozen=True, slots=True)
class About:
    """What the document says about itself.

    ``is_archival`` asks for PDF/A-3a besides PDF/UA-1; ``made_on`` None leaves the date out.
    """

    title: str
    author: str
    language: Language
    subject: str = ""
    made_on: date | None = None
    is_archival: bool = True
    attachment: Attachment | None = None


def finished(rendered: Rendered, about: About, *, complete: Callable[[Pdf], None] | None = None) -> bytes:
    """The finished file; equal input gives equal bytes. ``complete`` may change the document just before saving."""
    with Pdf.open(BytesIO(rendered.pdf)) as pdf:
        mend_unicode_maps(pdf)
        add_structure(pdf, rendered.root, add_fields(pdf, rendered.fields))
        _add_information(pdf, about)
        if about.is_archival:
            _add_output_intent(pdf)
        if about.attachment:
            _attach(pdf, about.attachment, about.made_on)
        _add_outline(pdf, rendered.bookmarks)
        if complete:
            complete(pdf)
        return saved(pdf)


def saved(pdf: Pdf) -> bytes:
    """``pdf`` as bytes: no object streams, since older readers and signing tools cope best with a plain table."""
    out = BytesIO()
    pdf.remove_unreferenced_resources()
    pdf.save(
        out,
        min_version="1.7",
        deterministic_id=True,
        object_stream_mode=pikepdf.ObjectStreamMode.disable,
        compress_streams=True,
    )
    return out.getvalue()


def mend_unicode_maps(pdf: Pdf) -> None:
    """Write characters beyond U+FFFF as surrogate pairs, at most 100 in a block (ISO 32000-1, 9.10.3).

    ReportLab writes five hexadecimal digits, which readers take for two other characters.
    """
    for found in pdf.objects:
        if isinstance(found, Dictionary) and found.get("/Type") == Name.Font and "/ToUnicode" in found:
            stream = found.ToUnicode
            mended = _unicode_map(stream.read_bytes())
            stream.write(mended)


def _unicode_map(source: bytes) -> bytes:
    pairs = [
        (code, chr(int(value, 16)).encode("utf-16-be").hex().upper().encode())
        for code, value in re.findall(rb"^<([0-9A-F]{2})> <([0-9A-F]+)>$", source, re.MULTILINE)
        if int(value, 16)
    ]
    head, _, rest = source.partition(b"endcodespacerange\n")
    tail = rest.partition(b"endbfchar\n")[2]
    # ReportLab gives the last used code as the end of the range; the range of a simple font is one whole byte.
    head = re.sub(rb"<00> <[0-9A-F]{2}>\n$", b"<00> <FF>\n", head)
    blocks = []
    for start in range(0, len(pairs), 100):
        block = pairs[start : start + 100]
        lines = b"".join(b"<%s> <%s>\n" % pair for pair in block)
        blocks.append(b"%d beginbfchar\n%sendbfchar\n" % (len(block), lines))
    return head + b"endcodespacerange\n" + b"".join(blocks) + tail


def _add_information(pdf: Pdf, about: About) -> None:
    root = pdf.Root
    root.Lang = String(about.language.value)
    root.ViewerPreferences = Dictionary(DisplayDocTitle=True)
    root.PageMode = Name.UseNone
    information = metadata.entries(about.title, about.author, about.subject, CREATOR, about.made_on)
    if "/Info" in pdf.trailer:
        del pdf.trailer["/Info"]
    pdf.trailer.Info = pdf.make_indirect(Dictionary({f"/{key}": String(value) for key, value in information.items()}))
    packet = pdf.make_stream(
        metadata.packet(about.title, about.author, about.subject, CREATOR, about.made_on, archival=about.is_archival)
    )
    packet.Type, packet.Subtype = Name.Metadata, Name.XML
    root.Metadata = packet


def _add_output_intent(pdf: Pdf) -> None:
    profile = pdf.make_stream((files("malapp") / "resources" / "colour" / "srgb.icc").read_bytes())
    profile.N = 3
    intent = Dictionary(
        Type=Name.OutputIntent,
        S=Name.GTS_PDFA1,
        OutputConditionIdentifier=String("sRGB"),
        Info=String("sRGB IEC61966-2.1"),
        RegistryName=String("http://www.color.org"),
        DestOutputProfile=profile,
    )
    pdf.Root.OutputIntents = Array([pdf.make_indirect(intent)])


def _attach(pdf: Pdf, attachment: Attachment, made_on: date | None) -> None:
    stream = pdf.make_stream(attachment.content)
    stream.Type = Name.EmbeddedFile
    stream.Subtype = Name(f"/{attachment.media_type}")
    parameters = Dictionary(
        Size=len(attachment.content),
        # The check sum is defined as MD5 (ISO 32000-1, table 46); it protects nothing, the signatures do.
        CheckSum=String(hashlib.md5(attachment.content, usedforsecurity=False).digest()),
    )
    if made_on:
        parameters.ModDate = String(metadata.pdf_date(made_on))
    stream.Params = parameters
    specification = pdf.make_indirect(
        Dictionary(
            Type=Name.Filespec,
            F=String(attachment.name),
            UF=String(attachment.name),
            Desc=String(attachment.description),
            AFRelationship=Name.Data,
            EF=Dictionary(F=stream, UF=stream),
        )
    )
    pdf.Root.Names = Dictionary(EmbeddedFiles=Dictionary(Names=Array([String(attachment.name), specification])))
    pdf.Root.AF = Array([specification])


def _add_outline(pdf: Pdf, bookmarks: tuple[Bookmark, ...]) -> None:
    if len(bookmarks) < 2:  # noqa: PLR2004 - one heading needs no outline
        return
    with pdf.open_outline() as outline:
        # XYZ rather than Fit: Qt's viewer complains about the latter.
        outline.root.extend(
            OutlineItem(mark.title, mark.page, "XYZ", left=0, top=round(mark.top, 2)) for mark in bookmarks
        )
