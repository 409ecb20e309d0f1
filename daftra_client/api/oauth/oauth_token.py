"""POST /v2/oauth/token: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import BodyPart, Operation

if TYPE_CHECKING:
    from typing import Unpack

    from ...models.oauth_token import OauthToken
    from ...models.oauth_token_input import OauthTokenInput
    from ...operation import CallOptions, Resource

OPERATION = Operation(
    name="oauth.token",
    method="POST",
    path="/v2/oauth/token",
    changes_state=True,
    form=True,
    anonymous=True,
    body=(BodyPart("", "oauth_token", "OauthTokenInput", is_required=True),),
)


async def oauth_token(
    self: Resource,
    oauth_token: OauthTokenInput,
    **options: Unpack[CallOptions],
) -> OauthToken:
    """Get or renew an access token.

    Exchanges a user name and password, or a refresh token, for an access token. Send no API key and no
    Authorization header. Daftra also takes the same fields as multipart form data or as JSON. How a refused request
    is answered is not documented.

    Args:
        oauth_token: Sent as the body.
        **options: See `CallOptions`.

    Raises:
        DaftraError: See `daftra_client.errors`.

    Source: live report (path at the root of the account; URL-encoded, multipart and JSON bodies; refresh);
    documentation (multipart, password grant only).
    """
    from ...models.oauth_token import OauthToken

    request = OPERATION.request(
        body=oauth_token,
    )
    return await self._engine.record(request, OauthToken, options)
