//! Values that are never used again, and show whether a byte of them changed.

/// Most bytes behind a value.
const FILLER_BYTES_MAX: u64 = 200;

/// The bytes of a record: the value, and others that follow from it.
pub(crate) fn encode(value: &str) -> Vec<u8> {
    let mut state = value.bytes().fold(0xcbf2_9ce4_8422_2325_u64, |state, byte| {
        (state ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
    });
    let mut out = value.as_bytes().to_vec();
    out.push(b'|');
    for _ in 0..state % FILLER_BYTES_MAX {
        state = state.wrapping_mul(0x5851_f42d_4c95_7f2d).wrapping_add(1);
        out.push((state >> 40) as u8);
    }
    out
}

/// The value of a record; one that nobody can have sent if a byte is not as it was.
pub(crate) fn decode(bytes: &[u8]) -> String {
    let end = bytes.iter().position(|byte| *byte == b'|').unwrap_or(bytes.len());
    let value = String::from_utf8_lossy(&bytes[..end]).into_owned();
    if encode(&value) == bytes { value } else { format!("damaged {value}") }
}
