"""Types as users and type checkers see them.

Aliases of the package are resolved, and the module of a class is ignored. So `Amount | None` and `Decimal | None` are
the same type, and so are `Page[T]` of one module and of another.
"""

from __future__ import annotations

import ast
from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass
from typing import TypeAlias

import griffe

Expression: TypeAlias = griffe.Expr | str | None
Ancestors: TypeAlias = Callable[[str], Collection[str]]
"""Names of all classes that a class of the package is derived from."""

_UNION = "|"
_TRANSPARENT = frozenset({"Annotated", "ClassVar", "Final", "NotRequired", "ReadOnly", "Required"})
_VARIABLES = frozenset({"TypeVar", "ParamSpec", "TypeVarTuple"})

# Types that `typing` has under another name.
_FORMER: Mapping[str, str] = {
    "typing.AbstractSet": "Set",
    "typing.AsyncContextManager": "AbstractAsyncContextManager",
    "typing.ContextManager": "AbstractContextManager",
    **{f"typing.{one.__name__.capitalize()}": one.__name__ for one in (dict, list, set, tuple, type)},
    "typing.FrozenSet": "frozenset",
    "typing.Text": "str",
}

# The wider types that also accept a type, among the types that signatures name.
_WIDER: Mapping[str, frozenset[str]] = {
    "bool": frozenset({"int", "float"}),
    "int": frozenset({"float"}),
    "datetime": frozenset({"date"}),
    "list": frozenset({"MutableSequence", "Sequence", "Collection", "Iterable"}),
    "tuple": frozenset({"Sequence", "Collection", "Iterable"}),
    "str": frozenset({"Sequence", "Collection", "Iterable"}),
    "dict": frozenset({"MutableMapping", "Mapping", "Collection", "Iterable"}),
    "set": frozenset({"MutableSet", "Set", "Collection", "Iterable"}),
    "frozenset": frozenset({"Set", "Collection", "Iterable"}),
    "Sequence": frozenset({"Collection", "Iterable"}),
    "Mapping": frozenset({"Collection", "Iterable"}),
    "Collection": frozenset({"Iterable"}),
    "Iterator": frozenset({"Iterable"}),
    "AsyncIterator": frozenset({"AsyncIterable"}),
    "Path": frozenset({"PathLike", "PurePath"}),
}


@dataclass(frozen=True)
class Type:
    """A type by its short name, with the types in its brackets. A union has its members there, sorted."""

    name: str
    arguments: tuple[Type, ...] = ()

    @property
    def members(self) -> tuple[Type, ...]:
        return self.arguments if self.name == _UNION else (self,)

    def __str__(self) -> str:
        if self.name == _UNION:
            return " | ".join(map(str, self.arguments))
        inner = ", ".join(map(str, self.arguments))
        if self.name == "[]":
            return f"[{inner}]"
        return f"{self.name}[{inner}]" if self.arguments else self.name


ANY = Type("Any")
UNKNOWN = Type("...")
"""The type of anything without an annotation, and of a type variable."""

NONE = Type("None")


def union(types: Collection[Type]) -> Type:
    """The union of types, in a fixed order; None comes last."""
    members = {member for one in types for member in one.members}
    if len(members) == 1:
        return members.pop()
    return Type(_UNION, tuple(sorted(members, key=lambda member: (member == NONE, str(member)))))


def vague(one: Type) -> bool:
    """Whether a type contains Any."""
    return one == ANY or any(vague(argument) for argument in one.arguments)


def names_in(one: Type) -> set[str]:
    """The names of a type and of all types in its brackets."""
    return {one.name}.union(*map(names_in, one.arguments))


def literal_value(name: str) -> bool:
    """Whether the name of a type is a value of `Literal[...]`."""
    return name[:1] in "'\"-" or name[:1].isdigit() or name in ("True", "False")


def fits(given: Type, wanted: Type, ancestors: Ancestors) -> bool:
    """Whether every value of one type is also a value of the other."""
    if given.name == _UNION or wanted.name == _UNION:
        return all(any(fits(one, other, ancestors) for other in wanted.members) for one in given.members)
    if given == wanted or wanted.name == "object":
        return True
    if {given, wanted} & {ANY, UNKNOWN}:
        return True
    if literal_value(given.name):
        kind = "str" if given.name[0] in "'\"" else "bool" if given.name in ("True", "False") else "int"
        return fits(Type(kind), wanted, ancestors) if not literal_value(wanted.name) else False
    if given.name == wanted.name:
        if not given.arguments or not wanted.arguments:
            return True
        pairs = zip(given.arguments, wanted.arguments, strict=False)
        return len(given.arguments) == len(wanted.arguments) and all(fits(a, b, ancestors) for a, b in pairs)
    wider = _WIDER.get(given.name, frozenset()) | frozenset(ancestors(given.name))
    if wanted.name not in wider:
        return any(fits(Type(name), wanted, ancestors) for name in ancestors(given.name) if name in _WIDER)
    same_shape = len(given.arguments) == len(wanted.arguments) or not given.arguments or not wanted.arguments
    if not same_shape:  # such as `tuple[int, ...]` for `Sequence[int]`
        return all(fits(one, wanted.arguments[0], ancestors) for one in given.arguments if one.name != "...")
    return all(fits(a, b, ancestors) for a, b in zip(given.arguments, wanted.arguments, strict=False))


