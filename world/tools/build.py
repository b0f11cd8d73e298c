#!/usr/bin/env python3
"""Writes the files of `world/world` from CLDR and the tables beside this script.

usage: build.py CLDR OUT

CLDR is a folder with the unpacked npm packages `cldr-core`, `cldr-localenames-full` and
`cldr-dates-full`; `README.md` says which version and how to get them. The package
`opencc-python-reimplemented` converts Chinese names that CLDR does not have in traditional
characters. The output depends on nothing else, so that a second run changes nothing.
"""

import json
import re
import sys
import unicodedata
from pathlib import Path

from opencc import OpenCC

HERE = Path(__file__).parent
CONVERTER = OpenCC("s2t")
# The languages of the registry, each with the name of its folder in CLDR.
LANGUAGES = {"en": "en", "zh-Hans": "zh", "zh-Hant": "zh-Hant", "ru": "ru", "fr": "fr"}
REGIONS = {"002": "africa", "019": "americas", "142": "asia", "150": "europe", "009": "oceania"}
# The states whose usual name in Taiwan is not in their official name.
SHORT_ONLY = ("AU", "ID", "KP")
HEAD = """# yaml-language-server: $schema=../../schema/bilateral.schema.json
# Written by `world/tools/build.py`: see `world/README.md`.
ontology: bilateral@0.1.0
"""


def traditional(name):
    """A Chinese name in traditional characters; in names of states, these characters stay."""
    return CONVERTER.convert(name).replace("馬裏", "馬里").replace("基裏", "基里").replace("羣", "群").replace("峯", "峰")


def table(name, width):
    """The rows of a table: its lines but comments, cut at `|`."""
    for line in (HERE / name).read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            row = line.split("|")
            assert len(row) >= width, f"{name}: {line}"
            yield row


def words(field):
    return [word for word in field.split(";") if word]


class Cldr:
    """What is taken from CLDR."""

    def __init__(self, folder):
        self.folder = folder
        codes = self.read("cldr-core/supplemental/codeMappings.json")
        codes = codes["supplemental"]["codeMappings"]
        self.alpha3 = {code: of["_alpha3"] for code, of in codes.items() if "_alpha3" in of}
        containment = self.read("cldr-core/supplemental/territoryContainment.json")
        self.contains = containment["supplemental"]["territoryContainment"]
        self.territories = {lang: self.names(lang) for lang in LANGUAGES}
        self.zones = {lang: dict(self.cities(lang)) for lang in LANGUAGES}

    def read(self, path):
        return json.loads((self.folder / path).read_text(encoding="utf-8"))

    def names(self, lang):
        lang = LANGUAGES[lang]
        read = self.read(f"cldr-localenames-full/main/{lang}/territories.json")
        return read["main"][lang]["localeDisplayNames"]["territories"]

    def cities(self, lang):
        """The cities that time zones are named after, by zone."""
        lang = LANGUAGES[lang]
        read = self.read(f"cldr-dates-full/main/{lang}/timeZoneNames.json")
        zones = read["main"][lang]["dates"]["timeZoneNames"]["zone"]

        def walk(tree, path):
            for key, value in tree.items():
                if isinstance(value, dict) and "exemplarCity" in value:
                    yield f"{path}/{key}", value["exemplarCity"]
                if isinstance(value, dict):
                    yield from walk(value, f"{path}/{key}")

        yield from walk(zones, "")

    def capital(self, english):
        """The name of a city in every language, as far as there are any."""
        # A language that writes a city as the id of its zone does has no entry for it.
        named = self.zones["en"]
        by_id = {zone: zone.rsplit("/", 1)[1].replace("_", " ") for zone in self.zones["ru"]}
        for zone, name in {**by_id, **named}.items():
            if name == english:
                found = {lang: zones[zone] for lang, zones in self.zones.items() if zone in zones}
                return {"fr": name, **found}
        return {}

    def region(self, code):
        def within(group):
            members = self.contains.get(group, {}).get("_contains", [])
            return code in members or any(within(one) for one in members if one.isdigit())

        return next((name for group, name in REGIONS.items() if within(group)), "antarctica")


