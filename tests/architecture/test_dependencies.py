"""What malapp stands on: declared, explained, and free to be given away with an MIT program."""

from __future__ import annotations

import re
import sys
import tomllib
from importlib.metadata import Distribution, distribution, packages_distributions
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from source_files import Source

#: Wheels that name no licence in their metadata, with the licence in their own source.
SILENT = {"sqlcipher3": "zlib"}
UNWANTED = re.compile(r"\b(A?GPL|General Public)", re.IGNORECASE)


def _name(text: str) -> str:
    return re.sub(r"[-_.]+", "-", text).lower()


def _licences(found: Distribution) -> list[str]:
    """The licences one may choose from."""
    stated = found.metadata.get("License-Expression") or found.metadata.get("License") or ""
    classifiers = [line for line in found.metadata.get_all("Classifier", []) if line.startswith("License")]
    text = stated or " AND ".join(classifiers) or SILENT.get(_name(found.metadata["Name"]), "")
    return [choice.strip() for choice in text.split(" OR ") if choice.strip()]


@pytest.fixture(scope="session")
def declared(project: Path) -> dict[str, Requirement]:
    """The direct runtime dependencies that apply to this Python, by name."""
    table = tomllib.loads((project / "pyproject.toml").read_text(encoding="utf-8"))["project"]["dependencies"]
    wanted = [Requirement(line) for line in table]
    return {_name(one.name): one for one in wanted if one.marker is None or one.marker.evaluate()}


@pytest.fixture(scope="session")
def runtime(declared: dict[str, Requirement]) -> dict[str, Distribution]:
    """Every distribution malapp needs to run on this system, by name."""
    found: dict[str, Distribution] = {}
    seen: set[tuple[str, str]] = set()
    waiting = [(name, extra) for name, one in declared.items() for extra in ("", *one.extras)]
    while waiting:
        name, extra = waiting.pop()
        if (name, extra) in seen:
            continue
        seen.add((name, extra))
        found[name] = distribution(name)
        for line in found[name].requires or []:
            one = Requirement(line)
            if one.marker is None or one.marker.evaluate({"extra": extra}):
                waiting.extend((_name(one.name), more) for more in ("", *one.extras))
    return found


def test_no_runtime_dependency_asks_more_than_malapps_own_licence_gives(runtime: dict[str, Distribution]) -> None:
    choices = {name: _licences(found) for name, found in runtime.items()}

    assert len(choices) > 20
    assert sorted(name for name, licences in choices.items() if not licences) == []
    assert {
        name: licences
        for name, licences in choices.items()
        if all(UNWANTED.search(licence.replace("LGPL", "")) for licence in licences)
    } == {}


@pytest.mark.parametrize(
    ("stated", "is_refused"),
    [("GPL-3.0-only", True), ("AGPL-3.0", True), ("GNU General Public License", True), ("LGPL-3.0-only", False)],
)
def test_the_licence_check_tells_gpl_from_lgpl(stated: str, is_refused: bool) -> None:
    assert bool(UNWANTED.search(stated.replace("LGPL", ""))) is is_refused


def test_every_imported_package_is_declared(product: tuple[Source, ...], declared: dict[str, Requirement]) -> None:
    owners = packages_distributions()
    undeclared = {
        f"{source.path}: {package}"
        for source in product
        for package in {name.partition(".")[0] for name in source.imports()}
        if package not in sys.stdlib_module_names | {"malapp", "shiboken6"}
        and not {_name(owner) for owner in owners.get(package, [package])} & set(declared)
    }

    assert sorted(undeclared) == []


def test_every_dependency_is_explained_with_its_licence(declared: dict[str, Requirement], project: Path) -> None:
    text = (project / "docs" / "adr" / "0002-dependencies.md").read_text(encoding="utf-8")
    rows = {_name(row[0]): row[1] for row in re.findall(r"^\| ([\w.-]+) \| .* \| ([^|]+) \|$", text, re.MULTILINE)}

    assert set(rows) >= set(declared)
    assert all(licence.strip() for licence in rows.values())
