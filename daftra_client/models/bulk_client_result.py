"""BulkClientResult: generated from openapi/daftra.yaml, do not edit."""

from typing import Any

import attrs

from .._codec.record import Record


@attrs.define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class BulkClientResult(Record):
    """Result for one client of a bulk creation. The HTTP status 200 does not confirm it: check `result` and `id`. A
    refused client has a `message` only.
    """

    client_number: str | None = None
    """Number that the created client received."""
    code: int | None = None
    """202 for a created client."""
    id: int | None = None
    """The created client, an id from `clients`."""
    message: Any = None
    """Human-readable reason why the client was not created, such as the limit of the plan; never match on its text."""
    result: str | None = None
    """`successful` for a created client, absent for a refused one."""
    validation_errors: Any = None
    """Field errors of a refused client, as in a refused single creation."""
