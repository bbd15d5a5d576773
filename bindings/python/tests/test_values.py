# SPDX-License-Identifier: Apache-2.0
# Values: made by name, read, compared, changed into others, written and read again.
import copy
import datetime
import decimal
import json
import pickle
import uuid
import zoneinfo

import pytest

import couvert
import samples
from conftest import NOON


def test_a_cart_is_made_by_name_and_reads_back(basket):
    assert basket.fulfilment is couvert.Fulfilment.PICKUP
    assert basket.fulfilment == "pickup" and str(basket.fulfilment) == "pickup" and f"{basket.fulfilment}" == "pickup"
    assert isinstance(basket.lines, tuple) and len(basket.lines) == 1
    line = basket.lines[0]
    assert (line.item, line.quantity, line.selections[0].option) == ("margherita", 2, "olives")
    assert basket.tip_minor == 0 and basket.note == ""


def test_ids_are_made_where_somebody_acts_and_nowhere_else():
    made = couvert.Cart(venue="v", fulfilment="pickup")
    assert uuid.UUID(made.id).version == 7 and made.id != couvert.Cart(venue="v", fulfilment="pickup").id
    own = uuid.uuid4()
    assert couvert.Cart(id=own, venue="v", fulfilment="pickup").id == str(own)
    with pytest.raises(TypeError, match="order"):
        couvert.OrderCommand(verb="accept")


def test_values_never_change(basket):
    for name, value in (("note", "x"), ("unheard_of", 1)):
        with pytest.raises(AttributeError):
            setattr(basket, name, value)
    with pytest.raises(AttributeError):
        del basket.note
    with pytest.raises(TypeError):
        basket.lines[0] = None
    with pytest.raises(TypeError):
        type("Mine", (couvert.Cart,), {})


def test_replace_makes_another_value(basket):
    other = basket.replace(note="quickly", tip_minor=200)
    assert (other.note, other.tip_minor, other.lines) == ("quickly", 200, basket.lines)
    assert basket.note == "" and other != basket
    assert other.replace(note="", tip_minor=0) == basket
    assert basket.__replace__(note="n").note == "n"
    if hasattr(copy, "replace"):
        assert copy.replace(basket, note="n").note == "n"


def test_equality_hash_copies_and_pickles(basket):
    again = couvert.Cart.from_json(basket.to_json())
    assert again == basket and hash(again) == hash(basket) and {basket: 1}[again] == 1
    assert copy.copy(basket) is basket and copy.deepcopy(basket) is basket
    for protocol in range(2, pickle.HIGHEST_PROTOCOL + 1):
        assert pickle.loads(pickle.dumps(basket, protocol)) == basket
    assert basket != basket.lines[0] and basket != "cart" and not basket == None  # noqa: E711


def test_a_part_outlives_what_it_was_part_of(basket):
    line = couvert.Cart.from_json(basket.to_json()).lines[0]
    for _ in range(1000):
        couvert.Cart(venue="other", fulfilment="delivery", note="x" * 100)
    assert line.selections[0].group == "extra"


def test_repr_names_what_is_not_default(basket):
    text = repr(basket)
    assert text.startswith("Cart(id='") and "quantity=2" in text and "tip_minor" not in text


def test_documents_have_their_one_form(basket):
    document = json.loads(basket.to_json())
    assert document["couvert"] == "cart/1" and document["lines"][0]["quantity"] == 2
    assert couvert.Cart.from_json(basket.to_json().encode()) == basket
    with_more = json.dumps({**document, "news": 1})
    assert couvert.Cart.from_json(with_more) == basket
    with pytest.raises(couvert.InvalidError) as caught:
        couvert.Cart.from_json(with_more, strict=True)
    assert caught.value.code is couvert.ErrorCode.JSON_UNKNOWN_MEMBER and caught.value.path == "/news"


