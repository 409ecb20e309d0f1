"""MultiEntityAnswer: generated from openapi/daftra.yaml, do not edit."""

import attrs

from .._codec.record import Record


@attrs.define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class MultiEntityAnswer(Record):
    """Answers to a multi-entity request, each under the alias or else the key of its element: a record with
    `custom_data`, which may be null; a page of a list, without `links`; or an object with `error`.
    """