class TypeReader:
    """Reads annotations of one tree.

    Args:
        find: Returns the object at a path of the package, or None for other paths.
        opaque: Aliases that are shown as they are, since users know them by name.
    """

    def __init__(self, find: Callable[[str], griffe.Object | None], opaque: Collection[str]) -> None:
        self._find = find
        self._opaque = opaque
        self.classes: dict[str, griffe.Class] = {}
        """The classes of the package that were found, by their short names."""

    def read(self, expression: Expression, scope: griffe.Object, bound: Mapping[str, Type] | None = None) -> Type:
        """The type that an annotation means. `bound` gives type variables their values."""
        bound = bound or {}
        if expression is None:
            return UNKNOWN
        if isinstance(expression, str):
            return self._text(expression, scope, bound)
        if isinstance(expression, griffe.ExprConstant):
            return self._text(str(expression.value), scope, bound)
        if isinstance(expression, griffe.ExprBinOp):
            return union([self.read(side, scope, bound) for side in (expression.left, expression.right)])
        if isinstance(expression, griffe.ExprSubscript):
            return self._subscript(expression, scope, bound)
        if isinstance(expression, griffe.ExprList | griffe.ExprTuple):
            return Type("[]", tuple(self.read(element, scope, bound) for element in expression.elements))
        if isinstance(expression, griffe.ExprName | griffe.ExprAttribute):
            return self._name(expression, (), bound)
        return Type(str(expression))

    def target(self, expression: Expression) -> griffe.Object | None:
        """The object that a name refers to, if it belongs to the package."""
        if isinstance(expression, griffe.ExprName | griffe.ExprAttribute):
            return self._find(expression.canonical_path)
        return None

    def _text(self, text: str, scope: griffe.Object, bound: Mapping[str, Type]) -> Type:
        if text[:1] in "'\"":  # an annotation in quotes
            try:
                node = ast.parse(ast.literal_eval(text), mode="eval").body
            except (SyntaxError, ValueError):
                return Type(text)
            return self.read(griffe.safe_get_annotation(node, parent=_module_of(scope)), scope, bound)
        return bound.get(text, Type(text))

    def _subscript(self, expression: griffe.ExprSubscript, scope: griffe.Object, bound: Mapping[str, Type]) -> Type:
        inside = expression.slice
        parts = inside.elements if isinstance(inside, griffe.ExprTuple) and inside.implicit else [inside]
        name = _short(expression.left)
        if name == "Literal":
            return union([Type(part) if isinstance(part, str) else Type(str(part)) for part in parts])
        if name in _TRANSPARENT:
            return self.read(parts[0], scope, bound)
        arguments = tuple(self.read(part, scope, bound) for part in parts)
        if name == "Union":
            return union(arguments)
        if name == "Optional":
            return union((*arguments, NONE))
        return self._name(expression.left, arguments, bound)

    def _name(self, expression: Expression, arguments: tuple[Type, ...], bound: Mapping[str, Type]) -> Type:
        short = _short(expression)
        if short in bound:
            return bound[short]
        target = self.target(expression)
        if self._is_variable(expression):
            return UNKNOWN  # users do not know its name
        if isinstance(target, griffe.Class):
            self.classes[target.name] = target
            return Type(target.name, arguments)
        if target is not None and is_alias(target) and target.name not in self._opaque:
            value = target.value  # type: ignore[attr-defined]
            variables = self._variables(value, target)
            values = dict(zip(variables, (*arguments, *[UNKNOWN] * len(variables)), strict=False))
            return self.read(value, target, values)
        return Type(short, arguments)

    def _variables(self, value: Expression, alias: griffe.Object) -> list[str]:
        """Names of the type variables of an alias, in their order."""
        if isinstance(alias, griffe.TypeAlias):
            return [parameter.name for parameter in alias.type_parameters]
        names: list[str] = []
        for part in value.iterate(flat=True) if isinstance(value, griffe.Expr) else ():
            if isinstance(part, griffe.ExprName) and _short(part) not in names and self._is_variable(part):
                names.append(_short(part))
        return names

    def _is_variable(self, name: Expression) -> bool:
        if isinstance(name, griffe.ExprName) and _declares(name.parent, name.name):
            return True
        target = self.target(name)
        if not isinstance(target, griffe.Attribute) or not isinstance(target.value, griffe.ExprCall):
            return False
        return _short(target.value.function) in _VARIABLES


def _declares(scope: object, name: str) -> bool:
    """Whether a name is a type parameter of the scope or of an outer scope, as in `class Page[T]`."""
    while isinstance(scope, griffe.Object):
        if any(parameter.name == name for parameter in scope.type_parameters):
            return True
        scope = scope.parent
    return False


def is_alias(target: griffe.Object) -> bool:
    """Whether an object is an alias of a type."""
    if isinstance(target, griffe.TypeAlias):
        return True
    return isinstance(target, griffe.Attribute) and _short(target.annotation) == "TypeAlias"


def _short(expression: Expression) -> str:
    """The last part of a dotted name, as it is defined and not as it is imported."""
    if isinstance(expression, griffe.ExprName | griffe.ExprAttribute):
        path = expression.canonical_path
        return _FORMER.get(path) or path.rpartition(".")[2]
    return str(expression)


def _module_of(scope: griffe.Object) -> griffe.Module:
    return scope if isinstance(scope, griffe.Module) else scope.module
