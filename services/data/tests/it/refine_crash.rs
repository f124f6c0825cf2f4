//! Deaths of a process between the commit of a refinement and what is written about it.

use lake::Table;
use platform_proto::platform::data::v1 as pb;

use crate::fixture::{Database, Fixture, MIGRATIONS, ORG};
use crate::refine::{chain, declare_chain, refine, refine_as, rows, sell};
use crate::silver::counts;

/// Makes it look as if the process had died between the commit of a run and its result.
struct Die {
    result: pb::SilverResult,
    run: String,
    /// What was read: the version before, if it was a part.
    from: Option<i64>,
}

impl store::Work for Die {
    type Output = ();
    type Error = store::Error;

    async fn run(&self, tx: &mut store::Tx) -> Result<(), store::Error> {
        const POSITION: &str = "SELECT version, made FROM silver_refined
            WHERE org = $1 AND dataset = 'paid' AND input = 'sales'";
        const RUN: &str = "INSERT INTO silver_refining (org, dataset, input, run, base, task)
            VALUES ($1, 'paid', 'sales', $2, $3, $4)";
        let (to, made): (i64, i64) = tx.one(POSITION, store::params![ORG]).await?;
        let task = serde_json::json!({
            "declaration": 1, "whole": self.from.is_none(),
            "spans": [{"input": "sales", "from": self.from, "to": to, "made": made}],
        });
        let base = self.result.tables[0].snapshot_id - 1;
        let params = store::params![ORG, &self.run, base, task.to_string()];
        tx.execute(RUN, params).await?;
        let gone = store::params![ORG, &self.result.silver_batch_id];
        tx.execute("DELETE FROM silver_result WHERE org = $1 AND id = $2", gone).await?;
        let back = "UPDATE silver_refined SET version = $2 WHERE org = $1 AND dataset = 'paid'";
        match self.from {
            Some(from) => tx.execute(back, store::params![ORG, from]).await?,
            None => {
                let sql = "DELETE FROM silver_refined WHERE org = $1 AND dataset = 'paid'";
                tx.execute(sql, store::params![ORG]).await?
            }
        };
        Ok(())
    }
}

async fn paid(fixture: &Fixture) -> Table {
    fixture.lake().table(&format!("{ORG}/silver/paid").parse().unwrap()).await.unwrap()
}

/// Dies after the newest run of `sales/paid`, and begins again.
async fn die(fixture: Fixture, result: &pb::SilverResult, from: Option<i64>) -> Fixture {
    let commit = paid(&fixture).await.history(None, 1).await.unwrap().remove(0);
    let run = commit.note.get("silver_run").unwrap().to_owned();
    let fixture = fixture.paused().await;
    let path = fixture.path().join("data.db");
    let db = store::Db::open(&store::Options::sqlite(&path), MIGRATIONS).await.unwrap();
    db.write(Die { result: result.clone(), run, from }).await.unwrap();
    db.close().await;
    let fixture = fixture.resumed("data.db").await;
    declare_chain(&fixture);
    fixture
}

