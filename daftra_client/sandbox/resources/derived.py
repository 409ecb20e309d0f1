"""The tables that a sandbox serves: those of this package, and those that only the document describes.

A handwritten table has precedence. It gets from the document the query parameters of its list, and the columns and
operations that it lacks. A resource of v1 or an entity of v2 without a table gets a plain one: flat records, stored as
they are sent.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path

from daftra_client.sandbox.documented import Described, Document, load
from daftra_client.sandbox.entities import Entity, Envelope, One
from daftra_client.sandbox.resources import RESOURCES
from daftra_client.sandbox.resources.entities import ENTITIES
from daftra_client.sandbox.tables import Field, Resource
from daftra_client.sandbox.wire import Kind

_FIRST_ID = 1001
"""The first id of a resource without a table; far from those of the tables."""
_BRANCH = "branch_id"
_DELETED = "deleted_at"
_BY_POST = "post_update"


@dataclass(frozen=True, slots=True)
class Tables:
    """The tables that a sandbox serves."""

    resources: Mapping[str, Resource]
    entities: Mapping[str, Entity]


@cache
def tables(path: Path) -> Tables:
    """All resources and entities; ``path`` is that of the table which `scripts/generate.py` wrote."""
    document = load(path)
    resources = {name: _completed(table, document) for name, table in RESOURCES.items()}
    taken = {table.listed_at for table in resources.values()}
    for name, described in document.resources.items():
        if name not in resources and name not in taken:
            resources[name] = _resource(name, described, described.operations, len(resources))
    entities = {name: _joined(entity, document.entities.get(name), resources) for name, entity in ENTITIES.items()}
    for name, described in document.entities.items():
        if name not in entities:
            entities[name] = _entity(name, described, resources)
    return Tables(resources, entities)


def _completed(table: Resource, document: Document) -> Resource:
    """A handwritten table, with the columns and operations that only the document has."""
    described = document.resources.get(table.listed_at or table.name)
    forms = [each.only or each.prepare or each.present for each in ENTITIES.values() if each.resources[0] is table]
    names = [name for name, each in ENTITIES.items() if each.resources[0] is table and not each.child]
    v2 = [] if any(forms) else [document.entities[name] for name in names if name in document.entities]
    known = {each.name for each in table.fields} | table.aliases.keys()
    known |= {each.key for each in (*table.associations, *table.children)}
    known |= {key for link in table.linked for key in link.keys}
    extras = {each.name: each for one in (described, *v2) if one for each in _fields(one) if each.writable}
    table = replace(
        table, extras=tuple(each for name, each in sorted(extras.items()) if name not in known | {_DELETED})
    )
    if not described:
        return table
    operations = table.operations | (frozenset() if table.listed_at else described.operations)
    return replace(table, operations=operations, parameters=described.parameters, sorts=described.sorts)


def _fields(described: Described) -> Iterator[Field]:
    """The columns that answers have, the id first."""
    for name in sorted(described.read, key=lambda name: (name != "id", name)):
        default = "1" if name == _BRANCH else None
        writable = name in described.written and name != "id"
        yield Field(name, described.read[name], default, writable=writable)


def _resource(name: str, described: Described, operations: Iterable[str], index: int) -> Resource:
    """A plain table. It also has the columns that are written and never read, so that lists can be filtered by them."""
    unread = {column: kind for column, kind in described.written.items() if column not in described.read}
    hidden = (Field(column, kind, shown=False) for column, kind in unread.items())
    return Resource(
        name=name,
        key=described.key,
        detail_key=described.detail_key,
        write_key=described.write_key,
        operations=frozenset(operations),
        first_id=_FIRST_ID + 20 * index,
        fields=tuple(each for each in (*_with_id(_fields(described)), *hidden) if each.name != _DELETED),
        required=tuple((column,) for column in described.required if column in described.written),
        parameters=described.parameters,
        sorts=described.sorts,
    )


def _with_id(fields: Iterable[Field]) -> list[Field]:
    found = list(fields)
    return found if any(each.name == "id" for each in found) else [Field("id", Kind.INTEGER, writable=False), *found]


def _joined(entity: Entity, described: Described | None, resources: Mapping[str, Resource]) -> Entity:
    """A handwritten entity of the tables that are served."""
    by_post = entity.updates_by_post or (described is not None and _BY_POST in described.operations)
    mine = tuple(resources[each.name] for each in entity.resources)
    return replace(entity, resources=mine, updates_by_post=by_post)


def _entity(name: str, described: Described, resources: dict[str, Resource]) -> Entity:
    """A plain entity; it shows the resource of v1 with the same name in the singular, or has a separate table."""
    key = "".join(part.title() for part in name.split("_"))
    resource = next((each for each in resources.values() if each.key == key), None)
    if resource is None:
        described_here = replace(described, key=key, detail_key=key, write_key=key)
        resource = resources[name] = _resource(name, described_here, (), len(resources))
    return Entity(
        name=name,
        resources=(resource,),
        updates_by_post=_BY_POST in described.operations,
        relations=tuple(One(each, f"{each}_id", each) for each in described.relations if each in ENTITIES),
        envelope=Envelope.PAYLOAD if described.in_payload else Envelope.PLAIN,
        invalid_status=described.invalid_status,
        soft_delete=_DELETED in described.read,
    )
