//! Steps over JSON texts that are long for their bytes and short for the processor.

/// Bytes that are looked at in one step: two words.
const STEP: usize = 16;

/// A field's name in its quotes and the colon behind it, as most records have it at the same place as the one before.
#[derive(Clone, Debug)]
pub(crate) struct Label {
    text: Box<str>,
    /// The first [`STEP`] bytes, or all, and which bits of them are the label's own.
    head: u128,
    mask: u128,
}

impl Label {
    /// Of a name as it is written between its quotes.
    pub(crate) fn new(name: &str) -> Self {
        let text = format!("\"{name}\":").into_boxed_str();
        let mut head = [0; STEP];
        let length = text.len().min(STEP);
        head[..length].copy_from_slice(&text.as_bytes()[..length]);
        let mask = u128::MAX >> (8 * (STEP - length));
        Self { text, head: u128::from_le_bytes(head), mask }
    }

    /// How many bytes the label has if a text begins with it. Most labels are compared as one number.
    #[inline]
    pub(crate) fn begins(&self, text: &[u8]) -> Option<usize> {
        let is_same = match text.first_chunk() {
            Some(head) => {
                u128::from_le_bytes(*head) & self.mask == self.head
                    && (self.text.len() <= STEP || text.starts_with(self.text.as_bytes()))
            }
            None => text.starts_with(self.text.as_bytes()),
        };
        is_same.then_some(self.text.len())
    }

    /// The name, without its quotes.
    pub(crate) fn name(&self) -> &str {
        &self.text[1..self.text.len() - 2]
    }
}

/// How many bytes at the beginning are neither a quote, a backslash nor a control character.
#[inline]
pub(crate) fn plain_length(bytes: &[u8]) -> usize {
    let mut at = 0;
    // Two words at a time, so that most texts end in the first step, whatever their length: what is hard to guess is when
    // a loop ends.
    while let Some(chunk) = bytes[at..].first_chunk() {
        let length = special_at(*chunk);
        at += length;
        if length < STEP {
            return at;
        }
    }
    // Zeros behind the last bytes are no plain ones.
    let mut rest = [0; STEP];
    rest[..bytes.len() - at].copy_from_slice(&bytes[at..]);
    at + special_at(rest)
}

/// Where the first byte is that is not plain, or how many there are.
const fn special_at(bytes: [u8; STEP]) -> usize {
    let both = u128::from_le_bytes(bytes);
    let (low, high) = (special(both as u64), special((both >> 64) as u64));
    (low as u128 | (high as u128) << 64).trailing_zeros() as usize / 8
}

/// Marks the first byte that is not plain, and perhaps ones above it.
const fn special(word: u64) -> u64 {
    let control = word.wrapping_sub(ONES * 0x20) & !word & HIGH;
    control | zeros(word ^ (ONES * 0x22)) | zeros(word ^ (ONES * 0x5c))
}

/// Marks bytes that are zero, and perhaps ones above them, which does not move the first.
const fn zeros(word: u64) -> u64 {
    word.wrapping_sub(ONES) & !word & HIGH
}

const ONES: u64 = u64::from_ne_bytes([1; 8]);
const HIGH: u64 = ONES << 7;

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn plain_bytes_end_at_the_first_that_is_not(
            bytes in prop::collection::vec(prop_oneof![8 => 0x20_u8..=0xff, 1 => any::<u8>()], 0..60),
        ) {
            let first = bytes.iter().position(|it| matches!(it, b'"' | b'\\' | 0..0x20));
            prop_assert_eq!(plain_length(&bytes), first.unwrap_or(bytes.len()));
        }

        #[test]
        fn a_text_begins_with_a_label_or_does_not(name in "[abé]{0,18}", other in "[abé]{0,18}", rest in "[ab]{0,30}") {
            let label = Label::new(&name);
            prop_assert_eq!(label.name(), name.as_str());
            for found in [&name, &other] {
                let text = format!("\"{found}\":{rest}");
                let length = (found == &name).then_some(name.len() + 3);
                prop_assert_eq!(label.begins(text.as_bytes()), length);
            }
            prop_assert_eq!(label.begins(format!("\"{name}\"").as_bytes()), None);
        }
    }
}
