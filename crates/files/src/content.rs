//! What the content of a file is: its format, and how it is compressed.

use std::fs::File;
use std::io::{self, BufRead as _, BufReader, Read as _};

use flate2::bufread::MultiGzDecoder;
use platform_proto::platform::data::v1::{FileCompression, FileFormat};

use crate::csv::Dialect;
use crate::input::{Input, Jump};
use crate::object::Object;
use crate::record::{Mark, Texts};
use crate::{csv, json, parquet};

const GZIP_MARK: &[u8] = b"\x1f\x8b";
const ZSTD_MARK: &[u8] = b"\x28\xb5\x2f\xfd";
/// Bytes that are read from a disk at once.
const BUFFER: usize = 64 << 10;

/// A file that is open.
#[derive(Debug)]
pub enum Content {
    File(File),
    Object(Object),
}

impl Content {
    /// Reads the first byte, if there is one.
    ///
    /// # Errors
    /// It cannot be read.
    pub fn touch(self) -> io::Result<()> {
        let mut byte = [0];
        match self {
            Self::File(mut file) => file.read(&mut byte)?,
            Self::Object(mut object) => object.read(&mut byte)?,
        };
        Ok(())
    }

    /// Its bytes as they lie there.
    #[must_use]
    pub fn plain(self) -> Box<dyn Jump> {
        match self {
            Self::File(file) => Box::new(BufReader::with_capacity(BUFFER, file)),
            Self::Object(object) => Box::new(object),
        }
    }

    /// Reads it as Parquet, as [`parquet::read`] does.
    ///
    /// # Errors
    /// It cannot be read on.
    pub fn parquet(self, from: Mark, texts: &mut dyn Texts) -> io::Result<()> {
        match self {
            Self::File(file) => parquet::read(file, from, texts),
            Self::Object(object) => parquet::read(object, from, texts),
        }
    }
}

/// A format that can be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// Records are lines of text.
    Text(Text),
    /// It has its own compression, and its records lie nowhere as text: the bytes of its content are those of the
    /// records as JSON.
    Parquet,
}

/// A format whose records lie in a file one after the other.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Text {
    Csv,
    Ndjson,
    Json,
}

impl Format {
    /// The format of a file, by what is given or by its name; none if neither tells one that can be read.
    #[must_use]
    pub fn of(given: FileFormat, path: &str) -> Option<Self> {
        let plain = path.strip_suffix(".gz").or_else(|| path.strip_suffix(".zst")).unwrap_or(path);
        let ending = plain.rsplit_once('.').map(|(_, ending)| ending.to_ascii_lowercase());
        match given {
            FileFormat::Csv => Some(Self::Text(Text::Csv)),
            FileFormat::Ndjson => Some(Self::Text(Text::Ndjson)),
            FileFormat::Json => Some(Self::Text(Text::Json)),
            FileFormat::Parquet => Some(Self::Parquet),
            FileFormat::ArrowIpc => None,
            FileFormat::Unspecified => match ending.as_deref() {
                Some("csv") => Some(Self::Text(Text::Csv)),
                Some("ndjson" | "jsonl") => Some(Self::Text(Text::Ndjson)),
                Some("json") => Some(Self::Text(Text::Json)),
                Some("parquet") => Some(Self::Parquet),
                Some(_) | None => None,
            },
        }
    }
}

impl Text {
    /// Reads records from a mark on until the content ends or no more are wanted.
    ///
    /// # Errors
    /// The content cannot be read on.
    pub fn read(
        self,
        input: &mut Input<'_>,
        dialect: &Dialect,
        from: Mark,
        texts: &mut dyn Texts,
    ) -> io::Result<()> {
        match self {
            Self::Csv => csv::read(input, dialect, from, texts),
            Self::Ndjson => json::read_lines(input, from, texts),
            Self::Json => json::read_document(input, from, texts),
        }
    }
}

/// The content of a file, by what is given, by its name or by its first bytes.
///
/// # Errors
/// The file cannot be read.
pub fn decompressed<'i>(
    given: FileCompression,
    path: &str,
    mut plain: Box<dyn Jump + 'i>,
) -> io::Result<Input<'i>> {
    match packing(given, path, plain.fill_buf()?) {
        Packing::None => Ok(Input::plain(plain)),
        Packing::Gzip => {
            Ok(Input::other(BufReader::with_capacity(BUFFER, MultiGzDecoder::new(plain))))
        }
        Packing::Zstd => {
            let decoder = zstd::stream::read::Decoder::with_buffer(plain)?;
            Ok(Input::other(BufReader::with_capacity(BUFFER, decoder)))
        }
    }
}

/// How a file is compressed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Packing {
    None,
    Gzip,
    Zstd,
}

/// How a file is compressed, by what is given, by its name or by its first bytes.
#[must_use]
pub fn packing(given: FileCompression, path: &str, start: &[u8]) -> Packing {
    let is_gzip = path.ends_with(".gz") || start.starts_with(GZIP_MARK);
    let is_zstd = path.ends_with(".zst") || start.starts_with(ZSTD_MARK);
    let is_told = given == FileCompression::Unspecified;
    if given == FileCompression::Gzip || (is_told && is_gzip) {
        Packing::Gzip
    } else if given == FileCompression::Zstd || (is_told && is_zstd) {
        Packing::Zstd
    } else {
        Packing::None
    }
}

/// Whether a character set is one that can be read; empty is UTF-8.
#[must_use]
pub fn is_readable(encoding: &str) -> bool {
    let encoding = encoding.to_ascii_lowercase();
    matches!(encoding.as_str(), "" | "utf-8" | "utf8" | "unicode-1-1-utf-8")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_tells_the_format_unless_one_is_given() {
        let by_name = |path: &str| Format::of(FileFormat::Unspecified, path);
        assert_eq!(by_name("a/b.CSV"), Some(Format::Text(Text::Csv)));
        assert_eq!(by_name("b.jsonl.gz"), Some(Format::Text(Text::Ndjson)));
        assert_eq!(by_name("b.json.zst"), Some(Format::Text(Text::Json)));
        assert_eq!(by_name("b.parquet"), Some(Format::Parquet));
        assert_eq!((by_name("b.txt"), by_name("csv"), by_name("b.arrow")), (None, None, None));
        assert_eq!(Format::of(FileFormat::Csv, "b.json"), Some(Format::Text(Text::Csv)));
        assert_eq!(Format::of(FileFormat::ArrowIpc, "b.json"), None);
    }
}
