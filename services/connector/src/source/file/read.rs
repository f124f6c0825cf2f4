//! Records in files: which format, how compressed, and how much of them.

use std::io::{self, BufRead as _, BufReader};

use flate2::bufread::MultiGzDecoder;
use platform_proto::platform::connector::v1::FileStream;
use platform_proto::platform::data::v1::{FailureClass, FileCompression, FileFormat};

use super::{Content, Shelf, trouble};
use crate::source::csv::Dialect;
use crate::source::input::{Input, Jump};
use crate::source::record::{Mark, Texts};
use crate::source::{Trouble, csv, json, parquet};

const GZIP_MARK: &[u8] = b"\x1f\x8b";
const ZSTD_MARK: &[u8] = b"\x28\xb5\x2f\xfd";
/// Bytes that are read from a disk at once.
const BUFFER: usize = 64 << 10;

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
    let format = format_of(stream, path).ok_or_else(|| Trouble {
        class: FailureClass::Configuration,
        reason: "FILE_FORMAT_UNKNOWN",
        message: format!("the name of `{path}` tells no format that can be read: give one"),
    })?;
    let read = shelf.open(path).and_then(|content| {
        let plain: Box<dyn Jump> = match (content, format) {
            (Content::File(file), Format::Parquet) => return parquet::read(file, from, texts),
            (Content::Object(object), Format::Parquet) => {
                return parquet::read(object, from, texts);
            }
            (Content::File(file), _) => Box::new(BufReader::with_capacity(BUFFER, file)),
            (Content::Object(object), _) => Box::new(object),
        };
        let mut input = decompressed(stream, path, plain)?.limited(bytes_max);
        match format {
            Format::Parquet => Ok(()),
            Format::Csv => {
                let dialect = Dialect::of(stream.csv.as_ref()).map_err(|(_, rule)| {
                    io::Error::new(io::ErrorKind::InvalidData, format!("the dialect {rule}"))
                })?;
                csv::read(&mut input, &dialect, from, texts)
            }
            Format::Ndjson => json::read_lines(&mut input, from, texts),
            Format::Json => json::read_document(&mut input, from, texts),
        }
    });
    read.map_err(|error| broken(path, &error))
}

/// Whether every record of a file names every column that it has.
pub(super) fn is_table(stream: &FileStream, path: &str) -> bool {
    matches!(format_of(stream, path), Some(Format::Csv | Format::Parquet))
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

/// A format that can be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Format {
    Csv,
    Ndjson,
    Json,
    /// It has its own compression, and its records lie nowhere as text: the bytes of its content are those of the
    /// records as JSON.
    Parquet,
}

/// The format of a file, by what is configured or by its name.
fn format_of(stream: &FileStream, path: &str) -> Option<Format> {
    let plain = path.strip_suffix(".gz").or_else(|| path.strip_suffix(".zst")).unwrap_or(path);
    let ending = plain.rsplit_once('.').map(|(_, ending)| ending.to_ascii_lowercase());
    match stream.format() {
        FileFormat::Csv => Some(Format::Csv),
        FileFormat::Ndjson => Some(Format::Ndjson),
        FileFormat::Json => Some(Format::Json),
        FileFormat::Parquet => Some(Format::Parquet),
        FileFormat::ArrowIpc => None,
        FileFormat::Unspecified => match ending.as_deref() {
            Some("csv") => Some(Format::Csv),
            Some("ndjson" | "jsonl") => Some(Format::Ndjson),
            Some("json") => Some(Format::Json),
            Some("parquet") => Some(Format::Parquet),
            Some(_) | None => None,
        },
    }
}

/// The content of a file, by what is configured, by its name or by its first bytes.
fn decompressed(
    stream: &FileStream,
    path: &str,
    mut plain: Box<dyn Jump>,
) -> io::Result<Input<'static>> {
    let start = plain.fill_buf()?;
    let is_gzip = path.ends_with(".gz") || start.starts_with(GZIP_MARK);
    let is_zstd = path.ends_with(".zst") || start.starts_with(ZSTD_MARK);
    let given = stream.compression();
    let is_told = given == FileCompression::Unspecified;
    if given == FileCompression::Gzip || (is_told && is_gzip) {
        return Ok(Input::other(BufReader::with_capacity(BUFFER, MultiGzDecoder::new(plain))));
    }
    if given == FileCompression::Zstd || (is_told && is_zstd) {
        let decoder = zstd::stream::read::Decoder::with_buffer(plain)?;
        return Ok(Input::other(BufReader::with_capacity(BUFFER, decoder)));
    }
    Ok(Input::plain(plain))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_tells_the_format_unless_one_is_given() {
        let by_name = |path: &str| format_of(&FileStream::default(), path);
        assert_eq!(by_name("a/b.CSV"), Some(Format::Csv));
        assert_eq!(by_name("b.jsonl.gz"), Some(Format::Ndjson));
        assert_eq!(by_name("b.json.zst"), Some(Format::Json));
        assert_eq!(by_name("b.parquet"), Some(Format::Parquet));
        assert_eq!((by_name("b.txt"), by_name("csv"), by_name("b.arrow")), (None, None, None));
        let given = FileStream { format: FileFormat::Csv as i32, ..FileStream::default() };
        assert_eq!(format_of(&given, "b.json"), Some(Format::Csv));
    }
}
