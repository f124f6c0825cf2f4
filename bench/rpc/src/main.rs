//! What our layers cost a call, beside bare tonic, and how many calls auth answers: `bench-rpc`.
//!
//! Owns:      the servers, each a process of its own, and the load on them. It prints one line of JSON per case.
//! Invariant: what is compared has the same handler, the same limits of HTTP/2, the same requests and the same load, in
//!            turns. Validation is one of our layers: what is judged is the ratio to tonic with the codec of prost, and
//!            the ratio to tonic with our validating codec stands beside it.
//! Not here:  the report and the goals (`xtask bench rpc`).

mod answers;
mod bare;
mod echo;
mod layers;
mod load;
mod ours;
mod plain;
mod process;
mod site;

use std::path::Path;
use std::process::ExitCode;

use anyhow::{Context, Result, bail};

use crate::site::Site;

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    match arguments.as_slice() {
        [ours::MODE, folder] => ours::run(Path::new(folder)),
        [ours::AUTH_MODE, folder] => ours::run_auth(Path::new(folder)),
        [bare::MODE] => report(bare::run()),
        [bare::VALIDATING_MODE] => report(bare::run_validating()),
        [] => report(measure()),
        _ => report(Err(anyhow::anyhow!("usage: bench-rpc"))),
    }
}

fn report(ended: Result<()>) -> ExitCode {
    match ended {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("bench-rpc: {error:#}");
            ExitCode::FAILURE
        }
    }
}

#[tokio::main]
async fn measure() -> Result<()> {
    runtime::tls::install_provider();
    let only = std::env::var("BENCH_RPC_CASE").unwrap_or_default();
    let site = Site::new().await?;
    match only.as_str() {
        "" => {
            layers::measure(&site).await?;
            answers::measure(&site).await
        }
        "layers" => layers::measure(&site).await,
        "answers" => answers::measure(&site).await,
        other => bail!("BENCH_RPC_CASE={other}: there are layers and answers"),
    }
    .context("measuring")
}