class Names:
    """The names of an entry, each once."""

    def __init__(self):
        self.rows = []
        self.seen = set()

    def add(self, lang, name, form="short"):
        if name and (lang, name) not in self.seen:
            self.seen.add((lang, name))
            self.rows.append((lang, name, form))

    def add_chinese(self, name, form="short", both=True):
        """A name in simplified characters, and in traditional ones unless these are the same."""
        self.add("zh-Hans", name, form)
        other = traditional(name)
        if both or other != name:
            self.add("zh-Hant", other, form)

    def add_all(self, fields):
        """The names in English, Chinese, Russian and French: the first of each is the usual one."""
        for lang, field in zip(("en", "zh", "ru", "fr"), fields):
            for index, name in enumerate(words(field)):
                form = "short" if index == 0 else "variant"
                if lang == "zh":
                    self.add_chinese(name, form, both=index == 0)
                else:
                    self.add(lang, name, form)

    def lines(self):
        order = {"short": 0, "official": 1, "variant": 2, "former": 3}
        for lang, name, form in sorted(self.rows, key=lambda row: order[row[2]]):
            form = "" if form == "short" else f", form: {form}"
            yield f"      - {{ lang: {lang}, name: {quoted(name)}{form} }}"


def quoted(text):
    """A YAML scalar in a flow mapping."""
    plain = re.fullmatch(r"[^\W\d_][^,:#\[\]{}&*!|>'\"%@`]*", text) and text not in ("null", "true")
    return text if plain and not text.endswith(" ") else json.dumps(text, ensure_ascii=False)


def entry(head, names, note=""):
    lines = [f"  - id: {head.pop('id')}"]
    for key, value in head.items():
        if isinstance(value, list):
            value = f"[{', '.join(value)}]" if value else ""
        elif key in ("from", "until") and re.fullmatch(r"\d{4}", value):
            value = f'"{value}"'
        if value:
            lines.append(f"    {key}: {value}")
    if note:
        lines.append(f"    note: {quoted(note)}")
    return "\n".join([*lines, "    names:", *names.lines()])


def short_names(cldr, code, overrides):
    """The names of a territory in CLDR, as texts write them."""
    names = Names()
    for lang, territories in cldr.territories.items():
        name = territories[code]
        variants = [name]
        short = territories.get(f"{code}-alt-short")
        if short and code in ("HK", "MO", "PS", "MM"):
            name, variants = short, [name]
        own = overrides.get((code, lang))
        if own:
            variants = [name] if own[1] else []
            name = own[0]
        name = spelt_out(name, lang)
        names.add(lang, name)
        for other in variants:
            other = spelt_out(other, lang)
            if "(" not in other and "（" not in other and "SAR" not in other:
                names.add(lang, other, "variant")
    for lang, territories in cldr.territories.items():
        for alt in ("variant", "short"):
            name = territories.get(f"{code}-alt-{alt}", "")
            if not re.search(r"[(（]|^É\.-U\.$|^R\.-U\.$", name):
                names.add(lang, name, "variant")
    english = next(name for lang, name, _ in names.rows if lang == "en")
    names.add("en", ascii_of(english), "variant")
    if english.startswith("Saint "):
        names.add("en", english.replace("Saint ", "St. ", 1), "variant")
    return names


def spelt_out(name, lang):
    name = name.replace("о-ва", "острова").replace("о-в ", "остров ")
    if lang == "en":
        name = name.replace(" & ", " and ").replace("St. ", "Saint ")
    return name


def states(cldr, overrides, succeeded):
    """The entries of states and their capitals."""
    by_region, capitals = {}, []
    for row in table("states.psv", 9):
        code, character, english, russian, french, others, official, since, capital = row
        names = short_names(cldr, code, overrides)
        usual = {lang: name for lang, name, _ in reversed(names.rows) if lang in LANGUAGES}
        short = {lang: next(n for l, n, f in names.rows if l == lang and f == "short") for lang in usual}
        patterns = {
            "en": f"Republic of {short['en']}",
            "zh": f"{short['zh-Hans']}共和国",
            "ru": f"Республика {short['ru']}",
        }
        for lang, name in zip(("en", "zh", "ru", "fr"), (official.split(";") if official else [])):
            name = patterns[lang] if name == "R" else name
            if name and lang == "zh":
                # Taiwan calls the state by another name in its official name, too.
                usual_form, other = traditional(short["zh-Hans"]), traditional(name)
                own = other.replace(usual_form, short["zh-Hant"])
                is_own = own != other and "（" not in own and code not in SHORT_ONLY
                names.add("zh-Hans", name, "official")
                names.add("zh-Hant", own if is_own else other, "official")
                names.add("zh-Hant", other, "variant")
            else:
                names.add(lang, name, "official")
        for lang, field in (("en", english), ("ru", russian), ("fr", french)):
            for name in words(field):
                names.add(lang, name, "variant")
        for name in words(character):
            names.add_chinese(name, "variant", both=False)
        for other in words(others):
            lang, name = other.split(":", 1)
            if lang == "zh":
                names.add_chinese(name, "variant", both=False)
            else:
                names.add(lang, name, "variant")
        alpha3 = cldr.alpha3[code]
        head = {"id": alpha3, "type": "state", "from": since, "succeeds": succeeded.get(alpha3, [])}
        by_region.setdefault(cldr.region(code), []).append((alpha3, entry(head, names)))
        if capital:
            states = {name.lower() for _, name, _ in names.rows}
            capitals.append(capital_of(cldr, alpha3, capital, states))
    return by_region, capitals


