"""PaymentMethod: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

from .._codec.enumeration import OpenStrEnum


class PaymentMethod(OpenStrEnum):
    """Method of a payment. Each account has its own list of methods, read from the v2 entity
    `site_payment_gateway`, so other slugs occur.

    Source: live capture (cash); live report (bank, other slugs); documentation (paypal, stripe, custom);
    descriptions by inference.
    """

    CASH = "cash"
    """Cash."""
    BANK = "bank"
    """Bank transfer or deposit."""
    PAYPAL = "paypal"
    """PayPal; needs the payer's e-mail."""
    STRIPE = "stripe"
    """Stripe; needs the payer's e-mail."""
    CUSTOM = "custom"
    """A method that the account defined itself."""
    CHEQUE = "cheque"
    """Cheque."""
    CLIENT_CREDIT = "client_credit"
    """Taken from the client's credit. Lists leave such payments out unless they ask for them."""
    STARTING_BALANCE = "starting_balance"
    """An opening balance. Lists leave such payments out unless they ask for them."""
