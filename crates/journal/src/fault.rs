//! Mistakes that a simulator plants, to see that it finds them. Without the feature `planted`
//! none can be switched on.

#[cfg(feature = "planted")]
use std::cell::Cell;

/// A mistake that somebody could have made in this crate.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Fault {
    /// Entries are announced as durable, and nothing is synced.
    SyncSkipped,
    /// A segment that is full is not synced, only the one after it.
    SealedSyncSkipped,
    /// The names of new segments are not synced.
    FolderSyncSkipped,
    /// Entries are announced as durable before the sync, not after it.
    AnnouncedEarly,
    /// A sync that failed is tried again as if nothing had happened.
    FailedSyncForgotten,
    /// The state says that entries are durable which are not.
    StateAhead,
    /// A recycled segment keeps the salt of its former life.
    SaltKept,
    /// The checksum of a payload is not compared.
    PayloadUnchecked,
    /// A place in the index stands for the entry after it.
    IndexAhead,
    /// Recovery cuts the last good entry with the torn ones.
    RecoveryCutsMore,
    /// Recovery leaves the torn bytes where they are, and goes on before them.
    TornTailKept,
    /// Recovery takes damage of what was durable for a torn tail.
    DamageCut,
    /// A truncated suffix is not synced.
    CutNotSynced,
    /// A truncation begins without writing down that it is under way.
    CutNotNoted,
    /// A truncation keeps the first entry that it should cut.
    CutTooLate,
    /// A new start of the log is not written down.
    StartNotStored,
    /// Segments are removed before the new start is written down.
    RemovedEarly,
    /// A compacted segment takes the place of the old ones before it is synced.
    SwapNotSynced,
    /// Several segments are swapped for one without writing the intent down.
    SwapNotStored,
    /// An entry that failed half-way leaves its bytes behind.
    FailedAppendKept,
}

impl Fault {
    /// All of them.
    pub const ALL: [Self; 20] = [
        Self::SyncSkipped,
        Self::SealedSyncSkipped,
        Self::FolderSyncSkipped,
        Self::AnnouncedEarly,
        Self::FailedSyncForgotten,
        Self::StateAhead,
        Self::SaltKept,
        Self::PayloadUnchecked,
        Self::IndexAhead,
        Self::RecoveryCutsMore,
        Self::TornTailKept,
        Self::DamageCut,
        Self::CutNotSynced,
        Self::CutNotNoted,
        Self::CutTooLate,
        Self::StartNotStored,
        Self::RemovedEarly,
        Self::SwapNotSynced,
        Self::SwapNotStored,
        Self::FailedAppendKept,
    ];
}

#[cfg(feature = "planted")]
thread_local! {
    static PLANTED: Cell<Option<Fault>> = const { Cell::new(None) };
}

/// Lets all logs make a mistake in what they do on this thread, in place of an earlier one.
#[cfg(feature = "planted")]
pub fn plant(fault: Fault) {
    PLANTED.set(Some(fault));
}

/// Ends the mistake that was planted on this thread.
#[cfg(feature = "planted")]
pub fn uproot() {
    PLANTED.set(None);
}

#[cfg(feature = "planted")]
pub(crate) fn planted(fault: Fault) -> bool {
    PLANTED.get() == Some(fault)
}

#[cfg(not(feature = "planted"))]
pub(crate) const fn planted(_: Fault) -> bool {
    false
}
