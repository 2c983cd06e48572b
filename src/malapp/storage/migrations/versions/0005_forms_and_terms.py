"""What a company makes of the forms, in which edition each answer was asked, and the company's own words."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from malapp.storage.migrations.wording import choice, entity, plain

revision = "0005"
down_revision = "0004"


def upgrade() -> None:
    """Everything answered so far was asked by the forms that come with malapp: edition 0."""
    for table in ("answers", "record_texts", "follow_up_notes"):
        op.add_column(table, sa.Column("edition", sa.Integer, nullable=False, server_default="0"))
    entity("form_adaptations", plain("form_id", sa.Text), plain("content", sa.Text))
    entity("form_editions", plain("form_id", sa.Text), plain("number", sa.Integer), plain("content", sa.Text))
    entity(
        "chosen_terms",
        choice("term", "conversation manager employee"),
        choice("language", "nb nn sv da en"),
        plain("word", sa.Text),
    )
