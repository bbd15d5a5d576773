# SPDX-License-Identifier: Apache-2.0
# Errors: one class for each kind, with what the catalogue says.
import pickle

import pytest

import couvert

CLASSES = {"invalid": couvert.InvalidError, "refused": couvert.RefusedError, "conflict": couvert.ConflictError,
           "not_found": couvert.NotFoundError, "denied": couvert.DeniedError, "unavailable": couvert.UnavailableError,
           "corrupt": couvert.CorruptError, "internal": couvert.InternalError}


def test_the_catalogue_is_an_enumeration():
    rows = couvert.catalogue()
    assert len(rows) == len(couvert.ErrorCode) > 100
    for row in rows:
        code = couvert.ErrorCode(row["name"])
        assert (code.number, code.kind, code.retryable, code.http, code.text) == (
            row["code"], row["kind"], row["retryable"], row["http"], row["text"])
        assert code.kind in CLASSES


def test_an_error_has_its_class_code_path_and_text(book, basket):
    broken = basket.replace(lines=[couvert.CartLine(item="calzone", quantity=1)])
    with pytest.raises(couvert.Error) as caught:
        book.quote(broken)
    error = caught.value
    assert type(error) is CLASSES[error.kind] and error.code in couvert.ErrorCode
    assert error.path.startswith("/lines/0") and error.name == str(error.code) and error.number == error.code.number
    assert error.message and error.name in str(error)
    again = pickle.loads(pickle.dumps(error))
    assert (type(again), again.code, again.path, again.message) == (type(error), error.code, error.path, error.message)


def test_kinds_are_also_what_python_knows():
    assert issubclass(couvert.InvalidError, ValueError) and issubclass(couvert.NotFoundError, LookupError)
    assert all(issubclass(each, couvert.Error) for each in CLASSES.values())
    with pytest.raises(ValueError):
        couvert.money_parse("one", "EUR")


def test_details_are_read():
    assert couvert.Error("price_changed", details='{"new": 5}').details == {"new": 5}
    assert couvert.Error("price_changed").details is None
    with pytest.raises(ValueError):
        couvert.Error("no_such_code")
