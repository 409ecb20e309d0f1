"""Operations as their template prints them: methods, and the constants that describe what they send."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import ClassVar

from scripts.codegen import naming
from scripts.codegen.answers import answer_of
from scripts.codegen.bodies import BodyArgument, body_of, is_form
from scripts.codegen.models import ModelView
from scripts.codegen.parameters import SHARED, ParameterView, parameters_of
from scripts.codegen.parsing import Parsed
from scripts.codegen.prose import as_doc, contested_evidence
from scripts.document import contents
from scripts.document.model import Operation
from scripts.document.nodes import DocumentError, Node, mapping, sequence, text

PAGING = ("page", "limit", "per_page")


@dataclass(frozen=True)
class HiddenView:
    """Rows that a list leaves out by default, and the arguments that include them, by their names in Python."""

    rows: str
    show: Mapping[str, object]
    evidence: str

    @property
    def note(self) -> str:
        """A sentence for the docstring."""
        ways = [f"`{name}={value!r}`" for name, value in self.show.items()]
        included = f"{' with '.join(ways)} includes them" if ways else "no argument is known to include them"
        return as_doc(f"By default, the list leaves out {self.rows}; {included} ({self.evidence}).")


class OperationView:
    """An operation.

    Attributes:
        create: The method that creates a record of the resource, whose docstring describes the same arguments.
        detail: The method of the resource that reads a single record of a list, for `expand=True`.
        has_edit: Whether the resource has a method `edit`, which goes through this one.
    """

    template: ClassVar[str] = "method.jinja"

    def __init__(self, parsed: Parsed, operation: Operation, models: Mapping[str, ModelView]) -> None:
        self.operation = operation
        self.create: OperationView | None = None
        self.detail: str | None = None
        self.has_edit = False
        confirmations = contents.confirmations(parsed.document, operation)
        # Names of the confirmations of a write, in `confirmation.py`.
        self.confirmed_by = [naming.snake(name).upper() for name in confirmations]
        self.answer = answer_of(parsed, operation, confirmations)
        self.parameters = list(parameters_of(parsed, operation, self.answer.record))
        self.body_arguments = body_of(parsed, operation, models)
        self.is_form = is_form(parsed, operation)
        # The body contains the id of the record to change, whether the path has it or not.
        self.id_in_body = contents.has_id_in_body(parsed.document, operation)
        self._rows = models[self.answer.record] if self.answer.kind == "page" else None
        self._filter_evidence = {
            str(node["name"]): as_doc(node.get("x-evidence", ""))
            for node in map(parsed.document.resolve, operation.parameters)
        }
        arguments = [p.name for p in self.parameters if p.constant is None] + [a.name for a in self.body_arguments]
        if clashes := naming.taken(arguments):
            raise DocumentError(f"{self.id}: arguments with a name that is taken: {clashes}; give one an x-name")

    @property
    def id(self) -> str:
        return self.operation.id

    @property
    def name(self) -> str:
        return self.operation.name

    @property
    def constant(self) -> str:
        """Name of the constant that describes the operation."""
        return f"_{self.name.upper()}"

    @property
    def positional(self) -> list[ParameterView]:
        """Path parameters without a default, and the id if only the body contains it."""
        found = [p for p in self.parameters if p.location == "path" and p.default is None]
        if self.id_in_body and not any(p.name == "id" for p in found):
            found.append(ParameterView("id", "id", "body", "int", None, "Id of the record.", is_shared=True))
        return found

    @property
    def keywords(self) -> list[ParameterView]:
        rest = [p for p in self.parameters if p.default is not None and p.constant is None]
        return sorted(rest, key=lambda p: (p.name not in PAGING, p.name))

    @property
    def created_alike(self) -> list[BodyArgument]:
        """Parts of the body that the docstring of `create` describes in the same words."""
        described = {(a.name, a.model, a.note) for a in self.create.body_arguments} if self.create else set()
        found = [a for a in self.body_arguments if (a.name, a.model, a.note) in described]
        return found if len(found) > 1 else []

    @property
    def described(self) -> list[tuple[str, str]]:
        """Arguments that only the docstring of this method describes."""
        alike = self.created_alike
        return [
            *((p.name, p.description) for p in self.positional if not p.is_shared),
            *((a.name, a.note) for a in self.body_arguments if a not in alike),
            *((p.name, p.description) for p in self.keywords if not p.is_shared),
        ]

    @property
    def shared(self) -> list[str]:
        """Arguments that the docstring of `daftra_client.api` describes, if it is not clear what they are."""
        names = [p.name for p in (*self.positional, *self.keywords) if p.is_shared]
        return [*names, *(["expand"] if self.detail else []), "**options"] if set(names) - {"id"} else []

    @property
    def query(self) -> list[ParameterView]:
        taken = PAGING if self.answer.kind == "page" else ()
        return [p for p in self.parameters if p.location == "query" and p.wire_name not in taken]

    @property
    def checked(self) -> list[tuple[str, str]]:
        """(name on the wire, expression of its `Parameter`) of the parameters in path and query."""
        found = []
        for p in self.parameters:
            if p.check is not None and (p.location == "path" or p in self.query):
                verified = "" if p.verify is None else f', "{self._attribute(p)}"'
                bound = "" if p.verify is None or p.verify[1] == "is" else f', "{p.verify[1]}"'
                found.append((p.wire_name, f"Parameter({p.check}{verified}{bound})"))
        return found

    @property
    def verified(self) -> list[str]:
        """Names of the filters that rows must match."""
        return [p.wire_name for p in self.parameters if p.verify is not None]

    def _attribute(self, p: ParameterView) -> str:
        """Attribute of the rows that a filter compares."""
        assert p.verify is not None
        names = {f.wire_name: f.name for f in self._rows.fields} if self._rows else {}
        if p.verify[0] not in names:
            raise DocumentError(f"{self.id}: {p.wire_name} cannot be verified on {p.verify[0]}")
        return names[p.verify[0]]

    @property
    def choices(self) -> list[str]:
        """Arguments that choose rows and fields of a v2 entity, see `parameters.CHOICES`."""
        return [p.name for p in self.parameters if p.location == "choice"]

    @property
    def entity(self) -> str:
        """An expression for the name of the entity that the operation is about."""
        name = self.operation.path.removeprefix("/v2/api/entity/").partition("/")[0]
        return f'f"{name}"' if "{" in name.lstrip("{") else name.strip("{}") if "{" in name else f'"{name}"'

    @property
    def reads_entity(self) -> bool:
        """Whether the operation reads a single record of a v2 entity."""
        path = self.operation.path
        return self.answer.kind == "record" and path.startswith("/v2/api/entity/") and "/{id}" in path

    @property
    def path_names(self) -> list[tuple[str, str]]:
        return [(p.wire_name, p.name) for p in self.parameters if p.location == "path"]

    @property
    def size(self) -> str:
        return "per_page" if self.answer.v2 else "limit"

    @property
    def creates(self) -> bool:
        return self.answer.kind in ("created", "bulk")

    @property
    def refusals(self) -> list[tuple[int, str]]:
        """Further meanings of a failure, by status."""
        found = mapping(self.operation.node.get("x-refusals"))
        return [(int(status), as_doc(meaning)) for status, meaning in sorted(found.items())]

    @property
    def raises(self) -> list[tuple[str, str]]:
        """Errors that mean something particular in this method."""
        found: list[tuple[str, str]] = []
        if self.verified and "where" not in self.choices:
            one = "one of " if len(self.verified) > 1 else ""
            found.append(("FilterIgnoredError", f"A row contradicts {one}`{'`, `'.join(self.verified)}`."))
        if self.choices and self.answer.kind != "page":
            found.append(("UnexpectedResponseError", "The answer is no count."))
        return found + [(self.refusal_error(status), f"{meaning} ({status}).") for status, meaning in self.refusals]

    @staticmethod
    def refusal_error(status: int) -> str:
        """The error that a write raises for this status."""
        if status >= 500:
            return "OutcomeUnknownError"
        return {403: "PermissionDeniedError", 404: "NotFoundError", 405: "ResponseError"}.get(status, "ValidationError")

    @property
    def look(self) -> Node | None:
        """How a redirect is followed by a look, if that is an ordinary answer."""
        return mapping(mapping(self.operation.responses.get("302")).get("x-look")) or None

    @property
    def returns(self) -> str:
        answer = self.answer
        if answer.kind == "page":
            return f"Pager[{answer.record}]"
        if answer.kind in ("records", "bulk"):
            return f"list[{answer.record}]"
        if answer.kind == "value":
            assert answer.value is not None
            return answer.value.type(write=False)
        return {"record": answer.record, "created": "Created", "done": "Done"}[answer.kind]

    @property
    def summary(self) -> str:
        return as_doc(self.operation.node.get("summary", ""))

    @property
    def description(self) -> str:
        return as_doc(self.operation.node.get("description", ""))

    @property
    def hides(self) -> list[HiddenView]:
        """The rows that a list leaves out by default."""
        arguments = {p.wire_name: p for p in self.parameters if p.constant is None}
        found: list[HiddenView] = []
        for hidden in map(mapping, sequence(self.operation.node.get("x-hides"))):
            if not (text(hidden.get("rows")) and text(hidden.get("evidence"))):
                raise DocumentError(f"{self.id}: x-hides is a list of rows, show and evidence")
            show = mapping(hidden.get("show"))
            if unknown := sorted(show.keys() - arguments.keys()):
                raise DocumentError(f"{self.id}: x-hides names {', '.join(unknown)}, which are no arguments of it")
            found.append(
                HiddenView(
                    rows=" ".join(str(hidden["rows"]).split()),
                    show={arguments[key].name: arguments[key].given(value) for key, value in show.items()},
                    evidence=str(hidden["evidence"]),
                )
            )
        return found

    @property
    def rights(self) -> list[dict[str, str]]:
        """The rows that a list shows only to callers with a right."""
        return [
            {name: " ".join(str(each.get(name, "")).split()) for name in ("rows", "right", "evidence")}
            for each in map(mapping, sequence(self.operation.node.get("x-rights")))
        ]

    @property
    def evidence(self) -> str:
        """The sources of the operation, if they contradict each other."""
        return contested_evidence(self.operation.node)

    def evidence_of_filters(self, names: Iterable[str]) -> str:
        """Where it is known from that a list can be filtered by these parameters."""
        wanted, found = set(names), dict[str, list[str]]()
        for name, evidence in self._filter_evidence.items():
            if name in wanted:
                found.setdefault(evidence, []).append(f"`{name}`")
        return "; ".join(f"{evidence} ({', '.join(filters)})" for evidence, filters in found.items())


def connect(views: Iterable[OperationView]) -> None:
    """Connect each operation with those of its resource that its method refers to."""
    by_tag: dict[str, list[OperationView]] = {}
    for view in views:
        by_tag.setdefault(view.operation.tag, []).append(view)
    for group in by_tag.values():
        create = next((v for v in group if v.operation.name == "create"), None)
        readers = {v.answer.record: v for v in group if v.answer.kind == "record" and v.operation.name == "get"}
        for view in group:
            view.create = create if view is not create else None
            reader = readers.get(view.answer.record)
            if view.answer.kind == "page" and not view.answer.v2 and reader and len(reader.positional) == 1:
                view.detail = reader.name


def shared_arguments(views: Iterable[OperationView]) -> list[ParameterView]:
    """The arguments that mean the same in every method, each once.

    Raises:
        DocumentError: An argument is described in two ways.
    """
    found: dict[str, ParameterView] = {}
    for view in views:
        for p in view.parameters:
            if p.is_shared and found.setdefault(p.name, p).description != p.description:
                raise DocumentError(f"{view.id}: the argument {p.name} is described in two ways")
    return [found[name] for name in SHARED if name in found]
