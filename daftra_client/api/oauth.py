"""The resource `oauth`, generated from openapi/daftra.yaml; do not edit."""

from __future__ import annotations

from typing import Unpack

from .. import models
from .._call.body import BodyPart
from .._call.operation import Operation
from .._call.options import CallOptions
from .._call.resource import Resource

_TOKEN = Operation(
    name="oauth.token",
    method="POST",
    path="/v2/oauth/token",
    changes_state=True,
    form=True,
    anonymous=True,
    body=(BodyPart("", "oauth_token", lambda: models.OauthTokenInput, is_required=True),),
)


class Oauth(Resource):
    """Access tokens. Request one with user name and password, later renew it with the refresh token, and send it as
    `Authorization: Bearer`. An API key is not a token and is refused there."""

    __slots__ = ()

    async def token(
        self,
        oauth_token: models.OauthTokenInput,
        **options: Unpack[CallOptions],
    ) -> models.OauthToken:
        """Get or renew an access token.

        Exchanges a user name and password, or a refresh token, for an access token. Send no API key and no
        Authorization header. Daftra also takes the same fields as multipart form data or as JSON. A refusal names
        its reason in `error`: `invalid_request`, `invalid_grant` (wrong user name or password), `invalid_scope` or
        `unsupported_grant_type` with status 400; `invalid_client`, `inactive_user`, `inactive_employee` or
        `user_cannot_access_system` with 401.

        Args:
            oauth_token: A request for a token. Send `username` and `password` with the grant `password`, and
                `refresh_token` with the grant `refresh_token`. `client_id`, `client_secret` and `grant_type` are
                required.
        """
        request = _TOKEN.request(
            body=oauth_token,
        )
        return await self._engine.record(request, models.OauthToken, options)
