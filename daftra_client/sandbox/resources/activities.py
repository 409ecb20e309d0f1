"""Work orders, appointments, notes, time tracking, follow-ups and attendance."""

from __future__ import annotations

from daftra_client.sandbox.account import Account
from daftra_client.sandbox.records import Records, Refusal
from daftra_client.sandbox.resources import filtering
from daftra_client.sandbox.resources.common import BRANCH, ID, STAFF_MEMBER, STAMPS
from daftra_client.sandbox.search import EXISTING, OLDEST_FIRST, Test, search
from daftra_client.sandbox.store import Record
from daftra_client.sandbox.tables import (
    Draft,
    Field,
    Numbering,
    Resource,
    amounts,
    days,
    derived,
    documents,
    flags,
    integers,
    read_only,
    texts,
    timestamps,
)
from daftra_client.sandbox.wire import Json, Kind, Row, parse

ITEM_TYPES = {
    "client": "1",
    "invoice": "2",
    "estimate": "3",
    "purchase_order": "4",
    "staff": "5",
    "supplier": "6",
    "product": "7",
    "work_order": "8",
    "appointment": "9",
    "shift": "10",
    "booking": "11",
}
"""The codes of kinds of records in notes, appointments and follow-ups."""


def _complete_work_order(records: Records, draft: Draft) -> None:
    """Copy the client, and set the state (vendor reference 2026-08)."""
    client = records.related("clients", draft.row["client_id"])
    shown = {name: client.row.get(name) for name in _CLIENT_NAMES} if client else None
    draft.row["client_data"] = parse(Kind.JSON, shown)
    row, previous = draft.row, draft.previous
    row["budget_currency"] = row["budget_currency"] or records.account.currency
    if row["workflow_type_id"]:
        return
    if previous and previous.row["status"] == _CLOSED:
        raise Refusal(400, "A closed work order cannot be changed.")
    if previous is None:
        row["start_date"] = row["start_date"] or records.account.today()
    if (row["delivery_date"] or row["start_date"] or "") < (row["start_date"] or ""):
        draft.errors["delivery_date"] = "The delivery must not be before the start."
    # Whether a caller may also write the state is contested: documentation against vendor reference 2026-08.
    if parse(Kind.FLAG, draft.given.get("is_draft")) == "1":
        row["status"] = _DRAFT


_CLOSED, _DRAFT = "2", "4"
_CLIENT_NAMES = ("id", "client_number", "business_name", "first_name", "last_name", "email", "phone1", "phone2")


def _keep_in_use(records: Records, order: Record) -> None:
    """A work order with transactions cannot be deleted (vendor reference 2026-08)."""
    tied = [EXISTING, Test("work_order_id", Kind.INTEGER, "eq", (str(order.id),))]
    for resource in records.resources.values():
        if resource.key in _TRANSACTIONS and "work_order_id" in resource.kinds:
            _, total = search(records.store, resource.source, tied, OLDEST_FIRST, limit=0, offset=0)
            if total:
                raise Refusal(403, "Transactions are tied to this work order.")


_TRANSACTIONS = frozenset(
    {"Invoice", "RefundReceipt", "Estimate", "Expense", "Income", "Requisition", "PurchaseOrder", "PurchaseRefund"}
)

WORK_ORDERS = Resource(
    name="work_orders",
    key="WorkOrder",
    first_id=121,
    fields=(
        *ID,
        *texts("number", "title", "description"),
        *integers("client_id"),
        *days("start_date", "delivery_date", display=False),
        *STAFF_MEMBER,
        *amounts("budget"),
        *texts("budget_currency"),
        *integers("status", default="1"),
        *integers("follow_up_status_id", "delivery_appointment_id", "workflow_type_id"),
        *read_only(documents("client_data"), texts("extra_details")),
        *BRANCH,
        *STAMPS,
    ),
    numbering=Numbering("number", renewed=True),
    required=(("title",),),
    references={"client_id": "clients"},
    filters=filtering.WORK_ORDERS,
    complete=_complete_work_order,
    guard=_keep_in_use,
)

_REMINDER: tuple[Field, ...] = (
    *ID,
    *integers("item_id", "item_type", "action_id"),
    *timestamps("date", "end_date"),
    *texts("body"),
    *documents("staff_id"),
    *integers("status", default="0"),
    *timestamps("status_date"),
    *flags("recurring", "share_with_partner"),
    *integers("recurring_appointment_id", "partner_id", "partner_type", "post_id"),
    *STAMPS,
)


def _complete_appointment(_records: Records, draft: Draft) -> None:
    """A new appointment always has the status scheduled, and it cannot end before it starts (vendor reference
    2026-08)."""
    row = draft.row
    if draft.previous is None:
        row["status"] = "0"
    if row["date"] and row["end_date"] and row["end_date"] < row["date"]:
        draft.errors["end_date"] = "The end must not be before the start."


