"""The seal inside a preparation form: which form malapp issued, for which conversation, and that nobody changed that.

It proves where the form comes from, not who filled it in.
"""

from __future__ import annotations

import hashlib
import hmac
import json
from base64 import urlsafe_b64decode, urlsafe_b64encode
from dataclasses import asdict, dataclass
from uuid import UUID

from pikepdf import Array, Pdf, Stream

from malapp.application.troubles import FormRefused

# The key also serves other purposes; each hashes under its own name.
_SEAL_DOMAIN = b"malapp preparation form seal 1\0"
_KEY_DOMAIN = b"malapp preparation form key name 1\0"
_LIMIT = 4_000


@dataclass(frozen=True, slots=True)
class Seal:
    """What a form says about itself; ``fields`` is its plan_hash, ``pages`` its page_digest as issued.

    Forms issued before companies could adapt them name no ``edition``.
    """

    form: str
    version: int
    conversation: str
    fields: str
    pages: str
    edition: int = 0


def sealed(seal: Seal, form_key: bytes) -> str:
    """``seal`` as text with its authentication (HMAC-SHA-256)."""
    payload = json.dumps({**asdict(seal), "key": _key_name(form_key)}, sort_keys=True, separators=(",", ":")).encode()
    return f"{_encoded(payload)}.{_encoded(_code(payload, form_key))}"


def opened(text: str, form_key: bytes) -> Seal:
    """The seal in ``text``; FormRefused "foreign_key" for another workspace's, "edited_token" for a changed one."""
    try:
        payload, code = (_decoded(part) for part in text[:_LIMIT].split("."))
        content = json.loads(payload)
        key_name = content.pop("key")
    except (ValueError, KeyError, AttributeError, TypeError, RecursionError):
        raise FormRefused("edited_token") from None
    if not hmac.compare_digest(code, _code(payload, form_key)):
        raise FormRefused("edited_token" if key_name == _key_name(form_key) else "foreign_key")
    seal = Seal(**content)
    UUID(seal.conversation)
    return seal


def page_digest(pdf: Pdf) -> str:
    """Hexadecimal SHA-256 over what is drawn on the pages; filling in fields does not change it."""
    digest = hashlib.sha256()
    for page in pdf.pages:
        contents = page.obj.get("/Contents")
        streams = contents if isinstance(contents, Array) else [contents]
        for stream in streams:
            if isinstance(stream, Stream):
                # Programs that save anew may add or drop space around the parts of a page.
                digest.update(stream.read_bytes().strip() + b"\n")
        digest.update(b"page\n")
    return digest.hexdigest()


def _key_name(form_key: bytes) -> str:
    return hmac.new(form_key, _KEY_DOMAIN, hashlib.sha256).hexdigest()[:16]


def _code(payload: bytes, form_key: bytes) -> bytes:
    return hmac.new(form_key, _SEAL_DOMAIN + payload, hashlib.sha256).digest()


def _encoded(data: bytes) -> str:
    return urlsafe_b64encode(data).rstrip(b"=").decode()


def _decoded(text: str) -> bytes:
    return urlsafe_b64decode(text + "=" * (-len(text) % 4))
