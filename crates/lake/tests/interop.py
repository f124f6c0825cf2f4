"""What Python's deltalake and Polars make of our tables, and tables for us; see tests/it/interop.rs."""

import datetime
import sys

import polars as pl
from deltalake import DeltaTable, QueryBuilder, write_deltalake


def rows(day: int, keys: range, v: str, seq: int) -> pl.DataFrame:
    """Rows of the table that tests/it/fixture.rs declares."""
    n = len(keys)
    return pl.DataFrame(
        {
            "day": [datetime.date(2026, 1, 1 + day)] * n,
            "org_id": pl.Series([7] * n, dtype=pl.Int32),
            "k": pl.Series(list(keys), dtype=pl.Int64),
            "v": [v] * n,
            "seq": pl.Series([seq] * n, dtype=pl.Int64),
        }
    )


def read(path: str) -> None:
    """Prints version, rows, sum of `seq` and rows whose `v` is `b`, as each of the two sees them."""
    table = DeltaTable(path)
    sql = "select count(*) n, sum(seq) s, count(*) filter (where v = 'b') b from t"
    seen = pl.DataFrame(QueryBuilder().register("t", table).execute(sql).read_all())
    print(table.version(), *seen.row(0))
    lazy = pl.scan_delta(path)
    b = (pl.col("v") == "b").sum().alias("b")
    print(table.version(), *lazy.select(pl.len(), pl.col("seq").sum(), b).collect().row(0))


def write(path: str) -> None:
    """Appends three rows of a new day, and merges one of them and one more."""
    write_deltalake(path, rows(9, range(0, 3), "python", 1), mode="append")
    merge = DeltaTable(path).merge(
        rows(9, range(2, 4), "b", 2),
        "t.day = s.day and t.org_id = s.org_id and t.k = s.k",
        source_alias="s",
        target_alias="t",
    )
    merge.when_matched_update_all().when_not_matched_insert_all().execute()


def create(path: str) -> None:
    """Makes a table of ten rows in two days."""
    both = pl.concat([rows(0, range(0, 5), "a", 1), rows(1, range(0, 5), "a", 1)])
    write_deltalake(path, both, partition_by=["day"])


{"read": read, "write": write, "create": create}[sys.argv[1]](sys.argv[2])
