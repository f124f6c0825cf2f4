//! Secrets at rest: AES-256-GCM under a key that lies in a file, never in the database.
//!
//! Owns:      the form of what is sealed, and the files of keys.
//! Invariant: what is sealed for one purpose opens for no other, and a key file is never replaced by accident.
//! Not here:  what is sealed and for whom (the services), and signing.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use aws_lc_rs::aead::{AES_256_GCM, Aad, LessSafeKey, NONCE_LEN, Nonce, UnboundKey};
use aws_lc_rs::digest;
use base::Random;

/// First byte of what is sealed; persisted, keep stable.
const VERSION: u8 = 1;
/// Bytes of the key in the file.
pub const KEY_BYTES: usize = 32;

/// What is sealed does not open: another key, another purpose, or damage.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the secret of `{purpose}` does not open: is it the right key file?")]
pub struct Unopened {
    /// What it was to be.
    pub purpose: String,
}

/// Seals and opens. What is sealed for one purpose does not open for another.
#[derive(Clone)]
pub struct Sealer {
    key: Arc<LessSafeKey>,
}

impl std::fmt::Debug for Sealer {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Sealer")
    }
}

impl Sealer {
    /// A sealer under one key.
    #[must_use]
    pub fn new(key: &[u8; KEY_BYTES]) -> Self {
        let key = UnboundKey::new(&AES_256_GCM, key).expect("the key has the length of the cipher");
        Self { key: Arc::new(LessSafeKey::new(key)) }
    }

    /// `version | nonce | ciphertext and tag`. `purpose` says what it is and whose, such as
    /// `totp/7`, and must be the same to open it.
    ///
    /// # Panics
    /// If there are 64 GiB or more to seal.
    #[must_use]
    pub fn seal(&self, purpose: &str, plain: &[u8], random: &dyn Random) -> Vec<u8> {
        // Random nonces are safe up to 2^32 of them under one key.
        let nonce: [u8; NONCE_LEN] = random.bytes();
        let mut sealed = plain.to_vec();
        self.key
            .seal_in_place_append_tag(
                Nonce::assume_unique_for_key(nonce),
                Aad::from(purpose.as_bytes()),
                &mut sealed,
            )
            .expect("it is shorter than the cipher can seal");
        let mut out = Vec::with_capacity(1 + NONCE_LEN + sealed.len());
        out.push(VERSION);
        out.extend(nonce);
        out.extend(sealed);
        out
    }

    /// What was sealed for this purpose.
    ///
    /// # Errors
    /// Another key, another purpose, or damage: always a fault of ours or of the operator's.
    pub fn open(&self, purpose: &str, sealed: &[u8]) -> Result<Vec<u8>, Unopened> {
        let opened = sealed
            .strip_prefix(&[VERSION])
            .and_then(|rest| rest.split_first_chunk::<NONCE_LEN>())
            .and_then(|(nonce, sealed)| {
                let mut bytes = sealed.to_vec();
                let nonce = Nonce::assume_unique_for_key(*nonce);
                let aad = Aad::from(purpose.as_bytes());
                let opened = self.key.open_in_place(nonce, aad, &mut bytes).ok()?.len();
                bytes.truncate(opened);
                Some(bytes)
            });
        opened.ok_or_else(|| Unopened { purpose: purpose.to_owned() })
    }
}

