"""Records that the tests of this folder write to tables."""

from __future__ import annotations

import daftra_client.models
from daftra_client._codec.record import Record
from tests.support.wire_forms import filled, reference

MODELS: dict[str, type[Record]] = {
    name: model
    for name in daftra_client.models.__all__
    if isinstance(model := getattr(daftra_client.models, name), type) and issubclass(model, Record)
}
"""All read models."""


def full(model: type[Record]) -> Record:
    """A record with a value in every field."""
    return model.from_dict(filled(reference(model.__name__)))
