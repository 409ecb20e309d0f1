"""Reads the public API of a tree from its sources. Nothing of the tree is imported.

A resource is found by its attribute on the client, and a method by its name. The class of the resource either defines
the method or refers to a function in a separate module. Names are resolved to their definition, as type checkers do: of
`if TYPE_CHECKING: ... else: ...` the first branch counts.
"""

from __future__ import annotations

import ast
import operator
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from pathlib import Path

import griffe

from scripts.breaking import public
from scripts.breaking.annotations import Expression, Type, TypeReader, is_alias
from scripts.breaking.surface import Attribute, Call, Entry, Parameter, Role, Shape, Surface
from scripts.breaking.trees import CannotCompareError, Tree


def surface_of(tree: Tree) -> Surface:
    """Read the public API of a tree.

    Raises:
        CannotCompareError: A file cannot be parsed.
    """
    return _Reader(_load(tree)).read()


class _TypeCheckersView(griffe.Extension):
    """Leaves out code that type checkers ignore."""

    def on_module_node(self, *, node: ast.AST | griffe.ObjectNode, **_: object) -> None:
        if isinstance(node, ast.Module):
            self._reduce(node.body)

    def _reduce(self, body: list[ast.stmt]) -> None:
        for statement in body:
            if isinstance(statement, ast.If):
                match ast.unparse(statement.test).removeprefix("typing."):
                    case "TYPE_CHECKING":
                        statement.orelse = []
                    case "not TYPE_CHECKING":
                        statement.body = statement.orelse or [ast.Pass()]
                        statement.orelse = []
            if isinstance(statement, ast.If | ast.ClassDef):
                self._reduce(statement.body)


def _load(tree: Tree) -> griffe.Module:
    folder = tree.root / public.PACKAGE
    if not (folder / "__init__.py").is_file():
        raise CannotCompareError(f"{tree.name} has no package {public.PACKAGE}")
    loader = griffe.GriffeLoader(
        search_paths=[tree.root],
        extensions=griffe.Extensions(_TypeCheckersView()),
        allow_inspection=False,
        store_source=False,
    )
    try:
        package = loader.load(public.PACKAGE, try_relative_path=False)
    except (griffe.GriffeError, SyntaxError) as error:
        raise CannotCompareError(f"{public.PACKAGE} of {tree.name} cannot be read: {error}") from None
    if not isinstance(package, griffe.Module):
        raise CannotCompareError(f"{public.PACKAGE} of {tree.name} is not a package")
    # Griffe skips files that it cannot parse, and that would look like a removal.
    for path in sorted({*folder.rglob("*.py")} - {*_files(package)}):
        try:
            ast.parse(path.read_bytes())
        except (SyntaxError, ValueError) as error:
            where = path.relative_to(tree.root)
            raise CannotCompareError(f"{where} of {tree.name} cannot be parsed: {error}") from None
    return package


def _files(module: griffe.Module) -> Iterator[Path]:
    if isinstance(module.filepath, Path):
        yield module.filepath
    for member in module.members.values():
        if isinstance(member, griffe.Module):
            yield from _files(member)


_FIELD_CLASSES = frozenset({"attrs.define", "attrs.frozen", "attrs.mutable", "attr.s", "dataclasses.dataclass"})
_FIELD_FUNCTIONS = frozenset({"attrs.field", "attr.ib", "msgspec.field", "dataclasses.field"})
_FACTORIES = frozenset({"factory", "default_factory"})
_NO_ANCESTORS = frozenset({"typing.Generic", "object"})
_VALUES = {"IntEnum": "int", "IntFlag": "int", "StrEnum": "str"}

# Methods that users call implicitly: iteration, comparison, `with` and `await`.
_OPERATORS = frozenset(
    f"__{name}__"
    for name in (
        *("aenter", "aexit", "aiter", "anext", "await", "call", "contains", "enter", "exit", "getitem", "iter", "len"),
        *("lt", "le", "gt", "ge", "next"),
    )
)


