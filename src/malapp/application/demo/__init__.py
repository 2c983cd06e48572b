"""The demo company: fictional people with a year of goals and conversations, to try malapp on."""

from __future__ import annotations

#: Opens the demo workspace and every demo person's signature. Documented, printed, and for the demo only.
DEMO_PASSPHRASE = "fjellbris-demo"  # noqa: S105  # public on purpose: the demo holds no real data
