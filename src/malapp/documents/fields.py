"""Form and signature fields (ISO 32000-1, 12.7), made with pikepdf.

ReportLab's own fields cut answers at 100 characters and refuse everything beyond Latin-1.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from functools import cache
from importlib.resources import files
from io import BytesIO

from pikepdf import Array, Dictionary, Name, Object, Pdf, Stream, String
from reportlab.pdfbase.ttfonts import TTFontFile

from malapp.documents.structure import ON, FieldKind, PlacedField

PRINTED = 4  # annotation flag, table 165
HIDDEN = 2
READ_ONLY = 1  # field flag, table 221
MULTILINE = 1 << 12  # table 228
RADIO = 1 << 15  # table 226

_FONT_SIZE = 9.5
_DEFAULT_APPEARANCE = String(f"/Inter {_FONT_SIZE} Tf 0.09 0.106 0.141 rg")
_INK = b"0.09 0.106 0.141"
_TICK = (0.20, 0.52, 0.42, 0.28, 0.80, 0.76)


def add_fields(pdf: Pdf, placed: Iterable[PlacedField]) -> Mapping[PlacedField, Object]:
    """Make every field of ``placed``; the widget annotation of each."""
    everything = list(placed)
    if not everything:
        return {}
    form = _Form(pdf, with_font=any(field.spec.kind is not FieldKind.SIGNATURE for field in everything))
    return {field: form.add(field) for field in everything}


def add_hidden_text(pdf: Pdf, name: str, value: str) -> None:
    """A field that nobody sees, hears or changes. Needs other fields to be there."""
    page = pdf.pages[0].obj
    widget = pdf.make_indirect(
        Dictionary(
            Type=Name.Annot,
            Subtype=Name.Widget,
            Rect=Array([0, 0, 0, 0]),
            F=HIDDEN,
            P=page,
            FT=Name.Tx,
            Ff=READ_ONLY,
            T=String(name),
            V=String(value),
            DA=_DEFAULT_APPEARANCE,
        )
    )
    pdf.Root.AcroForm.Fields.append(widget)
    _annotate(page, widget)


def _annotate(page: Object, widget: Object) -> None:
    if "/Annots" not in page:
        page.Annots = Array()
    page.Annots.append(widget)


class _Form:
    """The interactive form of one document."""

    def __init__(self, pdf: Pdf, *, with_font: bool) -> None:
        self._pdf = pdf
        self._groups: dict[str, Object] = {}
        self._makers: dict[FieldKind, Callable[[PlacedField, Object], None]] = {
            FieldKind.SIGNATURE: self._make_signature,
            FieldKind.LONG_TEXT: self._make_text,
            FieldKind.CHECK: self._make_check,
            FieldKind.RADIO: self._make_radio,
        }
        pdf.Root.AcroForm = pdf.make_indirect(Dictionary(Fields=Array()))
        self._root = pdf.Root.AcroForm
        if with_font:
            self._root.DR = Dictionary(Font=Dictionary(Inter=_embedded_font(pdf)))
            self._root.DA = _DEFAULT_APPEARANCE

    def add(self, field: PlacedField) -> Object:
        """The widget of ``field``, on its page and in the form."""
        page = self._pdf.pages[field.page].obj
        widget = self._pdf.make_indirect(
            Dictionary(
                Type=Name.Annot,
                Subtype=Name.Widget,
                Rect=Array([round(edge, 3) for edge in field.rect]),
                F=PRINTED,
                P=page,
            )
        )
        if field.spec.kind is not FieldKind.RADIO:
            widget.T, widget.TU = String(field.spec.name), String(field.spec.tooltip)
            self._root.Fields.append(widget)
        self._makers[field.spec.kind](field, widget)
        _annotate(page, widget)
        return widget

    def _make_signature(self, field: PlacedField, widget: Object) -> None:
        widget.FT = Name.Sig
        widget.AP = Dictionary(N=self._drawing(field, b""))
        # Each signature locks its own field only: locking the other's would make the second signature void the first.
        lock = Dictionary(Type=Name.SigFieldLock, Action=Name.Include, Fields=Array([String(field.spec.name)]))
        widget.Lock = self._pdf.make_indirect(lock)
        # There are signature fields, and whoever adds to the file must append (table 219).
        self._root.SigFlags = 3

    def _make_text(self, field: PlacedField, widget: Object) -> None:
        widget.FT = Name.Tx
        widget.DA = _DEFAULT_APPEARANCE
        widget.V = String(field.spec.value)
        widget.Ff = MULTILINE
        widget.AP = Dictionary(N=self._drawing(field, b"/Tx BMC EMC", font=True))

    def _make_check(self, field: PlacedField, widget: Object) -> None:
        widget.FT = Name.Btn
        state = Name(f"/{ON}") if field.spec.value == ON else Name.Off
        widget.V = widget.AS = state
        widget.AP = Dictionary(
            N=Dictionary({f"/{ON}": self._drawing(field, _tick(field)), "/Off": self._drawing(field, b"")})
        )
        widget.MK = Dictionary(CA=String("4"))
        widget.DA = _DEFAULT_APPEARANCE

    def _make_radio(self, field: PlacedField, widget: Object) -> None:
        spec = field.spec
        group = self._groups.get(spec.name)
        if group is None:
            group = self._pdf.make_indirect(
                Dictionary(
                    FT=Name.Btn,
                    Ff=RADIO,
                    T=String(spec.name),
                    TU=String(spec.group_tooltip),
                    V=Name.Off,
                    Kids=Array(),
                )
            )
            self._groups[spec.name] = group
            self._root.Fields.append(group)
        group.Kids.append(widget)
        widget.Parent = group
        widget.TU = String(spec.tooltip)
        widget.AS = Name.Off
        looks = Dictionary(Off=self._drawing(field, b""))
        looks[f"/{spec.step}"] = self._drawing(field, _dot(field))
        widget.AP = Dictionary(N=looks)
        widget.MK = Dictionary(CA=String("l"))
        widget.DA = _DEFAULT_APPEARANCE

    def _drawing(self, field: PlacedField, content: bytes, *, font: bool = False) -> Stream:
        left, bottom, right, top = field.rect
        resources = Dictionary(Font=self._root.DR.Font) if font else Dictionary()
        return self._pdf.make_stream(
            content,
            Type=Name.XObject,
            Subtype=Name.Form,
            BBox=Array([0, 0, round(right - left, 3), round(top - bottom, 3)]),
            Resources=resources,
        )


def _size(field: PlacedField) -> tuple[float, float]:
    left, bottom, right, top = field.rect
    return right - left, top - bottom


def _tick(field: PlacedField) -> bytes:
    width, height = _size(field)
    points = [round(share * (height if number % 2 else width), 2) for number, share in enumerate(_TICK)]
    path = b"%g %g m %g %g l %g %g l S" % tuple(points)
    return b"q %s RG 1.5 w 1 J 1 j %s Q" % (_INK, path)


def _dot(field: PlacedField) -> bytes:
    width, height = _size(field)
    radius = min(width, height) * 0.24
    # A point drawn with a round pen is a disc.
    x, y = width / 2, height / 2
    return b"q %s RG 1 J %g w %g %g m %g %g l S Q" % (_INK, 2 * radius, x, y, x, y)


@cache
def _font_file() -> tuple[bytes, TTFontFile]:
    data = (files("malapp") / "resources" / "fonts" / "InterForm-Regular.ttf").read_bytes()
    return data, TTFontFile(BytesIO(data))


def _embedded_font(pdf: Pdf) -> Object:
    """Inter as a simple font in Windows Latin 1: what every form-filling program can write with.

    Answers in other alphabets are kept whole as values; the program that fills them in shows them in a font of its own.
    """
    data, face = _font_file()
    codes = range(32, 256)
    characters = [bytes([code]).decode("cp1252", errors="replace") for code in codes]
    descriptor = Dictionary(
        Type=Name.FontDescriptor,
        FontName=Name("/InterForm-Regular"),
        Flags=32,
        FontBBox=Array([round(edge) for edge in face.bbox]),
        ItalicAngle=0,
        Ascent=round(face.ascent),
        Descent=round(face.descent),
        CapHeight=round(face.capHeight),
        StemV=90,
        FontFile2=pdf.make_stream(data, Length1=len(data)),
    )
    return pdf.make_indirect(
        Dictionary(
            Type=Name.Font,
            Subtype=Name.TrueType,
            BaseFont=Name("/InterForm-Regular"),
            Encoding=Name.WinAnsiEncoding,
            FirstChar=codes.start,
            LastChar=codes.stop - 1,
            Widths=Array([round(face.charWidths.get(ord(character), face.defaultWidth)) for character in characters]),
            FontDescriptor=pdf.make_indirect(descriptor),
        )
    )
