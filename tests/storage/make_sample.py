"""Makes the sample workspace of an older schema: ``python tests/storage/make_sample.py 0001``.

Run once, when a new revision is added and the schema before it becomes the older one. Values are those of the demo
company; columns that the older schema does not have are left out.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any
from uuid import UUID, uuid5

import malapp
from malapp.application.changes import Change
from malapp.domain.conversations import Answer, Conversation, ConversationState, Preparation, PreparationState
from malapp.domain.followups import Action
from malapp.domain.goals import CheckIn, Goal, GoalKind, GoalLevel, GoalStatus, GoalWording, Party
from malapp.domain.people import Company, Person, Team
from malapp.domain.strategy import FocusArea, Strategy, StrategyState
from malapp.storage import audit, recovery_code
from malapp.storage.connection import connect, engine_on
from malapp.storage.creating import Identity, make_empty_file
from malapp.storage.key_file import PASSPHRASE, RECOVERY, KeyFile, check_of
from malapp.storage.keys import DEMO, derived, new_key
from malapp.storage.migrating import run_revisions
from malapp.storage.opening import salt_of
from malapp.storage.samples import SAMPLE_PASSPHRASE, sample_name
from malapp.storage.schema import APPLICATION_ID, create_triggers
from malapp.storage.search import index_changes
from malapp.storage.tables.registry import ENTITIES

MADE_AT = datetime(2026, 11, 2, 8, 0, tzinfo=UTC)
NAMES = UUID("b1b0a2de-34c5-4d0e-8f5c-0a8a5f4d7c11")


def id_of(name: str) -> UUID:
    """The id of the thing called ``name`` in the samples."""
    return uuid5(NAMES, name)


def values(revision: str) -> Iterator[tuple[str, Any]]:
    """(topic, value) of everything in the sample of ``revision``, which may use the words of that revision alone."""
    yield from _first_values()
    if revision >= "0002":
        yield from _with_key_results()
    if revision >= "0003":
        wording = GoalWording(
            id_of("wording"), id_of("team goal"), id_of("Jonas Berge"), date(2026, 11, 1), "Svare raskt"
        )
        yield "goal_wordings", wording


def _first_values() -> Iterator[tuple[str, Any]]:
    ingrid, jonas, thea = id_of("Ingrid Solheim"), id_of("Jonas Berge"), id_of("Thea Brekke")
    team, strategy, area = id_of("Service"), id_of("2026-2028"), id_of("Kunden")
    parent, goal = id_of("company goal"), id_of("team goal")
    conversation, preparation = id_of("conversation"), id_of("preparation")
    yield "companies", Company(id_of("Fjellbris Klima AS"), "Fjellbris Klima AS", is_demo=True, uses_okr=True)
    yield "teams", Team(team, "Service", lead_id=jonas)
    yield "people", Person(ingrid, "Ingrid Solheim", title="Daglig leder", is_owner=True)
    yield "people", Person(jonas, "Jonas Berge", title="Serviceleder", team_id=team, manager_id=ingrid)
    yield "people", Person(thea, "Thea Brekke", title="Servicetekniker", team_id=team, manager_id=jonas)
    yield "strategies", Strategy(strategy, "2026–2028", vision="Godt inneklima for alle", state=StrategyState.ADOPTED)
    yield "focus_areas", FocusArea(area, strategy, "Fornøyde kunder")
    yield "goals", Goal(parent, "Ni av ti kunder vil anbefale oss", GoalLevel.COMPANY, focus_area_id=area)
    yield "goals", Goal(goal, "Svare på alle feilmeldinger samme dag", GoalLevel.TEAM, parent_id=parent, team_id=team)
    yield "check_ins", CheckIn(id_of("check-in"), goal, jonas, date(2026, 10, 30), GoalStatus.ON_TRACK, 82.5, "Bra uke")
    yield "conversations", Conversation(conversation, thea, jonas, state=ConversationState.INVITED)
    yield "preparations", Preparation(preparation, conversation, Party.EMPLOYEE, PreparationState.DRAFT)
    yield "answers", Answer(id_of("answer"), preparation, "well", "Jeg vil lære mer om varmepumper på høyden.", 4)


def _with_key_results() -> Iterator[tuple[str, Any]]:
    """An objective with a result and an action: tables that later revisions build anew, with rows that point around."""
    objective, result = id_of("objective"), id_of("key result")
    team, owner = id_of("Service"), id_of("Thea Brekke")
    yield "goals", Goal(objective, "Kundene slipper å vente", GoalLevel.TEAM, GoalKind.OBJECTIVE, team_id=team)
    yield (
        "goals",
        Goal(
            result,
            "Svartid ned fra 26 til 8 timer",
            GoalLevel.TEAM,
            GoalKind.KEY_RESULT,
            contribution="Færre venter til dagen etter",
            parent_id=objective,
            team_id=team,
            unit="timer",
            start_value=26.0,
            target_value=8.0,
            current_value=17.5,
        ),
    )
    yield "actions", Action(id_of("action"), "Lage vaktliste", who_id=owner, due_on=date(2026, 11, 30), goal_id=result)


def make(revision: str, folder: Path) -> None:
    """Write the sample of ``revision`` and its key file into ``folder``."""
    path, key = folder / sample_name(revision), new_key()
    make_empty_file(path)
    identity = Identity(id_of("workspace"), id_of("instance"), MADE_AT)
    with closing(connect(path, key)) as connection:
        engine = engine_on(connection)
        with engine.begin() as current:
            run_revisions(current, revision)
            current.exec_driver_sql(f"PRAGMA application_id = {APPLICATION_ID}")
            made = (identity.id.hex, identity.instance_id.hex, "2026-11-02 08:00:00.000000")
            current.exec_driver_sql("INSERT INTO workspace_identity (id, instance_id, made_at) VALUES (?, ?, ?)", made)
            if revision >= "0002":
                create_triggers(current)
            for topic, value in values(revision):
                entity = ENTITIES[topic]
                known = {column[1] for column in current.exec_driver_sql(f"PRAGMA table_info({topic})").all()}
                row = {name: stored for name, stored in entity.values(value).items() if name in known}
                marks = {"changed_at": MADE_AT, "changed_by": identity.instance_id}
                current.execute(entity.insert, row | marks)
                if revision >= "0002":
                    index_changes(current, [Change(topic, value.id, None, value)])
                audit.append(
                    current,
                    derived(key, "audit"),
                    MADE_AT,
                    event="sample.saved",
                    actor_id=None,
                    subject_kind=topic,
                    subject_id=value.id,
                )
        salt = salt_of(connection)
    key_file = KeyFile(identity.id, salt, check_of(key)).with_secret(PASSPHRASE, key, SAMPLE_PASSPHRASE, DEMO)
    code = recovery_code.normalised(recovery_code.new_code())
    assert code is not None
    key_file.with_secret(RECOVERY, key, code, DEMO).write(path)


if __name__ == "__main__":
    samples = Path(malapp.__file__).parent / "resources" / "samples"
    samples.mkdir(exist_ok=True)
    make(sys.argv[1], samples)
