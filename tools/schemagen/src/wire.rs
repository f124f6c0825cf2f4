//! Encoded messages, changed without decoding what is left alone.
//!
//! Owns:      the wire format, as far as fields go.
//! Invariant: bytes outside the changed field stay as they are; so unknown options survive.
//! Not here:  what the fields mean.

use anyhow::{Result, bail};
use prost::encoding::{
    DecodeContext, WireType, decode_key, decode_varint, encode_key, encode_varint, skip_field,
};

/// The contents of each occurrence of a length-delimited field, in their order.
pub(crate) fn fields(message: &[u8], number: u32) -> Result<Vec<&[u8]>> {
    let mut found = Vec::new();
    walk(message, |part| {
        if let Part::Delimited { number: it, content, .. } = part
            && it == number
        {
            found.push(content);
        }
        Ok(())
    })?;
    Ok(found)
}

/// The message with each occurrence of a length-delimited field replaced; `None` removes it.
pub(crate) fn rewrite(
    message: &[u8],
    number: u32,
    mut with: impl FnMut(&[u8]) -> Result<Option<Vec<u8>>>,
) -> Result<Vec<u8>> {
    let mut out = Vec::with_capacity(message.len());
    walk(message, |part| {
        match part {
            Part::Delimited { number: it, content, .. } if it == number => {
                if let Some(content) = with(content)? {
                    append(&mut out, number, &content);
                }
            }
            Part::Delimited { whole, .. } | Part::Other { whole } => out.extend_from_slice(whole),
        }
        Ok(())
    })?;
    Ok(out)
}

/// Appends one occurrence of a length-delimited field.
pub(crate) fn append(message: &mut Vec<u8>, number: u32, content: &[u8]) {
    encode_key(number, WireType::LengthDelimited, message);
    encode_varint(content.len() as u64, message);
    message.extend_from_slice(content);
}

/// One field of a message, with its key.
enum Part<'a> {
    Delimited { number: u32, whole: &'a [u8], content: &'a [u8] },
    Other { whole: &'a [u8] },
}

fn walk<'a>(message: &'a [u8], mut visit: impl FnMut(Part<'a>) -> Result<()>) -> Result<()> {
    let mut rest = message;
    while !rest.is_empty() {
        let start = rest;
        let (number, kind) = decode_key(&mut rest)?;
        if kind == WireType::LengthDelimited {
            let length = usize::try_from(decode_varint(&mut rest)?)?;
            let Some((content, after)) = rest.split_at_checked(length) else {
                bail!("field {number} is cut off");
            };
            rest = after;
            let whole = &start[..start.len() - rest.len()];
            visit(Part::Delimited { number, whole, content })?;
        } else {
            skip_field(kind, number, &mut rest, DecodeContext::default())?;
            visit(Part::Other { whole: &start[..start.len() - rest.len()] })?;
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Field 1 is the varint 5, field 2 is "ab", field 3 is empty, field 2 is "c".
    const MESSAGE: &[u8] = &[0x08, 5, 0x12, 2, b'a', b'b', 0x1a, 0, 0x12, 1, b'c'];

    #[test]
    fn occurrences_are_found_in_order() {
        assert_eq!(fields(MESSAGE, 2).unwrap(), [&b"ab"[..], b"c"]);
        assert!(fields(MESSAGE, 1).unwrap().is_empty());
    }

    #[test]
    fn only_the_field_is_changed() {
        let longer = rewrite(MESSAGE, 2, |it| Ok(Some([it, b"!"].concat()))).unwrap();
        assert_eq!(longer, [0x08, 5, 0x12, 3, b'a', b'b', b'!', 0x1a, 0, 0x12, 2, b'c', b'!']);
        assert_eq!(rewrite(MESSAGE, 2, |_| Ok(None)).unwrap(), [0x08, 5, 0x1a, 0]);
    }

    #[test]
    fn a_message_that_is_cut_off_is_refused() {
        for end in [1, 3, 4, 5] {
            assert!(fields(&MESSAGE[..end], 2).is_err(), "cut at {end}");
        }
    }
}
