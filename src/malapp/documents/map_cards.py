"""The cards of the printed strategy map: how high they are, and how they are drawn."""

from __future__ import annotations

from reportlab.lib.colors import Color, HexColor
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfbase.pdfmetrics import stringWidth

from malapp.application.map_layout import Box, BoxKind
from malapp.application.ports.maps import MapGap, MapKind, MapNode, StrategyMapContent
from malapp.application.texts import Texts
from malapp.documents import style
from malapp.documents.fitting import cut_to_lines, line_count, scaled
from malapp.documents.structure import Element
from malapp.documents.tagging import TaggedCanvas, Text
from malapp.documents.typefaces import markup
from malapp.documents.wording import long_date, percent
from malapp.domain.goals import GoalKind

#: Left, top (downwards from the map's top), width.
Place = tuple[float, float, float]
_PAD = 6.0
_BAR = (34.0, 3.6)
_BESIDE_LINE = 3.0
_LONGEST_NUMBER = 7
_TITLE_LINES, _PURPOSE_LINES, _VISION_LINES = 4, 2, 4
_HEAD_LOOK, _HEAD_GAP = style.title(17), 8.0
_GROUND = HexColor("#FFFFFF")
_WARNING_GROUND = HexColor("#FDF4E3")
_WARNING_INK = HexColor("#8A4B00")