def _appointments(
    item: str, *, key: str = "", detail_key: str = "", write_key: str = "", write_alias: str = ""
) -> Resource:
    return Resource(
        name=f"{item}_appointments",
        key=key or "".join(part.title() for part in item.split("_")) + "Appointment",
        detail_key=detail_key,
        write_key=write_key,
        write_alias=write_alias,
        missing=400,  # an unknown id in a delete (vendor reference 2026-08)
        # The live service has one table for all four.
        sequence="appointments",
        first_id=141,
        fields=_REMINDER,
        fixed={"item_type": ITEM_TYPES[item]},
        references={"item_id": f"{item}s"},
        required=(("item_id",), ("date",)),
        complete=_complete_appointment,
        filters=filtering.CLIENT_APPOINTMENTS if item == "client" else filtering.APPOINTMENTS,
    )


# The first keys are those of the vendor reference of August 2026, the other ones those of the documentation before it.
CLIENT_APPOINTMENTS = _appointments("client", detail_key="FollowUpReminder", write_alias="FollowUpReminder")
INVOICE_APPOINTMENTS = _appointments(
    "invoice", detail_key="FollowUpReminder", write_key="InvoiceAppointments", write_alias="InvoiceAppointment"
)
ESTIMATE_APPOINTMENTS = _appointments(
    "estimate", key="InvoiceAppointment", detail_key="FollowUpReminder", write_key="EstimateAppointment"
)
WORK_ORDER_APPOINTMENTS = _appointments("work_order")
APPOINTMENTS = (CLIENT_APPOINTMENTS, INVOICE_APPOINTMENTS, ESTIMATE_APPOINTMENTS, WORK_ORDER_APPOINTMENTS)

NOTES = Resource(
    name="notes",
    key="Note",
    operations=frozenset(
        {"list", "get", "update", "delete"}
    ),  # a create has its record in the path, so it is an action
    first_id=161,
    fields=(
        *ID,
        *integers("item_type", "item_id", "action_id", "status_id"),
        *STAFF_MEMBER,
        *timestamps("date"),
        *texts("body"),
        *STAMPS,
    ),
    required=(("date",),),  # vendor reference 2026-08
    kept_on_update=frozenset({"item_type", "item_id"}),
)


def _time_formatted(_account: Account, row: Row) -> Json:
    hours, _, minutes = (row["time"] or "0").partition(":")
    try:
        seconds = int(hours) * 3600 + int(minutes) * 60 if minutes else int(float(hours) * 3600)
    except (ValueError, OverflowError):
        return []  # PHP encodes an empty map as an empty list
    if seconds.bit_length() > 63:
        return []
    parts = {"hours": seconds // 3600, "minutes": seconds // 60 % 60, "seconds": seconds % 60}
    return {**parts, "string": ":".join(f"{part:02}" for part in parts.values())}


TIME_TRACKING = Resource(
    name="time_tracking",
    key="TimeTracking",
    first_id=181,
    fields=(
        *ID,
        *integers("activity_id", "project_id", "work_order_id"),
        *STAFF_MEMBER,
        *read_only(integers("user_id", default="0")),
        *days("date", display=False),
        *texts("time", "notes"),
        *read_only(amounts("cost"), texts("currency")),
        *derived("time_formatted", _time_formatted),
        *STAMPS,
    ),
    required=(("time",),),
    references={"work_order_id": "work_orders"},
)

FOLLOW_UP_ACTIONS = Resource(
    name="follow_up_actions",
    key="FollowUpAction",
    operations=frozenset({"delete"}),  # a kind of record and an id share one path; see the actions
    first_id=201,  # far above the codes of the kinds
    fields=(*ID, *texts("name"), *integers("item_type", "display_order", default="1"), *STAMPS),
)

FOLLOW_UP_STATUSES = Resource(
    name="follow_up_statuses",
    key="FollowUpStatus",
    operations=frozenset({"delete"}),  # a kind of record and an id share one path; see the actions
    first_id=221,
    fields=(
        *ID,
        *texts("name"),
        *texts("color", default="#ffffff"),
        *integers("item_type", default="0"),
        *integers("status", default="1"),
        *STAFF_MEMBER,
        *integers("display_order"),
        *texts("entity_key"),
        *flags("is_primary", "require_followup"),
        *integers("followup_after"),
        *STAMPS,
    ),
    required=(("name",),),
)


def _complete_attendance(records: Records, draft: Draft) -> None:
    draft.row["time"] = draft.row["time"] or records.account.now()


CLIENT_ATTENDANCE = Resource(
    name="client_attendance_logs",
    key="ClientAttendance",
    operations=frozenset(),  # its only path of v1 is an action
    first_id=241,
    fields=(*ID, *integers("client_id", "added_by"), *timestamps("time"), *STAFF_MEMBER, *STAMPS),
    references={"client_id": "clients"},
    complete=_complete_attendance,
)
