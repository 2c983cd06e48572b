"""A briefing on one page: three lists of three, and the invitation to contribute (S1-50)."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.platypus import Flowable, Spacer

from malapp.application.ports import BriefingContent
from malapp.documents import style
from malapp.documents.archive import About, finished
from malapp.documents.blocks import Sheet
from malapp.documents.layout import render, running_footer
from malapp.documents.structure import Rendered
from malapp.documents.tagging import TaggedCanvas, Text, table
from malapp.documents.typefaces import MEDIUM, REGULAR, SEMIBOLD, markup
from malapp.documents.wording import long_date

#: (size of the type, lists under each other) tried one after another until all is on one page.
_TRIES = (
    *((size, False) for size in (1.0, 0.93, 0.86, 0.8, 0.74)),
    *((size, True) for size in (0.86, 0.8, 0.74, 0.68, 0.63)),
)
#: Texts that are longer still go on, readable, on further pages.
_LONG = (0.86, True)
#: More pages than this in the usual size no smaller type brings down to one.
_HOPELESS = 4
_LISTS = ("focus_areas", "goals", "challenges")
_OWN = ("needs", "highlights")
_GUTTER = 12.0
_SUCCESS = (1, 2, 3)
_ONE_DIGIT = 9


def briefing(content: BriefingContent) -> bytes:
    """The page as PDF/A-3a and PDF/UA-1, A4 standing."""
    maker, rendered = _rendered(content, *_TRIES[0])
    others = (*_TRIES[1:], _LONG) if maker.pages <= _HOPELESS else (_LONG,)
    for size, is_stacked in others:
        if maker.pages == 1:
            break
        maker, rendered = _rendered(content, size, is_stacked)
    about = About(title=maker.title, author=content.company, language=content.language, made_on=content.made_on)
    return finished(rendered, about)


def _rendered(content: BriefingContent, size: float, is_stacked: bool) -> tuple[_PageMaker, Rendered]:
    maker = _PageMaker(content, size, is_stacked=is_stacked)
    maker.write()
    return maker, render(maker.sheet, maker.decorate, top=44, bottom=52)


class _PageMaker:
    """The making of one briefing with its type in ``size``, its lists beside or under each other."""

    def __init__(self, content: BriefingContent, size: float, *, is_stacked: bool) -> None:
        self.content = content
        self._is_stacked = is_stacked
        self.pages = 0
        self.sheet = Sheet(content.language, style.PORTRAIT[0] - 2 * style.MARGIN)
        self.words = self.sheet.texts
        name = self.words("briefings.title")
        self.title = f"{name}: {content.unit}" if content.unit else name
        self._size = size
        self._label = self._look("label", SEMIBOLD, 8.6, 12, textColor=style.ACCENT, spaceAfter=3)
        self._entry = self._look("entry", MEDIUM, 10.4, 14.6, leftIndent=15, bulletIndent=0, spaceAfter=6)
        self._text = self._look("text", REGULAR, 9.4, 13.6, spaceAfter=3)
        self._point = self._look("point", REGULAR, 9.4, 13.6, leftIndent=13, bulletIndent=0, spaceAfter=2)
        self._large = self._look("large", MEDIUM, 13.4, 18.8)

    def write(self) -> None:
        """Head, core task, the lists, what one needs and shares, the invitation, the conversations."""
        self._head()
        self._core_task()
        for names in (_LISTS, _OWN):
            cells = [self._list(name) for name in names if getattr(self.content, name)]
            for group in [[cell] for cell in cells] if self._is_stacked else [cells]:
                self._cards(group)
        self._invitation()
        self._conversations()

    def decorate(self, canvas: TaggedCanvas, page: int, total: int) -> None:
        """Whose it is, and the page number where there are several."""
        self.pages = total
        number = self.words("documents.page", page=page + 1, total=total) if total > 1 else ""
        running_footer(canvas, left=(self.content.company,), right=number, baseline=30)

    def _head(self) -> None:
        sheet, content, words = self.sheet, self.content, self.words
        made = words("documents.briefing.prepared", date=long_date(content.made_on, words))
        if content.day is not None:
            key = "held" if content.is_held else "planned"
            made = words(f"documents.briefing.{key}", date=long_date(content.day, words))
        sheet.add(content.company, style.COMPANY)
        sheet.gap(6)
        sheet.title(self.title)
        parts = [made, words("documents.briefing.led_by", name=content.leader)]
        if content.period.strip():
            parts.append(words("documents.briefing.period", period=content.period))
        sheet.add(" · ".join(parts), style.SUBTITLE)
        sheet.gap(14 * self._size)

    def _core_task(self) -> None:
        if self.content.core_task.strip():
            self.sheet.add(self.words("briefings.slide.core_task"), self._label, "H2")
            self.sheet.prose(self.content.core_task, self._large)
            self.sheet.gap(14 * self._size)

    def _list(self, name: str) -> tuple[Flowable, list[Flowable]]:
        """A heading and its numbered entries."""
        heading = self.sheet.text(self.words(f"briefings.slide.{name}"), self._label, tag="H2")
        entries: tuple[str, ...] = getattr(self.content, name)
        return heading, self._entries(entries, self._entry, is_numbered=len(entries) > 1)

    def _entries(self, entries: Sequence[str], look: ParagraphStyle, *, is_numbered: bool) -> list[Flowable]:
        whole = self.sheet.root.add("L")
        found: list[Flowable] = []
        if is_numbered and len(entries) > _ONE_DIGIT:
            widest = stringWidth(str(len(entries)), look.bulletFontName, look.bulletFontSize)
            look = ParagraphStyle(f"{look.name}-many", look, leftIndent=widest + 6 * self._size)
        for number, entry in enumerate(entries, start=1):
            item = whole.add("LI")
            label, body = item.add("Lbl"), item.add("LBody")
            bullet = str(number) if is_numbered else "•"
            found.append(Text.of(markup(entry, look.fontName), look, body, label=label, bullet=bullet))
        return found

    def _cards(self, cells: list[tuple[Flowable, list[Flowable]]]) -> None:
        """Lists beside each other, each on its own ground under a line, their first entries on one height."""
        if not cells:
            return
        width = (self.sheet.width - _GUTTER * (len(cells) - 1)) / len(cells)
        heads: list[Any] = []
        entries: list[Any] = []
        widths: list[float] = []
        look: list[tuple[Any, ...]] = [("VALIGN", (0, 0), (-1, -1), "TOP")]
        for number, (head, below) in enumerate(cells):
            if number:
                heads.append("")
                entries.append("")
                widths.append(_GUTTER)
            place = len(heads)
            look.append(("BACKGROUND", (place, 0), (place, -1), style.TINT))
            look.append(("LINEABOVE", (place, 0), (place, 0), 2, style.ACCENT))
            heads.append([head])
            entries.append(below)
            widths.append(width)
        pad = 10 * self._size
        look += [(f"{side}PADDING", (0, 0), (-1, -1), pad) for side in ("LEFT", "RIGHT", "TOP", "BOTTOM")]
        look += [("BOTTOMPADDING", (0, 0), (-1, 0), 3), ("TOPPADDING", (0, 1), (-1, 1), 0)]
        self.sheet.story.append(table([heads, entries], widths, look))
        self.sheet.gap(14 * self._size)

    def _invitation(self) -> None:
        if not self.content.invitation.strip():
            return
        heading = self.sheet.text(self.words("briefings.slide.invitation"), self._label, tag="H2")
        lines = [line for line in self.content.invitation.splitlines() if line.strip()]
        cell = [heading, *(self.sheet.text(line.strip(), self._large) for line in lines)]
        pad = 12 * self._size
        look: list[tuple[Any, ...]] = [(f"{s}PADDING", (0, 0), (-1, -1), pad) for s in ("RIGHT", "TOP", "BOTTOM")]
        look += [("LEFTPADDING", (0, 0), (-1, -1), pad + 2), ("LINEBEFORE", (0, 0), (0, -1), 3, style.ACCENT)]
        self.sheet.story.append(table([[cell]], [self.sheet.width], look))
        self.sheet.gap(10 * self._size)

    def _conversations(self) -> None:
        """What makes the conversation good and what it is for; what to think about before it."""
        sheet, words = self.sheet, self.words
        success = [words(f"briefings.success.{number}") for number in _SUCCESS]
        think = [words("briefings.think.own"), words("briefings.think.give")]
        left: list[Flowable] = [sheet.text(words("briefings.slide.success"), self._label, tag="H2")]
        left += self._entries(success, self._point, is_numbered=False)
        right: list[Flowable] = [sheet.text(words("briefings.slide.think"), self._label, tag="H2")]
        right += self._entries(think, self._point, is_numbered=False)
        sheet.side_by_side([left, right], line_above=True)
        sheet.add(words("briefings.both_tools"), self._text)
        sheet.story.append(Spacer(1, 4 * self._size))
        sheet.add(words("briefings.looking_forward"), self._look("closing", SEMIBOLD, 9.6, 13.6))

    def _look(self, name: str, face: str, size: float, leading: float, **options: Any) -> ParagraphStyle:
        options.setdefault("textColor", style.INK)
        return ParagraphStyle(
            f"briefing-{name}",
            fontName=face,
            fontSize=size * self._size,
            leading=leading * self._size,
            bulletFontName=SEMIBOLD,
            bulletFontSize=size * self._size,
            allowOrphans=0,
            allowWidows=0,
            splitLongWords=1,
            **options,
        )
