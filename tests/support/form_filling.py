"""Three programs that fill a form in: two libraries, and PDFium driven by mouse and keyboard as a browser drives it."""

from __future__ import annotations

import warnings
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from io import BytesIO

import pikepdf
import pypdf
import pypdfium2
from document_samples import fields_of, opened, saved
from pikepdf import Name, String
from pypdfium2 import raw

ENTER = 13


@dataclass(frozen=True)
class Filling:
    """What a person enters: texts by field, chosen steps of scales, and boxes whose tick is changed."""

    texts: Mapping[str, str] = field(default_factory=dict)
    steps: Mapping[str, int] = field(default_factory=dict)
    toggled: tuple[str, ...] = ()


def by_pikepdf(data: bytes, filling: Filling) -> bytes:
    """Values written straight into the fields."""
    with opened(data) as pdf:
        fields = fields_of(pdf)
        for name, text in filling.texts.items():
            fields[name].V = String(text)
        for name, step in filling.steps.items():
            fields[name].V = Name(f"/{step}")
            for kid in fields[name].Kids:
                kid.AS = Name(f"/{step}") if f"/{step}" in kid.AP.N else Name.Off
        for name in filling.toggled:
            box = fields[name]
            box.V = box.AS = Name.Off if str(box.V) == "/On" else Name.On
        return saved(pdf)


def by_pypdf(data: bytes, filling: Filling) -> bytes:
    """pypdf, which also draws the new values."""
    writer = pypdf.PdfWriter(clone_from=BytesIO(data))
    values = {**filling.texts, **{name: f"/{step}" for name, step in filling.steps.items()}}
    known = writer.get_fields() or {}
    values |= {name: "/Off" if known[name].value == "/On" else "/On" for name in filling.toggled}
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # the drawn look lacks letters beyond Windows Latin 1; the value keeps them
        writer.update_page_form_field_values(None, values, auto_regenerate=False)
    out = BytesIO()
    writer.write(out)
    return out.getvalue()


def by_pdfium(data: bytes, filling: Filling) -> bytes:
    """Clicks and key presses in the engine of Chrome and Edge."""
    with opened(data) as pdf:
        places = {name: _places(pdf, entry) for name, entry in fields_of(pdf).items()}
    document = pypdfium2.PdfDocument(data)
    try:
        document.init_forms()
        keyboard = _Keyboard(document)
        for name, text in filling.texts.items():
            keyboard.click(*places[name][0])
            keyboard.type(text)
        for name, step in filling.steps.items():
            keyboard.click(*places[name][step - 1])
        for name in filling.toggled:
            keyboard.click(*places[name][0])
        keyboard.leave()
        out = BytesIO()
        document.save(out)
        return out.getvalue()
    finally:
        document.close()


ENGINES: dict[str, Callable[[bytes, Filling], bytes]] = {
    "pikepdf": by_pikepdf,
    "pypdf": by_pypdf,
    "pdfium": by_pdfium,
}


class _Keyboard:
    """A mouse and a keyboard for PDFium."""

    def __init__(self, document: pypdfium2.PdfDocument) -> None:
        self._environment = document.formenv
        self._pages = [document[number] for number in range(len(document))]
        self._page = self._pages[0]

    def click(self, page: int, x: float, y: float) -> None:
        """Press and release the left button."""
        self.leave()
        self._page = self._pages[page]
        for event in (raw.FORM_OnMouseMove, raw.FORM_OnLButtonDown, raw.FORM_OnLButtonUp):
            event(self._environment, self._page, 0, x, y)

    def type(self, text: str) -> None:
        """One key event for each UTF-16 unit, as browsers send them."""
        units = text.encode("utf-16-le")
        for start in range(0, len(units), 2):
            unit = int.from_bytes(units[start : start + 2], "little")
            raw.FORM_OnChar(self._environment, self._page, ENTER if unit == ord("\n") else unit, 0)

    def leave(self) -> None:
        """Move the focus away, which takes the value over."""
        raw.FORM_ForceToKillFocus(self._environment)


def _places(pdf: pikepdf.Pdf, entry: pikepdf.Dictionary) -> list[tuple[int, float, float]]:
    """(page, x, y) of the middle of each widget of ``entry``."""
    found = []
    for widget in entry.get("/Kids", [entry]):
        left, bottom, right, top = map(float, widget.Rect)
        found.append((pdf.pages.index(widget.P), (left + right) / 2, (bottom + top) / 2))
    return found
