"""AppStatus: generated from openapi/daftra.yaml, do not edit."""

import attrs

from .._codec.record import Record


@attrs.define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class AppStatus(Record):
    """Whether an app is active on the account."""

    msg: str | None = None
    """Message in the language of the account: the app is active, switched off, or not found."""
    status: bool | None = None
    """Whether the app is installed and active. False for an app that is not known, too."""
