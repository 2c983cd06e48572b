"""What the project carries: nothing of the machine it was made on, nothing that should have been mended first."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from requirements_plugin import read_requirements
from source_files import Source

#: Folders and hosts that exist on one machine only. Written in parts, so that this file does not find itself.
PRIVATE_PLACES = re.compile(r"(?<![\w.])/(work|root)" + r"/\w|\.\./" + "shared|/opt/" + "wheels")
REGISTRY_HOSTS = re.compile("python" + r"hosted\.org|pypi\.org" + "/simple|index-" + "url|arti" + "factory")
UNFINISHED = re.compile(r"\b(TO" + r"DO|FIX" + r"ME|X" + r"XX)\b|NotImplemented" + "Error")
LARGEST = 1_500_000


def _lines(paths: tuple[Path, ...], project: Path) -> Iterator[tuple[str, str]]:
    """(place, text) of every line of every text file."""
    for path in paths:
        data = path.read_bytes()
        if b"\0" in data[:4096]:
            continue
        for number, line in enumerate(data.decode("utf-8", errors="replace").splitlines(), start=1):
            yield f"{path.relative_to(project)}:{number}", line


@pytest.mark.parametrize("pattern", [PRIVATE_PLACES, REGISTRY_HOSTS], ids=["places", "registries"])
def test_no_file_names_a_place_that_exists_on_one_machine_only(
    pattern: re.Pattern[str], carried_files: tuple[Path, ...], project: Path
) -> None:
    found = [f"{place}: {line.strip()[:120]}" for place, line in _lines(carried_files, project) if pattern.search(line)]

    assert found == []


def test_the_search_for_private_places_finds_one() -> None:
    assert PRIVATE_PLACES.search("open('/root" + "/somebody/x')")
    assert not PRIVATE_PLACES.search("https://example.org/work/page")
    assert not PRIVATE_PLACES.search("framework/thing")


def test_nothing_unfinished_is_shown(everything: tuple[Source, ...]) -> None:
    found = [
        f"{source.path}:{number}"
        for source in everything
        for number, line in enumerate(source.text.splitlines(), start=1)
        if UNFINISHED.search(line)
    ]

    assert found == []


def test_no_carried_file_is_needlessly_large(carried_files: tuple[Path, ...], project: Path) -> None:
    large = {str(path.relative_to(project)): path.stat().st_size for path in carried_files}

    assert {name: size for name, size in large.items() if size > LARGEST} == {}


def test_test_files_have_unique_names_and_their_folders_are_no_packages(project: Path) -> None:
    names = [path.name for path in (project / "tests").rglob("test_*.py")]

    assert sorted({name for name in names if names.count(name) > 1}) == []
    assert list((project / "tests").rglob("__init__.py")) == []


def test_the_list_of_requirements_is_whole() -> None:
    known = read_requirements()
    families = {"S0": 25, "S1": 60, "S2": 28, "S3": 21, "S4": 22, "W": 20, "E": 29}

    for family, last in families.items():
        numbers = {int(re.split("-", name)[1][:2]) for name in known if name.startswith(f"{family}-")}
        assert numbers == set(range(1, last + 1)), family


def test_links_between_the_documents_lead_somewhere(carried_files: tuple[Path, ...], project: Path) -> None:
    links = {
        (path, target)
        for path in carried_files
        if path.suffix == ".md"
        for target in re.findall(r"\]\(([^)#]+)", path.read_text(encoding="utf-8"))
        if "://" not in target
    }

    assert links
    assert sorted(f"{path.name}: {target}" for path, target in links if not (path.parent / target).exists()) == []
