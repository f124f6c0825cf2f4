//! The call that the running task answers, so that what it calls in turn inherits deadline, trace and request id.

use std::future::Future;
use std::sync::Arc;

use tokio::task::futures::TaskLocalFuture;

use crate::Call;

tokio::task_local! {
    static CALL: Arc<Call>;
}

/// The call that this task answers; `None` outside a handler.
#[must_use]
pub fn current() -> Option<Arc<Call>> {
    CALL.try_with(Arc::clone).ok()
}

/// Runs a future as part of `call`: what is called in it inherits the call's deadline, trace and request id.
pub fn within<F: Future>(call: Arc<Call>, future: F) -> TaskLocalFuture<Arc<Call>, F> {
    CALL.scope(call, future)
}

/// Runs a function as part of `call`.
pub(crate) fn enter<T>(call: &Arc<Call>, run: impl FnOnce() -> T) -> T {
    CALL.sync_scope(Arc::clone(call), run)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn a_call_is_current_only_within_its_scope() {
        let call = Arc::new(Call::local("/platform.common.v1.HealthService/Check"));
        assert!(current().is_none());
        let inside = within(Arc::clone(&call), async { current() }).await;
        assert!(Arc::ptr_eq(&inside.unwrap(), &call));
        assert!(enter(&call, || current().is_some()));
        assert!(current().is_none());
    }
}
