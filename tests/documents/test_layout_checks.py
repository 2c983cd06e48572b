"""The checks that the layout tests rest on find what they look for."""

from __future__ import annotations

from io import BytesIO

from document_samples import lines_of, overlapping
from reportlab.pdfgen.canvas import Canvas


def _page(second_line: float) -> bytes:
    out = BytesIO()
    canvas = Canvas(out)
    canvas.drawString(100, 500, "Den første linjen")
    canvas.drawString(100, second_line, "Den andre linjen")
    canvas.showPage()
    canvas.save()
    return out.getvalue()


def test_text_over_text_is_found() -> None:
    assert len(overlapping(_page(497))) == 1


def test_lines_below_each_other_are_in_order() -> None:
    assert overlapping(_page(486)) == []


def test_positions_are_in_points_from_the_lower_left() -> None:
    (first, _second) = lines_of(_page(486))
    assert first[0] == 0
    assert abs(first[2][0] - 100) < 2
    assert 495 < first[2][1] < 501
