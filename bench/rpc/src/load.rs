//! The load: calls in flight all the time, over a few connections.

use std::time::{Duration, Instant};

use anyhow::{Context, Result};
use tokio::task::JoinSet;
use tonic::Status;

/// Connections of a load.
pub(crate) const CONNECTIONS: usize = 4;
/// Calls in flight, evenly over the connections.
const IN_FLIGHT: usize = 64;
/// Longest time of one load.
const LOAD_MAX: Duration = Duration::from_secs(120);

/// Makes `count` calls and waits for the last; `clients` has one for each connection.
///
/// # Errors
/// A call fails, or all together take too long.
pub(crate) async fn drive<C, F>(clients: &[C], count: usize, call: F) -> Result<Duration>
where
    C: Clone + Send + 'static,
    F: AsyncCall<C>,
{
    let started = Instant::now();
    let mut callers = JoinSet::new();
    for caller in 0..IN_FLIGHT {
        let mut client = clients[caller % clients.len()].clone();
        let call = call.clone();
        callers.spawn(async move {
            for _ in 0..count / IN_FLIGHT {
                call.once(&mut client).await?;
            }
            Ok::<_, Status>(())
        });
    }
    let all = async {
        while let Some(ended) = callers.join_next().await {
            ended?.context("a call failed")?;
        }
        Ok(started.elapsed())
    };
    tokio::time::timeout(LOAD_MAX, all).await.context("the load takes too long")?
}

/// One call by a client.
pub(crate) trait AsyncCall<C>: Clone + Send + 'static {
    fn once(&self, client: &mut C) -> impl Future<Output = Result<(), Status>> + Send;
}
