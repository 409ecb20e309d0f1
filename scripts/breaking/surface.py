"""The public API of one tree in a plain form: what users can import, call, read and set, wherever it is defined."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

import griffe

from scripts.breaking.annotations import UNKNOWN, Type


class Role(StrEnum):
    """How users use a class; this decides which changes break their code."""

    READ = "read"  # they read its attributes, and create it in tests
    GIVEN = "given"  # they create it and pass it to the client
    ENUMERATION = "enumeration"
    ERROR = "error"
    PROTOCOL = "protocol"  # they may pass any object of that shape
    OPTIONS = "options"  # keywords that methods take
    RESOURCE = "resource"
    RETURNED = "returned"  # they get it from a method and use its methods


@dataclass(frozen=True)
class Parameter:
    """A parameter of a call; without a default it is required."""

    name: str
    kind: griffe.ParameterKind
    type: Type
    default: str | None = None


@dataclass(frozen=True)
class Call:
    """A function, method or constructor.

    Attributes:
        parameters: Without `self` and without the `**options` that are the keys of a class.
        returns: What it returns, where it is async once it was awaited.
        is_async: It has to be awaited.
        binding: "classmethod", "staticmethod" or nothing.
        options: Class whose keys it takes as keywords.
        overloads: The return types, by the literal that is the first argument.
    """

    parameters: tuple[Parameter, ...] = ()
    returns: Type = UNKNOWN
    is_async: bool = False
    binding: str = ""
    options: str | None = None
    overloads: Mapping[str, Type] = field(default_factory=dict)


@dataclass(frozen=True)
class Attribute:
    """An attribute of a class or a module; for an enumeration, a member with its value.

    For a class of options, it is a key, which may be required.
    """

    name: str
    type: Type = UNKNOWN
    value: str | None = None
    doc: str = ""
    is_settable: bool = True
    is_required: bool = False


@dataclass(frozen=True)
class Shape:
    """A class.

    Attributes:
        noun: What to call it.
        ancestors: Public and foreign classes that it is derived from.
        constructor: Its constructor, None if users do not create the class.
        fields: Names of the attributes that are also parameters of the constructor.
        is_frozen: Its attributes cannot be set.
        is_hashable: It can be a key of a dict.
    """

    role: Role
    noun: str
    ancestors: frozenset[str] = frozenset()
    attributes: Mapping[str, Attribute] = field(default_factory=dict)
    methods: Mapping[str, Call] = field(default_factory=dict)
    constructor: Call | None = None
    fields: frozenset[str] = frozenset()
    is_frozen: bool = False
    is_hashable: bool = True


Entry = Shape | Call | Attribute


@dataclass
class Surface:
    """The public API of one tree.

    Attributes:
        modules: Public modules that the tree has.
        entries: All public objects, by the name that users know: `invoices`, `models.Invoice`, `webhooks.parse`.
        places: Further names of objects that already have an entry, with the name of that entry.
        returned: Entries that cannot be imported: users get them from others.
        lineage: Names of all classes that a class of the package is derived from.
    """

    modules: list[str] = field(default_factory=list)
    entries: dict[str, Entry] = field(default_factory=dict)
    places: dict[str, str] = field(default_factory=dict)
    returned: set[str] = field(default_factory=set)
    lineage: dict[str, frozenset[str]] = field(default_factory=dict)

    def get(self, name: str) -> Entry | None:
        """The entry of a name, which may be any of its names."""
        return self.entries.get(self.places.get(name, name))

    def options(self, name: str | None) -> Mapping[str, Attribute]:
        """The keywords of a class of options."""
        shapes = (self.get(entry) for entry in self.entries if entry.rpartition(".")[2] == name)
        return next((shape.attributes for shape in shapes if isinstance(shape, Shape)), {})