class MapCards:
    """Measures and draws the cards of one map; ``scale`` is the size of its type.

    ``is_shortened`` says afterwards whether a text had to be cut.
    """

    def __init__(self, content: StrategyMapContent, words: Texts, title: str, scale: float) -> None:
        self._content = content
        self._words = words
        self._title = title
        self.stand_in = 13.0 * scale
        self.is_shortened = False
        self._strong = scaled(style.CELL_STRONG, scale * 0.97)
        self._plain = scaled(style.CELL, scale * 0.97)
        self._muted = scaled(style.BODY_SMALL, scale * 0.9)
        self._area = scaled(style.NAME, scale)
        self._small = scaled(style.SMALL, scale)
        self._foot = 12.0 * scale
        self._cut: dict[tuple[str, str, float], str] = {}
        self._numbers = _numbers(content.root)

    def measure(self, kind: BoxKind, node: MapNode, width: float) -> float:
        """The height of a card in ``width`` points."""
        if kind is BoxKind.PURPOSE:
            lines = sum(look.leading * lines for _text, look, lines in self._purpose(node, width))
            return _HEAD_LOOK.leading + _HEAD_GAP + lines + 2 * _PAD
        if kind is BoxKind.AREA:
            inner = width - 2 * _PAD - 3
            lines = min(line_count(self._area_title(node, is_continued=True), self._area, inner), 3)
            height = lines * self._area.leading
            if node.gap is MapGap.NOBODY or node.kind is MapKind.LANE:
                height += self._small.leading * min(line_count(self._area_note(node), self._small, inner), 3)
            return height + 2 * _PAD
        inner = self._inner(node, width)
        height = self._leading(node) * line_count(self._fitted(node, inner), self._title_look(node), inner)
        if node.purpose:
            height += self._muted.leading * self._purpose_lines(node, width) + 1
        if node.detail:
            height += self._small.leading
        return height + self._foot * (2 if node.gap is MapGap.NO_KEY_RESULTS else 1) + 2 * _PAD

    def draw_purpose(self, canvas: TaggedCanvas, box: Box, root: Element) -> None:
        """The head of the document, and below it the card of the purpose."""
        made = self._words("documents.map.made_on", date=long_date(self._content.made_on, self._words))
        wide = box.width * 0.6
        title = cut_to_lines(self._title, _HEAD_LOOK, wide, 1)
        top = self._write(canvas, title, _HEAD_LOOK, root.add("H1"), (0, box.top, wide)) + _HEAD_GAP
        company = f"{self._content.company} · {made}"
        company = cut_to_lines(company, style.NOTE_RIGHT, box.width - wide, 1)
        self._write(canvas, company, style.NOTE_RIGHT, root.add("P"), (wide, box.top + 6, box.width - wide))
        with canvas.artifact():
            _card(canvas, (box.left, top, box.width, box.bottom - top), style.TINT, style.ACCENT)
        y = top + _PAD
        for text, look, _lines in self._purpose(box.node, box.width):
            y = self._write(canvas, text, look, root.add("P"), (box.left + 2 * _PAD, y, box.width - 4 * _PAD))

    def draw_area(self, canvas: TaggedCanvas, box: Box, root: Element | None) -> None:
        """The head of a focus area; repeated on a further page (no ``root``) it is an artifact."""
        is_gap = box.node.gap is MapGap.NOBODY or box.node.kind is MapKind.LANE
        with canvas.artifact():
            ground = _WARNING_GROUND if is_gap else style.TINT
            _card(canvas, (box.left, box.top, box.width, box.height), ground, style.HAIRLINE)
            canvas.setFillColor(_WARNING_INK if is_gap else style.ACCENT)
            canvas.rect(box.left, -box.bottom, 3, box.height, stroke=0, fill=1)
        left, inner = box.left + _PAD + 3, box.width - 2 * _PAD - 3
        title = self._shortened(self._area_title(box.node, is_continued=box.is_continued), self._area, inner, 3)
        heading = root.add("H2") if root is not None else None
        note = cut_to_lines(self._area_note(box.node), self._small, inner, 3) if is_gap else ""
        taken = self._area.leading * line_count(title, self._area, inner)
        taken += self._small.leading * line_count(note, self._small, inner)
        y = box.top + max((box.height - taken) / 2, 1)
        y = self._write(canvas, title, self._area, heading, (left, y, inner), bookmark=1)
        if is_gap:
            look = ParagraphStyle("gap", self._small, textColor=_WARNING_INK)
            self._write(canvas, note, look, root.add("P") if root is not None else None, (left, y, inner))

    def draw_goal(self, canvas: TaggedCanvas, box: Box, entry: tuple[Element, Element]) -> None:
        """The card of a goal: number and title, purpose, who, and how far it has come."""
        node, (label, body) = box.node, entry
        is_result = node.goal_kind is GoalKind.KEY_RESULT
        with canvas.artifact():
            edge = style.HAIRLINE if is_result else style.FRAME
            _card(canvas, (box.left, box.top, box.width, box.height), _GROUND if is_result else style.TINT, edge)
        left, width = box.left + _PAD, box.width - 2 * _PAD
        inner = self._inner(node, box.width)
        y = box.top + _PAD
        number_look = ParagraphStyle("number", self._small, leading=self._leading(node), textColor=style.MUTED)
        self._write(canvas, self._numbers[node.key], number_look, label, (left, y, width - inner + 3))
        title = self._fitted(node, inner)
        y = self._write(canvas, title, self._title_look(node), body.add("P"), (left + width - inner, y, inner))
        if node.purpose:
            y += 1
            purpose = self._shortened(node.purpose, self._muted, width, _PURPOSE_LINES)
            y = self._write(canvas, purpose, self._muted, body.add("P"), (left, y, width))
        if node.detail:
            detail = self._shortened(node.detail, self._small, width, 1)
            y = self._write(canvas, detail, self._small, body.add("P"), (left, y, width))
        self._draw_foot(canvas, node, body, left=left, top=y, width=width)

    def draw_stand_in(self, canvas: TaggedCanvas, box: Box) -> None:
        """One muted line that says what the cards below it belong to; the structure says so without it."""
        width = box.width - _BESIDE_LINE
        words = cut_to_lines(f"{box.number} {box.node.title}", self._muted, width, 1)
        self._write(canvas, words, self._muted, None, (box.left + _BESIDE_LINE, box.top, width))

    def _draw_foot(
        self, canvas: TaggedCanvas, node: MapNode, body: Element, *, left: float, top: float, width: float
    ) -> None:
        colour = style.MUTED if node.is_outdated or node.status is None else style.colour(node.status.value)
        x = left
        if node.progress is not None:
            with canvas.artifact():
                _bar(canvas, x, top + self._foot / 2, node.progress, colour)
            share = percent(node.progress, self._content.language)
            x += _BAR[0] + 4
            self._write(canvas, share, self._small, body.add("P"), (x, top, 30))
            x += stringWidth("100 %", self._small.fontName, self._small.fontSize) + 8
        with canvas.artifact():
            canvas.setFillColor(colour)
            canvas.circle(x + 2.5, -(top + self._foot / 2), 2.5, stroke=0, fill=1)
        room = max(left + width - x - 8, 20)
        status = cut_to_lines(self._status(node), self._small, room, 1)
        self._write(canvas, status, self._small, body.add("P"), (x + 8, top, room))
        if node.gap is MapGap.NO_KEY_RESULTS:
            look = ParagraphStyle("gap", self._small, textColor=_WARNING_INK)
            words = cut_to_lines(self._words("documents.map.no_key_results"), look, width, 1)
            self._write(canvas, words, look, body.add("P"), (left, top + self._foot, width))

    def _write(
        self,
        canvas: TaggedCanvas,
        words: str,
        look: ParagraphStyle,
        element: Element | None,
        place: Place,
        *,
        bookmark: int = 0,
    ) -> float:
        """Write a paragraph at ``place``; where it ends. No element: an artifact."""
        left, top, width = place
        text = Text.of(markup(words, look.fontName), look, element or Element("P"))
        _width, height = text.wrapOn(canvas, width, 10_000)
        if element is None:
            text.make_artifact()
        else:
            text.bookmark = bookmark
        text.drawOn(canvas, left, -(top + height))
        return top + height

    def _shortened(self, words: str, look: ParagraphStyle, width: float, most: int) -> str:
        """``words`` in at most ``most`` lines, remembering that something was left out."""
        shown = cut_to_lines(words, look, width, most)
        self.is_shortened = self.is_shortened or shown != " ".join(words.split())
        return shown

    def _status(self, node: MapNode) -> str:
        if node.status is None:
            return ""
        return self._words("documents.map.not_updated" if node.is_outdated else f"documents.status.{node.status.value}")

    def _purpose(self, node: MapNode, width: float) -> list[tuple[str, ParagraphStyle, int]]:
        """The lines of the topmost card: text, look, number of lines."""
        inner = width - 4 * _PAD
        found = []
        parts = ((node.title, style.VISION, _VISION_LINES), (node.purpose, style.BODY_SMALL, 3))
        for words, look, most in parts:
            if words:
                text = self._shortened(words, look, inner, most)
                found.append((text, look, line_count(text, look, inner)))
        return found

    def _area_title(self, node: MapNode, *, is_continued: bool) -> str:
        title = self._words("documents.map.lane") if node.kind is MapKind.LANE else node.title
        return self._words("documents.map.continued", title=title) if is_continued else title

    def _area_note(self, node: MapNode) -> str:
        return self._words("documents.map.lane_note" if node.kind is MapKind.LANE else "documents.map.nobody")

    def _title_look(self, node: MapNode) -> ParagraphStyle:
        return self._plain if node.goal_kind is GoalKind.KEY_RESULT else self._strong

    def _leading(self, node: MapNode) -> float:
        return float(self._title_look(node).leading)

    def _inner(self, node: MapNode, width: float) -> float:
        """The width of a title beside its number."""
        label = self._numbers.get(node.key, "")
        return width - 2 * _PAD - stringWidth(label, self._small.fontName, self._small.fontSize) - 5

    def _fitted(self, node: MapNode, width: float) -> str:
        key = (node.key, self._title_look(node).name, round(width, 1))
        if key not in self._cut:
            self._cut[key] = self._shortened(node.title, self._title_look(node), width, _TITLE_LINES)
        return self._cut[key]

    def _purpose_lines(self, node: MapNode, width: float) -> int:
        inner = width - 2 * _PAD
        return min(line_count(cut_to_lines(node.purpose, self._muted, inner, _PURPOSE_LINES), self._muted, inner), 2)


