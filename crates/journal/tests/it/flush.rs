//! Group commit: who waits for what, and what a failed sync means.

use std::io::ErrorKind;
use std::path::Path;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, mpsc};
use std::time::Duration;

use base::{Random, SeededRandom};
use bytes::Bytes;
use fs::{Disk, Executor, File, FileSystem, Open, Operation, SimulatedFs};
use journal::{Entry, Error, Flusher, Options, Reader, Retention, Sync, Writer, open};
use tokio::sync::oneshot;

const FOLDER: &str = "/log";

fn opened(files: Arc<dyn FileSystem>, sync: Sync) -> (Writer, Reader, Flusher) {
    let options = Options { sync, segment_bytes: 4096, ..Options::default() };
    let (writer, reader, flusher, _) =
        open(files, Path::new(FOLDER), options, 0, chance()).unwrap();
    (writer, reader, flusher)
}

fn append(writer: &mut Writer, bytes: usize) -> u64 {
    let parts = [Bytes::from(vec![7; bytes])];
    let entry = Entry { span: 1, epoch: 0, timestamp_ms: 0, parts: &parts };
    writer.append(&entry, 0).unwrap()
}

fn chance() -> Arc<dyn Random> {
    Arc::new(SeededRandom::new(1))
}

/// A flusher that runs until the sender is dropped.
fn spawned(flusher: Flusher) -> (oneshot::Sender<()>, tokio::task::JoinHandle<Result<(), Error>>) {
    let (stop, stopped) = oneshot::channel();
    (stop, tokio::spawn(flusher.run(Executor::inline(), stopped)))
}

#[tokio::test]
async fn all_who_wait_are_answered_by_few_syncs() {
    let disk = SimulatedFs::new(1, Disk::default());
    let syncs = Arc::new(AtomicU64::new(0));
    let counted = Arc::clone(&syncs);
    let at_sync = AtSync(Arc::new(move || _ = counted.fetch_add(1, Ordering::SeqCst)));
    let files = Arc::new(Watched { disk, at_sync });
    let (mut writer, reader, flusher) = opened(files, Sync::Every);
    let before = syncs.load(Ordering::SeqCst);
    for _ in 0..50 {
        append(&mut writer, 10);
    }
    assert_eq!(reader.durable(), 0);
    let (_stop, _running) = spawned(flusher);
    let waiting: Vec<_> = (1..=50)
        .map(|end| {
            let reader = reader.clone();
            tokio::spawn(async move { reader.durable_past(end).await })
        })
        .collect();
    for waiter in waiting {
        waiter.await.unwrap().unwrap();
    }
    assert_eq!(reader.durable(), 50);
    let syncs = syncs.load(Ordering::SeqCst) - before;
    assert!(syncs <= 3, "{syncs} syncs for 50 waiters");
}

#[tokio::test]
async fn a_failed_sync_is_final_and_told_to_all() {
    let disk = SimulatedFs::new(1, Disk::default());
    let (mut writer, reader, flusher) = opened(Arc::new(disk.clone()), Sync::Every);
    disk.fail(Operation::SyncData, 0, ErrorKind::Other);
    append(&mut writer, 10);
    let (_stop, running) = spawned(flusher);
    assert!(matches!(reader.durable_past(1).await, Err(Error::Stopped { .. })));
    assert!(matches!(running.await.unwrap(), Err(Error::Stopped { .. })));
    let entry = Entry { span: 1, epoch: 0, timestamp_ms: 0, parts: &[] };
    assert!(matches!(writer.append(&entry, 0), Err(Error::Stopped { .. })));
    assert!(matches!(writer.sync(), Err(Error::Stopped { .. })));
    assert!(matches!(writer.truncate(0, 0), Err(Error::Stopped { .. })));
    // What is there can be read, and is not called durable.
    assert_eq!((reader.durable(), reader.read(0, 1, 100).unwrap().len()), (0, 1));
}

