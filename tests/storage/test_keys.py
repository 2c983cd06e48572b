"""Passphrase, recovery code and keychain: what opens a workspace, and what does not."""

from __future__ import annotations

import json
import os
import stat
import unicodedata
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import keyring
import pytest
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF
from hypothesis import given
from hypothesis import strategies as st
from keyring.backend import KeyringBackend
from keyring.errors import KeyringLocked, PasswordDeleteError

from malapp.application.troubles import KeyFileMissing, NewerWorkspace, WorkspaceDamaged, WrongPassphrase
from malapp.storage import recovery_code as codes
from malapp.storage.key_file import key_path, read_key_file
from malapp.storage.keys import DEMO, STRONG, derived, new_key, unwrapped, wrapped
from malapp.storage.workspace import SqlWorkspace
from malapp.storage.workspaces import SqlWorkspaceStore


class MemoryKeychain(KeyringBackend):
    """A keychain that lasts as long as the test, and may be locked."""

    priority = 1  # type: ignore[assignment]

    def __init__(self) -> None:
        super().__init__()
        self.kept: dict[tuple[str, str], str] = {}
        self.is_locked = False

    def _require_open(self) -> None:
        if self.is_locked:
            raise KeyringLocked

    def get_password(self, service: str, username: str) -> str | None:
        self._require_open()
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self._require_open()
        self.kept[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        self._require_open()
        if (service, username) not in self.kept:
            raise PasswordDeleteError
        del self.kept[service, username]


@pytest.fixture
def keychain() -> Iterator[MemoryKeychain]:
    before = keyring.get_keyring()
    made = MemoryKeychain()
    keyring.set_keyring(made)
    yield made
    keyring.set_keyring(before)


def _tampered(path: Path, change: dict[str, Any], wrap: str = "passphrase") -> None:
    content = json.loads(key_path(path).read_bytes())
    content["wraps"][wrap] |= change
    key_path(path).write_text(json.dumps(content), encoding="utf-8")


@given(key=st.binary(min_size=32, max_size=32), purpose=st.text(max_size=40))
def test_derived_keys_are_those_of_hkdf(key: bytes, purpose: str) -> None:
    standard = HKDF(algorithm=SHA256(), length=32, salt=None, info=f"malapp:{purpose}".encode()).derive(key)

    assert derived(key, purpose) == standard


def test_every_purpose_and_every_workspace_has_a_key_of_its_own(
    store: SqlWorkspaceStore, workspace: SqlWorkspace, tmp_path: Path
) -> None:
    other = store.create(tmp_path / "other.malapp", "something else", is_demo=True).workspace
    keys = {workspace.derive_key("forms"), workspace.derive_key("authority"), other.derive_key("forms"), workspace.key}

    assert {len(key) for key in keys} == {32}
    assert len(keys) == 4
    assert workspace.derive_key("audit") != derived(
        workspace.key, "audit"
    )  # nobody outside can ask for the chain's key
    other.close()


@pytest.mark.requirement("E-11")
def test_the_real_wrapping_is_argon2id_of_64_mib() -> None:
    key = new_key()
    wrap = wrapped(key, "a passphrase", STRONG, "context")

    assert (wrap["kdf"], wrap["memory"], wrap["passes"], wrap["lanes"]) == ("argon2id", 65_536, 3, 4)
    assert unwrapped(wrap, "a passphrase", "context") == key
    assert unwrapped(wrap, "A passphrase", "context") is None
    assert unwrapped(wrap, "a passphrase", "another context") is None


def test_a_workspace_that_is_no_demo_uses_the_real_wrapping(store: SqlWorkspaceStore, path: Path) -> None:
    store.create(path, "a passphrase").workspace.close()

    assert {wrap["memory"] for wrap in read_key_file(path).wraps.values()} == {65_536}


def test_two_wraps_of_one_key_have_nothing_in_common() -> None:
    key = new_key()
    first, second = (wrapped(key, "a passphrase", DEMO, "context") for _ in range(2))

    assert all(first[name] != second[name] for name in ("salt", "nonce", "sealed"))


@pytest.mark.parametrize(
    "change",
    [{"passes": 2}, {"memory": 264}, {"lanes": 2}, {"salt": "AAAAAAAAAAAAAAAAAAAAAA=="}, {"note": "x"}],
    ids=str,
)
def test_weakened_parameters_open_nothing(
    store: SqlWorkspaceStore, closed: Path, passphrase: str, change: dict[str, Any]
) -> None:
    _tampered(closed, change)

    with pytest.raises(WrongPassphrase):
        store.open(closed, passphrase)


@pytest.mark.parametrize(
    "change",
    [
        {"memory": 2**40},
        {"passes": 10**6},
        {"lanes": 0},
        {"memory": "many"},
        {"kdf": "md5"},
        {"nonce": "?"},
        {"salt": 5},
    ],
    ids=str,
)
def test_a_key_file_that_asks_for_the_impossible_is_damaged(
    store: SqlWorkspaceStore, closed: Path, passphrase: str, change: dict[str, Any]
) -> None:
    _tampered(closed, change)

    with pytest.raises(WorkspaceDamaged):
        store.open(closed, passphrase)


@pytest.mark.parametrize("content", [b"", b"{}", b"[]", b"\xff\xfe", b'{"malapp_key": 1, "wraps": 3}'])
def test_an_unreadable_key_file_is_damaged(
    store: SqlWorkspaceStore, closed: Path, passphrase: str, content: bytes
) -> None:
    key_path(closed).write_bytes(content)

    with pytest.raises(WorkspaceDamaged):
        store.open(closed, passphrase)


def test_a_key_file_of_a_format_to_come_is_refused(store: SqlWorkspaceStore, closed: Path, passphrase: str) -> None:
    key_path(closed).write_text('{"malapp_key": 2}', encoding="utf-8")

    with pytest.raises(NewerWorkspace):
        store.open(closed, passphrase)


def test_a_missing_key_file_is_said(store: SqlWorkspaceStore, closed: Path, passphrase: str) -> None:
    key_path(closed).unlink()

    with pytest.raises(KeyFileMissing):
        store.open(closed, passphrase)
    with pytest.raises(KeyFileMissing):
        store.open_from_keychain(closed)


@pytest.mark.skipif(os.name == "nt", reason="POSIX permissions")
def test_the_files_are_for_their_owner_alone(closed: Path) -> None:
    modes = {file.name: stat.S_IMODE(file.stat().st_mode) for file in closed.parent.iterdir()}

    assert set(modes.values()) == {0o600}
    assert len(modes) == 4


def test_a_passphrase_typed_in_parts_of_letters_is_the_same(
    store: SqlWorkspaceStore, closed: Path, passphrase: str
) -> None:
    in_parts = unicodedata.normalize("NFD", passphrase)

    assert in_parts == passphrase or len(in_parts) > len(passphrase)
    store.open(closed, in_parts).close()


def test_a_changed_passphrase_opens_and_the_old_one_does_not(
    store: SqlWorkspaceStore, workspace: SqlWorkspace, passphrase: str, recovery_code: list[str]
) -> None:
    with pytest.raises(WrongPassphrase):
        workspace.change_passphrase("wrong", "whatever")
    workspace.change_passphrase(passphrase, "a new one")

    assert workspace.passphrase_opens("a new one")
    assert not workspace.passphrase_opens(passphrase)
    workspace.close()
    with pytest.raises(WrongPassphrase):
        store.open(workspace.path, passphrase)
    store.open(workspace.path, "a new one").close()
    store.open_with_recovery_code(workspace.path, recovery_code[0]).close()


def test_the_recovery_code_opens_however_it_is_copied(
    store: SqlWorkspaceStore, closed: Path, recovery_code: list[str]
) -> None:
    (code,) = recovery_code
    slips = code.replace("0", "o").replace("1", "L")

    for written in (
        code,
        code.lower(),
        code.replace("-", " "),
        f"  {slips.replace('-', '')}\n",
        code.replace("-", "–"),
    ):
        store.open_with_recovery_code(closed, written).close()


def test_the_recovery_code_gives_a_new_passphrase(
    store: SqlWorkspaceStore, closed: Path, recovery_code: list[str], passphrase: str
) -> None:
    with pytest.raises(WrongPassphrase):
        store.reset_passphrase(closed, codes.new_code(), "never")

    store.reset_passphrase(closed, recovery_code[0], "found again")

    store.open(closed, "found again").close()
    with pytest.raises(WrongPassphrase):
        store.open(closed, passphrase)


def test_a_miswritten_code_is_found_by_its_check(recovery_code: list[str], closed: Path) -> None:
    letters = recovery_code[0].replace("-", "")
    wrong = [
        letters[:place] + other + letters[place + 1 :]
        for place in range(len(letters))
        for other in "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
        if other != letters[place]
    ]

    passed = [one for one in wrong if codes.normalised(one)]

    assert codes.normalised(letters) == letters
    assert len(passed) / len(wrong) < 0.01
    assert [codes.normalised(odd) for odd in ("", letters[:-1], letters + "0", letters[:-1] + "Ø", "U" * 28)] == [
        None
    ] * 5


def test_codes_are_random_and_readable() -> None:
    made = {codes.new_code() for _ in range(200)}

    assert len(made) == 200
    assert {len(code) for code in made} == {34}
    assert set("".join(made)) == set("0123456789ABCDEFGHJKMNPQRSTVWXYZ-")


def test_a_remembered_workspace_opens_without_asking(
    store: SqlWorkspaceStore, workspace: SqlWorkspace, keychain: MemoryKeychain
) -> None:
    assert store.has_keychain()
    assert not store.is_remembered(workspace.path)
    assert store.remember_in_keychain(workspace, True)
    assert store.is_remembered(workspace.path)
    workspace.close()

    opened = store.open_from_keychain(workspace.path)

    assert opened is not None
    assert opened.key == workspace.key
    assert store.remember_in_keychain(opened, False)
    assert store.remember_in_keychain(opened, False)
    opened.close()
    assert keychain.kept == {}
    assert store.open_from_keychain(workspace.path) is None


def test_a_locked_or_missing_keychain_is_no_obstacle(
    store: SqlWorkspaceStore, workspace: SqlWorkspace, keychain: MemoryKeychain
) -> None:
    keychain.is_locked = True

    assert not store.remember_in_keychain(workspace, True)
    assert not store.remember_in_keychain(workspace, False)
    assert not store.is_remembered(workspace.path)
    assert store.open_from_keychain(workspace.path) is None


def test_without_a_keychain_nothing_is_remembered(store: SqlWorkspaceStore, workspace: SqlWorkspace) -> None:
    assert not store.has_keychain()
    assert not store.remember_in_keychain(workspace, True)
    assert store.open_from_keychain(workspace.path) is None


@pytest.mark.parametrize("kept", ["bm90IHRoZSBrZXk=", "not base64!", ""])
def test_a_keychain_with_something_else_in_it_opens_nothing(
    store: SqlWorkspaceStore, closed: Path, keychain: MemoryKeychain, kept: str
) -> None:
    keychain.kept["malapp", str(read_key_file(closed).workspace_id)] = kept

    assert store.open_from_keychain(closed) is None


def test_a_new_workspace_never_overwrites_the_key_of_one_that_was_moved_away(
    store: SqlWorkspaceStore, closed: Path, passphrase: str, tmp_path: Path
) -> None:
    moved = tmp_path / "moved" / closed.name
    moved.parent.mkdir()
    closed.rename(moved)

    store.create(closed, "another", is_demo=True).workspace.close()

    (kept,) = closed.parent.glob("*.key.old-1")
    kept.rename(key_path(moved))
    store.open(moved, passphrase).close()
    assert read_key_file(closed).workspace_id != read_key_file(moved).workspace_id
