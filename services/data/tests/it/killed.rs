//! Deaths of the process in the middle of what it does.

use std::path::Path;
use std::time::Duration;

use platform_proto::platform::common::v1::ExecutionStatus;
use platform_proto::platform::data::v1 as pb;
use testkit::{wait_for, wait_for_some};
use tonic::Status;

use crate::dropped::{batches, drop_table, files, found, undeclare};
use crate::fixture::{BOUND, Database, Fixture, ORG, header, ndjson, owner, reason};

const LINE: &str = "{\"id\":1}\n";
/// Records of a staged file: some pieces, and a write that takes a while.
const RECORDS: usize = 40_000;
/// Longer than a dead process is waited for.
const AWAY: Duration = Duration::from_secs(150);

/// Where the process dies.
#[derive(Clone, Copy, Debug)]
enum Point {
    /// So long after it was asked, wherever it is by then.
    After(Duration),
    /// As soon as a data file lies there.
    File,
    /// As soon as the commit lies there.
    Commit,
    /// As soon as the answer is there.
    Answer,
}

/// Files of the table whose names end so.
fn count(fixture: &Fixture, end: &str) -> usize {
    fn count(folder: &Path, end: &str) -> usize {
        let Ok(entries) = std::fs::read_dir(folder) else { return 0 };
        let one = |path: &Path| {
            let name = path.to_string_lossy();
            if path.is_dir() { count(path, end) } else { usize::from(name.ends_with(end)) }
        };
        entries.map(|it| one(&it.unwrap().path())).sum()
    }
    count(&fixture.path().join("lake/7/bronze/orders"), end)
}

async fn ingest(fixture: &Fixture, request: &str) -> Result<(pb::BronzeBatch, bool), Status> {
    let request = pb::IngestFromStorageRequest {
        header: Some(header(request)),
        storage_path: "a.ndjson".to_owned(),
        ..Default::default()
    };
    let answer = fixture.bronze().ingest_from_storage(owner(request)).await?.into_inner();
    Ok((answer.batch.unwrap(), answer.duplicate))
}

#[tokio::test(flavor = "multi_thread")]
async fn a_staged_file_is_stored_once_wherever_the_process_dies() {
    let points = [0, 1, 3, 10, 30, 60, 100].map(|it| Point::After(Duration::from_millis(it)));
    let points = points.into_iter().chain([Point::File, Point::Commit, Point::Answer]);
    let mut fixture = Fixture::start(Database::Sqlite).await;
    let lines: String = (0..RECORDS).map(|it| format!("{{\"id\":{it}}}\n")).collect();
    fixture.stage(ORG, "a.ndjson", lines.as_bytes());
    fixture.upload(ndjson(header("r0"), &[LINE], 1)).await.unwrap();
    for (at, point) in points.enumerate() {
        let mortal = fixture.mortal().await;
        let request = format!("f{at}");
        let (data, log) = (count(&mortal.fixture, ".parquet"), count(&mortal.fixture, ".json"));
        {
            let asked = ingest(&mortal.fixture, &request);
            let of_fixture = &mortal.fixture;
            let reached = async {
                match point {
                    Point::After(time) => tokio::time::sleep(time).await,
                    Point::File => {
                        let is_there = async || data < count(of_fixture, ".parquet");
                        wait_for("a data file", BOUND, is_there).await;
                    }
                    Point::Commit => {
                        let is_there = async || log < count(of_fixture, ".json");
                        wait_for("a commit", BOUND, is_there).await;
                    }
                    Point::Answer => std::future::pending().await,
                }
            };
            // Who asked gets no answer, or one that is kept.
            tokio::select! {
                answer = asked => assert!(!answer.unwrap().1, "{point:?}"),
                () = reached => {}
            }
        }
        fixture = mortal.dies(Duration::from_secs(1)).await;
        let first = ingest(&fixture, &request).await.unwrap().0;
        let (second, is_duplicate) = ingest(&fixture, &request).await.unwrap();
        assert!(is_duplicate, "{point:?}");
        assert_eq!(first, second);
        assert_eq!(batches(&fixture).await, at + 2, "{point:?}");
        let rows = found(&fixture).await.unwrap().row_count;
        assert_eq!(rows as usize, 1 + (at + 1) * RECORDS, "{point:?}");
        // A request of before is still known.
        assert!(fixture.upload(ndjson(header("r0"), &[LINE], 1)).await.unwrap().duplicate);
    }
    fixture.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_removal_is_finished_by_the_next_process_wherever_the_first_dies() {
    // How many files are left when it dies, in hundredths.
    for left in [100, 99, 50, 0] {
        let fixture = Fixture::start(Database::Sqlite).await;
        for at in 0..12 {
            fixture.upload(ndjson(header(&format!("r{at}")), &[LINE], 1)).await.unwrap();
        }
        let all = files(&fixture);
        let mortal = fixture.mortal().await;
        undeclare(&mortal.fixture);
        let dropped = drop_table(&mortal.fixture, true).await.unwrap().operation.unwrap();
        let reached = async || files(&mortal.fixture) * 100 <= all * left;
        wait_for("some files to go", BOUND, reached).await;
        let fixture = mortal.dies(AWAY).await;
        wait_for("the files to go", BOUND, async || files(&fixture) == 0).await;
        let stored = wait_for_some("the name to be free", BOUND, async || {
            match fixture.upload(ndjson(header("r0"), &[LINE], 1)).await {
                Ok(stored) => Some(stored),
                Err(status) => {
                    assert_eq!(reason(&status), "DEPENDENCY_UNAVAILABLE");
                    None
                }
            }
        })
        .await;
        assert!(!stored.duplicate, "{left}");
        assert_eq!((found(&fixture).await.unwrap().row_count, batches(&fixture).await), (1, 1));
        wait_for("the end of the operation", BOUND, async || {
            let operation_id = dropped.id.clone();
            let get = pb::GetTableOperationRequest { operation_id, ..Default::default() };
            let got = fixture.tables().get_table_operation(owner(get)).await.unwrap();
            got.into_inner().operation.unwrap().status() == ExecutionStatus::Completed
        })
        .await;
        fixture.stop().await;
    }
}
