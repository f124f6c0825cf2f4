//! Folders of files that an operator opened to an organisation.
//!
//! Owns:      the way from a configured path to open files.
//! Invariant: nothing but what lies below the organisation's root is opened. Below a root no symbolic link is followed,
//!            each part being opened within the folder before it, so that no change meanwhile leads out.
//! Not here:  patterns (`glob`), and what files hold.

use std::fs::File;
use std::io;
use std::os::fd::OwnedFd;
use std::path::{Component, Path, PathBuf};

use base::Timestamp;
use rustix::fs::{AtFlags, Dir, FileType, Mode, OFlags, Stat};

use crate::ORGANIZATION;

/// Folders below each other.
const DEPTH_MAX: usize = 32;
/// Files below one folder; the state of a stream holds as many.
pub const FILES_MAX: usize = 100_000;

/// The roots of the server's configuration.
#[derive(Clone, Debug)]
pub struct Roots(Vec<String>);

/// A folder of an organisation, as a place below one of its roots.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    root: PathBuf,
    below: PathBuf,
}

impl Roots {
    pub fn new(roots: Vec<String>) -> Self {
        Self(roots)
    }

    /// Where a folder lies that an organisation names; `None` if that is not open to it.
    pub fn place(&self, org_id: i64, folder: &str) -> Option<Place> {
        let folder = Path::new(folder);
        let goes_down = |part| matches!(part, Component::Normal(_) | Component::RootDir);
        if org_id <= 0 || !folder.is_absolute() || !folder.components().all(goes_down) {
            return None;
        }
        self.0.iter().find_map(|root| {
            let root: PathBuf = Path::new(root).components().map(|it| own(it, org_id)).collect();
            let below = folder.strip_prefix(&root).ok()?.to_owned();
            Some(Place { root, below })
        })
    }
}

/// A part of a root, with the organisation in its place.
fn own(part: Component<'_>, org_id: i64) -> PathBuf {
    if part.as_os_str() == ORGANIZATION {
        return PathBuf::from(org_id.to_string());
    }
    PathBuf::from(part.as_os_str())
}

impl Place {
    /// The folder that a root is for an organisation. What lies below the part that is the organisation's own may be
    /// its doing, so no link is followed there. None without an organisation.
    #[must_use]
    pub fn whole(root: &str, org_id: i64) -> Option<Self> {
        let parts: Vec<Component<'_>> = Path::new(root).components().collect();
        let at = parts.iter().position(|it| it.as_os_str() == ORGANIZATION)?;
        let (above, below) = parts.split_at(at + 1);
        let join = |parts: &[Component<'_>]| parts.iter().map(|it| own(*it, org_id)).collect();
        (0 < org_id).then(|| Self { root: join(above), below: join(below) })
    }
}

/// A file as it lies there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Found {
    /// Below the folder, with `/` between the parts.
    pub path: String,
    pub size_bytes: u64,
    pub modified_at: Timestamp,
    /// Changes with the content; empty where nothing tells it.
    pub etag: String,
}

/// What a walk found.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Walk {
    /// By path.
    pub files: Vec<Found>,
    /// Links, devices, and names that are not UTF-8: passed over.
    pub passed_over: usize,
}

/// An open folder.
#[derive(Debug)]
pub struct Folder(OwnedFd);

const FOLDER: OFlags = OFlags::RDONLY.union(OFlags::DIRECTORY).union(OFlags::CLOEXEC);

impl Folder {
    /// Opens a place. The root itself may be a link: it is the operator's.
    pub fn open(place: &Place) -> io::Result<Self> {
        let root = Self(rustix::fs::open(&place.root, FOLDER, Mode::empty())?);
        place.below.components().try_fold(root, |folder, part| folder.enter(part.as_os_str()))
    }

    fn enter(&self, name: impl rustix::path::Arg) -> io::Result<Self> {
        let flags = FOLDER | OFlags::NOFOLLOW;
        let opened = rustix::fs::openat(&self.0, name, flags, Mode::empty());
        opened.map(Self).map_err(refused)
    }

    /// Opens a file below, to read; anything else than a file is refused.
    pub fn file(&self, path: &str) -> io::Result<File> {
        let mut parts: Vec<&str> = path.split('/').collect();
        let name = parts.pop().unwrap_or_default();
        let is_below = |part: &&str| !part.is_empty() && *part != "." && *part != "..";
        if !parts.iter().chain([&name]).all(is_below) {
            return Err(io::Error::new(io::ErrorKind::InvalidInput, "it is no path below"));
        }
        let mut last = None;
        for part in parts {
            last = Some(last.as_ref().unwrap_or(self).enter(part)?);
        }
        // Without waiting: a pipe in its place would hold the reader for ever.
        let flags = OFlags::RDONLY | OFlags::CLOEXEC | OFlags::NOFOLLOW | OFlags::NONBLOCK;
        let folder = last.as_ref().unwrap_or(self);
        let opened = rustix::fs::openat(&folder.0, name, flags, Mode::empty());
        let file = File::from(opened.map_err(refused)?);
        if !file.metadata()?.is_file() {
            return Err(io::Error::new(io::ErrorKind::InvalidInput, "it is no file"));
        }
        Ok(file)
    }

    /// The files below, at most [`FILES_MAX`] in folders of at most 32 levels.
    pub fn walk(&self) -> io::Result<Walk> {
        let mut walk = Walk::default();
        self.walk_into("", 1, &mut walk)?;
        walk.files.sort_by(|a, b| a.path.cmp(&b.path));
        Ok(walk)
    }

