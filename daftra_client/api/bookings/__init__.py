"""The resource `bookings`, generated from openapi/daftra.yaml; do not edit."""

from __future__ import annotations

from ...operation import Resource
from .bookings_change_status import bookings_change_status
from .bookings_convert_to_invoice import bookings_convert_to_invoice
from .bookings_create import bookings_create
from .bookings_delete import bookings_delete
from .bookings_get import bookings_get
from .bookings_list import bookings_list


class Bookings(Resource):
    """Bookings of a service by a client; Daftra stores one as an invoice of type 8 with a start and an end time. Reads
    go to the v2 entity `booking`, everything else to /api2, and two of the GET requests change data. None of the
    answers is documented."""

    __slots__ = ()

    change_status = bookings_change_status
    convert_to_invoice = bookings_convert_to_invoice
    create = bookings_create
    delete = bookings_delete
    get = bookings_get
    list = bookings_list
