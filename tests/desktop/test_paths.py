"""Where files lie, on each platform."""

from __future__ import annotations

from pathlib import Path

import pytest

from malapp.desktop.paths import config_folder, data_folder, is_synchronised, log_folder, synchronised_by

HOME = {"HOME": "/home/thea"}
WINDOWS = {"LOCALAPPDATA": "/c/Users/thea/AppData/Local", "APPDATA": "/c/Users/thea/AppData/Roaming"}


def test_linux_uses_the_xdg_folders_and_their_defaults() -> None:
    assert data_folder("linux", HOME) == Path("/home/thea/.local/share/malapp")
    assert data_folder("linux", {**HOME, "XDG_DATA_HOME": "/srv/data"}) == Path("/srv/data/malapp")
    assert config_folder("linux", HOME) == Path("/home/thea/.config/malapp")
    assert log_folder("linux", HOME) == Path("/home/thea/.local/state/malapp")


def test_macos_uses_the_library() -> None:
    assert data_folder("darwin", HOME) == Path("/home/thea/Library/Application Support/malapp")
    assert log_folder("darwin", HOME) == Path("/home/thea/Library/Logs/malapp")


@pytest.mark.requirement("E-29")
def test_windows_never_uses_the_roaming_profile() -> None:
    for folder in (data_folder, config_folder, log_folder):
        assert "Roaming" not in str(folder("win32", WINDOWS))
        assert folder("win32", WINDOWS).is_relative_to(WINDOWS["LOCALAPPDATA"])


@pytest.mark.requirement("E-29")
@pytest.mark.parametrize("platform", ["linux", "darwin", "win32"])
def test_the_data_folder_is_not_a_synchronised_one(platform: str) -> None:
    assert not is_synchronised(data_folder(platform, {**HOME, **WINDOWS}) / "company.malapp", {})


@pytest.mark.requirement("E-29")
@pytest.mark.parametrize(
    ("folder", "service"),
    [
        ("/home/thea/Dropbox/malapp", "Dropbox"),
        ("/home/thea/Dropbox (Fjellbris)/malapp", "Dropbox"),
        ("/c/Users/thea/OneDrive - Fjellbris Klima AS/malapp", "OneDrive"),
        ("/Users/thea/Library/Mobile Documents/com~apple~CloudDocs/malapp", "iCloud"),
        ("/Users/thea/Library/CloudStorage/OneDrive-FjellbrisKlimaAS/malapp", "OneDrive"),
        ("/c/Users/thea/Google Drive/malapp", "Google Drive"),
        ("/g/My Drive/malapp", "Google Drive"),
        ("/c/Users/thea/iCloudDrive/malapp", "iCloud"),
    ],
)
def test_a_synchronised_folder_is_recognised_by_name(folder: str, service: str) -> None:
    assert synchronised_by(Path(folder) / "company.malapp", {}) == service


@pytest.mark.requirement("E-29")
def test_a_folder_that_onedrive_took_over_is_recognised_by_its_variable(tmp_path: Path) -> None:
    assert synchronised_by(tmp_path / "Documents" / "a", {"OneDriveCommercial": str(tmp_path)}) == "OneDrive"
    assert synchronised_by(tmp_path.parent, {"OneDriveCommercial": str(tmp_path)}) is None
