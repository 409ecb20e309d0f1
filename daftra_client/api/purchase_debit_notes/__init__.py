"""The resource `purchase_debit_notes`, generated from openapi/daftra.yaml; do not edit."""

from __future__ import annotations

from ...operation import Resource
from .purchase_debit_notes_create import purchase_debit_notes_create
from .purchase_debit_notes_list import purchase_debit_notes_list


class PurchaseDebitNotes(Resource):
    """Debit notes to suppliers, stored as purchase orders of type 14. The list is documented at level -1 only, its
    rows are not documented, and the sources disagree about the key of the lines."""

    __slots__ = ()

    create = purchase_debit_notes_create
    list = purchase_debit_notes_list
