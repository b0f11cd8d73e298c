"""Grows tables that `comity export --to parquet` wrote: the same claims many times, each time of other actors.

python grow.py TABLES OUT CLAIMS: copies the corpus until it has that many claims. Each copy has its own documents,
keys and ids, so that its claims refer to each other and to their own registry, and its own dates: a number of cycles
of the calendar (400 years) later, so that each day stays the day that it was of its week and year. What the ontology
says, in the tables `term` and those after it, is the same for all. A table becomes a folder of files.
"""

import re
import shutil
import sys
import time
from pathlib import Path

import duckdb

TABLES, OUT, CLAIMS = Path(sys.argv[1]), Path(sys.argv[2]), int(sys.argv[3])
CYCLES, DAYS, YEARS = 16, 146_097, 400


def later(date: str, years: int) -> str | None:
    """The same date in another year, of which the last two digits may be unknown; none if that is not written so."""

    def moved(year: re.Match[str]) -> str:
        known = year[0].rstrip("X")
        unknown = 4 - len(known)
        return str(int(known) + years // 10**unknown).zfill(len(known)) + "X" * unknown

    if re.search(r"(?<![0-9X])-[0-9]|[YES]|[0-9]{5}", date):
        return None
    text = re.sub(r"(?<![0-9X-])[0-9]{2}[0-9X]{2}", moved, date)
    return text if all(len(year) == 4 for year in re.findall(r"(?<![0-9X-])[0-9][0-9X]{3,}", text)) else None


start = time.monotonic()
database = duckdb.connect()
database.execute("SET preserve_insertion_order = false")
names = sorted(path.stem for path in TABLES.glob("*.parquet"))
columns = {}
for name in names:
    database.execute(f"CREATE TABLE \"{name}\" AS FROM read_parquet('{TABLES}/{name}.parquet')")
    columns[name] = {row[0]: row[1] for row in database.execute(f'DESCRIBE "{name}"').fetchall()}
grown = [name for name in names if not name.startswith("term")]


def dates(name: str) -> list[tuple[str, str, str]]:
    """The columns of dates, each with those of its days."""
    dotted = [(one, f"{one}.earliest", f"{one}.latest") for one in columns[name] if f"{one}.earliest" in columns[name]]
    plain = [("date", "earliest", "latest")] if {"date", "earliest"} <= columns[name].keys() else []
    return dotted + plain


ids = {one for name in grown if "id" in columns[name] for (one,) in database.execute(f'SELECT DISTINCT id FROM "{name}"').fetchall()}
ids.discard(None)
database.execute("CREATE TABLE ids AS SELECT unnest(?) AS id", [sorted(ids)])
texts = {one for name in grown for date, _, _ in dates(name) for (one,) in database.execute(f'SELECT DISTINCT "{date}" FROM "{name}"').fetchall()}
texts.discard(None)
moves = [(text, cycle, later(text, cycle * YEARS)) for text in sorted(texts) for cycle in range(CYCLES)]
database.execute("CREATE TABLE moves (text VARCHAR, cycle INTEGER, moved VARCHAR)")
database.executemany("INSERT INTO moves VALUES (?, ?, ?)", [move for move in moves if move[2]])

(size,) = database.execute("SELECT max(key) FROM node").fetchone()
(claims,) = database.execute("SELECT count(*) FROM node WHERE field = 'claims'").fetchone()
copies = -(-CLAIMS // claims)

shutil.rmtree(OUT, ignore_errors=True)
OUT.mkdir(parents=True)
for name in names:
    if name not in grown:
        shutil.copy(TABLES / f"{name}.parquet", OUT)
        continue
    of_dates = {column: place for place, group in enumerate(dates(name)) for column in group}
    joins, chosen = "", []
    for place, (date, _, _) in enumerate(dates(name)):
        joins += f' LEFT JOIN moves AS m{place} ON m{place}.text = t."{date}" AND m{place}.cycle = c % {CYCLES}'
    for column, kind in columns[name].items():
        value = f't."{column}"'
        if column in ("key", "owner") and kind == "BIGINT":
            value = f"{value} + c * {size}"
        elif column == "document":
            value = f"concat({value}, '~', c)"
        elif column in of_dates and kind == "BIGINT":
            value = f"CASE WHEN m{of_dates[column]}.moved IS NULL THEN {value} ELSE {value} + (c % {CYCLES}) * {DAYS} END"
        elif column in of_dates:
            value = f"coalesce(m{of_dates[column]}.moved, {value})"
        elif kind == "VARCHAR":
            (other,) = database.execute(f'SELECT count(*) FROM "{name}" WHERE "{column}" NOT IN (SELECT id FROM ids)').fetchone()
            (some,) = database.execute(f'SELECT count("{column}") FROM "{name}"').fetchone()
            if some and not other:
                value = f"concat({value}, '-', c)" if column == "id" else f"CASE WHEN {value} IS NULL THEN NULL ELSE concat({value}, '-', c) END"
        chosen.append(f'{value} AS "{column}"')
    database.execute(
        f"COPY (SELECT {', '.join(chosen)} FROM range({copies}) AS copy(c) CROSS JOIN \"{name}\" AS t{joins}) "
        f"TO '{OUT}/{name}.parquet' (FORMAT parquet, CODEC snappy, PER_THREAD_OUTPUT)"
    )
print(f"{copies * claims} claims in {copies} copies of {claims}, {copies * size} rows of records, in {time.monotonic() - start:.0f} s")
