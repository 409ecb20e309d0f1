"""The keywords of `edit` as their template prints them: a `TypedDict` of the changes of a record.

The document declares once, in an abstract schema, the fields that related records share. If several records share
changes, they extend a `TypedDict` that is made of this schema. It contains what means the same for all of them.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from scripts.codegen import naming
from scripts.codegen.bases import line_of
from scripts.document.model import Document


@dataclass(frozen=True)
class Change:
    """A keyword of `edit`: a field of the record, or rows that are sent next to it."""

    name: str
    annotation: str
    description: str


@dataclass
class ChangesView:
    """The changes of a record, or those that several records share.

    Attributes:
        schema: The write model, or the abstract schema of several write models.
        changes: All of them, with those that it inherits.
        tags: The resources whose `edit` takes them.
        base: The changes that it extends.
    """

    schema: str
    changes: Sequence[Change]
    tags: list[str] = field(default_factory=list)
    base: ChangesView | None = None

    @property
    def class_name(self) -> str:
        return self.schema.replace("Input", "") + "Changes"

    @property
    def extends(self) -> str:
        return self.base.class_name if self.base is not None else "CallOptions"

    @property
    def own(self) -> list[Change]:
        inherited = self.base.changes if self.base is not None else ()
        return [change for change in self.changes if change not in inherited]

    @property
    def module(self) -> str:
        """The module of the resource, or a separate one if several resources use it."""
        return self.tags[0] if len(self.tags) == 1 else f"_{naming.snake(self.class_name)}"

    @property
    def about(self) -> str:
        edit = f"`{self.tags[0]}.edit`" if len(self.tags) == 1 else "the `edit` of several resources"
        return f"New values that {edit} takes by name, and the options of the call. None empties a field."


def share_changes(document: Document, views: Sequence[ChangesView]) -> list[ChangesView]:
    """Let changes extend what several records share, and return what they extend."""
    lines = {view.schema: list(line_of(document, view.schema)) for view in views}
    bases: dict[str, ChangesView] = {}
    for schema in dict.fromkeys(base for line in lines.values() for base in line):
        first, *others = [view for view in views if schema in lines[view.schema]]
        if others:
            shared = [change for change in first.changes if all(change in other.changes for other in others)]
            tags = [tag for view in (first, *others) for tag in view.tags]
            bases[schema] = ChangesView(schema, shared, tags)
    used: dict[str, ChangesView] = {}
    for view in views:
        extending = view
        for schema in lines[view.schema]:
            # Two schemas that the same records build on need no two classes.
            if schema in bases and len(bases[schema].tags) > len(extending.tags):
                extending.base = used[schema] = bases[schema]
                extending = bases[schema]
    return list(used.values())
