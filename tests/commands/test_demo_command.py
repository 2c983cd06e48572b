"""``malapp demo --no-window``: the whole main job, its files, and a second time on the same folder."""

from __future__ import annotations

from pathlib import Path

import icalendar
import pytest
from command_line import Made, batch, malapp
from pypdf import PdfReader

from malapp.application.demo import DEMO_PASSPHRASE
from malapp.application.demo.source import demo_id
from malapp.application.services import Rooms
from malapp.application.session import actor_for
from malapp.bootstrap.rooms import open_services
from malapp.domain.languages import Language
from malapp.domain.plans import PlanEvent, PlanState

FILES = ("summary.pdf", "summary-signed.pdf", "preparation.pdf", "goal-plan.pdf", "follow-up.ics", "company-ca.pem")
PAPERS = ("strategy-map.pdf", "goal-sheet.pdf", "red-thread.pdf", "action-plan.pdf", "briefing.pdf", "unit-plan.pdf")


def test_it_writes_every_file_and_says_each_with_its_size(made: Made) -> None:
    assert (made.answer.code, made.answer.err) == (0, "")
    *lines, last = made.answer.out.splitlines()
    files = [made.workspace, *(made.out(name) for name in (*FILES, *PAPERS))]
    assert lines == [f"{file} {file.stat().st_size}" for file in files]
    assert last.endswith(f": {DEMO_PASSPHRASE}")
    assert sorted(file.name for file in (made.folder / "out").iterdir()) == sorted((*FILES, *PAPERS))


@pytest.mark.requirement("E-11")
def test_the_files_are_what_they_are_called(made: Made, rooms: Rooms) -> None:
    signed, unsigned = made.out("summary-signed.pdf").read_bytes(), made.out("summary.pdf").read_bytes()
    assert signed.startswith(unsigned), "signing only ever appends"
    assert "ep13" not in str(PdfReader(made.out("summary.pdf")).get_fields())
    assert "ep01" in (PdfReader(made.out("preparation.pdf")).get_fields() or {})
    assert len(PdfReader(made.out("goal-plan.pdf")).pages) >= 1
    events = icalendar.Calendar.from_ical(made.out("follow-up.ics").read_bytes()).walk("VEVENT")
    assert len(events) >= 12
    assert {str(event["SUMMARY"]) for event in events} <= {"Samtale", "Kort samtale"}
    assert b"Fjellbris" not in made.workspace.read_bytes()
    assert rooms.store.check(made.workspace, DEMO_PASSPHRASE).problems == ()


def test_its_papers_tell_the_red_thread_down_to_the_employee_of_the_job(made: Made) -> None:
    told = {
        "strategy-map.pdf": ("Trygg service", "La kunden slippe å ringe to ganger"),
        "goal-sheet.pdf": ("Målene våre", "La kunden slippe å ringe to ganger"),
        "red-thread.pdf": ("Den røde tråden: Thea Brekke", "leder Silje Nygård"),
        "action-plan.pdf": ("Handlingsplan: Thea Brekke", "Skrive siden om de ti vanligste feilkodene"),
        "briefing.pdf": ("Service og kundesenter", "Ta telefonen innen to minutter"),
        "unit-plan.pdf": ("Mål- og resultatplan", "Avtalene går bra, første besøk står stille"),
    }
    for name, parts in told.items():
        text = _text(made, name)
        assert [part for part in parts if part not in text] == [], name


def _text(made: Made, name: str) -> str:
    return " ".join(" ".join(page.extract_text() for page in PdfReader(made.out(name)).pages).split())


def test_a_second_run_on_the_same_folder_works_in_every_language(own: Made) -> None:
    before = own.out("company-ca.pem").read_bytes()
    lines: list[tuple[object, ...]] = [
        ("demo", "--no-window", "--dir", own.folder, "--lang", language.value) for language in Language
    ]
    answers = batch([*lines, ("verify", own.out("summary-signed.pdf"), "--ca", own.out("company-ca.pem"))])
    assert [(answer.code, answer.err) for answer in answers] == [(0, "")] * 6
    assert own.out("company-ca.pem").read_bytes() == before, "one company, one authority"
    assert "Tomasz Nowak" in _text(own, "summary.pdf"), "the last language was English"
    assert "The red thread: Tomasz Nowak" in _text(own, "red-thread.pdf")
    assert {str(e["SUMMARY"]) for e in _events(own)} <= {"Conversation", "Short conversation"}


def _events(made: Made) -> list[icalendar.Event]:
    return icalendar.Calendar.from_ical(made.out("follow-up.ics").read_bytes()).walk("VEVENT")


def test_it_leaves_a_workspace_alone_that_is_not_its_own(tmp_path: Path, rooms: Rooms, own: Made) -> None:
    foreign = tmp_path / "foreign" / "workspace.malapp"
    rooms.store.create(foreign, "en helt annen frase").workspace.close()
    cut_off = tmp_path / "cut" / "workspace.malapp"
    rooms.store.create(cut_off, DEMO_PASSPHRASE, is_demo=True).workspace.close()
    (tmp_path / "file").write_text("not a folder")
    (tmp_path / "text").mkdir()
    (tmp_path / "text" / "workspace.malapp").write_text("not a workspace")
    before = {path: path.read_bytes() for path in tmp_path.rglob("*") if path.is_file()}
    folders = [tmp_path / name for name in ("foreign", "cut", "file", "text")]
    answers = batch([("demo", "--no-window", "--dir", folder) for folder in folders])
    assert [answer.code for answer in answers] == [1, 2, 2, 1]
    for answer in answers:
        assert answer.out == ""
        assert answer.err.startswith("malapp: ")
        assert "Traceback" not in answer.err
    held = rooms.store.open(own.workspace, DEMO_PASSPHRASE)
    try:
        busy = malapp("demo", "--no-window", "--dir", own.folder, language="nn_NO")
    finally:
        held.close()
    assert (busy.code, busy.out) == (1, "")
    assert "i bruk" in busy.err
    after = {path: path.read_bytes() for path in before}
    assert {p.name for p in before if before[p] != after[p]} <= {"workspace.malapp.lock"}


def test_a_demo_that_somebody_changed_in_the_window_still_does_the_job_or_says_why_not(own: Made, rooms: Rooms) -> None:
    services = open_services(rooms.store.open(own.workspace, DEMO_PASSPHRASE), rooms)
    owner = actor_for(services.desk, demo_id("P01"))
    manager = actor_for(services.desk, demo_id("P16"))
    for row in services.unit_plans.rows(owner):
        if row.plan.state is PlanState.IN_FORCE:  # else the goals it names stand
            services.plan_life.advance(owner, row.plan.id, PlanEvent.REVISE, reason="Nye tall")
    services.goals.remove(manager, demo_id("O3"))
    services.people.edit_company(owner, notice_days=30)
    team_id = services.people.person(demo_id("P16")).team_id
    unit = services.briefings.row(manager, team_id)
    for briefing in (*((unit.briefing,) if unit.briefing else ()), *unit.earlier):
        services.briefings.take_back(manager, briefing.id)
    services.people.edit_person(owner, demo_id("P05"), manager_id=None)
    services.close()
    job = ("demo", "--no-window", "--dir", own.folder)
    usual, orphan = batch([job, (*job, "--lang", "sv")])
    assert (usual.code, usual.err) == (0, "")
    assert "Færre som må ringe to ganger" in _text(own, "briefing.pdf"), "that of the company stands in"
    assert "unit-plan.pdf" not in usual.out, "no plan is in force"
    assert (orphan.code, orphan.out) == (1, "")
    assert "manager" in orphan.err
