"""Where malapp keeps its files on this computer."""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping
from itertools import pairwise
from pathlib import Path

APP = "malapp"

#: Folder names of services that copy what lies in them to somebody else's computer, as their installers name them.
_SERVICES = (
    ("onedrive", "OneDrive"),
    ("dropbox", "Dropbox"),
    ("google drive", "Google Drive"),
    ("googledrive", "Google Drive"),
    ("my drive", "Google Drive"),
    ("icloud", "iCloud"),
    ("mobile documents", "iCloud"),
    ("com~apple~clouddocs", "iCloud"),
    ("nextcloud", "Nextcloud"),
    ("owncloud", "ownCloud"),
    ("box sync", "Box"),
    ("jottacloud", "Jottacloud"),
)
_ONEDRIVE_VARIABLES = ("OneDrive", "OneDriveCommercial", "OneDriveConsumer")


def data_folder(platform: str = sys.platform, environment: Mapping[str, str] = os.environ) -> Path:
    """The local application data folder: never the roaming profile, never a synchronised folder."""
    if platform == "win32":
        return _windows_local(environment) / APP
    if platform == "darwin":
        return _home(environment) / "Library" / "Application Support" / APP
    return Path(environment.get("XDG_DATA_HOME") or _home(environment) / ".local" / "share") / APP


def config_folder(platform: str = sys.platform, environment: Mapping[str, str] = os.environ) -> Path:
    """Where the preferences are; like the data they stay on this computer."""
    if platform == "win32":
        return _windows_local(environment) / APP / "config"
    if platform == "darwin":
        return _home(environment) / "Library" / "Preferences" / APP
    return Path(environment.get("XDG_CONFIG_HOME") or _home(environment) / ".config") / APP


def log_folder(platform: str = sys.platform, environment: Mapping[str, str] = os.environ) -> Path:
    """Where the crash log is."""
    if platform == "win32":
        return _windows_local(environment) / APP / "logs"
    if platform == "darwin":
        return _home(environment) / "Library" / "Logs" / APP
    return Path(environment.get("XDG_STATE_HOME") or _home(environment) / ".local" / "state") / APP


def synchronised_by(path: Path, environment: Mapping[str, str] = os.environ) -> str | None:
    """The service that copies the folder of ``path`` to the cloud (E-29), None when no known one does.

    Such a copy makes the service a processor of personal data, and a half-copied database is a damaged one.
    """
    folder = path.expanduser().resolve()
    for variable in _ONEDRIVE_VARIABLES:
        root = environment.get(variable)
        if root and folder.is_relative_to(Path(root).resolve()):
            return "OneDrive"
    for part, below in pairwise((*folder.parts, "")):
        name = part.casefold()
        if name == "cloudstorage" and below:  # macOS: ~/Library/CloudStorage/<service>-<account>
            return below.partition("-")[0]
        for prefix, service in _SERVICES:
            if name.startswith(prefix):
                return service
    return None


def is_synchronised(path: Path, environment: Mapping[str, str] = os.environ) -> bool:
    """Whether a known cloud service copies the folder of ``path``."""
    return synchronised_by(path, environment) is not None


def _home(environment: Mapping[str, str]) -> Path:
    return Path(environment.get("HOME") or Path.home())


def _windows_local(environment: Mapping[str, str]) -> Path:
    return Path(environment.get("LOCALAPPDATA") or Path.home() / "AppData" / "Local")
