"""Every shared widget in one window, to be looked at by people.

``python tests/visual/gallery.py`` shows it; with ``--out FOLDER`` it draws light and dark pictures of every page
instead (offscreen, at the scale of QT_SCALE_FACTOR).
"""

from __future__ import annotations

import argparse
import os
from datetime import UTC, date, datetime
from pathlib import Path

from PySide6.QtCore import QPointF, QSize
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from malapp.domain.goals import GoalStatus
from malapp.ui.kit.autosave import AutosaveLabel
from malapp.ui.kit.avatar import Avatar
from malapp.ui.kit.buttons import DangerButton, IconButton, PrimaryButton, QuietButton, SecondaryButton
from malapp.ui.kit.columns import CellKind, ColumnSpec, Pill, Progress
from malapp.ui.kit.compare import CompareRow, SideBySide
from malapp.ui.kit.dialogs import Dialog
from malapp.ui.kit.empty_state import EmptyState
from malapp.ui.kit.flow import FlowRow
from malapp.ui.kit.form import Form
from malapp.ui.kit.form_spec import FieldKind, FieldSpec, FormSpec, Option
from malapp.ui.kit.formats import locale_for
from malapp.ui.kit.goal_tree import GoalRow, GoalTree
from malapp.ui.kit.labels import MutedLabel, SectionTitle, WrapLabel
from malapp.ui.kit.layouts import Columns, box, column, row
from malapp.ui.kit.line_chart import LineChart, Point
from malapp.ui.kit.message_bar import MessageBar
from malapp.ui.kit.pages import Card, PageHeader, ScrollPage
from malapp.ui.kit.signature_pad import SignaturePad
from malapp.ui.kit.status import StatusPill, ThinBar
from malapp.ui.kit.table import TableView
from malapp.ui.kit.tabs import Segments, TabPages
from malapp.ui.kit.tones import Tone, status_icon, status_text, status_tone
from malapp.ui.theme.scheme import SchemeChoice, apply_theme

S = GoalStatus
GOALS = (
    GoalRow(1, None, "Vi er Bergens tryggeste valg for varme", "Ingrid Solheim", 0.58, S.ON_TRACK, date(2027, 12, 31)),
    GoalRow(
        2,
        1,
        "Kundene er fornøyde med servicen hele vinteren, også når det haster",
        "Silje Nygård",
        0.72,
        S.ON_TRACK,
        date(2027, 6, 30),
    ),
    GoalRow(3, 2, "Anbefalingstall fra 41 til 55", "Thea Brekke", 0.64, S.ON_TRACK, date(2027, 6, 30)),
    GoalRow(4, 2, "Svartid på henvendelser under fire timer", "Thea Brekke", 0.81, S.AT_RISK, date(2027, 3, 31)),
    GoalRow(
        5, 1, "Fornye avtalene med de ti største borettslagene", "Jonas Berge", 0.3, S.OFF_TRACK, date(2027, 2, 15)
    ),
    GoalRow(6, 5, "Gjennomføre ti kundesamtaler", "Amina Yusuf", 0.0, S.NOT_STARTED, None),
    GoalRow(7, None, "Et sted å bli god", "Ingrid Solheim", 1.0, S.REACHED, date(2027, 12, 31)),
    GoalRow(8, 7, "Alle har hatt utviklingssamtale", "", None, S.PARTLY_REACHED, date(2027, 4, 30)),
    GoalRow(9, 7, "Ny lærling på plass", "Ingrid Solheim", 0.4, S.NO_LONGER_RELEVANT, date(2027, 8, 1)),
)
PEOPLE = (Option(None, "Ingen"), Option(1, "Ingrid Solheim"), Option(2, "Jonas Berge"), Option(3, "Silje Nygård"))
DETAILS = FormSpec(
    (
        FieldSpec("title", FieldKind.TEXT, "Tittel"),
        FieldSpec("owner", FieldKind.PERSON, "Ansvarlig", options=PEOPLE, is_half=True),
        FieldSpec("due", FieldKind.DATE, "Frist", is_half=True),
        FieldSpec("why", FieldKind.LONG_TEXT, "Hvorfor er målet viktig?"),
    )
)
EVERYTHING = FormSpec(
    (
        FieldSpec("text", FieldKind.TEXT, "Tekst", placeholder="Skriv her"),
        FieldSpec("long", FieldKind.LONG_TEXT, "Lang tekst", hint="Skriv med egne ord. Feltet vokser."),
        FieldSpec("choice", FieldKind.CHOICE, "Valg", options=(Option("a", "Hvert kvartal"), Option("b", "Månedlig"))),
        FieldSpec("number", FieldKind.NUMBER, "Tall", unit="kr", is_half=True),
        FieldSpec("date", FieldKind.DATE, "Dato", is_half=True),
        FieldSpec(
            "check", FieldKind.CHECK, "Del svaret med lederen min før samtalen, slik at vi begge kan forberede oss"
        ),
        FieldSpec("scale", FieldKind.SCALE, "Hvordan trives du i jobben?", ends=("Slett ikke", "Svært godt")),
        FieldSpec("secret", FieldKind.PASSPHRASE, "Passordsetning"),
        FieldSpec("fixed", FieldKind.READ_ONLY, "Kan bare leses"),
    )
)


