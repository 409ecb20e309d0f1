"""WorkflowType: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

import attrs

from .. import wire
from ..model import Model
from .workflow_type_app_data import WorkflowTypeAppData

if TYPE_CHECKING:
    from typing import Self


@attrs.define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class WorkflowType(Model):
    """A workflow that the account has defined.

    Source: documentation (embedded in workflow records); live report (the entity `workflow_type` is in use).
    """

    app_related_data: WorkflowTypeAppData | None = None
    """Link to the app that brought the workflow along."""
    created: datetime.datetime | None = None
    """When the workflow was defined."""
    entity_key: str | None = None
    """Name of its entity, `le_workflow-type-entity-` and its number."""
    icon: str | None = None
    """Icon. Null in the example."""
    id: int | None = None
    """Number of the workflow."""
    modified: datetime.datetime | None = None
    """When the workflow was last changed."""
    name: str | None = None
    """Name of the workflow, in the plural."""
    singular_title: str | None = None
    """Name of one record of it."""
    status: int | None = None
    """State of the workflow. 1 in the example; other values are not documented."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict)
    """Keys that the document does not know, as they were sent."""

    _BLANK: ClassVar[dict[str, Any]] = dict.fromkeys(
        (
            "app_related_data",
            "created",
            "entity_key",
            "icon",
            "id",
            "modified",
            "name",
            "singular_title",
            "status",
        )
    )
    _KEYS: ClassVar[frozenset[str]] = frozenset(_BLANK)

    @classmethod
    def _read(cls, data: Mapping[str, Any], date_format: str | None) -> Self:
        # One merge is quicker than a `get` for each field, and tells whether there are unknown keys.
        row = {**cls._BLANK, **data}
        self = cls.__new__(cls)
        v = row["app_related_data"]
        self.app_related_data = v if v is None else wire.record(v, WorkflowTypeAppData, date_format)
        v = row["created"]
        self.created = v if v is None else wire.timestamp(v, date_format)
        v = row["entity_key"]
        self.entity_key = v if v is None or type(v) is str else wire.text(v)
        v = row["icon"]
        self.icon = v if v is None or type(v) is str else wire.text(v)
        v = row["id"]
        self.id = (
            v if v is None else int(v) if type(v) is str and v.isdecimal() else v if type(v) is int else wire.integer(v)
        )
        v = row["modified"]
        self.modified = v if v is None else wire.timestamp(v, date_format)
        v = row["name"]
        self.name = v if v is None or type(v) is str else wire.text(v)
        v = row["singular_title"]
        self.singular_title = v if v is None or type(v) is str else wire.text(v)
        v = row["status"]
        self.status = (
            v if v is None else int(v) if type(v) is str and v.isdecimal() else v if type(v) is int else wire.integer(v)
        )
        self.additional_properties = {} if len(row) == len(cls._BLANK) else cls._unknown(data)
        return self

    def to_dict(self, *, date_format: str | None = None) -> dict[str, Any]:
        """The record as decoded JSON, every known field included: exact numbers as text, dates in ISO form."""
        data = dict(self.additional_properties)
        data |= {
            "app_related_data": wire.encode_record(self.app_related_data, "WorkflowType.app_related_data", date_format),
            "created": wire.isoformat(self.created),
            "entity_key": wire.encode_text(self.entity_key, "WorkflowType.entity_key"),
            "icon": wire.encode_text(self.icon, "WorkflowType.icon"),
            "id": wire.encode_integer(self.id, "WorkflowType.id"),
            "modified": wire.isoformat(self.modified),
            "name": wire.encode_text(self.name, "WorkflowType.name"),
            "singular_title": wire.encode_text(self.singular_title, "WorkflowType.singular_title"),
            "status": wire.encode_integer(self.status, "WorkflowType.status"),
        }
        return data
