"""WorkflowRecordInput: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

import attrs

from .. import wire
from ..model import Input
from ..unset import UNSET, Unset
from .workflow_record_budget_input import WorkflowRecordBudgetInput
from .workflow_record_number_input import WorkflowRecordNumberInput

if TYPE_CHECKING:
    from typing import Self


@attrs.define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class WorkflowRecordInput(Input):
    """A workflow record to store. Values of custom fields go into an object named
    `le_workflow-type-entity-{workflow_id}_custom_data`, which needs its own `id` on update.

    Source: request sample; documentation.
    """

    assigned_users: list[int | None] | None | Unset = UNSET
    """Staff that the record is assigned to, ids from `staff`."""
    attachments: list[str | None] | None | Unset = UNSET
    """Attached files. What a text in it holds is not documented; the examples are empty."""
    branch_id: int | None | Unset = UNSET
    """The branch of the record, an id from `branches`."""
    budget: WorkflowRecordBudgetInput | None | Unset = UNSET
    """Budget as an object, while an answer has a bare amount and `budget_currency`."""
    client_id: int | None | Unset = UNSET
    """The client, an id from `clients`."""
    delivery_date: datetime.date | None | Unset = UNSET
    """Day of delivery, sent in the display format of the account."""
    description: str | None | Unset = UNSET
    """Description."""
    follow_up_status_id: int | None | Unset = UNSET
    """An id from `follow_up_statuses`. Null in the examples."""
    number: WorkflowRecordNumberInput | None | Unset = UNSET
    """Number as an object, while an answer has a bare text. Documented as required."""
    staff_id: int | None | Unset = UNSET
    """Who adds the record, an id from `staff`."""
    start_date: datetime.date | None | Unset = UNSET
    """First day, sent in the display format of the account."""
    tags: list[str | None] | None | Unset = UNSET
    """Names of tags. The examples put several names with commas into one text, and the answer has one tag for it."""
    title: str | None | Unset = UNSET
    """Title. Documented as required."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict)
    """Keys that the document does not know, sent along as they are."""

    _BLANK: ClassVar[dict[str, Any]] = dict.fromkeys(
        (
            "assigned_users",
            "attachments",
            "branch_id",
            "budget",
            "client_id",
            "delivery_date",
            "description",
            "follow_up_status_id",
            "number",
            "staff_id",
            "start_date",
            "tags",
            "title",
        ),
        UNSET,
    )
    _KEYS: ClassVar[frozenset[str]] = frozenset(_BLANK)
    _WRITES_DISPLAY_DATES: ClassVar[bool] = True

    @classmethod
    def _read(cls, data: Mapping[str, Any], date_format: str | None) -> Self:
        row = {**cls._BLANK, **data}
        self = cls.__new__(cls)
        v = row["assigned_users"]
        self.assigned_users = v if v is UNSET else wire.array(v, wire.integer)
        v = row["attachments"]
        self.attachments = v if v is UNSET else wire.array(v, wire.text)
        v = row["branch_id"]
        self.branch_id = v if v is UNSET else wire.integer(v)
        v = row["budget"]
        self.budget = v if v is UNSET else wire.part(v, WorkflowRecordBudgetInput, date_format)
        v = row["client_id"]
        self.client_id = v if v is UNSET else wire.integer(v)
        v = row["delivery_date"]
        self.delivery_date = v if v is UNSET else wire.date(v, date_format)
        v = row["description"]
        self.description = v if v is UNSET else wire.text(v)
        v = row["follow_up_status_id"]
        self.follow_up_status_id = v if v is UNSET else wire.integer(v)
        v = row["number"]
        self.number = v if v is UNSET else wire.part(v, WorkflowRecordNumberInput, date_format)
        v = row["staff_id"]
        self.staff_id = v if v is UNSET else wire.integer(v)
        v = row["start_date"]
        self.start_date = v if v is UNSET else wire.date(v, date_format)
        v = row["tags"]
        self.tags = v if v is UNSET else wire.array(v, wire.text)
        v = row["title"]
        self.title = v if v is UNSET else wire.text(v)
        self.additional_properties = {} if len(row) == len(cls._BLANK) else cls._unknown(data)
        return self

    def to_dict(self, *, date_format: str | None = None) -> dict[str, Any]:
        """The record as it is sent: without the fields that are `UNSET`, with null for those that are None.

        Raises:
            EncodeError: A value cannot be sent; the error names the field.
        """
        data: dict[str, Any] = wire.plain(self.additional_properties, "WorkflowRecordInput", date_format)
        if self.assigned_users is not UNSET:
            data["assigned_users"] = wire.encode_array(
                self.assigned_users, "WorkflowRecordInput.assigned_users", wire.encode_integer
            )
        if self.attachments is not UNSET:
            data["attachments"] = wire.encode_array(
                self.attachments, "WorkflowRecordInput.attachments", wire.encode_text
            )
        if self.branch_id is not UNSET:
            data["branch_id"] = wire.encode_integer(self.branch_id, "WorkflowRecordInput.branch_id")
        if self.budget is not UNSET:
            data["budget"] = wire.encode_record(
                self.budget, "WorkflowRecordInput.budget", date_format, WorkflowRecordBudgetInput
            )
        if self.client_id is not UNSET:
            data["client_id"] = wire.encode_integer(self.client_id, "WorkflowRecordInput.client_id")
        if self.delivery_date is not UNSET:
            data["delivery_date"] = wire.encode_display_date(
                self.delivery_date, "WorkflowRecordInput.delivery_date", date_format
            )
        if self.description is not UNSET:
            data["description"] = wire.encode_text(self.description, "WorkflowRecordInput.description")
        if self.follow_up_status_id is not UNSET:
            data["follow_up_status_id"] = wire.encode_integer(
                self.follow_up_status_id, "WorkflowRecordInput.follow_up_status_id"
            )
        if self.number is not UNSET:
            data["number"] = wire.encode_record(
                self.number, "WorkflowRecordInput.number", date_format, WorkflowRecordNumberInput
            )
        if self.staff_id is not UNSET:
            data["staff_id"] = wire.encode_integer(self.staff_id, "WorkflowRecordInput.staff_id")
        if self.start_date is not UNSET:
            data["start_date"] = wire.encode_display_date(
                self.start_date, "WorkflowRecordInput.start_date", date_format
            )
        if self.tags is not UNSET:
            data["tags"] = wire.encode_array(self.tags, "WorkflowRecordInput.tags", wire.encode_text)
        if self.title is not UNSET:
            data["title"] = wire.encode_text(self.title, "WorkflowRecordInput.title")
        return data
