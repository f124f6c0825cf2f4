//! For tests: what takes records and remembers them.

use crate::record::{Mark, Record, Rejected, Sink, Texts};

/// Records as text, rejected ones as `!ROW REASON`; at most so many.
pub(crate) struct Seen {
    pub(crate) records: Vec<String>,
    limit: usize,
}

impl Seen {
    pub(crate) const fn at_most(limit: usize) -> Self {
        Self { records: Vec::new(), limit }
    }
}

impl Sink for Seen {
    fn take(&mut self, record: Result<Record, Rejected>) -> bool {
        self.records.push(match record {
            Ok(record) => {
                let fields = record.iter().map(|(name, value)| format!("{name}={value}"));
                fields.collect::<Vec<_>>().join(" ")
            }
            Err(Rejected { row, reason }) => format!("!{row} {reason}"),
        });
        self.records.len() < self.limit
    }
}

/// Marks behind each record, and the records as they are written; for one that is none, the reason.
#[derive(Default)]
pub(crate) struct Marked(pub(crate) Vec<(Mark, String)>);

impl Texts for Marked {
    fn take(&mut self, end: Mark, text: Result<&[u8], String>) -> bool {
        let text = text.map(|it| String::from_utf8(it.to_vec()).unwrap());
        self.0.push((end, text.unwrap_or_else(|reason| reason)));
        true
    }
}
