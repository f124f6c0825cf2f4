//! Ctrl-C, for commands that have something to finish.

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
    pub(super) fn listen() -> Self {
        let (out, came) = watch::channel(false);
        let mut listening = JoinSet::new();
        listening.spawn(async move {
            if tokio::signal::ctrl_c().await.is_ok() {
                out.send_replace(true);
                if tokio::signal::ctrl_c().await.is_ok() {
                    std::process::exit(EXIT_CODE);
                }
            }
            // Where signals cannot be heard, none is waited for.
            std::future::pending::<()>().await;
        });
        Self { came, _listening: listening }
    }

    /// Whether it has come.
    pub(super) fn has_come(&self) -> bool {
        *self.came.borrow()
    }

    /// Waits until it comes.
    pub(super) async fn come(&self) {
        if self.came.clone().wait_for(|came| *came).await.is_err() {
            std::future::pending::<()>().await;
        }
    }
}
