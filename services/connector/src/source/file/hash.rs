//! The hash of a file while it is read, and a file held against what is known of it.
//!
//! Owns:      which bytes of a file were hashed.
//! Invariant: what is hashed is the file's beginning without a gap, or nothing is told of it.
//! Not here:  what follows when a file changed (`bring`).

use std::cell::RefCell;
use std::io::{self, BufRead, Read};
use std::rc::Rc;

use aws_lc_rs::digest::{Context, SHA256};
use files::content::{Packing, packing};
use files::input::Jump;
use platform_proto::platform::connector::v1::FileStream;

use crate::source::proof::FileProof;

/// The hash of what was read of a file; copies are the same one.
#[derive(Clone)]
pub(super) struct Hash(Rc<RefCell<Taken>>);

struct Taken {
    context: Context,
    length: u64,
    last: Option<u8>,
    has_gap: bool,
}

impl Hash {
    pub(super) fn new() -> Self {
        let context = Context::new(&SHA256);
        Self(Rc::new(RefCell::new(Taken { context, length: 0, last: None, has_gap: false })))
    }

    pub(super) fn add(&self, bytes: &[u8]) {
        let mut taken = self.0.borrow_mut();
        taken.context.update(bytes);
        taken.length += bytes.len() as u64;
        taken.last = bytes.last().copied().or(taken.last);
    }

    /// What follows does not follow what was hashed.
    pub(super) fn lose(&self) {
        self.0.borrow_mut().has_gap = true;
    }

    /// The last byte that was hashed.
    pub(super) fn last(&self) -> Option<u8> {
        self.0.borrow().last
    }

    /// How many bytes were hashed, and their SHA-256; `None` if they are not the beginning.
    pub(super) fn told(&self) -> Option<(u64, Vec<u8>)> {
        let taken = self.0.borrow();
        let told = || (taken.length, taken.context.clone().finish().as_ref().to_vec());
        (!taken.has_gap).then(told)
    }
}

/// Hashes what is read, ahead of who takes it; a jump forward reads what lies between.
pub(super) struct Hashed {
    inner: Box<dyn Jump>,
    hash: Hash,
    at: u64,
    /// Bytes behind `at` that are hashed already.
    ahead: usize,
}

impl Hashed {
    pub(super) fn new(inner: Box<dyn Jump>, hash: Hash) -> Self {
        Self { inner, hash, at: 0, ahead: 0 }
    }
}

impl BufRead for Hashed {
    fn fill_buf(&mut self) -> io::Result<&[u8]> {
        let buffer = self.inner.fill_buf()?;
        if self.ahead == 0 {
            self.hash.add(buffer);
            self.ahead = buffer.len();
        }
        Ok(buffer)
    }

    fn consume(&mut self, count: usize) {
        self.at += count as u64;
        self.ahead = self.ahead.saturating_sub(count);
        self.inner.consume(count);
    }
}

impl Read for Hashed {
    fn read(&mut self, out: &mut [u8]) -> io::Result<usize> {
        let count = self.fill_buf()?.read(out)?;
        self.consume(count);
        Ok(count)
    }
}

impl Jump for Hashed {
    fn jump(&mut self, at: u64) -> io::Result<bool> {
        if at < self.at {
            self.hash.lose();
            (self.at, self.ahead) = (at, 0);
            return self.inner.jump(at);
        }
        while self.at < at {
            let left = usize::try_from(at - self.at).unwrap_or(usize::MAX);
            let count = self.fill_buf()?.len().min(left);
            if count == 0 {
                return Ok(false);
            }
            self.consume(count);
        }
        Ok(true)
    }
}

/// A file beside what is known of its beginning.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Beginning {
    /// It begins as it did.
    pub(super) is_same: bool,
    /// It lies there as plain text.
    pub(super) is_plain: bool,
    /// Of plain text: the last record that was brought ends where it did, whatever follows.
    pub(super) is_ended: bool,
}

