"""UnitTemplateInput: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

import attrs

from .. import wire
from ..model import Input
from ..unset import UNSET, Unset
from .unit_template_factor_input import UnitTemplateFactorInput

if TYPE_CHECKING:
    from typing import Self


@attrs.define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class UnitTemplateInput(Input):
    """A unit template to store.

    Source: request sample; documentation.
    """

    active: bool | None | Unset = UNSET
    """Whether the template is in use."""
    branch_id: int | None | Unset = UNSET
    """The branch of the template, an id from `branches`."""
    main_unit_name: str | None | Unset = UNSET
    """Name of the main unit, which all factors refer to."""
    staff_id: int | None | Unset = UNSET
    """Who adds the template, an id from `staff`."""
    template_name: str | None | Unset = UNSET
    """Name of the template."""
    unit_small_name: str | None | Unset = UNSET
    """Abbreviation of the main unit."""
    unit_templates_unit_factors: list[UnitTemplateFactorInput] | None | Unset = UNSET
    """The derived units."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict)
    """Keys that the document does not know, sent along as they are."""

    _BLANK: ClassVar[dict[str, Any]] = dict.fromkeys(
        (
            "active",
            "branch_id",
            "main_unit_name",
            "staff_id",
            "template_name",
            "unit_small_name",
            "unit_templates_unit_factors",
        ),
        UNSET,
    )
    _KEYS: ClassVar[frozenset[str]] = frozenset(_BLANK)

    @classmethod
    def _read(cls, data: Mapping[str, Any], date_format: str | None) -> Self:
        row = {**cls._BLANK, **data}
        self = cls.__new__(cls)
        v = row["active"]
        self.active = v if v is UNSET else wire.flag(v)
        v = row["branch_id"]
        self.branch_id = v if v is UNSET else wire.integer(v)
        v = row["main_unit_name"]
        self.main_unit_name = v if v is UNSET else wire.text(v)
        v = row["staff_id"]
        self.staff_id = v if v is UNSET else wire.integer(v)
        v = row["template_name"]
        self.template_name = v if v is UNSET else wire.text(v)
        v = row["unit_small_name"]
        self.unit_small_name = v if v is UNSET else wire.text(v)
        v = row["unit_templates_unit_factors"]
        self.unit_templates_unit_factors = v if v is UNSET else wire.records(v, UnitTemplateFactorInput, date_format)
        self.additional_properties = {} if len(row) == len(cls._BLANK) else cls._unknown(data)
        return self

    def to_dict(self, *, date_format: str | None = None) -> dict[str, Any]:
        """The record as it is sent: without the fields that are `UNSET`, with null for those that are None.

        Raises:
            EncodeError: A value cannot be sent; the error names the field.
        """
        data: dict[str, Any] = wire.plain(self.additional_properties, "UnitTemplateInput", date_format)
        if self.active is not UNSET:
            data["active"] = wire.encode_flag(self.active, "UnitTemplateInput.active")
        if self.branch_id is not UNSET:
            data["branch_id"] = wire.encode_integer(self.branch_id, "UnitTemplateInput.branch_id")
        if self.main_unit_name is not UNSET:
            data["main_unit_name"] = wire.encode_text(self.main_unit_name, "UnitTemplateInput.main_unit_name")
        if self.staff_id is not UNSET:
            data["staff_id"] = wire.encode_integer(self.staff_id, "UnitTemplateInput.staff_id")
        if self.template_name is not UNSET:
            data["template_name"] = wire.encode_text(self.template_name, "UnitTemplateInput.template_name")
        if self.unit_small_name is not UNSET:
            data["unit_small_name"] = wire.encode_text(self.unit_small_name, "UnitTemplateInput.unit_small_name")
        if self.unit_templates_unit_factors is not UNSET:
            data["unit_templates_unit_factors"] = wire.encode_records(
                self.unit_templates_unit_factors,
                "UnitTemplateInput.unit_templates_unit_factors",
                date_format,
                UnitTemplateFactorInput,
            )
        return data
