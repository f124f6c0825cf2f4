//! A load of more than memory allows, in a process of its own whose peak the kernel tells.

use std::path::Path;
use std::process::Command;
use std::sync::Arc;

use base::{ByteSize, Random, SeededRandom, SystemClock};
use futures_util::{StreamExt as _, stream};
use lake::arrow::array::{Date32Array, Int64Array, RecordBatch, StringArray};
use lake::arrow::datatypes::{DataType, Field, Schema, SchemaRef};
use lake::{Append, Definition, Lake, Note, Options, Rows};

use crate::fixture::{DAY, now, path};

const FOLDER: &str = "LAKE_TEST_LOAD";
const MIB: u64 = 1 << 20;
const BATCHES: i64 = 120;
const BATCH_ROWS: usize = 2000;
/// Random text of each row, which no compression makes smaller than half.
const TEXT: usize = 1000;

fn columns() -> SchemaRef {
    Arc::new(Schema::new(vec![
        Field::new("day", DataType::Date32, false),
        Field::new("k", DataType::Int64, false),
        Field::new("text", DataType::Utf8, true),
    ]))
}

/// Rows of forty days in every batch, made while they are read.
fn rows() -> Rows {
    let random = SeededRandom::new(1);
    let batches = (0..BATCHES).map(move |at| {
        let days = (0..BATCH_ROWS).map(|row| DAY + (row % 40) as i32);
        let first = at * BATCH_ROWS as i64;
        let texts = (0..BATCH_ROWS).map(|_| {
            let mut bytes = vec![0; TEXT];
            random.fill(&mut bytes);
            bytes.iter().map(|it| char::from(b'0' + it % 64)).collect::<String>()
        });
        let batch = RecordBatch::try_new(
            columns(),
            vec![
                Arc::new(Date32Array::from_iter_values(days)),
                Arc::new(Int64Array::from_iter_values(first..first + BATCH_ROWS as i64)),
                Arc::new(texts.map(Some).collect::<StringArray>()),
            ],
        );
        Ok(batch.unwrap())
    });
    stream::iter(batches).boxed()
}

/// No test by itself: the process that is measured.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_load_that_another_test_starts() {
    let Ok(folder) = std::env::var(FOLDER) else { return };
    let options = Options {
        url: Path::new(&folder).join("lake").to_str().unwrap().to_owned(),
        scratch: Path::new(&folder).join("scratch").to_str().unwrap().to_owned(),
        memory: ByteSize(48 * MIB),
        ..Options::default()
    };
    let lake = Lake::open(&options, Arc::new(SystemClock), Arc::new(SeededRandom::new(2))).unwrap();
    let definition = Definition::new(columns()).partitioned_by(&["day"]);
    let table = lake.create(&path("t"), &definition, &Note::new()).await.unwrap();
    let done = table.append(rows(), &Append::default()).await.unwrap();
    assert_eq!(done.rows, BATCHES as u64 * BATCH_ROWS as u64);
    assert!(done.files <= 56, "{} files", done.files);
    let status = std::fs::read_to_string("/proc/self/status").unwrap();
    println!("{}", status.lines().find(|it| it.starts_with("VmHWM")).unwrap());
    let sql = "select count(*), count(distinct k), count(distinct day) from t";
    assert_eq!(now(&table, sql).await, "240000|240000|40");
}

#[test]
fn a_load_of_many_rows_stays_within_its_memory() {
    let folder = tempfile::tempdir().unwrap();
    let output = Command::new(std::env::current_exe().unwrap())
        .args(["--exact", "memory::the_load_that_another_test_starts", "--nocapture"])
        .env(FOLDER, folder.path())
        .output()
        .unwrap();
    let said = String::from_utf8(output.stdout).unwrap();
    assert!(output.status.success(), "{said}{}", String::from_utf8_lossy(&output.stderr));
    let peak = said.lines().find_map(|line| line.split("VmHWM:").nth(1)).unwrap();
    let peak: u64 = peak.trim().trim_end_matches(" kB").parse().unwrap();
    // 240 MB of rows, 48 MiB for the plan; the rest is the program and the files that are open.
    assert!(peak < 300 * 1024, "{} MiB", peak / 1024);
}
