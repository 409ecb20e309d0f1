"""Enumerations have names for what is known and take whatever else comes."""

import copy
import json
import pickle
import warnings
from collections.abc import Callable
from enum import Enum
from typing import Any

import pytest

import daftra_client.models
from daftra_client._codec.enumeration import OpenIntEnum, OpenStrEnum, contested
from daftra_client._codec.json_schema import of_enumeration
from daftra_client._codec.read import BadValueError, EnumCache
from daftra_client.errors import DecodeError
from daftra_client.models import (
    Client,
    ClientInput,
    ClientType,
    Invoice,
    InvoicePayment,
    InvoiceType,
    Journal,
    JournalEntityType,
    PaymentInput,
    PaymentMethod,
    PaymentStatus,
)
from tests.support.wire_forms import enum_schemas

EVERY = pytest.mark.parametrize("name", sorted(enum_schemas()))


def load(name: str) -> Any:
    return getattr(daftra_client.models, name)


def reader(enum: type[Enum]) -> Callable[[Any], Any]:
    """The function with which models read the enumeration."""
    return EnumCache(enum).read


@EVERY
def test_an_enumeration_has_exactly_the_members_of_the_document(name: str) -> None:
    branches = [branch for branch in enum_schemas()[name]["anyOf"] if "const" in branch]
    assert {member.name: member.value for member in load(name)} == {
        branch["title"]: branch["const"] for branch in branches
    }
    readings = [(branch["x-also-read-as"]["title"], branch) for branch in branches if "x-also-read-as" in branch]
    assert {second: member.value for second, member in load(name).__members__.items() if second != member.name} == {
        second: branch["const"] for second, branch in readings
    }
    for second, branch in readings:
        with pytest.warns(DeprecationWarning, match=rf"^{name}\.{branch['title']} is read in two ways: .* {second} "):
            assert load(name)[branch["title"]] is load(name)[second]


@EVERY
def test_a_member_is_read_from_its_value_as_text_or_number(name: str) -> None:
    read = reader(load(name))
    for member in load(name):
        assert read(member.value) is member
        assert read(str(member.value)) is member


@EVERY
@pytest.mark.parametrize("raw", [None, ""])
def test_nothing_is_read_as_none(name: str, raw: Any) -> None:
    assert reader(load(name))(raw) is None


@EVERY
@pytest.mark.parametrize("raw", [[], {}, ["x"]])
def test_what_is_no_scalar_is_refused(name: str, raw: Any) -> None:
    with pytest.raises(BadValueError):
        reader(load(name))(raw)


@EVERY
def test_an_unlisted_value_is_a_member_that_equals_it_and_survives_everything(name: str) -> None:
    enum = load(name)
    value: Any = 987 if issubclass(load(name), int) else "hovercraft"
    member = reader(enum)(value)
    assert type(member) is enum
    assert member == value == member.value
    assert (member.name, hash(member)) == (f"UNKNOWN_{value}", hash(value))
    assert member == enum(value) == copy.copy(member) == copy.deepcopy(member) == pickle.loads(pickle.dumps(member))
    assert type(pickle.loads(pickle.dumps(member))) is enum
    assert json.dumps(member) == json.dumps(value)
    assert f"{member}" == str(value)
    assert repr(member) == f"<{name}.UNKNOWN_{value}: {value!r}>"
    assert member.name not in enum.__members__


@EVERY
def test_members_keep_their_identity_through_copy_and_pickle(name: str) -> None:
    for member in load(name):
        assert copy.deepcopy(member) is member
        assert pickle.loads(pickle.dumps(member)) is member


def test_members_have_the_names_that_people_look_for() -> None:
    assert [member.name for member in ClientType][:2] == ["INDIVIDUAL", "BUSINESS"]
    assert (ClientType.INDIVIDUAL, ClientType.BUSINESS) == (2, 3)
    assert (PaymentStatus.PAID, PaymentStatus.DRAFT, InvoiceType.CREDIT_NOTE) == (2, -1, 5)
    assert PaymentMethod.CASH.value == "cash"


@pytest.mark.parametrize("raw", ["2", 2, 2.0, " 2 "])
def test_the_same_member_is_read_from_text_and_number(raw: Any) -> None:
    assert Client.from_dict({"type": raw}).type is ClientType.INDIVIDUAL


@pytest.mark.parametrize("raw", ["x", "1.5", 1.5])
def test_a_word_is_no_member_of_an_enumeration_of_numbers(raw: Any) -> None:
    with pytest.raises(DecodeError) as caught:
        Client.from_dict({"id": "1", "type": raw})
    assert (caught.value.model, caught.value.field, caught.value.value) == ("Client", "type", raw)


def test_an_unlisted_number_is_kept_and_written_back() -> None:
    invoice = Invoice.from_dict({"id": 1, "type": "99", "payment_status": -7})
    assert (invoice.type, invoice.payment_status) == (99, -7)
    assert (invoice.to_dict()["type"], invoice.to_dict()["payment_status"]) == (99, -7)
    assert invoice.payment_status is not None
    assert invoice.payment_status.name == "UNKNOWN_MINUS_7"
    assert pickle.loads(pickle.dumps(invoice)) == copy.deepcopy(invoice) == invoice


def test_an_unlisted_word_is_kept_and_written_back() -> None:
    journal = Journal.from_dict({"entity_type": "space_station"})
    assert journal.entity_type == "space_station"
    assert isinstance(journal.entity_type, JournalEntityType)
    assert journal.to_dict()["entity_type"] == "space_station"
    assert type(journal.to_dict()["entity_type"]) is str


