"""Text and pages made to fit: a text cut to so many lines, a document shrunk, and at last cut, to one page."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from io import BytesIO
from typing import TypeVar

from pikepdf import Pdf
from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import Paragraph

from malapp.application.texts import Texts
from malapp.documents.structure import Rendered
from malapp.documents.typefaces import markup

T = TypeVar("T")

ELLIPSIS = "…"
_NARROWEST = 0.25
#: More than a page holds in the smallest type; and what a line takes that is not full.
_MOST_CHARACTERS, _LINE = 12_000, 40
_REMEMBERED = 4_096


@dataclass(frozen=True, slots=True)
class Fit:
    """One try at a page: type size as a share; ``is_brief`` leaves out what is said second, ``is_bare`` all but the
    bare things; where that is not enough, how long texts and lists may be.
    """

    scale: float
    longest: int | None = None
    most: int | None = None
    is_brief: bool = False
    is_bare: bool = False

    @property
    def air(self) -> float:
        """How roomy rows are, as a share: small type needs less."""
        return 1.0 if self.scale >= 1 else 0.55

    def text(self, words: str) -> str:
        """``words`` on one line of thought, cut between words where they are too long."""
        plain = " ".join(words.split())
        if self.longest is None or len(plain) <= self.longest:
            return plain
        return shortened_to(plain, self.longest)

    def look(self, look: ParagraphStyle) -> ParagraphStyle:
        """``look`` in the size of this try."""
        return scaled(look, self.scale)


class Omissions:
    """What a try at a page leaves out, kept so that the page can tell it."""

    def __init__(self, fit: Fit) -> None:
        self.fit = fit
        self.left_out = 0
        self.is_shortened = False

    def text(self, words: str) -> str:
        """``words`` as long as the try allows."""
        shown = self.fit.text(words)
        self.is_shortened = self.is_shortened or len(shown) < len(" ".join(words.split()))
        return shown

    def some(self, items: Sequence[T]) -> tuple[Sequence[T], int]:
        """As many of ``items`` as the try allows, and how many more there are."""
        shown = items[: self.fit.most]
        hidden = len(items) - len(shown)
        self.left_out += hidden
        return shown, hidden

    def told(self, words: Texts) -> str:
        """What is left out and where to find it; empty when everything is there."""
        parts = []
        if self.left_out:
            parts.append(words("documents.left_out.things", count=self.left_out))
        if self.is_shortened:
            parts.append(words("documents.left_out.texts"))
        return " ".join([*parts, words("documents.left_out.where")]) if parts else ""


#: From a generous size down to the smallest that is read without effort (7.3 points), then with shorter texts.
FITS = (
    *(Fit(scale) for scale in (1.1, 1.0, 0.93, 0.86, 0.8)),
    *(Fit(scale, is_brief=True) for scale in (0.86, 0.8)),
    *(Fit(0.8, longest, is_brief=True) for longest in (600, 300, 180)),
    Fit(0.8, 180, is_brief=True, is_bare=True),
)
_SHORT, _SHORTEST = 110, 45
_MOST_ITEMS, _FEWEST = 60, 3


def on_one_page(make: Callable[[Fit], Rendered], volume: Callable[[Fit], int]) -> Rendered:
    """The first try that gives one page; ``make`` builds the document anew each time.

    ``volume`` says about how many characters a try would print: what can never fit is not laid out. Where short texts
    do not suffice, as many things are shown as there is room for.
    """

    def tried(fit: Fit) -> Rendered | None:
        if volume(fit) > _MOST_CHARACTERS:
            return None
        rendered = make(fit)
        return rendered if page_count(rendered) == 1 else None

    for fit in FITS:
        if (rendered := tried(fit)) is not None:
            return rendered
    best: Rendered | None = None
    low, high = _FEWEST, _MOST_ITEMS
    while low <= high:
        middle = (low + high) // 2
        rendered = tried(Fit(0.8, _SHORT, middle, is_brief=True, is_bare=True))
        if rendered is None:
            high = middle - 1
        else:
            best, low = rendered, middle + 1
    return best or make(Fit(0.78, _SHORTEST, _FEWEST, is_brief=True, is_bare=True))


def characters(fit: Fit, texts: Iterable[str]) -> int:
    """About how many characters ``texts`` take on paper in a try, a short text counting for its line."""
    return sum(max(_LINE, min(len(text), fit.longest or len(text))) for text in texts if text)


def page_count(rendered: Rendered) -> int:
    """Number of pages."""
    with Pdf.open(BytesIO(rendered.pdf)) as pdf:
        return len(pdf.pages)


def scaled(look: ParagraphStyle, scale: float) -> ParagraphStyle:
    """``look`` in another size, with its distances."""
    if scale == 1.0:
        return look
    names = (
        "fontSize", "leading", "spaceBefore", "spaceAfter", "leftIndent", "bulletIndent", "bulletFontSize"
    )  # fmt: skip
    values = {name: getattr(look, name) * scale for name in names}
    return ParagraphStyle(f"{look.name}-{scale:g}", look, **values)


@lru_cache(_REMEMBERED)
def line_count(words: str, look: ParagraphStyle, width: float) -> int:
    """How many lines ``words`` take in ``width`` points."""
    if not words:
        return 0
    paragraph = Paragraph(markup(words, look.fontName), look)
    paragraph.wrap(width, 1_000_000)
    lines: list[object] = vars(paragraph)["blPara"].lines  # ReportLab has no other way to ask
    return len(lines)


@lru_cache(_REMEMBERED)
def cut_to_lines(words: str, look: ParagraphStyle, width: float, most: int) -> str:
    """``words``, ended by an ellipsis where they take more than ``most`` lines of ``width`` points."""
    # Reading more than can stand there would only take time: few letters are narrower than a quarter of their height.
    readable = int(most * width / (look.fontSize * _NARROWEST)) + 40
    plain = " ".join(words[: 2 * readable].split())[:readable]
    if line_count(plain, look, width) <= most:
        return plain
    low, high = 1, len(plain)
    while low < high:
        middle = (low + high + 1) // 2
        if line_count(f"{plain[:middle].rstrip()} {ELLIPSIS}", look, width) <= most:
            low = middle
        else:
            high = middle - 1
    return shortened_to(plain, low)


def shortened_to(plain: str, longest: int) -> str:
    """The beginning of ``plain``, ended by an ellipsis: cut between words, within one only where it is very long."""
    head = plain[:longest].rstrip()
    whole_words = head.rpartition(" ")[0]
    return f"{whole_words if len(whole_words) > longest / 2 else head} {ELLIPSIS}"
