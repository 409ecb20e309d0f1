"""Defines what is public in the package. No other module decides this.

The public names are those that the README shows and `__all__` lists. Everything else may change at any time, with an
underscore or without. Modules that are not listed here implement the client (how calls are sent, retried and decoded).
The modules of `daftra_client.api` have the classes of the resources, which users see as attributes of the client and
never import. The package `daftra_client.api` itself exports what `edit` of each resource takes.

The results of public methods are public as well, such as the `Entity` that `client.entity()` returns. They are found
through return types, so they are not listed.
"""

from __future__ import annotations

from typing import Final

PACKAGE: Final = "daftra_client"

CLIENT: Final = "DaftraClient"
"""The class whose attributes are the resources."""

RESOURCES: Final = f"{PACKAGE}.api."
"""Where the classes of the resources are defined; a property of the client that returns one of them is a resource."""

CHANGES: Final = f"{PACKAGE}.api"
"""Where users find what `edit` takes. It is public since it has `__all__`."""

MODELS: Final = f"{PACKAGE}.models"

MODULES: Final = {
    PACKAGE: "the names of `__all__`",
    MODELS: "all models and enumerations",
    CHANGES: "the changes that `edit` of each resource takes",
    f"{PACKAGE}.errors": "the tree of errors, to which the README and each docstring refer",
    f"{PACKAGE}.webhooks": "reads the webhooks that Daftra sends to an app",
    f"{PACKAGE}.redis": "limiter and locks that processes share (extra `redis`)",
    f"{PACKAGE}.redis_limiter": "the place of `RedisLimiter` up to version 0.9.1",
    f"{PACKAGE}.sandbox": "the local Daftra (extra `sandbox`)",
    f"{PACKAGE}.tables": "records as tables",
    f"{PACKAGE}.tracing": "a span of OpenTelemetry per call (extra `tracing`)",
    f"{PACKAGE}.pytest_plugin": "fixtures for the tests of users",
    f"{PACKAGE}.warehouse": "the sync job (extra `warehouse`)",
    f"{PACKAGE}.cli": "the command line (extra `cli`)",
}
"""The public modules, each with a description of its contents. A module that a tree does not have is skipped."""

NOT_API: Final = {
    "__version__": "it changes with every release",
    "logger": "users take it by its name, `daftra_client`",
}
"""Names in public modules that are not compared, with the reason."""

INTERNAL: Final = {
    "DaftraError.add_advice": "the client completes its own errors with it",
    "DecodeError.locate": "the client completes its own errors with it",
    "ListOf.checks": "`multi_entity` asks the element for it",
    "ListOf.to_input": "`multi_entity` asks the element for it",
    "Show.checks": "`multi_entity` asks the element for it",
    "Show.to_input": "`multi_entity` asks the element for it",
    "Input.refuse_unknown": "the client checks what it is given with it",
}
"""Members of public classes that are not for users although they have no underscore, with the reason."""

READ: Final = frozenset(
    {"Created", "Delivery", "Done", "Edited", "Page", "ReceivedRequest", "Snapshot", "Token", "WebhookEvent"}
)
"""Classes, in addition to the models, that users normally read and only create in tests."""

NOT_MADE_BY_USERS: Final = frozenset({"Condition", "Pager"})
"""Further classes whose constructor is not for users, as for errors and results of methods."""