#[tokio::test(start_paused = true)]
async fn an_interval_passes_before_entries_are_durable() {
    let disk = SimulatedFs::new(1, Disk::default());
    let interval = Sync::Interval(Duration::from_secs(5));
    let (mut writer, reader, flusher) = opened(Arc::new(disk), interval);
    let (_stop, _running) = spawned(flusher);
    tokio::time::sleep(Duration::from_secs(1)).await;
    let begun = tokio::time::Instant::now();
    append(&mut writer, 10);
    reader.durable_past(1).await.unwrap();
    assert_eq!(begun.elapsed().as_secs(), 5);
}

#[tokio::test(start_paused = true)]
async fn without_syncs_only_full_segments_become_durable_until_the_options_change() {
    let disk = SimulatedFs::new(1, Disk::default());
    let (mut writer, reader, flusher) = opened(Arc::new(disk), Sync::Never);
    let (_stop, _running) = spawned(flusher);
    append(&mut writer, 3_000);
    tokio::time::sleep(Duration::from_secs(3600)).await;
    assert_eq!(reader.durable(), 0);
    append(&mut writer, 3_000);
    reader.durable_past(1).await.unwrap();
    assert_eq!((reader.durable(), reader.end()), (1, 2));
    writer.configure(Options { sync: Sync::Every, ..Options::default() });
    reader.durable_past(2).await.unwrap();
}

#[tokio::test(start_paused = true)]
async fn who_waits_when_syncs_become_rarer_does_not_wait_for_the_next_one() {
    for sync in [Sync::Never, Sync::Interval(Duration::from_secs(3600))] {
        let disk = SimulatedFs::new(1, Disk::default());
        let (mut writer, reader, flusher) = opened(Arc::new(disk), Sync::Every);
        append(&mut writer, 10);
        writer.configure(Options { sync, ..Options::default() });
        let (_stop, _running) = spawned(flusher);
        let waited = tokio::time::timeout(Duration::from_secs(60), reader.durable_past(1)).await;
        waited.unwrap_or_else(|_| panic!("stranded under {sync:?}")).unwrap();
        append(&mut writer, 10);
        tokio::time::sleep(Duration::from_secs(60)).await;
        assert_eq!(reader.durable(), 1, "what comes later follows the new options");
    }
}

#[test]
fn retention_waits_for_no_sync_where_nothing_has_to_go() {
    let (begun, has_begun) = mpsc::channel();
    let (go_on, may_go_on) = mpsc::channel::<()>();
    let (done, is_done) = mpsc::channel();
    let may_go_on = Mutex::new(may_go_on);
    let at_sync = AtSync(Arc::new(move || {
        // Nobody is there to hear of syncs before the log is open, and after the test.
        if begun.send(()).is_ok() {
            _ = may_go_on.lock().unwrap().recv_timeout(Duration::from_secs(60));
        }
    }));
    let disk = SimulatedFs::new(1, Disk::default());
    drop(opened(Arc::new(disk.clone()), Sync::Every));
    let (files, patience) = (Arc::new(Watched { disk, at_sync }), Duration::from_secs(20));
    std::thread::scope(|scope| {
        let opening = scope.spawn(|| opened(files, Sync::Every));
        while !opening.is_finished() {
            if has_begun.recv_timeout(Duration::from_millis(10)).is_ok() {
                go_on.send(()).unwrap();
            }
        }
        let (mut writer, _reader, flusher) = opening.join().unwrap();
        append(&mut writer, 10);
        scope.spawn(|| {
            let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
            runtime.block_on(flusher.run(Executor::inline(), std::future::ready(()))).unwrap();
        });
        has_begun.recv_timeout(patience).unwrap();
        scope.spawn(move || {
            let retention = Retention { bytes: Some(1 << 30), ..Retention::default() };
            writer.retain(&retention, 0).unwrap();
            done.send(()).unwrap();
        });
        let waited = is_done.recv_timeout(patience);
        drop(go_on);
        drop(has_begun);
        waited.expect("the sync is still going on");
    });
}

