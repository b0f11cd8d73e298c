"""Timelines and conflicts with Spark, on the tables that `comity export --to parquet` wrote.

spark-submit spark.py TABLES CONFLICTS: CONFLICTS is `conflicts.sql` of `comity gen sql`. TABLES may be any address that
Spark reads, and each table a file or a folder of files. SPARK_MASTER names the cluster; by default it is this machine.
"""

import os
import sys
import time
from pathlib import Path

from pyspark.sql import SparkSession
from queries import queries

TIMELINE = """
SELECT one.actor AS one, other.actor AS other, count(DISTINCT moment.key) AS claims, min(earliest) AS first, max(latest) AS last
FROM moment JOIN concern AS one ON one.key = moment.key JOIN concern AS other ON other.key = moment.key
WHERE one.actor < other.actor GROUP BY one.actor, other.actor
"""


def session() -> SparkSession:
    builder = SparkSession.builder.appName("comity").master(os.environ.get("SPARK_MASTER", "local[*]"))
    # Names in double quotes, as in every other database.
    builder = builder.config("spark.sql.ansi.enabled", True).config("spark.sql.ansi.doubleQuotedIdentifiers", True)
    return builder.config("spark.ui.enabled", False).getOrCreate()


def open_tables(spark: SparkSession, folder: str) -> None:
    """A view for each table, and one with the sorted values of each list, as one text."""
    for path in sorted(Path(folder).glob("*.parquet")):
        table = spark.read.parquet(str(path))
        table.createOrReplaceTempView(f"`{path.stem}`")
        if table.columns[:3] == ["owner", "position", "value"]:
            spark.sql(
                f'SELECT owner, concat_ws(char(31), sort_array(collect_set(CAST(value AS STRING)))) AS value FROM "{path.stem}" GROUP BY owner'
            ).createOrReplaceTempView(f"`{path.stem}.set`")


def main() -> None:
    folder, conflicts = sys.argv[1:3]
    spark = session()
    spark.sparkContext.setLogLevel("ERROR")
    open_tables(spark, folder)
    start = time.monotonic()
    pairs = spark.sql(TIMELINE).selectExpr("count(*)", "sum(claims)").collect()[0]
    print(f"timelines of {pairs[0]} pairs with {pairs[1]} claims: {time.monotonic() - start:.1f} s", flush=True)
    total = 0
    chosen = os.environ.get("CONFLICTS", "").split()
    for name, query in queries(conflicts).items():
        if "CONFLICTS" in os.environ and name not in chosen:
            continue
        begun = time.monotonic()
        found = spark.sql(query).count()
        total += found
        print(f"{name}: {found} pairs, {time.monotonic() - begun:.1f} s", flush=True)
    print(f"{total} pairs conflict; {time.monotonic() - start:.0f} s in all")
    if output := os.environ.get("OUTPUT"):
        everything = [query.strip() for query in queries(conflicts).values()]
        spark.sql("\nUNION ALL\n".join(everything)).write.mode("overwrite").parquet(output)


if __name__ == "__main__":
    main()
