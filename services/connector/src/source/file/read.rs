//! Records in files: which format, how compressed, and how much of them.

use std::io;

use files::content::{Content, Format, Text, decompressed};
use files::input::{Input, Jump};
use platform_proto::platform::connector::v1::FileStream;
use platform_proto::platform::data::v1::FailureClass;

use super::hash::{Beginning, Hash, Hashed, beginning};
use super::{Shelf, trouble};
use crate::source::Trouble;
use crate::source::csv::Dialect;
use crate::source::proof::FileProof;
use crate::source::record::{Mark, Texts};

/// Reason of the trouble that a file is not there any more.
pub(super) const GONE: &str = "FILE_GONE";
/// Reason of the trouble that as much was read as may be.
pub(super) const ENOUGH: &str = "FILE_READ_IN_PART";

/// Reads the records of one file of a stream from a mark on, until it ends or no more are wanted. As much of it as was
/// read is hashed.
pub(super) fn texts(
    shelf: &Shelf,
    stream: &FileStream,
    path: &str,
    (from, hash): (Mark, Hash),
    texts: &mut dyn Texts,
) -> Result<(), Trouble> {
    let format = format_of(stream, path)?;
    let read = shelf.open(path).and_then(|content| {
        let Format::Text(format) = format else {
            // Parquet is read here and there. The bytes of an object are not brought twice: it has a tag.
            if let Content::File(_) = &content {
                drain(&mut Hashed::new(shelf.open(path)?.plain(), hash))?;
            } else {
                hash.lose();
            }
            return content.parquet(from, texts);
        };
        let plain: Box<dyn Jump> = Box::new(Hashed::new(content.plain(), hash));
        let mut input = decompressed(stream.compression(), path, plain)?;
        format.read(&mut input, &dialect(stream)?, from, texts)?;
        rest(stream, &mut input)
    });
    read.map_err(|error| broken(path, &error))
}

/// Reads the records of one file of a stream from its beginning on, until it ends, no more are wanted, or so many bytes
/// have been read.
pub(super) fn first_texts(
    shelf: &Shelf,
    stream: &FileStream,
    path: &str,
    bytes_max: u64,
    texts: &mut dyn Texts,
) -> Result<(), Trouble> {
    let format = format_of(stream, path)?;
    let read = shelf.open(path).and_then(|content| {
        let Format::Text(format) = format else { return content.parquet(Mark::default(), texts) };
        let input = decompressed(stream.compression(), path, content.plain())?;
        let mut input = input.limited(bytes_max);
        format.read(&mut input, &dialect(stream)?, Mark::default(), texts)
    });
    read.map_err(|error| broken(path, &error))
}

/// Holds a file of a stream against what is known of its beginning, as long as anybody wants to know.
pub(super) fn compared(
    shelf: &Shelf,
    stream: &FileStream,
    known: &FileProof,
    is_wanted: &dyn Fn() -> bool,
) -> Result<Beginning, Trouble> {
    let content = shelf.open(&known.path);
    let found = content.and_then(|it| beginning(stream, it.plain(), known, is_wanted));
    found.map_err(|error| broken(&known.path, &error))
}

fn format_of(stream: &FileStream, path: &str) -> Result<Format, Trouble> {
    Format::of(stream.format(), path).ok_or_else(|| Trouble {
        class: FailureClass::Configuration,
        reason: "FILE_FORMAT_UNKNOWN",
        message: format!("the name of `{path}` tells no format that can be read: give one"),
    })
}

fn dialect(stream: &FileStream) -> io::Result<Dialect> {
    Dialect::of(stream.csv.as_ref()).map_err(|(_, rule)| {
        io::Error::new(io::ErrorKind::InvalidData, format!("the dialect {rule}"))
    })
}

/// Reads what follows the records, so that it is hashed too: below an empty line there may be a foot.
fn rest(stream: &FileStream, input: &mut Input<'_>) -> io::Result<()> {
    if stream.csv.as_ref().is_some_and(|it| it.stop_at_empty_line) {
        drain(input)?;
    }
    Ok(())
}

fn drain(input: &mut impl io::BufRead) -> io::Result<()> {
    loop {
        let count = input.fill_buf()?.len();
        if count == 0 {
            return Ok(());
        }
        input.consume(count);
    }
}

/// Whether records lie in a file one after the other.
pub(super) fn is_text(stream: &FileStream, path: &str) -> bool {
    matches!(Format::of(stream.format(), path), Some(Format::Text(_)))
}

/// Whether a file grows by records that are written behind the others.
pub(super) fn grows(stream: &FileStream, path: &str) -> bool {
    let format = Format::of(stream.format(), path);
    matches!(format, Some(Format::Text(Text::Csv | Text::Ndjson)))
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
