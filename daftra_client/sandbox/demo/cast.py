"""The people, places and goods of the demonstration account, which exist before its first document."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from random import Random

from daftra_client.sandbox.demo import words
from daftra_client.sandbox.records import Records
from daftra_client.sandbox.store import Record
from daftra_client.sandbox.wire import Json


@dataclass(frozen=True, slots=True)
class Product:
    """The fields of a product that lines need."""

    id: str
    cents: int
    """Its price in hundredths."""
    tax: str
    """The id of its tax."""


@dataclass(slots=True)
class Cast:
    """The ids of what an account has."""

    records: Records
    random: Random
    size: int
    """The number of invoices."""
    products: list[Product] = field(default_factory=list[Product])
    goods: list[Product] = field(default_factory=list[Product])
    clients: list[str] = field(default_factory=list[str])
    suppliers: list[str] = field(default_factory=list[str])
    staff: list[str] = field(default_factory=list[str])
    branches: list[str] = field(default_factory=list[str])
    stores: list[str] = field(default_factory=list[str])
    treasuries: list[str] = field(default_factory=list[str])
    cost_centers: list[str] = field(default_factory=list[str])
    client_statuses: list[str] = field(default_factory=list[str])
    accounts: list[str] = field(default_factory=list[str])

    def make(self, resource: str, columns: dict[str, Json], **rows: Json) -> Record:
        """Store a record under the rules of its resource."""
        return self.records.insert(self.records.resources[resource], columns, {**columns, **rows})

    def new(self, resource: str, columns: dict[str, Json], **rows: Json) -> str:
        """Store a record and return its id."""
        return str(self.make(resource, columns, **rows).id)

    def enter(self) -> None:
        """Store everything that exists on the first day."""
        self._places()
        self._people()
        self._goods()
        self._organization()
        self._offers()

    # --- first day

    def _places(self) -> None:
        choose = self.random
        self.branches = ["1"]
        for number, (arabic, english, _, state) in enumerate(words.CITIES[1:3], 2):
            columns = {"code": f"{number:06}", "name": f"فرع {arabic}", "city": english, "state": state, "status": 1}
            self.branches.append(self.new("branches", {**columns, "phone1": _phone(number)}))
        self.stores = ["1"]
        for branch, name in zip(self.branches[1:], ("مستودع جدة", "Dammam Warehouse"), strict=True):
            self.stores.append(self.new("stores", {"name": name, "branch_id": branch, "active": 1}))
        bank = {"name": "Current account", "active": 1, "type": 1, "type_name": "شركة النور للتجارة"}
        self.treasuries = ["1", self.new("treasuries", {**bank, "type_account_number": "SA0000000000000000001234"})]
        self.make(
            "payment_gateways", {"payment_gateway": "bank", "label": "تحويل بنكي", "treasury_id": self.treasuries[1]}
        )
        for name, fees in (("توصيل سريع", 45), ("Pick up in store", 0)):
            self.make("shipping_options", {"name": name, "fees": fees})
        for place, name in enumerate(("الإدارة", "Showroom", "المستودع", "Projects"), 1):
            self.cost_centers.append(self.new("cost_centers", {"name": name, "code": f"CC-{place:02}"}))
        for name, color in (("جديد", "#2f80ed"), ("Interested", "#f2c94c"), ("عميل دائم", "#27ae60")):
            self.client_statuses.append(self.new("follow_up_statuses", {"name": name, "color": color, "item_type": 1}))
        for name in ("زيارة", "Send an offer"):
            self.make("follow_up_actions", {"name": name, "item_type": 1})
        for code, name in (("590001", "مصروف الإهلاك"), ("590002", "Accumulated depreciation")):
            self.accounts.append(self.new("journal_accounts", {"name": name, "code": code}))
        choose.shuffle(self.client_statuses)

    def _people(self) -> None:
        self.staff = ["1"]
        for number in range(1, min(60, max(4, self.size // 100))):
            name, family, mail = person(self.random, number)
            columns: dict[str, Json] = {"name": name, "last_name": family, "role_id": 1}
            contact = {"email_address": f"{mail}.staff@noor.example", "mobile": _phone(number), "country_code": "SA"}
            self.staff.append(
                self.new("staff", {**columns, **contact, "default_store_id": self.random.choice(self.stores)})
            )
        for _ in range(max(3, self.size // 50)):
            self.suppliers.append(self.new("suppliers", self.company(len(self.suppliers), "supplier")))

    def _goods(self) -> None:
        vat = self.new("taxes", {"name": "القيمة المضافة", "value": 15, "included": 0})
        within = self.new("taxes", {"name": "VAT included", "value": 15, "included": 1})
        zero = self.new("taxes", {"name": "Zero rate", "value": 0, "included": 0})
        for name in sorted({category for _, _, category, _ in words.GOODS}):
            self.make("product_categories", {"name": name, "category_type": 1})
        brands = [arabic for arabic, _ in words.COMPANY_NAMES[:4]] + [
            english for _, english in words.COMPANY_NAMES[4:8]
        ]
        for name in brands:
            self.make("brands", {"name": name})
        box: list[Json] = [{"factor_name": "كرتون", "factor": 12, "small_name": "ctn"}]
        self.make(
            "unit_templates", {"template_name": "Pieces", "main_unit_name": "Piece", "unit_small_name": "pc"},
            unit_templates_unit_factors=box,
        )  # fmt: skip
        for number in range(min(2000, max(10, self.size // 10))):
            self._good(number, self.random.choice(brands), (vat, vat, vat, within, zero))
        for number, (arabic, english, price) in enumerate(words.SERVICES, 1):
            columns: dict[str, Json] = {"name": f"{arabic} - {english}", "product_code": f"SRV-{number:03}", "type": 2}
            id = self.new("products", {**columns, "unit_price": price, "tax1": vat})
            self.products.append(Product(id, price * 100, vat))
        self._stock()

    def _good(self, number: int, brand: str, taxes: Sequence[str]) -> None:
        arabic, english, category, usual = words.GOODS[number % len(words.GOODS)]
        variant = number // len(words.GOODS)
        if variant:
            model, kind = divmod(variant - 1, len(words.VARIANTS[category]))
            series = f" {model + 1}" if model else ""
            addition = words.VARIANTS[category][kind]
            arabic, english = f"{arabic} {addition[0]}{series}", f"{english}, {addition[1]}{series}"
        cents = usual * self.random.randint(70, 140) // 5 * 5
        tax = self.random.choice(taxes)
        id = self.new(
            "products",
            {
                "name": arabic if number % 2 else english,
                "description": english if number % 2 else arabic,
                "product_code": f"P-{number + 1:05}",
                "barcode": f"2{number + 1:011}",  # a prefix for numbers within a company
                "unit_price": _money(cents),
                "buy_price": _money(cents * 2 // 3),
                "category": category,
                "brand": brand,
                "supplier_id": self.random.choice(self.suppliers),
                "tax1": tax,
                "track_stock": 1,
                "low_stock_thershold": 10,
            },
        )
        self.goods.append(Product(id, cents, tax))
        self.products.append(self.goods[-1])

    def _stock(self) -> None:
        """Put enough of all goods into each store to last until the first purchases."""
        quantity = 100 + 3 * self.size // len(self.goods)
        for store in self.stores:
            for start in range(0, len(self.goods), 100):
                rows: list[Json] = [
                    {
                        "product_id": each.id,
                        "quantity": quantity,
                        "unit_price": _money(each.cents * 2 // 3),
                    }
                    for each in self.goods[start : start + 100]
                ]
                head = {"type": 1, "order_type": 1, "status": 3, "store_id": store, "notes": "رصيد افتتاحي"}
                self.make("requisitions", head, RequisitionItem=rows)

    def _organization(self) -> None:
        choose = self.random
        departments: list[str] = []
        for name, short in words.DEPARTMENTS:
            heads: list[Json] = [{"manager_id": choose.choice(self.staff)}]
            departments.append(self.new("departments", {"name": name, "abbr": short}, department_managers=heads))
        for number, name in enumerate(words.DESIGNATIONS):
            self.make("designations", {"name": name, "department_id": departments[number % len(departments)]})
        for name in ("دوام كامل", "Part time", "Contractor"):
            self.make("employment_types", {"name": name})
        kind = self.new("asset_types", {"name": "Devices", "is_active": 1})
        place = self.new("asset_locations", {"name": "المكتب الرئيسي", "is_active": 1})
        shelf = self.new("asset_storages", {"name": "Storage room", "is_active": 1})
        for number, member in enumerate(self.staff):
            held = (
                {"used_by": "employee", "employee_id": member}
                if number % 4
                else {"used_by": "storage", "storage_id": shelf}
            )
            asset = {"name": "حاسب محمول", "code": f"AST-{number + 1:03}", "asset_type_id": kind, "location_id": place}
            self.make("employee_assets", {**asset, **held})

    def _offers(self) -> None:
        points = self.new("credit_types", {"name": "نقاط الولاء", "unit": "نقطة", "allow_decimal": 0})
        package = {"name": "Gold membership", "type": "membership", "price": 500, "period_value": 1}
        id = self.new("packages", {**package, "period_unit": "yearly"})
        self.make("package_credit_types", {"package_id": id, "credit_type_id": points, "amount": 100})
        bundle = self.new(
            "products", {"name": "Office starter set", "type": 3, "unit_price": 999, "product_code": "BND-001"}
        )
        for each in self.goods[:2]:
            self.make("product_bundles", {"product_id": bundle, "bundle_product_id": each.id, "quantity": 1})
        self.clients.append(self.client())
        charge = {"client_id": self.clients[0], "credit_type_id": points}
        given = self.new("credit_charges", {**charge, "amount": 100})
        used = self.new("credit_usages", {**charge, "description": "خصم نقاط"})
        self.make("charge_usages", {"credit_charge_id": given, "credit_usage_id": used, "amount": 25})

    # --- clients and staff that are added later

    def company(self, number: int, role: str) -> dict[str, Json]:
        """The columns of a company, as a client or a supplier."""
        name, kind = self.random.choice(words.COMPANY_NAMES), self.random.choice(words.COMPANY_KINDS)
        given, family, mail = person(self.random, number)
        arabic = self.random.random() < 0.6
        title = f"شركة {name[0]} {kind[0]}" if arabic else f"{name[1]} {kind[1]}"
        return {
            "business_name": title,
            "first_name": given,
            "last_name": family,
            "email": f"{mail}.{role}@mail.example",
            **address(self.random, arabic=arabic),
            "phone1": _phone(number),
            "bn1": f"3{number:013}3",
            "default_currency_code": "SAR",
        }

    def client(self) -> str:
        """Store one more client and return its id."""
        number = len(self.clients)
        extra = {
            "staff_id": self.random.choice(self.staff),
            "follow_up_status": self.random.choice(self.client_statuses),
        }
        if number % 2:
            return self.new("clients", {**self.company(number, "client"), **extra, "type": 3, "credit_period": 30})
        given, family, mail = person(self.random, number)
        columns: dict[str, Json] = {"first_name": given, "last_name": family, "business_name": f"{given} {family}"}
        contact = {"email": f"{mail}.client@mail.example", "phone1": _phone(number), "type": 2}
        return self.new("clients", {**columns, **contact, **address(self.random, arabic=number % 4 == 0), **extra})


def person(random: Random, number: int) -> tuple[str, str, str]:
    """Given name, family name, and a unique name for e-mail."""
    given, family = random.choice(words.GIVEN), random.choice(words.FAMILIES)
    script = int(random.random() < 0.5)
    return given[script], family[script], f"{given[1]}.{family[1]}{number}".lower()


def address(random: Random, *, arabic: bool) -> dict[str, Json]:
    """The columns of an address in Saudi Arabia."""
    city, street, house = random.choice(words.CITIES), random.choice(words.STREETS), random.randint(1, 99)
    script = int(not arabic)
    return {
        "address1": f"{street[script]} {house}" if arabic else f"{house} {street[script]}",
        "city": city[script],
        "state": city[script + 2],
        "postal_code": f"{random.randint(11, 99)}000",
        "country_code": "SA",
    }


def _phone(number: int) -> str:
    return f"+9665000000{number % 100:02}"


def _money(cents: int) -> str:
    return f"{cents // 100}.{cents % 100:02}"
