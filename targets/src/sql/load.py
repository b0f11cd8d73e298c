"""Loads claims into SQLite: `comity export CORPUS --to json`, then `python load.py CLAIMS DATABASE`."""

import json
import sqlite3
import sys
from pathlib import Path
from typing import Any

# The folder is generated as a whole: what Python makes of its files does not belong there.
sys.dont_write_bytecode = True

from dates import Date  # noqa: E402

HERE = Path(__file__).parent
LAYOUT = json.loads((HERE / "layout.json").read_text(encoding="utf-8"))


def quoted(name: str) -> str:
    return '"' + name.replace('"', '""') + '"'


def days(value: Any) -> tuple[int | None, int | None]:
    """The first and the last day of a date, in days since 1970-01-01; none of an open end."""
    date = Date.parse(value)
    earliest, latest = (int(day) if abs(day) < 2**62 else None for day in (date.earliest, date.latest))
    return earliest, latest


class Loader:
    def __init__(self, database: sqlite3.Connection) -> None:
        self.database = database
        self.key = database.execute('SELECT coalesce(max("key"), 0) FROM "node"').fetchone()[0]

    def insert(self, table: str, row: dict[str, Any]) -> None:
        names, places = ", ".join(map(quoted, row)), ", ".join("?" * len(row))
        self.database.execute(f"INSERT INTO {quoted(table)} ({names}) VALUES ({places})", list(row.values()))

    def value(self, field: dict[str, Any], name: str, value: Any) -> dict[str, Any]:
        if field.get("date"):
            earliest, latest = days(value)
            return {name: str(value), f"{name}.earliest": earliest, f"{name}.latest": latest}
        if field.get("number") and isinstance(value, str):
            value = float(value) if "." in value else int(value)
        return {name: value}

    def union(self, union: dict[str, Any], value: dict[str, Any], **place: Any) -> None:
        self.record(union["variants"][value[union["tag"]]], value, **place)

    def record(self, record: str, value: dict[str, Any], **place: Any) -> None:
        self.key += 1
        key = self.key
        self.insert("node", {"key": key, "record": record, **place})
        row: dict[str, Any] = {"key": key}
        lists, records = [], []
        for name, field in LAYOUT["records"][record].items():
            if (one := value.get(name)) is None:
                continue
            values = one if isinstance(one, list) else [one]
            if "record" in field or "union" in field:
                records += [(field, name, position, each) for position, each in enumerate(values)]
            elif field["many"]:
                lists += [(field, name, position, each) for position, each in enumerate(values)]
            else:
                row |= self.value(field, name, one)
        self.insert(record, row)
        for field, name, position, each in lists:
            self.insert(f"{record}.{name}", {"owner": key, "position": position, **self.value(field, "value", each)})
        for field, name, position, each in records:
            inner = {"document": place["document"], "owner": key, "field": name, "position": position}
            if "union" in field:
                self.union(field["union"], each, **inner)
            else:
                self.record(field["record"], each, **inner)


def create(path: str) -> sqlite3.Connection:
    """Opens a database, with the tables."""
    database = sqlite3.connect(path)
    database.execute("PRAGMA foreign_keys = ON")
    if not database.execute("SELECT 1 FROM sqlite_master WHERE name = 'node'").fetchone():
        database.executescript((HERE / "sqlite.sql").read_text(encoding="utf-8"))
    return database


def load(claims: list[dict[str, Any]], path: str) -> sqlite3.Connection:
    """Creates the tables if there are none, and adds the claims: all of them, or none. What is there
    already of their documents is replaced."""
    database = create(path)
    loader = Loader(database)
    with database:
        forget(database, {row["document"] for row in claims})
        for row in claims:
            loader.union(LAYOUT["main"], row["claim"], document=row["document"])
        refuse_broken(database)
    return database


def load_document(database: sqlite3.Connection, document: dict[str, Any], name: str) -> None:
    """Adds a whole document, in place of what is there already of it."""
    forget(database, {name})
    Loader(database).record(LAYOUT["root"], document, document=name)
    refuse_broken(database)


def forget(database: sqlite3.Connection, documents: set[str]) -> None:
    """Removes what is there of some documents."""
    named = '"document" IN (SELECT "value" FROM json_each(?))'
    names = [json.dumps(sorted(documents))]
    if not database.execute(f'SELECT 1 FROM "node" WHERE {named} LIMIT 1', names).fetchone():
        return
    nodes = f'(SELECT "key" FROM "node" WHERE {named})'
    for record, fields in LAYOUT["records"].items():
        for name, field in fields.items():
            if field["many"] and "record" not in field and "union" not in field:
                database.execute(f'DELETE FROM {quoted(f"{record}.{name}")} WHERE "owner" IN {nodes}', names)
        database.execute(f'DELETE FROM {quoted(record)} WHERE "key" IN {nodes}', names)
    database.execute(f'DELETE FROM "node" WHERE {named}', names)


def refuse_broken(database: sqlite3.Connection) -> None:
    """Raises an error if rows break a rule that reads several tables."""
    broken = database.execute("""SELECT "rule", "document" FROM "broken" WHERE "severity" = 'error'""").fetchall()
    if broken:
        raise sqlite3.IntegrityError("; ".join(sorted({f"{rule} in {document}" for rule, document in broken})))


if __name__ == "__main__":
    rows = json.loads(Path(sys.argv[1]).read_text(encoding="utf-8"))
    load(rows, sys.argv[2]).close()
    print(f"{len(rows)} claims")
