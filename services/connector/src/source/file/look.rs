//! Looking into files: which columns they have, and a few of their records.

use base::Timestamp;
use platform_proto::platform::connector::v1 as pb;
use platform_proto::platform::connector::v1::FileStream;
use platform_proto::platform::data::v1::RowBatch;

use super::{Shelf, read};
use crate::source::folder::{Found, Walk};
use crate::source::glob::Glob;
use crate::source::record::{Parsed, Record, Rejected, Sink};
use crate::source::schema::Learner;
use crate::source::{Trouble, described};

/// Records from which columns are learnt.
const LEARNT_MAX: usize = 1000;
/// Bytes of the texts in records that are looked at.
const BYTES_MAX: usize = 4 << 20;
/// The same of records that are shown, so that they fit into one message.
const SHOWN_MAX: usize = 1 << 20;

/// Bytes of one file that are read to look at it, more than one record can have.
const READ_MAX: u64 = 32 << 20;
/// Files that are looked at for one preview.
const FILES_MAX: usize = 100;

/// From the first moment to the one after the last.
pub(crate) type Span = (Timestamp, Timestamp);

/// Keeps the first records, and learns from them.
struct Sample {
    learner: Learner,
    records: Vec<Record>,
    count: usize,
    rejected: usize,
    bytes: usize,
    /// Records and bytes that are wanted.
    wanted: (usize, usize),
    is_kept: bool,
}

impl Sample {
    fn new(wanted: (usize, usize), is_kept: bool) -> Self {
        let (learner, records) = (Learner::default(), Vec::new());
        Self { learner, records, count: 0, rejected: 0, bytes: 0, wanted, is_kept }
    }

    fn is_full(&self) -> bool {
        self.wanted.0 <= self.count || self.wanted.1 <= self.bytes
    }
}

impl Sink for Sample {
    fn take(&mut self, record: Result<Record, Rejected>) -> bool {
        let Ok(record) = record else {
            self.rejected += 1;
            // Of a file that has nothing else, not all is read.
            return self.rejected < LEARNT_MAX;
        };
        self.bytes += record.iter().map(|(_, value)| size(value)).sum::<usize>();
        self.learner.learn(&record);
        self.count += 1;
        if self.is_kept {
            self.records.push(record);
        }
        !self.is_full()
    }
}

/// About the bytes of a value.
fn size(value: &serde_json::Value) -> usize {
    match value {
        serde_json::Value::String(text) => text.len(),
        serde_json::Value::Array(_) | serde_json::Value::Object(_) => value.to_string().len(),
        serde_json::Value::Null | serde_json::Value::Bool(_) | serde_json::Value::Number(_) => 8,
    }
}

/// Reads the first records of a file.
fn read_into(
    shelf: &Shelf,
    stream: &FileStream,
    path: &str,
    sample: &mut Sample,
) -> Result<(), Trouble> {
    read::first_texts(shelf, stream, path, READ_MAX, &mut Parsed(sample))
}

/// Files of a stream, the newest first.
fn newest_first<'w>(stream: &FileStream, walk: &'w Walk) -> Vec<&'w Found> {
    let Ok(glob) = Glob::parse(&stream.glob) else { return Vec::new() };
    let mut files: Vec<&Found> = walk.files.iter().filter(|it| glob.matches(&it.path)).collect();
    files.sort_by(|a, b| (b.modified_at, &b.path).cmp(&(a.modified_at, &a.path)));
    files
}

/// What each stream holds, by its newest file.
pub(super) fn describe(
    shelf: &Shelf,
    streams: &[FileStream],
) -> Result<Vec<pb::StreamDescription>, Trouble> {
    let walk = shelf.walk()?;
    let describe = |stream: &FileStream| {
        let files = newest_first(stream, &walk);
        let mut sample = Sample::new((LEARNT_MAX, BYTES_MAX), false);
        let mut description = format!("{} files of `{}`", files.len(), stream.glob);
        if let Some(newest) = files.first() {
            description += &format!("; the newest is `{}`", newest.path);
            let read = read_into(shelf, stream, &newest.path, &mut sample);
            if let Err(trouble) = read {
                description += &format!("; {trouble}");
            }
            if 0 < sample.rejected {
                description += &format!("; {} of its first records are broken", sample.rejected);
            }
        }
        pb::StreamDescription {
            description,
            schema: sample.learner.schema(),
            sync_modes: vec![pb::SyncMode::FullRefresh as i32, pb::SyncMode::Incremental as i32],
            primary_key: stream.primary_key.clone(),
            cursor_fixed: true,
            resumable: true,
            file_based: true,
            ..described(&stream.name)
        }
    };
    Ok(streams.iter().map(describe).collect())
}

/// The first records of the newest files of a stream, or of those that were changed in a span.
pub(super) fn preview(
    shelf: &Shelf,
    stream: &FileStream,
    limit: usize,
    span: Option<Span>,
) -> Result<RowBatch, Trouble> {
    let walk = shelf.walk()?;
    let mut sample = Sample::new((limit, SHOWN_MAX), true);
    let is_within = |it: &&Found| {
        span.is_none_or(|(from, until)| from <= it.modified_at && it.modified_at < until)
    };
    let files = newest_first(stream, &walk);
    for file in files.into_iter().filter(is_within).take(FILES_MAX) {
        match read_into(shelf, stream, &file.path, &mut sample) {
            // What was read in part shows the rows that were read.
            Err(trouble) if trouble.reason != read::ENOUGH || sample.count == 0 => {
                return Err(trouble);
            }
            Err(_) | Ok(()) => {}
        }
        if sample.is_full() {
            break;
        }
    }
    let rows = sample.records.iter().map(|record| sample.learner.row(record)).collect();
    Ok(RowBatch { schema: sample.learner.schema(), rows })
}

