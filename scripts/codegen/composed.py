"""Methods that are made of several operations: `edit` and `create_once`.

The document declares which resources have them, and by which fields; docs/document.md says how.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import TypeAlias

from scripts.codegen import naming
from scripts.codegen.bodies import BodyArgument
from scripts.codegen.changes import Change, ChangesView, share_changes
from scripts.codegen.models import FieldView, ModelView
from scripts.codegen.operations import OperationView
from scripts.document.model import Document
from scripts.document.nodes import DocumentError, mapping, sequence

_EDIT_TAKEN = naming.TAKEN | {"id", "allow_loss", "keep", "confirm", "if_modified", "read"}


@dataclass(frozen=True)
class PartView:
    """Rows that are sent next to the record: the argument, and the key of these rows in answers."""

    argument: BodyArgument
    read_key: str | None
    evidence: str

    @property
    def name(self) -> str:
        return self.argument.name

    @property
    def note(self) -> str:
        a = self.argument
        left_out = "Sent only if given." if self.read_key is None else "If left out, the stored ones do not change."
        source = f" Source: {self.evidence}." if "contested" in self.evidence else ""
        return f"{a.note} {left_out}{source}"


@dataclass(frozen=True)
class ArgumentView:
    """One field as an argument of `edit`."""

    name: str
    attribute: str
    annotation: str
    description: str


class EditView:
    """The method `edit` of a resource, from its update and the method that reads a record."""

    name = "edit"
    template = "edit.jinja"

    def __init__(self, update: OperationView, get: OperationView, models: Mapping[str, ModelView]) -> None:
        self.update, self.get = update, get
        self.tag = update.operation.tag
        main = _main_part(update)
        self.key, self.model = main.key, main.model
        self.record = get.answer.record
        model = models[self.model]
        self.arguments = [
            ArgumentView(f"new_{f.name}" if f.name in _EDIT_TAKEN else f.name, f.name, _editable(f), _about(f))
            for f in model.fields
            if f.name not in model.create_only and f.constant is None and f.wire_name != "id"
        ]
        read = {f.wire_name: f for f in models[self.record].fields}
        self.parts = [
            _part(argument, read, f"{update.id}.{argument.key}")
            for argument in update.body_arguments
            # The vendor shows some parts as empty objects; without known fields they cannot be edited.
            if argument is not main and models[argument.model].fields
        ]
        self.flags = list(_kept_flags(update, {f.wire_name: f.name for f in model.fields}))
        carried = {part.argument.key for part in self.parts if part.read_key is not None}
        self.further_keys = sorted({argument.key for argument in update.body_arguments} - {self.key, *carried})
        self.unread = [(f.wire_name, _unless(f, read, self.tag)) for f in model.fields if "x-unread" in f.node]
        names = [a.name for a in self.arguments] + [p.name for p in self.parts]
        if clashes := naming.taken(names, _EDIT_TAKEN):
            raise DocumentError(f"{self.tag}_edit: arguments with a name that is taken: {clashes}; give one an x-name")
        self.changes = ChangesView(
            self.model,
            [
                *(Change(a.name, a.annotation, a.description) for a in self.arguments),
                *(Change(part.name, f"{part.argument.annotation} | None", part.note) for part in self.parts),
            ],
            [self.tag],
        )

    @property
    def renamed(self) -> dict[str, str]:
        return {a.name: a.attribute for a in self.arguments if a.name != a.attribute}

    @property
    def about(self) -> str:
        parts, replaced = "", ""
        if self.carried:
            parts, replaced = ", parts included", ", and a given part replaces all stored rows of that part"
        return (
            "An update replaces the complete record. So `edit` reads the record, takes all that can be written"
            f"{parts}, and writes it with the given changes. None empties a field{replaced}. Stored values that cannot "
            "be written stop the edit with `EditLossError`. `Edit` of `daftra_client._methods.editing` describes what "
            "an edit guarantees and what it cannot."
        )

    @property
    def carried(self) -> list[str]:
        return [part.name for part in self.parts if part.read_key is not None]

    @property
    def lost(self) -> list[str]:
        """Parts that `edit` cannot write back, since answers do not have them."""
        return [part.name for part in self.parts if part.read_key is None]

    @property
    def unread_note(self) -> str:
        names = [
            f"`{name}`" + (f" of a record whose `{unless[0]}` is not {unless[1]}" if unless else "")
            for name, unless in self.unread
        ]
        it, is_ = ("it", "is") if len(names) == 1 else ("them", "are")
        they = "it" if len(names) == 1 else "they"
        return (
            f"Answers do not show {', nor '.join(names)}, and an update without {it} changes what is stored. So `edit` "
            f"is refused with `EditLossError` unless {they} {is_} given, or `allow_loss` names {it}."
        )

    @property
    def lost_note(self) -> str:
        names = " and ".join(f"`{name}`" for name in self.lost)
        return (
            f"Answers do not have {names}, so `edit` cannot write back what is stored there. Give it again if there is "
            "any."
        )


def _unless(f: FieldView, read: Mapping[str, FieldView], tag: str) -> tuple[str, object] | None:
    """The attribute of the record that is read, and the value of it with which the field has nothing to lose."""
    if "x-unless" not in f.node:
        return None
    unless = mapping(f.node["x-unless"])
    if unless["field"] not in read:
        raise DocumentError(f"{tag}_edit.{f.wire_name}: x-unless names {unless['field']}, which is not read")
    return read[unless["field"]].name, unless["value"]


def _kept_flags(update: OperationView, fields: Mapping[str, str]) -> Iterable[tuple[str, str, str]]:
    """Parameters without which an update clears a flag: name, attribute of the write model, value to send."""
    for node in update.operation.parameters:
        if keeps := mapping(node.get("x-keeps")):
            if set(keeps) != {"field", "value"} or keeps["field"] not in fields:
                raise DocumentError(f"{update.id}.{node.get('name')}: x-keeps is a field of the record, and a value")
            yield str(node["name"]), fields[str(keeps["field"])], str(keeps["value"])


def _editable(f: FieldView) -> str:
    return f"{f.annotation} | Unset" if f.required else f.annotation


def _about(f: FieldView) -> str:
    return f"{f.description} Required, so it cannot be emptied." if f.required else f.description


def _main_part(view: OperationView) -> BodyArgument:
    """The part of a body that is the record itself."""
    required = [argument for argument in view.body_arguments if argument.required]
    if len(required) != 1:
        raise DocumentError(f"{view.id}: one part of the body is required, the record itself, and not {len(required)}")
    return required[0]


def _part(argument: BodyArgument, read: Mapping[str, FieldView], where: str) -> PartView:
    node = argument.node
    read_key = None if node.get("x-carry") is False else str(node.get("x-from", argument.key))
    if read_key is not None:
        if read_key not in read:
            raise DocumentError(f"{where}: answers have no {read_key}; say x-from or x-carry: false")
        value = read[read_key].value
        if value.item is None or value.record is None:
            raise DocumentError(f"{where}: no code to carry over a {read_key} that is no list of records")
    return PartView(argument, read_key, str(node.get("x-evidence", "")))


@dataclass(frozen=True)
class ReferenceView:
    """A field by which records are found again; `part` is the argument with the custom fields, if it is one.

    `searched` is the attribute of the reference that the filter gets, `also` the filter of a second look-up, which gets
    the complete reference, and `key` the field with the idempotency key.
    """

    filter: str
    field: str = ""
    part: str = ""
    label_filter: str = ""
    searched: str = "value"
    also: str = ""
    key: str = ""


class OnceView:
    """The method `create_once` of a resource, from its create, its list and its get."""

    name = "create_once"
    template = "create_once.jinja"

    def __init__(
        self, create: OperationView, listing: OperationView, get: OperationView, models: Mapping[str, ModelView]
    ) -> None:
        self.create, self.listing, self.get = create, listing, get
        self.tag = create.operation.tag
        references = [mapping(node) for node in sequence(create.operation.node["x-reference"])]
        self.evidence = listing.evidence_of_filters(
            str(node[key]) for node in references for key in ("filter", "also") if key in node
        )
        main = _main_part(create)
        self.record_argument = main.name
        filters = {p.wire_name: p.name for p in listing.parameters}
        parts = {argument.key: argument.name for argument in create.body_arguments}
        fields = {f.wire_name: f.name for f in models[main.model].fields}
        self.by_field: ReferenceView | None = None
        self.by_label: ReferenceView | None = None
        for node in references:
            try:
                if "field" in node:
                    self.by_field = ReferenceView(
                        filters[node["filter"]],
                        field=fields[node["field"]],
                        searched="part" if node.get("matches") == "parts" else "value",
                        also=filters[node["also"]] if "also" in node else "",
                        key=fields[node["key"]] if "key" in node else "",
                    )
                    if self.by_field.also == self.by_field.filter:
                        raise DocumentError(
                            f"{create.id}: x-reference names {node['also']!r} twice; also is another filter"
                        )
                else:
                    self.by_label = ReferenceView(
                        filters[node["filter"]], part=parts[node["part"]], label_filter=filters[node["label"]]
                    )
            except KeyError as error:
                raise DocumentError(f"{create.id}: x-reference names {error}, which is not there") from None

    @property
    def record(self) -> str | None:
        return self.listing.answer.record

    @property
    def about(self) -> str:
        field = f"`{self.by_field.field}` of `{self.record_argument}`" if self.by_field else ""
        label = f"the custom field labelled `reference_label` in `{self.by_label.part}`" if self.by_label else ""
        if field and label:
            return f"The reference is {field} or, if `reference_label` is given, {label}."
        return f"The reference is {field or label}."


Composed: TypeAlias = EditView | OnceView


def changes_of(document: Document, methods: Iterable[Composed]) -> list[ChangesView]:
    """What all edits take, and what these classes extend.

    Raises:
        DocumentError: Two resources write the same model with different parts.
    """
    found: dict[str, ChangesView] = {}
    for edit in methods:
        if isinstance(edit, EditView):
            shared = found.setdefault(edit.model, edit.changes)
            if shared.changes != edit.changes.changes:
                raise DocumentError(f"{edit.tag}_edit: {edit.model} has other parts in {shared.tags[0]}")
            if shared is not edit.changes:
                shared.tags.append(edit.tag)
                edit.changes = shared
    return [*found.values(), *share_changes(document, list(found.values()))]


def composed_methods(views: Iterable[OperationView], models: Mapping[str, ModelView]) -> list[Composed]:
    """All edits and all creates by reference."""
    by_id = {view.id: view for view in views}
    found: list[Composed] = []
    for view in by_id.values():
        get = by_id.get(f"{view.operation.tag}_get")
        # Updates of v2 change what they name and leave the rest; those of v1, whose records are wrapped, replace.
        if (
            view.operation.method == "put"
            and view.operation.name == "update"
            and get
            and get.answer.wrappers
            and get.answer.record
        ):
            found.append(EditView(view, get, models))
            view.has_edit = True
        if "x-reference" in view.operation.node:
            listing = by_id.get(f"{view.operation.tag}_list")
            if get is None or listing is None:
                raise DocumentError(
                    f"{view.id}: x-reference needs a list, which is searched, and a get, which shows what was stored"
                )
            found.append(OnceView(view, listing, get, models))
    return found
