"""What holds for every command: help with its exit codes, the version, clear errors in one's own language."""

from __future__ import annotations

from pathlib import Path

import pytest
from command_line import Answer, Made, batch, into, malapp

import malapp as product
from malapp.application.texts import texts
from malapp.domain.languages import Language

COMMANDS = (
    (), ("demo",), ("verify",), ("form",), ("form", "read"), ("check",), ("backup",), ("restore",), ("self-test",),
    ("coach",),
)  # fmt: skip


def test_help_of_every_command_names_its_exit_codes() -> None:
    answers = dict(zip(COMMANDS, batch([(*command, "--help") for command in COMMANDS]), strict=True))
    for command, answer in answers.items():
        text = " ".join(answer.out.split())
        assert (answer.code, answer.err) == (0, ""), command
        assert "exit codes: 0 " in text, command
        assert " 2 " in text
    listed = answers[()].out
    assert all(command[0] in listed for command in COMMANDS if command)
    unknown_signer = " ".join(answers[("verify",)].out.split())
    assert "3 unchanged but signer unknown, 1 changed or signatures missing, 2 cannot be read" in unknown_signer


def test_the_version_is_said_on_one_line() -> None:
    answer = malapp("--version")
    assert (answer.code, answer.out, answer.err) == (0, f"malapp {product.__version__}\n", "")


def test_wrong_use_is_code_2_and_says_how_it_is_meant() -> None:
    lines = [
        ("no-such-command",),
        ("verify",),
        ("verify", "a.pdf", "b.pdf"),
        ("verify", "a.pdf", "--jso"),
        ("form",),
        ("form", "read", "a.pdf"),
        ("demo", "--lang", "de"),
        ("demo", "--no-win"),
        ("check",),
        ("backup", "a"),
        ("restore", "a"),
        ("--verbose",),
    ]
    for line, answer in zip(lines, batch(lines), strict=True):
        assert (answer.code, answer.out) == (2, ""), line
        assert answer.err.startswith("usage: malapp")
        assert "Traceback" not in answer.err


@pytest.mark.parametrize(
    ("console", "language"),
    [("nb_NO.UTF-8", "nb"), ("nn_NO.UTF-8", "nn"), ("sv_SE", "sv"), ("da_DK", "da"), ("en_GB", "en"), ("POSIX", "en")],
)
def test_errors_come_in_the_language_of_the_console(console: str, language: str, tmp_path: Path) -> None:
    missing = tmp_path / "borte.pdf"
    (answer,) = batch([("verify", missing)], language=console)
    assert answer.code == 2
    assert answer.err == f"malapp: {texts(Language(language))('cli.file_missing', file=str(missing))}\n"


def test_a_full_disk_behind_the_output_is_said_and_never_taken_for_an_answer(made: Made) -> None:
    full = Path("/dev/full")
    if not full.exists():
        pytest.skip("no /dev/full here")
    with full.open("w") as nowhere:
        answer = into(nowhere.fileno(), "verify", made.out("summary-signed.pdf"))
    assert answer == Answer(2, "", f"malapp: {texts(Language.ENGLISH)('trouble.disk_full')}\n")


def test_the_self_test_passes_also_without_a_screen(tmp_path: Path) -> None:
    no_screen = {"DISPLAY": "", "WAYLAND_DISPLAY": "", "QT_QPA_PLATFORM": ""}
    answer = malapp("self-test", "--keep", tmp_path / "kept", **no_screen)
    assert (answer.code, answer.err) == (0, "")
    say = texts(Language.ENGLISH)
    steps = ("main_job", "check", "migrate", "window")
    passed = say("cli.self_test.passed")
    assert answer.out.splitlines() == [f"{say(f'cli.self_test.{step}')}: {passed}" for step in steps]
    assert (tmp_path / "kept" / "restored.malapp").exists()
