"""PosSession: generated from openapi/daftra.yaml, do not edit."""

from collections.abc import Mapping
from typing import Any, ClassVar

import attrs

from .._codec.record import Record


@attrs.define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class PosSession(Record):
    """The open point-of-sale session and what it allows."""

    apply_insurance: bool | None = None
    """Whether insurance applies; only with that feature."""
    branch_id: int | None = None
    """Branch of the session, an id from `branches`."""
    can_add_discount: bool | None = None
    """Whether the cashier may give discounts."""
    can_add_invoice_details: bool | None = None
    """Whether the cashier may add further details to invoices."""
    can_edit_price: bool | None = None
    """Whether the cashier may change prices."""
    cash_in_url: str | None = None
    """Path of the web page that records cash coming in."""
    cash_out_url: str | None = None
    """Path of the web page that records cash going out."""
    check_offers: bool | None = None
    """Whether there are active offers to evaluate."""
    default_payment: str | None = None
    """Key of the payment method that is preselected, such as `cash`."""
    disable_shipping: bool | None = None
    """Whether sales have no shipping."""
    disable_tracking_products: bool | None = None
    """Whether tracking numbers are not asked for."""
    embedded_barcode_length: int | None = None
    """Length of barcodes that hold an amount; only if such barcodes are set up."""
    embedded_product_barcode_length: int | None = None
    """Digits of the product in such barcodes; only if they are set up."""
    enable_log_rocket: bool | None = None
    """Whether sessions in the browser are recorded."""
    insurance_agent_classes: Any = None
    """Details of classes of insurance by the id of the class; only with that feature."""
    insurance_agents: Any = None
    """Names of insurance agents by their id; only with that feature."""
    lang: str | None = None
    """Code of the interface language, such as `en`."""
    multiple_addresses_enabled: bool | None = None
    """Whether clients may have several addresses."""
    share_products: bool | None = None
    """Whether branches share their products."""
    shift_id: int | None = None
    """Id of the session, as in `pos_shift_id` of documents."""
    show_tracking: bool | None = None
    """Whether tracking numbers are shown."""
    staff_id: int | None = None
    """The cashier, an id from `staff`; 0 is the owner."""
    staff_name: str | None = None
    """Name of the cashier."""
    stop_selling_expired_items: bool | None = None
    """Whether tracked goods that have expired cannot be sold."""
    store_id: int | None = None
    """The store that is sold from, an id from `stores`."""

    _WIRE_NAMES: ClassVar[Mapping[str, str]] = {
        "apply_insurance": "applyInsurance",
        "insurance_agent_classes": "insuranceAgentClasses",
        "insurance_agents": "insuranceAgents",
    }
