"""PaymentMethod: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

from .._codec.enumeration import OpenStrEnum


class PaymentMethod(OpenStrEnum):
    """Method of a payment. Each account has its own list of methods, read from the v2 entity
    `site_payment_gateway`, so other slugs occur.
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
    """A cheque."""
    CLIENT_CREDIT = "client_credit"
    """Credit that the client has with the account. Lists of payments hide such rows by default."""
    STARTING_BALANCE = "starting_balance"
    """Opening balance of a client. Lists of payments hide such rows by default."""
    CREDIT = "credit"
    """Payment on credit, on purchase invoices."""
    OFFLINE = "offline"
    """A payment outside of Daftra, on purchase invoices."""
    AUTHORIZENET = "authorizenet"
    """The gateway Authorize.Net."""
    TWO_CHECKOUT = "2checkout"
    """The gateway 2Checkout."""
    PAYUMONEY = "payumoney"
    """The gateway PayUmoney."""
    EWAY = "eway"
    """The gateway eWAY."""
    PAYMATE = "paymate"
    """The gateway Paymate."""
