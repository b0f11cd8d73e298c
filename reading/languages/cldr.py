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
    "length-kilometer": "km", "length-meter": "m", "length-centimeter": "cm", "length-millimeter": "mm", "length-mile": "[mi_i]", "length-foot": "[ft_i]",
    "length-nautical-mile": "[nmi_i]", "area-square-kilometer": "km2", "area-square-meter": "m2",
    "area-square-mile": "[mi_i]2", "area-hectare": "har", "area-acre": "[acr_us]", "volume-cubic-meter": "m3", "volume-cubic-kilometer": "km3", "volume-liter": "L",
    "volume-barrel": "[bbl_us]", "mass-tonne": "t", "mass-ounce-troy": "[oz_tr]", "mass-kilogram": "kg", "mass-gram": "g", "power-kilowatt": "kW",
    "power-megawatt": "MW", "power-gigawatt": "GW", "energy-kilowatt-hour": "kW.h", "duration-year": "a",
    "duration-month": "mo", "duration-week": "wk", "duration-day": "d", "duration-hour": "h",
    "duration-minute": "min", "temperature-celsius": "Cel", "speed-kilometer-per-hour": "km/h", "concentr-percent": "%", "concentr-permille": "[ppth]",
}
# Currencies that texts of earlier times are in.
EARLIER = ["ATS", "BEF", "BGN", "CSK", "DDM", "DEM", "ESP", "FIM", "FRF", "HRK", "IEP", "ITL", "NLG", "PTE", "SUR", "XDR", "XEU"]
# Signs that several currencies share say nothing by themselves.
SHARED = {"$", "£", "¥", "￥", "kr", "Rs", "₨", "F", "R", "K", "L", "E", "P", "T"}

# Last words of names that are no name of a currency, or common words beside a number.
NOT_SHORT = {"gold", "mark", "convertible", "sud", "nouveau", "nouvelle", "unité", "dram", "real", "won", "new", "rights", "som", "sum",
             "cfa", "nouveaux", "marks", "золотой", "золотого", "золотых", "новый", "новых", "нового", "金元", "群岛磅"}
# The currencies of the larger economies, before others of the same name.
LARGE = ["USD", "EUR", "CNY", "JPY", "GBP", "INR", "CAD", "BRL", "RUB", "KRW", "AUD", "MXN", "IDR", "TRY", "CHF", "SAR", "PLN", "SEK", "NOK", "AED", "ARS", "IRR", "EGP", "NGN", "ZAR", "DKK", "CZK", "PKR", "PHP", "CLP", "COP", "VND", "IQD", "DZD", "KWD", "XOF", "XAF", "MAD", "TND", "JOD", "RSD"]


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


def short_names(locales, codes):
    """The nouns of currencies without their country, and what they may mean: `rand`, `dinars`."""
    found = {}
    for locale in locales:
        language = locale.language
        for code in codes:
            for name in currency(locale, code):
                name = re.sub(r"\s*\(.*\)", "", name).replace("\u00a0", " ")
                if language == "zh":
                    places = [place for place in locale.territories.values() if len(place) > 1]
                    place = next((p for p in sorted(places, key=len, reverse=True) if name.startswith(p)), None)
                    short = name[len(place):] if place else None
                else:
                    words = name.split()
                    # `rand sud-africain`, `доллар Намибии`, but `South African rand`.
                    is_first = language == "fr" or (language == "ru" and not words[-1].islower())
                    short = words[0 if is_first else -1] if len(words) > 1 else None
                    short = short.lower() if short and short.isalpha() else None
                if short and len(short) > (1 if language == "zh" else 2) and short not in NOT_SHORT:
                    found.setdefault(short, [])
                    if code not in found[short]:
                        found[short].append(code)
    return found


def by_use(codes):
    """Currencies that several countries use come first, then those of the larger ones."""
    order = {code: at for at, code in enumerate(LARGE)}
    return sorted(codes, key=lambda code: (order.get(code, len(LARGE)), code))


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
    for code in sorted({*current, *EARLIER}):
        names = [name for locale in locales for name in currency(locale, code)]
        out.append(line(code, [name for name in names if "(" not in name]))
    short = short_names(locales, current)
    out += ["", "[short]"] + [line(name, by_use(codes)) for name, codes in sorted(short.items())]
    out += ["", "[units]"]
    for name, code in UNITS.items():
        out.append(line(code, [text for loc in locales for text in unit(loc, name)]))
    path = pathlib.Path(__file__).parent / language / "cldr.toml"
    path.write_text("\n".join(text for text in out if text is not None) + "\n", encoding="utf-8")


for language, names in LOCALES.items():
    write(language, names)
