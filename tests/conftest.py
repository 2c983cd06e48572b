"""What every test stands on: a window without a screen, a fixed place and time zone, no network, nobody's own files."""

from __future__ import annotations

import os
import shutil
import sys
import time
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

import pytest
from hypothesis import settings
from pdf_validation import VeraPdf

from malapp.application.form_library import BundledForms
from malapp.domain.forms import Form

pytest_plugins = ["requirements_plugin", "workspaces"]

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.update(LC_ALL="C.UTF-8", TZ="Europe/Oslo", PYTHON_KEYRING_BACKEND="keyring.backends.null.Keyring")
if hasattr(time, "tzset"):
    time.tzset()

settings.register_profile("malapp", deadline=None, print_blob=True)  # a busy machine is not a fault in the code
settings.load_profile("malapp")

LOCAL = frozenset({"127.0.0.1", "::1", "localhost"})


def _refuse_network(event: str, arguments: tuple[object, ...]) -> None:
    """malapp is offline (E-28): whatever in this process reaches for another machine is a fault."""
    if event == "socket.connect":
        address = arguments[1]
        if isinstance(address, tuple) and address[0] not in LOCAL:
            raise RuntimeError(f"malapp reached for the network: {address[0]}")
    elif event == "socket.getaddrinfo" and arguments[0] not in LOCAL | {None}:
        raise RuntimeError(f"malapp looked up {arguments[0]!r}")


sys.addaudithook(_refuse_network)


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add ``--packaging``."""
    parser.addoption("--packaging", action="store_true", help="also build the packaged program and test it (minutes)")


@pytest.fixture(scope="session", autouse=True)
def _own_folders(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """Keep settings, workspaces and state of the person who runs the tests out of reach."""
    home = tmp_path_factory.mktemp("home")
    with pytest.MonkeyPatch.context() as patch:
        for name in ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME", "LOCALAPPDATA", "APPDATA"):
            patch.setenv(name, str(home / name.lower()))
        yield


@pytest.fixture(scope="session")
def project() -> Path:
    """The folder of the project."""
    return Path(__file__).parents[1]


@pytest.fixture(scope="session")
def forms() -> Mapping[str, Form]:
    """The bundled forms by id."""
    return BundledForms().forms()


@pytest.fixture(scope="session")
def need() -> Callable[..., None]:
    """``need("pdfsig", "Xvfb")`` skips the test where an independent checker is missing; in CI it fails."""

    def require(*commands: str) -> None:
        missing = [command for command in commands if shutil.which(command) is None]
        if not missing:
            return
        note = f"independent checker missing: {', '.join(missing)}"
        if os.environ.get("CI"):
            pytest.fail(note)
        pytest.skip(note)

    return require


@pytest.fixture(scope="session")
def verapdf(need: Callable[..., None], tmp_path_factory: pytest.TempPathFactory) -> VeraPdf:
    """The judge of PDF/A and PDF/UA; skips the test where it cannot run, in CI it fails."""
    need("java", "javac")
    return VeraPdf(tmp_path_factory.mktemp("verapdf"))
