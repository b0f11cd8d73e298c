"""What the generated models rest on: terms, rules, and the ids of a document."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from enum import StrEnum
from typing import Any, ClassVar, NoReturn, Self, TypeVar

from pydantic import BaseModel, ConfigDict, model_validator
from pydantic_core import InitErrorDetails, PydanticCustomError, ValidationError

from .dates import Date

T = TypeVar("T")


@dataclass(frozen=True)
class Entry:
    """What the ontology says of a term."""

    label: Mapping[str, str]
    plural: Mapping[str, str] = field(default_factory=dict)
    aliases: Mapping[str, Sequence[str]] = field(default_factory=dict)
    definition: str = ""
    note: str = ""
    examples: Sequence[str] = ()
    broader: Sequence[str] = ()
    above: Sequence[str] = ()
    matches: Sequence[tuple[str, str, str]] = ()
    since: str = ""
    deprecated: str = ""


_TABLES: dict[type[Term], Mapping[str, Entry]] = {}


class Term(StrEnum):
    """A term of a vocabulary."""

    @property
    def entry(self) -> Entry:
        """What the ontology says of it."""
        return _TABLES[type(self)][self.value]

    def label(self, language: str = "") -> str:
        """Its label in a language, or in the first language."""
        labels = self.entry.label
        return labels.get(language) or next(iter(labels.values()), self.value)

    def is_within(self, broader: Self) -> bool:
        """Whether it is another term, or narrower than it."""
        return self._reaches(broader, lambda entry: entry.broader)

    def is_above(self, lower: Self) -> bool:
        """Whether it ranks above another term."""
        return self is not lower and self._reaches(lower, lambda entry: entry.above)

    def compare(self, other: Self) -> int | None:
        """The order of two terms: 1, 0 or -1; None if they do not compare."""
        if self is other:
            return 0
        if self.is_above(other):
            return 1
        return -1 if other.is_above(self) else None

    def _reaches(self, to: Self, following: Callable[[Entry], Sequence[str]]) -> bool:
        seen = [self.value]
        for code in seen:
            if code == to.value:
                return True
            seen += [
                more
                for more in following(_TABLES[type(self)][code])
                if more not in seen
            ]
        return False


def describe(vocabulary: type[Term], table: Mapping[str, Entry]) -> None:
    """Adds what the ontology says of the terms of a vocabulary."""
    _TABLES[vocabulary] = table


class Undecided(Exception):
    """An expression has no value: its numbers leave their range."""


def whole(number: int) -> int:
    """A whole number of 64 bits."""
    if not -(2**63) <= number < 2**63:
        raise Undecided
    return number


def divide(one: int, other: int, remainder: bool) -> int:
    """The quotient towards zero, or its remainder."""
    if other == 0:
        raise Undecided
    quotient = abs(one) // abs(other) * (1 if (one < 0) == (other < 0) else -1)
    return whole(one - quotient * other if remainder else quotient)


def all_of(tests: Iterable[Callable[[], bool]]) -> bool:
    """Whether all are true; one that is false decides, although another has no value."""
    return not any_of(_negated(test) for test in tests)


def any_of(tests: Iterable[Callable[[], bool]]) -> bool:
    """Whether one is true; one that is true decides, although another has no value."""
    pending: Exception | None = None
    for test in tests:
        try:
            if test():
                return True
        except Exception as error:  # noqa: BLE001
            pending = pending or error
    if pending is not None:
        raise pending
    return False


def _negated(test: Callable[[], bool]) -> Callable[[], bool]:
    return lambda: not test()


def unique(values: Sequence[object]) -> bool:
    """Whether no two values are alike."""
    return len(set(values)) == len(values)


# The most characters of a value in a message.
_SHOWN = 60


@dataclass(frozen=True)
class Rule:
    """A condition on one record."""

    id: str
    # The field that is to blame.
    at: str | None
    # What is wrong with a record, by its fields as they are written.
    message: Callable[[Callable[[str], str]], str]
    holds: Callable[[Any], bool]


class Model(BaseModel):
    """A record of the ontology."""

    model_config = ConfigDict(
        extra="forbid", protected_namespaces=(), serialize_by_alias=True
    )
    RULES: ClassVar[tuple[Rule, ...]] = ()
    ROLES: ClassVar[Mapping[str, tuple[str, str]]] = {}
    UNITS: ClassVar[Mapping[str, Term]] = {}
    NAMES: ClassVar[tuple[str, ...]] = ()
    IS_DOCUMENT: ClassVar[bool] = False

    @model_validator(mode="before")
    @classmethod
    def _without_nulls(cls, value: Any) -> Any:
        if isinstance(value, dict):
            return {key: item for key, item in value.items() if item is not None}
        return value

    @model_validator(mode="after")
    def _check(self) -> Self:
        for rule in self.RULES:
            try:
                holds = rule.holds(self)
            except (
                Undecided,
                AttributeError,
                TypeError,
                OverflowError,
                ZeroDivisionError,
            ) as error:
                raise PydanticCustomError(
                    "undecided-rule", "{rule}", {"rule": rule.id}
                ) from error
            if not holds:
                self._refuse(rule)
        for name, broadest in self.UNITS.items():
            for item in _items(getattr(self, name)):
                unit = getattr(item, "unit", None)
                if unit is not None and not unit.is_within(broadest):
                    raise PydanticCustomError(
                        "wrong-unit", "wrong unit: {unit}", {"unit": str(unit)}
                    )
        if self.IS_DOCUMENT:
            self._check_document()
        return self

    def _refuse(self, rule: Rule) -> NoReturn:
        """Raises the error of a rule, at the field that is to blame if it is there."""
        context = {"id": rule.id, "why": rule.message(self._written)}
        error = PydanticCustomError("rule", "{id}: {why}", context)
        if rule.at is None or rule.at not in self.model_fields_set:
            raise error
        name = type(self).model_fields[rule.at].alias or rule.at
        details = InitErrorDetails(
            type=error, loc=(name,), input=getattr(self, rule.at)
        )
        raise ValidationError.from_exception_data(type(self).__name__, [details])

    def _written(self, name: str) -> str:
        """The value of a field in a message."""
        if name not in self.model_fields_set:
            return "nothing"
        value = getattr(self, name)
        if isinstance(value, (Model, list)):
            return "…"
        text = str(value).lower() if isinstance(value, bool) else str(value)
        return text if len(text) <= _SHOWN else f"{text[:_SHOWN]}…"

    def _check_document(self) -> None:
        named = getattr(self, "ontology", None)
        if self.NAMES and named is not None and named not in self.NAMES:
            raise PydanticCustomError(
                "wrong-ontology", "another ontology: {name}", {"name": named}
            )
        declared: set[tuple[str, str]] = set()
        mentions = list(_mentions(self))
        for kind, scalar, value in mentions:
            if kind == "identity":
                if (scalar, value) in declared:
                    raise PydanticCustomError(
                        "duplicate-id", "declared twice: {id}", {"id": value}
                    )
                declared.add((scalar, value))
        for kind, scalar, value in mentions:
            if kind == "reference" and (scalar, value) not in declared:
                raise PydanticCustomError(
                    "dangling-reference", "not declared: {id}", {"id": value}
                )


def _items(value: object) -> list[Any]:
    if value is None:
        return []
    return value if isinstance(value, list) else [value]


def _mentions(model: Model) -> Iterator[tuple[str, str, str]]:
    for name in type(model).model_fields:
        role = model.ROLES.get(name)
        for item in _items(getattr(model, name)):
            if isinstance(item, Model):
                yield from _mentions(item)
            elif role is not None:
                yield (*role, item)


def text(
    pattern: str | None = None, shortest: int = 0, longest: int | None = None
) -> Callable[[str], str]:
    """A check of the form of a text."""
    form = None if pattern is None else re.compile(pattern, re.ASCII)

    def check(value: str) -> str:
        if form is not None and form.fullmatch(value) is None:
            raise ValueError("the text does not have the form")
        if len(value) < shortest or (longest is not None and len(value) > longest):
            raise ValueError("the text is too short or too long")
        return value

    return check


def number(value: object) -> Decimal:
    """A decimal number, of JSON or of Python."""
    if isinstance(value, bool) or not isinstance(value, (int, float, Decimal)):
        raise ValueError("expected a number")
    found = Decimal(str(value))
    if not found.is_finite():
        raise ValueError("expected a number")
    return found


def plain(value: Decimal) -> int | float:
    """A decimal number as JSON has it."""
    return int(value) if value == value.to_integral_value() else float(value)


def between(least: str | None, greatest: str | None) -> Callable[[T], T]:
    """A check of the bounds of a number."""

    def check(value: T) -> T:
        found = Decimal(str(value))
        if least is not None and found < Decimal(least):
            raise ValueError(f"expected at least {least}")
        if greatest is not None and found > Decimal(greatest):
            raise ValueError(f"expected at most {greatest}")
        return value

    return check


def days(date: Date) -> tuple[float, float]:
    """The first and the last day of a date."""
    return (date.earliest, date.latest)