async fn version(fixture: &Fixture, name: &str) -> i64 {
    let path = format!("{ORG}/silver/{name}").parse().unwrap();
    let table = fixture.lake().table(&path).await.unwrap();
    i64::try_from(table.snapshot().await.unwrap().version()).unwrap()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_refinement_that_died_after_its_commit_is_gone_on_with() {
    let fixture = chain(Database::Sqlite).await;
    let first = [
        r#"{"id": 1, "buyer": "ann", "total": 1, "version": 1}"#,
        r#"{"id": 2, "buyer": "bob", "total": 0, "version": 1}"#,
        r#"{"id": 3, "buyer": "cat", "total": 3, "version": 1}"#,
    ];
    sell(&fixture, "r1", &first).await;
    let whole = refine_as(&fixture, "owner", "sales/paid", false).await.unwrap().result.unwrap();
    assert_eq!(counts(&whole), [3, 2, 0, 1, 0]);
    let fixture = die(fixture, &whole, None).await;
    let before = version(&fixture, "paid").await;
    let again = refine_as(&fixture, "owner", "sales/paid", false).await.unwrap();
    // Its result was written by this call, and nothing is left to do.
    assert!(again.duplicate);
    let again = again.result.unwrap();
    assert_eq!((counts(&again), &again.tables), (counts(&whole), &whole.tables));
    assert_eq!(version(&fixture, "paid").await, before);

    let from = version(&fixture, "sales").await;
    let second = [
        r#"{"id": 1, "buyer": "ann", "total": 5, "version": 2}"#,
        r#"{"id": 3, "version": 2, "state": "gone"}"#,
        r#"{"id": 4, "buyer": "dan", "total": 4, "version": 1}"#,
    ];
    sell(&fixture, "r2", &second).await;
    let part = refine_as(&fixture, "owner", "sales/paid", false).await.unwrap().result.unwrap();
    assert_eq!(counts(&part), [2, 2, 0, 0, 0]);
    let fixture = die(fixture, &part, Some(from)).await;
    let before = version(&fixture, "paid").await;
    sell(&fixture, "r3", &[r#"{"id": 9, "buyer": "eve", "total": 9, "version": 1}"#]).await;
    // What was committed is told first, and then what came since is read.
    let next = refine_as(&fixture, "owner", "sales/paid", false).await.unwrap();
    assert!(!next.duplicate);
    assert_eq!(counts(&next.result.unwrap()), [1, 1, 0, 0, 0]);
    assert_eq!(version(&fixture, "paid").await, before + 1);
    let get = pb::GetResultRequest {
        silver_batch_id: part.silver_batch_id.clone(),
        ..Default::default()
    };
    let got = fixture.silver().get_result(crate::fixture::owner(get)).await.unwrap().into_inner();
    let got = got.result.unwrap();
    assert_eq!((counts(&got), &got.tables), (counts(&part), &part.tables));
    let wanted = ["1 ann 5000000 2", "4 dan 4000000 1", "9 eve 9000000 1"];
    assert_eq!(rows(&fixture, "paid", "id").await, wanted);
    fixture.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_lost_database_makes_the_same_rows_once_more() {
    let fixture = chain(Database::Sqlite).await;
    sell(&fixture, "r1", &[r#"{"id": 1, "buyer": "ann", "total": 1, "version": 1}"#]).await;
    refine(&fixture, "sales/paid").await;
    let before = version(&fixture, "paid").await;
    let fixture = fixture.paused().await;
    let fixture = fixture.resumed("new.db").await;
    declare_chain(&fixture);
    assert_eq!(refine(&fixture, "sales/paid").await, [1, 1, 0, 0, 0]);
    // They are there already, so nothing is written.
    assert_eq!(version(&fixture, "paid").await, before);
    assert_eq!(rows(&fixture, "paid", "id").await, ["1 ann 1000000 1"]);
    fixture.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_left_of_a_removal_that_was_cut_off_goes_when_the_run_is_gone_on_with() {
    let fixture = chain(Database::Sqlite).await;
    sell(&fixture, "r1", &[r#"{"id": 1, "buyer": "ann", "total": 1, "version": 1}"#]).await;
    let whole = refine_as(&fixture, "owner", "sales/paid", false).await.unwrap().result.unwrap();
    let commit = paid(&fixture).await.history(None, 1).await.unwrap().remove(0);
    let run = commit.note.get("silver_run").unwrap().to_owned();
    let fixture = die(fixture, &whole, None).await;
    let folder = fixture.path().join(format!("lake/{ORG}/staging/{run}"));
    std::fs::create_dir_all(&folder).unwrap();
    let left = folder.join("part-0.parquet");
    std::fs::write(&left, b"rows that waited").unwrap();
    refine_as(&fixture, "owner", "sales/paid", false).await.unwrap();
    assert!(!left.exists());
    fixture.stop().await;
}
