"""Conversions for entities whose requests or answers differ from their columns."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from daftra_client.sandbox.records import Records
from daftra_client.sandbox.wire import Json, as_array, as_object

_CUSTOM = "_custom_data"


def _listed(value: Json) -> list[Json]:
    return as_array(value) or []


# --- assets

_DETAIL_ONLY = frozenset(
    {
        "asset_unit",
        "attachments",
        "description",
        "expected_return_date",
        "technical_specifications",
        "warranty_expiry_date",
    }
)
"""Fields that only the single record has."""

_ASSET_REFERENCES = {
    "asset_type": ("asset_type_id", "asset_types"),
    "location": ("location_id", "asset_locations"),
    "storage": ("storage_id", "asset_storages"),
    "employee": ("employee_id", "staff"),
}
_PHOTO = ("id", "name", "size", "mime_type", "path")


def present_asset(records: Records, shown: dict[str, Json], detail: bool) -> dict[str, Json]:
    """Show related records with id and name, and add the permissions of the caller."""
    for key, (column, resource) in _ASSET_REFERENCES.items():
        id = shown.pop(column)
        other = records.related(resource, str(id)) if id else None
        shown[key] = {"id": id, "name": other.row["name"]} if other else None
    # The sandbox has no file uploads: files in a request are ignored.
    shown["photo"] = None if detail else dict.fromkeys(_PHOTO)
    shown["attachments"] = []
    shown["asset_unit"] = None
    shown |= {"status": shown["used_by"], "has_linked_asset": False, "can_update": True, "can_delete": True}
    if detail:
        allowed = ("can_add_document", "can_add_notes", "can_view_documents")
        return {**shown, **dict.fromkeys(allowed, True), "has_chain_of_custody": False, "has_notes": False}
    return {key: value for key, value in shown.items() if key not in _DETAIL_ONLY}


# --- departments


def prepare_department(_records: Records, payload: Mapping[str, Json]) -> dict[str, Json]:
    """Convert the managers, which requests send as ids."""
    if "managers" not in payload:
        return dict(payload)
    rows = [{"manager_id": id} for id in _listed(payload["managers"])]
    return {**payload, "department_managers": rows}


def present_department(_records: Records, shown: dict[str, Json], detail: bool) -> dict[str, Json]:
    """Repeat the ids of the managers in a single record."""
    if detail and "department_managers" in shown:
        shown["managers"] = [str(each["manager_id"]) for each in _listed(shown["department_managers"])]
    return shown


# --- debit notes to suppliers


def prepare_debit_note(_records: Records, payload: Mapping[str, Json]) -> dict[str, Json]:
    """Accept the lines under either of two keys."""
    lines = payload.get("purchase_order_item") or payload.get("purchase_debit_notes_items") or []
    return {**payload, "PurchaseOrderItem": lines}


# --- accounts


def prepare_account(_records: Records, payload: Mapping[str, Json]) -> dict[str, Json]:
    """Convert the code, which a public client sends as an object, like the number of a workflow record."""
    code = as_object(payload.get("code"))
    return dict(payload) if code is None else {**payload, "code": code.get("code")}


# --- workflows


def prepare_workflow(records: Records, payload: Mapping[str, Json]) -> dict[str, Json]:
    """Convert number and budget (objects), people (ids), tags (texts) and custom fields (a separate key)."""
    prepared = dict(payload)
    if (code := as_object(payload.get("number"))) is not None:
        prepared["number"] = code.get("code")
    if (budget := as_object(payload.get("budget"))) is not None:
        prepared |= {"budget": budget.get("number"), "budget_currency": budget.get("currency")}
    if "assigned_users" in payload:
        prepared["assigned_users"] = [{"staff_id": id} for id in _listed(payload["assigned_users"])]
    if "tags" in payload:
        prepared["tags"] = [{"tag_id": records.store.next("tag_ids")} for _ in _listed(payload["tags"])]
    for key, value in payload.items():
        if key.endswith(_CUSTOM):
            prepared["custom_data"] = as_object(value)
    return prepared


def present_workflow(_records: Records, shown: dict[str, Json], detail: bool) -> dict[str, Json]:
    """Show one person and one tag in lists, and custom fields under a separate key."""
    custom = as_object(shown.pop("custom_data"))
    if custom is not None:
        own = {"id": shown["id"], "reference_id": str(shown["id"])}
        shown[f"le_workflow-type-entity-{shown['workflow_type_id']}{_CUSTOM}"] = {**custom, **own}
    if detail:
        return {**shown, "attachments": _listed(shown["attachments"]), "custom_data": None}
    del shown["attachments"]
    for key in ("assigned_users", "tags"):
        if key in shown:
            shown[key] = _first(_listed(shown[key]))
    return shown


def _first(rows: Iterable[Json]) -> Json:
    return next(iter(rows), None)


def present_type(_records: Records, shown: dict[str, Json], _detail: bool) -> dict[str, Json]:
    """Add the name of the workflow's entity."""
    return {**shown, "entity_key": f"le_workflow-type-entity-{shown['id']}"}
