"""The source of findings about the Python API: the differences between two surfaces, and the users that they break.

The rules depend on how users use an object. A wider type breaks code that reads an attribute. A narrower type breaks
code that passes an argument. Any change of a protocol breaks code that implements it.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from difflib import SequenceMatcher

import griffe

from scripts.breaking import public
from scripts.breaking.annotations import NONE, Type, fits, names_in, union, vague
from scripts.breaking.findings import Change, Finding, Impact, remedy
from scripts.breaking.reading import surface_of
from scripts.breaking.surface import Attribute, Call, Entry, Parameter, Role, Shape, Surface
from scripts.breaking.trees import Tree

_ALIKE = 0.6
_REPLACEMENT = "; what is given in its place has to follow"


def python_findings(old: Tree, new: Tree) -> list[Finding]:
    """What differs between the Python APIs of two trees."""
    return sorted(set(compare(surface_of(old), surface_of(new))))


def compare(old: Surface, new: Surface) -> Iterator[Finding]:
    """What differs between two surfaces."""
    yield from _Comparison(old, new).findings()


class _Comparison:
    def __init__(self, old: Surface, new: Surface) -> None:
        self._old = old
        self._new = new

    def findings(self) -> Iterator[Finding]:
        old, new = self._old, self._new
        for module in old.modules:
            if module not in new.modules:
                yield _removed(module, "the module was removed")
        for module in new.modules:
            if module not in old.modules:
                yield _added(module, f"new module: {public.MODULES[module]}")
        gone = [name for name in old.entries if new.get(name) is None and name not in old.returned]
        come = [name for name in new.entries if old.get(name) is None and name not in new.returned]
        for name in new.returned & (old.entries.keys() - old.returned):
            yield _removed(name, "it can no longer be imported")
        for name in old.returned & (new.entries.keys() - new.returned):
            yield _added(name, "it can be imported now")
        for name, entry in old.entries.items():
            if (now := new.get(name)) is not None:
                yield from self._entry(name, entry, now)
            elif name in gone and _module(name) in new.modules:
                alike = [other for other in come if _noun(new.entries[other]) == _noun(entry)]
                yield _removed(name, f"the {_noun(entry)} was removed{_hint(_alike(name, alike))}")
        for name in come:
            if _module(name) in old.modules:
                yield _added(name, f"new {_noun(new.entries[name])}")
        for name, primary in old.places.items():
            if new.get(name) is None and new.get(primary) is not None and _module(name) in new.modules:
                yield _removed(name, f"it can no longer be imported from here, but as `{primary}`")
        for name, primary in new.places.items():
            if old.get(name) is None and old.get(primary) is not None and _module(name) in old.modules:
                yield _added(name, "it can be imported from here as well")

    def _entry(self, name: str, old: Entry, new: Entry) -> Iterator[Finding]:
        match old, new:
            case Shape(), Shape():
                found = self._shape(name, old, new)
            case Call(), Call():
                found = self._call(name, old, new)
            case Attribute(), Attribute():
                found = self._read(name, "it", old.type, new.type)
            case _:
                found = iter([_changed(name, f"it is a {_noun(new)} now and was a {_noun(old)}")])
        if isinstance(old, Shape) and old.role is Role.PROTOCOL:
            found = (_for_implementers(finding) for finding in found)
        yield from found

    # --- classes ---

    def _shape(self, name: str, old: Shape, new: Shape) -> Iterator[Finding]:
        is_error = old.role is Role.ERROR
        for base in sorted(old.ancestors - new.ancestors):
            caught = f", so `except {base}` does not catch it" if is_error else ""
            yield _changed(name, f"it is no longer derived from `{base}`{caught}")
        for base in sorted(new.ancestors - old.ancestors) if is_error else ():
            yield _other(name, f"it is derived from `{base}` as well now, so `except {base}` catches it")
        if new.is_frozen and not old.is_frozen:
            yield _changed(name, "its attributes can no longer be set")
        if old.is_hashable and not new.is_hashable:
            yield _changed(name, "it can no longer be hashed, and so not be in a set or a key of a dict")
        if Role.ENUMERATION in (old.role, new.role):
            yield from self._members(name, old.attributes, new.attributes)
        else:
            yield from self._attributes(name, old, new)
            yield from self._constructor(name, old, new)
        yield from self._methods(name, old, new)

    def _members(self, name: str, old: Mapping[str, Attribute], new: Mapping[str, Attribute]) -> Iterator[Finding]:
        """Members of an enumeration. One that has another name for the same value was renamed."""
        by_value = {member.value: member.name for member in new.values() if member.name not in old}
        renamed: set[str] = set()
        for member in old.values():
            now = new.get(member.name)
            if now is None and member.value in by_value:
                other = by_value[member.value]
                renamed.add(other)
                words = f"the member `{member.name}` is named `{other}` now (value {member.value})"
                yield _changed(name, f"{words}; {remedy(member.name)}")
            elif now is None:
                yield _removed(name, f"the member `{member.name}` ({member.value}) was removed")
            elif now.value != member.value:
                yield _changed(name, f"the member `{member.name}` is {now.value} now and was {member.value}")
        come = [member for member in new if member not in old and member not in renamed]
        if come:
            yield _added(name, f"new {_plural('member', come)} {_listed(come)}")

    def _attributes(self, name: str, old: Shape, new: Shape) -> Iterator[Finding]:
        what = "keyword" if old.role is Role.OPTIONS else "field" if old.fields else "attribute"
        gone = [one for one in old.attributes if one not in new.attributes]
        come = [one for one in new.attributes if one not in old.attributes and one not in old.methods]
        for key in gone:
            if key in new.methods:
                yield _changed(name, f"`{key}` is a method now and was an attribute")
            else:
                candidates = [new.attributes[one] for one in come]
                hint = _hint(_successor(old.attributes[key], candidates, is_alone=len(gone) == 1))
                yield _removed(name, f"the {what} `{key}` was removed{hint}")
        for key, attribute in old.attributes.items():
            now = new.attributes.get(key)
            if now is None:
                continue
            is_given = old.role is Role.OPTIONS or (old.role is Role.GIVEN and key in old.fields)
            if is_given:
                yield from self._given(name, f"the {what} `{key}`", attribute.type, now.type)
            elif _became_required(old, new, key):
                yield from self._newly_required(name, key, attribute.type, now.type)
            else:
                yield from self._read(name, f"`{key}`", attribute.type, now.type)
            if now.is_required and not attribute.is_required:
                yield _changed(name, f"the {what} `{key}` must be given now")
            if attribute.is_settable and not now.is_settable:
                yield _changed(name, f"`{key}` can no longer be set")
        for key in [one for one in come if new.attributes[one].is_required]:
            yield _changed(name, f"the {what} `{key}` is new and must be given")
        come = [one for one in come if not new.attributes[one].is_required]
        if old.role is Role.GIVEN:  # required arguments are reported for the constructor
            come = [one for one in come if one not in _required(new.constructor)]
        if come:
            yield _added(name, f"new {_plural(what, come)} {_listed(come)}")

    def _newly_required(self, name: str, key: str, old: Type, new: Type) -> Iterator[Finding]:
        """A field of a read model that lost its default: readers benefit, but code that creates the record must pass
        it."""
        makes = f"code that makes `{name.rpartition('.')[2]}(...)` itself, such as a test, must give `{key}=` now"
        if old == new:
            yield _changed(name, f"{makes}; reading is as before")
        elif union([new, NONE]) == old:
            yield _changed(name, f"`{key}` is never None any more when it is read, but {makes}")
        else:
            yield from self._read(name, f"`{key}`", old, new)
            yield _changed(name, makes)

    def _constructor(self, name: str, old: Shape, new: Shape) -> Iterator[Finding]:
        if old.constructor is None or new.constructor is None:
            return
        reported = {key for key in old.fields if key not in new.attributes or _became_required(old, new, key)}
        if old.role is Role.GIVEN:
            reported = {key for key in reported if key not in new.attributes}
        added = {key for key in new.fields if key not in old.attributes} - _required(new.constructor)
        yield from self._call(
            f"{name}()", old.constructor, new.constructor, reported=reported | added, untyped=old.fields & new.fields
        )

    def _methods(self, name: str, old: Shape, new: Shape) -> Iterator[Finding]:
        come = [one for one in new.methods if one not in old.methods and one not in old.attributes]
        gone = [one for one in old.methods if one not in new.methods and one not in new.attributes]
        for key, call in old.methods.items():
            subject = f"{name}.{key}"
            if key in new.methods:
                yield from self._call(subject, call, new.methods[key])
            elif key in new.attributes:
                yield _changed(subject, "it is an attribute now and was a method")
            else:
                alike = [one for one in come if new.methods[one].parameters == call.parameters]
                same = [one for one in alike if new.methods[one] == call]
                is_alone = len(gone) == len(same) == 1
                successor = same[0] if is_alone else _alike(key, alike)
                yield _removed(subject, f"the method was removed{_hint(successor)}")
        for key in come:
            yield _added(f"{name}.{key}", "new method")

    # --- calls ---

    def _call(
        self,
        subject: str,
        old: Call,
        new: Call,
        *,
        reported: Collection[str] = (),
        untyped: Collection[str] = (),
    ) -> Iterator[Finding]:
        """A call. Parameters in `reported` are reported elsewhere and left out here; so are the types of those in
        `untyped`."""
        yield from self._signature(subject, old, new, reported)
        before, options = self._old.options(old.options), self._new.options(new.options)
        taken: dict[str, Parameter | Attribute] = {**options, **{one.name: one for one in new.parameters}}
        for parameter in old.parameters:
            now = taken.get(parameter.name)
            if now is not None and parameter.name not in {*reported, *untyped}:
                yield from self._given(subject, f"the argument `{parameter.name}`", parameter.type, now.type)
        for key in sorted(before.keys() - taken.keys()) if old.options != new.options else ():
            yield _removed(subject, f"the argument `{key}` was removed")
        known = {*before, *(parameter.name for parameter in old.parameters)}
        come = [one.name for one in new.parameters if one.default is not None and one.name not in {*known, *reported}]
        if old.options not in (None, new.options):
            come += [key for key, option in options.items() if not option.is_required and key not in known]
        if come:
            yield _added(subject, f"new {_plural('argument', come)} {_listed(come)}")
        if old.is_async != new.is_async:
            yield _changed(subject, f"it {'has to' if new.is_async else 'can no longer'} be awaited")
        if old.binding != new.binding:
            yield _changed(subject, f"it is a {new.binding or 'method'} now and was a {old.binding or 'method'}")
        yield from self._read(subject, "what it returns", old.returns, new.returns)
        for literal, returns in old.overloads.items():
            yield from self._read(subject, f"what it returns for {literal}", returns, _overload(new, literal))
        come = [literal for literal in new.overloads if literal not in old.overloads and old.overloads]
        for literal in come:
            yield _added(subject, f"it knows {literal} and returns `{new.overloads[literal]}` for it")

    def _signature(self, subject: str, old: Call, new: Call, reported: Collection[str]) -> Iterator[Finding]:
        """The changes of the parameters that griffe finds, except their types."""
        kept = set(self._new.options(new.options))
        come = [one for one in new.parameters if all(one.name != other.name for other in old.parameters)]
        types = {parameter.name: parameter.type for parameter in old.parameters}
        parameters = {parameter.name for parameter in new.parameters}
        for breakage in griffe.find_breaking_changes(_griffe_class(old), _griffe_class(new)):
            was, now = breakage.old_value, breakage.new_value
            name = (now or was).name
            argument = f"the argument `{name}`"
            if name in reported:
                continue
            match breakage.kind:
                case griffe.BreakageKind.PARAMETER_REMOVED if name not in kept:
                    same = [one.name for one in come if one.type == types[name]]
                    hint = _hint(_alike(name, same, is_alone=len(types.keys() - parameters) == 1))
                    yield _removed(subject, f"{argument} was removed{hint}")
                case griffe.BreakageKind.PARAMETER_CHANGED_REQUIRED:
                    yield _changed(subject, f"{argument} must be given now")
                case griffe.BreakageKind.PARAMETER_ADDED_REQUIRED:
                    yield _changed(subject, f"{argument} is new and must be given")
                case griffe.BreakageKind.PARAMETER_MOVED:
                    places = [_place(call, name) for call in (old, new)]
                    yield _changed(subject, f"{argument} is number {places[1]} now and was number {places[0]}")
                case griffe.BreakageKind.PARAMETER_CHANGED_KIND:
                    way = "by its name" if now.kind is griffe.ParameterKind.keyword_only else "by its place"
                    yield _changed(subject, f"{argument} can only be given {way} now")
                case griffe.BreakageKind.PARAMETER_CHANGED_DEFAULT:
                    yield _changed(
                        subject, f"{argument} is `{now.default}` unless it is given, and was `{was.default}`"
                    )
                case _:
                    pass

    # --- types ---

    def _given(self, subject: str, what: str, old: Type, new: Type) -> Iterator[Finding]:
        """The type of an argument: it may become wider."""
        if old == new:
            return
        refused = [one for one in old.members if not fits(one, new, self._ancestors)]
        if refused:
            yield _changed(subject, f"{what} no longer takes {_types(refused)}; it takes `{new}`")
            return
        taken = [one for one in new.members if not fits(one, old, self._ancestors)]
        if taken:
            yield _added(subject, f"{what} takes {_types(taken)} as well")

    def _read(self, subject: str, what: str, old: Type, new: Type) -> Iterator[Finding]:
        """The type of a result: it may become narrower."""
        if old == new:
            return
        if fits(new, old, self._ancestors) and not _gains_a_time(old, new):
            if vague(new) and not vague(old):
                yield _other(subject, f"{what} is `{new}` now, which promises less than `{old}`")
            elif not fits(old, new, self._ancestors):
                yield _other(subject, f"{what} is always `{new}` now and was `{old}`")
        elif old != NONE:  # no one relies on a result of None
            yield _changed(subject, f"{what} is `{new}` now and was `{old}`")

    def _ancestors(self, name: str) -> Collection[str]:
        return self._new.lineage.get(name) or self._old.lineage.get(name) or ()


def _gains_a_time(old: Type, new: Type) -> bool:
    """Whether a datetime replaces a date: it is a subclass of date, but not comparable with a date."""
    before, after = names_in(old), names_in(new)
    return "datetime" in after and "datetime" not in before and "date" in before


def _removed(subject: str, text: str) -> Finding:
    return Finding(Impact.BREAKING, Change.REMOVED, subject, text)


def _changed(subject: str, text: str) -> Finding:
    return Finding(Impact.BREAKING, Change.CHANGED, subject, text)


def _added(subject: str, text: str) -> Finding:
    return Finding(Impact.ADDITION, Change.ADDED, subject, text)


def _other(subject: str, text: str) -> Finding:
    return Finding(Impact.OTHER, Change.CHANGED, subject, text)


def _for_implementers(finding: Finding) -> Finding:
    if finding.impact is Impact.BREAKING:
        return finding
    return Finding(Impact.BREAKING, finding.change, finding.subject, f"{finding.text}{_REPLACEMENT}")


def _griffe_class(call: Call) -> griffe.Class:
    """A class with the call as its only member, as griffe compares it.

    It has no `**options: Unpack[CallOptions]`, which `Call` already expands: otherwise griffe would assume that the
    call accepts every keyword, and miss removed arguments.
    """
    parameters = [griffe.Parameter(one.name, kind=one.kind, default=one.default) for one in call.parameters]
    holder = griffe.Class("holder")
    holder.set_member("call", griffe.Function("call", parameters=griffe.Parameters(*parameters)))
    return holder


def _required(call: Call | None) -> set[str]:
    variadic = (griffe.ParameterKind.var_positional, griffe.ParameterKind.var_keyword)
    return {one.name for one in call.parameters if one.default is None and one.kind not in variadic} if call else set()


def _became_required(old: Shape, new: Shape, key: str) -> bool:
    both = key in old.fields and key in new.fields
    return both and key in _required(new.constructor) and key not in _required(old.constructor)


def _place(call: Call, name: str) -> int:
    return [parameter.name for parameter in call.parameters].index(name) + 1


def _overload(call: Call, literal: str) -> Type:
    """The return type of a call for a literal: of the overload for the literal, else of the overload for its type, else
    of the call."""
    return call.overloads.get(literal) or call.overloads.get("str") or call.returns


def _module(name: str) -> str:
    """The public module of an entry."""
    path = f"{public.PACKAGE}.{name}"
    return max((module for module in public.MODULES if path.startswith(f"{module}.")), key=len)


def _noun(entry: Entry) -> str:
    return entry.noun if isinstance(entry, Shape) else "function" if isinstance(entry, Call) else "name"


def _successor(gone: Attribute, come: Sequence[Attribute], *, is_alone: bool) -> str | None:
    """The probable new name of an attribute: one of the same type with the same description or a similar name."""
    same = [one for one in come if one.type == gone.type]
    described = next((one.name for one in same if one.doc and one.doc == gone.doc), None)
    return described or _alike(gone.name, [one.name for one in same], is_alone=is_alone)


def _alike(name: str, others: Collection[str], *, is_alone: bool = False) -> str | None:
    """The probable other name: the most similar one, or the only one if nothing else was removed."""
    rated = max(((SequenceMatcher(None, name, other).ratio(), other) for other in others), default=(0.0, ""))
    return rated[1] if rated[0] >= _ALIKE or (is_alone and len(others) == 1) else None


def _hint(name: str | None) -> str:
    return f"; `{name}` looks like its new name" if name else ""


def _plural(noun: str, names: Sequence[str]) -> str:
    return noun if len(names) == 1 else f"{noun}s"


def _listed(names: Sequence[str]) -> str:
    return ", ".join(f"`{name}`" for name in names)


def _types(types: Sequence[Type]) -> str:
    return _listed([str(one) for one in types])
