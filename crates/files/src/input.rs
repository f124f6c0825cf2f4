//! The content of a file, after decompression, and how far it was read.

use std::fs::File;
use std::io::{self, BufRead, BufReader, Read, Seek, SeekFrom};

/// A reader that counts, and that ends with an error once it has given as much as it may.
pub struct Input<'i> {
    inner: Inner<'i>,
    at: u64,
    end: u64,
}

enum Inner<'i> {
    /// As it lies there, where any place can be gone to.
    Plain(Box<dyn Jump + 'i>),
    Other(Box<dyn BufRead + 'i>),
}

/// A reader that can go to any place.
pub trait Jump: BufRead {
    /// Goes to a place; whether it is there.
    fn jump(&mut self, at: u64) -> io::Result<bool>;
}

impl Jump for BufReader<File> {
    fn jump(&mut self, at: u64) -> io::Result<bool> {
        let is_there = at <= self.get_ref().metadata()?.len();
        self.seek(SeekFrom::Start(at))?;
        Ok(is_there)
    }
}

impl<J: Jump + ?Sized> Jump for &mut J {
    fn jump(&mut self, at: u64) -> io::Result<bool> {
        (**self).jump(at)
    }
}

impl<'i> Input<'i> {
    pub fn plain(reader: Box<dyn Jump + 'i>) -> Self {
        Self { inner: Inner::Plain(reader), at: 0, end: u64::MAX }
    }

    pub fn other(reader: impl BufRead + 'i) -> Self {
        Self { inner: Inner::Other(Box::new(reader)), at: 0, end: u64::MAX }
    }

    /// The same, of which no more than so many bytes may be read. `FileTooLarge` is nothing that a disk says of reads.
    pub fn limited(self, bytes: u64) -> Self {
        Self { end: bytes, ..self }
    }

    /// Bytes that were read.
    pub fn at(&self) -> u64 {
        self.at
    }

    /// Goes on to a place that lies not before this one.
    pub fn skip_to(&mut self, at: u64) -> io::Result<()> {
        let short = || io::Error::new(io::ErrorKind::UnexpectedEof, "it is shorter than it was");
        if at == self.at {
            return Ok(());
        }
        if let Inner::Plain(reader) = &mut self.inner {
            if !reader.jump(at)? {
                return Err(short());
            }
            self.at = at;
            return Ok(());
        }
        while self.at < at {
            let left = usize::try_from(at - self.at).unwrap_or(usize::MAX);
            let count = self.fill_buf()?.len().min(left);
            if count == 0 {
                return Err(short());
            }
            self.consume(count);
        }
        Ok(())
    }

    fn reader(&mut self) -> &mut dyn BufRead {
        match &mut self.inner {
            Inner::Plain(file) => file,
            Inner::Other(reader) => reader,
        }
    }
}

impl BufRead for Input<'_> {
    fn fill_buf(&mut self) -> io::Result<&[u8]> {
        let left = self.end.saturating_sub(self.at);
        let buffer = self.reader().fill_buf()?;
        if left == 0 && !buffer.is_empty() {
            let what = "as much was read as may be";
            return Err(io::Error::new(io::ErrorKind::FileTooLarge, what));
        }
        let left = usize::try_from(left).unwrap_or(usize::MAX);
        Ok(&buffer[..buffer.len().min(left)])
    }

    fn consume(&mut self, count: usize) {
        self.at += count as u64;
        self.reader().consume(count);
    }
}

impl Read for Input<'_> {
    fn read(&mut self, out: &mut [u8]) -> io::Result<usize> {
        let count = self.fill_buf()?.read(out)?;
        self.consume(count);
        Ok(count)
    }
}

#[cfg(test)]
mod tests {
    use std::io::Write as _;

    use super::*;

    #[test]
    fn a_place_is_gone_to_in_a_file_and_in_what_has_no_places() {
        let folder = testkit::folder();
        let path = folder.path().join("a");
        File::create(&path).unwrap().write_all(b"0123456789").unwrap();
        let file = || Input::plain(Box::new(BufReader::new(File::open(&path).unwrap())));
        let other = || Input::other(&b"0123456789"[..]);
        for mut input in [file(), other()] {
            assert!(2 < input.fill_buf().unwrap().len());
            input.consume(2);
            input.skip_to(7).unwrap();
            let mut rest = String::new();
            input.read_to_string(&mut rest).unwrap();
            assert_eq!((rest.as_str(), input.at()), ("789", 10));
        }
        for mut input in [file(), other()] {
            assert!(input.skip_to(11).is_err());
        }
    }

    #[test]
    fn no_more_is_read_than_may_be() {
        let mut input = Input::other(&b"0123456789"[..]).limited(4);
        let mut read = Vec::new();
        let ended = input.read_to_end(&mut read).unwrap_err();
        assert_eq!((read.as_slice(), ended.kind()), (&b"0123"[..], io::ErrorKind::FileTooLarge));
    }
}
