"""EmployeeAssetPhoto: generated from openapi/daftra.yaml, do not edit."""

import attrs

from .._codec.record import Record


@attrs.define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class EmployeeAssetPhoto(Record):
    """The picture of an employee asset; every field is null without one."""

    id: int | None = None
    """Id of the file."""
    name: str | None = None
    """Name of the file."""
    size: str | None = None
    """Size of the file. Its unit is not documented."""
    mime_type: str | None = None
    """Media type of the file."""
    path: str | None = None
    """Location of the file. Whether this is a complete address is not documented."""
