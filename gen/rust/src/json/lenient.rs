//! Letting unknown things pass, for as long as a call lasts.

use std::cell::Cell;

thread_local! {
    static IS_ON: Cell<bool> = const { Cell::new(false) };
}

/// Calls `read`; what it reads from JSON on this thread may have unknown fields, and unknown names
/// for enum values, which are left out.
pub fn ignoring_unknown<T>(read: impl FnOnce() -> T) -> T {
    let _restore = Restore(IS_ON.replace(true));
    read()
}

/// Whether unknown things are let pass.
pub(super) fn is_on() -> bool {
    IS_ON.get()
}

/// Restores what held before, also when the call panics.
struct Restore(bool);

impl Drop for Restore {
    fn drop(&mut self) {
        IS_ON.set(self.0);
    }
}
