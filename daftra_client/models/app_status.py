"""AppStatus: generated from openapi/daftra.yaml, do not edit."""

import attrs

from .._codec.record import Record


@attrs.define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class AppStatus(Record):
    """Whether an app is active on the account. None of its fields is documented, so every key is kept as it
    arrives.

    Source: documentation (an object without known fields).
    """
