"""ClientPaymentInput: generated from openapi/daftra.yaml, do not edit."""

from .._codec.shared_fields import with_shared_fields
from ._payment_input_record import PaymentInputRecord
from .payment_method import PaymentMethod


@with_shared_fields(kw_only=True, repr=False, eq=False, weakref_slot=False)
class ClientPaymentInput(PaymentInputRecord):
    """A payment on a client's account to store. Without the treasury and the method Daftra answers "successful"
    with a null id and stores nothing.
    """

    payment_method: PaymentMethod | str
    """The slug of a method that is active in the account. At most 100 characters."""
    treasury_id: int
    """The treasury that the money goes to, an id from `treasuries`. Contested: nothing is stored without it (live
    report); Daftra takes that of the method, or the default one (vendor reference 2026-08)."""
