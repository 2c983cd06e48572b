"""``malapp check``, ``backup`` and ``restore``: what they do, and what they leave alone."""

from __future__ import annotations

from pathlib import Path

import pytest
from command_line import Made, batch, malapp, written

from malapp.application.texts import texts
from malapp.domain.languages import Language


@pytest.mark.requirement("E-11")
def test_a_workspace_is_checked_backed_up_and_restored(own: Made, word: Path, tmp_path: Path) -> None:
    backup, back = tmp_path / "safe" / "copy.malapp-backup", tmp_path / "home" / "workspace.malapp"
    given = ("--passphrase-file", word)
    answers = batch(
        [
            ("check", own.workspace, *given),
            ("backup", own.workspace, backup, *given),
            ("restore", backup, back, *given),
            ("check", back, *given),
        ]
    )
    assert [(answer.code, answer.err) for answer in answers] == [(0, "")] * 4
    say = texts(Language.ENGLISH)
    assert say("cli.check_sound") in answers[0].out
    assert f"{backup} ({backup.stat().st_size} bytes)" in answers[1].out
    assert str(back) in answers[2].out
    assert answers[3].out == answers[0].out
    assert b"Fjellbris" not in backup.read_bytes()


def test_nothing_is_overwritten_and_nothing_foreign_is_taken(own: Made, word: Path, tmp_path: Path) -> None:
    given = ("--passphrase-file", word)
    wrong = ("--passphrase-file", written(tmp_path, "wrong.txt", b"not the passphrase\n"))
    backup = tmp_path / "copy.malapp-backup"
    assert malapp("backup", own.workspace, backup, *given).code == 0
    note = written(tmp_path, "note.txt", b"somebody's own words")
    damaged = written(tmp_path, "damaged", backup.read_bytes()[:-40] + bytes(40))
    new = tmp_path / "new.malapp"
    before = {path: path.read_bytes() for path in (own.workspace, backup, note)}
    attempts: list[tuple[tuple[object, ...], int]] = [
        (("restore", backup, own.workspace, *given), 1),
        (("restore", backup, note, *given), 1),
        (("restore", backup, new, *wrong), 1),
        (("restore", note, new, *given), 2),
        (("restore", damaged, new, *given), 2),
        (("restore", tmp_path / "missing", new, *given), 2),
        (("backup", own.workspace, own.workspace, *given), 1),
        (("backup", own.workspace, tmp_path / "x", *wrong), 1),
        (("backup", tmp_path / "missing", tmp_path / "x", *given), 2),
        (("check", own.workspace, *wrong), 1),
        (("check", note, *given), 1),
        (("check", tmp_path / "missing", *given), 2),
        (("check", tmp_path, *given), 2),
        (("check", own.workspace, "--passphrase-file", tmp_path / "missing"), 2),
    ]
    for (line, code), answer in zip(attempts, batch([line for line, _ in attempts]), strict=True):
        assert (answer.code, answer.out) == (code, ""), (line, answer.err)
        assert answer.err.startswith("malapp: ")
        assert answer.err.count("\n") == 1
    assert {path: path.read_bytes() for path in before} == before
    assert not new.exists()
    assert not (tmp_path / "x").exists()


def test_damage_is_found(own: Made, word: Path) -> None:
    data = bytearray(own.workspace.read_bytes())
    data[len(data) // 2] ^= 1
    own.workspace.write_bytes(bytes(data))
    answer = malapp("check", own.workspace, "--passphrase-file", word, language="nb_NO.UTF-8")
    assert (answer.code, answer.err) == (1, "")
    assert texts(Language.BOKMAL)("cli.check_problems") in answer.out


def test_a_passphrase_is_asked_for_read_from_a_file_or_a_pipe_and_never_taken_as_an_argument(
    own: Made, word: Path
) -> None:
    piped = malapp("check", own.workspace, stdin="fjellbris-demo\n")
    assert piped.code == 0
    nobody = malapp("check", own.workspace)
    assert (nobody.code, nobody.out) == (2, "")
    assert "--passphrase-file" in nobody.err
    assert "Traceback" not in nobody.err
    lines: list[tuple[object, ...]] = [
        ("check", own.workspace, option, "fjellbris-demo") for option in ("--passphrase", "-p", "--pass")
    ]
    refused = batch([*lines, ("check", own.workspace, "fjellbris-demo"), ("check", own.workspace, "--passphrase=x")])
    assert [answer.code for answer in refused] == [2] * 5
    assert all("unrecognized arguments" in answer.err for answer in refused)
