"""The resource `site`, generated from openapi/daftra.yaml; do not edit. A method is loaded when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import LazyMethod, Resource

if TYPE_CHECKING:
    from .site_get import site_get
else:
    site_get = LazyMethod(__name__, "site_get")


class Site(Resource):
    """The account itself and its settings, such as the display format of dates. Also a cheap test of credentials."""

    __slots__ = ()

    get = site_get
