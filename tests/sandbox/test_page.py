"""The page for people: what it shows, what its buttons do, and what it keeps from other websites."""

from __future__ import annotations

import base64
import hashlib
import re
import subprocess
import sys
from collections.abc import Iterator
from html.parser import HTMLParser
from importlib.resources import files
from typing import Any

import httpx
import pytest

from daftra_client.sandbox import Behaviour, Sandbox
from daftra_client.sandbox.page.texts import LANGUAGES

Create = Any
SCRIPT = "<script>alert('نيل')</script>"
VOID = {"meta", "link", "input", "br"}


class Element:
    """A parsed element with its texts and children, in order."""

    def __init__(self, tag: str, attributes: dict[str, str | None]) -> None:
        self.tag, self.attributes = tag, attributes
        self.inside: list[Element | str] = []

    def all(self, tag: str | None = None, **wanted: str) -> list[Element]:
        """The elements below, with these attributes."""
        found = []
        for each in self.inside:
            if isinstance(each, Element):
                if tag in (None, each.tag) and wanted.items() <= each.attributes.items():
                    found.append(each)
                found += each.all(tag, **wanted)
        return found

    def one(self, tag: str | None = None, **wanted: str) -> Element:
        (found,) = self.all(tag, **wanted)
        return found

    @property
    def text(self) -> str:
        """The text below, with single spaces."""
        return " ".join("".join(each if isinstance(each, str) else each.text for each in self.inside).split())

    def rows(self) -> list[list[str]]:
        """The texts of the cells of the tables below, by row."""
        return [
            [cell.text for cell in row.inside if isinstance(cell, Element)] for row in self.all("tr") if row.all("td")
        ]

    def links(self) -> list[str]:
        return [link.attributes["href"] or "" for link in self.all("a")]


class Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.path = [Element("", {})]

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        element = Element(tag, dict(attrs))
        self.path[-1].inside.append(element)
        if tag not in VOID:
            self.path.append(element)

    def handle_endtag(self, tag: str) -> None:
        assert self.path.pop().tag == tag

    def handle_data(self, data: str) -> None:
        self.path[-1].inside.append(data)


def read(answer: httpx.Response, status: int = 200) -> Element:
    """The page of an answer; its elements must be closed in the right order."""
    assert answer.status_code == status, answer.text
    assert answer.headers["content-type"] == "text/html; charset=utf-8"
    reader = Reader()
    reader.feed(answer.text)
    reader.close()
    assert len(reader.path) == 1
    return reader.path[0].one("html")


@pytest.fixture
def browser(sandbox: Sandbox) -> Iterator[httpx.Client]:
    """Somebody who looks at the page, without credentials."""
    with httpx.Client(base_url=sandbox.base_url) as client:
        yield client


def press(browser: httpx.Client, order: str, **values: str) -> httpx.Response:
    """Send a form of the overview, with its hidden token, and follow to the overview."""
    page = read(browser.get("/"))
    form = page.all("form", action=f"/_sandbox/orders/{order}")[0]
    token = form.one("input", type="hidden").attributes["value"] or ""
    answer = browser.post(f"/_sandbox/orders/{order}", data={"token": token, **values})
    if answer.status_code == 303:
        assert answer.headers["location"] == f"/?done={order}#control"
        assert "Done." in read(browser.get(answer.headers["location"])).one("section", **{"class": "control"}).text
    return answer


# --- what it shows


def test_the_overview_shows_records_and_requests(browser: httpx.Client, api: httpx.Client, create: Create) -> None:
    for name in ("A", "B"):
        create("clients", Client={"business_name": name})
    api.get("/v2/api/entity/client/list", params={"filter[business_name]": SCRIPT})
    page = read(browser.get("/"))
    counts = {link.one("code").text: link.one("b").text for link in page.one(id="counts").all("a")}
    assert (counts["clients"], counts["stores"]) == ("2", "1")
    assert "invoices" in page.one(id="empty").text.split()
    rows = page.one(id="requests").rows()
    assert [(row[0], row[2], row[3], row[4]) for row in rows] == [
        ("3", "GET", f"/v2/api/entity/client/list?filter[business_name]={SCRIPT}", "200"),
        ("2", "POST", "/api2/clients.json", "202"),
        ("1", "POST", "/api2/clients.json", "202"),
    ]
    for row in rows:
        assert re.fullmatch(r"\d\d:\d\d:\d\d", row[1])
        assert 0 < float(row[5]) < 5000
    assert page.one(id="requests").links()[0] == "/_sandbox/requests/3"