/// Reads the key file, or makes it of `fresh` bytes if there is none.
///
/// It is written beside its place, synced, and moved there without replacing what another process
/// has put there meanwhile.
///
/// # Errors
/// The file cannot be read or made, or holds no key.
pub fn load(path: &Path, fresh: [u8; KEY_BYTES]) -> std::io::Result<[u8; KEY_BYTES]> {
    match read(path) {
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => {}
        other => return other,
    }
    let folder = match path.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder,
        _ => Path::new("."),
    };
    std::fs::create_dir_all(folder)?;
    // Two that start at once write two drafts; the name is of a hash, so that it tells nothing.
    let mark = digest::digest(&digest::SHA256, &fresh);
    let mark = u32::from_be_bytes([0, 1, 2, 3].map(|index| mark.as_ref()[index]));
    let draft = folder.join(format!(".sealing-key-{mark:08x}"));
    write(&draft, &fresh)?;
    // A link fails where a rename would replace.
    let placed = std::fs::hard_link(&draft, path);
    std::fs::remove_file(&draft)?;
    match placed {
        Err(error) if error.kind() != std::io::ErrorKind::AlreadyExists => return Err(error),
        _ => {}
    }
    std::fs::File::open(folder)?.sync_all()?;
    read(path)
}

/// The file of another key beside a key file.
#[must_use]
pub fn beside(path: &Path, what: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(".");
    name.push(what);
    PathBuf::from(name)
}

/// Puts another key file in the place of one, at once and for good; where the old one lies from then on.
///
/// # Errors
/// One of the files cannot be moved; the place holds one of the two keys all the same.
pub fn replace(path: &Path, next: &Path) -> std::io::Result<PathBuf> {
    let old = beside(path, "old");
    match std::fs::remove_file(&old) {
        Err(error) if error.kind() != std::io::ErrorKind::NotFound => return Err(error),
        _ => {}
    }
    // The place is never empty: a start would fill it with a key that opens nothing.
    std::fs::hard_link(path, &old)?;
    std::fs::rename(next, path)?;
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty());
    std::fs::File::open(folder.unwrap_or(Path::new(".")))?.sync_all()?;
    Ok(old)
}

/// Reads the key file.
///
/// # Errors
/// The file cannot be read, or holds no key.
pub fn read(path: &Path) -> std::io::Result<[u8; KEY_BYTES]> {
    let bytes = std::fs::read(path)?;
    <[u8; KEY_BYTES]>::try_from(bytes.as_slice()).map_err(|_| {
        let text =
            format!("a sealing key has {KEY_BYTES} bytes, and this file has {}", bytes.len());
        std::io::Error::new(std::io::ErrorKind::InvalidData, text)
    })
}

fn write(path: &Path, key: &[u8]) -> std::io::Result<()> {
    use std::io::Write as _;
    use std::os::unix::fs::OpenOptionsExt as _;
    let mut file =
        std::fs::OpenOptions::new().write(true).create_new(true).mode(0o600).open(path)?;
    file.write_all(key)?;
    file.sync_all()
}

#[cfg(test)]
mod tests {
    use base::OsRandom;

    use super::*;

    #[test]
    fn what_is_sealed_opens_for_its_purpose_alone() {
        let sealer = Sealer::new(&[1; KEY_BYTES]);
        let sealed = sealer.seal("totp/7", b"secret", &OsRandom);
        assert_eq!(sealer.open("totp/7", &sealed).unwrap(), b"secret");
        assert!(sealer.open("totp/8", &sealed).is_err());
        assert!(Sealer::new(&[2; KEY_BYTES]).open("totp/7", &sealed).is_err());
        for index in 0..sealed.len() {
            let mut damaged = sealed.clone();
            damaged[index] ^= 1;
            assert!(sealer.open("totp/7", &damaged).is_err(), "byte {index}");
        }
        assert!(sealer.open("totp/7", &[]).is_err());
    }

    #[test]
    fn a_key_file_is_made_once_and_kept() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("deep/auth.key");
        assert_eq!(load(&path, [1; KEY_BYTES]).unwrap(), [1; KEY_BYTES]);
        assert_eq!(load(&path, [2; KEY_BYTES]).unwrap(), [1; KEY_BYTES]);
        let files = std::fs::read_dir(folder.path().join("deep")).unwrap().count();
        assert_eq!(files, 1);
        std::fs::write(&path, b"short").unwrap();
        assert!(load(&path, [2; KEY_BYTES]).is_err());
    }
}
