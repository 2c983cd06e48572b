"""Which class stands behind which port, and how a workspace is made or opened."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, date, datetime
from pathlib import Path
from uuid import UUID, uuid4

from malapp.application.demo import DEMO_PASSPHRASE
from malapp.application.desk import Desk, only_company
from malapp.application.form_library import BundledForms
from malapp.application.ports import NewWorkspace, Signer, Verifier, Workspace, WorkspaceStore
from malapp.application.services import Rooms, Services
from malapp.application.session import Session
from malapp.application.setup import CompanyAnswers, set_up_company
from malapp.application.troubles import WorkspaceDamaged


def now() -> datetime:
    """The present moment in UTC."""
    return datetime.now(UTC)


def new_id() -> UUID:
    """A random id, made offline."""
    return uuid4()


def build_store() -> WorkspaceStore:
    """The store of encrypted workspaces; imports SQLAlchemy."""
    from malapp.storage.workspaces import SqlWorkspaceStore

    return SqlWorkspaceStore(now, new_id)


def build_verifier() -> Verifier:
    """The strict verification alone, for ``malapp verify``; imports neither Qt nor storage."""
    from malapp.signing.verify import StrictVerifier

    return StrictVerifier()


def build_signer() -> Signer:
    """Keys and certificates alone; imports neither Qt nor storage."""
    from malapp.signing.sign import PadesSigner

    return PadesSigner()


def build_rooms(store: WorkspaceStore | None = None) -> Rooms:
    """Everything behind the ports. The rooms import their heavy libraries on first use."""
    from malapp.calendars.ics import IcsWriter
    from malapp.documents.reader import PdfDocumentReader
    from malapp.documents.writer import PdfDocumentWriter
    from malapp.exchange.tables import SpreadsheetReader
    from malapp.exchange.workbook_writer import XlsxWriter

    return Rooms(
        store or build_store(),
        BundledForms(),
        PdfDocumentWriter(),
        PdfDocumentReader(),
        build_signer(),
        build_verifier(),
        IcsWriter(),
        SpreadsheetReader(),
        XlsxWriter(),
    )


def copy_older_sample(folder: Path) -> tuple[Path, str]:
    """A workspace of the first schema, put into ``folder``, and its passphrase: for the self-test's migration."""
    from malapp.storage.samples import OLDER_REVISIONS, SAMPLE_PASSPHRASE, copy_sample

    folder.mkdir(parents=True, exist_ok=True)
    return copy_sample(OLDER_REVISIONS[0], folder), SAMPLE_PASSPHRASE


def open_services(workspace: Workspace, rooms: Rooms) -> Services:
    """The use cases of an open workspace, acting as the person whose keyboard it is.

    WorkspaceDamaged, with the workspace closed, when its set-up was cut off before it had a company.
    """
    desk = Desk(workspace, now, new_id)
    with workspace.read() as work:
        home_id = next((company.home_person_id for company in work.companies.find()), None)
    if home_id is None:
        workspace.close()
        raise WorkspaceDamaged
    return Services(desk, Session(desk, home_id), rooms)


def create_company(rooms: Rooms, path: Path, passphrase: str, answers: CompanyAnswers) -> NewWorkspace:
    """A new workspace with its company and first person, or no workspace at all."""
    made = rooms.store.create(path, passphrase)
    with _whole_or_gone(made.workspace):
        set_up_company(Desk(made.workspace, now, new_id), answers)
    return made


def create_demo(rooms: Rooms, path: Path, today: date | None = None) -> Workspace:
    """A workspace with the demo company, its dates moved to ``today``, and its signatures made; or none at all."""
    from malapp.application.demo.company import fill_company
    from malapp.application.demo.history import sign_history
    from malapp.application.demo.source import DemoSource
    from malapp.application.demo.talks import fill_talks

    source = DemoSource(today or now().astimezone().date())
    workspace = rooms.store.create(path, DEMO_PASSPHRASE, is_demo=True).workspace
    with _whole_or_gone(workspace):
        with workspace.begin() as work:
            fill_company(work, source)
            fill_talks(work, source)
            work.audit("workspace.made", None, "companies", only_company(work).id)
        sign_history(workspace, rooms, new_id, source)
    return workspace


@contextmanager
def _whole_or_gone(workspace: Workspace) -> Iterator[None]:
    """Delete a workspace just made when filling it is cut off: half a one could neither be used nor made anew."""
    try:
        yield
    except BaseException:
        from malapp.storage.safe_files import files_of

        workspace.close()
        for part in files_of(workspace.path):
            part.unlink(missing_ok=True)
        raise
