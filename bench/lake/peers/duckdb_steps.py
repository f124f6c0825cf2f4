"""The steps of the lake's benchmark in DuckDB: python duckdb_steps.py FOLDER.

Bronze keeps rows as text, silver casts them and keeps the latest row of each key, by month; an upsert rewrites the
months that it touches. Every step ends with Parquet files on the disk.
"""

import json
import pathlib
import sys

import sums
from duckdb_sql import CAST, COLUMNS, LATEST, connect
from steps import ASKED, step

FOLDER = pathlib.Path(sys.argv[1])
OUT = FOLDER / "duckdb"
OUT.mkdir(exist_ok=True)
db = connect()


def bronze(name):
    def work():
        db.execute(
            f"COPY (SELECT * FROM read_json('{FOLDER / name}.ndjson', format = 'newline_delimited', columns = {COLUMNS[name]})) "
            f"TO '{OUT / name}.parquet' (COMPRESSION zstd)"
        )
        return str(db.execute(f"SELECT count(*) FROM '{OUT / name}.parquet'").fetchone()[0])

    return work


def silver():
    db.execute(
        f"COPY (SELECT *, strftime(day, '%Y-%m') AS month FROM ({CAST} FROM '{OUT}/facts.parquet') {LATEST}) "
        f"TO '{OUT}/silver' (FORMAT parquet, PARTITION_BY month, COMPRESSION zstd, OVERWRITE true)"
    )
    return total()


def total():
    row = db.execute(
        f"SELECT count(*), sum(impressions), sum(spend) FROM read_parquet('{OUT}/silver/*/*.parquet')"
    ).fetchone()
    return " ".join(str(int(value)) for value in row)


def upsert(name):
    def work():
        db.execute(f"CREATE OR REPLACE TEMP TABLE batch AS {CAST} FROM '{OUT}/{name}.parquet' {LATEST}")
        db.execute(
            f"""
            CREATE OR REPLACE TEMP TABLE touched AS SELECT DISTINCT strftime(day, '%Y-%m') AS month FROM batch
            """
        )
        db.execute(
            f"""
            CREATE OR REPLACE TEMP TABLE merged AS
            SELECT *, strftime(day, '%Y-%m') AS month FROM (
                SELECT * EXCLUDE (month) FROM read_parquet('{OUT}/silver/*/*.parquet', hive_partitioning = true)
                WHERE month IN (SELECT month FROM touched)
                UNION ALL BY NAME SELECT * FROM batch
            ) {LATEST}
            """
        )
        db.execute(
            f"COPY merged TO '{OUT}/silver' "
            "(FORMAT parquet, PARTITION_BY month, COMPRESSION zstd, OVERWRITE_OR_IGNORE true)"
        )
        return total()

    return work


SILVER = f"read_parquet('{OUT}/silver/*/*.parquet')"
GOLD = f"'{OUT}/gold.parquet'"


def gold():
    db.execute(
        f"""
        COPY (
            SELECT f.day, f.campaign_id, c.advertiser, c.market, sum(f.impressions) AS impressions,
                   sum(f.clicks) AS clicks, sum(f.conversions) AS conversions, sum(f.spend) AS spend, count(*) AS rows
            FROM {SILVER} f LEFT JOIN '{OUT}/campaigns.parquet' c ON f.campaign_id = CAST(c.campaign_id AS BIGINT)
            GROUP BY ALL
        ) TO {GOLD} (COMPRESSION zstd)
        """
    )
    row = db.execute(f"SELECT count(*), sum(impressions), sum(spend) FROM {GOLD}").fetchone()
    return " ".join(str(int(value)) for value in row)


for name in ["facts", "campaigns", "local", "scattered"]:
    step("bronze" if name == "facts" else f"bronze of {name}", bronze(name))
step("silver", silver)
step("upsert, local", upsert("local"))
step("upsert, scattered", upsert("scattered"))
step("gold", gold)
queries = json.loads((pathlib.Path(__file__).parent / "queries.json").read_text())
for name, sql in queries.items():
    sql = sql.replace("$facts", SILVER).replace("$daily", GOLD)
    db.execute(sql).fetchall()
    step(name, lambda sql=sql: db.execute(sql).fetchall(), sums.of, ASKED)
