"""The resource `oauth`, generated from openapi/daftra.yaml; do not edit. A method is loaded when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import LazyMethod, Resource

if TYPE_CHECKING:
    from .oauth_token import oauth_token
else:
    oauth_token = LazyMethod(__name__, "oauth_token")


class Oauth(Resource):
    """Access tokens. Ask for one with user name and password, later renew it with the refresh token, and send it as
    `Authorization: Bearer`. An API key is not a token and is refused there."""

    __slots__ = ()

    token = oauth_token