class _Reader:
    def __init__(self, package: griffe.Module) -> None:
        self._package = package
        self._public_modules = [name for name in public.MODULES if self._is_public(name)]
        self._exported = {
            target.name if (target := self._find(f"{module}.{name}")) is not None else name
            for module in self._public_modules
            for name in self._names(module)
        }
        self._types = TypeReader(self._find, self._exported)
        self._surface = Surface(modules=self._public_modules)
        self._known: dict[str, str] = {}  # where something is defined: its entry

    def read(self) -> Surface:
        for module in self._public_modules:
            for name in self._names(module):
                self._add(module, name)
        self._follow()
        self._surface.lineage = {name: self._lineage(cls) for name, cls in self._types.classes.items()}
        return self._surface

    # --- names ---

    def _is_public(self, module: str) -> bool:
        found = self._find(module)
        return isinstance(found, griffe.Module) and (module != public.CHANGES or found.exports is not None)

    def _find(self, path: str) -> griffe.Object | None:
        """The object at a path in the package, through all imports."""
        if not f"{path}.".startswith(f"{public.PACKAGE}."):
            return None
        try:
            found = self._package.modules_collection[path]
            return found.final_target if isinstance(found, griffe.Alias) else found
        except (KeyError, ValueError, griffe.GriffeError):
            return None

    def _names(self, module: str) -> list[str]:
        """The public names of a module: those of `__all__`, else its own definitions without an underscore."""
        found = self._find(module)
        if not isinstance(found, griffe.Module):
            return []
        if found.exports is not None:
            names = [name if isinstance(name, str) else name.name for name in found.exports]
        else:
            names = [
                name
                for name, member in found.members.items()
                if not name.startswith("_") and not member.is_alias and not member.is_module
            ]
        return [name for name in names if name not in public.NOT_API]

    def _add(self, module: str, name: str) -> None:
        subject = f"{module}.{name}".removeprefix(f"{public.PACKAGE}.")
        target = self._find(f"{module}.{name}")
        if isinstance(target, griffe.Attribute) and (meant := self._types.target(target.value)) is not None:
            target = meant  # `field = Field`
        if target is None:
            self._surface.entries[subject] = Attribute(name)  # such as a name that a foreign package defines
        elif target.path in self._known:
            self._surface.places[subject] = self._known[target.path]
        else:
            self._known[target.path] = subject
            entry = self._entry(target)
            if entry is not None:
                self._surface.entries[subject] = entry
                if name == public.CLIENT and isinstance(target, griffe.Class):
                    self._surface.entries |= self._resources(target)

    def _entry(self, target: griffe.Object) -> Entry | None:
        if isinstance(target, griffe.Class):
            self._types.classes[target.name] = target
            return self._shape(target)
        if isinstance(target, griffe.Function):
            return self._call(target)
        if isinstance(target, griffe.Attribute | griffe.TypeAlias):
            if isinstance(target.value, griffe.ExprCall) and str(target.value.function).endswith("TypeVar"):
                return None
            meaning = target.value
            if isinstance(target, griffe.Attribute) and not is_alias(target):
                meaning = target.annotation
            return Attribute(target.name, self._types.read(meaning, target))
        return Attribute(target.name)

    def _resources(self, client: griffe.Class) -> dict[str, Entry]:
        found: dict[str, Entry] = {}
        for name, member in self._members(client):
            target = self._resource(member)
            if target is not None:
                found[name] = Shape(Role.RESOURCE, "resource", methods=self._methods(target))
        return found

    def _resource(self, member: griffe.Object) -> griffe.Class | None:
        """The class of a resource, if the member of the client is one."""
        if isinstance(member, griffe.Attribute):
            target = self._types.target(member.annotation)
            if isinstance(target, griffe.Class) and target.path.startswith(public.RESOURCES):
                return target
        return None

    def _follow(self) -> None:
        """Add the classes that users get from public calls and attributes, and the keywords of calls."""
        looked_at: set[str] = set()
        while names := self._surface.entries.keys() - looked_at:
            looked_at |= names
            for name in sorted({met for entry in names for met in _met(self._surface.entries[entry])}):
                target = self._types.classes.get(name)
                if target is None or name.startswith("_") or target.path in self._known:
                    continue
                if not target.path.startswith(public.RESOURCES):
                    self._known[target.path] = name
                    self._surface.returned.add(name)
                    self._surface.entries[name] = self._shape(target, is_returned=True)

    # --- classes ---

    def _chain(self, cls: griffe.Class) -> list[griffe.Class]:
        """The class and its bases in the package, in the method resolution order."""
        try:
            return [cls, *cls.mro()]
        except ValueError:  # no order fits
            return [cls]

    def _bases(self, cls: griffe.Class) -> Iterator[tuple[griffe.Class | None, str]]:
        """All base classes of a class: the objects of the package, and all names.

        Classes of the package have their short names, all others their full names.
        """
        for one in self._chain(cls):
            for base in one.bases:
                name = base if isinstance(base, str) else base.canonical_path
                target = self._find(name)
                if isinstance(target, griffe.Class):
                    yield target, target.name
                else:
                    yield None, name.removeprefix("builtins.")

    def _lineage(self, cls: griffe.Class) -> frozenset[str]:
        names = {name.rpartition(".")[2] for _, name in self._bases(cls)}
        return frozenset(names | {_VALUES[name] for name in names & _VALUES.keys()})

    def _shape(self, cls: griffe.Class, *, is_returned: bool = False) -> Shape:
        ancestors = {name for target, name in self._bases(cls) if target is None or name in self._exported}
        role, noun = self._role(cls, is_returned=is_returned)
        attributes = dict(self._attributes(cls, role))
        shape = Shape(role, noun, frozenset(ancestors - _NO_ANCESTORS), attributes)
        if role is Role.ENUMERATION or role is Role.OPTIONS:
            return shape
        shape = replace(shape, methods=self._methods(cls))
        if role in (Role.READ, Role.GIVEN) and cls.name not in public.NOT_MADE_BY_USERS:
            constructor, fields = self._constructor(cls)
            shape = replace(shape, constructor=constructor, fields=fields)
        is_frozen = any(_is_frozen(one) for one in self._chain(cls))
        is_hashable = is_frozen or not self._has_fields(cls) or _hashes_all_the_same(cls)
        return replace(shape, is_frozen=is_frozen, is_hashable=is_hashable)

    def _role(self, cls: griffe.Class, *, is_returned: bool) -> tuple[Role, str]:
        names = self._lineage(cls)
        if names & {"Enum", "IntEnum", "StrEnum", "Flag", "IntFlag"}:
            return Role.ENUMERATION, "enumeration"
        if "TypedDict" in names:
            return Role.OPTIONS, "options"
        if names & {"Exception", "BaseException"}:
            return Role.ERROR, "error"
        if any(str(base).partition("[")[0].endswith("Protocol") for base in cls.bases):
            return Role.PROTOCOL, "protocol"
        if is_returned:
            return Role.RETURNED, "class"
        if cls.path.startswith(f"{public.MODELS}."):
            is_input = cls.name.endswith("Input")
            return (Role.GIVEN, "write model") if is_input else (Role.READ, "read model")
        return (Role.READ if cls.name in public.READ else Role.GIVEN), "class"

    def _members(self, cls: griffe.Class) -> Iterator[tuple[str, griffe.Object]]:
        """Public members of a class, inherited ones included, each from where Python finds it first."""
        seen: set[str] = set()
        chain = self._chain(cls)
        for one in chain:
            for name, member in one.members.items():
                is_hidden = name.startswith("_") and name not in _OPERATORS
                if name in seen or is_hidden or any(f"{owner.name}.{name}" in public.INTERNAL for owner in chain):
                    continue
                if not isinstance(member, griffe.Alias):
                    seen.add(name)
                    yield name, member

    def _methods(self, cls: griffe.Class) -> dict[str, Call]:
        methods: dict[str, Call] = {}
        for name, member in self._members(cls):
            function = self._function(member)
            if function is not None:
                methods[name] = self._call(function, of_class=True)
        return methods

    def _function(self, member: griffe.Object | None) -> griffe.Function | None:
        """The function that a member is or refers to. A module with one method has it under the name of the method."""
        if isinstance(member, griffe.Attribute) and not member.has_labels("property"):
            member = self._types.target(member.value)
            if isinstance(member, griffe.Module):
                member = self._find(f"{member.path}.{member.name}")
        return member if isinstance(member, griffe.Function) else None

    def _attributes(self, cls: griffe.Class, role: Role) -> Iterator[tuple[str, Attribute]]:
        for name, member in self._members(cls):
            if not isinstance(member, griffe.Attribute) or self._function(member) is not None:
                continue
            if self._resource(member) is not None:
                continue
            is_settable = not member.has_labels("property") or member.has_labels("writable")
            doc = member.docstring.value if member.docstring is not None else ""
            if role is Role.ENUMERATION:
                if not member.has_labels("property") and member.value is not None:
                    yield name, Attribute(name, value=_value_of(cls, member), doc=doc)
            else:
                is_required = role is Role.OPTIONS and _must_be_given(member)
                kind = self._attribute_type(member)
                yield name, Attribute(name, kind, doc=doc, is_settable=is_settable, is_required=is_required)

    def _attribute_type(self, member: griffe.Attribute) -> Type:
        annotation = member.annotation
        owner = member.parent
        if annotation is None and isinstance(member.value, griffe.ExprName) and isinstance(owner, griffe.Class):
            init = owner.members.get("__init__")  # `self.name = name`
            if isinstance(init, griffe.Function) and member.value.name in init.parameters:
                annotation = init.parameters[member.value.name].annotation
        return self._types.read(annotation, member)

    # --- calls ---

    def _constructor(self, cls: griffe.Class) -> tuple[Call, frozenset[str]]:
        chain = self._chain(cls)
        for one in chain:
            if (init := one.members.get("__init__")) is not None and isinstance(init, griffe.Function):
                return self._call(init, of_class=True), frozenset()
            if self._has_fields(one):
                break
        parameters: dict[str, Parameter] = {}
        fields: set[str] = set()
        for one in reversed(chain):
            for member in one.members.values() if self._has_fields(one) else ():
                parameter = self._parameter_of(member, one)
                if parameter is not None:
                    parameters[member.name] = parameter
                    if not member.name.startswith("_"):
                        fields.add(member.name)
        ordered = sorted(parameters.values(), key=lambda one: one.kind is griffe.ParameterKind.keyword_only)
        return Call(tuple(ordered)), frozenset(fields)

    def _has_fields(self, cls: griffe.Class) -> bool:
        """Whether the fields in the body of a class are the parameters of its constructor."""
        if cls.path.startswith(f"{public.MODELS}."):
            return True
        decorators = {decorator.callable_path for decorator in cls.decorators}
        return bool(decorators & _FIELD_CLASSES) or "Struct" in self._lineage(cls)

    def _parameter_of(self, member: griffe.Object | griffe.Alias, cls: griffe.Class) -> Parameter | None:
        """The constructor parameter of a member; None if the member is not a field or has a fixed value."""
        if not isinstance(member, griffe.Attribute) or not _is_field(member):
            return None
        default: griffe.Expr | str | None = member.value
        settings: dict[str, str] = {}
        if isinstance(default, griffe.ExprCall) and default.function.canonical_path in _FIELD_FUNCTIONS:
            settings = _keywords(default)
            made = next((f"{settings[name]}()" for name in settings.keys() & _FACTORIES), None)
            default = settings.get("default", made)
        if settings.get("init") == "False":
            return None
        is_keyword = settings.get("kw_only", _class_settings(cls).get("kw_only")) == "True"
        kinds = griffe.ParameterKind
        name = settings.get("alias", repr(member.name.lstrip("_"))).strip("'\"")
        kind = (
            kinds.keyword_only
            if is_keyword or cls.path.startswith(f"{public.MODELS}.")
            else kinds.positional_or_keyword
        )
        return Parameter(name, kind, self._attribute_type(member), self._default(default))

    def _default(self, value: griffe.Expr | str | None) -> str | None:
        """A default as users see it: the value of a constant if it is a number or a text, and not its name."""
        if value is None:
            return None
        if isinstance(value, griffe.ExprName | griffe.ExprAttribute):
            target = self._find(value.canonical_path)
            if isinstance(target, griffe.Attribute) and isinstance(target.parent, griffe.Module) and target.value:
                constant = _reckoned(str(target.value))
                return constant if _is_literal(constant) else str(value)
        return _reckoned(str(value))

    def _call(self, function: griffe.Function, *, of_class: bool = False) -> Call:
        binding = next((label for label in ("classmethod", "staticmethod") if function.has_labels(label)), "")
        listed = list(function.parameters)[1 if of_class and binding != "staticmethod" else 0 :]
        parameters: list[Parameter] = []
        options = None
        for parameter in listed:
            annotation = parameter.annotation
            kind = parameter.kind or griffe.ParameterKind.positional_or_keyword
            unpacked = _unpacked(annotation) if kind is griffe.ParameterKind.var_keyword else None
            if unpacked is not None:
                options = self._types.read(unpacked, function).name
            else:
                default = self._default(parameter.default)
                parameters.append(Parameter(parameter.name, kind, self._types.read(annotation, function), default))
        returns = self._types.read(function.returns, function)
        is_async = function.has_labels("async")
        if returns.name in ("Awaitable", "Coroutine") and returns.arguments and not is_async:
            returns, is_async = returns.arguments[-1], True
        return Call(
            tuple(parameters),
            returns,
            is_async=is_async,
            binding=binding,
            options=options,
            overloads=dict(self._overloads(function, 1 if of_class else 0)),
        )

    def _overloads(self, function: griffe.Function, first: int) -> Iterator[tuple[str, Type]]:
        for overload in function.overloads or ():
            returns = self._types.read(overload.returns, overload)
            parameters = list(overload.parameters)[first:]
            if parameters:
                for literal in self._types.read(parameters[0].annotation, overload).members:
                    yield str(literal), returns


