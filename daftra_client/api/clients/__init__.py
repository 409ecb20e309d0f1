"""The resource `clients`, generated from openapi/daftra.yaml; do not edit. A method is loaded when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import LazyMethod, Resource

if TYPE_CHECKING:
    from .clients_create import clients_create
    from .clients_create_once import clients_create_once
    from .clients_delete import clients_delete
    from .clients_edit import clients_edit
    from .clients_get import clients_get
    from .clients_list import clients_list
    from .clients_update import clients_update
else:
    clients_create = LazyMethod(__name__, "clients_create")
    clients_delete = LazyMethod(__name__, "clients_delete")
    clients_get = LazyMethod(__name__, "clients_get")
    clients_list = LazyMethod(__name__, "clients_list")
    clients_update = LazyMethod(__name__, "clients_update")
    clients_create_once = LazyMethod(__name__, "clients_create_once")
    clients_edit = LazyMethod(__name__, "clients_edit")


class Clients(Resource):
    """The customers of the account, people and companies. The list has a stable order of no obvious rule unless it is
    sorted, and a filter that Daftra does not know is ignored: it then answers with every client. There is no
    idempotency key, so look a client up before creating it; a duplicate e-mail address is refused."""

    __slots__ = ()

    create = clients_create
    delete = clients_delete
    get = clients_get
    list = clients_list
    update = clients_update
    create_once = clients_create_once
    edit = clients_edit
