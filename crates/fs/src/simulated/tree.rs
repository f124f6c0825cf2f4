//! Names and folders: as processes see them, and as the disk has them.

use std::collections::{BTreeMap, BTreeSet};
use std::ffi::{OsStr, OsString};
use std::io::{self, ErrorKind};
use std::path::{Component, Path};

use super::content::Content;
use crate::Entry;

/// What a name stands for.
pub(super) type Id = u64;

const ROOT: Id = 0;
/// How many changes of folders may wait; then all of them reach the disk, as in a full journal.
const PENDING_MAX: usize = 10_000;

#[derive(Debug)]
pub(super) struct Tree {
    nodes: BTreeMap<Id, Node>,
    /// Changes of folders that the disk may not have, oldest first.
    pending: Vec<Change>,
    next: Id,
}

#[derive(Debug)]
pub(super) enum Node {
    File(FileNode),
    Folder(Folder),
}

#[derive(Debug, Default)]
pub(super) struct FileNode {
    pub(super) content: Content,
    pub(super) handles: u32,
    linked: bool,
}

#[derive(Debug, Default)]
pub(super) struct Folder {
    seen: BTreeMap<OsString, Id>,
    stored: BTreeMap<OsString, Id>,
}

/// Edits of folders that reach the disk together or not at all.
#[derive(Debug)]
struct Change(Vec<Edit>);

#[derive(Debug)]
struct Edit {
    folder: Id,
    name: OsString,
    to: Option<Id>,
}

impl Node {
    pub(super) fn file() -> Self {
        Self::File(FileNode::default())
    }

    pub(super) fn folder() -> Self {
        Self::Folder(Folder::default())
    }
}

impl FileNode {
    /// Whether nobody can reach its bytes any more, unless a crash brings back a name.
    pub(super) fn is_orphan(&self) -> bool {
        !self.linked && self.handles == 0
    }

    fn bytes(&self) -> u64 {
        self.content.seen().len() as u64
    }
}

impl Tree {
    pub(super) fn new() -> Self {
        Self { nodes: BTreeMap::from([(ROOT, Node::folder())]), pending: Vec::new(), next: 1 }
    }

    pub(super) fn find(&self, path: &Path) -> io::Result<Id> {
        let mut id = ROOT;
        for name in names(path)? {
            id = *self.folder(id)?.seen.get(name).ok_or(ErrorKind::NotFound)?;
        }
        Ok(id)
    }

