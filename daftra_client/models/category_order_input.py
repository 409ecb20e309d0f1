"""CategoryOrderInput: generated from openapi/daftra.yaml, do not edit."""

import attrs

from .._codec.write_model import Input


@attrs.define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class CategoryOrderInput(Input):
    """Categories by their position, which is counted from 0. Positions and ids are passed as
    `additional_properties`, such as `{"0": 12, "1": 9}`.
    """
