"""The recovery sheet: the code that opens a workspace when the passphrase is forgotten, to print and lock away."""

from __future__ import annotations

from typing import Any

from reportlab.platypus import Flowable, Spacer

from malapp.application.ports import RecoverySheetContent
from malapp.application.texts import texts
from malapp.documents import style
from malapp.documents.archive import About, finished
from malapp.documents.blocks import Sheet
from malapp.documents.layout import render, running_footer
from malapp.documents.tagging import TaggedCanvas, table
from malapp.documents.wording import long_date
from malapp.domain.languages import Language

_GROUPS_IN_LINE = 4
_PARTS = ("purpose", "keep")


def recovery_sheet(content: RecoverySheetContent) -> bytes:
    """One page, PDF/UA-1, in the company's language and in small print in the four others."""
    maker = _SheetMaker(content)
    maker.write()
    rendered = render(maker.sheet, maker.decorate, bottom=52)
    about = About(
        title=f"{maker.sheet.texts('documents.recovery.title')}: {content.company}",
        author=content.company,
        language=content.language,
        made_on=content.made_on,
        is_archival=False,
    )
    return finished(rendered, about)


class _SheetMaker:
    """The making of one recovery sheet."""

    def __init__(self, content: RecoverySheetContent) -> None:
        self.content = content
        self.sheet = Sheet(content.language, style.PORTRAIT[0] - 2 * style.MARGIN)

    def write(self) -> None:
        """Code first, then what it is for, then the same in other languages."""
        sheet, words, content = self.sheet, self.sheet.texts, self.content
        sheet.add(content.company, style.COMPANY)
        sheet.gap(12)
        sheet.title(words("documents.recovery.title"))
        sheet.add(words("documents.recovery.lead", company=content.company), style.SUBTITLE)
        sheet.gap(16)
        self._code()
        sheet.gap(14)
        facts = {"file": content.workspace_file, "made_on": long_date(content.made_on, words)}
        entries = [sheet.fact(words(f"documents.recovery.{name}"), value) for name, value in facts.items()]
        sheet.side_by_side(entries, line_above=False)
        explained: list[list[Flowable]] = []
        for part in _PARTS:
            heading = sheet.text(words(f"documents.recovery.{part}"), style.QUESTION, tag="H2")
            text = sheet.text(words(f"documents.recovery.{part}_text"), style.BODY)
            explained.append([heading, Spacer(1, 3), text])
        sheet.side_by_side(explained)
        sheet.add(words("documents.recovery.warning"), style.WARNING)
        sheet.gap(18)
        others = [self._in_short(language) for language in Language if language is not content.language]
        sheet.side_by_side(others[:2])
        sheet.side_by_side(others[2:])

    def decorate(self, canvas: TaggedCanvas, _page: int, _total: int) -> None:
        """Which program the sheet belongs to."""
        running_footer(canvas, left=("malapp",), right=self.content.workspace_file, baseline=30)

    def _code(self) -> None:
        """The groups of the code, large and apart, four in a line."""
        groups = [group for group in self.content.recovery_code.split("-") if group]
        lines = [groups[start : start + _GROUPS_IN_LINE] for start in range(0, len(groups), _GROUPS_IN_LINE)]
        cells: list[list[Any]] = [
            [self.sheet.text(group, style.RECOVERY_CODE) for group in line] + [""] * (_GROUPS_IN_LINE - len(line))
            for line in lines
        ]
        look = [
            ("BACKGROUND", (0, 0), (-1, -1), style.TINT),
            ("ROUNDEDCORNERS", [6, 6, 6, 6]),
            ("LEFTPADDING", (0, 0), (-1, -1), 20),
            ("RIGHTPADDING", (0, 0), (-1, -1), 0),
            ("TOPPADDING", (0, 0), (-1, 0), 14),
            ("TOPPADDING", (0, 1), (-1, -1), 4),
            ("BOTTOMPADDING", (0, 0), (-1, -1), 4),
            ("BOTTOMPADDING", (0, -1), (-1, -1), 20),
        ]
        self.sheet.story.append(table(cells, [self.sheet.width / _GROUPS_IN_LINE] * _GROUPS_IN_LINE, look))

    def _in_short(self, language: Language) -> list[Flowable]:
        """The same in another language, told apart for screen readers too."""
        words = texts(language)
        section = self.sheet.root.add("Sect", language=language.value)
        found: list[Flowable] = [self.sheet.text(words("documents.recovery.title"), style.SMALL_STRONG, section, "H2")]
        lines = [words("documents.recovery.lead", company=self.content.company)]
        lines += [words(f"documents.recovery.{part}_text") for part in _PARTS]
        lines.append(words("documents.recovery.warning"))
        return [*found, self.sheet.text(" ".join(lines), style.SMALL, section)]
