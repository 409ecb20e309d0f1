"""EntityCustomData: generated from openapi/daftra.yaml, do not edit."""

import attrs

from .._codec.record import Record


@attrs.define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class EntityCustomData(Record):
    """Custom fields of a record. Apart from the two fields here, the keys are those that the account has defined,
    such as `discount_value`.
    """

    id: int | None = None
    """Identifier of the set of values; send it when you change values."""
    reference_id: int | None = None
    """Id of the record that the values belong to."""