def capital_of(cldr, alpha3, field, states):
    name, *others = field.split(";")
    names = Names()
    found = {**cldr.capital(ascii_of(name)), **cldr.capital(name)}
    names.add("en", name)
    # A traditional name follows the simplified one, which may be of the table.
    for lang, city in found.items():
        city = re.sub(r" \(.*\)$", "", city)
        names.add(lang, city, "variant" if lang == "en" else "short")
    for other in others:
        lang, city = other.split("=")
        has = any(one == lang for one, _, _ in names.rows)
        if lang == "zh":
            names.add_chinese(city, "short")
        else:
            names.add(lang, city, "variant" if has else "short")
    if not any(lang == "zh-Hant" for lang, _, _ in names.rows):
        for _, city, _ in [row for row in names.rows if row[0] == "zh-Hans"][:1]:
            names.add("zh-Hant", traditional(city))
    # What is a short word without its accents is another word: Malé.
    if len(name) > 4:
        names.add("en", ascii_of(name), "variant")
    ident = kebab(name)
    if name.lower() in states:
        ident += "-city"
    return ident, entry({"id": ident, "type": "capital", "state": [alpha3]}, names)


def ascii_of(name):
    parts = unicodedata.normalize("NFD", name)
    return "".join(c for c in parts if not unicodedata.combining(c))


def kebab(name):
    return re.sub(r"[^a-z0-9]+", "-", ascii_of(name).lower().replace("'", "")).strip("-")


def territories(cldr, overrides):
    found = []
    for code, of, english, others in table("territories.psv", 4):
        names = short_names(cldr, code, overrides)
        for name in words(english):
            names.add("en", name, "variant")
        for other in words(others):
            lang, name = other.split(":", 1)
            if lang == "zh":
                names.add_chinese(name, "variant", both=False)
            else:
                names.add(lang, name, "variant")
        head = {"id": cldr.alpha3[code], "type": "territory", "of": [cldr.alpha3[of]] if of else []}
        found.append((cldr.alpha3[code], entry(head, names)))
    return found


def former():
    """The entries of former states, and by successor what it succeeds."""
    rows = list(table("former.psv", 10))
    succeeded = {}
    for row in rows:
        for successor in row[4].split(","):
            if successor:
                succeeded.setdefault(successor, []).append(row[0])
    found = []
    for ident, since, until, before, _, en, zh, ru, fr, note in rows:
        names = Names()
        names.add_all((en, zh, ru, fr))
        before = [one for one in before.split(",") if one] + succeeded.get(ident, [])
        head = {"id": ident, "type": "historical-polity", "from": since, "until": until}
        found.append((ident, entry({**head, "succeeds": before}, names, note)))
    return found, succeeded


def organisations():
    for ident, kind, since, until, members, en, zh, ru, fr, note in table("organisations.psv", 10):
        names = Names()
        names.add_all((en, zh, ru, fr))
        of = [note.removeprefix("of:")] if note.startswith("of:") else []
        head = {"id": ident, "type": kind, "from": since, "until": until, "of": of}
        head["members"] = [one for one in members.split(",") if one]
        yield ident, entry(head, names, "" if of else note)


def places():
    for ident, kind, state, within, en, zh, ru, fr in table("places.psv", 8):
        names = Names()
        names.add_all((en, zh, ru, fr))
        lists = {"state": state, "within": within}
        lists = {key: [one for one in value.split(",") if one] for key, value in lists.items()}
        yield ident, entry({"id": ident, "type": kind, **lists}, names)


def write(path, key, entries):
    path.parent.mkdir(parents=True, exist_ok=True)
    text = f"{HEAD}\n{key}:\n" + "\n\n".join(text for _, text in entries) + "\n"
    path.write_text(text, encoding="utf-8")


def main(folder, out):
    cldr = Cldr(folder)
    overrides = {(row[0], row[1]): (row[2], len(row) > 3) for row in table("overrides.psv", 3)}
    old, succeeded = former()
    by_region, capitals = states(cldr, overrides, succeeded)
    for region, entries in by_region.items():
        write(out / f"states-{region}.yaml", "actors", sorted(entries))
    write(out / "territories.yaml", "actors", sorted(territories(cldr, overrides)))
    write(out / "former-states.yaml", "actors", sorted(old))
    write(out / "organisations.yaml", "actors", sorted(organisations()))
    write(out / "capitals.yaml", "places", sorted(capitals))
    write(out / "regions.yaml", "places", sorted(places()))


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
