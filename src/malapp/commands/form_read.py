"""``malapp form read``: the answers of a filled preparation form."""

from __future__ import annotations

import argparse
from dataclasses import asdict

from malapp.application.preparations import FORM_KEY_PURPOSE
from malapp.application.texts import texts
from malapp.commands.console import DONE, as_json, passphrase, show, spoken_language


def run(options: argparse.Namespace) -> int:
    """Read the form with the key of the workspace that issued it, and print its answers."""
    from malapp.bootstrap.rooms import build_rooms

    say = texts(spoken_language())
    data = options.file.read_bytes()
    rooms = build_rooms()
    workspace = rooms.store.open(options.workspace, passphrase(options.passphrase_file, say("cli.passphrase")))
    try:
        answers = rooms.reader.read_form(data, workspace.derive_key(FORM_KEY_PURPOSE), rooms.forms.forms())
    finally:
        workspace.close()
    if options.json:
        show(as_json(asdict(answers)))
        return DONE
    form = rooms.forms.forms()[answers.form_id]
    for answer in answers.answers:
        if answer.text or answer.choice is not None:
            private = "" if answer.is_shared else f" ({say('cli.not_shared')})"
            value = answer.text or str(answer.choice)
            show(f"{form.field(answer.field_id).label(spoken_language())}{private}\n  {value}\n")
    for warning in answers.warnings:
        show(say(warning))
    return DONE
