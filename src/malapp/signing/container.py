"""One signature container (CMS SignedData, RFC 5652) in a PDF, checked for all that its own signature does not cover.

The signed hash leaves a hole in the file: the container itself. Its version numbers, algorithm names, certificates and
the zeros that fill it up are unprotected, so they are compared with the one form malapp writes.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from asn1crypto import parser
from pyhanko.sign.validation import EmbeddedPdfSignature

_SHA256 = {"algorithm": "sha256", "parameters": None}


@dataclass(frozen=True, slots=True)
class Chain:
    """The two certificates a signature carries (``asn1crypto.x509.Certificate``, which has no type annotations)."""

    signer: Any
    authority: Any


def chain_of(signature: EmbeddedPdfSignature) -> Chain:
    """The signer's certificate and the one other; ValueError when there is not exactly one other."""
    others = signature.other_embedded_certs
    if len(others) != 1:
        raise ValueError("not exactly one authority")
    return Chain(signature.signer_cert, others[0])


def is_as_written(pdf: bytes, signature: EmbeddedPdfSignature) -> bool:
    """Whether the container of ``signature`` is, byte for byte, one that malapp could have written."""
    return _fills_the_hole(pdf, signature) and _is_canonical(signature.pkcs7_content) and _is_plain(signature)


def _fills_the_hole(pdf: bytes, signature: EmbeddedPdfSignature) -> bool:
    start, length, resume, _ = (int(number) for number in signature.byte_range)
    digits = signature.pkcs7_content.hex().encode()
    # Either case, but all of it: a single changed digit must not hide behind another way to write the same byte.
    return start == 0 and pdf[length:resume] in {b"<%b>" % digits, b"<%b>" % digits.upper()}


def _is_canonical(content: bytes) -> bool:
    _, _, _, head, body, tail = parser.parse(content)  # type: ignore[no-untyped-call]
    used = len(head) + len(body) + len(tail)
    return _is_der(content[:used]) and not any(content[used:])


def _is_der(data: bytes) -> bool:
    """Whether ``data`` is a row of values with shortest definite lengths all the way down (X.690 chapter 10)."""
    while data:
        kind, method, tag, head, body, tail = parser.parse(data)  # type: ignore[no-untyped-call]
        if head + tail != parser.emit(kind, method, tag, body)[: len(head)]:  # type: ignore[no-untyped-call]
            return False
        if method == 1 and not _is_der(body):
            return False
        data = data[len(head) + len(body) + len(tail) :]
    return True


def _is_plain(signature: EmbeddedPdfSignature) -> bool:
    data, info = signature.signed_data, signature.signer_info
    signer: Any = signature.signer_cert
    expected = {"issuer": signer.issuer.native, "serial_number": signer.serial_number}
    return (
        data["version"].native == "v1"
        and data["digest_algorithms"].native == [_SHA256]
        and data["encap_content_info"].native == {"content_type": "data", "content": None}
        and data["crls"].native is None
        and info["version"].native == "v1"
        and info["sid"].name == "issuer_and_serial_number"
        and info["sid"].native == expected
        and info["digest_algorithm"].native == _SHA256
        and info["signature_algorithm"].native == {"algorithm": "sha256_ecdsa", "parameters": None}
        and info["unsigned_attrs"].native is None
    )
