"""The paths, statuses and error bodies of the v2 API."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from daftra_client.sandbox.messages import DONE, localized
from daftra_client.sandbox.queries import Query
from daftra_client.sandbox.records import NoSuchPath, Refusal
from daftra_client.sandbox.service import Entities, NoSuchEntity, Unreadable, read_id, read_level
from daftra_client.sandbox.wire import Json, as_object


class _NoSuchMethod(Exception):
    """The path exists, but not with this method."""


_LIST_LEVEL, _SINGLE_LEVEL = 2, 1
"""Levels of lists and of single reads that name none (vendor reference 2026-08)."""


@dataclass(frozen=True, slots=True)
class Call:
    """A request below ``/v2/api``."""

    method: str
    path: str
    """The path below ``/v2/api/``."""
    query: str
    url: str
    """The address without the query."""
    body: Callable[[], Json]
    """Reads the JSON in the body."""


def answer(entities: Entities, call: Call) -> tuple[int, Json]:
    """Answer with a status and a body; a text is sent as plain text."""
    try:
        return 200, _run(entities, call)
    except NoSuchPath:
        return 404, {"message": "There is no such path."}
    except _NoSuchMethod:
        # Documented where a PUT has no id or a DELETE no `delete` in its path (vendor reference 2026-08).
        return 405, {"message": f"The method {call.method} is not supported for this path."}
    except NoSuchEntity:
        return entities.behaviour.missing_entity_status, {"error": "Entity Not exists"}
    except Unreadable:
        return 500, "error happened"
    except Refusal as refusal:
        if call.path.startswith("bookings/"):  # in the form of v1 (vendor reference 2026-08)
            unset = {"error_type": None, "extra_data": None} if refusal.status == 404 else {}
            return refusal.status, {**refusal.body, **unset}
        return refused(refusal, _invalid_status(entities, call))


def refused(refusal: Refusal, invalid_status: int = 422) -> tuple[int, Json]:
    """Status and body of a refusal in the form of v2."""
    errors = as_object(refusal.body.get("validation_errors"))
    if errors is not None:
        return invalid_status, {
            "message": "Entity not saved",
            "errors": {field: [localized(str(text))] for field, text in errors.items()},
        }
    match refusal.status:
        case 401:
            return 401, {"message": "Unauthenticated."}
        case 404:
            # Documented as 400 for updates; not documented for reads.
            return 400, {"message": "Record not found"}
        case status:
            return status, {"message": refusal.body.get("message")}


def _run(entities: Entities, call: Call) -> Json:
    match (call.method, *call.path.split("/")):
        case "POST", "multi-entity":
            return entities.several(call.body(), call.url.removesuffix("/multi-entity"))
        case "POST", "bookings":
            return entities.book(call.body())
        case "DELETE", "bookings", id:
            return entities.cancel_booking(id)
        case "GET", "bookings", id, "status":  # with a body, as the vendor reference of August 2026 has it
            return entities.change_booking(id, call.body())
        case "GET", "app-manager", "is_active", _:
            return {"status": True, "msg": localized(DONE)}  # every app is active here
        case "GET", "app-manager", "activate", _, state:
            return {"status": True, "code": 1 if state == "true" else 3, "msg": localized(DONE)}
        case "GET", "apps-manager", _, name, id, _:
            return entities.lock(name, id)
        case "DELETE", "entity", "delete", name, id:
            return entities.delete(name, id)
        case "POST", "local_entities_data", name:
            return entities.create_local(name, call.body())  # in use live, the answer was never shown
        case _, "entity", name, *rest:
            return _entity(entities, call, name, rest)
        case _:
            raise NoSuchPath(call.path)


def _entity(entities: Entities, call: Call, name: str, rest: list[str]) -> Json:
    entity = entities.find(name)
    match (call.method, *rest):
        case "GET", "list":
            return entities.list(name, _LIST_LEVEL, Query.of(call.query), call.url)
        case "GET", "list", level:
            return entities.list(name, read_level(level), Query.of(call.query), call.url)
        case "GET", "filter-auto-suggest":
            return entities.suggestions(name, Query.of(call.query))
        case "GET", id:
            return entities.show(name, read_id(id), _SINGLE_LEVEL)
        case "GET", id, level:
            return entities.show(name, read_id(id), _SINGLE_LEVEL if level == "show" else read_level(level))
        # Every entity can be written (vendor reference 2026-08), but lines only together with their document.
        case ("POST",) if not entity.child:
            body = call.body()
            given = (as_object(body) or {}).get("id")
            if entity.updates_by_post and given not in (None, ""):
                return entities.update(name, read_id(str(given)), body)
            return entities.create(name, body)
        case "POST", _ if entity.updates_by_post:  # credit types make another record then (vendor reference 2026-08)
            return entities.create(name, call.body())
        case (("PUT" | "POST"), id) if not entity.child:  # aliases (vendor reference 2026-08)
            return entities.update(name, read_id(id), call.body())
        case _, _, _, _, *_:
            raise NoSuchPath(call.path)
        case _:
            pass
    raise _NoSuchMethod


def _invalid_status(entities: Entities, call: Call) -> int:
    match (call.method, *call.path.split("/")):
        case "PUT", "entity", name, *_:
            return entities.find(name).invalid_status
        case "POST", "bookings":
            return 400
        case _:
            return 422
