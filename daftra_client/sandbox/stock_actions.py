"""Actions of v1 on requisitions and stock transactions.

The source is the vendor reference of August 2026.
"""

from __future__ import annotations

from daftra_client.sandbox.action import Answer, Bare, Call
from daftra_client.sandbox.records import Redirected, Refusal, WebPage
from daftra_client.sandbox.wire import Json, as_array, as_object

# --- requisitions


def create_requisition(call: Call) -> Answer | Bare:
    """Store a requisition."""
    return _saved(call, None)


def update_requisition(call: Call) -> Answer | Bare:
    """Replace a requisition."""
    return _saved(call, call.id("id", "Requisition"))


def _saved(call: Call, id: int | None) -> Answer | Bare:
    """The sources contradict each other on the answer to a write: the envelope of v1 (live report on creates), or only
    a status."""
    records = call.records
    requisitions = records.resources["requisitions"]
    by_status = call.account.behaviour.requisition_status
    try:
        answer = (
            records.create(requisitions, call.body()) if id is None else records.update(requisitions, id, call.body())
        )
    except Refusal as refusal:
        errors = refusal.body.get("validation_errors")
        if errors and by_status:
            return Bare({"status": False, "message": str(refusal), "errors": errors})
        raise
    saved = id if id is not None else int(str(answer["id"]))
    extended = records.detail(requisitions, saved) if "extended" in call.query else {}
    return Bare({"status": True, "id": saved, **extended}) if by_status else {**answer, **extended}


def delete_requisition(call: Call) -> Answer:
    """Delete a requisition, if the query says so; the answer is a web page or a redirect to one, even for an error."""
    if call.query.get("force") != "1":
        raise WebPage("Confirm that the requisition is to be deleted.")
    records = call.records
    records.delete(records.resources["requisitions"], call.id("id", "Requisition"))
    raise Redirected("/owner/requisitions")


def recompute(call: Call) -> Answer:
    """Recompute the movements of an accepted requisition; here they are always correct already."""
    records = call.records
    requisition = records.existing(records.resources["requisitions"], call.id("id", "Requisition"))
    if requisition.row["status"] != "3":
        return {"status": False, "errors": ["Only accepted requisitions can be recomputed."]}
    return {"status": True}


# --- stock transactions


def create_adjustment(call: Call) -> Answer:
    """Store a manual adjustment."""
    records = call.records
    return records.create(records.resources["stock_transactions"], _with_category(call))


def update_adjustment(call: Call) -> Answer:
    """Replace a stock transaction."""
    records = call.records
    movements = records.resources["stock_transactions"]
    return records.update(movements, call.id("id", movements.key), _with_category(call))


def _with_category(call: Call) -> Json:
    """The body with a single category: only the first of an array counts. It is an id, or a name that is created."""
    body = as_object(call.body()) or {}
    columns = as_object(body.get("StockTransaction")) or {}
    named = as_array(columns.get("transaction_category_id"))
    if named is None:
        return body
    first = str(named[0]) if named else None
    if first is not None and not (first.isascii() and first.isdigit()):
        records = call.records
        with records.store.transaction():
            known = records.store.find("stock_categories", "name", first)
            first = str(known[0] if known else records.make("stock_categories", {"name": first}).id)
    return {**body, "StockTransaction": {**columns, "transaction_category_id": first}}
