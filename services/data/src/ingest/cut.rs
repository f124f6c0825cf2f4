//! Lines of text that come in pieces.

/// Cuts pieces of bytes at line ends, and gives out what is between them: without the line's end, and never an empty
/// line.
pub(super) struct Cutter {
    /// The beginning of a line whose end has not come.
    held: Vec<u8>,
    /// Longest line; the rest of a longer one is passed over.
    limit: usize,
    /// Length of a line that is too long, so far.
    over: u64,
}

/// A line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Line<'l> {
    /// Its bytes.
    Whole(&'l [u8]),
    /// It is longer than the limit.
    TooLong,
}

impl Cutter {
    pub(super) const fn new(limit: usize) -> Self {
        Self { held: Vec::new(), limit, over: 0 }
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
            self.over += (self.held.len() + part.len()) as u64;
            self.held.clear();
        }
    }

    fn end<E>(&mut self, each: &mut impl FnMut(Line<'_>) -> Result<(), E>) -> Result<(), E> {
        if 0 < std::mem::take(&mut self.over) {
            return each(Line::TooLong);
        }
        let held = std::mem::take(&mut self.held);
        let given = self.give(&held, each);
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
            return each(Line::TooLong);
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

    fn cut(pieces: &[&[u8]], limit: usize) -> Vec<Option<String>> {
        let mut cutter = Cutter::new(limit);
        let mut found = Vec::new();
        let mut each = |line: Line<'_>| {
            found.push(match line {
                Line::Whole(it) => Some(String::from_utf8_lossy(it).into_owned()),
                Line::TooLong => None,
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
        let some = |it: &str| Some(it.to_owned());
        assert_eq!(cut(&[b"a\nb\r\n\n  \nc"], 9), [some("a"), some("b"), some("c")]);
        assert_eq!(cut(&[b"a", b"b\n", b"c\r", b"\nd\n"], 9), [some("ab"), some("c"), some("d")]);
        assert_eq!(cut(&[], 9), [None::<String>; 0]);
    }

    #[test]
    fn a_line_that_is_too_long_takes_no_room() {
        let some = |it: &str| Some(it.to_owned());
        assert_eq!(cut(&[b"12345\n1234\n"], 4), [None, some("1234")]);
        assert_eq!(
            cut(&[b"123", b"45678", b"9\n12\n123", b"4\r", b"\n12345"], 4),
            [None, some("12"), some("1234"), None]
        );
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
