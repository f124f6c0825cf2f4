//! Lines of text that come in pieces.

/// Bytes that are kept of a line that is too long.
pub(super) const BEGINNING: usize = 256;

/// Cuts pieces of bytes at line ends, and gives out what is between them: without the line's end, and never an empty
/// line.
pub(super) struct Cutter {
    /// The beginning of a line whose end has not come.
    held: Vec<u8>,
    /// Longest line; of a longer one no more than its beginning is held.
    limit: usize,
    /// Length of a line that is too long, so far.
    over: u64,
    /// The last byte of such a line, so far.
    last: u8,
}

/// A line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Line<'l> {
    /// Its bytes.
    Whole(&'l [u8]),
    /// It is longer than the limit.
    TooLong {
        /// Its first bytes, at most [`BEGINNING`].
        beginning: &'l [u8],
        /// Bytes of all of it.
        bytes: u64,
    },
}

/// What is kept of a line that is too long.
pub(super) fn beginning(line: &[u8]) -> &[u8] {
    &line[..line.len().min(BEGINNING)]
}

impl Cutter {
    pub(super) const fn new(limit: usize) -> Self {
        Self { held: Vec::new(), limit, over: 0, last: 0 }
    }

    /// Takes the next piece, and gives out each line that ends in it.
    pub(super) fn push<E>(
        &mut self,
        mut piece: &[u8],
        mut each: impl FnMut(Line<'_>) -> Result<(), E>,
    ) -> Result<(), E> {
        while let Some(end) = memchr::memchr(b'\n', piece) {
            let (line, rest) = piece.split_at(end);
            piece = &rest[1..];
            if self.held.is_empty() && self.over == 0 {
                self.give(line, &mut each)?;
                continue;
            }
            self.hold(line);
            self.end(&mut each)?;
        }
        self.hold(piece);
        Ok(())
    }

    /// Gives out the last line, if it has no end.
    pub(super) fn finish<E>(
        &mut self,
        mut each: impl FnMut(Line<'_>) -> Result<(), E>,
    ) -> Result<(), E> {
        self.end(&mut each)
    }

    fn hold(&mut self, part: &[u8]) {
        // One byte more for a carriage return, which is no part of the line.
        if self.over == 0 && self.held.len() + part.len() <= self.limit + 1 {
            self.held.extend_from_slice(part);
        } else {
            if self.over == 0 {
                self.over = self.held.len() as u64;
            }
            self.over += part.len() as u64;
            self.last = part.last().copied().unwrap_or(self.last);
            let room = BEGINNING.saturating_sub(self.held.len()).min(part.len());
            self.held.extend_from_slice(&part[..room]);
            self.held.truncate(BEGINNING);
        }
    }

    fn end<E>(&mut self, each: &mut impl FnMut(Line<'_>) -> Result<(), E>) -> Result<(), E> {
        let held = std::mem::take(&mut self.held);
        let given = match std::mem::take(&mut self.over) {
            0 => self.give(&held, each),
            over => {
                let bytes = over - u64::from(self.last == b'\r');
                let count = usize::try_from(bytes).unwrap_or(usize::MAX).min(held.len());
                each(Line::TooLong { beginning: &held[..count], bytes })
            }
        };
        self.held = held;
        self.held.clear();
        given
    }

    fn give<E>(
        &self,
        line: &[u8],
        each: &mut impl FnMut(Line<'_>) -> Result<(), E>,
    ) -> Result<(), E> {
        let line = line.strip_suffix(b"\r").unwrap_or(line);
        if self.limit < line.len() {
            return each(Line::TooLong { beginning: beginning(line), bytes: line.len() as u64 });
        }
        if line.iter().all(|it| matches!(it, b' ' | b'\t')) {
            return Ok(());
        }
        each(Line::Whole(line))
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// Lines as they are, and `BEGINNING+BYTES` of those that are too long.
    fn cut(pieces: &[&[u8]], limit: usize) -> Vec<String> {
        let mut cutter = Cutter::new(limit);
        let mut found = Vec::new();
        let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
        let mut each = |line: Line<'_>| {
            found.push(match line {
                Line::Whole(it) => text(it),
                Line::TooLong { beginning, bytes } => format!("{}+{bytes}", text(beginning)),
            });
            Ok::<(), ()>(())
        };
        for piece in pieces {
            cutter.push(piece, &mut each).unwrap();
        }
        cutter.finish(&mut each).unwrap();
        found
    }

    #[test]
    fn lines_are_cut_wherever_pieces_end() {
        assert_eq!(cut(&[b"a\nb\r\n\n  \nc"], 9), ["a", "b", "c"]);
        assert_eq!(cut(&[b"a", b"b\n", b"c\r", b"\nd\n"], 9), ["ab", "c", "d"]);
        assert_eq!(cut(&[], 9), [""; 0]);
    }

    #[test]
    fn of_a_line_that_is_too_long_its_beginning_and_its_length_are_known() {
        assert_eq!(cut(&[b"12345\n1234\n"], 4), ["12345+5", "1234"]);
        assert_eq!(
            cut(&[b"123", b"45678", b"9\n12\n123", b"4\r", b"\n12345"], 4),
            ["123456789+9", "12", "1234", "12345+5"]
        );
        assert_eq!(cut(&[b"123", b"456\r", b"\n1\n"], 4), ["123456+6", "1"]);
        let long = "x".repeat(3 * BEGINNING);
        let (one, two) = long.as_bytes().split_at(BEGINNING - 1);
        let beginning = &long[..BEGINNING];
        assert_eq!(cut(&[one, two], 300), [format!("{beginning}+{}", long.len())]);
        let mut cutter = Cutter::new(300);
        cutter.push(long.as_bytes(), |_| Ok::<(), ()>(())).unwrap();
        assert_eq!(cutter.held.len(), BEGINNING);
    }

    proptest! {
        #[test]
        fn pieces_make_no_difference(text in "[a\n\r ]{0,40}", cuts in prop::collection::vec(0_usize..40, 0..5), limit in 1_usize..6) {
            let bytes = text.as_bytes();
            let mut cuts: Vec<usize> = cuts.into_iter().map(|it| it.min(bytes.len())).chain([0, bytes.len()]).collect();
            cuts.sort_unstable();
            let pieces: Vec<&[u8]> = cuts.windows(2).map(|it| &bytes[it[0]..it[1]]).collect();
            prop_assert_eq!(cut(&pieces, limit), cut(&[bytes], limit));
        }
    }
}
