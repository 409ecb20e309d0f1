"""OauthTokenInput: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, cast

import attrs

from .. import wire
from ..model import UNSET, Model, Unset
from ..wire import TEXT
from .oauth_grant_type import read_oauth_grant_type

if TYPE_CHECKING:
    from typing import Self

    from .oauth_grant_type import OauthGrantType


@attrs.define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class OauthTokenInput(Model):
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
    """Keys that the document does not know, as they were sent; sent along as they are."""

    _KEYS: ClassVar[frozenset[str]] = frozenset(
        (
            "client_id",
            "client_secret",
            "grant_type",
            "password",
            "refresh_token",
            "username",
        )
    )
    _SENSITIVE: ClassVar[frozenset[str]] = frozenset(
        (
            "client_secret",
            "password",
            "refresh_token",
            "username",
        )
    )
    _ABSENT: ClassVar[object] = UNSET
    _REQUIRED: ClassVar[tuple[str, ...]] = (
        "client_id",
        "client_secret",
        "grant_type",
    )

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, date_format: str | None = None) -> Self:
        """Read the record from decoded JSON.

        `date_format` is the account's display format for dates, which Daftra uses in documents.

        Raises:
            DecodeError: A value fits no rule; the error names the field.
        """
        self = cls.__new__(cls)
        try:
            get = data.get
            v = get("client_id", UNSET)
            self.client_id = cast(Any, v if v is UNSET else (v if type(v) in TEXT else wire.text(v)))
            v = get("client_secret", UNSET)
            self.client_secret = cast(Any, v if v is UNSET else (v if type(v) in TEXT else wire.text(v)))
            v = get("grant_type", UNSET)
            self.grant_type = cast(Any, v if v is UNSET else (read_oauth_grant_type(v)))
            v = get("password", UNSET)
            self.password = v if v is UNSET else (v if type(v) in TEXT else wire.text(v))
            v = get("refresh_token", UNSET)
            self.refresh_token = v if v is UNSET else (v if type(v) in TEXT else wire.text(v))
            v = get("username", UNSET)
            self.username = v if v is UNSET else (v if type(v) in TEXT else wire.text(v))
            wire.require(data, cls._REQUIRED)
            keys = cls._KEYS
            self.additional_properties = (
                {} if data.keys() <= keys else {key: value for key, value in data.items() if key not in keys}
            )
        except wire.BAD_VALUE as error:
            raise cls._bad_value(data, date_format, error) from error
        return self

    def to_dict(self, *, date_format: str | None = None) -> dict[str, Any]:
        """The record as it is sent: without the fields that are `UNSET`, with null for those that are None.

        Raises:
            EncodeError: A value cannot be sent; the error names the field.
        """
        data = dict(self.additional_properties)
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