#[tokio::test]
async fn a_stop_leaves_nothing_to_recover() {
    let disk = SimulatedFs::new(1, Disk::default());
    let (mut writer, reader, flusher) = opened(Arc::new(disk.clone()), Sync::Never);
    let (stop, running) = spawned(flusher);
    for _ in 0..20 {
        append(&mut writer, 900);
    }
    drop(stop);
    running.await.unwrap().unwrap();
    assert_eq!(reader.durable(), 20);
    disk.crash();
    let (writer, reader, _) = opened(Arc::new(disk), Sync::Never);
    assert_eq!((writer.end(), reader.durable()), (20, 20));
}

#[tokio::test]
async fn who_waits_for_what_was_cut_is_told() {
    let disk = SimulatedFs::new(1, Disk::default());
    let (mut writer, reader, _flusher) = opened(Arc::new(disk), Sync::Never);
    append(&mut writer, 10);
    append(&mut writer, 10);
    let waiting = tokio::spawn({
        let reader = reader.clone();
        async move { reader.durable_past(2).await }
    });
    tokio::task::yield_now().await;
    writer.truncate(1, 0).unwrap();
    assert!(matches!(waiting.await.unwrap(), Err(Error::OutOfRange { offset: 2, .. })));
    assert!(matches!(reader.durable_past(9).await, Err(Error::OutOfRange { .. })));
}

#[tokio::test]
async fn who_waits_for_entries_is_woken() {
    let disk = SimulatedFs::new(1, Disk::default());
    let (mut writer, reader, _flusher) = opened(Arc::new(disk), Sync::Never);
    let waiting = tokio::spawn(async move {
        reader.appended_past(1).await;
        reader.end()
    });
    tokio::task::yield_now().await;
    append(&mut writer, 10);
    tokio::task::yield_now().await;
    assert!(!waiting.is_finished(), "offset 1 is not there yet");
    append(&mut writer, 10);
    assert_eq!(waiting.await.unwrap(), 2);
}

/// A disk whose syncs of files are noticed before they are done.
#[derive(Debug)]
struct Watched {
    disk: SimulatedFs,
    at_sync: AtSync,
}

#[derive(Clone)]
struct AtSync(Arc<dyn Fn() + Send + std::marker::Sync>);

impl std::fmt::Debug for AtSync {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("AtSync")
    }
}

#[derive(Debug)]
struct WatchedFile(Box<dyn File>, AtSync);

impl FileSystem for Watched {
    fn open(&self, path: &Path, how: Open) -> std::io::Result<Box<dyn File>> {
        Ok(Box::new(WatchedFile(self.disk.open(path, how)?, self.at_sync.clone())))
    }

    fn rename(&self, from: &Path, to: &Path) -> std::io::Result<()> {
        self.disk.rename(from, to)
    }

    fn remove(&self, path: &Path) -> std::io::Result<()> {
        self.disk.remove(path)
    }

    fn list(&self, folder: &Path) -> std::io::Result<Vec<fs::Entry>> {
        self.disk.list(folder)
    }

    fn create_dir(&self, path: &Path) -> std::io::Result<()> {
        self.disk.create_dir(path)
    }

    fn sync_dir(&self, folder: &Path) -> std::io::Result<()> {
        self.disk.sync_dir(folder)
    }
}

impl File for WatchedFile {
    fn read_at(&self, offset: u64, out: &mut [u8]) -> std::io::Result<usize> {
        self.0.read_at(offset, out)
    }

    fn write_at(&self, offset: u64, bytes: &[u8]) -> std::io::Result<()> {
        self.0.write_at(offset, bytes)
    }

    fn sync_data(&self) -> std::io::Result<()> {
        (self.1.0)();
        self.0.sync_data()
    }

    fn len(&self) -> std::io::Result<u64> {
        self.0.len()
    }

    fn truncate(&self, len: u64) -> std::io::Result<()> {
        self.0.truncate(len)
    }
}
