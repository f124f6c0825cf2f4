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
    // Records are read, packed and sent at the same time; everything else is one call.
    let is_heavy = matches.subcommand_name().is_some_and(cli::mq::is_one);
    let mut runtime = match is_heavy {
        true => tokio::runtime::Builder::new_multi_thread(),
        false => tokio::runtime::Builder::new_current_thread(),
    };
    let runtime = runtime.enable_all().build();
    let ended = match runtime {
        Ok(runtime) => {
            let ended = runtime.block_on(Box::pin(cli::run(&matches)));
            // A thread that still waits for input does not hold the end up.
            runtime.shutdown_background();
            ended
        }
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
