"""What the company has made of forms and words (S0-05)."""

from __future__ import annotations

from malapp.domain.languages import Language
from malapp.domain.terms import Term
from malapp.storage.tables.columns import choice, count, entity_table, text

form_adaptations = entity_table("form_adaptations", text("form_id"), text("content"))

form_editions = entity_table("form_editions", text("form_id"), count("number"), text("content"))

chosen_terms = entity_table("chosen_terms", choice("term", Term), choice("language", Language), text("word"))
