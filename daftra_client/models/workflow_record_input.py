"""WorkflowRecordInput: generated from openapi/daftra.yaml, do not edit."""

import datetime
from collections.abc import Mapping
from typing import ClassVar

import attrs

from .._codec.unset import UNSET, Unset
from .._codec.write_model import Input
from .workflow_record_budget_input import WorkflowRecordBudgetInput
from .workflow_record_number_input import WorkflowRecordNumberInput


@attrs.define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class WorkflowRecordInput(Input):
    """A workflow record to store. Values of custom fields go into an object named
    `le_workflow-type-entity-{workflow_id}_custom_data`, which needs its own `id` on update.
    """

    assigned_users: list[int | None] | None | Unset = UNSET
    """Staff members that the record is assigned to, ids from `staff`."""
    attachments: list[str | None] | None | Unset = UNSET
    """Attached files. The meaning of a text in the list is not documented; the examples are empty."""
    branch_id: int | None | Unset = UNSET
    """The branch of the record, an id from `branches`; that of the request if left out."""
    budget: WorkflowRecordBudgetInput | None | Unset = UNSET
    """Budget as an object, while answers have a plain amount and `budget_currency`."""
    client_id: int | None | Unset = UNSET
    """The client, an id from `clients`."""
    delivery_date: datetime.date | None | Unset = UNSET
    """Day of delivery, sent in the display format of the account."""
    description: str | None | Unset = UNSET
    """Description."""
    follow_up_status_id: int | None | Unset = UNSET
    """An id from `follow_up_statuses`. Null in the examples."""
    number: WorkflowRecordNumberInput | None | Unset = UNSET
    """Number as an object, while answers have plain text. The workflow decides whether it is required."""
    staff_id: int | None | Unset = UNSET
    """The staff member who adds the record, an id from `staff`."""
    start_date: datetime.date | None | Unset = UNSET
    """First day, sent in the display format of the account."""
    tags: list[str | None] | None | Unset = UNSET
    """Names of tags. The examples put several names, separated by commas, into one text, and the answer has one tag
    for that text."""
    title: str | None | Unset = UNSET
    """Title. The workflow decides whether it is required."""

    _KINDS: ClassVar[Mapping[str, str]] = {"delivery_date": "display_date", "start_date": "display_date"}
