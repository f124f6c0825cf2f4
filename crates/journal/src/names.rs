//! The names of a log's files. Other names in its folder are somebody else's.

use std::ffi::OsStr;
use std::path::{Path, PathBuf};

/// A file of the log, by what it is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Name {
    /// What is not in the entries: `state`.
    State,
    /// Entries from an offset on: `{offset}.log`.
    Log(u64),
    /// Their index: `{offset}.index`.
    Index(u64),
    /// What is to become their compacted form: `{offset}.compact`.
    Compact(u64),
    /// A segment on its way out: `{number}.retired`.
    Retired(u64),
    /// A segment ready for another life: `{number}.spare`.
    Spare(u64),
    /// What a replacement of the state was interrupted with: `state.new`.
    NewState,
    /// Of an index: `{offset}.index.new`.
    NewIndex(u64),
}

/// Digits of a number in a name, so that names sort as numbers do.
const DIGITS: usize = 20;

impl Name {
    pub(crate) fn path(self, folder: &Path) -> PathBuf {
        let numbered = |number: u64, ending: &str| folder.join(format!("{number:020}.{ending}"));
        match self {
            Self::State => folder.join("state"),
            Self::Log(base) => numbered(base, "log"),
            Self::Index(base) => numbered(base, "index"),
            Self::Compact(base) => numbered(base, "compact"),
            Self::Retired(number) => numbered(number, "retired"),
            Self::Spare(number) => numbered(number, "spare"),
            Self::NewState => folder.join("state.new"),
            Self::NewIndex(base) => numbered(base, "index.new"),
        }
    }

    /// The first offset of the segment, if the file holds entries of the log.
    pub(crate) const fn segment(self) -> Option<u64> {
        match self {
            Self::Log(base) => Some(base),
            Self::State
            | Self::Index(_)
            | Self::Compact(_)
            | Self::Retired(_)
            | Self::Spare(_)
            | Self::NewState
            | Self::NewIndex(_) => None,
        }
    }

    pub(crate) fn parse(name: &OsStr) -> Option<Self> {
        let name = name.to_str()?;
        if name == "state" {
            return Some(Self::State);
        }
        if name == "state.new" {
            return Some(Self::NewState);
        }
        let (number, ending) = name.split_at_checked(DIGITS)?;
        if !number.bytes().all(|byte| byte.is_ascii_digit()) {
            return None;
        }
        let number = number.parse().ok()?;
        match ending {
            ".log" => Some(Self::Log(number)),
            ".index" => Some(Self::Index(number)),
            ".compact" => Some(Self::Compact(number)),
            ".retired" => Some(Self::Retired(number)),
            ".spare" => Some(Self::Spare(number)),
            ".index.new" => Some(Self::NewIndex(number)),
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_parsed_as_it_is_written() {
        let names = [
            Name::State,
            Name::Log(0),
            Name::Log(u64::MAX),
            Name::Index(7),
            Name::Compact(8),
            Name::Retired(9),
            Name::Spare(10),
            Name::NewState,
            Name::NewIndex(11),
        ];
        for name in names {
            let path = name.path(Path::new("/log"));
            assert_eq!(Name::parse(path.file_name().expect("it has one")), Some(name));
        }
    }

    #[test]
    fn the_names_of_others_are_not_ours() {
        let others = [
            "",
            "producers",
            "0.log",
            "+0000000000000000001.log",
            "99999999999999999999.log",
            "00000000000000000001.snapshot",
            "00000000000000000001.log.new",
        ];
        for name in others {
            assert_eq!(Name::parse(OsStr::new(name)), None, "{name}");
        }
    }
}
