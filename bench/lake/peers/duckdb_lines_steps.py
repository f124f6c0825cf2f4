"""The first steps of the lake's benchmark in DuckDB, divided as ours are: python duckdb_lines_steps.py FOLDER.

Bronze keeps the lines as they came, and silver parses them; `duckdb_steps.py` parses in bronze.
"""

import json
import pathlib
import sys

from duckdb_sql import CAST, COLUMNS, LATEST, connect
from steps import step

FOLDER = pathlib.Path(sys.argv[1])
OUT = FOLDER / "duckdb_lines"
OUT.mkdir(exist_ok=True)
db = connect()


def bronze():
    # A separator that no line has, so that each line is one value.
    lines = (
        f"read_csv('{FOLDER}/facts.ndjson', columns = {{'record': 'VARCHAR'}}, "
        "delim = '\x01', quote = '', escape = '', header = false, auto_detect = false)"
    )
    db.execute(f"COPY (SELECT record FROM {lines}) TO '{OUT}/facts.parquet' (COMPRESSION zstd)")
    return str(db.execute(f"SELECT count(*) FROM '{OUT}/facts.parquet'").fetchone()[0])


def silver():
    columns = json.dumps(COLUMNS["facts"])
    records = f"SELECT unnest(json_transform(record, '{columns}')) FROM '{OUT}/facts.parquet'"
    db.execute(
        f"COPY (SELECT *, strftime(day, '%Y-%m') AS month FROM ({CAST} FROM ({records})) {LATEST}) "
        f"TO '{OUT}/silver' (FORMAT parquet, PARTITION_BY month, COMPRESSION zstd, OVERWRITE true)"
    )
    row = db.execute(
        f"SELECT count(*), sum(impressions), sum(spend) FROM read_parquet('{OUT}/silver/*/*.parquet')"
    ).fetchone()
    return " ".join(str(int(value)) for value in row)


step("bronze", bronze)
step("silver", silver)
