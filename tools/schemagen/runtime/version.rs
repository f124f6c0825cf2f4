//! The version of the API that a request is written for.
//!
//! Owns:      which versions are served.
//! Invariant: an unset version is 1.0.0.
//! Not here:  where the version stands in a request; that is generated, one `impl Versioned` for each.

use std::fmt;

/// A version of the API; additions raise `minor`, corrections `patch`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Version {
    /// Raised by a change that breaks callers.
    pub major: u32,
    /// Raised by an addition.
    pub minor: u32,
    /// Raised by a correction.
    pub patch: u32,
}

impl Version {
    /// What an unset version means, and the version that is served.
    pub const V1: Self = Self { major: 1, minor: 0, patch: 0 };

    /// Whether requests of this version are served: every one of the same major version, since what a
    /// later minor version adds is unset or unknown here, and both are harmless.
    pub fn is_served(self) -> bool {
        self.major == Self::V1.major
    }
}

impl fmt::Display for Version {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}.{}.{}", self.major, self.minor, self.patch)
    }
}

/// A request that says for which version it is written.
pub trait Versioned {
    /// The version, 1.0.0 if it is unset.
    fn version(&self) -> Version;
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_version_is_served_by_its_major_number() {
        assert!(Version { major: 1, minor: 9, patch: 3 }.is_served());
        assert!(!Version { major: 0, minor: 0, patch: 0 }.is_served());
        assert!(!Version { major: 2, minor: 0, patch: 0 }.is_served());
    }
}
