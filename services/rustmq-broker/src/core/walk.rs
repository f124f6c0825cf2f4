//! Reading a log from one offset to another, past what is damaged.

use std::ops::{ControlFlow, Range};

use journal::{Damage, Frame, Reader};

/// Shows every entry of the range, and every damage in it, until `each` has seen enough; `bytes` are read at a time. Where
/// it stopped. It blocks.
///
/// # Errors
/// Those of reading, but for damage.
pub(super) fn walk(
    reader: &Reader,
    range: Range<u64>,
    bytes: usize,
    mut each: impl FnMut(Result<&Frame, &Damage>) -> ControlFlow<()>,
) -> Result<u64, journal::Error> {
    let Range { start: mut at, end } = range;
    while at < end {
        match reader.read(at, end, bytes) {
            Ok(frames) if frames.is_empty() => break,
            Ok(frames) => {
                for frame in &frames {
                    at = frame.end();
                    if each(Ok(frame)).is_break() {
                        return Ok(at);
                    }
                }
            }
            Err(journal::Error::Damaged(damage)) => {
                at = damage.to.max(at + 1);
                if each(Err(&damage)).is_break() {
                    return Ok(at);
                }
            }
            Err(error) => return Err(error),
        }
    }
    Ok(at.max(end))
}
