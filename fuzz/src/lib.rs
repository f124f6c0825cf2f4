//! What the targets share.

use std::fs;
use std::path::Path;

use bytes::Bytes;

/// The folder into which a target writes inputs to start from, before it runs.
const SEEDS: &str = "FUZZ_SEEDS";

/// Writes inputs to start from, if somebody named a folder for them.
pub fn seed(inputs: impl IntoIterator<Item = Vec<u8>>) {
    let Some(folder) = std::env::var_os(SEEDS) else { return };
    for (index, input) in inputs.into_iter().enumerate() {
        let path = Path::new(&folder).join(format!("seed-{index}"));
        fs::write(&path, input).expect("the folder is there to be written to");
    }
}

/// The same bytes in pieces of at most `size`, at least 1.
pub fn pieces(bytes: &[u8], size: u8) -> Vec<Bytes> {
    bytes.chunks(usize::from(size).max(1)).map(Bytes::copy_from_slice).collect()
}

/// Numbers and bytes taken from the front of an input; zeros behind its end.
#[derive(Debug)]
pub struct Input<'a>(&'a [u8]);

impl<'a> Input<'a> {
    pub const fn new(data: &'a [u8]) -> Self {
        Self(data)
    }

    pub const fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    pub fn bytes(&mut self, count: usize) -> &'a [u8] {
        let (taken, rest) = self.0.split_at(count.min(self.0.len()));
        self.0 = rest;
        taken
    }

    pub fn byte(&mut self) -> u8 {
        self.bytes(1).first().copied().unwrap_or(0)
    }

    pub fn number<const N: usize>(&mut self) -> u64 {
        let mut word = [0; 8];
        let taken = self.bytes(N);
        word[..taken.len()].copy_from_slice(taken);
        u64::from_le_bytes(word)
    }
}
