//! What an operator can set, in the section `[query]`.

use runtime::Error;
use serde::{Deserialize, Serialize};

/// The section `[query]`.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Options {
    /// The database.
    pub store: ::store::Options,
}

impl Default for Options {
    fn default() -> Self {
        Self {
            store: ::store::Options {
                url: "sqlite:data/query.db".to_owned(),
                ..Default::default()
            },
        }
    }
}

impl Options {
    /// Looks at what no type says.
    ///
    /// # Errors
    /// The first setting that cannot be worked with.
    pub fn check(&self) -> Result<(), Error> {
        self.store
            .check()
            .map_err(|unfit| Error::rule("query.store", &self.store.url, unfit.to_string()))
    }
}

#[cfg(test)]
mod tests {
    use crate::Process;

    #[test]
    fn the_example_loads_and_names_every_key() {
        let example = include_str!("../config.example.toml");
        runtime::options::check_example::<Process>(example).unwrap();
    }
}