    fn walk_into(&self, above: &str, depth: usize, walk: &mut Walk) -> io::Result<()> {
        for entry in Dir::read_from(&self.0)? {
            let entry = entry?;
            let Ok(name) = entry.file_name().to_str() else {
                walk.passed_over += 1;
                continue;
            };
            if name == "." || name == ".." {
                continue;
            }
            let path = if above.is_empty() { name.to_owned() } else { format!("{above}/{name}") };
            let stat = match rustix::fs::statat(&self.0, name, AtFlags::SYMLINK_NOFOLLOW) {
                // It went meanwhile.
                Err(error) if error == rustix::io::Errno::NOENT => continue,
                stat => stat?,
            };
            let kind = FileType::from_raw_mode(stat.st_mode);
            if kind == FileType::Directory {
                if DEPTH_MAX <= depth {
                    let what = format!("folders lie more than {DEPTH_MAX} deep");
                    return Err(io::Error::other(what));
                }
                self.enter(name)?.walk_into(&path, depth + 1, walk)?;
            } else if kind == FileType::RegularFile {
                if FILES_MAX <= walk.files.len() {
                    return Err(io::Error::other(format!("there are more than {FILES_MAX} files")));
                }
                walk.files.push(found(path, &stat));
            } else {
                walk.passed_over += 1;
            }
        }
        Ok(())
    }
}

/// Why something does not open; a link is as good as nothing.
fn refused(error: rustix::io::Errno) -> io::Error {
    if error == rustix::io::Errno::LOOP {
        return io::Error::new(io::ErrorKind::NotFound, "a link is not followed");
    }
    error.into()
}

fn found(path: String, stat: &Stat) -> Found {
    let micros = stat
        .st_mtime
        .saturating_mul(1_000_000)
        .saturating_add(i64::try_from(stat.st_mtime_nsec).unwrap_or_default() / 1000);
    Found {
        path,
        size_bytes: u64::try_from(stat.st_size).unwrap_or_default(),
        modified_at: Timestamp::from_micros(micros),
        etag: String::new(),
    }
}

#[cfg(test)]
mod tests {
    use std::os::unix::fs::symlink;

    use super::*;

    /// A root with folders of organisations 7 and 8, and the roots that open it.
    fn root() -> (testkit::TempDir, Roots) {
        let folder = testkit::folder();
        for (path, text) in [("7/in/a.csv", "a"), ("7/b.csv", "b"), ("8/secret.csv", "s")] {
            let path = folder.path().join(path);
            std::fs::create_dir_all(path.parent().unwrap()).unwrap();
            std::fs::write(path, text).unwrap();
        }
        let roots = Roots::new(vec![format!("{}/{{org}}", folder.path().display())]);
        (folder, roots)
    }

    #[test]
    fn a_folder_of_another_organisation_has_no_place() {
        let (folder, roots) = root();
        let path = |below: &str| folder.path().join(below).display().to_string();
        assert!(roots.place(7, &path("7")).is_some());
        assert!(roots.place(7, &path("7/in")).is_some());
        for other in ["8", "", "70", "7/../8", "7/in/../../8", "{org}"] {
            assert_eq!(roots.place(7, &path(other)), None, "{other}");
        }
        for other in ["7", "", "/", "/etc"] {
            assert_eq!(roots.place(7, other), None, "{other}");
        }
        assert_eq!(roots.place(0, &path("0")), None);
        assert_eq!(Roots::new(Vec::new()).place(7, &path("7")), None);
    }

    #[test]
    fn files_below_are_found_and_links_are_passed_over() {
        let (folder, roots) = root();
        let own = folder.path().join("7");
        symlink(folder.path().join("8"), own.join("other")).unwrap();
        symlink(folder.path().join("8/secret.csv"), own.join("secret.csv")).unwrap();
        let open = Folder::open(&roots.place(7, &own.display().to_string()).unwrap()).unwrap();
        let walk = open.walk().unwrap();
        let paths: Vec<&str> = walk.files.iter().map(|it| it.path.as_str()).collect();
        assert_eq!((paths, walk.passed_over), (vec!["b.csv", "in/a.csv"], 2));
        assert_eq!(walk.files[0].size_bytes, 1);
        assert!(open.file("in/a.csv").is_ok());
        for out in ["secret.csv", "other/secret.csv", "../8/secret.csv", "in", "", "in//a.csv"] {
            assert!(open.file(out).is_err(), "{out}");
        }
    }

    #[test]
    fn a_link_on_the_way_to_a_folder_is_not_followed() {
        let (folder, roots) = root();
        symlink(folder.path().join("8"), folder.path().join("7/other")).unwrap();
        let path = folder.path().join("7/other").display().to_string();
        assert!(Folder::open(&roots.place(7, &path).unwrap()).is_err());
    }

    #[test]
    fn a_link_below_what_is_an_organisations_own_is_not_followed() {
        let (folder, _) = root();
        let own = |below: &str| format!("{}/{{org}}/{below}", folder.path().display());
        symlink(folder.path().join("8"), folder.path().join("7/drop")).unwrap();
        let open = |below: &str, org_id| Folder::open(&Place::whole(&own(below), org_id).unwrap());
        assert!(open("in", 7).unwrap().file("a.csv").is_ok());
        assert!(open("drop", 7).is_err());
        assert_eq!(open("in", 9).unwrap_err().kind(), io::ErrorKind::NotFound);
        assert_eq!((Place::whole(&own("in"), 0), Place::whole("/srv", 7)), (None, None));
    }

    #[test]
    fn a_pipe_is_no_file_and_holds_nobody() {
        let (folder, roots) = root();
        let own = folder.path().join("7");
        let made = std::process::Command::new("mkfifo").arg(own.join("pipe")).status().unwrap();
        assert!(made.success());
        let open = Folder::open(&roots.place(7, &own.display().to_string()).unwrap()).unwrap();
        assert!(open.file("pipe").is_err());
        assert_eq!(open.walk().unwrap().passed_over, 1);
    }
}
