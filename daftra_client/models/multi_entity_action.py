"""MultiEntityAction: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

from ..model import OpenStrEnum
from ..wire import EnumTable


class MultiEntityAction(OpenStrEnum):
    """What an element of a multi-entity request asks for.

    Source: documentation; request sample.
    """

    SHOW = "show"
    """One record."""
    LIST = "list"
    """One page of records."""


read_multi_entity_action = EnumTable(MultiEntityAction).__getitem__
