"""Records as v2 shows them: flat, ids and amounts as JSON numbers, related records embedded by level.

Level -1 embeds nothing. Level 1 embeds the records that a record refers to. Each further level embeds the records that
these refer to.
"""

from __future__ import annotations

from collections.abc import Callable

from daftra_client.sandbox.captured import CAPTURED, unchanged, unknown
from daftra_client.sandbox.entities import Entity, Many, One, Relation, Rows
from daftra_client.sandbox.records import Records
from daftra_client.sandbox.search import DELETED, Source
from daftra_client.sandbox.store import Record
from daftra_client.sandbox.wire import NUMERIC, Json, Kind, loads, number


class Rendering:
    """Renders the records of one answer, and reads each related record only once."""

    def __init__(self, records: Records, find: Callable[[str], Entity], *, detail: bool) -> None:
        """Render a single record (``detail``) or the rows of a list; ``find`` returns an entity by its name."""
        self._records = records
        self._find = find
        self._detail = detail
        self._known: dict[tuple[str, int], Record | None] = {}

    def show(self, entity: Entity, record: Record, level: int, above: tuple[Source, ...] = ()) -> dict[str, Json]:
        """A record with the related records of the level; an entity is never embedded in itself."""
        seen = unchanged(record.row, "v2")
        shown = seen or {name: _bare(kind, record.row.get(name)) for name, kind in entity.columns.items()}
        if not seen:
            shown |= {name: _bare(kind, record.row[name]) for name, kind in entity.extras.items() if name in record.row}
        if entity.deletable:
            shown[DELETED] = record.deleted
        inside = (*above, entity.source)
        for relation in entity.relations:
            source = self._find(relation.entity).source
            fits = level > 0 and not any(source.overlaps(each) for each in inside)
            if fits and self._visible(relation, top=not above):
                shown[relation.key] = self._embedded(relation, record, level, inside)
            elif seen:
                shown.pop(relation.key, None)  # captured at a deeper level
        if seen:
            return shown
        shown = entity.present(self._records, shown, self._detail) if entity.present else shown
        return {**shown, **unknown(record.row, "v2", entity.shown_keys)} if CAPTURED in record.row else shown

    def _visible(self, relation: Relation, *, top: bool) -> bool:
        match relation:
            case One():
                return relation.shown
            case Rows():
                return relation.in_lists or self._detail
            case Many():
                return top

    def _embedded(self, relation: Relation, record: Record, level: int, above: tuple[Source, ...]) -> Json:
        other = self._find(relation.entity)
        match relation:
            case One():
                related = self._related(other, record.row.get(relation.field))
                if related:
                    return self.show(other, related, level - 1, above)
                # The documentation shows both: an object of nulls in lists, a plain null in a single record.
                return None if self._detail else dict.fromkeys(other.columns)
            case Rows():
                key = other.child.key if other.child else relation.key
                rows = (Record(record.resource, int(row["id"] or 0), row) for row in record.children.get(key, []))
                return [self.show(other, row, level - relation.nested, above) for row in rows]
            case Many():
                store = self._records.store
                found: list[Record] = []
                for resource in other.resources:
                    ids = store.find(resource.name, relation.field, str(record.id))
                    existing = store.many(resource.name, ids)
                    found += [existing[id] for id in ids]
                return [self.show(other, each, level - 1, above) for each in found]

    def _related(self, entity: Entity, reference: str | None) -> Record | None:
        for resource in entity.resources:
            key = (resource.name, int(reference or 0))
            if key not in self._known:
                self._known[key] = self._records.related(*map(str, key))
            if found := self._known[key]:
                return found
        return None


def _bare(kind: Kind, stored: str | None) -> Json:
    if stored is None:
        return None
    if kind in NUMERIC:
        return number(stored)
    return loads(stored) if kind is Kind.JSON else stored
