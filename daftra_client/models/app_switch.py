"""AppSwitch: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

from .._codec.enumeration import OpenStrEnum


class AppSwitch(OpenStrEnum):
    """Whether to switch something on. Daftra reads any other word than `true` as off."""

    ON = "true"
    """On."""
    OFF = "false"
    """Off."""
