"""Finding things by name, without regard to case, accents, Nordic letters or where in a compound the word stands.

Two columns are indexed: the text as written, and the same folded to plain letters. FTS5's own folding leaves ø and æ
alone, and its words end where the spaces are: "samtale" would never find "Medarbeidersamtaler". So words are also
looked for inside the words of the index's vocabulary; a company has some thousands of those, read in a few
milliseconds.
"""

from __future__ import annotations

from collections.abc import Iterable

import sqlalchemy as sa

from malapp.application.changes import Change
from malapp.application.ports import SearchHit
from malapp.application.search_words import SHORTEST_INSIDE, folded
from malapp.storage.mapping import clean_text
from malapp.storage.tables.registry import ENTITIES
from malapp.storage.tables.search import search_entries

_WORDS_PER_TERM = 200
# bm25: a hit as written outweighs a folded one.
_FIND = sa.text(
    "SELECT e.topic, e.subject_id, e.text FROM search_index JOIN search_entries AS e ON e.number = search_index.rowid "
    "WHERE search_index MATCH :query ORDER BY bm25(search_index, 5.0, 1.0), e.number LIMIT :limit"
).columns(search_entries.c.topic, search_entries.c.subject_id, search_entries.c.text)
_INSIDE = sa.text(
    "SELECT term FROM search_words WHERE col = 'fold' AND instr(term, :part) > 0 "
    "ORDER BY length(term), term LIMIT :limit"
)
_FORGET = search_entries.delete().where(search_entries.c.subject_id == sa.bindparam("subject"))


def index_changes(connection: sa.Connection, changes: Iterable[Change]) -> None:
    """Bring the index up to what ``changes`` made of the searchable kinds."""
    newest = {change.id: change for change in changes if ENTITIES[change.topic].searched}
    for change in newest.values():
        connection.execute(_FORGET, {"subject": change.id})
        if change.after is not None:
            connection.execute(search_entries.insert(), _entry(change))


def find(connection: sa.Connection, text: str, limit: int) -> tuple[SearchHit, ...]:
    """The things in which every word of ``text`` begins a word; after them those that hold the words inside one."""
    words = [word for word in clean_text(text).split() if any(letter.isalnum() for letter in word)]
    if not words or limit < 1:
        return ()
    hits = _matching(connection, [_beginning(word) for word in words], limit)
    if len(hits) < limit:
        known = {hit.id for hit in hits}
        inside = _matching(connection, [_anywhere(connection, word) for word in words], limit)
        hits += [hit for hit in inside if hit.id not in known]
    return tuple(hits[:limit])


def _entry(change: Change) -> dict[str, object]:
    texts = [str(getattr(change.after, name)) for name in ENTITIES[change.topic].searched]
    return {"topic": change.topic, "subject_id": change.id, "text": texts[0], "fold": folded(" ".join(texts))}


def _matching(connection: sa.Connection, terms: list[str], limit: int) -> list[SearchHit]:
    query = " AND ".join(f"({term})" for term in terms)
    return [SearchHit(*row) for row in connection.execute(_FIND, {"query": query, "limit": limit})]


def _beginning(word: str) -> str:
    return f"text : {_quoted(word)} * OR fold : {_quoted(folded(word))} *"


def _anywhere(connection: sa.Connection, word: str) -> str:
    part = folded(word)
    terms = [_beginning(word)]
    if len(part) >= SHORTEST_INSIDE:
        rows = connection.execute(_INSIDE, {"part": part, "limit": _WORDS_PER_TERM}).scalars()
        terms += [f"fold : {_quoted(term)}" for term in rows]
    return " OR ".join(terms)


def _quoted(word: str) -> str:
    return '"' + word.replace('"', '""') + '"'
