//! A staged file as the records of one batch.
//!
//! Owns:      reading a file on a thread of its own, and its checksum.
//! Invariant: a file is read whole, as one state of it; no more of it is in memory than a few pieces and one record.
//! Not here:  where it lies (`staging`), how formats are cut (`files`).

use std::fs::File;
use std::io::{self, BufRead, Read, Seek as _};
use std::sync::Arc;

use aws_lc_rs::digest::{Context, SHA256};
use bytes::Bytes;
use files::content::{Content, Format, Text, decompressed};
use files::csv::Dialect;
use files::input::{Input, Jump};
use files::record::{Mark, Texts};
use platform_proto::platform::data::v1::FileCompression;
use tokio::sync::{OwnedSemaphorePermit, mpsc};
use tracing::warn;

use super::batch::Intake;
use super::detail::hex;
use super::source::{Source, Stated};
use crate::error::{Error, Result};
use crate::staging::Staging;

/// Pieces between the reader and what cuts them, and how large one is about.
const AHEAD: usize = 2;
const PIECE: usize = 256 << 10;

/// What stands before text that says it is UTF-8.
const TEXT_MARK: &[u8] = b"\xef\xbb\xbf";

/// How a file is read.
#[derive(Clone, Debug)]
pub(crate) struct Manner {
    pub(crate) path: String,
    pub(crate) format: Format,
    pub(crate) compression: FileCompression,
    pub(crate) dialect: Dialect,
    /// Bytes of content that a batch may have.
    pub(crate) bytes_max: u64,
}

/// A staged file, or why it does not open.
pub(crate) struct Staged {
    manner: Manner,
    opened: Result<Content>,
    /// Kept until it is read, whoever waits for that.
    room: OwnedSemaphorePermit,
}

impl Staged {
    /// Opens a file of an organisation; `room` is given back once it is read.
    pub(crate) async fn open(
        staging: &Arc<Staging>,
        org_id: i64,
        manner: Manner,
        room: OwnedSemaphorePermit,
    ) -> Self {
        let (staging, path) = (Arc::clone(staging), manner.path.clone());
        let opened = tokio::task::spawn_blocking(move || staging.file(org_id, &path)).await;
        let opened = match opened {
            Ok(opened) => opened.map_err(|error| manner.trouble(0, &error)),
            Err(error) => Err(Error::internal(error.to_string())),
        };
        Self { manner, opened, room }
    }
}

impl Source for Staged {
    const IS_NAMED: bool = true;

    fn check(&mut self) -> Result<()> {
        let missing = Err(Error::internal("a file was taken twice"));
        match std::mem::replace(&mut self.opened, missing) {
            Ok(content) => {
                self.opened = Ok(content);
                Ok(())
            }
            Err(error) => Err(error),
        }
    }

    async fn bring(self, intake: &mut Intake) -> Result<Stated> {
        let Self { manner, opened, room } = self;
        let content = opened?;
        let (out, mut pieces) = mpsc::channel(AHEAD);
        let reading = tokio::task::spawn_blocking(move || read(content, &manner, out));
        while let Some(piece) = pieces.recv().await {
            intake.ndjson(&piece).await?;
        }
        let checksum = reading.await.map_err(|error| Error::internal(error.to_string()))??;
        drop(room);
        Ok(Stated { content: Some(checksum), ..Stated::default() })
    }
}

impl Manner {
    /// What an error of the disk, the store or the format means, after so many records.
    fn trouble(&self, records: u64, error: &io::Error) -> Error {
        use io::ErrorKind;

        let kind = error.kind();
        if kind == ErrorKind::FileTooLarge {
            return Error::BatchTooLarge { limit: self.bytes_max, unit: "bytes" };
        }
        if kind == ErrorKind::NotFound {
            return Error::FileNotFound { path: self.path.clone() };
        }
        let is_content = matches!(
            kind,
            ErrorKind::InvalidData | ErrorKind::UnexpectedEof | ErrorKind::InvalidInput
        );
        if is_content {
            return Error::RecordMalformed { record: records, why: error.to_string() };
        }
        warn!(path = self.path, %error, "a staged file is not read");
        Error::Unavailable { dependency: "staging" }
    }
}

/// Sends the records of a file as NDJSON; the checksum of the file as it lies there.
fn read(content: Content, manner: &Manner, out: mpsc::Sender<Bytes>) -> Result<String> {
    let mut pieces = Pieces { out, held: Vec::new(), records: 0, refused: None };
    let read = match manner.format {
        Format::Parquet => parquet(content, &mut pieces),
        Format::Text(format) => text(content, format, manner, &mut pieces),
    };
    if let Some(refused) = pieces.refused {
        return Err(refused);
    }
    read.map_err(|error| manner.trouble(pieces.records, &error))
}

