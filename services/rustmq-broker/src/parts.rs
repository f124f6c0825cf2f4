//! What the handlers share.

use std::sync::Arc;

use base::{Clock, Random};
use net::Address;
use runtime::{Failure, Host, Tasks};

use crate::Options;
use crate::core::layout::Layout;

/// What the handlers share.
pub(crate) struct Parts {
    pub(crate) options: Options,
    pub(crate) layout: Layout,
    pub(crate) clock: Arc<dyn Clock>,
    pub(crate) random: Arc<dyn Random>,
    pub(crate) tasks: Tasks,
}

/// Takes the folder and recovers what lies there.
pub(crate) async fn open(
    options: &Options,
    host: &Host,
    address: &Address,
) -> Result<Arc<Parts>, Failure> {
    _ = address;
    Ok(Arc::new(Parts {
        options: options.clone(),
        layout: Layout::new(&options.folder),
        clock: Arc::clone(&host.clock),
        random: Arc::clone(&host.random),
        tasks: host.tasks.clone(),
    }))
}
