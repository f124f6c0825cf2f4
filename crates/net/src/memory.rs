//! Connections inside the process.

use std::collections::BTreeMap;
use std::fmt;
use std::io::{self, ErrorKind};
use std::sync::{Arc, Mutex, MutexGuard};

use tokio::io::duplex;
use tokio::sync::mpsc;

use crate::{Connection, Origin};

/// How many connections may wait to be accepted; whoever dials then waits.
const BACKLOG: usize = 1024;
/// How many bytes one side may be ahead of the other, in each direction.
const BUFFER: usize = 64 << 10;

type Dialled = (Connection, Origin);

/// Who listens under which name.
#[derive(Clone, Default)]
pub(crate) struct Names(Arc<Mutex<BTreeMap<String, mpsc::Sender<Dialled>>>>);

impl Names {
    fn lock(&self) -> MutexGuard<'_, BTreeMap<String, mpsc::Sender<Dialled>>> {
        self.0.lock().expect("no panic under this lock")
    }

    /// Takes `name` until the queue is dropped.
    pub(crate) fn listen(&self, name: &str) -> io::Result<Queue> {
        let mut names = self.lock();
        if names.contains_key(name) {
            return Err(io::Error::new(ErrorKind::AddrInUse, "the name is in use"));
        }
        let (sender, receiver) = mpsc::channel(BACKLOG);
        names.insert(name.to_owned(), sender);
        drop(names);
        Ok(Queue { name: name.to_owned(), names: self.clone(), receiver })
    }

    /// Dials `name`, saying that it is `from`.
    pub(crate) async fn connect(&self, name: &str, from: &str) -> io::Result<Connection> {
        let refused = || io::Error::new(ErrorKind::ConnectionRefused, "nobody listens there");
        let queue = self.lock().get(name).cloned().ok_or_else(refused)?;
        let (near, far) = duplex(BUFFER);
        let origin = Origin::Memory { peer: from.to_owned() };
        queue.send((Connection::memory(far), origin)).await.map_err(|_| refused())?;
        Ok(Connection::memory(near))
    }
}

impl fmt::Debug for Names {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_set().entries(self.lock().keys()).finish()
    }
}

/// The connections that wait under one name. The name is free again when it is dropped, and
/// those that nobody accepted end.
#[derive(Debug)]
pub(crate) struct Queue {
    name: String,
    names: Names,
    receiver: mpsc::Receiver<Dialled>,
}

impl Queue {
    pub(crate) async fn next(&mut self) -> Dialled {
        self.receiver.recv().await.expect("a sender stands among the names until this is dropped")
    }
}

impl Drop for Queue {
    fn drop(&mut self) {
        self.names.lock().remove(&self.name);
    }
}
