"""What single resources require, refuse and fill in when they are written: rules of the vendor reference 2026-08."""

from __future__ import annotations

from typing import Any

import httpx
import pytest


def refused(api: httpx.Client, path: str, body: Any, *, method: str = "POST") -> list[str]:
    """The fields of a refused write."""
    answer = api.request(method, f"/api2/{path}", json=body)
    assert answer.status_code == 400, answer.text
    return [*answer.json().get("validation_errors", {})]


def read(api: httpx.Client, path: str, id: str) -> dict[str, Any]:
    """A record without its wrapper."""
    [record] = api.get(f"/api2/{path}/{id}.json").json()["data"].values()
    found: dict[str, Any] = record
    return found


# --- products


def test_a_barcode_is_long_enough_and_unique(api: httpx.Client, create: Any) -> None:
    assert refused(api, "products", {"Product": {"name": "Lamp", "barcode": "1234"}}) == ["barcode"]
    lamp = create("products", Product={"name": "Lamp", "barcode": "12345"})
    assert refused(api, "products", {"Product": {"name": "Desk", "barcode": "12345"}}) == ["barcode"]
    same = {"Product": {"name": "Lamp", "barcode": "12345"}}
    assert api.put(f"/api2/products/{lamp}", json=same).status_code == 200
    desk = create("products", Product={"name": "Desk"})
    assert refused(api, f"products/{desk}", same, method="PUT") == ["barcode"]


def test_a_product_makes_its_brand(api: httpx.Client, create: Any) -> None:
    for name in ("Lamp", "Desk"):
        create("products", Product={"name": name, "brand": "Nour"})
    [brand] = api.get("/v2/api/entity/brand/list/1").json()["data"]
    assert brand["name"] == "Nour"
    found = api.get(f"/api2/products?brand_id={brand['id']}").json()["data"]
    assert [row["Product"]["name"] for row in found] == ["Desk", "Lamp"]
    kept = api.delete(f"/v2/api/entity/delete/brand/{brand['id']}")
    assert (kept.status_code, [*kept.json()]) == (400, ["message"])


def test_the_components_of_a_bundle_are_replaced_or_kept(api: httpx.Client, create: Any) -> None:
    lamp, desk = (create("products", Product={"name": name}) for name in ("Lamp", "Desk"))
    columns = {"name": "Office", "type": 3}
    part = {"product_id": lamp, "quantity": 2}
    bundle = create("products", Product=columns, ProductBundle=[part])

    def parts() -> list[tuple[int, int, Any]]:
        rows = api.get("/v2/api/entity/product_bundle/list/1?filter[deleted_at][is_null]=1").json()["data"]
        return [(row["product_id"], row["bundle_product_id"], row["quantity"]) for row in rows]

    assert parts() == [(int(bundle), int(lamp), 2)]
    assert api.put(f"/api2/products/{bundle}", json={"Product": {**columns, "notes": "x"}}).status_code == 200
    assert parts() == [(int(bundle), int(lamp), 2)]
    changed = {"Product": columns, "ProductBundle": [{"product_id": desk, "quantity": 1}]}
    assert api.put(f"/api2/products/{bundle}", json=changed).status_code == 200
    assert parts() == [(int(bundle), int(desk), 1)]
    for wrong in (bundle, "999"):
        body = {"Product": columns, "ProductBundle": [{"product_id": wrong, "quantity": 1}]}
        assert refused(api, f"products/{bundle}", body, method="PUT") == ["ProductBundle"]
    create("products", Product={"name": "Plain", "type": 1}, ProductBundle=[part])
    assert api.delete(f"/api2/products/{bundle}").status_code == 200
    assert parts() == []


# --- stores and treasuries


@pytest.mark.parametrize(
    ("path", "key", "mark"), [("stores", "Store", "primary"), ("treasuries", "Treasury", "is_primary")]
)
def test_only_the_primary_one_is_active_by_itself(
    api: httpx.Client, create: Any, path: str, key: str, mark: str
) -> None:
    def states() -> list[tuple[str, str]]:
        rows = api.get(f"/api2/{path}").json()["data"]
        return [(row[key][mark], row[key]["active"]) for row in rows]

    assert states() == [("1", "1")]
    create(path, **{key: {"name": "Second"}})
    assert states() == [("1", "1"), ("0", "0")]
    third = create(path, **{key: {"name": "Third", mark: 1}})
    assert states() == [("0", "1"), ("0", "0"), ("1", "1")]
    gone = api.delete(f"/api2/{path}/{third}")
    assert gone.status_code == (500 if path == "stores" else 400)
