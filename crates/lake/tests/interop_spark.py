"""What Spark makes of our tables, and tables for us; see tests/it/interop.rs."""

import os
import sys

from pyspark.sql import SparkSession

JARS = ",".join(entry.path for entry in os.scandir(os.environ["LAKE_INTEROP_JARS"]))


def session() -> SparkSession:
    """Spark in this process, which listens on the loopback alone."""
    settings = {
        "spark.jars": JARS,
        "spark.sql.extensions": "io.delta.sql.DeltaSparkSessionExtension",
        "spark.sql.catalog.spark_catalog": "org.apache.spark.sql.delta.catalog.DeltaCatalog",
        "spark.driver.bindAddress": "127.0.0.1",
        "spark.driver.host": "127.0.0.1",
        "spark.ui.enabled": "false",
        "spark.sql.shuffle.partitions": "2",
        "spark.sql.session.timeZone": "UTC",
        "spark.log.level": "ERROR",
    }
    builder = SparkSession.builder.master("local[2]").appName("interop")
    for name, value in settings.items():
        builder = builder.config(name, value)
    return builder.getOrCreate()


def values(keys: range, day: str, v: str, seq: int) -> str:
    """Rows of the table that tests/it/fixture.rs declares, as SQL."""
    columns = "CAST('{0}' AS DATE) AS day, 7 AS org_id, CAST(id AS BIGINT) AS k, '{1}' AS v, CAST({2} AS BIGINT) AS seq"
    return f"SELECT {columns.format(day, v, seq)} FROM range({keys.start}, {keys.stop})"


def read(spark: SparkSession, table: str) -> None:
    """Prints version, rows, sum of `seq` and rows whose `v` is `b`."""
    version = spark.sql(f"DESCRIBE HISTORY {table} LIMIT 1").first()["version"]
    row = spark.sql(f"SELECT count(*), sum(seq), count_if(v = 'b') FROM {table}").first()
    print(version, *row)


def write(spark: SparkSession, table: str) -> None:
    """Appends three rows of a new day, and merges one of them and one more."""
    day = "2026-01-15"
    names = "day, org_id, k, v, seq"
    spark.sql(f"INSERT INTO {table} ({names}) {values(range(0, 3), day, 'spark', 1)}")
    spark.sql(
        f"MERGE INTO {table} t USING ({values(range(2, 4), day, 'b', 2)}) s "
        "ON t.day = s.day AND t.org_id = s.org_id AND t.k = s.k "
        "WHEN MATCHED THEN UPDATE SET v = s.v, seq = s.seq "
        f"WHEN NOT MATCHED THEN INSERT ({names}) VALUES (s.day, s.org_id, s.k, s.v, s.seq)"
    )


def create(spark: SparkSession, table: str) -> None:
    """Makes a table of ten rows in two days."""
    both = f"{values(range(0, 5), '2026-01-01', 'a', 1)} UNION ALL {values(range(0, 5), '2026-01-02', 'a', 1)}"
    spark.sql(f"CREATE TABLE {table} USING delta PARTITIONED BY (day) AS {both}")


def create_plain(spark: SparkSession, table: str) -> None:
    """Makes a table of ten rows in one file, of which rows can be deleted without writing the others anew."""
    rows = f"SELECT /*+ COALESCE(1) */ * FROM ({values(range(0, 10), '2026-01-01', 'a', 1)})"
    spark.sql(f"CREATE TABLE {table} USING delta TBLPROPERTIES ('delta.enableDeletionVectors' = 'true') AS {rows}")


def delete(spark: SparkSession, table: str) -> None:
    """Deletes four rows of the table that `create_plain` made."""
    spark.sql(f"DELETE FROM {table} WHERE k < 4")


def swap(spark: SparkSession, table: str) -> None:
    """Gives two columns each other's name; files keep theirs."""
    spark.sql(f"ALTER TABLE {table} SET TBLPROPERTIES ('delta.columnMapping.mode' = 'name')")
    for old, new in [("k", "other"), ("seq", "k"), ("other", "seq")]:
        spark.sql(f"ALTER TABLE {table} RENAME COLUMN {old} TO {new}")


ACTIONS = {"read": read, "write": write, "create": create, "create_plain": create_plain, "delete": delete, "swap": swap}
ACTIONS[sys.argv[1]](session(), f"delta.`{sys.argv[2]}`")
