//! The logic behind the Makefile's targets: `cargo xtask COMMAND`.
//!
//! Owns:      the order of steps, and what their outcome is compared with.
//! Invariant: a command changes files only where its name says so; `--check` changes none.
//! Not here:  what is generated (`schemagen`, `refdoc`, `vectors`).

mod bench;
mod breaking;
mod conformance;
mod contracts;
mod crash;
mod dist;
mod docs;
mod drift;
mod exceptions;
mod flights;
mod fuzz;
mod generate;
mod interop;
mod layers;
mod lint;
mod new_service;
mod newcomer;
mod permissions;
mod process;
mod reasons;
mod setup;
mod sim;
mod sizes;
mod test;
mod trial;

use std::process::ExitCode;

use anyhow::Result;

/// One command: its name, its arguments, what it does, and the function that does it.
struct Command {
    name: &'static str,
    arguments: &'static str,
    purpose: &'static str,
    run: fn(&[String]) -> Result<()>,
}

const COMMANDS: &[Command] = &[
    Command {
        name: "setup",
        arguments: "",
        purpose: "install the pinned tools into the checkout",
        run: setup::run,
    },
    Command {
        name: "generate",
        arguments: "[--check]",
        purpose: "write everything that the contracts become; with --check only compare",
        run: generate::run,
    },
    Command {
        name: "lint",
        arguments: "",
        purpose: "buf lint, buf format, and the rules of our own",
        run: lint::run,
    },
    Command {
        name: "format",
        arguments: "",
        purpose: "format contracts and code in place",
        run: lint::format,
    },
    Command {
        name: "breaking",
        arguments: "[--annotate] [--rebase]",
        purpose: "compare the contracts with the last release and with main",
        run: breaking::run,
    },
    Command {
        name: "bench",
        arguments: "NAME [ARGUMENTS]",
        purpose: "measure ours beside our peers: codec, rpc, mq, lake",
        run: bench::run,
    },
    Command {
        name: "conformance",
        arguments: "[grpc|protobuf|protovalidate]",
        purpose: "run the official suites against what we generate",
        run: conformance::run,
    },
    Command {
        name: "crash",
        arguments: "SYSTEM [RUNS [SEED]]",
        purpose: "kill a system under load and look for lost writes: auth, config, rustmq, lake",
        run: crash::run,
    },
    Command {
        name: "dist",
        arguments: "[--check]",
        purpose: "build every binary for release, with checksums and bills of materials, and try it; with --check only try",
        run: dist::run,
    },
    Command {
        name: "docs",
        arguments: "",
        purpose: "write the browsable reference of all contracts",
        run: docs::run,
    },
    Command {
        name: "flights",
        arguments: "[COUNT]",
        purpose: "send three million flights through RustMQ, and through a pipeline to gold; counts and checksums must agree",
        run: flights::run,
    },
    Command {
        name: "fuzz",
        arguments: "[TARGET [SECONDS]]",
        purpose: "fuzz a target for a bounded time",
        run: fuzz::run,
    },
    Command {
        name: "interop",
        arguments: "",
        purpose: "have Python's deltalake, Polars and Spark read and write our tables, and us theirs",
        run: interop::run,
    },
    Command {
        name: "new-service",
        arguments: "NAME | --check",
        purpose: "write a service of the house shape; with --check in a copy, with its tests",
        run: new_service::run,
    },
    Command {
        name: "newcomer",
        arguments: "",
        purpose: "time the loop from a new field to everything that is generated from it",
        run: newcomer::run,
    },
    Command {
        name: "sim",
        arguments: "[journal] [SEEDS | --seed N]",
        purpose: "run node and caller, or the journal, in a simulated world, or show one seed",
        run: sim::run,
    },
    Command {
        name: "test",
        arguments: "",
        purpose: "every check and every test, with a table at the end",
        run: test::run,
    },
];

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let name = arguments.first().map_or("help", String::as_str);
    let Some(command) = COMMANDS.iter().find(|command| command.name == name) else {
        return help(name);
    };
    match (command.run)(&arguments[1..]) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{name}: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn help(name: &str) -> ExitCode {
    println!("usage: cargo xtask COMMAND\n");
    for Command { name, arguments, purpose, .. } in COMMANDS {
        println!("  {:<32} {purpose}", format!("{name} {arguments}"));
    }
    if name == "help" {
        return ExitCode::SUCCESS;
    }
    eprintln!("\nthere is no command `{name}`");
    ExitCode::from(64)
}
