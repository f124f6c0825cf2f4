//! How the records of a batch are compressed as a whole.

use std::fmt;
use std::io::{self, Read, Write as _};
use std::str::FromStr;

use bytes::Bytes;
use lz4_flex::frame;
use platform_proto::rustmq::common::v1::CompressionType;

use crate::error::Error;
use crate::pieces::Pieces;
use crate::wire::Source as _;

/// Level of Zstandard: its default, which is a third smaller than LZ4 at a third of its speed.
const ZSTD_LEVEL: i32 = 3;
/// What is made room for before the first byte is decompressed, whatever the frame says.
const FIRST_BYTES: usize = 64 * 1024;

/// How the records of a batch are compressed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Compression {
    /// Not at all.
    #[default]
    None,
    /// LZ4 as a frame with content size: the fastest.
    Lz4,
    /// Zstandard as one frame: the smallest.
    Zstd,
    /// Snappy as the framed stream.
    Snappy,
}

impl Compression {
    /// All of them.
    pub const ALL: [Self; 4] = [Self::None, Self::Lz4, Self::Zstd, Self::Snappy];

    /// The value of `compression_type`.
    #[must_use]
    pub fn value(self) -> u32 {
        CompressionType::from(self) as u32
    }

    /// The name that people type.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::None => "none",
            Self::Lz4 => "lz4",
            Self::Zstd => "zstd",
            Self::Snappy => "snappy",
        }
    }

    pub(crate) fn compress(self, plain: Bytes) -> Result<Bytes, Error> {
        let packed = match self {
            Self::None => return Ok(plain),
            Self::Lz4 => lz4(&plain),
            Self::Zstd => zstd::bulk::compress(&plain, ZSTD_LEVEL),
            Self::Snappy => snappy(&plain),
        };
        packed.map(Bytes::from).map_err(failed)
    }

    /// Decompresses what lies in pieces, up to `max` bytes.
    pub(crate) fn decompress(self, packed: &mut Pieces<'_>, max: u64) -> Result<Bytes, Error> {
        let plain = match self {
            Self::None => read(&mut *packed, max),
            Self::Lz4 => read(frame::FrameDecoder::new(&mut *packed), max),
            Self::Snappy => read(snap::read::FrameDecoder::new(&mut *packed), max),
            Self::Zstd => {
                let decoder = zstd::stream::read::Decoder::with_buffer(&mut *packed);
                read(decoder.map_err(failed)?.single_frame(), max)
            }
        }?;
        match packed.is_empty() {
            true => Ok(plain.into()),
            false => Err(Error::Decompression("bytes follow the compressed records".to_owned())),
        }
    }
}

fn failed(error: io::Error) -> Error {
    Error::Decompression(error.to_string())
}

/// Reads to the end. The buffer grows with what comes, never by what the frame announces.
fn read(from: impl Read, max: u64) -> Result<Vec<u8>, Error> {
    let mut plain = Vec::with_capacity(FIRST_BYTES);
    from.take(max.saturating_add(1)).read_to_end(&mut plain).map_err(failed)?;
    let bytes = plain.len() as u64;
    if bytes > max { Err(Error::TooLarge { bytes, max }) } else { Ok(plain) }
}

fn lz4(plain: &[u8]) -> io::Result<Vec<u8>> {
    let info = frame::FrameInfo::new()
        .content_size(Some(plain.len() as u64))
        .block_size(frame::BlockSize::Max256KB);
    let mut encoder =
        frame::FrameEncoder::with_frame_info(info, Vec::with_capacity(plain.len() / 2));
    encoder.write_all(plain)?;
    Ok(encoder.finish()?)
}

fn snappy(plain: &[u8]) -> io::Result<Vec<u8>> {
    let mut encoder = snap::write::FrameEncoder::new(Vec::with_capacity(plain.len() / 2));
    encoder.write_all(plain)?;
    encoder.into_inner().map_err(|error| error.into_error())
}

impl From<Compression> for CompressionType {
    fn from(compression: Compression) -> Self {
        match compression {
            Compression::None => Self::CompressionNone,
            Compression::Lz4 => Self::CompressionLz4,
            Compression::Zstd => Self::CompressionZstd,
            Compression::Snappy => Self::CompressionSnappy,
        }
    }
}

impl From<CompressionType> for Compression {
    fn from(compression: CompressionType) -> Self {
        match compression {
            CompressionType::CompressionNone => Self::None,
            CompressionType::CompressionLz4 => Self::Lz4,
            CompressionType::CompressionZstd => Self::Zstd,
            CompressionType::CompressionSnappy => Self::Snappy,
        }
    }
}

impl TryFrom<u32> for Compression {
    type Error = Error;

    fn try_from(value: u32) -> Result<Self, Error> {
        Self::ALL.into_iter().find(|it| it.value() == value).ok_or(Error::UnknownCompression(value))
    }
}

impl fmt::Display for Compression {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

impl FromStr for Compression {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let found = Self::ALL.into_iter().find(|it| it.name() == text);
        found.ok_or_else(|| format!("`{text}` is none of none, lz4, zstd, snappy"))
    }
}
