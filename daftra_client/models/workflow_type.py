"""WorkflowType: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

import attrs

from .. import wire
from ..model import Model
from ..wire import INTEGER, TEXT
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

    _KEYS: ClassVar[frozenset[str]] = frozenset(
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

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, date_format: str | None = None) -> Self:
        """Read the record from decoded JSON.

        `date_format` is the account's display format for dates, which Daftra uses in documents.

        Raises:
            DecodeError: A value fits no rule; the error names the field.
        """
        self = cls.__new__(cls)
        try:
            get = data.get
            self.app_related_data = wire.record(get("app_related_data"), WorkflowTypeAppData, date_format)
            self.created = wire.timestamp(get("created"), date_format)
            v = get("entity_key")
            self.entity_key = v if type(v) in TEXT else wire.text(v)
            v = get("icon")
            self.icon = v if type(v) in TEXT else wire.text(v)
            v = get("id")
            self.id = v if type(v) in INTEGER else wire.integer(v)
            self.modified = wire.timestamp(get("modified"), date_format)
            v = get("name")
            self.name = v if type(v) in TEXT else wire.text(v)
            v = get("singular_title")
            self.singular_title = v if type(v) in TEXT else wire.text(v)
            v = get("status")
            self.status = v if type(v) in INTEGER else wire.integer(v)
            keys = cls._KEYS
            self.additional_properties = (
                {} if data.keys() <= keys else {key: value for key, value in data.items() if key not in keys}
            )
        except wire.BAD_VALUE as error:
            raise cls._bad_value(data, date_format, error) from error
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
