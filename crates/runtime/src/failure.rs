//! How a process ends that cannot go on.

use std::fmt;
use std::process::ExitCode;

use crate::Error;

/// The exit code of a process that failed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Exit {
    /// A bad flag or argument.
    Usage = 64,
    /// The configuration, a taken port and an unreadable certificate included.
    Config = 78,
    /// Everything else.
    Other = 1,
}

impl From<Exit> for ExitCode {
    fn from(exit: Exit) -> Self {
        Self::from(exit as u8)
    }
}

/// Why a process ends: one sentence for a person, and the exit code for a script.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Failure {
    /// The exit code.
    pub exit: Exit,
    /// One sentence that names the key and the cure; no full stop.
    pub message: String,
}

impl Failure {
    /// A flag or an argument is wrong.
    pub fn usage(message: impl Into<String>) -> Self {
        Self { exit: Exit::Usage, message: message.into() }
    }

    /// The configuration is wrong: the message names the key and the cure.
    pub fn config(message: impl Into<String>) -> Self {
        Self { exit: Exit::Config, message: message.into() }
    }

    /// Anything else.
    pub fn other(cause: impl fmt::Display) -> Self {
        Self { exit: Exit::Other, message: cause.to_string() }
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

impl std::error::Error for Failure {}

impl From<Error> for Failure {
    fn from(error: Error) -> Self {
        Self::config(error.to_string())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn a_taken_port_is_a_matter_of_configuration_and_names_its_key() {
        let network = net::Network::real();
        let address = net::Address::Memory("auth".to_owned());
        let _first = network.listen(&address).await.unwrap();
        let taken = network.listen(&address).await.unwrap_err();
        let failure = Failure::from(Error::bind("server.listen", taken));
        assert_eq!(failure.exit as u8, 78);
        let message = failure.message;
        assert!(message.starts_with("`server.listen`: cannot listen on memory:auth"), "{message}");
        assert!(message.ends_with("choose another port"), "{message}");
        assert!(!message.contains('\n'), "{message}");
    }
}
