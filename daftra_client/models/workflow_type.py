"""WorkflowType: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .. import wire
from ..record import Record, related
from ..wire_types import Moment, Related
from .workflow_type_app_data import WorkflowTypeAppData

if TYPE_CHECKING:
    from typing import Self


class WorkflowType(Record, kw_only=True):
    """A workflow that the account has defined.

    Source: documentation (embedded in workflow records); live report (the entity `workflow_type` is in use).
    """

    id: int | None = None
    """Number of the workflow."""
    name: str | None = None
    """Name of the workflow, in the plural."""
    status: int | None = None
    """State of the workflow. 1 in the example; other values are not documented."""
    icon: str | None = None
    """Icon. Null in the example."""
    created: Moment | None = None
    """When the workflow was defined."""
    modified: Moment | None = None
    """When the workflow was last changed."""
    singular_title: str | None = None
    """Name of one record of it."""
    entity_key: str | None = None
    """Name of its entity, `le_workflow-type-entity-` and its number."""
    app_related_data: Related[WorkflowTypeAppData] | None = None
    """Link to the app that brought the workflow along."""

    def _settled(self, days: wire.Days) -> Self:
        v: Any
        v = self.app_related_data
        if v is not None:
            self.app_related_data = related(v, days)
        return self

    def to_dict(self, *, date_format: str | None = None) -> dict[str, Any]:
        """The record as decoded JSON, every known field included: exact numbers as text, dates in ISO form."""
        data: dict[str, Any] = wire.plain(self.additional_properties, "WorkflowType", date_format, is_read=True)
        data |= {
            "id": wire.whole(self.id),
            "name": wire.encode_text(self.name, "WorkflowType.name"),
            "status": wire.whole(self.status),
            "icon": wire.encode_text(self.icon, "WorkflowType.icon"),
            "created": wire.isoformat(self.created),
            "modified": wire.isoformat(self.modified),
            "singular_title": wire.encode_text(self.singular_title, "WorkflowType.singular_title"),
            "entity_key": wire.encode_text(self.entity_key, "WorkflowType.entity_key"),
            "app_related_data": wire.encode_record(self.app_related_data, "WorkflowType.app_related_data", date_format),
        }
        return data
