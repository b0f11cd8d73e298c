"""Dates in EDTF (ISO 8601-2), by the days that they may fall on."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from math import inf

from .forms import DATE

_FORM = re.compile(DATE, re.ASCII)
_LONGEST = 1000
# The first and the last month of each part of a year from 21 on; 14 is February of the next.
_PARTS = [
    (3, 5),
    (6, 8),
    (9, 11),
    (12, 14),
    (3, 5),
    (6, 8),
    (9, 11),
    (12, 14),
    (9, 11),
    (12, 14),
    (3, 5),
    (6, 8),
    (1, 3),
    (4, 6),
    (7, 9),
    (10, 12),
    (1, 4),
    (5, 8),
    (9, 12),
    (1, 6),
    (7, 12),
]


@dataclass(frozen=True)
class Date:
    """A date as written, with its first and last day in days since 1970-01-01."""

    text: str
    earliest: float = field(compare=False)
    latest: float = field(compare=False)

    @classmethod
    def parse(cls, value: object) -> Date:
        """Reads a date; a year may be a number of four digits."""
        if isinstance(value, Date):
            return value
        if (
            isinstance(value, int)
            and not isinstance(value, bool)
            and 1000 <= value <= 9999
        ):
            value = str(value)
        if not isinstance(value, str):
            raise ValueError("expected a date")
        if len(value) > _LONGEST or _FORM.fullmatch(value) is None:
            raise ValueError("not a date in EDTF")
        earliest, latest = _bounds(re.sub("[?~%]", "", value))
        if earliest > latest:
            raise ValueError("the period ends before it begins")
        return cls(value, earliest, latest)

    def __str__(self) -> str:
        return self.text


def _bounds(text: str) -> tuple[float, float]:
    if text[0] in "[{":
        if (text[0] == "[") != (text[-1] == "]"):
            raise ValueError("the brackets differ")
        found = [_member(element) for element in text[1:-1].split(",")]
        return (min(one for one, _ in found), max(other for _, other in found))
    start, slash, end = text.partition("/")
    if not slash:
        return _single(start)
    earliest, latest = -inf, inf
    if start.strip("."):
        first, _ = _single(start.replace("..", ""))
        earliest = -inf if start.startswith("..") else first
    if end.strip("."):
        _, last = _single(end.replace("..", ""))
        latest = inf if end.endswith("..") else last
    return (earliest, latest)


def _member(text: str) -> tuple[float, float]:
    start, dots, end = text.partition("..")
    if not dots:
        return _single(start)
    earliest = _single(start)[0] if start else -inf
    latest = _single(end)[1] if end else inf
    if earliest > latest:
        raise ValueError("the range ends before it begins")
    return (earliest, latest)


def _single(text: str) -> tuple[float, float]:
    text = text.partition("T")[0]
    year = re.fullmatch(r"Y?(-?)([0-9]+)(?:E([0-9]+))?(?:S([0-9]+))?", text)
    if year and (text[0] == "Y" or year[4]):
        return _years(bool(year[1]), year[2], int(year[3] or 0), year[4])
    parts = re.fullmatch(r"(-?)([0-9X]{4})(?:-([0-9X]{2}))?(?:-([0-9X]{2}))?", text)
    if parts is None or text.startswith("-0000"):
        raise ValueError("no day of the calendar")
    factor = -1 if parts[1] else 1
    years, month, day = parts[2], parts[3], parts[4]
    if month and month.isdigit() and int(month) >= 21:
        if day or int(month) > 41:
            raise ValueError("no part of a year")
        first, last = _PARTS[int(month) - 21]
        low, high = int(years.replace("X", "0")), int(years.replace("X", "9"))
        return (_days(low * factor, first, 1), _days(high * factor, last + 1, 1) - 1)
    found = [
        _extreme(factor, years, month, day, ascending) for ascending in (True, False)
    ]
    return (found[0], found[1])


def _years(
    negative: bool, digits: str, exponent: int, significant: str | None
) -> tuple[float, float]:
    if len(digits) + exponent > 19:
        return (-inf, inf)
    low = high = int(digits) * 10**exponent
    if significant is not None:
        width = max(len(str(low)), 4)
        if not 1 <= int(significant) <= width:
            raise ValueError("too many significant digits")
        sweep = 10 ** (width - int(significant))
        low -= low % sweep
        high = low + sweep - 1
    if negative:
        low, high = -high, -low
    return (_days(low, 1, 1), _days(high, 12, 31))


def _fitting(mask: str, first: int, last: int, ascending: bool) -> Iterator[int]:
    numbers = range(first, last + 1) if ascending else range(last, first - 1, -1)
    for number in numbers:
        written = str(number).zfill(len(mask))
        if all(
            digit in ("X", other) for digit, other in zip(mask, written, strict=True)
        ):
            yield number


def _extreme(
    factor: int, years: str, months: str | None, days: str | None, ascending: bool
) -> int:
    low, high = int(years.replace("X", "0")), int(years.replace("X", "9"))
    for magnitude in _fitting(years, low, high, ascending):
        year = magnitude * factor
        for month in _fitting(months or "XX", 1, 12, ascending):
            last = _days(year, month + 1, 1) - _days(year, month, 1)
            for day in _fitting(days or "XX", 1, last, ascending):
                return _days(year, month, day)
    raise ValueError("no day of the calendar")


def _days(year: int, month: int, day: int) -> int:
    year += (month - 3) // 12
    era, year_of_era = divmod(year, 400)
    day_of_year = (153 * ((month + 9) % 12) + 2) // 5 + day - 1
    day_of_era = year_of_era * 365 + year_of_era // 4 - year_of_era // 100 + day_of_year
    return era * 146_097 + day_of_era - 719_468
