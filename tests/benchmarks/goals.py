"""How long ten thousand goals take: the bare database query of them, the Goals panel showing them, a letter typed.

    python tests/benchmarks/goals.py [--goals 10000] [--rounds 5]

One run measures all of it in turns; medians, in milliseconds of this process, so that what else runs on the machine
does not count. "rows" is the driver alone fetching every column of every goal out of the encrypted file as text and
numbers: the measure of the rest, for nothing reads them faster. "query" is the bare query of the goals as values.
"shown" is reading the goals anew with all that stands in the tree until it is painted; it shows the goals ranked first
and says that there are more, "all" keeps none back. "panel" is the whole panel with the side beside the tree. "letter"
is one key press in the search field until the tree is painted with what is left; "cleared" is taking all of it away.
"""

from __future__ import annotations

import argparse
import itertools
import os
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any
from uuid import UUID, uuid4

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).parents[1] / "support"))

from panel_stage import PanelStage
from PySide6.QtWidgets import QApplication

from malapp.application.ports import UnitOfWork
from malapp.application.services import Services
from malapp.application.setup import CompanyAnswers
from malapp.bootstrap.rooms import build_rooms, create_company, open_services
from malapp.domain.goals import CheckIn, Goal, GoalKind, GoalLevel, GoalStatus
from malapp.domain.languages import Country, Language
from malapp.domain.people import Team
from malapp.ui.app import collect_seldom

SHOWN_LIMIT = 3.0
LETTER_LIMIT = 50.0
TYPED = ("s", "se", "ser", "serv", "servi", "servic", "service", "service 4", "service 42", "service 421")
#: Goals below one objective, and objectives of one team.
_BREADTH, _OBJECTIVES = 9, 20
_VERBS = ("Øke", "Halvere", "Doble", "Ferdigstille", "Redusere", "Innføre")
_THINGS = ("serviceavtaler", "ventetiden", "reklamasjonene", "opplæringen", "lagerverdien", "feilplukkene")


