"""The resource `designations`, generated from openapi/daftra.yaml; do not edit. A method is loaded when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import LazyMethod, Resource

if TYPE_CHECKING:
    from .designations_create import designations_create
    from .designations_get import designations_get
    from .designations_list import designations_list
    from .designations_update import designations_update
else:
    designations_create = LazyMethod(__name__, "designations_create")
    designations_get = LazyMethod(__name__, "designations_get")
    designations_list = LazyMethod(__name__, "designations_list")
    designations_update = LazyMethod(__name__, "designations_update")


class Designations(Resource):
    """Job titles that staff can hold. A new one is active unless `active` is sent as 0."""

    __slots__ = ()

    create = designations_create
    get = designations_get
    list = designations_list
    update = designations_update