def _met(entry: Entry) -> Iterator[str]:
    """Names of the types that users get from an entry."""
    types: list[Type] = []
    if isinstance(entry, Attribute):
        types.append(entry.type)
    else:
        calls = [entry] if isinstance(entry, Call) else list(entry.methods.values())
        types += [returned for call in calls for returned in (call.returns, *call.overloads.values())]
        yield from (call.options for call in calls if call.options is not None)
        if isinstance(entry, Shape):
            types += [attribute.type for attribute in entry.attributes.values()]
    yield from _inside(types)


def _inside(types: Iterable[Type]) -> Iterator[str]:
    for one in types:
        yield one.name
        yield from _inside(one.arguments)


def _value_of(cls: griffe.Class, member: griffe.Attribute) -> str:
    """The value of a member of an enumeration; a second name of a member has the value of the first."""
    first = cls.members.get(str(member.value))
    return str(first.value if isinstance(first, griffe.Attribute) else member.value)


_ARITHMETIC: dict[type[ast.operator], Callable[[int | float, int | float], int | float]] = {
    ast.Add: operator.add,
    ast.Sub: operator.sub,
    ast.Mult: operator.mul,
    ast.Pow: operator.pow,
}


def _reckoned(source: str) -> str:
    """An expression, or its value if it is arithmetic: `64 * 2**20` equals `67108864`."""

    def value_of(node: ast.expr) -> int | float:
        match node:
            case ast.Constant(value=int() | float() as value) if not isinstance(value, bool):
                return value
            case ast.BinOp(left, operation, right) if type(operation) in _ARITHMETIC:
                return _ARITHMETIC[type(operation)](value_of(left), value_of(right))
        raise ValueError(source)

    node = ast.parse(source, mode="eval").body
    try:
        return repr(value_of(node)) if isinstance(node, ast.BinOp) else source
    except (ValueError, ArithmeticError):
        return source


