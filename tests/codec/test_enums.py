"""Enumerations have names for what is known and take whatever else comes."""

import copy
import json
import pickle
from collections.abc import Callable
from enum import Enum
from typing import Any

import pytest

import daftra_client.models
from daftra_client._codec.enumeration import OpenIntEnum, OpenStrEnum
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
    assert [member.name for member in ClientType] == ["INDIVIDUAL", "BUSINESS"]
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
