//! The command line of a service.

use std::ffi::OsString;
use std::path::PathBuf;

use crate::Failure;
use crate::options::nearest;

const NAMES: [&str; 5] = ["--config", "--check-config", "--print-config", "--help", "--version"];

/// What the command line asks for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Flags {
    /// The file of `--config`.
    pub(crate) config: Option<PathBuf>,
    pub(crate) action: Action,
}

/// What to do with the configuration.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Action {
    Run,
    CheckConfig,
    PrintConfig,
    Help,
    Version,
}

/// The text of `--help`.
pub(crate) fn help(name: &str) -> String {
    format!(
        "Usage: {name} [--config FILE] [--check-config | --print-config]

  --config FILE    read the configuration from FILE (TOML)
  --check-config   check the configuration and leave
  --print-config   print the effective configuration, secrets masked, and leave
  --help           print this and leave
  --version        print the version and leave

The environment stands above the file: PLATFORM_<SECTION>__<KEY>, such as PLATFORM_SERVER__LISTEN.
Exit codes: 0 done, 64 a bad flag, 78 a bad configuration, 130 a second signal, 1 everything else.
"
    )
}

/// Reads the arguments after the program's name.
pub(crate) fn parse(arguments: impl IntoIterator<Item = OsString>) -> Result<Flags, Failure> {
    let mut flags = Flags { config: None, action: Action::Run };
    let mut arguments = arguments.into_iter();
    while let Some(argument) = arguments.next() {
        let text = argument.to_string_lossy();
        let (name, inline) = match text.split_once('=') {
            Some((name, value)) => (name, Some(OsString::from(value))),
            None => (text.as_ref(), None),
        };
        let action = match name {
            "--config" => {
                let value = inline.or_else(|| arguments.next());
                let file = value.filter(|value| !value.is_empty());
                let file = file.ok_or_else(|| usage("`--config` needs the path of a file"))?;
                if flags.config.replace(PathBuf::from(file)).is_some() {
                    return Err(usage("`--config` is given twice: name one file"));
                }
                continue;
            }
            "--check-config" => Action::CheckConfig,
            "--print-config" => Action::PrintConfig,
            "--help" | "-h" => Action::Help,
            "--version" | "-V" => Action::Version,
            unknown => return Err(unknown_flag(unknown)),
        };
        if inline.is_some() {
            return Err(usage(format!("`{name}` takes no value")));
        }
        if flags.action != Action::Run && flags.action != action {
            return Err(usage(format!("`{name}` cannot be joined with another action: give one")));
        }
        flags.action = action;
    }
    Ok(flags)
}

fn usage(message: impl Into<String>) -> Failure {
    Failure::usage(message)
}

fn unknown_flag(name: &str) -> Failure {
    match nearest(name, NAMES) {
        Some(near) => usage(format!("`{name}` is no flag: did you mean `{near}`?")),
        None => usage(format!("`{name}` is no flag: the flags are {}", NAMES.join(", "))),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Exit;

    fn parsed(arguments: &[&str]) -> Result<Flags, Failure> {
        parse(arguments.iter().map(OsString::from))
    }

    #[test]
    fn the_flags_are_read_in_both_forms() {
        let config = Some(PathBuf::from("a.toml"));
        for arguments in [["--config", "a.toml"].as_slice(), &["--config=a.toml"]] {
            let flags = Flags { config: config.clone(), action: Action::Run };
            assert_eq!(parsed(arguments), Ok(flags));
        }
        let flags = parsed(&["--print-config", "--config", "a.toml"]).unwrap();
        assert_eq!(flags, Flags { config, action: Action::PrintConfig });
        assert_eq!(parsed(&[]), Ok(Flags { config: None, action: Action::Run }));
    }

    #[test]
    fn a_bad_flag_is_named_with_the_nearest() {
        let cases = [
            (["--chek-config"].as_slice(), "did you mean `--check-config`?"),
            (&["serve"], "the flags are --config"),
            (&["--config"], "needs the path of a file"),
            (&["--config="], "needs the path of a file"),
            (&["--config", "a", "--config", "b"], "given twice"),
            (&["--check-config=yes"], "takes no value"),
            (&["--check-config", "--print-config"], "give one"),
        ];
        for (arguments, part) in cases {
            let failure = parsed(arguments).unwrap_err();
            assert_eq!(failure.exit, Exit::Usage);
            assert!(failure.message.contains(part), "{arguments:?}: {failure}");
        }
    }
}