def test_times_need_a_zone_and_come_back_in_utc():
    rome = datetime.datetime(2026, 7, 1, 20, 30, 0, 250, tzinfo=zoneinfo.ZoneInfo("Europe/Rome"))
    asked = couvert.OrderableRequest(at=rome)
    assert asked.at == rome and asked.at.tzinfo is datetime.timezone.utc and asked.at.hour == 18
    assert asked.wanted_at is None
    with pytest.raises(TypeError, match="time zone"):
        couvert.OrderableRequest(at=datetime.datetime(2026, 7, 1))
    with pytest.raises(TypeError):
        couvert.OrderableRequest(at="2026-07-01T00:00:00Z")
    with pytest.raises(couvert.InvalidError) as caught:
        couvert.OrderableRequest(at=datetime.datetime(1969, 1, 1, tzinfo=datetime.timezone.utc))
    assert caught.value.code == "time_range" and caught.value.path == "/at"


def test_dates_clock_times_currencies_and_languages():
    rule = couvert.TaxRule(ref="t", tax_class="f", rate=55_000, from_=datetime.date(2026, 1, 1))
    assert rule.from_ == datetime.date(2026, 1, 1) and rule.until is None and rule.rate == 55_000
    assert json.loads(rule.to_json())["from"] == "2026-01-01"
    with pytest.raises(TypeError):
        couvert.TaxRule(ref="t", tax_class="f", rate=1, from_=NOON)
    window = couvert.DayWindow(open="18:00", close="25:30")
    assert (window.open, window.close) == ("18:00", "25:30")
    assert couvert.DayWindow(open=datetime.time(18), close="25:30") == window
    for wrong in ("48:00", "18:60", "8:00", "-1:00", "aa:bb"):
        with pytest.raises(couvert.InvalidError):
            couvert.DayWindow(open=wrong, close="19:00")
    with pytest.raises(couvert.InvalidError):
        couvert.Menu(ref="m", venue="v", currency="EURO")
    assert couvert.Menu(ref="m", venue="v").currency is None
    item = couvert.Item(ref="i", price_minor=1, name={"fr": "Pain", "en": "Bread"})
    assert item.name == {"fr": "Pain", "en": "Bread"} and couvert.localized(item.name, "fr-CA", "en") == "Pain"
    with pytest.raises(TypeError):
        item.name["de"] = "Brot"
    assert couvert.Item(ref="i", price_minor=1, name="Bread").name == {"default": "Bread"}


def test_sums_are_whole_64_bit_numbers():
    sums = couvert.ScopeSum(scope="venues", count=1, sum=2 ** 64 - 1, pos=3)
    assert sums.sum == 2 ** 64 - 1 and couvert.ScopeSum.from_json(sums.to_json()) == sums
    with pytest.raises(couvert.InvalidError):
        couvert.ScopeSum(scope="venues", count=1, sum=2 ** 64, pos=3)


def test_money_is_exact(book, basket):
    quote = book.quote(basket, NOON).quote
    assert book.price(basket, NOON) == quote == book.quote(couvert.PricingRequest(cart=basket, at=NOON)).quote
    assert quote.totals.total_minor == 2600
    assert quote.decimal(quote.totals.total_minor) == decimal.Decimal("26.00")
    assert quote.totals.decimals("EUR").total == decimal.Decimal("26.00")
    with pytest.raises(TypeError):
        quote.totals.decimal(1)
    assert couvert.decimal(1250, "JPY") == decimal.Decimal(1250)
    assert couvert.minor(decimal.Decimal("1E+1"), "EUR") == 1000
    with pytest.raises(TypeError):
        couvert.minor(12.5, "EUR")
    with pytest.raises(couvert.InvalidError):
        couvert.minor("1.005", "EUR")
    ten = couvert.Money.parse("10", "EUR")
    assert [part.minor for part in ten.allocate([1, 1, 1])] == [334, 333, 333]
    assert ten.portion(55_000, "half_even").minor == 55 and str(-ten) == "EUR -10.00" and ten * 2 > ten
    for both in (lambda: ten + couvert.Money(1, "USD"), lambda: ten < couvert.Money(1, "USD")):
        with pytest.raises(couvert.Error) as caught:
            both()
        assert caught.value.code == "currency_mismatch"
    assert ten == couvert.Money(1000, "EUR") != couvert.Money(1000, "USD") and len({ten, couvert.Money(1000, "EUR")}) == 1
    assert ten >= couvert.Money(1000, "EUR") > couvert.Money(0, "EUR") and not couvert.Money(0, "EUR")
    assert pickle.loads(pickle.dumps(ten)) == copy.deepcopy(ten) == ten and repr(ten) == "Money(minor=1000, currency='EUR')"
    with pytest.raises(AttributeError):
        ten.minor = 5
    for wrong in ((1.5, "EUR"), (1, "euro"), (2 ** 63, "EUR"), ("1", "EUR")):
        with pytest.raises((TypeError, couvert.InvalidError)):
            couvert.Money(*wrong)


