use std::fs::File;
use std::io::Write as _;
use std::path::PathBuf;
use std::time::{Duration, UNIX_EPOCH};

use proptest::prelude::*;
use testkit::TempDir;
use tokio::sync::mpsc;

use super::*;
use crate::source::bring::{Limits, PIECES_MAX, Piece};
use crate::source::folder::{Folder, Roots};

/// A file that is written by and by, and what was brought of it.
struct Story {
    _root: TempDir,
    path: PathBuf,
    shelf: Shelf,
    /// Changes of the file.
    changes: u64,
    from: From,
    lines: Vec<String>,
}

impl Story {
    fn new(name: &str) -> Self {
        let root = testkit::folder();
        let own = root.path().join("7");
        std::fs::create_dir(&own).unwrap();
        let roots = Roots::new(vec![format!("{}/{{org}}", root.path().display())]);
        let place = roots.place(7, &own.display().to_string()).unwrap();
        let shelf = Shelf::Folder(Folder::open(&place).unwrap());
        let from = From { doubles: true, now: Timestamp::from_seconds(1 << 31), ..From::default() };
        Self { _root: root, path: own.join(name), shelf, changes: 0, from, lines: Vec::new() }
    }

    /// Writes behind what is there, which may be nothing: the time of the file changes all the same.
    fn write(&mut self, text: &[u8]) {
        let mut file = File::options().create(true).append(true).open(&self.path).unwrap();
        file.write_all(text).unwrap();
        self.changes += 1;
        file.set_modified(UNIX_EPOCH + Duration::from_secs(self.changes)).unwrap();
    }

    /// Brings what is new, in batches of so many records, until it ends or dies after so many of them.
    fn sync(&mut self, records: u64, cuts: usize) -> Result<(), Trouble> {
        let (out, mut pieces) = mpsc::channel(PIECES_MAX);
        let batches = Batches::new(out, Limits { records, bytes: u64::MAX }, &[]);
        let stream = FileStream { glob: "**".to_owned(), ..FileStream::default() };
        let (from, shelf) = (self.from.clone(), &self.shelf);
        std::thread::scope(|scope| {
            let reading = scope.spawn(|| bring(shelf, &stream, &from, batches));
            let (mut text, mut stored) = (Vec::new(), 0);
            while stored < cuts {
                match pieces.blocking_recv() {
                    Some(Piece::Rows(rows)) => text.extend_from_slice(&rows),
                    Some(Piece::Cut(cut)) => {
                        let lines = String::from_utf8(std::mem::take(&mut text)).unwrap();
                        self.lines.extend(lines.lines().map(str::to_owned));
                        self.from.position = Some(cut.position);
                        self.from.rows_before = cut.rows_before;
                        self.from.proof = cut.proof;
                        stored += 1;
                    }
                    None => break,
                }
            }
            drop(pieces);
            reading.join().unwrap()
        })
    }
}

/// Bytes that are written before each sync, records of a batch, and batches after which the sync dies.
fn steps() -> impl Strategy<Value = Vec<(usize, u64, usize)>> {
    prop::collection::vec((0..25_usize, 1..4_u64, 0..4_usize), 1..12)
}

/// Writes a text in pieces with a sync after each, and then the rest; whether every sync went well.
fn told(story: &mut Story, text: &str, steps: &[(usize, u64, usize)]) -> bool {
    let mut rest = text.as_bytes();
    let mut went_well = true;
    for (bytes, records, cuts) in steps {
        let (now, later) = rest.split_at((*bytes).min(rest.len()));
        story.write(now);
        went_well &= story.sync(*records, *cuts).is_ok();
        rest = later;
    }
    story.write(rest);
    went_well && story.sync(3, usize::MAX).is_ok()
}

proptest! {
    #[test]
    fn of_lines_that_are_written_by_and_by_each_is_brought_once(
        numbers in prop::collection::vec(any::<u16>(), 0..20),
        has_gaps: bool,
        steps in steps(),
    ) {
        let mut story = Story::new("a.ndjson");
        let lines: Vec<String> = numbers.iter().map(|it| format!("{{\"id\":{it}}}")).collect();
        let text: String =
            lines.iter().map(|it| if has_gaps { format!("{it}\r\n\n") } else { format!("{it}\n") }).collect();
        prop_assert!(told(&mut story, &text, &steps));
        prop_assert_eq!(&story.lines, &lines);
        story.write(b"");
        prop_assert!(story.sync(3, usize::MAX).is_ok());
        prop_assert_eq!(&story.lines, &lines);
    }

    #[test]
    fn a_table_that_is_written_by_and_by_is_brought_once_or_an_error_is_told(
        values in prop::collection::vec("[a-c\"\n]{1,4}", 0..12),
        steps in steps(),
    ) {
        let mut story = Story::new("a.csv");
        let quoted = |it: &String| format!("\"{}\"\n", it.replace('"', "\"\""));
        let text = format!("id\n{}", values.iter().map(quoted).collect::<String>());
        if told(&mut story, &text, &steps) {
            let line = |it: &String| serde_json::json!({"id": it}).to_string();
            prop_assert_eq!(&story.lines, &values.iter().map(line).collect::<Vec<_>>());
        }
    }
}
