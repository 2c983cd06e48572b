"""Documents, the signatures on them, and the keys that sign."""

from __future__ import annotations

from malapp.domain.goals import Party
from malapp.domain.languages import Language
from malapp.domain.signatures import DocumentKind
from malapp.storage.tables.columns import blob, choice, count, entity_table, flag, instant, reference, text

documents = entity_table(
    "documents",
    choice("kind", DocumentKind),
    choice("language", Language),
    instant("made_at"),
    text("sha256"),
    count("length"),
    blob("content"),
    reference("conversation_id", "conversations", optional=True),
    reference("person_id", "people", optional=True, person="subject"),
    count("revision"),
    blob("record_json"),
    flag("is_void"),
)

signatures = entity_table(
    "signatures",
    reference("document_id", "documents"),
    choice("role", Party),
    reference("person_id", "people", person="author"),
    text("name"),
    instant("signed_at"),
    text("method"),
    text("certificate_fingerprint"),
)

signing_keys = entity_table(
    "signing_keys",
    reference("person_id", "people", person="owner"),
    blob("certificate"),
    blob("wrapped_key"),
    instant("made_at"),
)

authorities = entity_table(
    "authorities",
    blob("certificate"),
    blob("wrapped_key"),
    instant("made_at"),
)
