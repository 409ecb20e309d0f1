"""The resource `invoice_appointments`, generated from openapi/daftra.yaml; do not edit. A method is loaded when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import LazyMethod, Resource

if TYPE_CHECKING:
    from .invoice_appointments_create import invoice_appointments_create
    from .invoice_appointments_delete import invoice_appointments_delete
    from .invoice_appointments_edit import invoice_appointments_edit
    from .invoice_appointments_get import invoice_appointments_get
    from .invoice_appointments_list import invoice_appointments_list
    from .invoice_appointments_update import invoice_appointments_update
else:
    invoice_appointments_create = LazyMethod(__name__, "invoice_appointments_create")
    invoice_appointments_delete = LazyMethod(__name__, "invoice_appointments_delete")
    invoice_appointments_get = LazyMethod(__name__, "invoice_appointments_get")
    invoice_appointments_list = LazyMethod(__name__, "invoice_appointments_list")
    invoice_appointments_update = LazyMethod(__name__, "invoice_appointments_update")
    invoice_appointments_edit = LazyMethod(__name__, "invoice_appointments_edit")


class InvoiceAppointments(Resource):
    """Appointments attached to an invoice. They have the same fields as every other kind of appointment."""

    __slots__ = ()

    create = invoice_appointments_create
    delete = invoice_appointments_delete
    get = invoice_appointments_get
    list = invoice_appointments_list
    update = invoice_appointments_update
    edit = invoice_appointments_edit
