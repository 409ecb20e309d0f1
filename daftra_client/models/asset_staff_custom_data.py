"""AssetStaffCustomData: generated from openapi/daftra.yaml, do not edit."""

from typing import Any

import attrs

from .._codec.record import Record


@attrs.define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class AssetStaffCustomData(Record):
    """Values of the custom fields of a staff member. Apart from `id`, the keys are presumably the fields that the
    account defined, so other accounts have others.
    """

    id: int | None = None
    """Id of the set of values."""
    allow_printing: Any = None
    """The meaning is not documented."""
    reference_id: Any = None
    """The meaning is not documented."""
    time: Any = None
    """The meaning is not documented."""
