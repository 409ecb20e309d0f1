"""WorkflowTypeAppData: generated from openapi/daftra.yaml, do not edit."""

import attrs

from .._codec.record import Record


@attrs.define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class WorkflowTypeAppData(Record):
    """Link between a workflow and an app. Every field is null in the only example."""

    id: int | None = None
    """Number that identifies the link."""
    record_id: int | None = None
    """The meaning is not documented."""