def test_a_bare_number_is_a_word_where_words_are_meant() -> None:
    payment = InvoicePayment.from_dict({"payment_method": 7})
    assert payment.payment_method == "7"
    assert (
        payment
        == InvoicePayment.from_dict({"payment_method": "7"})
        == InvoicePayment.from_dict({"payment_method": 7.0})
    )


def test_write_models_take_members_and_plain_values_alike() -> None:
    assert ClientInput(type=ClientType.BUSINESS).to_dict() == ClientInput(type=3).to_dict() == {"type": 3}
    assert type(ClientInput(type=ClientType.BUSINESS).to_dict()["type"]) is int
    assert ClientInput(type=77).to_dict() == {"type": 77}
    assert PaymentInput(payment_method="my_gateway").to_dict() == {"payment_method": "my_gateway"}


@pytest.mark.parametrize(
    ("enum", "value"), [(ClientType, "2"), (ClientType, None), (ClientType, 2.5), (PaymentMethod, 5)]
)
def test_calling_an_enumeration_with_a_value_of_another_type_fails(enum: type[Enum], value: Any) -> None:
    with pytest.raises(ValueError, match="is not a valid"):
        enum(value)


class Number(OpenIntEnum):
    ZERO = 0
    ONE = 1


class Word(OpenStrEnum):
    ONE = "one"


@pytest.mark.parametrize("first", [True, 1, 1.0, "1"])
def test_what_was_read_before_does_not_change_how_a_value_is_read(first: Any) -> None:
    read = EnumCache(Number)
    assert read[first] is Number.ONE
    assert [read[raw] for raw in (True, 1, 1.0, "1", False, "0")] == [1, 1, 1, 1, 0, 0]
    words = EnumCache(Word)
    assert [words[first].value for _ in range(2)] == ["1", "1"]
    assert [words[raw].value for raw in (True, 1, 1.0, "1")] == ["1", "1", "1", "1"]


def test_the_values_that_are_remembered_are_bounded() -> None:
    read = EnumCache(Number)
    assert [read[value] for value in range(3000)] == list(range(3000))
    assert len(read) == 1024
    assert read[2999] == 2999
    assert read["2999"].name == "UNKNOWN_2999"
    assert len(read) == 1024


def test_a_value_that_is_refused_is_not_remembered() -> None:
    read = EnumCache(Number)
    size = len(read)
    for raw in ("x", 1.5):
        with pytest.raises(ValueError, match="was expected"):
            read[raw]
    assert len(read) == size


# --- values that are read in two ways --------------------------------------------------------------------------------


@contested({"RECEIVED": "is read in two ways."})
class Delivery(OpenIntEnum):
    """An enumeration with a contested value."""

    RECEIVED = 1
    """The goods were received."""
    WAITING = RECEIVED
    """The goods are waited for."""
    REJECTED = 2
    """The goods were sent back."""


@contested({"OPEN": "is read in two ways."})
class Door(OpenStrEnum):
    OPEN = "o"
    OFF = OPEN


def by_attribute() -> Any:
    return Delivery.RECEIVED


def by_key() -> Any:
    return Delivery["RECEIVED"]


def by_getattr() -> Any:
    return getattr(Delivery, "RECEIVED")  # noqa: B009  # as code does that has the name from elsewhere


@pytest.mark.parametrize("use", [by_attribute, by_key, by_getattr])
def test_the_old_name_of_a_contested_value_warns_where_code_uses_it(use: Callable[[], Any]) -> None:
    with pytest.warns(DeprecationWarning, match=r"^Delivery\.RECEIVED is read in two ways\.$") as caught:
        assert use() is Delivery(1)
    assert [warning.filename for warning in caught] == [__file__]
    assert caught[0].lineno == use.__code__.co_firstlineno + 1


def test_an_enumeration_of_words_warns_too() -> None:
    with pytest.warns(DeprecationWarning, match=r"^Door\.OPEN "):
        assert Door.OPEN is Door("o")


def test_a_call_site_warns_once() -> None:
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("default")
        assert {by_attribute() for _ in range(3)} == {by_key()} == {1}
    sites = [by_attribute.__code__.co_firstlineno + 1, by_key.__code__.co_firstlineno + 1]
    assert [warning.lineno for warning in caught] == sites


def test_all_other_uses_of_a_contested_value_are_silent_and_as_before() -> None:
    member = Delivery(1)
    assert Delivery.WAITING is Delivery["WAITING"] is reader(Delivery)("1") is member
    assert (repr(member), member.name, f"{member}", member.value) == ("<Delivery.RECEIVED: 1>", "RECEIVED", "1", 1)
    assert [*Delivery] == [member, Delivery.REJECTED]
    assert (len(Delivery), member in Delivery) == (2, True)
    assert {name: member.value for name, member in Delivery.__members__.items()} == {
        "RECEIVED": 1,
        "WAITING": 1,
        "REJECTED": 2,
    }
    assert pickle.loads(pickle.dumps(member)) is copy.deepcopy(member) is copy.copy(member) is member
    match member:
        case Delivery.REJECTED:
            found = "rejected"
        case Delivery.WAITING:
            found = "waiting"
        case _:
            found = "other"
    assert found == "waiting"
    with pytest.raises(KeyError, match="LOST"):
        Delivery["LOST"]


def test_the_schema_of_a_contested_enumeration_has_each_value_once() -> None:
    schema = of_enumeration(Delivery)
    assert [(branch["const"], branch["title"]) for branch in schema["anyOf"][:-1]] == [(1, "RECEIVED"), (2, "REJECTED")]
