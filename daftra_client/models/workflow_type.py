"""WorkflowType: generated from openapi/daftra.yaml, do not edit."""

import datetime

import attrs

from .._codec.record import Record
from .workflow_type_app_data import WorkflowTypeAppData


@attrs.define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class WorkflowType(Record):
    """A workflow that the account has defined."""

    id: int | None = None
    """Number of the workflow."""
    name: str | None = None
    """Name of the workflow, in the plural."""
    status: int | None = None
    """State of the workflow; 1 in the example, other values are not documented."""
    icon: str | None = None
    """Icon. Null in the example."""
    created: datetime.datetime | None = None
    """When the workflow was defined."""
    modified: datetime.datetime | None = None
    """When the workflow was last changed."""
    singular_title: str | None = None
    """Name of one record of it."""
    entity_key: str | None = None
    """Name of its entity, `le_workflow-type-entity-` and its number."""
    app_related_data: WorkflowTypeAppData | None = None
    """Link to the app that provides the workflow."""
