//! The flights through a pipeline that is declared by `examples/flights.yaml` alone: connector, bronze, silver, gold and
//! SQL, with what another program found in the same file.

use std::fs;
use std::path::Path;
use std::time::Instant;

use anyhow::{Context as _, Result, ensure};
use serde_json::Value;

use crate::flights::server::Cli;
use crate::process::root;

/// What the whole table adds up to.
const TOTALS: &str = "SELECT count(*) AS records, sum(delay) AS delay, sum(distance) AS distance, \
                      sum(CASE WHEN is_late THEN 1 ELSE 0 END) AS late FROM silver.flights";
/// The routes that have most flights.
const BUSIEST: &str = "SELECT origin, destination, flights, delay_sum AS delay FROM gold.flights_by_route \
                       ORDER BY flights DESC, origin || destination LIMIT 5";
const ROUTES: &str =
    "SELECT count(*) AS routes, sum(flights) AS flights FROM gold.flights_by_route";

/// Brings the file twice; the second time changes nothing.
pub(super) fn check(cli: &Cli<'_>, folder: &Path, file: &Path, expected: &Value) -> Result<()> {
    let org = cli.json(&["whoami"])?["orgId"].as_str().context("an organisation")?.to_owned();
    let place = folder.join("data/files").join(org).join("flights");
    fs::create_dir_all(&place)?;
    let brought = place.join("flights.ndjson");
    fs::hard_link(file, &brought).or_else(|_| fs::copy(file, &brought).map(|_| ()))?;
    let declaration = root().join("examples/flights.yaml").display().to_string();
    let directory = format!("directory={}", fs::canonicalize(&place)?.display());
    cli.call(&["pipeline", "apply", &declaration, "--set", &directory])?;
    let begun = Instant::now();
    cli.call(&["pipeline", "run", "flights"])?;
    let seconds = begun.elapsed().as_secs_f64();
    let records = expected["records"].as_f64().unwrap_or_default();
    println!("{:<32} in {seconds:.2} s: {:.0} records/s", "pipeline to gold", records / seconds);
    compare(cli, expected)?;
    let versions = versions(cli)?;
    cli.call(&["pipeline", "run", "flights"])?;
    compare(cli, expected)?;
    ensure!(self::versions(cli)? == versions, "a second run made versions of silver or gold");
    println!("{:<32} {versions:?}", "versions after two runs");
    Ok(())
}

/// Counts, sums and the busiest routes are what the other program found.
fn compare(cli: &Cli<'_>, expected: &Value) -> Result<()> {
    let lake = &expected["lake"];
    let totals = cli.json(&["query", TOTALS])?;
    ensure!(
        totals["records"] == expected["records"],
        "silver has {totals}, and should have {expected}"
    );
    for field in ["delay", "distance", "late"] {
        ensure!(
            totals[field] == lake[field],
            "{field} is {}, and should be {}",
            totals[field],
            lake[field]
        );
    }
    let routes = cli.json(&["query", ROUTES])?;
    ensure!(routes["routes"] == lake["routes"], "gold has {routes}, and should have {lake}");
    ensure!(routes["flights"] == expected["records"], "gold has {routes}");
    let busiest = cli.lines(&["query", BUSIEST])?;
    ensure!(
        Value::Array(busiest.clone()) == lake["busiest"],
        "{busiest:?}, not {}",
        lake["busiest"]
    );
    Ok(())
}

/// The newest versions of the tables that people read.
fn versions(cli: &Cli<'_>) -> Result<Vec<(String, String)>> {
    let tables = cli.json(&["table", "list"])?;
    let tables = tables["tables"].as_array().context("tables")?;
    let named = tables.iter().filter_map(|table| {
        let name = table["name"].as_str()?;
        let version = table["version"].as_str().unwrap_or("0");
        (!name.starts_with("bronze.")).then(|| (name.to_owned(), version.to_owned()))
    });
    Ok(named.collect())
}
