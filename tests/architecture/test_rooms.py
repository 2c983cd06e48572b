"""Who may import whom, and what the inner rooms may touch."""

from __future__ import annotations

import ast
import sys
from pathlib import Path

import pytest
from importlinter.cli import lint_imports
from source_files import Source

INNER_ROOMS = {"domain", "application"}
CLOCKS_AND_DICE = {"random", "secrets", "time", "locale", "os", "platform", "socket", "getpass"}
NETWORKING = {
    "socket",
    "ssl",
    "http",
    "urllib.request",
    "smtplib",
    "ftplib",
    "xmlrpc",
    "requests",
    "httpx",
    "aiohttp",
    "PySide6.QtNetwork",
}
NAMELESS = ("util", "helper", "common", "misc", "manager")
FORBIDDEN_NAMES = {f"{before}{stem}{after}" for stem in NAMELESS for before in ("", "_") for after in ("", "s")}


def test_rooms_keep_the_import_contracts(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    status = lint_imports(config_filename=str(project / "pyproject.toml"), no_cache=True)

    assert status == 0, capsys.readouterr().out


def test_domain_and_application_use_only_the_standard_library(product: tuple[Source, ...]) -> None:
    allowed = sys.stdlib_module_names | {"malapp"}

    foreign = {
        f"{source.path}: {name}"
        for source in product
        if source.room in INNER_ROOMS
        for name in source.imports()
        if name.partition(".")[0] not in allowed
    }

    assert sorted(foreign) == []


def test_domain_reads_no_clock_no_dice_and_no_locale(product: tuple[Source, ...]) -> None:
    faults = set()
    for source in product:
        if source.room != "domain":
            continue
        faults |= {f"{source.path}: import {name}" for name in source.imports() & CLOCKS_AND_DICE}
        faults |= {
            f"{source.path}:{node.lineno}: .{node.attr}()"
            for node in ast.walk(source.tree)
            if isinstance(node, ast.Attribute) and node.attr in {"now", "today", "utcnow", "uuid1", "uuid4"}
        }

    assert sorted(faults) == []


def test_no_second_sqlite_library_is_imported(product: tuple[Source, ...]) -> None:
    users = [str(source.path) for source in product if "sqlite3" in source.imports() or '"sqlite3"' in source.text]

    assert users == []


@pytest.mark.requirement("E-28")
def test_no_module_can_reach_the_network(product: tuple[Source, ...]) -> None:
    users = {f"{source.path}: {name}" for source in product for name in source.imports() if _is_networking(name)}

    # Two starts of malapp on one computer speak through a local socket; that is all QtNetwork is for.
    assert users <= {"src/malapp/desktop/single_instance.py: PySide6.QtNetwork"}


def _is_networking(name: str) -> bool:
    return any(name == network or name.startswith(f"{network}.") for network in NETWORKING)


def test_no_module_has_a_name_without_a_concept(everything: tuple[Source, ...]) -> None:
    nameless = {
        str(source.path)
        for source in everything
        if FORBIDDEN_NAMES & {source.path.stem, *(parent.name for parent in source.path.parents)}
    }

    assert sorted(nameless) == []


def test_every_package_says_what_it_is_for(product: tuple[Source, ...]) -> None:
    silent = {str(source.path) for source in product if not ast.get_docstring(source.tree)}

    assert sorted(silent) == []


def test_every_folder_with_modules_is_a_package(project: Path) -> None:
    folders = {path.parent for path in (project / "src" / "malapp").rglob("*.py")}
    # A folder without __init__.py is invisible to the import contracts. Alembic reads its scripts as files.
    invisible = {str(folder) for folder in folders if not (folder / "__init__.py").is_file()}

    assert {folder for folder in invisible if not folder.endswith("versions")} == set()
