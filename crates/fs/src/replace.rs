//! A whole file, replaced at once.

use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};

use crate::{FileSystem, Open};

/// Replaces the content of `path`, or creates it: after a crash at any moment the file holds
/// the old bytes or the new ones, and the new ones once this returned. Its neighbour with
/// `.new` behind the name is used up. One caller at a time for one path.
///
/// # Errors
/// Those of the file system. After one, the file holds the old bytes or the new ones.
pub fn replace(files: &dyn FileSystem, path: &Path, bytes: &[u8]) -> io::Result<()> {
    let (Some(name), Some(folder)) = (path.file_name(), path.parent()) else {
        return Err(io::Error::new(ErrorKind::InvalidInput, "the path names no file"));
    };
    let mut neighbour = name.to_owned();
    neighbour.push(".new");
    let neighbour: PathBuf = folder.join(neighbour);
    let file = files.open(&neighbour, Open::Create)?;
    // An earlier attempt may have left a longer one.
    file.truncate(0)?;
    file.write_at(0, bytes)?;
    file.sync_data()?;
    files.rename(&neighbour, path)?;
    // The parent of a plain name is the empty path, which nobody can open.
    files.sync_dir(if folder.as_os_str().is_empty() { Path::new(".") } else { folder })
}
