# SPDX-License-Identifier: Apache-2.0
# Amounts with their currency, for people who calculate in Python.
"""Money: minor units of a currency, exact, with rounding named where it happens."""
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


class Money:
    """An amount in minor units of one currency. Two currencies are never added or compared."""

    __slots__ = ("_minor", "_currency")

    def __init__(self, minor, currency):
        self._minor = _couvert.money_times(minor, 1, currency)
        self._currency = currency

    @property
    def minor(self):
        """The amount in minor units."""
        return self._minor

    @property
    def currency(self):
        """Three letters, as ISO 4217 has them."""
        return self._currency

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

    def __eq__(self, other):
        if not isinstance(other, Money):
            return NotImplemented
        return (self.minor, self.currency) == (other.minor, other.currency)

    def __lt__(self, other):
        return self._difference(other) < 0 if isinstance(other, Money) else NotImplemented

    def __le__(self, other):
        return self._difference(other) <= 0 if isinstance(other, Money) else NotImplemented

    def __gt__(self, other):
        return self._difference(other) > 0 if isinstance(other, Money) else NotImplemented

    def __ge__(self, other):
        return self._difference(other) >= 0 if isinstance(other, Money) else NotImplemented

    def __hash__(self):
        return hash((self.minor, self.currency))

    def __bool__(self):
        return self.minor != 0

    def __repr__(self):
        return f"Money(minor={self.minor}, currency={self.currency!r})"

    def __reduce__(self):
        return Money, (self.minor, self.currency)

    def __str__(self):
        return f"{self.currency} {_couvert.money_format(self.minor, self.currency)}"

    def _difference(self, other):
        self._same(other)
        return self.minor - other.minor

    def _same(self, other):
        if self.currency != other.currency:
            from couvert._errors import InvalidError
            raise InvalidError("currency_mismatch")
