"""``malapp form read``: the answers of a filled preparation form."""

from __future__ import annotations

import argparse
from dataclasses import asdict

from malapp.application.desk import Desk
from malapp.application.form_shelf import FormShelf
from malapp.application.preparations import FORM_KEY_PURPOSE
from malapp.application.texts import texts
from malapp.commands.console import DONE, as_json, passphrase, show, spoken_language
from malapp.domain.forms import edition_key


def run(options: argparse.Namespace) -> int:
    """Read the form with the key of the workspace that issued it, and print its answers."""
    from malapp.bootstrap.rooms import build_rooms, new_id, now

    say = texts(spoken_language())
    data = options.file.read_bytes()
    rooms = build_rooms()
    workspace = rooms.store.open(options.workspace, passphrase(options.passphrase_file, say("cli.passphrase")))
    try:
        shelf = FormShelf(Desk(workspace, now, new_id), rooms.forms)
        with workspace.read() as work:
            forms = shelf.everything(work)
        answers = rooms.reader.read_form(data, workspace.derive_key(FORM_KEY_PURPOSE), forms)
    finally:
        workspace.close()
    if options.json:
        show(as_json(asdict(answers)))
        return DONE
    form = forms[edition_key(answers.form_id, answers.edition)]
    for answer in answers.answers:
        if answer.text or answer.choice is not None:
            private = "" if answer.is_shared else f" ({say('cli.not_shared')})"
            value = answer.text or str(answer.choice)
            show(f"{form.field(answer.field_id).label(spoken_language())}{private}\n  {value}\n")
    for warning in answers.warnings:
        show(say(warning))
    return DONE
