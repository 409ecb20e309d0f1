"""The actions of v1 on classic bookings; v2 reads them.

The source is the vendor reference of August 2026; the earlier documentation had no answers.
"""

from __future__ import annotations

from daftra_client.sandbox.action import Answer, Bare, Call
from daftra_client.sandbox.messages import CREATED, UPDATED, localized
from daftra_client.sandbox.records import Records, Refusal
from daftra_client.sandbox.store import Record
from daftra_client.sandbox.tables import Draft
from daftra_client.sandbox.wire import Json, Row, as_object

_INVOICED, _CANCELLED = "2", "3"
_SETTABLE = frozenset({"1", _CANCELLED, "4"})
"""The states that a caller may set; an invoice sets the one between them."""


def add_booking(call: Call) -> Bare:
    """Store a booking. If `convert` asks for an invoice that cannot be made, the booking is still stored."""
    records, body = call.records, call.body()
    id = str(records.create(records.resources["bookings"], body)["id"])
    booking = records.existing(records.resources["bookings"], int(id))
    answer: dict[str, Json] = {"code": 200, "message": localized(CREATED), "id": id}
    answer["appointment_id"] = booking.row["appointment_id"]
    sent = as_object((as_object(body) or {}).get("Invoice")) or {}
    if sent.get("convert") in (1, "1", True):
        try:
            answer["invoice_id"] = _invoice(records, int(id))
        except Refusal as refusal:
            answer["error"] = str(refusal)
    return Bare(answer)


def change_booking(call: Call) -> Bare:
    """Set the state of a booking; a state that cannot be set is ignored without an error."""
    done = set_status(call.records, call.id("id", "Booking"), call.path["status"])
    return Bare({"message": localized(UPDATED) if done else "", "error": not done})


def set_status(records: Records, id: int, wanted: str) -> bool:
    """Set the state of a booking, and say whether it changed."""
    with records.store.transaction():
        booking = records.existing(records.resources["bookings"], id)
        if wanted not in _SETTABLE or booking.row["status"] == _INVOICED:
            return False
        booking.row["status"] = wanted
        records.replace(booking)
    return True


def convert_booking(call: Call) -> Answer:
    """Make an invoice from a booking."""
    return {"id": _invoice(call.records, call.id("id", "Booking"))}


def _invoice(records: Records, id: int) -> str:
    with records.store.transaction():
        booking = records.existing(records.resources["bookings"], id)
        if booking.row["status"] in (_INVOICED, _CANCELLED):
            raise Refusal(400, "The booking was cancelled or invoiced.")
        columns = {name: booking.row[name] for name in ("client_id", "staff_id", "date", "branch_id", "currency_code")}
        invoice: dict[str, Json] = {**columns, "source_type": 8, "source_id": booking.id}
        lines = booking.children.get("InvoiceItem", [])
        made = records.insert(records.resources["invoices"], invoice, {"Invoice": invoice, "InvoiceItem": lines})
        booking.row.update(converted="1", status=_INVOICED)
        records.replace(booking)
    return str(made.id)


def complete_booking(records: Records, draft: Draft) -> None:
    """Make the appointment of a booking."""
    row = draft.row
    if draft.previous:
        row["appointment_id"] = draft.previous.row["appointment_id"]
        return
    columns: Row = {"item_id": row["client_id"], "date": f"{row['date']} {row['start_time'] or '00:00'}:00"}
    row["appointment_id"] = str(records.make("client_appointments", columns).id)


def settle_booking(records: Records, before: Record | None, after: Record | None) -> None:
    """Delete the appointment of a deleted booking."""
    if before and after is None and (made := records.related("client_appointments", before.row["appointment_id"])):
        records.remove(made)


def keep_invoiced(_records: Records, booking: Record) -> None:
    """Refuse to delete a booking that was invoiced."""
    if booking.row["status"] == _INVOICED:
        raise Refusal(400, "The booking was invoiced.")
