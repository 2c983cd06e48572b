"""Everything one may read as an Excel workbook: nobody's words are locked into malapp."""

from __future__ import annotations

from malapp.application.desk import Desk, Job
from malapp.application.ports import TableWriter
from malapp.application.texts import texts
from malapp.domain.languages import Language
from malapp.domain.permissions import Actor


class WorkbookExportService:
    """Use case: export to .xlsx. What was said in conversations is not in it; that is in the signed summaries."""

    def __init__(self, desk: Desk, writer: TableWriter) -> None:
        self._desk = desk
        self._writer = writer

    def export(self, actor: Actor, language: Language) -> Job[bytes, bytes]:
        """All sheets the acting person may read; the finished job gives the file and leaves a line in the audit."""
        from malapp.application.workbook_sheets import Sheets  # many words, rarely needed

        with self._desk.workspace.read() as work:
            sheets = Sheets(work, actor, texts(language)).all()

        def noted(data: bytes) -> bytes:
            with self._desk.workspace.begin() as work:
                work.audit("workbook.exported", actor.person_id, "workspace", None)
            return data

        return Job(lambda: self._writer.write(sheets), noted)