def _is_literal(source: str) -> bool:
    return isinstance(ast.parse(source, mode="eval").body, ast.Constant)


def _is_field(member: griffe.Attribute) -> bool:
    is_declared = member.annotation is not None and member.has_labels("instance-attribute")
    return is_declared and not member.has_labels("property")


def _unpacked(annotation: Expression) -> Expression:
    """The class whose keys `**options: Unpack[...]` accepts."""
    if isinstance(annotation, griffe.ExprSubscript) and annotation.canonical_path.endswith("Unpack"):
        return annotation.slice
    return None


def _keywords(call: griffe.ExprCall) -> dict[str, str]:
    return {part.name: str(part.value) for part in call.arguments if isinstance(part, griffe.ExprKeyword)}


def _must_be_given(key: griffe.Attribute) -> bool:
    """Whether a key of a TypedDict cannot be left out."""
    annotation = key.annotation
    says = annotation.canonical_path.rpartition(".")[2] if isinstance(annotation, griffe.ExprSubscript) else ""
    is_total = not isinstance(key.parent, griffe.Class) or _class_settings(key.parent).get("total") != "False"
    return says == "Required" or (is_total and says != "NotRequired")


def _is_frozen(cls: griffe.Class) -> bool:
    decorators = {decorator.callable_path for decorator in cls.decorators}
    return "attrs.frozen" in decorators or _class_settings(cls).get("frozen") == "True"


def _hashes_all_the_same(cls: griffe.Class) -> bool:
    """Whether a class with fields can be hashed although they can be set."""
    settings = _class_settings(cls)
    return settings.get("eq") == "False" or settings.get("unsafe_hash") == "True" or "__hash__" in cls.members


def _class_settings(cls: griffe.Class) -> dict[str, str]:
    """The properties of a class that its decorators and keywords set."""
    settings = {name: str(value) for name, value in cls.keywords.items()}
    for decorator in cls.decorators:
        if isinstance(decorator.value, griffe.ExprCall):
            settings |= _keywords(decorator.value)
    return settings
