"""FollowUpAction: generated from openapi/daftra.yaml, do not edit."""

import attrs

from .._codec.record import Record


@attrs.define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class FollowUpAction(Record):
    """A kind of action that appointments and notes can refer to. Its fields are not documented; every key is kept.

    Source: documentation (an object without fields).
    """

    id: int | None = None
    """Number that identifies the action; `action_id` of appointments and notes refers to it."""
