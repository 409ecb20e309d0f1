"""The v2 API over the records: lists, single records, writes, and several reads in one call."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from daftra_client.sandbox import messages
from daftra_client.sandbox.behaviour import Behaviour
from daftra_client.sandbox.booking_actions import set_status
from daftra_client.sandbox.entities import Entity, Envelope, Rows
from daftra_client.sandbox.messages import CREATED, DONE, UNKNOWN, UPDATED, localized
from daftra_client.sandbox.paginator import Page
from daftra_client.sandbox.queries import Query
from daftra_client.sandbox.records import NoSuchPath, Records, Refusal
from daftra_client.sandbox.rendering import Rendering
from daftra_client.sandbox.search import DELETED, NEWEST_FIRST, Sorting, Source, Test, search, unhidden
from daftra_client.sandbox.store import Record
from daftra_client.sandbox.wire import Json, Kind, as_array, as_id, as_object, parse

_DEEPEST = 4
_WEBHOOK_LEVEL = 1


class NoSuchEntity(Exception):
    """The entity does not exist, or its plugin is switched off."""


class Unreadable(Exception):
    """A single record cannot be read, and v2 does not say why."""


class Entities:
    """The entities of one account.

    ``switched_off`` names those whose plugin is switched off. ``preferences`` has the latest sort of each entity.
    """

    def __init__(
        self,
        records: Records,
        entities: Mapping[str, Entity],
        switched_off: Iterable[str] = (),
    ) -> None:
        """Serve ``entities`` from ``records``."""
        self.records = records
        self._entities = entities
        self.switched_off: set[str] = set(switched_off)
        self.preferences: dict[str, tuple[Sorting, ...]] = {}

    @property
    def behaviour(self) -> Behaviour:
        """The behaviour of the account."""
        return self.records.account.behaviour

    def find(self, name: str) -> Entity:
        """An entity that the account has.

        Raises:
            NoSuchEntity: The account does not have it.
        """
        prefix, dash, number = name.rpartition("-")
        family = self._entities.get(f"{prefix}{dash}*")
        if name in self.switched_off or (family and family.name in self.switched_off):
            raise NoSuchEntity(name)
        if family:
            exists = number.isascii() and number.isdigit() and self.records.related("workflow_types", number)
            if not exists:
                raise NoSuchEntity(name)
            return replace(family, name=name, fixed={"workflow_type_id": number})
        entity = self._entities.get(name)
        if entity is None or entity.internal:
            raise NoSuchEntity(name)
        return entity

    def named(self, name: str) -> Entity:
        """An entity by its name in the tables, whether or not the account has it."""
        return self._entities[name]

    def all(self) -> Iterable[Entity]:
        """All entities of the tables."""
        return self._entities.values()

    @property
    def names(self) -> Sequence[str]:
        """The entities whose plugin can be switched off, in alphabetical order."""
        return sorted(name for name, entity in self._entities.items() if not entity.internal)

    # --- reading

    def list(self, name: str, level: int, query: Query, url: str) -> Json:
        """A page of an entity, in its envelope; ``url`` is the address of the list."""
        entity = self.find(name)
        page = self._page(entity, level, query)
        if query.counts:
            return {"total": page.total}
        match entity.envelope:
            case Envelope.PAYLOAD:
                return {"payload": page.payload(), "version": "v2", "message": None}
            case Envelope.WITH_V1:
                extra = {"code": 200, "result": "successful", "pagination": page.v1(url)}
                return {**page.flat(url), **extra}
            case _:
                return page.flat(url)

    def suggestions(self, name: str, query: Query) -> Json:
        """The suggestions of a search field: a list of ids and names without an envelope (live report)."""
        page = self._page(self.find(name), 0, query)
        suggested: list[Json] = []
        for row in map(as_object, page.rows):
            if row is not None:
                text = row.get("business_name") or row.get("name")
                suggested.append({"id": row["id"], "text": text, "name": text, "avatar": None})
        return suggested

    def show(self, name: str, id: int, level: int) -> Json:
        """A single record, in its envelope.

        Raises:
            Unreadable: There is no such record, and the account is vague about it.
        """
        entity = self.find(name)
        try:
            shown = self._single(entity, id, level)
        except Refusal as refusal:
            if self.behaviour.vague_reads:
                raise Unreadable from refusal
            raise
        if entity.envelope == Envelope.PAYLOAD:
            return {"payload": {"data": shown}, "version": "v2", "message": None}
        return shown

    def changed(self, resource: str, id: int) -> tuple[str, Json] | None:
        """The entity and the shown record of a change, deleted or not; None if v2 does not show it."""
        entity = next((each for each in self._entities.values() if each.owns(resource)), None)
        if entity is None or entity.name in self.switched_off:
            return None
        same = [Test("id", Kind.INTEGER, "eq", (str(id),))]
        found, _ = search(self.records.store, Source((resource,)), same, NEWEST_FIRST, limit=1, offset=0)
        if not found:
            return None
        # Lines and the client are in the record of a webhook (live report).
        rendering = self._rendering(detail=True)
        shown = rendering.show(entity, found[0], _WEBHOOK_LEVEL)
        if found[0].deleted:
            shown[DELETED] = found[0].deleted
        return entity.name, shown

    def several(self, requests: Json, base_url: str) -> dict[str, Json]:
        """The results of a multi-entity request, by alias or key; ``base_url`` is the address of the API."""
        wanted = [as_object(each) for each in as_array(requests) or ()]
        answers: dict[str, Json] = {}
        for each in wanted:
            if each is None or not isinstance(each.get("key"), str):
                raise Refusal.invalid({"key": "Each element needs a key."})
            answers[str(each.get("alias") or each["key"])] = self._one_of_several(each, base_url)
        return answers

    def _one_of_several(self, wanted: Mapping[str, Json], base_url: str) -> Json:
        name, options = str(wanted["key"]), wanted.get("options")
        asked = wanted.get("data_level", wanted.get("level"))
        level = 1 if asked is None else read_level(str(asked))
        # An element that fails has its own error, and the others are still answered (vendor reference 2026-08).
        if wanted.get("action") not in ("show", "list"):
            return {"error": "Action not found"}
        try:
            if wanted["action"] == "show":
                return self.show(name, read_id(str(options)), level)
            filters = {
                ("", field, "eq"): (_filter(field, value),) for field, value in (as_object(options) or {}).items()
            }
            return self.list(name, level, Query(filters), f"{base_url}/entity/{name}/list/{level}")
        except NoSuchEntity:
            return {"error": "Entity Not exists"}
        except Unreadable:
            return None
        except Refusal as refusal:
            # The answer for an unknown record is not documented.
            return None if refusal.status == 404 else {"error": str(refusal)}

    def _page(self, entity: Entity, level: int, query: Query) -> Page:
        rendering = self._rendering(detail=False)
        conditions = query.conditions(entity, level, self.named)
        if not entity.deletable:
            conditions.append(Test(DELETED, Kind.TIMESTAMP, "is_null", ("1",)))
        if order := query.order(entity):
            self.preferences[entity.name] = order  # a list without a sort then follows it (vendor reference 2026-08)
        with self.records.store.transaction():
            conditions += unhidden(self.records.store, entity.source)
            found, total = search(
                self.records.store,
                entity.source,
                conditions,
                self.preferences.get(entity.name, NEWEST_FIRST),
                limit=query.per_page,
                offset=(query.page - 1) * query.per_page,
            )
            rows = [rendering.show(entity, each, level) for each in found]
        if query.fields:
            # The records of the level stay (inference).
            left_out = {*entity.columns, *entity.extras, DELETED} - query.fields
            rows = [{name: value for name, value in row.items() if name not in left_out} for row in rows]
        return Page(rows, total, query.page, query.per_page)

    def _rendering(self, *, detail: bool) -> Rendering:
        return Rendering(self.records, self.named, detail=detail)

    def _single(self, entity: Entity, id: int, level: int) -> Json:
        with self.records.store.transaction():
            return self._rendering(detail=True).show(entity, self._record(entity, id), level)

    def _record(self, entity: Entity, id: int) -> Record:
        conditions = entity.conditions
        conditions.append(Test("id", Kind.INTEGER, "eq", (str(id),)))
        found, _ = search(self.records.store, entity.source, conditions, NEWEST_FIRST, limit=1, offset=0)
        if not found or (found[0].deleted and not entity.deletable):
            raise Refusal(404, f"There is no {entity.name} with this id.")
        return found[0]

    # --- writing

    def create(self, name: str, body: Json) -> Json:
        """Store a new record."""
        entity = self.find(name)
        payload = self._payload(entity, body)
        with self.records.store.transaction():
            record = self.records.insert(entity.resources[0], payload, payload)
        return {"message": localized(CREATED), "id": record.id}

    def create_local(self, name: str, body: Json) -> Json:
        """Store a new record by the path for entities that the web application creates."""
        if self.find(name).child:
            raise NoSuchPath(name)
        return self.create(name, body)

    def update(self, name: str, id: int, body: Json) -> Json:
        """Change a record; fields that are left out keep their values."""
        entity = self.find(name)
        with self.records.store.transaction():
            found = self._record(entity, id)
            if found.deleted:
                raise Refusal(404, f"There is no {entity.name} with this id.")
            record = self.records.patch(self.records.resources[found.resource], id, self._payload(entity, body))
        if entity.echo:
            shown = replace(entity, only=entity.echo, relations=())
            return self._rendering(detail=True).show(shown, record, -1)
        return {"message": localized(UPDATED), "id": record.id}

    def delete(self, name: str, id: str) -> Json:
        """Delete a record. The status is 500 if it does not exist, and 400 if it must not be deleted (vendor reference
        2026-08)."""
        entity = self.find(name)
        if entity.child:
            raise NoSuchPath(name)
        try:
            record = self._record(entity, read_id(id))
        except Refusal as refusal:
            raise Refusal(500, str(refusal)) from refusal
        try:
            self.records.delete(self.records.resources[record.resource], record.id)
        except Refusal as refusal:
            raise Refusal(400, str(refusal)) from refusal
        return {"message": localized(messages.DELETED)}

    def lock(self, name: str, id: str) -> Json:
        """Lock or unlock a record for an app. Here, locks have no effect."""
        try:
            self._record(self.find(name), read_id(id))
        except (NoSuchEntity, Refusal):
            return {"status": False, "msg": localized(UNKNOWN)}
        return {"status": True, "msg": localized(DONE)}

    def book(self, body: Json) -> Json:
        """Store a booking of the beta version, as a classic one."""
        wanted = as_object(body) or {}
        items = [as_object(each) or {} for each in as_array(wanted.get("booking_items")) or ()]
        lines: list[Json] = [{"product_id": each.get("service_id"), "item": "-"} for each in items]
        booking: dict[str, Json] = {"Invoice": wanted.get("booking"), "InvoiceItem": lines}
        return {
            "code": 200,
            "message": localized(CREATED),
            **self.records.create(self.records.resources["bookings"], booking),
        }

    def change_booking(self, id: str, body: Json) -> Json:
        """Set the status of a booking of the beta version; only some states can be set by a caller."""
        wanted = str((as_object(body) or {}).get("status"))
        booking = self.records.existing(self.records.resources["bookings"], read_id(id))
        done = booking.row["status"] != wanted and set_status(self.records, booking.id, wanted)
        return {"error": not done, "message": localized(UPDATED) if done else ""}

    def cancel_booking(self, id: str) -> Json:
        """Delete a booking of the beta version."""
        self.records.delete(self.records.resources["bookings"], read_id(id))
        return {"result": "successful", "code": 200, "message": localized(messages.DELETED)}

    def _payload(self, entity: Entity, body: Json) -> dict[str, Json]:
        payload = as_object(body)
        if payload is None:
            raise Refusal(400, "The body is not a JSON object.")
        if entity.prepare:
            payload = entity.prepare(self.records, payload)
        # Callers send numbers and codes together with whether the form generated them (live report).
        payload = {name: value["code"] if _is_code(value) else value for name, value in payload.items()}
        rows = (each for each in entity.relations if isinstance(each, Rows) and each.key in payload)
        inside = {child.key: payload[each.key] for each in rows if (child := self._entities[each.entity].child)}
        return {**payload, **inside, **entity.fixed}


def _filter(field: str, value: Json) -> str:
    """The value of a filter in a multi-entity request."""
    try:
        return parse(Kind.TEXT, value) or ""
    except ValueError as problem:
        raise Refusal.invalid({field: str(problem)}) from None


def _is_code(value: Json) -> bool:
    return {"code", "generated"} <= (as_object(value) or {}).keys()


def read_level(text: str) -> int:
    """A level; any other text counts as level 1."""
    try:
        return max(-1, min(int(text), _DEEPEST))
    except ValueError:
        return 1


def read_id(text: str) -> int:
    """An id; anything else is refused like an unknown id."""
    found = as_id(text)
    if found is None:
        raise Refusal(404, "This is not an id.")
    return found