def test_no_secret_is_shown(sandbox: Sandbox, browser: httpx.Client, api: httpx.Client) -> None:
    token = sandbox.access_token
    api.get("/api2/clients", headers={"authorization": f"Bearer {token}", "x-shown": "yes"})
    api.post("/v2/oauth/token", data={"password": "pw-1", "client_secret": sandbox.client_secret})
    api.post("/api2/clients.json", json={"Client": {"business_name": "A", "password": "pw-2"}})
    secrets = {sandbox.api_key, sandbox.read_only_key, sandbox.client_secret, sandbox.password, token, "pw-1", "pw-2"}
    for path in ("/", "/_sandbox/requests", *(f"/_sandbox/requests/{number}" for number in (1, 2, 3))):
        html = browser.get(path).text
        assert not [secret for secret in secrets if secret in html]
    headers = read(browser.get("/_sandbox/requests/1")).one("section", **{"aria-labelledby": "h-headers"}).rows()
    assert ["apikey", "***"] in headers
    assert ["authorization", "***"] in headers
    assert ["x-shown", "yes"] in headers
    body = read(browser.get("/_sandbox/requests/3")).one("pre").text
    assert body == '{ "Client": { "business_name": "A", "password": "***" } }'


def test_one_request_is_shown_whole(browser: httpx.Client, api: httpx.Client) -> None:
    api.post("/api2/clients.json?page=1", content=SCRIPT.encode(), headers={"content-type": "text/plain"})
    api.get("/api2/clients")
    page = read(browser.get("/_sandbox/requests/1"))
    assert page.one("h1").text == "POST /api2/clients.json"
    assert page.one("section", **{"aria-labelledby": "h-query"}).rows() == [["page", "1"]]
    assert page.one("pre").text == SCRIPT
    assert re.fullmatch(r"Request 1 · [-\d]+ [:\d]+ · 400 · [.\d]+ ms", page.one("p", **{"class": "summary"}).text)
    assert read(browser.get("/_sandbox/requests/2")).all("pre") == []


def test_texts_of_callers_stay_texts(browser: httpx.Client, create: Create) -> None:
    id = create("clients", Client={"business_name": SCRIPT, "notes": "\"'><img src=x onerror=alert(1)>"})
    for path in ("/_sandbox/records/clients", f"/_sandbox/records/clients/{id}"):
        page = read(browser.get(path))
        assert len(page.all("script")) == 1, "only the page's own"
        assert page.all("img") == []
        assert SCRIPT in page.text
    assert (
        read(browser.get("/_sandbox/records/clients", params={"q": SCRIPT})).one(id="q").attributes["value"] == SCRIPT
    )


def test_records_are_listed_newest_first_in_pages(browser: httpx.Client, create: Create) -> None:
    ids = [create("clients", Client={"business_name": f"Client {number}"}) for number in range(27)]
    first = read(browser.get("/_sandbox/records/clients"))
    assert first.one("p", **{"class": "summary"}).text == "27 records"
    rows = first.one(id="rows").rows()
    assert [row[:3] for row in rows[:2]] == [[ids[26], "000027", "Client 26"], [ids[25], "000026", "Client 25"]]
    assert len(rows) == 25
    second = read(browser.get(first.one("a", rel="next").attributes["href"] or ""))
    assert [row[0] for row in second.one(id="rows").rows()] == [ids[1], ids[0]]
    assert second.all("a", rel="next") == []
    back = read(browser.get(second.one("a", rel="prev").attributes["href"] or ""))
    assert back.one(id="rows").rows() == rows
    for page in ("0", "-1", "x", "²", "9" * 30):
        assert read(browser.get("/_sandbox/records/clients", params={"page": page})).one(id="rows").rows()


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ({"q": "نيل"}, ["نيل 100%"]),
        ({"q": "NILE"}, ["Nile"]),
        ({"q": "%"}, ["نيل 100%"]),
        ({"q": "Jeddah"}, ["Nile"]),
        ({"q": "business_name"}, []),
        ({"q": '"\\\n'}, ["Quoted"]),
        ({"city": "Jeddah"}, ["Nile"]),
        ({"city": "Jedda"}, []),
        ({"unknown": "Jeddah"}, ["Quoted", "نيل 100%", "Nile"]),
        ({"q": "Gone", "deleted": "1"}, ["Gone"]),
        ({"q": "Gone"}, []),
    ],
)
def test_records_are_searched(
    browser: httpx.Client, api: httpx.Client, create: Create, query: dict[str, str], found: list[str]
) -> None:
    create("clients", Client={"business_name": "Nile", "city": "Jeddah"})
    create("clients", Client={"business_name": "نيل 100%"})
    create("clients", Client={"business_name": "Quoted", "notes": 'a "\\\n b'})
    gone = create("clients", Client={"business_name": "Gone"})
    assert api.delete(f"/api2/clients/{gone}").status_code == 200
    page = read(browser.get("/_sandbox/records/clients", params=query))
    table = page.one(id="rows")
    if not found:
        assert table.rows() == []
        return
    at = [head.text for head in table.all("th")].index("business_name")
    assert [row[at] for row in table.rows()] == found
    assert ("Deleted" in table.text) is (found == ["Gone"])


