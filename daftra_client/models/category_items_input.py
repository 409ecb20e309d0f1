"""CategoryItemsInput: generated from openapi/daftra.yaml, do not edit."""

import attrs

from .._codec.write_model import Input


@attrs.define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class CategoryItemsInput(Input):
    """Products by the id of their category. Ids are passed as `additional_properties`, such as `{"12": [101,
    102]}`.
    """
