"""What the steps in DuckDB have in common: how texts are cast, and which row of a key stays."""

import duckdb

CAST = """
    SELECT CAST(day AS DATE) AS day, CAST(campaign_id AS BIGINT) AS campaign_id,
           CAST(line_item_id AS BIGINT) AS line_item_id, CAST(impressions AS BIGINT) AS impressions,
           CAST(clicks AS BIGINT) AS clicks, CAST(conversions AS BIGINT) AS conversions,
           CAST(CAST(spend AS DECIMAL(18, 2)) * 1000000 AS BIGINT) AS spend, currency,
           CAST(updated_at AS BIGINT) AS updated_at
"""
LATEST = "QUALIFY row_number() OVER (PARTITION BY day, campaign_id, line_item_id ORDER BY updated_at DESC) = 1"

FACTS = dict.fromkeys(
    ["day", "campaign_id", "line_item_id", "impressions", "clicks", "conversions", "spend", "currency", "updated_at"],
    "VARCHAR",
)
CAMPAIGNS = dict.fromkeys(["campaign_id", "advertiser", "market", "updated_at"], "VARCHAR")
COLUMNS = {"facts": FACTS, "local": FACTS, "scattered": FACTS, "campaigns": CAMPAIGNS}


def connect():
    """A database in memory, for as many threads as ours has, which may write rows in any order."""
    db = duckdb.connect()
    db.execute("SET threads = 2")
    db.execute("SET preserve_insertion_order = false")
    return db
