"""One signature container (CMS SignedData, RFC 5652) in a PDF, checked for all that its own signature does not cover.

The signed hash leaves a hole in the file: the container itself. Its version numbers, algorithm names, certificates and
the zeros that fill it up are unprotected, and parsers overlook what is added there. So the container is written anew
from its protected parts, and every byte has to be the same.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from asn1crypto import parser
from pyhanko.sign.validation import EmbeddedPdfSignature

_INTEGER, _OCTETS, _SEQUENCE, _SET = 2, 4, 16, 17
_SIGNED_DATA = bytes.fromhex("06092a864886f70d010702")
_DATA = bytes.fromhex("06092a864886f70d010701")
_ECDSA_WITH_SHA256 = bytes.fromhex("300a06082a8648ce3d040302")
#: SHA-256 with and without the NULL parameter: both are in use (RFC 5754 chapter 2).
_SHA256 = (bytes.fromhex("300d06096086480165030402010500"), bytes.fromhex("300b0609608648016503040201"))


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
    """Whether the container of ``signature`` is, byte for byte, the one that malapp writes with these certificates."""
    content = signature.pkcs7_content
    wanted = (_container(signature, chain_of(signature), digest) for digest in _SHA256)
    return _fills_the_hole(pdf, signature) and any(content == one.ljust(len(content), b"\0") for one in wanted)


def _fills_the_hole(pdf: bytes, signature: EmbeddedPdfSignature) -> bool:
    start, length, resume, _ = (int(number) for number in signature.byte_range)
    digits = signature.pkcs7_content.hex().encode()
    # Either case, but all of it: a single changed digit must not hide behind another way to write the same byte.
    return start == 0 and pdf[length:resume] in {b"<%b>" % digits, b"<%b>" % digits.upper()}


def _container(signature: EmbeddedPdfSignature, chain: Chain, digest: bytes) -> bytes:
    info: Any = signature.signer_info
    one = _value(_INTEGER, b"\1")
    signer = _value(_SEQUENCE, chain.signer.issuer.dump(), chain.signer["tbs_certificate"]["serial_number"].dump())
    signed = info["signed_attrs"].dump()
    value = _value(_OCTETS, info["signature"].native)
    certificates = sorted((chain.signer.dump(), chain.authority.dump()))
    data = _value(
        _SEQUENCE,
        one,
        _value(_SET, digest),
        _value(_SEQUENCE, _DATA),
        _tagged(*certificates),
        _value(_SET, _value(_SEQUENCE, one, signer, digest, signed, _ECDSA_WITH_SHA256, value)),
    )
    return _value(_SEQUENCE, _SIGNED_DATA, _tagged(data))


def _value(tag: int, *parts: bytes) -> bytes:
    is_constructed = int(tag in {_SEQUENCE, _SET})
    return parser.emit(0, is_constructed, tag, b"".join(parts))  # type: ignore[no-untyped-call, no-any-return]


def _tagged(*parts: bytes) -> bytes:
    return parser.emit(2, 1, 0, b"".join(parts))  # type: ignore[no-untyped-call, no-any-return]
