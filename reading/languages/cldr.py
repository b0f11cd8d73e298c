#!/usr/bin/env python3
"""Writes `cldr.toml` of every language from the data of the Unicode CLDR that Babel carries.

usage: pip install Babel, then languages/cldr.py
"""
import pathlib
import re

import babel
from babel import Locale
from babel.core import get_global
from babel.numbers import get_currency_symbol

LOCALES = {"en": ["en"], "zh": ["zh_Hans", "zh_Hant"], "ru": ["ru"], "fr": ["fr"]}
# The codes of UCUM, by the names of CLDR.
UNITS = {
    "length-kilometer": "km", "length-meter": "m", "length-centimeter": "cm", "length-mile": "[mi_i]",
    "length-nautical-mile": "[nmi_i]", "area-square-kilometer": "km2", "area-square-meter": "m2",
    "area-square-mile": "[smi_us]", "area-hectare": "har", "area-acre": "[acr_us]", "volume-cubic-meter": "m3", "volume-cubic-kilometer": "km3", "volume-liter": "L",
    "mass-tonne": "t", "mass-kilogram": "kg", "mass-gram": "g", "power-kilowatt": "kW",
    "power-megawatt": "MW", "power-gigawatt": "GW", "energy-kilowatt-hour": "kW.h", "duration-year": "a",
    "duration-month": "mo", "duration-week": "wk", "duration-day": "d", "duration-hour": "h",
    "duration-minute": "min", "concentr-percent": "%", "concentr-permille": "[ppth]",
}
# Signs that several currencies share say nothing by themselves.
SHARED = {"$", "£", "¥", "￥", "kr", "Rs", "₨", "F", "R", "K", "L", "E", "P", "T"}


def line(key, names):
    kept = []
    for name in names:
        name = name.replace("\u00a0", " ").replace("\u202f", " ").replace("\u2011", "-").strip()
        if name and name not in kept:
            kept.append(name)
    quoted = ", ".join('"%s"' % name.replace("\\", "").replace('"', "") for name in kept)
    return f'"{key}" = [{quoted}]' if kept else None


def calendar(locales, table):
    for number in table(locales[0]):
        names = [text for loc in locales for text in table(loc)[number]]
        yield line(number + 1 if table is days else number, names)


def forms(table, key):
    return [table[kind][width][key] for kind in ("format", "stand-alone") for width in ("wide", "abbreviated")]


def months(locale):
    return {n: [t.rstrip(".") for t in forms(locale.months, n)] for n in range(1, 13)}


def days(locale):
    return {n: [t.rstrip(".") for t in forms(locale.days, n)] for n in range(7)}


def currency(locale, code):
    names = [locale.currencies.get(code, "")]
    names += list((locale._data["currency_names_plural"].get(code) or {}).values())
    symbol = get_currency_symbol(code, locale)
    if symbol != code and symbol not in SHARED and not re.fullmatch(r"[A-Za-z.]{1,3}", symbol):
        names.append(symbol)
    return [name for name in names if name]


def unit(locale, name):
    widths = locale._data["unit_patterns"].get(name) or {}
    for width in ("long", "short"):
        for pattern in (widths.get(width) or {}).values():
            is_behind = isinstance(pattern, str) and re.match(r"\{0\}(?! ?(/|per |par |в |на |al))", pattern)
            if is_behind:
                yield pattern.replace("{0}", "").strip()


def write(language, names):
    locales = [Locale.parse(name) for name in names]
    territories = get_global("territory_currencies").values()
    current = sorted({code for uses in territories for code, _, end, tender in uses if tender and not end})
    out = [f"# Written by `languages/cldr.py` from the Unicode CLDR in Babel {babel.__version__}.", "", "[months]"]
    out += [text for text in calendar(locales, months) if language != "zh"]
    out += ["", "[weekdays]"] + list(calendar(locales, days))
    out += ["", "[currencies]"]
    for code in current:
        names = [name for locale in locales for name in currency(locale, code)]
        out.append(line(code, [name for name in names if "(" not in name]))
    out += ["", "[units]"]
    for name, code in UNITS.items():
        out.append(line(code, [text for loc in locales for text in unit(loc, name)]))
    path = pathlib.Path(__file__).parent / language / "cldr.toml"
    path.write_text("\n".join(text for text in out if text is not None) + "\n", encoding="utf-8")


for language, names in LOCALES.items():
    write(language, names)
