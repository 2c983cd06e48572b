"""The measures of the look, in logical pixels: distances, corners, type sizes, targets."""

from __future__ import annotations

from typing import Final

SPACE_1: Final = 4
SPACE_2: Final = 8
SPACE_3: Final = 12
SPACE_4: Final = 16
SPACE_5: Final = 20
SPACE_6: Final = 24
SPACE_8: Final = 32

RADIUS_SMALL: Final = 4
RADIUS: Final = 6
RADIUS_LARGE: Final = 8

TYPE_SMALL: Final = 12
TYPE_BODY: Final = 13
TYPE_HEADING: Final = 15
TYPE_TITLE: Final = 20

WEIGHT_MEDIUM: Final = 500
WEIGHT_STRONG: Final = 600

CONTROL_HEIGHT: Final = 32
SMALLEST_TARGET: Final = 24  # WCAG 2.2, 2.5.8
FOCUS_WIDTH: Final = 2
ICON: Final = 18
ICON_SMALL: Final = 16

#: The smallest window: Full HD at 200 % leaves 960x540, less a task bar.
SMALLEST_WINDOW: Final = (940, 500)
