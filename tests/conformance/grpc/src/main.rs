//! `cargo run -p conformance-grpc`: runs the suite and prints its figures.

use std::path::Path;
use std::process::ExitCode;

fn main() -> ExitCode {
    let manifest = Path::new(env!("CARGO_MANIFEST_DIR"));
    match conformance_grpc::run(manifest.ancestors().nth(3).unwrap_or(manifest)) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("conformance-grpc: {error:#}");
            ExitCode::FAILURE
        }
    }
}
