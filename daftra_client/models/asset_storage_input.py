"""AssetStorageInput: generated from openapi/daftra.yaml, do not edit."""

from .._codec.shared_fields import with_shared_fields
from ._asset_catalog_input import AssetCatalogInput


@with_shared_fields(kw_only=True, repr=False, eq=False, weakref_slot=False)
class AssetStorageInput(AssetCatalogInput):
    """An asset storage to create or update."""
