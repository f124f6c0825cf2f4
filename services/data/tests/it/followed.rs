//! What silver follows by itself, though something fails.

use std::time::Duration;

use platform_proto::platform::data::v1 as pb;
use testkit::{wait_for, wait_for_some};

use crate::fixture::{BOUND, Database, Fixture, MIGRATIONS, header, ndjson, with};
use crate::silver::{declare, start};

/// Stores a batch of one record and processes it, as the owner of an organisation.
async fn made(fixture: &Fixture, token: &str) -> String {
    let header = pb::IngestHeader { dataset: "sales".to_owned(), ..header("r1") };
    let parts = ndjson(header, &[r#"{"id": 1}"#], 1);
    let stored = fixture.upload_as(token, parts).await.unwrap().batch.unwrap();
    let bronze_batch_id = stored.batch_id.clone();
    let process = pb::ProcessBatchRequest { bronze_batch_id, ..Default::default() };
    fixture.silver().process_batch(with(token, process)).await.unwrap();
    stored.batch_id
}

async fn replay(fixture: &Fixture, token: &str) {
    let replay = pb::ReplayBatchesRequest {
        request_id: "p1".to_owned(),
        dataset: "sales".to_owned(),
        ..Default::default()
    };
    fixture.bronze().replay_batches(with(token, replay)).await.unwrap();
}

/// Whether a batch was processed by the second version of its declaration.
async fn is_replayed(fixture: &Fixture, token: &str, batch: &str) -> bool {
    let get = pb::GetResultRequest { silver_batch_id: format!("{batch}.v2"), ..Default::default() };
    fixture.silver().get_result(with(token, get)).await.is_ok()
}

/// How often the tasks of an organisation failed, and why at last.
struct Failed(i64);

impl store::Work for Failed {
    type Output = Vec<(i64, String)>;
    type Error = store::Error;

    async fn run(&self, tx: &mut store::Tx) -> Result<Vec<(i64, String)>, store::Error> {
        let sql = "SELECT attempts, error FROM follow WHERE org = $1 AND attempts > 0";
        tx.all(sql, store::params![self.0]).await
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn an_organisation_in_which_something_fails_holds_up_no_other() {
    let fixture = start(Database::Postgres).await;
    let (own, other) = (made(&fixture, "owner").await, made(&fixture, "owner@8").await);
    let mut newer = fixture.others.datasets.lock().unwrap()["sales"].clone();
    newer.version = 2;
    declare(&fixture, newer);
    // A version that nobody can read, so that nothing can be written to the table.
    let log = fixture.path().join("lake/7/silver/sales/_delta_log");
    let versions = std::fs::read_dir(&log).unwrap().map(|it| it.unwrap().path());
    let versions = versions.filter(|it| it.extension().is_some_and(|it| it == "json")).count();
    let broken = log.join(format!("{versions:020}.json"));
    std::fs::write(&broken, "no version").unwrap();
    replay(&fixture, "owner").await;
    fixture.clock.advance(Duration::from_secs(1));
    replay(&fixture, "owner@8").await;
    let db = store::Db::open(&fixture.options.store, MIGRATIONS).await.unwrap();
    let failed = wait_for_some("a failure", BOUND, async || {
        let failed = db.read(Failed(7)).await.unwrap();
        Some(failed).filter(|it| !it.is_empty())
    })
    .await;
    assert!(failed.iter().all(|(_, error)| !error.is_empty()), "{failed:?}");
    let is_followed = async || is_replayed(&fixture, "owner@8", &other).await;
    wait_for("the replay of the other organisation", BOUND, is_followed).await;
    assert!(!is_replayed(&fixture, "owner", &own).await);
    assert_eq!(db.read(Failed(8)).await.unwrap(), []);

    // What was mended is followed when it is tried again.
    std::fs::remove_file(&broken).unwrap();
    fixture.clock.advance(Duration::from_secs(3600));
    let is_followed = async || is_replayed(&fixture, "owner", &own).await;
    wait_for("the replay", BOUND, is_followed).await;
    db.close().await;
    fixture.stop().await;
}
