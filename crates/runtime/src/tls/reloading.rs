//! A configuration whose files are read again.

use std::sync::{Arc, Mutex};

use arc_swap::ArcSwap;
use base::{Clock, Span, Timestamp};
use tokio::sync::watch;
use tokio_util::sync::CancellationToken;

use crate::tls::material::Material;
use crate::{BoxError, Error, Host, OnError};

/// Reads the files and makes a configuration of them.
type Load<C> = Box<dyn Fn() -> Result<Material<C>, Error> + Send + Sync>;

/// A configuration that follows its files: their contents are compared, so a change is seen whatever their times say.
pub(super) struct Reloading<C> {
    /// `server` or `client`: the label of its metrics.
    side: &'static str,
    current: ArcSwap<C>,
    load: Load<C>,
    clock: Arc<dyn Clock>,
    /// Makes a look at the files and the swap one step.
    seen: Mutex<Seen>,
}

struct Seen {
    files: Vec<Vec<u8>>,
    expires_at: Option<Timestamp>,
    /// What was last wrong, so that one fault is one line in the log.
    fault: String,
}

impl<C: Send + Sync + 'static> Reloading<C> {
    /// Reads the files for the first time.
    pub(super) fn new(
        side: &'static str,
        clock: Arc<dyn Clock>,
        load: Load<C>,
    ) -> Result<Self, Error> {
        let Material { config, files, expires_at } = load()?;
        let seen = Seen { files, expires_at, fault: String::new() };
        let this =
            Self { side, current: ArcSwap::new(config), load, clock, seen: Mutex::new(seen) };
        this.tell_expiry(expires_at);
        metrics::gauge!("tls_reload_failed", "side" => side).set(0.0);
        Ok(this)
    }

    /// The configuration of this moment; connections keep the one that they began with.
    pub(super) fn current(&self) -> Arc<C> {
        self.current.load_full()
    }

    /// Looks at the files; true if there is a new configuration. Bad files leave the old one in place.
    pub(super) fn reload(&self) -> bool {
        let mut seen = self.seen.lock().expect("no panic under this lock");
        let changed = match (self.load)() {
            Ok(material) => {
                let changed = material.files != seen.files;
                if changed {
                    self.current.store(material.config);
                    seen.files = material.files;
                    seen.expires_at = material.expires_at;
                    tracing::info!(side = self.side, "certificate reloaded");
                }
                seen.fault.clear();
                metrics::gauge!("tls_reload_failed", "side" => self.side).set(0.0);
                changed
            }
            Err(error) => {
                let fault = error.to_string();
                if fault != seen.fault {
                    tracing::warn!(side = self.side, fault, "certificate kept");
                    seen.fault = fault;
                }
                metrics::gauge!("tls_reload_failed", "side" => self.side).set(1.0);
                false
            }
        };
        self.tell_expiry(seen.expires_at);
        changed
    }

    /// Looks at the files every `interval` and at every ring of the bell, as a task of the host.
    pub(super) fn watch(self: &Arc<Self>, interval: Span, host: &Host) {
        let work = follow(Arc::clone(self), interval, host.reload.subscribe(), host.tasks.stop());
        host.tasks.spawn("certificates", OnError::Stop, work);
    }

    fn tell_expiry(&self, expires_at: Option<Timestamp>) {
        let Some(expires_at) = expires_at else { return };
        let now = self.clock.now();
        // Negative once it has ended: an alert on a small value fires in both cases.
        let left = expires_at.since(now).as_secs_f64() - now.since(expires_at).as_secs_f64();
        metrics::gauge!("cert_expiry_seconds", "side" => self.side).set(left);
        if left <= 0.0 {
            tracing::warn!(side = self.side, %expires_at, "certificate expired");
        }
    }
}

async fn follow<C: Send + Sync + 'static>(
    reloading: Arc<Reloading<C>>,
    interval: Span,
    mut bell: watch::Receiver<u64>,
    stop: CancellationToken,
) -> Result<(), BoxError> {
    loop {
        tokio::select! {
            () = stop.cancelled() => return Ok(()),
            () = tokio::time::sleep(interval.0) => {}
            rung = bell.changed() => {
                if rung.is_err() {
                    return Ok(()); // The host is gone.
                }
            }
        }
        let again = Arc::clone(&reloading);
        if let Err(error) = tokio::task::spawn_blocking(move || again.reload()).await {
            tracing::error!(%error, "certificate kept");
        }
    }
}
