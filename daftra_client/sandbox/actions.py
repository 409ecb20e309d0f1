"""A table of the v1 paths beyond list, get, create, update and delete."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from daftra_client.sandbox.account import Account
from daftra_client.sandbox.records import Records, Refusal
from daftra_client.sandbox.resources.activities import ITEM_TYPES
from daftra_client.sandbox.store import Order
from daftra_client.sandbox.wire import Json, as_array, as_object

__all__ = ["ACTIONS", "Action", "Call"]

Answer = dict[str, Json] | list[Json]


@dataclass(frozen=True, slots=True)
class Call:
    """A request for an action."""

    records: Records
    path: Mapping[str, str]
    """The values of the placeholders in the path."""
    query: Mapping[str, str]
    api_key: str
    body: Callable[[], Json]
    """Reads the JSON in the body."""

    @property
    def account(self) -> Account:
        """The account of the records."""
        return self.records.account

    def id(self, name: str, key: str) -> int:
        """An id in the path; ``key`` names its resource in the error."""
        text = self.path[name]
        if not (text.isascii() and text.isdigit() and len(text) < 19):
            raise Refusal(404, f"There is no {key} with this id.")
        return int(text)


@dataclass(frozen=True, slots=True)
class Action:
    """One path; ``{name}`` in it matches one segment."""

    method: str
    path: str
    run: Callable[[Call], Answer]
    status: int = 200
    names: tuple[str, ...] = field(init=False)

    def __post_init__(self) -> None:
        """Split the path into segments."""
        object.__setattr__(self, "names", tuple(self.path.split("/")))

    def match(self, method: str, path: str) -> dict[str, str] | None:
        """The values of the placeholders, or None if the request is for another path."""
        segments = path.split("/")
        if method != self.method or len(segments) != len(self.names):
            return None
        found: dict[str, str] = {}
        for name, segment in zip(self.names, segments, strict=True):
            if name.startswith("{"):
                found[name[1:-1]] = segment
            elif name != segment:
                return None
        return found


# --- the account


def _site_info(call: Call) -> Answer:
    return {"data": {"Site": call.account.site_info()}}


def _key_info(call: Call) -> Answer:
    # Live answers contain the key itself; their other fields are not known.
    return {"data": {"ApiKey": {"key": call.api_key, "status": "1"}}}


_LISTED = {
    "Product": ("products", "name"),
    "Branch": ("branches", "name"),
    "Store": ("stores", "name"),
    "Staff": ("staff", "name"),
    "Treasury": ("treasuries", "name"),
    "Tax": ("taxes", "name"),
}
_FIXED_LISTS: dict[str, dict[str, str]] = {
    "GroupPrice": {},
    "InvoiceLayout": {},
    "Role": {"1": "Administrator"},
    "TimeActivity": {},
    "Timezone": {"264": "(GMT+03:00) Riyadh"},
    "languageCodes": {"7": "العربية", "41": "English"},
    "dateFormats": {"0": "%d/%m/%Y", "1": "%m/%d/%Y", "2": "%Y-%m-%d"},
}
"""Look-up lists by the name of their model. The live service has more."""


def _listing(call: Call) -> Answer:
    model = call.path["model"]
    if model in _FIXED_LISTS:
        return {"data": {"Listing": _FIXED_LISTS[model] or []}}
    if model not in _LISTED:
        raise Refusal(404, "There is no such list.")
    name, column = _LISTED[model]
    rows, _ = call.records.store.page([name], [], Order(), limit=1000, offset=0)
    # PHP encodes an empty map as an empty list.
    return {"data": {"Listing": {str(row["id"]): row[column] for row in rows} or []}}


# --- creates with a path of their own


def _bulk(call: Call) -> Answer:
    bodies = as_array(call.body())
    if bodies is None:
        raise Refusal(400, "A list of invoices is expected.")
    records = call.records
    invoices = records.resources["invoices"]
    results: list[Json] = []
    for body in bodies:
        try:
            id = records.create(invoices, body)["id"]
        except Refusal as refusal:
            results.append(refusal.body)  # the other invoices are stored nevertheless
            continue
        invoice = records.related("invoices", id)
        number = invoice.row["no"] if invoice else None
        results.append({"result": "successful", "code": 202, "id": id, "invoice_number": number})
    return results


def _create_note(call: Call) -> Answer:
    records = call.records
    body = as_object(call.body()) or {}
    payload = as_object(body.get("Note")) or {}
    kind = call.path["type"]
    owner = {"item_type": ITEM_TYPES.get(kind, kind), "item_id": call.id("item_id", kind)}
    return records.create(records.resources["notes"], {**body, "Note": {**payload, **owner}})


def _attend(call: Call) -> Answer:
    return call.records.create(call.records.resources["client_attendance_logs"], call.body())


# --- follow-ups


def _follow_up_actions(call: Call) -> Answer:
    """A list of one kind, or one action. Both have the same path; the sandbox reads known kinds as kinds."""
    records, asked = call.records, call.path["type_or_id"]
    actions = records.resources["follow_up_actions"]
    kind = ITEM_TYPES.get(asked, asked)
    if kind in ITEM_TYPES.values():
        return records.page(actions, {**call.query, "item_type": kind})
    return records.detail(actions, call.id("type_or_id", actions.key))


# --- staff


def _send_login(call: Call) -> Answer:
    call.records.existing(call.records.resources["staff"], call.id("id", "Staff"))
    return {}


# --- bookings


def _add_booking(call: Call) -> Answer:
    return call.records.create(call.records.resources["bookings"], call.body())


_STATES = frozenset({"1", "2", "3", "4"})


def _change_booking(call: Call) -> Answer:
    records = call.records
    if call.path["status"] not in _STATES:
        raise Refusal(400, "There is no such status.")
    with records.store.transaction():
        booking = records.existing(records.resources["bookings"], call.id("id", "Booking"))
        booking.row["status"] = call.path["status"]
        records.replace(booking)
    return {}


def _convert_booking(call: Call) -> Answer:
    records = call.records
    with records.store.transaction():
        booking = records.existing(records.resources["bookings"], call.id("id", "Booking"))
        columns = {name: booking.row[name] for name in ("client_id", "staff_id", "date", "branch_id", "currency_code")}
        invoice = {**columns, "source_type": 8, "source_id": booking.id}
        lines = booking.children.get("InvoiceItem", [])
        made = records.insert(records.resources["invoices"], invoice, {"Invoice": invoice, "InvoiceItem": lines})
        booking.row["converted"] = "1"
        records.replace(booking)
    return {"id": str(made.id)}


ACTIONS: tuple[Action, ...] = (
    Action("GET", "site_info", _site_info),
    Action("GET", "api_key_info", _key_info),
    Action("GET", "listing/{model}", _listing),
    Action("POST", "invoices/add_bulk", _bulk),
    Action("POST", "notes/{type}/{item_id}", _create_note, 202),
    Action("POST", "client-attendance-log/store", _attend, 202),
    Action("GET", "follow_up_actions/{type_or_id}", _follow_up_actions),
    Action("GET", "staff/send_login_details/{id}", _send_login),
    Action("POST", "bookings/add", _add_booking),
    Action("GET", "bookings/change_status/{id}/{status}", _change_booking),
    Action("GET", "bookings/convert_to_invoice/{id}", _convert_booking),
)
"""To add an action, write its function above and list it here."""
