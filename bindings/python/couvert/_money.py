# SPDX-License-Identifier: Apache-2.0
# Amounts with their currency, for people who calculate in Python.
"""Money: minor units of a currency, exact, with rounding named where it happens."""
import dataclasses
import functools

from couvert import _couvert


def decimal(minor, currency):
    """Minor units as a Decimal of the currency's digits: 1250 of EUR is Decimal("12.50")."""
    from decimal import Decimal
    return Decimal(_couvert.money_format(minor, currency))


def minor(amount, currency):
    """The reverse, exact: a Decimal, an int or a text; more digits than the currency has are an error."""
    if isinstance(amount, float) or isinstance(amount, bool):
        raise TypeError(f"amount: Decimal, int or str expected, not {type(amount).__name__}")
    return _couvert.money_parse(format(amount, "f") if hasattr(amount, "as_tuple") else str(amount), currency)


@functools.total_ordering
@dataclasses.dataclass(frozen=True)
class Money:
    """An amount in minor units of one currency. Two currencies are never added or compared."""

    minor: int
    currency: str

    def __post_init__(self):
        _couvert.money_times(self.minor, 1, self.currency)

    @classmethod
    def parse(cls, amount, currency):
        """From a Decimal, an int or a text, exact."""
        return cls(minor(amount, currency), currency)

    @property
    def decimal(self):
        """The amount as a Decimal with the currency's digits."""
        return decimal(self.minor, self.currency)

    def portion(self, rate_ppm, rounding):
        """That many millionths of it, rounded as said: 10 % is 100_000."""
        return Money(_couvert.money_portion(self.minor, rate_ppm, rounding, self.currency), self.currency)

    def allocate(self, weights):
        """Parts in the proportion of the weights that add up to it to the last cent."""
        parts = _couvert.money_allocate(self.minor, weights, self.currency)
        return tuple(Money(part, self.currency) for part in parts)

    def __add__(self, other):
        if not isinstance(other, Money):
            return NotImplemented
        self._same(other)
        return Money(_couvert.money_add(self.minor, other.minor, self.currency), self.currency)

    def __sub__(self, other):
        return self + -other if isinstance(other, Money) else NotImplemented

    def __neg__(self):
        return Money(_couvert.money_times(self.minor, -1, self.currency), self.currency)

    def __mul__(self, times):
        if not isinstance(times, int) or isinstance(times, bool):
            return NotImplemented
        return Money(_couvert.money_times(self.minor, times, self.currency), self.currency)

    __rmul__ = __mul__

    def __lt__(self, other):
        if not isinstance(other, Money):
            return NotImplemented
        self._same(other)
        return self.minor < other.minor

    def __bool__(self):
        return self.minor != 0

    def __str__(self):
        return f"{self.currency} {_couvert.money_format(self.minor, self.currency)}"

    def _same(self, other):
        if self.currency != other.currency:
            from couvert._errors import InvalidError
            raise InvalidError("currency_mismatch")
