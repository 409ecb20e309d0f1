"""AssetStaffCustomData: generated from openapi/daftra.yaml, do not edit."""

from typing import Any

import attrs

from .._codec.record import Record


@attrs.define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class AssetStaffCustomData(Record):
    """Values of the custom fields of a staff member. Apart from `id`, the keys are presumably the fields that the
    account defined, so that other accounts have others.

    Source: documentation (an object full of nulls); inference (what the keys are).
    """

    id: int | None = None
    """Id of the set of values."""
    allow_printing: Any = None
    """Meaning not documented."""
    reference_id: Any = None
    """Meaning not documented."""
    time: Any = None
    """Meaning not documented."""