#[cfg(test)]
mod tests {
    use std::io::Write as _;

    use platform_proto::platform::data::v1::FailureClass;
    use platform_proto::platform::data::v1::value::Kind;

    use super::*;
    use crate::source::folder::{Folder, Roots};

    fn in_folder(files: &[(&str, &[u8])]) -> (testkit::TempDir, Shelf) {
        let root = testkit::folder();
        let own = root.path().join("7");
        std::fs::create_dir(&own).unwrap();
        for (second, (name, bytes)) in files.iter().enumerate() {
            let mut file = std::fs::File::create(own.join(name)).unwrap();
            file.write_all(bytes).unwrap();
            let at = std::time::UNIX_EPOCH + std::time::Duration::from_secs(second as u64);
            file.set_modified(at).unwrap();
        }
        let roots = Roots::new(vec![format!("{}/{{org}}", root.path().display())]);
        let place = roots.place(7, &own.display().to_string()).unwrap();
        let folder = Folder::open(&place).unwrap();
        (root, Shelf::Folder(folder))
    }

    fn stream(glob: &str) -> FileStream {
        FileStream { name: "s".to_owned(), glob: glob.to_owned(), ..FileStream::default() }
    }

    fn texts(batch: &RowBatch) -> Vec<String> {
        let text = |kind: &Option<Kind>| match kind {
            Some(Kind::StringValue(text)) => text.clone(),
            other => format!("{other:?}"),
        };
        batch.rows.iter().map(|row| text(&row.values[0].kind)).collect()
    }

    #[test]
    fn the_newest_rows_come_first_and_no_more_than_are_wanted() {
        let (_root, folder) =
            in_folder(&[("a.csv", b"id\n1\n2\n"), ("b.csv", b"id\n3\n4\n"), ("c.txt", b"id\n9\n")]);
        let rows = |limit, span| {
            texts(&preview(&folder, &stream("*.csv"), limit, span).unwrap()).join(" ")
        };
        assert_eq!(rows(3, None), "3 4 1");
        assert_eq!(rows(1, None), "3");
        let day = |second| Timestamp::from_seconds(second);
        assert_eq!(rows(9, Some((day(0), day(1)))), "1 2");
    }

    #[test]
    fn what_is_compressed_is_read_as_it_was_written() {
        let text = b"{\"id\": \"1\"}\n{\"id\": \"2\"}\n";
        let mut gzip = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::fast());
        gzip.write_all(text).unwrap();
        let gzip = gzip.finish().unwrap();
        let zstd = zstd::stream::encode_all(&text[..], 1).unwrap();
        let (_root, folder) = in_folder(&[("a.ndjson.gz", &gzip), ("b.ndjson", &zstd)]);
        for name in ["a*", "b*"] {
            let found = preview(&folder, &stream(name), 9, None).unwrap();
            assert_eq!(texts(&found), ["1", "2"], "{name}");
        }
        let (_other, cut) = in_folder(&[("a.ndjson.gz", &gzip[..gzip.len() / 2])]);
        let trouble = preview(&cut, &stream("a*"), 9, None).unwrap_err();
        assert_eq!((trouble.class, trouble.reason), (FailureClass::Data, "FILE_BROKEN"));
    }

    #[test]
    fn a_description_tells_columns_and_what_is_broken() {
        let (_root, folder) =
            in_folder(&[("a.json", b"[{\"id\": 1, \"at\": true}]"), ("b.csv", b"x,y\n1\n1,2\n")]);
        let streams = [stream("*.json"), stream("*.csv"), stream("*.ndjson")];
        let found = describe(&folder, &streams).unwrap();
        let columns = |at: usize| {
            let columns = found[at].schema.iter().flat_map(|it| &it.columns);
            columns.map(|it| it.name.as_str()).collect::<Vec<_>>().join(" ")
        };
        assert_eq!((columns(0), columns(1), columns(2)), ("id at".into(), "x y".into(), "".into()));
        assert!(found[1].description.contains("1 of its first records are broken"));
        assert!(found[2].description.starts_with("0 files"));
        let unknown = preview(&folder, &stream("b*"), 9, None).is_ok();
        assert!(unknown);
    }

    #[test]
    fn no_more_of_a_file_is_read_than_may_be() {
        let line = "x".repeat(1 << 20);
        let lines: String = (0..40).map(|_| format!("{line}\n")).collect();
        let mut gzip = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::fast());
        gzip.write_all(lines.as_bytes()).unwrap();
        let (_root, folder) = in_folder(&[("a.ndjson.gz", &gzip.finish().unwrap())]);
        let trouble = preview(&folder, &stream("*"), 9, None).unwrap_err();
        assert_eq!(trouble.reason, read::ENOUGH);
    }

    #[test]
    fn a_name_that_tells_no_format_is_refused() {
        let (_root, folder) = in_folder(&[("a.txt", b"id\n1\n")]);
        let trouble = preview(&folder, &stream("*"), 9, None).unwrap_err();
        assert_eq!(trouble.reason, "FILE_FORMAT_UNKNOWN");
    }
}
