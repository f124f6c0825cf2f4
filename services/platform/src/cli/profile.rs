//! Stored sign-ins.
//!
//! Owns:      the file with them, readable by its owner alone.
//! Invariant: the file is replaced as a whole, so a crash leaves the old or the new one; a refresh token is stored
//!            before the access token that came with it is used.
//! Not here:  getting tokens (`session`).

use std::collections::BTreeMap;
use std::fs::{self, File, OpenOptions};
use std::io::{Read, Write};
use std::os::unix::fs::{DirBuilderExt, OpenOptionsExt};
use std::path::PathBuf;

use serde::{Deserialize, Serialize};

use crate::cli::complaint::Complaint;

/// Bytes of the file.
const FILE_BYTES_MAX: u64 = 1024 * 1024;

/// One sign-in.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub(crate) struct Profile {
    /// Where the platform is.
    pub(crate) server: String,
    /// The person, for display.
    pub(crate) email: String,
    /// The person; 0 if nobody is signed in.
    pub(crate) user_id: i64,
    /// The organisation that the access token is for.
    pub(crate) org_id: i64,
    /// The access token.
    pub(crate) access_token: String,
    /// When it ends, in seconds since the epoch.
    pub(crate) expires_at: i64,
    /// What the next access token is got with; empty for an API key.
    pub(crate) refresh_token: String,
}

/// All sign-ins by name.
pub(crate) struct Profiles {
    path: PathBuf,
}

type Content = BTreeMap<String, Profile>;

impl Profiles {
    /// The profiles of `$PLATFORM_CLI_HOME`, or of the user's own configuration folder.
    pub(crate) fn open() -> Result<Self, Complaint> {
        let home = match std::env::var_os("PLATFORM_CLI_HOME") {
            Some(home) => PathBuf::from(home),
            None => match (std::env::var_os("XDG_CONFIG_HOME"), std::env::var_os("HOME")) {
                (Some(config), _) => PathBuf::from(config).join("platform"),
                (None, Some(home)) => PathBuf::from(home).join(".config/platform"),
                (None, None) => {
                    let said = "set PLATFORM_CLI_HOME: there is no home folder to keep sign-ins in";
                    return Err(Complaint::Config(said.to_owned()));
                }
            },
        };
        Ok(Self { path: home.join("profiles.json") })
    }

    /// The profiles of a file, for sign-ins that are no person's.
    pub(crate) fn at(path: PathBuf) -> Self {
        Self { path }
    }

    /// The profile of a name, empty if there is none.
    pub(crate) fn get(&self, name: &str) -> Result<Profile, Complaint> {
        Ok(self.read()?.remove(name).unwrap_or_default())
    }

    /// Holds other processes off while a token is renewed: a refresh token is good for one use.
    pub(crate) fn lock(&self) -> Result<File, Complaint> {
        self.make_folder()?;
        let mut options = OpenOptions::new();
        let lock = options
            .create(true)
            .truncate(false)
            .write(true)
            .mode(0o600)
            .open(self.path.with_extension("lock"));
        let lock = lock.map_err(|error| self.complaint(&error))?;
        lock.lock().map_err(|error| self.complaint(&error))?;
        Ok(lock)
    }

    /// Stores a profile, durably. The caller holds the lock.
    pub(crate) fn put(&self, name: &str, profile: Profile) -> Result<(), Complaint> {
        let mut content = self.read()?;
        content.insert(name.to_owned(), profile);
        self.write(&content).map_err(|error| self.complaint(&error))
    }

    fn read(&self) -> Result<Content, Complaint> {
        let mut text = String::new();
        let file = match File::open(&self.path) {
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(Content::new()),
            opened => opened.map_err(|error| self.complaint(&error))?,
        };
        file.take(FILE_BYTES_MAX)
            .read_to_string(&mut text)
            .map_err(|error| self.complaint(&error))?;
        serde_json::from_str(&text).map_err(|error| {
            let path = self.path.display();
            Complaint::Config(format!("{path} is damaged ({error}); delete it and sign in again"))
        })
    }

    fn write(&self, content: &Content) -> std::io::Result<()> {
        let text = serde_json::to_vec_pretty(content)?;
        let fresh = self.path.with_extension("new");
        let mut options = OpenOptions::new();
        let mut file = options.create(true).truncate(true).write(true).mode(0o600).open(&fresh)?;
        file.write_all(&text)?;
        file.sync_all()?;
        fs::rename(&fresh, &self.path)?;
        File::open(self.path.parent().unwrap_or(&self.path))?.sync_all()
    }

    fn make_folder(&self) -> Result<(), Complaint> {
        let folder = self.path.parent().unwrap_or(&self.path);
        let made = fs::DirBuilder::new().recursive(true).mode(0o700).create(folder);
        made.map_err(|error| self.complaint(&error))
    }

    fn complaint(&self, error: &std::io::Error) -> Complaint {
        Complaint::Config(format!(
            "{} cannot be used: {error}; set PLATFORM_CLI_HOME to another folder",
            self.path.display()
        ))
    }
}

#[cfg(test)]
mod tests {
    use std::os::unix::fs::PermissionsExt;

    use super::*;

    #[test]
    fn a_sign_in_is_kept_for_its_owner_alone() {
        let folder = tempfile::tempdir().unwrap();
        let profiles = Profiles { path: folder.path().join("home/profiles.json") };
        assert_eq!(profiles.get("default").unwrap().user_id, 0);
        let lock = profiles.lock().unwrap();
        profiles.put("default", Profile { user_id: 7, ..Profile::default() }).unwrap();
        drop(lock);
        assert_eq!(profiles.get("default").unwrap().user_id, 7);
        let mode = fs::metadata(&profiles.path).unwrap().permissions().mode();
        assert_eq!(mode & 0o777, 0o600);
    }

    #[test]
    fn a_damaged_file_is_named() {
        let folder = tempfile::tempdir().unwrap();
        let profiles = Profiles { path: folder.path().join("profiles.json") };
        fs::write(&profiles.path, "{").unwrap();
        let said = profiles.get("default").unwrap_err().to_string();
        assert!(said.contains("profiles.json is damaged"), "{said}");
    }
}
