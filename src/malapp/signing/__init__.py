"""The company's own certificate authority, the people's keys, PAdES signatures and their strict verification.

Nothing heavy is imported before the first key, signature or verification: importing pyHanko costs half a second.
"""

import logging

# pyHanko logs names out of certificates, with tracebacks, about every odd file; a log never holds personal text.
for _name in ("pyhanko", "pyhanko_certvalidator"):
    _logger = logging.getLogger(_name)
    _logger.addHandler(logging.NullHandler())
    _logger.propagate = False