def test_a_record_is_found_by_the_texts_of_its_rows(browser: httpx.Client, create: Create, client_id: str) -> None:
    id = create("invoices", Invoice={"client_id": int(client_id)}, InvoiceItem=[{"item": "Desk lamp", "unit_price": 2}])
    create("invoices", Invoice={"client_id": int(client_id)}, InvoiceItem=[{"item": "Chair", "unit_price": 2}])
    assert [
        row[0] for row in read(browser.get("/_sandbox/records/invoices", params={"q": "lamp"})).one(id="rows").rows()
    ] == [id]


def test_a_record_leads_to_what_belongs_to_it(browser: httpx.Client, create: Create, client_id: str) -> None:
    lines = [{"item": "Consulting", "unit_price": "334.50", "quantity": 2}]
    id = create("invoices", Invoice={"client_id": int(client_id), "date": "2026-04-03"}, InvoiceItem=lines)
    payment = create(
        "invoice_payments", InvoicePayment={"invoice_id": int(id), "payment_method": "cash", "amount": "10.5"}
    )
    page = read(browser.get(f"/_sandbox/records/invoices/{id}"))
    values = dict(page.one("table", **{"class": "values"}).rows())
    assert (values["summary_total"], values["date"], values["client_id"]) == ("669", "03/04/2026", client_id)
    assert f"/_sandbox/records/clients/{client_id}" in page.links()
    assert values["invoice_html_url"] in page.links()
    rows = page.one("section", **{"aria-labelledby": "h-InvoiceItem"})
    line = dict(zip([head.text for head in rows.all("th")], rows.rows()[0], strict=True))
    assert (line["item"], line["unit_price"], line["quantity"], line["subtotal"]) == ("Consulting", "334.5", "2", "669")
    related = page.one("section", **{"aria-labelledby": "h-related"})
    assert related.links() == [
        f"/_sandbox/records/invoice_payments?invoice_id={id}",
        f"/_sandbox/records/invoice_payments/{payment}",
    ]
    listed = read(browser.get(related.links()[0])).one(id="rows").rows()
    assert [row[0] for row in listed] == [payment]
    assert f'"no": "{values["no"]}"' in page.one(id="answer").text


def test_a_deleted_record_is_shown_as_deleted(browser: httpx.Client, api: httpx.Client, client_id: str) -> None:
    api.delete(f"/api2/clients/{client_id}")
    page = read(browser.get(f"/_sandbox/records/clients/{client_id}"))
    assert "Deleted" in page.one("h1").text
    assert page.all(id="answer") == [], "the API would not answer"


@pytest.mark.parametrize(
    "path",
    [
        "records/nothing",
        "records/clients/99",
        "records/clients/" + "9" * 40,
        "records/clients/" + "9" * 5000,
        "requests/" + "9" * 5000,
        "records/nothing/1",
        "records/clients/x",
        "requests/1",
        "requests/0",
        "nothing",
        "orders/reset",
        "",
    ],
)
def test_what_is_not_there_is_not_found(browser: httpx.Client, path: str) -> None:
    assert "There is nothing here." in read(browser.get(f"/_sandbox/{path}"), 404).text