@pytest.mark.parametrize("member, value, error", [
    ("quantity", "2", TypeError), ("quantity", 2.0, TypeError), ("quantity", True, TypeError), ("quantity", None, TypeError),
    ("quantity", 2 ** 31, couvert.InvalidError), ("quantity", -2 ** 70, couvert.InvalidError),
    ("item", 5, TypeError), ("item", b"x", TypeError), ("item", "\x00", couvert.InvalidError),
    ("item", "\ud800", couvert.InvalidError), ("id", "no id", couvert.InvalidError), ("id", 7, TypeError),
    ("selections", "ab", TypeError), ("selections", 3, TypeError), ("selections", [1], TypeError),
    ("selections", {"group": "g"}, TypeError)])
def test_wrong_members_are_told_by_name(member, value, error):
    members = {"item": "pizza", "quantity": 1, member: value}
    with pytest.raises(error) as caught:
        couvert.CartLine(**members)
    told = caught.value.path if error is couvert.InvalidError else str(caught.value)
    assert member in told


def test_what_is_not_known_is_refused():
    with pytest.raises(TypeError, match="cart"):
        couvert.Cart(venue="v", fulfilment="pickup", cart=1)
    with pytest.raises(TypeError, match="by name"):
        couvert.Cart("v")
    with pytest.raises(couvert.InvalidError) as caught:
        couvert.Cart(venue="v", fulfilment="teleport")
    assert caught.value.code == "json_enum"
    with pytest.raises(TypeError):
        couvert.Cart(venue="v", fulfilment=couvert.Role.CUSTOMER)
    with pytest.raises(TypeError):
        couvert.Value()


TYPES = [cls for cls in vars(couvert).values()
         if isinstance(cls, type) and issubclass(cls, couvert.Value) and cls is not couvert.Value]


@pytest.mark.parametrize("cls", TYPES, ids=lambda cls: cls.__name__)
@pytest.mark.parametrize("made", [samples.least, samples.most], ids=["least", "most"])
def test_every_type_is_read_written_pickled_and_made_of_its_members(cls, made):
    value = made(cls)
    assert cls.from_json(value.to_json(), strict=True) == value and hash(cls.from_json(value.to_json())) == hash(value)
    assert pickle.loads(pickle.dumps(value)) == value and copy.copy(value) is value
    members = {name: getattr(value, name) for name in samples.members(cls)}
    assert repr(value).startswith(cls.__name__ + "(") and all(name in repr(value) for name in samples.required(cls))
    for name, member in members.items():
        assert value.replace(**{name: member}) == value, name
    assert cls(**members) == value
    for name in samples.required(cls):
        lacking = {each: member for each, member in members.items() if each != name}
        with pytest.raises(TypeError, match=f"needs the member '{name}'"):
            cls(**lacking)


def test_no_member_hides_a_method():
    methods = {name for name in vars(couvert.Value) if not name.startswith("__")}
    assert {"replace", "to_json", "from_json", "decimal", "decimals"} <= methods
    for cls in TYPES:
        assert methods.isdisjoint(samples.members(cls)), cls


def test_all_types_are_there():
    assert len(TYPES) > 200
