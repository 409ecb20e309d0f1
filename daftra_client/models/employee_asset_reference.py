"""EmployeeAssetReference: generated from openapi/daftra.yaml, do not edit."""

import attrs

from .._codec.record import Record


@attrs.define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class EmployeeAssetReference(Record):
    """A record that an employee asset refers to, with id and name."""

    id: int | None = None
    """Id of the record."""
    name: str | None = None
    """Name of the record."""