def test_the_switches_of_the_behaviour_are_shown(sandbox: Sandbox, browser: httpx.Client) -> None:
    sandbox.behaviour = Behaviour(partial_updates=frozenset({"clients"}), read_lag=1.5)
    rows = {row[0]: row[1:] for row in read(browser.get("/")).one(id="behaviour").rows()}
    assert rows["partial_updates"] == ['[ "clients" ]', "Changed"]
    assert rows["read_lag"] == ["1.5", "Changed"]
    assert rows["missing_entity_status"] == ["200", ""]


def test_webhooks_are_shown_without_what_may_be_secret(browser: httpx.Client) -> None:
    assert read(browser.get("/")).one(id="webhooks").text == ""
    with Sandbox() as receiver:
        shown = f"{receiver.base_url}/hook?***"
        receiver.fail_next(status=200, path="/hook")
        url = receiver.base_url.replace("://", "://user:pw-1@") + "/hook?token=pw-2"
        with Sandbox(webhook_url=url) as sandbox, httpx.Client(base_url=sandbox.base_url) as client:
            created = client.post(
                "/api2/clients.json", headers={"apikey": sandbox.api_key}, json={"Client": {"business_name": "A"}}
            )
            sandbox.wait_for_webhooks(60)
            html = client.get("/")
    assert read(html).one(id="webhooks").rows() == [["client", created.json()["id"], shown, "200", "1"]]
    assert "pw-" not in html.text


def test_looking_leaves_no_trace(sandbox: Sandbox, browser: httpx.Client) -> None:
    sandbox.fail_next()
    sandbox.latency = 30
    for path in ("/", "/_sandbox/requests", "/_sandbox/records/clients"):
        read(browser.get(path))
    assert sandbox.requests == []
    sandbox.latency = 0
    assert httpx.get(f"{sandbox.base_url}/api2/clients").status_code == 500, "the fault still waits"


def test_what_has_not_changed_is_not_sent_again(browser: httpx.Client, api: httpx.Client) -> None:
    tag = browser.get("/").headers["etag"]
    again = browser.get("/", headers={"if-none-match": tag})
    assert (again.status_code, again.content, again.headers["etag"]) == (304, b"", tag)
    api.get("/api2/clients")
    changed = browser.get("/", headers={"if-none-match": tag})
    assert changed.status_code == 200
    assert "/api2/clients" in read(changed).one(id="requests").text


# --- its languages


def test_it_speaks_arabic_and_remembers_it(browser: httpx.Client) -> None:
    page = read(browser.get("/"))
    assert (page.attributes["lang"], page.attributes["dir"]) == ("en", "ltr")
    arabic = read(browser.get(page.one("a", hreflang="ar").attributes["href"] or ""))
    assert (arabic.attributes["lang"], arabic.attributes["dir"]) == ("ar", "rtl")
    assert "أحدث الطلبات" in arabic.text
    later = read(browser.get("/_sandbox/requests"))
    assert (later.attributes["dir"], later.one("h1").text) == ("rtl", "الطلبات")
    assert read(browser.get("/?lang=en")).attributes["dir"] == "ltr"
    assert read(browser.get("/?lang=xx")).attributes["dir"] == "ltr"


@pytest.mark.parametrize(("wanted", "language"), [("ar-SA,ar;q=0.9,en;q=0.8", "ar"), ("de,en", "en"), ("", "en")])
def test_it_begins_in_the_language_of_the_browser(browser: httpx.Client, wanted: str, language: str) -> None:
    assert read(browser.get("/", headers={"accept-language": wanted})).attributes["lang"] == language


def test_every_text_has_a_translation() -> None:
    folder = files("daftra_client.sandbox.page")
    templates = folder.joinpath("templates").iterdir()
    sources = [each.read_text("utf-8") for each in templates if each.name.endswith(".html")]
    used = {match[2] for source in sources for match in re.finditer(r"""\b_\((["'])(.+?)\1[,)]""", source)}
    used |= set(re.findall(r'_problem\(request, \d+, "(.+?)"', folder.joinpath("views.py").read_text("utf-8")))
    assert len(used) > 60
    for language in LANGUAGES.values():
        if language.texts:
            assert language.texts.keys() == used
            for text, translated in language.texts.items():
                assert set(re.findall(r"{\w+}", text)) == set(re.findall(r"{\w+}", translated))


# --- its buttons


