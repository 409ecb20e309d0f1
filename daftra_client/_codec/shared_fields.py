"""Models that share fields with other models.

Private classes declare the shared fields once, and the models extend them. Type checkers and editors see attrs classes
that inherit from each other. At run time only the model is an attrs class: it has the fields of the private classes as
if it declared them itself. So these fields cost nothing, a model can extend several private classes although it has
slots, and its fields are in the order in which Daftra sends their keys. (attrs would put inherited fields first.)
"""

import inspect
from itertools import takewhile
from typing import TYPE_CHECKING, Any, ClassVar, get_origin

import attrs

if TYPE_CHECKING:
    from attrs import define as shared_fields
    from attrs import define as with_shared_fields
else:

    def shared_fields(**settings):
        """Declare a private class of fields that models share. The settings are for type checkers."""
        return lambda cls: cls

    def with_shared_fields(**settings):
        """Define a model that extends private classes. The settings are those of `attrs.define`."""
        return lambda cls: attrs.define(these=_fields(cls), **settings)(cls)


__all__ = ("shared_fields", "with_shared_fields")

_FIELD = type(attrs.field())


def _fields(cls: type[Any]) -> dict[str, Any]:
    """The fields of a model and of its private classes, in the order of `_KEY_ORDER`; other fields last and sorted."""
    found: dict[str, Any] = {}
    for declaring in reversed([*takewhile(lambda base: "__attrs_attrs__" not in vars(base), cls.__mro__)]):
        values = vars(declaring)
        for name, annotation in inspect.get_annotations(declaring).items():
            origin: Any = get_origin(annotation)
            if origin is not ClassVar:
                value = values.get(name, attrs.NOTHING)
                # attrs takes the types of the model's own fields from its annotations.
                type = None if declaring is cls else annotation
                found[name] = value if isinstance(value, _FIELD) else attrs.field(default=value, type=type)
    places = {key: place for place, key in enumerate(cls._KEY_ORDER.split())}
    keys = {name: cls._WIRE_NAMES.get(name, name) for name in found}
    order = sorted(found, key=lambda name: (places.get(keys[name], len(places)), keys[name]))
    return {name: found[name] for name in order}
