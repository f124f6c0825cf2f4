"""The steps of the lake's benchmark in Polars: python polars_steps.py FOLDER.

As in `duckdb_steps.py`; queries are SQL where Polars has it.
"""

import os
import pathlib
import sys

os.environ.setdefault("POLARS_MAX_THREADS", "2")

import polars as pl  # noqa: E402
import sums  # noqa: E402
from steps import ASKED, step  # noqa: E402

FOLDER = pathlib.Path(sys.argv[1])
OUT = FOLDER / "polars"
OUT.mkdir(exist_ok=True)
KEY = ["day", "campaign_id", "line_item_id"]

FACTS = dict.fromkeys(
    ["day", "campaign_id", "line_item_id", "impressions", "clicks", "conversions", "spend", "currency", "updated_at"],
    pl.String,
)
CAMPAIGNS = dict.fromkeys(["campaign_id", "advertiser", "market", "updated_at"], pl.String)
COLUMNS = {"facts": FACTS, "local": FACTS, "scattered": FACTS, "campaigns": CAMPAIGNS}


def bronze(name):
    def work():
        pl.scan_ndjson(FOLDER / f"{name}.ndjson", schema=COLUMNS[name]).sink_parquet(OUT / f"{name}.parquet", compression="zstd")
        return str(pl.scan_parquet(OUT / f"{name}.parquet").select(pl.len()).collect().item())

    return work


def cast(name):
    whole = ["campaign_id", "line_item_id", "impressions", "clicks", "conversions", "updated_at"]
    return pl.scan_parquet(OUT / f"{name}.parquet").with_columns(
        pl.col("day").str.to_date(),
        *[pl.col(column).cast(pl.Int64) for column in whole],
        (pl.col("spend").cast(pl.Decimal(18, 2)) * 1_000_000).cast(pl.Int64),
    )


def latest(rows):
    return rows.sort("updated_at").unique(subset=KEY, keep="last")


def month():
    return pl.col("day").dt.strftime("%Y-%m")


def write(rows):
    for (name,), part in rows.with_columns(month().alias("month")).partition_by("month", as_dict=True).items():
        part.drop("month").write_parquet(OUT / f"silver-{name}.parquet", compression="zstd")


def total():
    row = pl.scan_parquet(OUT / "silver-*.parquet").select(pl.len(), pl.sum("impressions"), pl.sum("spend")).collect()
    return " ".join(str(value) for value in row.row(0))


def silver():
    write(latest(cast("facts")).collect(engine="streaming"))
    return total()


def upsert(name):
    def work():
        batch = latest(cast(name)).collect()
        months = batch.select(month().unique()).to_series().to_list()
        old = [OUT / f"silver-{name}.parquet" for name in months if (OUT / f"silver-{name}.parquet").exists()]
        write(latest(pl.concat([pl.scan_parquet(old), batch.lazy()])).collect(engine="streaming"))
        return total()

    return work


def gold():
    campaigns = pl.scan_parquet(OUT / "campaigns.parquet").select(
        pl.col("campaign_id").cast(pl.Int64), "advertiser", "market"
    )
    sums = [pl.sum(column) for column in ["impressions", "clicks", "conversions", "spend"]]
    pl.scan_parquet(OUT / "silver-*.parquet").join(campaigns, on="campaign_id", how="left").group_by(
        "day", "campaign_id", "advertiser", "market"
    ).agg(*sums, pl.len().alias("rows")).sink_parquet(OUT / "gold.parquet", compression="zstd")
    row = pl.scan_parquet(OUT / "gold.parquet").select(pl.len(), pl.sum("impressions"), pl.sum("spend")).collect()
    return " ".join(str(value) for value in row.row(0))


def queries():
    facts = pl.scan_parquet(OUT / "silver-*.parquet")
    daily = pl.scan_parquet(OUT / "gold.parquet")
    mean = pl.col("spend").rolling_mean(window_size=7, min_samples=1).over("campaign_id", order_by="day")
    return {
        "query 1: filter": facts.filter((pl.col("campaign_id") == 4711) & (pl.col("day") >= pl.date(2026, 7, 1)))
        .group_by("day")
        .agg(pl.sum("impressions"))
        .sort("day"),
        "query 2: top": facts.group_by("campaign_id")
        .agg(pl.sum("spend"))
        .sort(["spend", "campaign_id"], descending=[True, False])
        .head(20),
        "query 3: join": facts.join(daily.select("campaign_id", "advertiser").unique(), on="campaign_id")
        .group_by("advertiser")
        .agg(pl.sum("clicks"))
        .sort(["clicks", "advertiser"], descending=[True, False])
        .head(50),
        "query 4: window": daily.select("campaign_id", "day", "spend", mean.alias("mean"))
        .sort(["spend", "campaign_id", "day"], descending=[True, False, False])
        .head(100),
        "query 5: distinct": facts.group_by("day").agg(pl.n_unique("line_item_id")).sort("day"),
        "query 6: percentiles": daily.group_by("market").agg(pl.median("spend")).sort("market"),
    }


for name in ["facts", "campaigns", "local", "scattered"]:
    step("bronze" if name == "facts" else f"bronze of {name}", bronze(name))
step("silver", silver)
step("upsert, local", upsert("local"))
step("upsert, scattered", upsert("scattered"))
step("gold", gold)
for name, plan in queries().items():
    plan.collect(engine="streaming")
    step(name, lambda plan=plan: plan.collect(engine="streaming"), lambda answer: sums.of(answer.rows()), ASKED)
