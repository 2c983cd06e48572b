"""Finding people, goals and strategies by name, within what the acting person may see."""

from __future__ import annotations

from malapp.application.desk import Desk
from malapp.application.ports import SearchHit
from malapp.domain.permissions import Actor


class SearchService:
    """Use case: search. Hits the acting person may not read are left out before anything is shown."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def find(self, actor: Actor, text: str, limit: int = 12) -> tuple[SearchHit, ...]:
        """The best hits for ``text``; empty for blank text."""
        if not text.strip():
            return ()
        hits = self._desk.workspace.search(text, limit * 4)
        with self._desk.workspace.read() as work:
            readable = [hit for hit in hits if hit.topic != "goals" or actor.may_read_goal(work.goals.get(hit.id))]
        return tuple(readable[:limit])
