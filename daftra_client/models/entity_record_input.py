"""EntityRecordInput: generated from openapi/daftra.yaml, do not edit."""

import attrs

from .._codec.write_model import Input


@attrs.define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class EntityRecordInput(Input):
    """A record of any v2 entity to store. Its fields depend on the entity, so every key is sent as it is."""
