"""List, get, create, update and delete for all resources, driven by their tables."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Mapping, Sequence
from math import ceil
from urllib.parse import urlencode

from daftra_client.sandbox.account import BRANCH, MAIN_BRANCH, SITE_ID, Account
from daftra_client.sandbox.captured import CAPTURED, Form, as_loaded, unchanged, unknown
from daftra_client.sandbox.listing import Listing, order_of
from daftra_client.sandbox.messages import EMPTY, TAKEN, UNKNOWN
from daftra_client.sandbox.search import EXISTING, OLDEST_FIRST, Condition, InBranch, Not, Test, search, unhidden
from daftra_client.sandbox.store import Record, Store
from daftra_client.sandbox.tables import (
    Association,
    BelongsTo,
    Child,
    Columned,
    Computed,
    Draft,
    HasMany,
    Linked,
    Resource,
)
from daftra_client.sandbox.wire import TEMPORAL, Json, Kind, Row, as_array, as_object, parse, show


class NoSuchPath(Exception):
    """The path, or the method of a path, does not exist."""


class Redirected(Exception):
    """The answer is a redirect to a page of the web application."""

    def __init__(self, location: str) -> None:
        """Redirect to a path."""
        super().__init__(location)
        self.location = location


class WebPage(Exception):
    """The answer is a page of the web application, with a text for people."""


class Refusal(Exception):
    """A request is refused with an error."""

    def __init__(self, status: int, message: str | None = None, **details: Json) -> None:
        """A refusal with an HTTP status, a message and further keys for the body.

        ``error_type`` and ``extra_data`` are empty, not absent, if there is nothing to say (vendor reference 2026-08).
        """
        super().__init__(message)
        self.status = status
        unset: dict[str, Json] = {"error_type": "", "extra_data": []}
        self.body: dict[str, Json] = {"result": "failed", "code": status, **unset, **details}
        if message is not None:
            self.body["message"] = message

    @classmethod
    def invalid(cls, errors: Mapping[str, str]) -> Refusal:
        """Refuse a write because of single fields."""
        return cls(400, "Some values cannot be saved as they are.", validation_errors=dict(errors))

    @classmethod
    def at_limit(cls, body: Mapping[str, Json]) -> Refusal:
        """Refuse a record that the plan of the account does not cover; ``body`` are keys of the answer."""
        refusal = cls(402, "The plan of the account does not cover more of these.")
        refusal.body = {"message": str(refusal), **body}
        return refusal


class Records:
    """The records of one account, under the rules of the tables."""

    def __init__(self, store: Store, account: Account, resources: Mapping[str, Resource]) -> None:
        """Serve ``resources`` from ``store``."""
        self.store = store
        self.account = account
        self.resources = resources

    # --- reading

    def page(
        self, resource: Resource, pairs: Iterable[tuple[str, str]], *, only: Iterable[Condition] = (), path: str = ""
    ) -> dict[str, Json]:
        """A page of the rows that satisfy ``only`` and the query.

        Unknown parameters are ignored, as by live accounts. ``path`` is that of the list, for the links to other pages.
        """
        listing = Listing.of(pairs)
        limit, current = (listing.limit(resource), listing.page()) if resource.paged else (sys.maxsize, 1)
        source = resource.source
        for widens in resource.widens:
            if listing.last(widens.name) == widens.value:
                source |= self.resources[widens.resource].source
        conditions = [*only, *listing.conditions(self, resource)]
        if (branch := self._branch()) and "branch_id" in resource.kinds:
            conditions.append(InBranch(branch))
        with self.store.transaction():
            conditions += unhidden(self.store, source)
            order = order_of(self.account.behaviour, resource, listing)
            offset = (current - 1) * limit
            found, total = search(self.store, source, conditions, order, limit=limit, offset=offset)
            rows = self._rows_of_list(resource, found, depth=listing.last("recursive"))
        pages = ceil(total / limit)
        rest = [(key, value) for key, value in listing.pairs if key != "page"]

        def link(number: int) -> str:
            return f"/api2/{path or resource.listed_at or resource.name}/?{urlencode([('page', str(number)), *rest])}"

        return {
            "data": [{resource.key: row} for row in rows],
            "pagination": {
                "prev": link(current - 1) if current > 1 else None,
                "next": link(current + 1) if current < pages else None,
                "page": current,
                "page_count": pages,
                "total_results": total,
            },
        }

    def _rows_of_list(self, resource: Resource, found: Iterable[Record], *, depth: str) -> list[dict[str, Json]]:
        """The rows of a list: headers, and the nested rows that the list shows.

        ``depth`` is the parameter `recursive` of sales documents: -1 for headers only, 1 for all details in the form of
        rows.
        """
        records = list(found)
        rows = [self.shown(resource, each.row, detail=False) for each in records]
        # Rows that were captured have what the capture has.
        made = [(row, each) for row, each in zip(rows, records, strict=True) if unchanged(each.row, "row") is None]
        if depth == "1" and "recursive" in resource.parameters:
            for row, record in made:
                row.update((each.key, self._association(each, record)) for each in resource.associations)
                row.update(self._own_rows(resource, record, detail=False))
            return rows
        for related in resource.lists_with if depth != "-1" else ():
            table = self.resources[related.resource]
            ids = [int(record.row.get(related.field) or 0) for _, record in made]
            others = self.store.many(related.resource, set(ids))
            for (row, _), id in zip(made, ids, strict=True):
                row[related.key] = (
                    self.shown(table, others[id].row, detail=False) if id in others else dict(table.blank)
                )
        if resource.lists_rows:
            for row, record in made:
                row.update(self._own_rows(resource, record, detail=False))
        return rows

    def detail(self, resource: Resource, id: int) -> dict[str, Json]:
        """One record, including its rows and associations."""
        with self.store.transaction():
            record = self.existing(resource, id)
            if self.account.behaviour.one_branch and record.row.get("branch_id") not in (None, self._branch()):
                raise Refusal(404, f"There is no {resource.key} with this id in this branch.")
            shown = self.shown(resource, record.row, detail=True)
            seen = unchanged(record.row, "detail")
            for association in resource.associations:
                if seen is None or (association.key in seen and not self._as_captured(association, record, seen)):
                    shown[association.key] = self._association(association, record)
            if seen is None:
                shown |= self._own_rows(resource, record, detail=True)
        return {"data": {resource.detail_key or resource.key: shown}}

    def _own_rows(self, resource: Resource, record: Record, *, detail: bool) -> dict[str, Json]:
        """The rows inside a record, by their keys."""
        return {
            child.key: [self.shown(child, row, detail=detail) for row in record.children.get(child.key, [])]
            for child in resource.children
            if child.shown
        }

    def shown(self, table: Columned, row: Row, *, detail: bool) -> dict[str, Json]:
        """Columns in the form that answers have."""
        account = self.account
        shown = {**table.blank, **row}
        for name in table.unshown:
            shown.pop(name, None)
        for each in table.special[detail]:
            if each.name not in shown:
                continue
            shown[each.name] = (
                each.derive(account, row)
                if each.derive
                else show(each.kind, row.get(each.name), account.dates, detail=detail)
            )
        if CAPTURED not in row:
            return shown
        form: Form = "detail" if detail else "row"
        del shown[CAPTURED]
        seen = unchanged(row, form)
        return {**shown, **unknown(row, form, table.shown_keys)} if seen is None else seen

    def _association(self, association: BelongsTo | HasMany | Computed, record: Record) -> Json:
        match association:
            case Computed(_, compute):
                return compute(self, record)
            case HasMany(_, name, column):
                ids = self.store.find(name, column, str(record.id))
                others = self.store.many(name, ids)
                # A payment inside another record is shown like a list row: its columns are strings.
                return [self.shown(self.resources[name], others[id].row, detail=False) for id in ids]
            case BelongsTo(_, column, name):
                table = self.resources[name]
                other = self.related(name, record.row.get(column))
                return self.shown(table, other.row, detail=False) if other else table.blank

    def _as_captured(self, association: Association, record: Record, seen: Mapping[str, Json]) -> bool:
        """Whether the related records that a capture shows are still the same."""
        match association:
            case Computed():
                return True
            case HasMany(key, name, column):
                ids = self.store.find(name, column, str(record.id))
            case BelongsTo(key, column, name):
                other = self.related(name, record.row.get(column))
                ids = [other.id] if other else []
        listed = as_array(seen[key])
        captured = [as_object(each) or {} for each in ([seen[key]] if listed is None else listed)]
        related = self.store.many(name, ids)
        same = [str(each["id"]) for each in captured if each.get("id") is not None] == [str(id) for id in ids]
        return same and all(as_loaded(each.row) for each in related.values())

    def related(self, name: str, id: str | None) -> Record | None:
        """The record that a stored reference names, or None."""
        return self.store.get(name, int(id)) if id and int(id) else None

    # --- writing

    def create(self, resource: Resource, body: Json) -> dict[str, Json]:
        """Store a new record and return its id; of several records, all or none are stored."""
        if resource.several and (bodies := _several(body, resource.write_key or resource.key)):
            with self.store.transaction():
                # The answer to an array is not documented. It has room for only one id: this one.
                return [self.create(resource, each) for each in bodies][-1]
        payload, body = self._unwrapped(resource, body)
        if not resource.silently_ignored_without <= {key for key, value in payload.items() if value not in (None, "")}:
            return {"id": None}
        with self.store.transaction():
            record = self.insert(resource, payload, body)
            return {"id": str(record.id), **(resource.announce(self, record) if resource.announce else {})}

    def patch(self, resource: Resource, id: int, payload: Mapping[str, Json]) -> Record:
        """Change a record in the current transaction; fields that are left out keep their values."""
        return self._save(self._draft(resource, payload, payload, self.existing(resource, id), partial=True), payload)

    def insert(self, resource: Resource, payload: Mapping[str, Json], body: Mapping[str, Json]) -> Record:
        """Check and store a new record in the current transaction."""
        draft = self._draft(resource, payload, body, None)
        return self._save(draft, body)

    def update(self, resource: Resource, id: int, body: Json) -> dict[str, Json]:
        """Replace a record: fields that are left out get their defaults."""
        with self.store.transaction():
            previous = self.existing(resource, id)
            payload, body = self._unwrapped(resource, body)
            strict = self.account.behaviour.extra_data
            if strict and resource.refused_on_update & payload.keys():
                raise Refusal(400, error_type="extra_data")
            partial = self.account.behaviour.keeps(resource.name)
            self._save(self._draft(resource, payload, body, previous, partial=partial), body)
        return {}

    def delete(self, resource: Resource, id: int) -> dict[str, Json]:
        """Delete a record with its rows and linked records; v2 still shows it as deleted."""
        with self.store.transaction():
            record = self.existing(resource, id, missing=resource.missing)
            if resource.guard:
                resource.guard(self, record)
            for link in resource.linked:
                self._unlink(link, id, keep=())
            self.remove(record)
        return {}

    def remove(self, record: Record) -> None:
        """Mark a record as deleted, even if other records refer to it."""
        self.store.mark_deleted(record.resource, record.id, self.account.now())
        if settle := self.resources[record.resource].settle:
            settle(self, record, None)

    def make(self, name: str, columns: Row, children: Mapping[str, list[Row]] | None = None) -> Record:
        """Store a new record that the server itself writes: it is not validated or settled, and it sends no webhook
        (inference: no source shows one for a journal or a movement of a document)."""
        resource = self.resources[name]
        id = self.store.next(resource.sequence or name, resource.first_id)
        row = {**resource.defaults, **columns, **resource.fixed}
        self._stamp(row, id, None)
        if resource.numbering:
            row[resource.numbering.field] = self.number(resource)
        record = Record(name, id, row, {})
        for child in resource.children:
            record.children[child.key] = self.rows(child, id, (children or {}).get(child.key, []))
        self.replace(record, notify=False)
        if lag := self.account.behaviour.read_lag:
            self.store.hide(name, id, lag)
        return record

    def rows(self, child: Child, parent: int, rows: Sequence[Row]) -> list[Row]:
        """New rows of a record that the server itself writes."""
        if not rows:
            return []
        first = self.store.next(child.sequence, count=len(rows))
        made: list[Row] = []
        for id, columns in enumerate(rows, first):
            row = {**child.defaults, **columns, child.parent: str(parent)}
            self._stamp(row, id, None)
            made.append(row)
        return made

    def change(self, record: Record, columns: Row) -> None:
        """Store columns of a record that the server itself changes, with all changes that follow from them."""
        before = record.copy()
        record.row.update(columns, modified=self.account.now())
        self.replace(record)
        if settle := self.resources[record.resource].settle:
            settle(self, before, record)

    def replace(self, record: Record, *, notify: bool = True) -> None:
        """Store a record that the server itself changed; ``notify`` says whether it sends webhooks."""
        resource = self.resources[record.resource]
        self.store.put(record, _terms(resource, record), notify=notify)

    def adjust(self, records: Iterable[Record], columns: frozenset[str]) -> None:
        """Store columns of records of one resource that follow from other records."""
        changed = list(records)
        if changed and self.resources[changed[0].resource].terms.isdisjoint(columns):
            self.store.rewrite(changed)
            return
        for record in changed:
            self.replace(record, notify=False)

    def _branch(self) -> str | None:
        """The branch whose rows are shown, None for all."""
        return BRANCH.get() or (MAIN_BRANCH if self.account.behaviour.one_branch else None)

    def existing(self, resource: Resource, id: int, *, missing: int = 404) -> Record:
        """A copy of an existing record.

        Raises:
            Refusal: The record does not exist; its status is ``missing``.
        """
        record = self.store.get(resource.name, id)
        if record is None:
            raise Refusal(missing, f"There is no {resource.key} with this id.")
        return record.copy()

    def _unwrapped(self, resource: Resource, body: Json) -> tuple[Mapping[str, Json], Mapping[str, Json]]:
        """The columns in a body, and the complete body with its rows."""
        key = resource.write_key or resource.key
        outer = as_object(body) or {}
        payload = as_object(outer.get(key)) or as_object(outer.get(resource.write_alias)) or {}
        inside = payload.keys() - outer.keys()
        nested = {child.key: payload[child.key] for child in resource.children if child.key in inside}
        if not payload or (nested and not self.account.behaviour.nested_lines):
            raise Refusal(400, f"{key} is empty")
        return payload, {**nested, **outer}

    def _draft(
        self,
        resource: Resource,
        payload: Mapping[str, Json],
        body: Mapping[str, Json],
        previous: Record | None,
        *,
        partial: bool = False,
    ) -> Draft:
        if resource.aliases:
            payload = {resource.aliases.get(key, key): value for key, value in payload.items()}
        id = previous.id if previous else self.store.next(resource.sequence or resource.name, resource.first_id)
        given = {key: value for key, value in payload.items() if value is not None}
        draft = Draft(resource, id, {}, given, previous, partial)
        defaults: Mapping[str, str | None] = resource.defaults
        if defaults.get("branch_id") and (chosen := BRANCH.get()):
            defaults = {**defaults, "branch_id": chosen}
        if previous:
            closed = {each.name for each in resource.fields if not each.writable}
            # An update does not move a record to another branch (inference: no source mentions it).
            kept = closed | resource.kept_on_update | {"branch_id"}
            stored = defaults.keys() | {each.name for each in resource.extras}
            if partial:
                kept |= stored - payload.keys()
            own = {name: previous.row[name] for name in (kept & stored | {CAPTURED}) & previous.row.keys()}
            defaults = {**defaults, **({} if partial else resource.reset_on_update), **own}
        if resource.display_dates:
            payload = self._in_iso(resource, payload)
        draft.row = self._columns(resource, payload, defaults, draft.errors, "")
        draft.row.update(resource.fixed)
        self._stamp(draft.row, id, previous.row if previous else None)
        self._check(draft.row, resource.required, resource.references, draft.errors, "")
        if self.account.behaviour.trimmed_references:
            _trim(draft.row, (name for name in resource.terms if resource.kinds.get(name) is Kind.TEXT))
        for name in resource.unique:
            value = draft.row.get(name)
            if value and any(other != id for other in self.store.find(resource.name, name, value)):
                draft.errors[name] = TAKEN % name.replace("_", " ").capitalize()
        for child in resource.children:
            kept_rows = previous is not None and partial and child.key not in body
            draft.children[child.key] = (
                [dict(row) for row in previous.children.get(child.key, [])]
                if previous and kept_rows
                else self._rows(child, body, draft)
            )
        if resource.complete and not draft.errors:
            resource.complete(self, draft)
        if draft.errors:
            raise Refusal.invalid(draft.errors)
        if resource.name in self.account.plan_limits:
            self._admit(draft)
        if resource.numbering:
            self._number(draft)
        return draft

    def _admit(self, draft: Draft) -> None:
        """Refuse a record that the plan of the account does not cover; an inactive record does not count."""
        resource, previous = draft.resource, draft.previous
        if previous and not (previous.row.get("active") == "0" and draft.row.get("active") == "1"):
            return
        counted: list[Condition] = [EXISTING]
        if "active" in resource.writable:  # sales documents show this column although no caller sets it
            counted.append(Not(Test("active", Kind.FLAG, "eq", ("0",))))
        _, total = search(self.store, resource.source, counted, OLDEST_FIRST, limit=0, offset=0)
        if total >= self.account.plan_limits[resource.name]:
            raise Refusal.at_limit(resource.at_limit)

    def _in_iso(self, resource: Resource, payload: Mapping[str, Json]) -> dict[str, Json]:
        dates = self.account.dates
        return {
            name: dates.read(str(value)) or value if resource.kinds.get(name) in TEMPORAL else value
            for name, value in payload.items()
        }

    def _columns(
        self,
        table: Columned,
        payload: Mapping[str, Json],
        defaults: Mapping[str, str | None],
        errors: dict[str, str],
        path: str,
    ) -> Row:
        row = dict(defaults)
        for name, value in payload.items():
            if value is not None and (each := table.writable.get(name)):
                try:
                    words = as_array(value) if each.joined else None
                    row[name] = (
                        parse(each.kind, value)
                        if words is None
                        else ",".join(parse(each.kind, word) or "" for word in words)
                    )
                except ValueError as problem:
                    errors[path + name] = str(problem)
        return row

    def _stamp(self, row: Row, id: int, previous: Row | None) -> None:
        now = self.account.now()
        created = (previous.get("created") or now) if previous else now
        if "id" in row:
            row["id"] = str(id)
        if "site_id" in row:
            row["site_id"] = SITE_ID
        if "modified" in row:
            row["modified"] = now
        if "created" in row:
            row["created"] = created

    def _check(
        self,
        row: Row,
        required: Iterable[tuple[str, ...]],
        references: Mapping[str, str],
        errors: dict[str, str],
        path: str,
    ) -> None:
        for group in required:
            if not any(map(row.get, group)):
                errors.setdefault(path + group[0], EMPTY)
        for name, target in references.items():
            value = row.get(name)
            if value and value != "0" and not self.store.has(target, int(value)):
                errors.setdefault(path + name, UNKNOWN)

    def _rows(self, child: Child, body: Mapping[str, Json], draft: Draft) -> list[Row]:
        old = {row["id"]: row for row in draft.previous.children.get(child.key, [])} if draft.previous else {}
        rows: list[Row] = []
        for index, payload in enumerate(_many(body.get(child.key), child.key)):
            path = f"{child.key}.{index}."
            row = self._columns(child, payload, child.defaults, draft.errors, path)
            previous = old.pop(str(payload.get("id")), None)
            id = int(previous["id"] or 0) if previous else self.store.next(child.sequence)
            row[child.parent] = str(draft.id)
            self._stamp(row, id, previous)
            # Only lines of sales documents need one of several columns.
            bare = child.key == "InvoiceItem" and self.account.behaviour.bare_lines
            self._check(row, () if bare else child.required, child.references, draft.errors, path)
            if self.account.behaviour.trimmed_references and child.key.endswith("CustomField"):
                _trim(row, ("value",))
            rows.append(row)
        return rows

    def _number(self, draft: Draft) -> None:
        numbering = draft.resource.numbering
        if numbering is None or numbering.field in draft.given:
            return
        known = draft.previous.row.get(numbering.field) if draft.previous else None
        withheld = draft.row.get(numbering.withheld_by) == "1"
        if withheld or (known and (draft.partial or not numbering.renewed)):
            draft.row[numbering.field] = known
            return
        draft.row[numbering.field] = self.number(draft.resource)

    def number(self, resource: Resource) -> str:
        """The next number of a resource.

        Raises:
            ValueError: The resource has no numbers.
        """
        if (numbering := resource.numbering) is None:
            raise ValueError(f"{resource.name} are not numbered")
        while True:  # a caller may have set the next number explicitly
            value = str(self.store.next(f"{resource.name}.{numbering.field}")).zfill(numbering.width)
            if self.store.is_free(resource.name, numbering.field, value):
                return value

    def _save(self, draft: Draft, body: Mapping[str, Json]) -> Record:
        resource = draft.resource
        record = Record(resource.name, draft.id, draft.row, draft.children)
        self.replace(record)
        if draft.previous is None and (lag := self.account.behaviour.read_lag):
            self.store.hide(resource.name, draft.id, lag)
        for link in resource.linked:
            if not draft.partial or not body.keys().isdisjoint(link.keys):
                self._link(link, draft, body)
        if resource.settle:
            resource.settle(self, draft.previous, record)
        return record

    def _link(self, link: Linked, draft: Draft, body: Mapping[str, Json]) -> None:
        target = self.resources[link.resource]
        payloads = [(key, payload) for key in link.keys for payload in _many(body.get(key), key)]
        mine = self.store.find(link.resource, link.parent, str(draft.id)) if draft.previous else []
        sent = {str(payload.get("id")) for _, payload in payloads}
        self._unlink(link, draft.id, keep=sent)
        for index, (key, payload) in enumerate(payloads):
            full = {**payload, link.parent: draft.id}
            previous = next((id for id in mine if str(id) == str(payload.get("id"))), None)
            try:
                old = self.existing(target, previous) if previous else None
                self._save(self._draft(target, full, full, old), full)
            except Refusal as refusal:
                errors: dict[str, str] = refusal.body.get("validation_errors", {})
                raise Refusal.invalid({f"{key}.{index}.{name}": text for name, text in errors.items()}) from None

    def _unlink(self, link: Linked, parent: int, keep: Iterable[str]) -> None:
        kept = set(keep)
        mine = self.store.find(link.resource, link.parent, str(parent))
        for record in self.store.many(link.resource, (id for id in mine if str(id) not in kept)).values():
            self.remove(record)


def _trim(row: Row, names: Iterable[str]) -> None:
    for name in names:
        if value := row.get(name):
            row[name] = value.strip()


def _many(rows: Json, key: str) -> list[Mapping[str, Json]]:
    """Rows of a request: an array, an object with the keys "0", "1", ... (as from a PHP form), or a single row."""
    form = as_object(rows)
    if form is not None:
        rows = list(form.values()) if all(name.isdigit() for name in form) else [form]
    listed = [] if rows is None else as_array(rows)
    found = [as_object(row) for row in listed or []]
    checked: list[Mapping[str, Json]] = [row for row in found if row is not None]
    if listed is None or len(checked) < len(found):
        raise Refusal.invalid({key: "A list of objects is expected."})
    return checked


def _several(body: Json, key: str) -> list[Json]:
    """The bodies of single creates in an array: an array of bodies, or a body with an array of records."""
    records = (as_object(body) or {}).get(key)
    return as_array(body) or [{key: each} for each in as_array(records) or ()]


def _terms(resource: Resource, record: Record) -> list[tuple[str, str]]:
    row, always = record.row, resource.always_indexed
    return [(name, row.get(name) or "") for name in resource.terms if row.get(name) is not None or name in always]
