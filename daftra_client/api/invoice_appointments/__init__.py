"""The resource `invoice_appointments`, generated from openapi/daftra.yaml; do not edit."""

from __future__ import annotations

from ...operation import Resource
from .invoice_appointments_create import invoice_appointments_create
from .invoice_appointments_delete import invoice_appointments_delete
from .invoice_appointments_edit import invoice_appointments_edit
from .invoice_appointments_get import invoice_appointments_get
from .invoice_appointments_list import invoice_appointments_list
from .invoice_appointments_update import invoice_appointments_update


class InvoiceAppointments(Resource):
    """Appointments attached to an invoice. They have the same fields as every other kind of appointment."""

    __slots__ = ()

    create = invoice_appointments_create
    delete = invoice_appointments_delete
    get = invoice_appointments_get
    list = invoice_appointments_list
    update = invoice_appointments_update
    edit = invoice_appointments_edit
