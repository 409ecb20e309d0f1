"""EntityClientCustomData: generated from openapi/daftra.yaml, do not edit."""

import attrs

from .._codec.record import Record


@attrs.define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class EntityClientCustomData(Record):
    """Custom fields of a client. Apart from `id`, the keys are those that the account has defined; the example has
    `job1` and `reference_id`.
    """

    id: int | None = None
    """Identifier of the set of values; send it when you edit values."""