@pytest.mark.parametrize(
    ("fault", "statuses", "written"),
    [("500", [500, 202], 1), ("503", [503, 202], 1), ("html", [502, 202], 1), ("commit-500", [500, 202], 2)],
)
def test_a_button_makes_the_next_request_fail(
    browser: httpx.Client, api: httpx.Client, fault: str, statuses: list[int], written: int
) -> None:
    assert press(browser, "fail", fault=fault, count="1", method="", path="").status_code == 303
    posts = [api.post("/api2/clients", json={"Client": {"business_name": "A"}}).status_code for _ in statuses]
    assert posts == statuses
    assert api.get("/api2/clients").json()["pagination"]["total_results"] == written


@pytest.mark.parametrize(("fault", "written"), [("drop", 0), ("commit-drop", 1)])
def test_a_button_cuts_the_connection(browser: httpx.Client, api: httpx.Client, fault: str, written: int) -> None:
    press(browser, "fail", fault=fault)
    with pytest.raises((httpx.RemoteProtocolError, httpx.ReadError)):
        api.post("/api2/clients", json={"Client": {"business_name": "A"}})
    assert api.get("/api2/clients").json()["pagination"]["total_results"] == written


def test_a_fault_can_be_aimed_and_is_shown_until_it_has_happened(browser: httpx.Client, api: httpx.Client) -> None:
    assert read(browser.get("/")).one(id="pending").text == "No fault is pending."
    press(browser, "fail", fault="429", count="2", method="POST", path="/api2/clients")
    assert api.get("/api2/clients").status_code == 200
    answer = api.post("/api2/clients/1")
    assert (answer.status_code, answer.headers["retry-after"]) == (429, "2")
    (item,) = read(browser.get("/")).one(id="pending").all("li")
    assert item.text == "1 × 429 Retry-After: 2 POST /api2/clients"
    press(browser, "forget-failures")
    assert api.post("/api2/clients", json={"Client": {"business_name": "A"}}).status_code == 202
    assert read(browser.get("/")).one(id="pending").text == "No fault is pending."


def test_buttons_delay_answers(sandbox: Sandbox, browser: httpx.Client) -> None:
    press(browser, "delay", seconds="0.5")
    assert sandbox.latency == 0.5
    assert read(browser.get("/")).one("button", **{"aria-pressed": "true"}).text == "0.5 s"
    press(browser, "delay", seconds="0.0")
    assert sandbox.latency == 0


def test_a_button_expires_tokens(sandbox: Sandbox, browser: httpx.Client) -> None:
    headers = {"authorization": f"Bearer {sandbox.access_token}"}
    assert browser.get("/api2/clients", headers=headers).status_code == 200
    press(browser, "expire-tokens")
    assert browser.get("/api2/clients", headers=headers).status_code == 401


def test_buttons_switch_entities_off_and_on(browser: httpx.Client, api: httpx.Client) -> None:
    path = "/v2/api/entity/supplier/list"
    assert "supplier" in [each.text for each in read(browser.get("/")).one("select", name="entity").all("option")]
    press(browser, "switch-off", entity="supplier")
    assert api.get(path).json() == {"error": "Entity Not exists"}
    assert "supplier" in read(browser.get("/")).one(id="off").text
    press(browser, "switch-on", entity="supplier")
    assert api.get(path).json()["total"] == 0


def test_a_button_resets_the_account(sandbox: Sandbox, browser: httpx.Client, client_id: str) -> None:
    sandbox.fail_next()
    press(browser, "reset")
    assert sandbox.requests == []
    assert browser.get(f"/_sandbox/records/clients/{client_id}").status_code == 404
    assert browser.get("/api2/stores", headers={"apikey": sandbox.api_key}).status_code == 200


@pytest.mark.parametrize(
    ("order", "values"),
    [
        ("fail", {"fault": "418"}),
        ("fail", {}),
        ("fail", {"fault": "500", "count": "0"}),
        ("fail", {"fault": "500", "count": "-1"}),
        ("fail", {"fault": "500", "count": "9" * 5000}),
        ("delay", {"seconds": "nan"}),
        ("delay", {"seconds": "-1"}),
        ("delay", {"seconds": "1e9"}),
        ("delay", {}),
        ("switch-off", {"entity": "nothing"}),
    ],
)
def test_a_senseless_value_changes_nothing(
    sandbox: Sandbox, browser: httpx.Client, api: httpx.Client, order: str, values: dict[str, str]
) -> None:
    answer = press(browser, order, **values)
    assert "This value makes no sense here." in read(answer, 400).text
    assert (sandbox.latency, api.get("/api2/clients").status_code) == (0, 200)


