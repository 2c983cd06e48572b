"""Fixtures: real encrypted workspaces with real services, empty but for a small company, or with the demo company."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from uuid import UUID

import pytest

from malapp.application.demo import DEMO_PASSPHRASE
from malapp.application.demo.source import demo_id
from malapp.application.services import Rooms, Services
from malapp.application.session import actor_for
from malapp.bootstrap.rooms import build_rooms, create_demo, open_services
from malapp.domain.permissions import Actor

WORKSPACE = "workspace.malapp"


@dataclass(frozen=True)
class DemoCompany:
    """The demo company, opened; people by their key in demo.json ("P02" is Jonas Berge)."""

    services: Services
    path: Path

    def id(self, key: str) -> UUID:
        return demo_id(key)

    def actor(self, key: str) -> Actor:
        return actor_for(self.services.desk, demo_id(key))


@pytest.fixture(scope="session")
def rooms() -> Rooms:
    """What stands behind the ports, as in the program."""
    return build_rooms()


@pytest.fixture(scope="session")
def demo_files(rooms: Rooms, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the demo workspace, made once a session and closed; tests work on copies."""
    folder = tmp_path_factory.mktemp("demo")
    create_demo(rooms, folder / WORKSPACE).close()
    return folder


@pytest.fixture
def demo_path(demo_files: Path, tmp_path: Path) -> Path:
    """A demo workspace of this test's own."""
    folder = tmp_path / "workspace"
    shutil.copytree(demo_files, folder)
    return folder / WORKSPACE


@pytest.fixture
def open_demo(rooms: Rooms, demo_path: Path) -> Iterator[Callable[[], DemoCompany]]:
    """Open this test's demo workspace, several times one after another if need be."""
    opened: list[Services] = []

    def open_() -> DemoCompany:
        services = open_services(rooms.store.open(demo_path, DEMO_PASSPHRASE), rooms)
        opened.append(services)
        return DemoCompany(services, demo_path)

    yield open_
    for services in opened:
        services.close()


@pytest.fixture
def demo(open_demo: Callable[[], DemoCompany]) -> DemoCompany:
    """The demo company, open."""
    return open_demo()