/// Holds a file against what is known of its beginning. It is read no further once nobody wants to know.
pub(super) fn beginning(
    stream: &FileStream,
    mut plain: Box<dyn Jump>,
    known: &FileProof,
    is_wanted: &dyn Fn() -> bool,
) -> io::Result<Beginning> {
    let mut context = Context::new(&SHA256);
    let (mut at, mut before, mut behind, mut is_plain) = (0_u64, None, None, true);
    while at <= known.length && is_wanted() {
        let buffer = plain.fill_buf()?;
        if at == 0 {
            is_plain = packing(stream.compression(), &known.path, buffer) == Packing::None;
        }
        if buffer.is_empty() {
            break;
        }
        let byte = |place: u64| {
            let place = usize::try_from(place.checked_sub(at)?).ok()?;
            buffer.get(place).copied()
        };
        before = before.or_else(|| known.bytes.checked_sub(1).and_then(byte));
        behind = behind.or_else(|| byte(known.bytes));
        let left = usize::try_from(known.length - at).unwrap_or(usize::MAX);
        context.update(&buffer[..buffer.len().min(left)]);
        let count = buffer.len();
        at += count as u64;
        plain.consume(count);
    }
    let is_line_end = |byte: Option<u8>| matches!(byte, Some(b'\n'));
    let goes_on = behind.is_some_and(|byte| !matches!(byte, b'\n' | b'\r'));
    Ok(Beginning {
        is_same: known.length <= at && known.is(&context.finish()),
        is_plain,
        is_ended: known.bytes == 0 || is_line_end(before) || !goes_on,
    })
}

#[cfg(test)]
mod tests {
    use std::io::BufReader;

    use aws_lc_rs::digest::digest;
    use testkit::TempDir;

    use super::*;

    fn file(bytes: &[u8]) -> (TempDir, Box<dyn Jump>) {
        let folder = testkit::folder();
        let path = folder.path().join("a");
        std::fs::write(&path, bytes).unwrap();
        let file = std::fs::File::open(&path).unwrap();
        (folder, Box::new(BufReader::with_capacity(4, file)))
    }

    fn proof(text: &[u8], bytes: u64) -> FileProof {
        FileProof {
            path: "a.ndjson".to_owned(),
            length: text.len() as u64,
            sha256: digest(&SHA256, text).as_ref().to_vec(),
            rows: 1,
            bytes,
        }
    }

    #[test]
    fn what_is_read_is_hashed_without_a_gap_also_over_jumps() {
        let (_folder, plain) = file(b"0123456789");
        let hash = Hash::new();
        let mut hashed = Hashed::new(plain, hash.clone());
        hashed.consume(0);
        assert_eq!(hashed.fill_buf().unwrap(), b"0123");
        hashed.consume(1);
        assert!(hashed.jump(6).unwrap());
        let mut rest = String::new();
        hashed.read_to_string(&mut rest).unwrap();
        assert_eq!((rest.as_str(), hash.last()), ("6789", Some(b'9')));
        let whole = digest(&SHA256, b"0123456789").as_ref().to_vec();
        assert_eq!(hash.told(), Some((10, whole)));
        assert!(!hashed.jump(11).unwrap());
        assert!(hashed.jump(2).unwrap());
        assert_eq!(hash.told(), None);
    }

    #[test]
    fn a_file_is_held_against_what_it_began_with() {
        let stream = FileStream::default();
        let held = |text: &[u8], known: &FileProof| {
            let (_folder, plain) = file(text);
            let found = beginning(&stream, plain, known, &|| true).unwrap();
            (found.is_same, found.is_plain, found.is_ended)
        };
        let known = proof(b"{\"a\":1}\n", 8);
        assert_eq!(held(b"{\"a\":1}\n", &known), (true, true, true));
        assert_eq!(held(b"{\"a\":1}\n{\"a\":2}", &known), (true, true, true));
        assert!(!held(b"{\"a\":2}\n{\"a\":2}", &known).0);
        assert!(!held(b"{\"a\":1}", &known).0);
        // Without the end of a line it depends on what comes next.
        let open = proof(b"1,2", 3);
        assert_eq!(held(b"1,23\n", &open), (true, true, false));
        assert_eq!(held(b"1,2\r\n3,4\n", &open), (true, true, true));
        assert_eq!(held(b"1,2", &open), (true, true, true));
        // Nothing is known of it yet.
        assert_eq!(held(b"\x1f\x8b\x08", &proof(b"", 0)), (true, false, true));
        assert_eq!(held(b"", &proof(b"", 0)), (true, true, true));
        let (_folder, plain) = file(b"{\"a\":1}\n");
        assert!(!beginning(&stream, plain, &known, &|| false).unwrap().is_same);
    }
}
