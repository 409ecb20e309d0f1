"""The public API of one tree in a plain form: what users can import, call, read and set, wherever it is defined."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from enum import StrEnum

import griffe

from scripts.breaking.annotations import UNKNOWN, Type


class Role(StrEnum):
    """What users do with a class, which decides what breaks them."""

    READ = "read"  # they read its attributes, and make it in tests
    GIVEN = "given"  # they make it and give it to the client
    ENUMERATION = "enumeration"
    ERROR = "error"
    PROTOCOL = "protocol"  # they may give anything of that shape
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
        parameters: Without `self` and without `**options` that stand for the keys of a class.
        returns: What it returns, where it is async once it was awaited.
        is_async: It has to be awaited.
        binding: "classmethod", "staticmethod" or nothing.
        options: Class whose keys it takes as keywords.
        overloads: What it returns, by the literal that is given first.
    """

    parameters: tuple[Parameter, ...] = ()
    returns: Type = UNKNOWN
    is_async: bool = False
    binding: str = ""
    options: str | None = None
    overloads: Mapping[str, Type] = field(default_factory=dict)


@dataclass(frozen=True)
class Attribute:
    """What can be read of a class or a module; of an enumeration one of its members, with its value.

    Of a class of options it is one of its keys, which may have to be given.
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
        constructor: What it takes when it is made, None where users do not make it.
        fields: Names of the attributes that are parameters of the constructor by themselves.
        is_frozen: Nothing of it can be set.
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
        entries: What there is, by the name that users know: `invoices`, `models.Invoice`, `webhooks.parse`.
        places: Further names of what has an entry already, with the name of that entry.
        returned: Entries that cannot be imported: users get them from others.
        lineage: Names of all classes that a class of the package is derived from.
    """

    modules: list[str] = field(default_factory=list)
    entries: dict[str, Entry] = field(default_factory=dict)
    places: dict[str, str] = field(default_factory=dict)
    returned: set[str] = field(default_factory=set)
    lineage: dict[str, frozenset[str]] = field(default_factory=dict)

    def get(self, name: str) -> Entry | None:
        """What a name stands for, by any of its names."""
        return self.entries.get(self.places.get(name, name))

    def options(self, name: str | None) -> Collection[str]:
        """The keywords that a class of options stands for."""
        shapes = (self.get(entry) for entry in self.entries if entry.rpartition(".")[2] == name)
        return next((shape.attributes.keys() for shape in shapes if isinstance(shape, Shape)), ())