# --- what other websites cannot do


@pytest.mark.parametrize("token", [None, "", "0" * 32, "é"])
def test_a_foreign_form_is_refused(sandbox: Sandbox, browser: httpx.Client, client_id: str, token: str | None) -> None:
    data = {} if token is None else {"token": token}
    answer = browser.post("/_sandbox/orders/reset", data=data, headers={"origin": "https://example.com"})
    assert "out of date" in read(answer, 403).text
    assert read(browser.get(f"/_sandbox/records/clients/{client_id}")).one("h1").text.endswith("Nile Trading")


def test_a_token_is_of_one_sandbox(browser: httpx.Client) -> None:
    with Sandbox() as other, httpx.Client(base_url=other.base_url) as elsewhere:
        tokens = {
            read(each.get("/")).all("input", name="token")[0].attributes["value"] for each in (browser, elsewhere)
        }
        assert len(tokens) == 2
        for token in tokens:
            statuses = {
                each.post("/_sandbox/orders/expire-tokens", data={"token": token}).status_code
                for each in (browser, elsewhere)
            }
            assert statuses == {303, 403}


@pytest.mark.parametrize(
    ("host", "shown"),
    [
        ("localhost", True),
        ("LOCALHOST:80", True),
        ("127.9.9.9:1", True),
        ("[::1]:8000", True),
        ("example.com", False),
        ("127.0.0.1.example.com", False),
        ("localhost.example.com:8000", False),
        ("192.0.2.1", False),
        ("[2001:db8::1]", False),
        ("", False),
    ],
)
def test_only_a_loopback_name_shows_the_page(browser: httpx.Client, host: str, shown: bool) -> None:
    """A website whose name resolves to 127.0.0.1 would otherwise read the page and its tokens."""
    for path in ("/", "/_sandbox/requests"):
        answer = browser.get(path, headers={"host": host})
        assert answer.status_code == (200 if shown else 403)
        assert ("token" in answer.text) is (shown and path == "/")


@pytest.mark.parametrize("path", ["/", "/_sandbox/requests", "/_sandbox/nothing"])
def test_the_page_forbids_what_it_does_not_do(browser: httpx.Client, path: str) -> None:
    answer = browser.get(path, headers={"origin": "https://example.com"})
    assert answer.headers["cache-control"] == "no-store"
    assert answer.headers["x-content-type-options"] == "nosniff"
    assert not [name for name in answer.headers if name.startswith("access-control")]
    policy = dict(each.strip().split(" ", 1) for each in answer.headers["content-security-policy"].split(";"))
    assert (policy["default-src"], policy["frame-ancestors"], policy["base-uri"]) == ("'none'",) * 3
    page = read(answer, answer.status_code)
    for tag in ("script", "style"):
        source = "".join(map(str, page.one(tag).inside))
        digest = base64.b64encode(hashlib.sha256(source.encode()).digest()).decode()
        assert policy[f"{tag}-src"] == f"'sha256-{digest}'"
    handlers = [name for each in page.all() for name in each.attributes if name.startswith("on") or name == "style"]
    assert handlers == []
    outside = [each.attributes.get(name) for each in page.all() for name in ("src", "href") if name in each.attributes]
    assert not [each for each in outside if each and re.match(r"(?!data:)\w+:|//", each)]


def test_only_what_people_open_is_the_page(browser: httpx.Client) -> None:
    assert browser.post("/").headers.get("content-security-policy") is None
    assert browser.get("/_sandboxes").headers.get("content-security-policy") is None
    head = browser.head("/")
    assert (head.status_code, head.content) == (200, b"")


# --- what it costs and needs


def test_it_is_loaded_when_it_is_opened() -> None:
    program = (
        "import sys, httpx\n"
        "from daftra_client.sandbox import Sandbox\n"
        "with Sandbox() as sandbox:\n"
        "    httpx.get(sandbox.base_url + '/api2/clients')\n"
        "    assert 'jinja2' not in sys.modules\n"
        "    assert httpx.get(sandbox.base_url).status_code == 200\n"
        "    assert 'jinja2' in sys.modules\n"
    )
    done = subprocess.run([sys.executable, "-W", "error", "-c", program], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")
