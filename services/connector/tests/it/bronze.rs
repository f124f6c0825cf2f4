//! A stand-in for the bronze layer that keeps what it is sent, as far as its contract goes.

use std::collections::{HashMap, VecDeque};
use std::sync::Mutex;

use aws_lc_rs::digest::{Context, SHA256};
use platform_proto::platform::data::v1 as data;
use platform_proto::platform::data::v1::ingest_batch_request::Part;
use tonic::{Code, Status, Streaming};
use tonic_types::{ErrorDetails, StatusExt as _};

/// A batch that was stored.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Batch {
    pub(crate) header: data::IngestHeader,
    pub(crate) lines: Vec<String>,
    pub(crate) checksum: String,
    pub(crate) completes: bool,
    /// For whom it was written: `account@organisation`.
    pub(crate) by: String,
}

/// What bronze has stored, and how it is to behave.
#[derive(Default)]
pub(crate) struct Bronze {
    pub(crate) batches: Mutex<Vec<Batch>>,
    /// Uploads that came, those that were stored before included.
    pub(crate) uploads: Mutex<usize>,
    /// From this upload on, counted from 1, a batch is stored and never answered.
    pub(crate) silent_from: Mutex<Option<usize>>,
    /// Uploads are refused with this, if it is set.
    pub(crate) refusal: Mutex<Option<Status>>,
    /// The next batches are stored, and answered with these all the same.
    pub(crate) late: Mutex<VecDeque<Status>>,
    /// Uploads under an older fence are refused.
    pub(crate) fence: Mutex<i64>,
    /// Fences of the uploads that came, in order.
    pub(crate) fences: Mutex<Vec<i64>>,
    /// Whoever holds it lets uploads wait before they are looked at.
    pub(crate) gate: tokio::sync::RwLock<()>,
}

impl Bronze {
    /// Lines of all batches.
    pub(crate) fn lines(&self) -> Vec<String> {
        self.batches.lock().unwrap().iter().flat_map(|it| it.lines.clone()).collect()
    }

    pub(crate) fn count(&self) -> usize {
        self.batches.lock().unwrap().len()
    }

    pub(crate) fn uploads(&self) -> usize {
        *self.uploads.lock().unwrap()
    }

    pub(crate) async fn ingest(
        &self,
        by: String,
        mut parts: Streaming<data::IngestBatchRequest>,
    ) -> Result<data::IngestBatchResponse, Status> {
        let mut header = None;
        let mut text = Vec::new();
        let mut trailer = None;
        while let Some(message) = parts.message().await? {
            match message.part.unwrap() {
                Part::Header(it) => {
                    // What another request stored at this place is answered before anything is read.
                    if let Some(known) = self.known(&it) {
                        *self.uploads.lock().unwrap() += 1;
                        return Ok(known);
                    }
                    header = Some(it);
                }
                Part::Rows(rows) => text.extend_from_slice(&rows),
                Part::Trailer(it) => trailer = Some(it),
                Part::TypedRows(_) | Part::ArrowIpc(_) | Part::Payloads(_) => {
                    panic!("another form than the header's")
                }
            }
        }
        let refusal = self.refusal.lock().unwrap().clone();
        if let Some(refusal) = refusal {
            return Err(refusal);
        }
        let (header, trailer) = (header.unwrap(), trailer.unwrap());
        self.fences.lock().unwrap().push(header.fence);
        drop(self.gate.read().await);
        if header.fence < *self.fence.lock().unwrap() {
            let mut details = ErrorDetails::new();
            details.set_error_info("STALE_FENCE", "data", HashMap::new());
            let code = Code::FailedPrecondition;
            return Err(Status::with_error_details(code, "another attempt", details));
        }
        let upload = {
            let mut uploads = self.uploads.lock().unwrap();
            *uploads += 1;
            *uploads
        };
        let answer = self.keep(by, header, &text, &trailer)?;
        let late = self.late.lock().unwrap().pop_front();
        if let Some(late) = late {
            return Err(late);
        }
        let silent_from = *self.silent_from.lock().unwrap();
        if silent_from.is_some_and(|from| from <= upload) {
            std::future::pending::<()>().await;
        }
        Ok(answer)
    }

    /// The batch that another request stored at the place of this one.
    fn known(&self, header: &data::IngestHeader) -> Option<data::IngestBatchResponse> {
        let batches = self.batches.lock().unwrap();
        let found = place_of(&batches, header)?;
        let is_other = batches[found].header.request_id != header.request_id;
        is_other.then(|| answer(found, &batches[found], true))
    }

    fn keep(
        &self,
        by: String,
        header: data::IngestHeader,
        text: &[u8],
        trailer: &data::IngestTrailer,
    ) -> Result<data::IngestBatchResponse, Status> {
        let text = String::from_utf8(text.to_vec()).unwrap();
        let lines: Vec<String> = text.lines().map(str::to_owned).collect();
        if trailer.record_count != i64::try_from(lines.len()).unwrap() {
            let reason = ErrorDetails::with_error_info("RECORD_COUNT_MISMATCH", "platform", []);
            return Err(Status::with_error_details(Code::InvalidArgument, "not so many", reason));
        }
        let mut digest = Context::new(&SHA256);
        digest.update(text.as_bytes());
        let hash = digest.finish();
        let checksum: String = hash.as_ref().iter().map(|byte| format!("{byte:02x}")).collect();
        assert_eq!(trailer.checksum, checksum);
        let mut batches = self.batches.lock().unwrap();
        if let Some(found) = place_of(&batches, &header) {
            return Ok(answer(found, &batches[found], true));
        }
        let completes = trailer.completes_generation;
        batches.push(Batch { header, lines, checksum, completes, by });
        Ok(answer(batches.len() - 1, &batches[batches.len() - 1], false))
    }
}

/// The newest batch of a writer that has counted as far as a header.
fn place_of(batches: &[Batch], header: &data::IngestHeader) -> Option<usize> {
    let position = header.append_position.clone().unwrap();
    let is_reached = |batch: &Batch| {
        let at = batch.header.append_position.clone().unwrap();
        at.application_id == position.application_id && position.version <= at.version
    };
    batches.iter().rposition(is_reached)
}

fn answer(place: usize, batch: &Batch, duplicate: bool) -> data::IngestBatchResponse {
    let count = i64::try_from(batch.lines.len()).unwrap();
    let batch = data::BronzeBatch {
        batch_id: format!("batch-{}", place + 1),
        request_id: batch.header.request_id.clone(),
        input_records: count,
        valid_records: count,
        output_records: count,
        checksum: batch.checksum.clone(),
        ..Default::default()
    };
    data::IngestBatchResponse { batch: Some(batch), duplicate }
}
