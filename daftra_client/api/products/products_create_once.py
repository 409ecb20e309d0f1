"""products by reference: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...once import Once, Reference

if TYPE_CHECKING:
    from typing import Unpack

    from ...models.product import Product
    from ...models.product_input import ProductInput
    from ...operation import CallOptions, Created, Resource
    from ...pagination import Pager


async def products_create_once(
    self: Resource,
    product: ProductInput,
    *,
    exact: bool = False,
    **options: Unpack[CallOptions],
) -> Created:
    """Create a record unless one with its reference is there already.

    The reference is `product_code` of `product`.

    Looks for the reference, creates the record if it is not there, and looks again, a few times, if the answer was
    lost. So a job may run twice, or make the same call many times at once with one client: there is one record, and
    every call returns its id.

    Daftra has no idempotency key, so "once" ends where nobody can look or lock. Two processes, or two clients, that
    look at the same instant and both find nothing create it twice, unless both are given the same `locks=`. Without
    them it is also created twice where lists lag behind what was written. What another system creates, or somebody at
    Daftra itself, is found, but not locked out. Nor is a record found that somebody deleted, or whose reference
    somebody changed; with `locks=` the id of a record is remembered for an hour after its creation and returned without
    a look, also if the record was deleted meanwhile. Records that are there already are not compared with what was given.

    Where Daftra may have stored the reference changed (trimmed, cut, in other case, "?" for an emoji), the record is
    named in an error and no near twin is created. A new record with a reference that is long or has more than plain
    characters is read once, to see whether it was kept.

    If the account ignores the filter, which it does without saying so, all records are read; that is slow and is logged.

    Args:
        product: Sent under `Product`.
        exact: A reference that differs by case or the like is another one, and no reason to stop.
        **options: See `CallOptions`; they apply to each of the calls, `extra_query` to the creation alone. The wait for
            a lock of `locks=` counts into the `timeout` of the calls after it.

    Returns:
        The id, and in `created` whether it was this call that created the record.

    Raises:
        EncodeError: There is no reference. Nothing was sent.
        AmbiguousReferenceError: Several records carry it, or one without an id, or one has it changed.
        LockError: The lock of `locks=` was not obtained or was lost. Nothing was written.
        OutcomeUnknownError: The answer was lost and the record was not found afterwards; calling again looks again.
        DaftraError: See `daftra_client.errors`.

    Source: `product_code`: live report.
    """
    from .products_create import OPERATION, products_create
    from .products_get import products_get
    from .products_list import products_list

    OPERATION.check_body(
        {
            "Product": product,
        },
        "products.create_once",
    )
    reference = Reference.field(product, "product_code")

    def listed(options: CallOptions) -> Pager[Product]:
        return products_list(self, product_code=reference.value, **options)

    once = Once(
        resource="products",
        reference=reference,
        exact=exact,
        listed=listed,
        get=lambda id, options: products_get(self, id, **options),
        create=lambda options: products_create(
            self,
            product,
            **options,
        ),
        options=options,
    )
    return await once.run(self)
