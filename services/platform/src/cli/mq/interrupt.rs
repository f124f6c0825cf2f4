//! Ctrl-C, for commands that have something to finish.

use std::io;

use tokio::signal::unix::{SignalKind, signal};
use tokio::sync::watch;
use tokio::task::JoinSet;

/// What a shell expects of a process that Ctrl-C ended.
const EXIT_CODE: i32 = 130;

/// Listens for Ctrl-C as long as it lives: the first one asks the command to end, a second one ends the process.
pub(super) struct Interrupt {
    came: watch::Receiver<bool>,
    _listening: JoinSet<()>,
}

impl Interrupt {
    /// Listens from now on.
    pub(super) fn listen() -> io::Result<Self> {
        let mut signals = signal(SignalKind::interrupt())?;
        let (out, came) = watch::channel(false);
        let mut listening = JoinSet::new();
        listening.spawn(async move {
            signals.recv().await;
            out.send_replace(true);
            signals.recv().await;
            std::process::exit(EXIT_CODE)
        });
        Ok(Self { came, _listening: listening })
    }

    /// Whether it has come.
    pub(super) fn has_come(&self) -> bool {
        *self.came.borrow()
    }

    /// Waits until it comes.
    pub(super) async fn come(&self) {
        // Whoever listens is there as long as this is.
        _ = self.came.clone().wait_for(|came| *came).await;
    }
}
