//! The `platform` program.

#![expect(clippy::print_stderr, reason = "a program for a terminal")]

use std::process::ExitCode;

use platform::{cli, up};

fn main() -> ExitCode {
    let began = std::time::Instant::now();
    let matches = match cli::command().try_get_matches() {
        Ok(matches) => matches,
        Err(error) => {
            // Help and versions are asked for; everything else is a usage that cannot be.
            _ = error.print();
            return if error.use_stderr() { ExitCode::from(64) } else { ExitCode::SUCCESS };
        }
    };
    if let Some(("up", up)) = matches.subcommand() {
        return up::run(up, began);
    }
    runtime::tls::install_provider();
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
    let ended = match runtime {
        Ok(runtime) => runtime.block_on(Box::pin(cli::run(&matches))),
        Err(error) => Err(error.into()),
    };
    match ended {
        Ok(()) => ExitCode::SUCCESS,
        Err(complaint) => {
            eprintln!("{complaint}");
            complaint.exit_code()
        }
    }
}
