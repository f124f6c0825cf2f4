//! Waiting for what happens in its own time.

use std::time::Duration;

const LOOK_EVERY: Duration = Duration::from_millis(5);

/// Waits until `condition` holds, looking again and again; `what` names it for the one who reads the failure.
///
/// # Panics
///
/// If it does not hold within `bound`.
pub async fn wait_for(what: &str, bound: Duration, mut condition: impl AsyncFnMut() -> bool) {
    wait_for_some(what, bound, async || condition().await.then_some(())).await;
}

/// Waits until `look` finds something, and gives it back.
///
/// # Panics
///
/// If it finds nothing within `bound`.
pub async fn wait_for_some<T>(
    what: &str,
    bound: Duration,
    mut look: impl AsyncFnMut() -> Option<T>,
) -> T {
    let looking = async {
        loop {
            if let Some(found) = look().await {
                return found;
            }
            tokio::time::sleep(LOOK_EVERY).await;
        }
    };
    match tokio::time::timeout(bound, looking).await {
        Ok(found) => found,
        Err(_) => panic!("not within {bound:?}: {what}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn a_condition_that_comes_true_ends_the_wait() {
        let mut looks = 0;
        wait_for("three looks", Duration::from_secs(10), async || {
            looks += 1;
            looks == 3
        })
        .await;
        assert_eq!(looks, 3);
    }

    #[tokio::test]
    #[should_panic(expected = "not within 20ms: never")]
    async fn a_wait_has_a_bound() {
        wait_for("never", Duration::from_millis(20), async || false).await;
    }
}
