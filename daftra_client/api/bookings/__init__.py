"""The resource `bookings`, generated from openapi/daftra.yaml; do not edit. A method is loaded when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import LazyMethod, Resource

if TYPE_CHECKING:
    from .bookings_change_status import bookings_change_status
    from .bookings_convert_to_invoice import bookings_convert_to_invoice
    from .bookings_create import bookings_create
    from .bookings_delete import bookings_delete
    from .bookings_get import bookings_get
    from .bookings_list import bookings_list
else:
    bookings_change_status = LazyMethod(__name__, "bookings_change_status")
    bookings_convert_to_invoice = LazyMethod(__name__, "bookings_convert_to_invoice")
    bookings_create = LazyMethod(__name__, "bookings_create")
    bookings_delete = LazyMethod(__name__, "bookings_delete")
    bookings_get = LazyMethod(__name__, "bookings_get")
    bookings_list = LazyMethod(__name__, "bookings_list")


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
