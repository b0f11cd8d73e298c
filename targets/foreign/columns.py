"""Asks exported tables the questions of docs/columns.md, in three engines, and compares the answers with comity's.

python columns.py DOCS TABLES DATABASE ANSWERS: TABLES is a folder of Parquet, DATABASE a file of SQLite, and ANSWERS a
folder with `timeline.json`, `series.json` and `conflicts.json` of the command, and `conflicts.sql`.
"""

import json
import re
import sqlite3
import sys
from pathlib import Path

import duckdb
import polars
from queries import queries

docs, tables, file, answers = map(Path, sys.argv[1:5])
blocks = re.findall(r"```sql\n-- (\w+)\n(.*?)```", docs.read_text(encoding="utf-8"), re.DOTALL)
asked = dict(blocks)

columns = duckdb.connect()
frames = {}
for path in sorted(tables.glob("*.parquet")):
    columns.execute(f"CREATE VIEW \"{path.stem}\" AS FROM read_parquet('{path}')")
    frames[path.stem] = polars.scan_parquet(path)
database = sqlite3.connect(file)
context = polars.SQLContext(frames)
engines = {
    "sqlite": lambda query: database.execute(query).fetchall(),
    "duckdb": lambda query: columns.execute(query).fetchall(),
    "polars": lambda query: context.execute(query, eager=True).rows(),
}


def answer(name: str):
    return json.loads((answers / f"{name}.json").read_text(encoding="utf-8"))


def stem(document: str, claim: str) -> str:
    """A claim as `comity conflicts` names it; an entry of the registry by its id."""
    return f"{Path(document).stem}#{claim}" if "/registry/" not in document and not document.startswith("comity:") else claim


def comparable(row):
    """A row, where a whole number is equal to the same number of another type, as the columns of SQLite have it."""
    return tuple(float(cell) if isinstance(cell, int) else cell for cell in row)


rows = {}
for name, query in asked.items():
    found = {engine: [comparable(row) for row in ask(query)] for engine, ask in engines.items()}
    rows[name] = found["sqlite"]
    assert rows[name], name
    for engine, other in found.items():
        assert sorted(other, key=repr) == sorted(rows[name], key=repr), (name, engine, other[:3], rows[name][:3])
    print(f"{name}: {len(rows[name])} rows in each of {len(engines)} engines")

entries = answer("timeline")["entries"]
sources = {(source["document"], source["claim"]) for entry in entries for source in entry["sources"]}
ours = {(row[4], row[3]) for row in rows["timeline"]}
assert ours == sources, (sorted(ours - sources)[:5], sorted(sources - ours)[:5])
for entry in entries:
    of = {(source["document"], source["claim"]) for source in entry["sources"]}
    dates = {row[0] for row in rows["timeline"] if (row[4], row[3]) in of}
    assert entry["dated_by"] is not None or entry["date"] in dates, entry
levels = {source for entry in entries if entry["strand"] == "level" for source in [(one["document"], one["claim"]) for one in entry["sources"]]}
found = {(row[4], row[3]) for row in rows["levels"]}
assert found <= levels, sorted(found - levels)

figures = set()
for group in answer("series")["groups"]:
    for period in group["periods"]:
        for figure in period["figures"]:
            value, source = figure["figure"].get("value"), figure["source"]
            if value:
                figures.add((source["document"], source["claim"], float(value["value"]), value["unit"], value["qualifier"]))
found = {(row[5], row[4], row[2], row[3], row[1]) for row in rows["series"]}
assert found == figures, (found ^ figures)
print(f"the answers are those of the command: {len(sources)} claims of a timeline, {len(figures)} figures")

for path in sorted(tables.glob("*.parquet")):
    if [row[0] for row in columns.execute(f'DESCRIBE "{path.stem}"').fetchall()][:3] == ["owner", "position", "value"]:
        columns.execute(
            f'CREATE VIEW "{path.stem}.set" AS SELECT owner, string_agg(DISTINCT CAST(value AS VARCHAR), chr(31) ORDER BY CAST(value AS VARCHAR)) AS value FROM "{path.stem}" GROUP BY owner'
        )
conflicts = queries(str(answers / "conflicts.sql"))
contradictions = answer("conflicts")["contradictions"]
pairs = 0
for name, query in conflicts.items():
    found = {frozenset([stem(row[1], row[2]), stem(row[3], row[4])]) for row in columns.execute(query).fetchall()}
    known = {frozenset(claim["name"] for claim in one["claims"]) for one in contradictions if one["conflict"] == name}
    assert found == known, (name, found ^ known)
    pairs += len(found)
print(f"{len(conflicts)} conflicts are joins; they find the {pairs} pairs that `comity conflicts` finds")
