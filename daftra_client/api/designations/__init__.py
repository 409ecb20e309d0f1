"""The resource `designations`, generated from openapi/daftra.yaml; do not edit."""

from __future__ import annotations

from ...operation import Resource
from .designations_create import designations_create
from .designations_get import designations_get
from .designations_list import designations_list
from .designations_update import designations_update


class Designations(Resource):
    """Job titles that staff can hold. A new one is active unless `active` is sent as 0."""

    __slots__ = ()

    create = designations_create
    get = designations_get
    list = designations_list
    update = designations_update
