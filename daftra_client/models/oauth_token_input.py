"""OauthTokenInput: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, cast

import attrs

from .. import wire
from ..model import Input
from ..unset import UNSET, Unset
from .oauth_grant_type import read_oauth_grant_type

if TYPE_CHECKING:
    from typing import Self

    from .oauth_grant_type import OauthGrantType


@attrs.define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class OauthTokenInput(Input):
    """A request for a token. Send `username` and `password` with the grant `password`, and `refresh_token` with the
    grant `refresh_token`.

    Source: live report; documentation (password grant).
    """

    client_id: str
    """Id of the OAuth application; the published one is `1`."""
    client_secret: str
    """Secret of the OAuth application."""
    grant_type: OauthGrantType | str
    """How the token is asked for."""
    password: str | None | Unset = UNSET
    """Password of the user. Only for the grant `password`."""
    refresh_token: str | None | Unset = UNSET
    """Refresh token from an earlier answer. Only for the grant `refresh_token`."""
    username: str | None | Unset = UNSET
    """E-mail address of the user. Only for the grant `password`."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict)
    """Keys that the document does not know, sent along as they are."""

    _BLANK: ClassVar[dict[str, Any]] = dict.fromkeys(
        (
            "client_id",
            "client_secret",
            "grant_type",
            "password",
            "refresh_token",
            "username",
        ),
        UNSET,
    )
    _KEYS: ClassVar[frozenset[str]] = frozenset(_BLANK)
    _SENSITIVE: ClassVar[frozenset[str]] = frozenset(
        (
            "client_secret",
            "password",
            "refresh_token",
            "username",
        )
    )
    _REQUIRED: ClassVar[tuple[str, ...]] = (
        "client_id",
        "client_secret",
        "grant_type",
    )

    @classmethod
    def _read(cls, data: Mapping[str, Any], date_format: str | None) -> Self:
        row = {**cls._BLANK, **data}
        self = cls.__new__(cls)
        v = row["client_id"]
        self.client_id = cast(Any, v if v is UNSET else wire.text(v))
        v = row["client_secret"]
        self.client_secret = cast(Any, v if v is UNSET else wire.text(v))
        v = row["grant_type"]
        self.grant_type = cast(Any, v if v is UNSET else read_oauth_grant_type(v))
        v = row["password"]
        self.password = v if v is UNSET else wire.text(v)
        v = row["refresh_token"]
        self.refresh_token = v if v is UNSET else wire.text(v)
        v = row["username"]
        self.username = v if v is UNSET else wire.text(v)
        wire.require(data, cls._REQUIRED)
        self.additional_properties = {} if len(row) == len(cls._BLANK) else cls._unknown(data)
        return self

    def to_dict(self, *, date_format: str | None = None) -> dict[str, Any]:
        """The record as it is sent: without the fields that are `UNSET`, with null for those that are None.

        Raises:
            EncodeError: A value cannot be sent; the error names the field.
        """
        data: dict[str, Any] = wire.plain(self.additional_properties, "OauthTokenInput", date_format)
        data["client_id"] = wire.encode_text(self.client_id, "OauthTokenInput.client_id")
        data["client_secret"] = wire.encode_text(self.client_secret, "OauthTokenInput.client_secret")
        data["grant_type"] = wire.encode_text(self.grant_type, "OauthTokenInput.grant_type")
        if self.password is not UNSET:
            data["password"] = wire.encode_text(self.password, "OauthTokenInput.password")
        if self.refresh_token is not UNSET:
            data["refresh_token"] = wire.encode_text(self.refresh_token, "OauthTokenInput.refresh_token")
        if self.username is not UNSET:
            data["username"] = wire.encode_text(self.username, "OauthTokenInput.username")
        return data
