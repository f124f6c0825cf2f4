//! `cargo run -p conformance-protobuf`: runs the suite and prints its figures.

use std::path::Path;
use std::process::ExitCode;

fn main() -> ExitCode {
    let manifest = Path::new(env!("CARGO_MANIFEST_DIR"));
    match conformance_protobuf::run(manifest.ancestors().nth(3).unwrap_or(manifest)) {
        Ok(report) => {
            print!("{report}");
            ExitCode::SUCCESS
        }
        Err(error) => {
            eprintln!("conformance-protobuf: {error:#}");
            ExitCode::FAILURE
        }
    }
}
