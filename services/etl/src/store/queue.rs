//! Which execution is taken up next.

use base::Timestamp;
use store::{Tx, params};

use crate::error::Result;

/// How many executions of an organisation wait.
pub(crate) async fn waiting(tx: &mut Tx, org: i64) -> Result<i64> {
    const WAITING: &str = "SELECT COUNT(*) FROM execution WHERE org = $1 AND status = 1";
    Ok(tx.one(WAITING, params![org]).await?)
}

/// The execution that is next: of those that may be taken up, one of the highest priority, of the organisation whose turn
/// was longest ago, the oldest. One whose worker is gone comes back whatever else runs.
pub(crate) async fn next(
    tx: &mut Tx,
    now: Timestamp,
    running_max: u32,
) -> Result<Option<(i64, String)>> {
    const NEXT: &str = "SELECT e.org, e.id FROM execution e LEFT JOIN turn t ON t.org = e.org
        WHERE (e.status = 2 AND e.lease_until <= $1)
            OR (e.status = 1 AND e.available_at <= $1
                AND (SELECT COUNT(*) FROM execution r WHERE r.status = 2 AND r.org = e.org) < $2
                AND (e.beside = 0 OR e.beside > (SELECT COUNT(*) FROM execution p
                    WHERE p.org = e.org AND p.pipeline = e.pipeline AND p.status = 2
                        AND p.beside > 0)))
        ORDER BY e.priority DESC, COALESCE(t.taken_at, 0), e.available_at, e.id LIMIT 1";
    Ok(tx.optional(NEXT, params![now, running_max]).await?)
}

/// Notes that an execution of an organisation was taken up.
pub(crate) async fn take_turn(tx: &mut Tx, org: i64, now: Timestamp) -> Result<()> {
    const TAKE: &str = "INSERT INTO turn (org, taken_at) VALUES ($1, $2)
        ON CONFLICT (org) DO UPDATE SET taken_at = excluded.taken_at";
    tx.execute(TAKE, params![org, now]).await?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use platform_proto::platform::config::v1::Pipeline;
    use platform_proto::platform::etl::v1::{ExecutionPriority, TriggerType};
    use service::ids::Ids;
    use store::{Db, Options, Work};

    use super::*;
    use crate::core::execution::{New, create};
    use crate::core::run::{Take, Taken};
    use crate::error::Error;
    use crate::store::MIGRATIONS;

    const NOW: Timestamp = Timestamp::from_seconds(1_000_000);

    struct Make(Vec<(i64, &'static str, ExecutionPriority)>);

    impl Work for Make {
        type Output = ();
        type Error = Error;

        async fn run(&self, tx: &mut Tx) -> Result<()> {
            let ids = Ids::new(NOW, 1);
            for (place, (org_id, pipeline, priority)) in (0_i64..).zip(&self.0) {
                let pipeline =
                    Pipeline { id: (*pipeline).to_owned(), org_id: *org_id, ..Pipeline::default() };
                let mut new = New::of(&pipeline, TriggerType::Manual);
                new.priority = *priority;
                let now = Timestamp::from_micros(NOW.micros() + place);
                create(tx, new, (now, &ids), 100).await?;
            }
            Ok(())
        }
    }

    /// Organisations and pipelines in the order in which they are taken up.
    async fn order(made: Vec<(i64, &'static str, ExecutionPriority)>) -> Vec<(i64, String)> {
        let folder = testkit::folder();
        let db = Db::open(&Options::sqlite(folder.path().join("etl.db")), MIGRATIONS).await;
        let db = db.unwrap();
        db.write(Make(made)).await.unwrap();
        let mut order = Vec::new();
        for seconds in 1.. {
            let take = Take {
                worker: "w".to_owned(),
                lease: std::time::Duration::from_secs(1000),
                running_max: 2,
                now: NOW + std::time::Duration::from_secs(seconds),
                seed: seconds,
            };
            match db.write(take).await.unwrap() {
                Taken::Row(row) => {
                    order.push((row.execution.org_id, row.execution.pipeline_id));
                }
                Taken::Ended | Taken::Nothing => break,
            }
        }
        order
    }

    #[tokio::test]
    async fn organisations_take_turns_and_what_is_urgent_comes_first() {
        use ExecutionPriority::{High, Low, Normal};
        let made = vec![
            (1, "a", Low),
            (1, "b", Normal),
            (1, "c", Normal),
            (2, "d", Normal),
            (3, "e", Normal),
            (3, "f", High),
        ];
        let order = order(made).await;
        let order: Vec<(i64, &str)> = order.iter().map(|it| (it.0, it.1.as_str())).collect();
        // The third of organisation 1 waits, since two of it run.
        assert_eq!(order, [(3, "f"), (1, "b"), (2, "d"), (3, "e"), (1, "c")]);
    }

    #[tokio::test]
    async fn one_of_a_pipeline_runs_at_a_time() {
        let normal = ExecutionPriority::Normal;
        let order = order(vec![(1, "a", normal), (1, "a", normal)]).await;
        assert_eq!(order.len(), 1);
    }
}
