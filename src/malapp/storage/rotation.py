"""The backups made by themselves: 7 daily, 4 weekly, 12 monthly, and before each migration."""

from __future__ import annotations

import re
from collections.abc import Callable, Hashable, Iterable
from datetime import date, datetime
from pathlib import Path

DAYS, WEEKS, MONTHS, MIGRATIONS = 7, 4, 12, 3
_ENDING = ".malapp-backup"
_DAILY = re.compile(r"(\d{4}-\d{2}-\d{2})")


def backup_folder(path: Path) -> Path:
    """Where the backups of the workspace at ``path`` are."""
    return path.parent / "backups"


def daily_backup(path: Path, day: date) -> Path:
    """The backup of ``day``."""
    return backup_folder(path) / f"{path.stem}-{day.isoformat()}{_ENDING}"


def migration_backup(path: Path, revision: str, moment: datetime) -> Path:
    """The backup before the schema goes from ``revision``, at ``moment``."""
    return backup_folder(path) / f"{path.stem}-before-migration-{revision}-{moment:%Y%m%dT%H%M%S}{_ENDING}"


def prune(path: Path) -> None:
    """Remove the backups of the workspace at ``path`` that have had their time, and nothing else in the folder."""
    daily: dict[date, Path] = {}
    migrations: list[Path] = []
    for backup in sorted(backup_folder(path).glob(f"*{_ENDING}")):
        name = backup.name.removesuffix(_ENDING)
        if name.startswith(f"{path.stem}-before-migration-"):
            migrations.append(backup)
        elif (found := _DAILY.fullmatch(name.removeprefix(f"{path.stem}-"))) and name.startswith(f"{path.stem}-"):
            daily[date.fromisoformat(found[1])] = backup
    kept = days_to_keep(daily)
    for backup in [*(daily[day] for day in daily if day not in kept), *migrations[:-MIGRATIONS]]:
        backup.unlink(missing_ok=True)


def days_to_keep(days: Iterable[date]) -> frozenset[date]:
    """The newest DAYS days, and the newest day of each of the newest WEEKS weeks and MONTHS months among ``days``."""
    newest_first = sorted(days, reverse=True)
    weeks = _newest_of_each(newest_first, lambda day: day.isocalendar()[:2])[:WEEKS]
    months = _newest_of_each(newest_first, lambda day: (day.year, day.month))[:MONTHS]
    return frozenset((*newest_first[:DAYS], *weeks, *months))


def _newest_of_each(newest_first: list[date], period: Callable[[date], Hashable]) -> list[date]:
    newest: dict[Hashable, date] = {}
    for day in newest_first:
        newest.setdefault(period(day), day)
    return list(newest.values())
