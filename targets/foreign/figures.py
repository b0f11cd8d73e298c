"""A question in a notebook: what the figures of a corpus measure, in which units, and over which years.

python figures.py CORPUS: a list of documents. The package reads and checks them, and Polars counts.
"""

import json
import sys
from pathlib import Path

import polars as pl
from comity_bilateral import Document, Measure, Statistic, Unit

rows = []
for written in json.loads(Path(sys.argv[1]).read_text(encoding="utf-8")):
    document = Document.model_validate(written)
    for claim in document.claims:
        if isinstance(claim, Statistic) and claim.value is not None and claim.value.unit is not None:
            year = str(claim.date)[:4] if claim.date is not None else None
            rows.append({"measure": claim.measure, "unit": claim.value.unit, "year": year})

figures = (
    pl.DataFrame(rows, schema={"measure": pl.String, "unit": pl.String, "year": pl.String})
    .group_by("measure", "unit")
    .agg(pl.len().alias("figures"), pl.col("year").min().alias("first"), pl.col("year").max().alias("last"))
    .sort("figures", "measure", "unit", descending=[True, False, False])
)
for measure, unit, count, first, last in figures.head(5).iter_rows():
    label = Measure(measure).label("en")
    print(f"{label} in {Unit(unit).label('en')}: {count} figures, {first} to {last}")
assert figures["figures"].sum() == len(rows) > 0