def fill(work: UnitOfWork, owner_id: UUID, count: int) -> None:
    """Save ``count`` goals: teams with objectives, nine goals below each, every second with a check-in."""
    teams = [Team(uuid4(), f"Team {number}") for number in range(max(1, count // (_OBJECTIVES * (_BREADTH + 1))))]
    for team in teams:
        work.teams.save(team)
    numbers = itertools.count()
    places = itertools.cycle(teams)
    while (number := next(numbers)) < count:
        team = next(places)
        objective = _goal(number, GoalKind.OBJECTIVE, owner_id, team)
        work.goals.save(objective)
        for _ in range(_BREADTH):
            if (number := next(numbers)) >= count:
                return
            work.goals.save(_goal(number, GoalKind.KEY_RESULT, owner_id, team, objective.id))
            if number % 2:
                _check_in(work, owner_id, number)


def _goal(number: int, kind: GoalKind, owner_id: UUID, team: Team, parent_id: UUID | None = None) -> Goal:
    words = f"{_VERBS[number % len(_VERBS)]} {_THINGS[number // 7 % len(_THINGS)]} på service {number}"
    is_measured = kind is GoalKind.KEY_RESULT
    return Goal(
        UUID(int=number + 1),
        words,
        GoalLevel.TEAM,
        kind,
        purpose="Kunden slipper å vente." if number % 3 == 0 else "",
        parent_id=parent_id,
        team_id=team.id,
        owner_id=owner_id,
        due_on=date(2027, 6, 30),
        start_value=0.0 if is_measured else None,
        target_value=100.0 if is_measured else None,
        current_value=float(number % 101) if is_measured else None,
        status=GoalStatus.ON_TRACK,
        position=number,
    )


def _check_in(work: UnitOfWork, owner_id: UUID, number: int) -> None:
    check_in = CheckIn(uuid4(), UUID(int=number + 1), owner_id, date(2026, 11, 1), GoalStatus.ON_TRACK, 4.0)
    work.check_ins.save(check_in)


class Bench:
    """The panel on ``services``, and the workspace's own connection for the bare query."""

    def __init__(self, services: Services) -> None:
        self.stage = PanelStage(services, "goals")
        self.stage.show()
        QApplication.processEvents()
        self._services = services
        with services.desk.workspace.read() as work:
            self._statement = str(work.goals._entity.select)  # type: ignore[attr-defined]
        self._panel: Any = self.stage.panel

    def query(self) -> int:
        """The bare query of all goals; how many there are."""
        with self._services.desk.workspace.read() as work:
            return len(work.goals.find())

    def rows(self) -> int:
        """Fetch every column of every goal; how many there are."""
        connection = self._services.desk.workspace._connection  # type: ignore[attr-defined]
        return len(connection.execute(self._statement).fetchall())

    def shown(self) -> None:
        """Read the goals anew and paint the tree."""
        self._panel.presenter.load()
        self._panel.list.show_goals()
        self._paint()

    def panel(self) -> None:
        """The same with everything the panel has beside the tree."""
        self._panel.refresh()
        self.stage.repaint()

    def kept_back(self, *, everything: bool) -> None:
        """Whether the panel shows all goals, or the few ranked first."""
        self._panel.presenter._shows_top_few = not everything

    def letters(self) -> Iterator[Callable[[], None]]:
        """Typing TYPED, one act a key press."""
        for text in TYPED:
            yield lambda text=text: self._type(text)  # type: ignore[misc]

    def cleared(self) -> None:
        """Empty the search field."""
        self._type("")

    def at_rest(self) -> None:
        """Let the panel do what it does while nobody waits."""
        self._panel.presenter.prepare_search()
        QApplication.processEvents()

    def _type(self, text: str) -> None:
        field = self._panel.list.filter.search
        field.show_text(text)
        field.searched.emit(text)  # what the field does itself once no further key is pressed
        self._paint()

    def _paint(self) -> None:
        self._panel.list.tree.viewport().repaint()


def milliseconds(act: Callable[[], object]) -> float:
    """How long ``act`` takes."""
    begun = time.process_time()
    act()
    return (time.process_time() - begun) * 1000


def measure(services: Services, rounds: int) -> dict[str, list[float]]:
    """The times of every round."""
    bench = Bench(services)
    names = ("rows", "query", "shown", "all", "panel", "letter", "cleared")
    times: dict[str, list[float]] = {name: [] for name in names}
    bench.query()
    for _ in range(rounds):
        for name in ("shown", "all"):
            times["rows"].append(milliseconds(bench.rows))
            times["query"].append(milliseconds(bench.query))
            bench.kept_back(everything=name == "all")
            times[name].append(milliseconds(bench.shown))
        times["panel"].append(milliseconds(bench.panel))
        bench.at_rest()
        times["letter"].extend(milliseconds(letter) for letter in bench.letters())
        times["cleared"].append(milliseconds(bench.cleared))
    bench.stage.close_all()
    return times


def main() -> int:
    """Measure and tell; exit 1 when a limit is passed."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--goals", type=int, default=10_000)
    parser.add_argument("--rounds", type=int, default=5)
    options = parser.parse_args()
    application = QApplication(sys.argv[:1])
    collect_seldom()  # as the program does
    rooms = build_rooms()
    with tempfile.TemporaryDirectory() as folder:
        answers = CompanyAnswers("Fjellbris Klima AS", Country.NORWAY, Language.ENGLISH, "Ingrid Solheim", "CEO")
        services = open_services(
            create_company(rooms, Path(folder) / "bench.malapp", "a passphrase", answers).workspace, rooms
        )
        with services.desk.workspace.begin() as work:
            fill(work, services.session.person_id, options.goals)
        times = measure(services, options.rounds)
        services.close()
    application.quit()
    middle = {name: statistics.median(values) for name, values in times.items()}
    worst = max(times["letter"])
    lines = [f"{datetime.now(UTC):%Y-%m-%d %H:%M} UTC, {options.goals} goals, {options.rounds} rounds"]
    for name, values in times.items():
        lines.append(f"{name:7} median {middle[name]:7.1f} ms   {min(values):7.1f} to {max(values):7.1f}")
    ratios = {name: middle[name] / middle["rows"] for name in ("shown", "all", "panel")}
    lines.append("of rows: " + ", ".join(f"{name} {ratio:.2f} x" for name, ratio in ratios.items()))
    lines.append(f"aim: all below {SHOWN_LIMIT}, every letter below {LETTER_LIMIT:.0f} ms; worst letter {worst:.1f} ms")
    sys.stdout.write("\n".join(lines) + "\n")
    return 0 if max(ratios.values()) < SHOWN_LIMIT and worst < LETTER_LIMIT else 1


if __name__ == "__main__":
    sys.exit(main())
