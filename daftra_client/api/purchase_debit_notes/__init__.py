"""The resource `purchase_debit_notes`, generated from openapi/daftra.yaml; do not edit. A method is loaded when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import LazyMethod, Resource

if TYPE_CHECKING:
    from .purchase_debit_notes_create import purchase_debit_notes_create
    from .purchase_debit_notes_list import purchase_debit_notes_list
else:
    purchase_debit_notes_create = LazyMethod(__name__, "purchase_debit_notes_create")
    purchase_debit_notes_list = LazyMethod(__name__, "purchase_debit_notes_list")


class PurchaseDebitNotes(Resource):
    """Debit notes to suppliers, stored as purchase orders of type 14. The list is documented at level -1 only, its
    rows are not documented, and the sources disagree about the key of the lines."""

    __slots__ = ()

    create = purchase_debit_notes_create
    list = purchase_debit_notes_list