def _numbers(root: MapNode) -> dict[str, str]:
    """The outline number of each goal; deep ones by their last step only, the list they stand in says the rest."""
    found: dict[str, str] = {}
    waiting = [(child, str(n)) for area in root.children for n, child in enumerate(area.children, start=1)]
    while waiting:
        node, label = waiting.pop()
        found[node.key] = label if len(label) <= _LONGEST_NUMBER else f"…{label.rpartition('.')[2]}"
        waiting.extend((child, f"{label}.{n}") for n, child in enumerate(node.children, start=1))
    return found


def _card(canvas: TaggedCanvas, box: tuple[float, float, float, float], ground: Color, edge: Color) -> None:
    left, top, width, height = box
    canvas.setFillColor(ground)
    canvas.setStrokeColor(edge)
    canvas.setLineWidth(0.6)
    canvas.roundRect(left, -(top + height), width, height, 4, stroke=1, fill=1)


def _bar(canvas: TaggedCanvas, left: float, middle: float, share: float, colour: Color) -> None:
    width, height = _BAR
    canvas.setFillColor(style.TRACK)
    canvas.roundRect(left, -middle - height / 2, width, height, height / 2, stroke=0, fill=1)
    if share > 0:
        canvas.setFillColor(colour)
        canvas.roundRect(left, -middle - height / 2, max(height, width * share), height, height / 2, stroke=0, fill=1)