    /// The folder and the name in it that a path means; the name need not exist.
    fn place<'a>(&self, path: &'a Path) -> io::Result<(Id, &'a OsStr)> {
        let names = names(path)?;
        let (Some(name), Some(folder)) = (names.last(), path.parent()) else {
            return Err(io::Error::new(ErrorKind::InvalidInput, "the path names nothing"));
        };
        let folder = self.find(folder)?;
        self.folder(folder)?;
        Ok((folder, name))
    }

    fn folder(&self, id: Id) -> io::Result<&Folder> {
        match self.nodes.get(&id) {
            Some(Node::Folder(folder)) => Ok(folder),
            Some(Node::File(_)) => Err(ErrorKind::NotADirectory.into()),
            None => Err(ErrorKind::NotFound.into()),
        }
    }

    pub(super) fn file(&mut self, id: Id) -> io::Result<&mut FileNode> {
        match self.nodes.get_mut(&id) {
            Some(Node::File(file)) => Ok(file),
            Some(Node::Folder(_)) => Err(ErrorKind::IsADirectory.into()),
            None => Err(ErrorKind::NotFound.into()),
        }
    }

    fn is_folder(&self, id: Id) -> bool {
        matches!(self.nodes.get(&id), Some(Node::Folder(_)))
    }

    /// Adds a node under a name that is free.
    pub(super) fn create(&mut self, path: &Path, mut node: Node) -> io::Result<Id> {
        let (folder, name) = self.place(path)?;
        let id = self.next;
        self.next += 1;
        if let Node::File(file) = &mut node {
            file.linked = true;
        }
        self.nodes.insert(id, node);
        self.change(vec![Edit { folder, name: name.to_owned(), to: Some(id) }]);
        Ok(id)
    }

    /// Removes a name and says how many bytes became free.
    pub(super) fn remove(&mut self, path: &Path) -> io::Result<u64> {
        let (folder, name) = self.place(path)?;
        let id = self.find(path)?;
        if self.is_folder(id) && !self.folder(id)?.seen.is_empty() {
            return Err(ErrorKind::DirectoryNotEmpty.into());
        }
        self.change(vec![Edit { folder, name: name.to_owned(), to: None }]);
        Ok(self.unlink(id))
    }

    /// Moves a name and says how many bytes became free.
    pub(super) fn rename(&mut self, from: &Path, to: &Path) -> io::Result<u64> {
        let id = self.find(from)?;
        let (old_folder, old_name) = self.place(from)?;
        let (folder, name) = self.place(to)?;
        let replaced = self.folder(folder)?.seen.get(name).copied();
        if replaced == Some(id) {
            return Ok(0);
        }
        if self.is_folder(id) && to.starts_with(from) {
            let message = "a folder cannot be moved into itself";
            return Err(io::Error::new(ErrorKind::InvalidInput, message));
        }
        if let Some(replaced) = replaced {
            match (self.is_folder(id), self.is_folder(replaced)) {
                (true, false) => return Err(ErrorKind::NotADirectory.into()),
                (false, true) => return Err(ErrorKind::IsADirectory.into()),
                (true, true) if !self.folder(replaced)?.seen.is_empty() => {
                    return Err(ErrorKind::DirectoryNotEmpty.into());
                }
                (true, true) | (false, false) => {}
            }
        }
        self.change(vec![
            Edit { folder: old_folder, name: old_name.to_owned(), to: None },
            Edit { folder, name: name.to_owned(), to: Some(id) },
        ]);
        Ok(replaced.map_or(0, |replaced| self.unlink(replaced)))
    }

    pub(super) fn list(&self, path: &Path) -> io::Result<Vec<Entry>> {
        let folder = self.folder(self.find(path)?)?;
        let entry = |(name, id): (&OsString, &Id)| Entry {
            name: name.clone(),
            is_dir: self.is_folder(*id),
        };
        Ok(folder.seen.iter().map(entry).collect())
    }

    /// The disk gets what changed in a folder, and what changed elsewhere with it or before.
    pub(super) fn sync(&mut self, path: &Path) -> io::Result<()> {
        let id = self.find(path)?;
        self.folder(id)?;
        let mut folders = BTreeSet::from([id]);
        let (mut reach, mut wait) = (Vec::new(), Vec::new());
        for change in std::mem::take(&mut self.pending).into_iter().rev() {
            if change.0.iter().any(|edit| folders.contains(&edit.folder)) {
                folders.extend(change.0.iter().map(|edit| edit.folder));
                reach.push(change);
            } else {
                wait.push(change);
            }
        }
        wait.reverse();
        self.pending = wait;
        for change in reach.into_iter().rev() {
            self.store(change);
        }
        self.collect();
        Ok(())
    }

    /// What the disk has, and whatever else has just reached it, is what will be seen.
    pub(super) fn crash(&mut self, block: usize, coin: &mut dyn FnMut() -> bool) {
        // Changes of one name reach the disk in their order, so what follows a lost one is lost.
        let mut lost = BTreeSet::new();
        for change in std::mem::take(&mut self.pending) {
            let follows =
                change.0.iter().any(|edit| lost.contains(&(edit.folder, edit.name.clone())));
            if !follows && coin() {
                self.store(change);
            } else {
                lost.extend(change.0.into_iter().map(|edit| (edit.folder, edit.name)));
            }
        }
        for node in self.nodes.values_mut() {
            match node {
                Node::File(file) => {
                    file.content.crash(block, coin);
                    file.handles = 0;
                    file.linked = true;
                }
                Node::Folder(folder) => folder.seen.clone_from(&folder.stored),
            }
        }
        self.collect();
    }

    /// Bytes of all files that have a name or a handle.
    pub(super) fn used(&self) -> u64 {
        let bytes = |node: &Node| match node {
            Node::File(file) if !file.is_orphan() => file.bytes(),
            Node::File(_) | Node::Folder(_) => 0,
        };
        self.nodes.values().map(bytes).sum()
    }

    /// Bytes that become free as the last handle of a file goes.
    pub(super) fn release(&mut self, id: Id) -> u64 {
        let Ok(file) = self.file(id) else { return 0 };
        file.handles -= 1;
        if file.is_orphan() { file.bytes() } else { 0 }
    }

    fn unlink(&mut self, id: Id) -> u64 {
        let Ok(file) = self.file(id) else { return 0 };
        file.linked = false;
        if file.is_orphan() { file.bytes() } else { 0 }
    }

    fn change(&mut self, edits: Vec<Edit>) {
        for edit in &edits {
            if let Some(Node::Folder(folder)) = self.nodes.get_mut(&edit.folder) {
                edit.apply(&mut folder.seen);
            }
        }
        self.pending.push(Change(edits));
        if self.pending.len() > PENDING_MAX {
            for change in std::mem::take(&mut self.pending) {
                self.store(change);
            }
        }
    }

    fn store(&mut self, change: Change) {
        for edit in change.0 {
            if let Some(Node::Folder(folder)) = self.nodes.get_mut(&edit.folder) {
                edit.apply(&mut folder.stored);
            }
        }
    }

    /// Forgets nodes that no name leads to, whatever a crash would keep.
    fn collect(&mut self) {
        let mut reached = BTreeSet::new();
        let mut next = vec![ROOT];
        next.extend(self.pending.iter().flat_map(|change| &change.0).filter_map(|edit| edit.to));
        next.extend(self.nodes.iter().filter_map(|(id, node)| match node {
            Node::File(file) => (file.handles > 0).then_some(*id),
            Node::Folder(_) => None,
        }));
        while let Some(id) = next.pop() {
            if reached.insert(id)
                && let Some(Node::Folder(folder)) = self.nodes.get(&id)
            {
                next.extend(folder.seen.values().chain(folder.stored.values()));
            }
        }
        self.nodes.retain(|id, _| reached.contains(id));
    }
}

impl Edit {
    fn apply(&self, names: &mut BTreeMap<OsString, Id>) {
        match self.to {
            Some(id) => names.insert(self.name.clone(), id),
            None => names.remove(&self.name),
        };
    }
}

fn names(path: &Path) -> io::Result<Vec<&OsStr>> {
    let mut components = path.components();
    let wrong = || {
        let message = format!("{} is no path from / without `..`", path.display());
        io::Error::new(ErrorKind::InvalidInput, message)
    };
    if components.next() != Some(Component::RootDir) {
        return Err(wrong());
    }
    let name = |component| match component {
        Component::Normal(name) => Ok(name),
        Component::Prefix(_) | Component::RootDir | Component::CurDir | Component::ParentDir => {
            Err(wrong())
        }
    };
    components.map(name).collect()
}