/// Parquet is read from its end, so its checksum takes a reading of its own.
fn parquet(mut content: Content, pieces: &mut Pieces) -> io::Result<String> {
    let (checksum, guard) = match &mut content {
        Content::File(file) => {
            let guard = Guard::new(file)?;
            let checksum = Hashed::new(io::BufReader::new(&mut *file)).finish()?;
            file.rewind()?;
            (checksum, Some(guard))
        }
        // One version of an object is read, whatever happens.
        Content::Object(object) => (Hashed::new(object.clone()).finish()?, None),
    };
    content.parquet(Mark::default(), pieces)?;
    pieces.end();
    guard.map_or(Ok(()), |it| it.check())?;
    Ok(checksum)
}

fn text(
    content: Content,
    format: Text,
    manner: &Manner,
    pieces: &mut Pieces,
) -> io::Result<String> {
    let mut hashed = Hashed::new(content.plain());
    let input = decompressed(manner.compression, &manner.path, Box::new(&mut hashed))?;
    let mut input = input.limited(manner.bytes_max);
    match format {
        Text::Ndjson => lines(&mut input, pieces)?,
        Text::Csv | Text::Json => {
            format.read(&mut input, &manner.dialect, Mark::default(), pieces)?;
        }
    }
    drop(input);
    pieces.end();
    hashed.finish()
}

/// Lines go on as they are: what becomes of them is the same as of an upload's.
fn lines(input: &mut Input<'_>, pieces: &mut Pieces) -> io::Result<()> {
    if input.fill_buf()?.starts_with(TEXT_MARK) {
        input.consume(TEXT_MARK.len());
    }
    loop {
        let buffer = input.fill_buf()?;
        let count = buffer.len();
        if count == 0 {
            return Ok(());
        }
        pieces.held.extend_from_slice(buffer);
        input.consume(count);
        if !pieces.send_if_full() {
            return Ok(());
        }
    }
}

/// Records on their way.
struct Pieces {
    out: mpsc::Sender<Bytes>,
    held: Vec<u8>,
    records: u64,
    /// The record that cannot be read, which ends the batch.
    refused: Option<Error>,
}

impl Pieces {
    /// Whether more are wanted.
    fn send_if_full(&mut self) -> bool {
        self.held.len() < PIECE || self.send()
    }

    fn send(&mut self) -> bool {
        let held = std::mem::replace(&mut self.held, Vec::with_capacity(2 * PIECE));
        self.out.blocking_send(held.into()).is_ok()
    }

    fn end(&mut self) {
        if !self.held.is_empty() {
            // Who wants no more has failed by itself, and says why.
            _ = self.send();
        }
    }
}

impl Texts for Pieces {
    fn take(&mut self, end: Mark, text: std::result::Result<&[u8], String>) -> bool {
        match text {
            Ok(text) => {
                self.records = end.rows;
                self.held.extend_from_slice(text);
                self.held.push(b'\n');
                self.send_if_full()
            }
            Err(why) => {
                let record = end.rows.saturating_sub(1);
                self.refused = Some(Error::RecordMalformed { record, why });
                false
            }
        }
    }
}

/// A reader that takes the SHA-256 of what passes through.
struct Hashed<R> {
    inner: R,
    digest: Context,
}

impl<R: BufRead> Hashed<R> {
    fn new(inner: R) -> Self {
        Self { inner, digest: Context::new(&SHA256) }
    }

    /// Reads what is left; the checksum of everything as hexadecimal digits.
    fn finish(mut self) -> io::Result<String> {
        loop {
            let count = self.fill_buf()?.len();
            if count == 0 {
                return Ok(hex(self.digest.finish().as_ref()));
            }
            self.consume(count);
        }
    }
}

impl<R: BufRead> BufRead for Hashed<R> {
    fn fill_buf(&mut self) -> io::Result<&[u8]> {
        self.inner.fill_buf()
    }

    fn consume(&mut self, count: usize) {
        // The buffer is there already, so nothing is read here.
        if let Ok(buffer) = self.inner.fill_buf() {
            self.digest.update(&buffer[..count.min(buffer.len())]);
        }
        self.inner.consume(count);
    }
}

impl<R: BufRead> Read for Hashed<R> {
    fn read(&mut self, out: &mut [u8]) -> io::Result<usize> {
        let count = self.fill_buf()?.read(out)?;
        self.consume(count);
        Ok(count)
    }
}

impl<R: BufRead> Jump for Hashed<R> {
    /// Nothing is passed over: all of it counts.
    fn jump(&mut self, _: u64) -> io::Result<bool> {
        Err(io::ErrorKind::Unsupported.into())
    }
}

/// Tells whether a file was changed.
struct Guard {
    file: File,
    length: u64,
    modified: std::time::SystemTime,
}

impl Guard {
    fn new(file: &File) -> io::Result<Self> {
        let (file, found) = (file.try_clone()?, file.metadata()?);
        Ok(Self { file, length: found.len(), modified: found.modified()? })
    }

    fn check(&self) -> io::Result<()> {
        let found = self.file.metadata()?;
        if found.len() == self.length && found.modified()? == self.modified {
            return Ok(());
        }
        Err(io::Error::new(io::ErrorKind::InvalidData, "it was changed while it was read"))
    }
}