def goals_page() -> QWidget:
    """The page of the look: tree to the left, details to the right."""
    header = PageHeader("Mål 2027", "2 strategimål · 3 mål · 4 nøkkelresultater")
    header.add_action(Segments("Visning", (("tree", "Tre"), ("list", "Liste"))))
    header.add_action(PrimaryButton("Nytt mål", icon="plus"))
    tree = GoalTree("Mål")
    tree.set_goals(GOALS)
    tree.choose(2)
    left = Card(padding=6).add(tree, 1)
    right = Card().add(_details())
    both = Columns(left, right, narrow=700, stretches=(5, 2))
    page = QWidget()
    page.setLayout(column(header, both))
    page.layout().setStretch(1, 1)
    page.layout().setContentsMargins(20, 16, 20, 20)
    return page


def _details() -> QWidget:
    form = Form(DETAILS)
    form.set_values(
        {
            "title": "Kundene er fornøyde med servicen",
            "owner": 3,
            "due": date(2027, 6, 30),
            "why": "Fornøyde kunder fornyer avtalen. Hver tapt avtale koster oss i snitt 240 000 kroner i året.",
        }
    )
    bars = []
    for text, share, tone in (("Anbefalingstall", 0.64, Tone.GOOD), ("Svartid", 0.81, Tone.WARNING)):
        bar = ThinBar(text)
        bar.set_share(share, tone)
        bars.append(box(column(row(WrapLabel(text), None, WrapLabel(f"{share * 100:.0f} %")), bar, spacing=4)))
    saved = AutosaveLabel()
    saved.show_saved(datetime(2027, 3, 1, 13, 2, tzinfo=UTC))
    first = box(
        column(
            form,
            SectionTitle("Nøkkelresultater"),
            *bars,
            SectionTitle("Framdrift mot plan"),
            _chart(),
            None,
            row(saved, None, SecondaryButton("Forkast"), PrimaryButton("Lagre")),
        )
    )
    pages = TabPages("Mål")
    return pages.add("Detaljer", first).add("SMART", QWidget()).add("Samtaler", QWidget()).add("Logg", QWidget())


def _chart() -> LineChart:
    chart = LineChart("Framdrift mot plan")
    values = (0, 6, 11, 15, 26, 34, 52, 72)
    points = tuple(Point(date(2027, number + 1, 1), value) for number, value in enumerate(values))
    chart.set_data(points, (Point(date(2027, 1, 1), 0), Point(date(2027, 12, 1), 100)), "%")
    return chart


def form_page() -> QWidget:
    """Every kind of row, with faults."""
    form = Form(EVERYTHING)
    form.set_values(
        {
            "long": "Linje en\nLinje to",
            "choice": "b",
            "number": 240000.5,
            "date": None,
            "check": True,
            "scale": 4,
            "secret": "tolv grønne epler",
            "fixed": "Fjellbris Klima AS",
        }
    )
    form.set_error("date", "Skriv en dato som dd.mm.åååå.")
    form.set_error("text", "Teksten mangler.")
    pad = SignaturePad()
    pad._strokes = [[QPointF(30 + n * 3, 60 + (n % 9 - 4) * (8 - n / 12)) for n in range(80)]]  # a hand would do better
    right = Card("Underskrift").add(MutedLabel("Tegn med mus eller penn, eller skriv navnet ditt.")).add(pad)
    right.add(row(QuietButton("Visk ut"), None)).add(None)
    return _page(Columns(Card("Skjema").add(form), right))


