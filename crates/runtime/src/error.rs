//! What can be wrong with a configuration and with what it names.

use std::io;
use std::path::PathBuf;

/// Where a value comes from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Source {
    /// Nobody set it.
    Default,
    /// The file of `--config`, by its name.
    File(String),
    /// A variable of the environment, by its name.
    Environment(String),
}

impl std::fmt::Display for Source {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Default => f.write_str("by default"),
            Self::File(name) => write!(f, "in {name}"),
            Self::Environment(name) => write!(f, "from {name}"),
        }
    }
}

/// What is wrong, in one sentence that names the key and the cure.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The file of `--config` cannot be read.
    #[error("`--config` names {}, which cannot be read ({source}): name a readable file", path.display())]
    ConfigUnreadable {
        /// The file.
        path: PathBuf,
        /// Why.
        source: io::Error,
    },
    /// The file of `--config` is no TOML.
    #[error("{file} is no TOML: line {line}: {message}")]
    Syntax {
        /// Name of the file.
        file: String,
        /// The line, from 1.
        line: usize,
        /// What the parser expected.
        message: String,
    },
    /// Nothing of this name can be set.
    #[error("`{key}` ({from}) is no known key: {cure}")]
    UnknownKey {
        /// The full path.
        key: String,
        /// Who set it.
        from: Source,
        /// A question that names the nearest key, or the list of those that exist.
        cure: String,
    },
    /// A value breaks the rule of its key.
    #[error("`{key}` = {value} ({from}) is refused: {rule}")]
    WrongValue {
        /// The full path.
        key: String,
        /// The value as TOML, masked.
        value: String,
        /// Who set it.
        from: Source,
        /// What would be right.
        rule: String,
    },
    /// A checked value breaks a rule that its type cannot say.
    #[error("`{key}` = {value} is refused: {rule}")]
    Rule {
        /// The full path.
        key: String,
        /// The value.
        value: String,
        /// What would be right.
        rule: String,
    },
    /// A secret stands in the file, where people copy and commit it.
    #[error("`{key}` is a secret and stands {from}: {cure}")]
    SecretInFile {
        /// The full path.
        key: String,
        /// The file.
        from: Source,
        /// Where it may stand.
        cure: String,
    },
    /// The whole is refused, though each value by itself is well.
    #[error("the configuration is refused: {0}")]
    Whole(String),
    /// A file that a key names cannot be read.
    #[error("`{key}` names {}, which cannot be read ({source}): name a file that this process may read", path.display())]
    FileUnreadable {
        /// The full path of the key.
        key: String,
        /// The file.
        path: PathBuf,
        /// Why.
        source: io::Error,
    },
    /// A file that a key names does not hold what it should.
    #[error("`{key}` names {}, which is refused: {rule}", path.display())]
    FileRefused {
        /// The full path of the key.
        key: String,
        /// The file.
        path: PathBuf,
        /// What is wrong with it and what would be right.
        rule: String,
    },
    /// An address cannot be listened on.
    #[error("`{key}`: {source}: {cure}")]
    Bind {
        /// The full path of the key.
        key: String,
        /// Why; the text names the address.
        source: io::Error,
        /// What to do.
        cure: &'static str,
    },
}

impl Error {
    /// A value that breaks `rule`, which says what would be right, such as `it must be at least 1s`.
    pub fn rule(
        key: impl Into<String>,
        value: impl std::fmt::Display,
        rule: impl Into<String>,
    ) -> Self {
        Self::Rule { key: key.into(), value: value.to_string(), rule: rule.into() }
    }

    /// An address that cannot be listened on, as [`net::Network::listen`] says, with the cure of its kind.
    pub fn bind(key: impl Into<String>, source: io::Error) -> Self {
        #[expect(
            clippy::wildcard_enum_match_arm,
            reason = "the kinds that have a cure of their own are these"
        )]
        let cure = match source.kind() {
            io::ErrorKind::AddrInUse => {
                "stop the process that listens there, or choose another port"
            }
            io::ErrorKind::AddrNotAvailable => "choose an address that this machine has",
            io::ErrorKind::PermissionDenied => "choose a port above 1023, or allow this one",
            _ => "write HOST:PORT with a host that this machine has",
        };
        Self::Bind { key: key.into(), source, cure }
    }
}
