"""UnitTemplateInput: generated from openapi/daftra.yaml, do not edit."""

import attrs

from .._codec.unset import UNSET, Unset
from .._codec.write_model import Input
from .unit_template_factor_input import UnitTemplateFactorInput


@attrs.define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class UnitTemplateInput(Input):
    """A unit template to store."""

    active: bool | None | Unset = UNSET
    """Whether the template is in use; false if it is left out, on updates too."""
    branch_id: int | None | Unset = UNSET
    """The branch of the template, an id from `branches`. Daftra sets it itself and ignores what is sent (vendor
    reference 2026-08)."""
    main_unit_name: str | None | Unset = UNSET
    """Name of the main unit, which all factors refer to."""
    staff_id: int | None | Unset = UNSET
    """The staff member who adds the template, an id from `staff`. Daftra sets it itself and ignores what is sent
    (vendor reference 2026-08)."""
    template_name: str | None | Unset = UNSET
    """Name of the template. A create without it stores an empty one; null is refused."""
    unit_small_name: str | None | Unset = UNSET
    """Abbreviation of the main unit."""
    unit_templates_unit_factors: list[UnitTemplateFactorInput] | None | Unset = UNSET
    """The derived units. Without this key an update leaves them as they are; Daftra drops a key named
    `unit_factors`."""
