//! Records in files: which format, how compressed, and how much of them.

use std::io;

use files::content::{Format, Text, decompressed};
use platform_proto::platform::connector::v1::FileStream;
use platform_proto::platform::data::v1::FailureClass;

use super::{Shelf, trouble};
use crate::source::Trouble;
use crate::source::csv::Dialect;
use crate::source::record::{Mark, Texts};

/// Reason of the trouble that a file is not there any more.
pub(super) const GONE: &str = "FILE_GONE";
/// Reason of the trouble that as much was read as may be.
pub(super) const ENOUGH: &str = "FILE_READ_IN_PART";

/// Reads the records of one file of a stream from a mark on, until it ends, no more are wanted, or so many bytes have
/// been read.
pub(super) fn texts(
    shelf: &Shelf,
    stream: &FileStream,
    path: &str,
    (from, bytes_max): (Mark, u64),
    texts: &mut dyn Texts,
) -> Result<(), Trouble> {
    let format = Format::of(stream.format(), path).ok_or_else(|| Trouble {
        class: FailureClass::Configuration,
        reason: "FILE_FORMAT_UNKNOWN",
        message: format!("the name of `{path}` tells no format that can be read: give one"),
    })?;
    let read = shelf.open(path).and_then(|content| {
        let Format::Text(format) = format else { return content.parquet(from, texts) };
        let dialect = Dialect::of(stream.csv.as_ref()).map_err(|(_, rule)| {
            io::Error::new(io::ErrorKind::InvalidData, format!("the dialect {rule}"))
        })?;
        let input = decompressed(stream.compression(), path, content.plain())?;
        format.read(&mut input.limited(bytes_max), &dialect, from, texts)
    });
    read.map_err(|error| broken(path, &error))
}

/// Whether every record of a file names every column that it has.
pub(super) fn is_table(stream: &FileStream, path: &str) -> bool {
    let format = Format::of(stream.format(), path);
    matches!(format, Some(Format::Text(Text::Csv) | Format::Parquet))
}

/// What an error in the middle of a file means.
fn broken(path: &str, error: &io::Error) -> Trouble {
    if error.kind() == io::ErrorKind::FileTooLarge {
        let message = format!("`{path}` was read in part: {error}");
        return Trouble { class: FailureClass::Data, reason: ENOUGH, message };
    }
    if error.kind() == io::ErrorKind::NotFound {
        let message = format!("`{path}` is not there any more");
        return Trouble { class: FailureClass::Configuration, reason: GONE, message };
    }
    let is_data = matches!(
        error.kind(),
        io::ErrorKind::InvalidData | io::ErrorKind::UnexpectedEof | io::ErrorKind::InvalidInput
    );
    if is_data {
        let message = format!("`{path}` is broken: {error}");
        return Trouble { class: FailureClass::Data, reason: "FILE_BROKEN", message };
    }
    trouble(&format!("`{path}` is not read"), error)
}
