//! The plugin: `schemagen rust`, or `schemagen package FOLDER`; the request is on stdin.

use std::io::{Read, Write};
use std::path::Path;
use std::process::ExitCode;

use anyhow::{Result, bail};

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let response = match answer(&arguments) {
        Ok(files) => schemagen::response(&files),
        Err(error) => schemagen::refusal(&format!("{error:#}")),
    };
    match std::io::stdout().write_all(&response) {
        Ok(()) => ExitCode::SUCCESS,
        Err(_) => ExitCode::FAILURE,
    }
}

fn answer(arguments: &[String]) -> Result<Vec<schemagen::File>> {
    let mut request = Vec::new();
    std::io::stdin().read_to_end(&mut request)?;
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    match arguments.as_slice() {
        ["rust"] => schemagen::rust(&request),
        ["package", folder] => schemagen::package(Path::new(folder)),
        _ => bail!("usage: schemagen rust | schemagen package FOLDER"),
    }
}
