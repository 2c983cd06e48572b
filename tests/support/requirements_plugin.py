"""Which requirement is proven by which test.

``@pytest.mark.requirement("S1-16", "S2-10")`` on a test says what it proves. The ids are those of
``tests/requirements.txt``; an unknown one fails the collection. ``pytest --requirements`` lists what is proven and by
what: only a test that ran and passed is a proof. Works under pytest-xdist, because ids travel with each test's report.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Generator, Iterable
from pathlib import Path

import pytest

REQUIREMENTS = Path(__file__).parents[1] / "requirements.txt"
PROPERTY = "requirement"


def read_requirements(path: Path = REQUIREMENTS) -> dict[str, str]:
    """Every id with its text, in the order of the file; ValueError for a line that is neither, or an id given twice."""
    found: dict[str, str] = {}
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), start=1):
        if not line.strip() or line.startswith("#"):
            continue
        match = re.fullmatch(r"([A-Z]\d?-\d\d[a-z]?)\s+(\S.*)", line)
        if match is None or match[1] in found:
            raise ValueError(f"{path.name}:{number}: not a new id with a text: {line}")
        found[match[1]] = match[2]
    return found


def expanded(named: str, known: Iterable[str]) -> tuple[str, ...]:
    """The known ids that ``named`` stands for: itself, or all its letters (S1-35 is S1-35a to S1-35f)."""
    return tuple(one for one in known if one == named or (one[:-1] == named and one[-1].isalpha()))


class Requirements:
    """Collects ids at collection time and outcomes at report time."""

    def __init__(self, known: dict[str, str]) -> None:
        self.known = known
        self._passed: dict[str, set[str]] = defaultdict(set)
        self._failed: set[str] = set()

    @pytest.hookimpl(wrapper=True)
    def pytest_make_collect_report(
        self, collector: pytest.Collector
    ) -> Generator[None, pytest.CollectReport, pytest.CollectReport]:
        """Give each collected test its ids; a module with an unknown id is a collection error."""
        report = yield
        problems = [
            f"{item.nodeid}: unknown requirement {name!r}"
            for item in report.result or ()
            if isinstance(item, pytest.Item)
            for name in self._unknown_ids(item)
        ]
        if problems:
            report.outcome = "failed"
            report.longrepr = "\n".join(problems)
            report.result = []
        return report

    def _unknown_ids(self, item: pytest.Item) -> list[str]:
        unknown: list[str] = []
        for marker in item.iter_markers("requirement"):
            for name in marker.args:
                ids = expanded(name, self.known)
                item.user_properties.extend((PROPERTY, one) for one in ids)
                if not ids:
                    unknown.append(name)
        return unknown

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        """Remember the outcome of each test that names a requirement."""
        if report.failed:
            self._failed.add(report.nodeid)
        elif report.when == "call" and report.passed:
            for name, value in report.user_properties:
                if name == PROPERTY:
                    self._passed[str(value)].add(report.nodeid)

    def proofs(self) -> dict[str, tuple[str, ...]]:
        """The proven ids with the tests that prove them, in the order of the file."""
        found = {name: self._passed.get(name, set()) - self._failed for name in self.known}
        return {name: tuple(sorted(tests)) for name, tests in found.items() if tests}

    def pytest_terminal_summary(self, terminalreporter: pytest.TerminalReporter, config: pytest.Config) -> None:
        """Print the proven and the unproven ids when ``--requirements`` asks for them."""
        if not config.getoption("--requirements"):
            return
        proofs = self.proofs()
        terminalreporter.section(f"requirements: {len(proofs)} of {len(self.known)} proven")
        for name, tests in proofs.items():
            terminalreporter.write_line(f"{name:<7} {self.known[name]}", green=True)
            for test in _without_parameters(tests):
                terminalreporter.write_line(f"        {test}")
        terminalreporter.write_line("")
        terminalreporter.write_line("not proven by a test that ran:")
        for name, text in self.known.items():
            if name not in proofs:
                terminalreporter.write_line(f"{name:<7} {text}", yellow=True)


def _without_parameters(tests: Iterable[str]) -> list[str]:
    counts: dict[str, int] = defaultdict(int)
    for test in tests:
        counts[test.partition("[")[0]] += 1
    return [name if count == 1 else f"{name} ({count} cases)" for name, count in counts.items()]


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add ``--requirements``."""
    parser.addoption("--requirements", action="store_true", help="show which requirement is proven by which test")


def pytest_configure(config: pytest.Config) -> None:
    """Read the ids once a run."""
    config.pluginmanager.register(Requirements(read_requirements()), "requirements")
