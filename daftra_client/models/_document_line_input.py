"""DocumentLineInput: generated from openapi/daftra.yaml, do not edit."""

from decimal import Decimal

from .._codec.shared_fields import shared_fields
from .._codec.unset import UNSET, Unset
from .._codec.write_model import Input
from .discount_type import DiscountType


@shared_fields(kw_only=True, repr=False, eq=False, weakref_slot=False, slots=False)
class DocumentLineInput(Input):
    """Writable fields that the lines of sales and purchase documents share."""

    col_3: str | None | Unset = UNSET
    """Free column 3 of the layout."""
    col_4: str | None | Unset = UNSET
    """Free column 4 of the layout."""
    col_5: str | None | Unset = UNSET
    """Free column 5 of the layout."""
    cost_center_id: int | None | Unset = UNSET
    """The cost center of the line, an id of the v2 entity `cost_center`."""
    description: str | None | Unset = UNSET
    """Longer text of the line. At most 100000 characters."""
    discount: Decimal | int | None | Unset = UNSET
    """Discount of the line, a percentage or an amount per unit according to `discount_type`."""
    discount_type: DiscountType | int | None | Unset = UNSET
    """How `discount` is meant: as a percentage or as an amount."""
    display_order: int | None | Unset = UNSET
    """Position of the line, from 0."""
    id: int | None | Unset = UNSET
    """Id of an existing line, for updates only. Contested for invoices: it keeps the identity of a line (live
    report); lines that are sent replace the stored ones and have no id (vendor reference 2026-08)."""
    item: str | None | Unset = UNSET
    """Name of the product or service, or a product code. Always send it: live accounts refuse lines without it,
    although it is documented as optional. Contested for invoices: a line without it is refused (live report); the
    API takes a line without it (vendor reference 2026-08). At most 100000 characters."""
    product_id: int | None | Unset = UNSET
    """An id from `products`; leave it out for a free text line. With branches enabled, the product must belong to
    the current one."""
    quantity: Decimal | int | None | Unset = UNSET
    """Number of units; decimals are possible."""
    store_id: int | None | Unset = UNSET
    """The warehouse for this line, an id from `stores`; that of the document by default."""
    tax1: int | None | Unset = UNSET
    """The first tax of the line, an id from `taxes`. The value is the id of the tax record; a percentage would
    select the wrong tax."""
    tax2: int | None | Unset = UNSET
    """The second tax of the line, an id from `taxes`. A line has only these two."""
    unit_factor: Decimal | int | None | Unset = UNSET
    """Number of base units in one of this unit."""
    unit_factor_id: int | None | Unset = UNSET
    """The unit of measure, presumably a factor of a record of the v2 entity `unit_template`."""
    unit_name: str | None | Unset = UNSET
    """Name of the unit of measure."""
    unit_price: Decimal | int | None | Unset = UNSET
    """Price of one unit, a plain number. A negative price makes a deduction."""
    unit_small_name: str | None | Unset = UNSET
    """Short name of the unit of measure."""

    __slots__ = ()