def parts_page() -> QWidget:
    """Buttons, pills, messages, tables, side by side."""
    off = PrimaryButton("Av")
    off.setEnabled(False)
    buttons = row(
        PrimaryButton("Signer", icon="signature"),
        SecondaryButton("Forhåndsvis", icon="eye"),
        QuietButton("Vis mer"),
        DangerButton("Slett", icon="trash-2"),
        off,
        IconButton("ellipsis", "Mer"),
        Avatar("Thea Brekke"),
        None,
    )
    pills = FlowRow(*(StatusPill.of(status) for status in S))
    card = Card("Deler").add(box(buttons)).add(pills)
    for tone, text in (
        (Tone.GOOD, "Målet er slettet."),
        (Tone.INFO, "Samtalen er flyttet til 3. mai."),
        (Tone.WARNING, "Det er bare tre dager til samtalen."),
        (Tone.BAD, "Disken er full. Rydd plass."),
    ):
        bar = MessageBar()
        card.add(bar)
        bar.tell(text, tone, ("Angre", lambda: None) if tone is Tone.GOOD else None)
    compare = SideBySide("Thea Brekke", "Silje Nygård")
    compare.set_rows(
        (
            CompareRow(
                "Hva har gått bra siden sist?", "Vi svarer raskere, og kundene merker det.", "Samarbeidet med montasje."
            ),
            CompareRow("Hva vil du lære?", "", "Jeg håper Thea vil ta fagbrev i kulde- og varmepumpeteknikk."),
        )
    )
    return _page(card, Card("Tabell").add(_table()), Card("Side om side").add(compare))


def _table() -> TableView:
    table = TableView(
        (
            ColumnSpec("owner", "Hvem", CellKind.PERSON, lambda goal: goal.owner),
            ColumnSpec("title", "Mål", CellKind.TITLE, lambda goal: goal.title, grows=True),
            ColumnSpec(
                "share", "Framdrift", CellKind.PROGRESS, lambda goal: Progress(goal.progress, status_tone(goal.status))
            ),
            ColumnSpec("number", "Verdi", CellKind.NUMBER, lambda goal: goal.progress),
            ColumnSpec(
                "pill",
                "Status",
                CellKind.PILL,
                lambda goal: Pill(status_text(goal.status), status_tone(goal.status), status_icon(goal.status)),
            ),
        ),
        "Mål",
    )
    table.set_rows(GOALS)
    table.setMinimumHeight(220)
    return table


def empty_page() -> QWidget:
    """What stands where nothing is yet."""
    state = EmptyState(
        "target",
        "Ingen mål ennå",
        "Begynn med det ene målet som betyr mest i år. Resten kan komme siden.",
        PrimaryButton("Nytt mål", icon="plus"),
    )
    page = QWidget()
    layout = QVBoxLayout(page)
    layout.addWidget(state)
    return page


def dialog_page() -> QWidget:
    """A dialog."""
    dialog = Dialog(
        "Slette målet?",
        "Slett",
        text="Målet og innsjekkene forsvinner for alle. Dette kan ikke angres.",
        is_dangerous=True,
    )
    dialog.tell("Arbeidsområdet er låst av noen andre.")
    return dialog


def _page(*cards: QWidget) -> QWidget:
    page = ScrollPage(margin=20)
    for card in cards:
        page.body.addWidget(card)
    page.body.addStretch(1)
    window = QWidget()
    window.setLayout(column(page))
    return window


PAGES = {"goals": goals_page, "form": form_page, "parts": parts_page, "empty": empty_page, "dialog": dialog_page}


def draw(app: QApplication, folder: Path, size: QSize) -> None:
    """Write a picture of every page in both schemes into ``folder``."""
    folder.mkdir(parents=True, exist_ok=True)
    for choice in (SchemeChoice.LIGHT, SchemeChoice.DARK):
        apply_theme(app, choice)
        for name, make in PAGES.items():
            page = make()
            page.setLocale(locale_for("nb"))
            if name != "dialog":
                page.resize(size)
            page.show()
            first = page.findChild(GoalTree) or page.findChild(PrimaryButton) or page
            first.setFocus()
            app.processEvents()
            app.processEvents()
            page.grab().save(str(folder / f"{name}-{choice.value}.png"))
            page.close()


def main() -> None:
    """Show the gallery, or draw it."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--out", type=Path)
    parser.add_argument("--dark", action="store_true")
    parser.add_argument("--page", choices=list(PAGES), default="goals")
    parser.add_argument("--size", default="1144x860")
    chosen = parser.parse_args()
    if chosen.out:
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    app = QApplication([])
    width, height = map(int, chosen.size.split("x"))
    if chosen.out:
        draw(app, chosen.out, QSize(width, height))
        return
    apply_theme(app, SchemeChoice.DARK if chosen.dark else SchemeChoice.LIGHT)
    page = PAGES[chosen.page]()
    page.setLocale(locale_for("nb"))
    page.resize(width, height)
    page.show()
    app.exec()


if __name__ == "__main__":
    main()
