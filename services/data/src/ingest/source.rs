//! Where the records of one batch come from.

use platform_proto::platform::data::v1 as pb;
use platform_proto::platform::data::v1::ingest_batch_request::Part;
use tonic::Streaming;

use super::batch::Intake;
use crate::error::{Error, Result};

/// What whoever sends records says about them at the end.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Stated {
    /// How many there are, if it is said.
    pub(crate) records: Option<u64>,
    /// SHA-256 of them; empty if it is not said.
    pub(crate) checksum: String,
    pub(crate) completes_generation: bool,
    /// SHA-256 of what was read, where that is not what the records are cut from.
    pub(crate) content: Option<String>,
}

/// Brings the records of one batch.
pub(crate) trait Source: Send + 'static {
    /// Whether the header names what is brought, so that a request is known again without looking at it; its checksum is
    /// [`Stated::content`] then.
    const IS_NAMED: bool = false;

    /// Refuses what cannot be brought, before anything is made for it.
    fn check(&mut self) -> Result<()> {
        Ok(())
    }

    /// Hands every record to `intake`.
    fn bring(self, intake: &mut Intake) -> impl Future<Output = Result<Stated>> + Send;
}

/// A stream of messages after its header.
pub(crate) struct Stream {
    pub(crate) messages: Streaming<pb::IngestBatchRequest>,
    pub(crate) form: pb::RecordForm,
}

impl Source for Stream {
    async fn bring(mut self, intake: &mut Intake) -> Result<Stated> {
        loop {
            let Some(part) = next(&mut self.messages).await? else {
                return Err(Error::UploadIncomplete { why: "it ends without a trailer" });
            };
            match part {
                Part::Header(_) => {
                    return Err(Error::UploadIncomplete { why: "there is a second header" });
                }
                Part::Rows(bytes) => {
                    self.expect(pb::RecordForm::Ndjson)?;
                    intake.ndjson(&bytes).await?;
                }
                Part::TypedRows(rows) => {
                    self.expect(pb::RecordForm::TypedRows)?;
                    intake.typed(&rows).await?;
                }
                Part::ArrowIpc(bytes) => {
                    self.expect(pb::RecordForm::ArrowIpc)?;
                    intake.arrow(&bytes).await?;
                }
                Part::Payloads(payloads) => {
                    self.expect(pb::RecordForm::Payloads)?;
                    intake.payloads(&payloads.payloads).await?;
                }
                Part::Trailer(trailer) => {
                    if next(&mut self.messages).await?.is_some() {
                        let why = "something comes after the trailer";
                        return Err(Error::UploadIncomplete { why });
                    }
                    return Ok(Stated {
                        records: u64::try_from(trailer.record_count).ok(),
                        checksum: trailer.checksum,
                        completes_generation: trailer.completes_generation,
                        content: None,
                    });
                }
            }
        }
    }
}

impl Stream {
    fn expect(&self, found: pb::RecordForm) -> Result<()> {
        match self.form == found {
            true => Ok(()),
            false => Err(mismatch(self.form, found)),
        }
    }
}

/// The error of records in another form than the header's.
pub(crate) fn mismatch(stated: pb::RecordForm, found: pb::RecordForm) -> Error {
    Error::UploadFormMismatch { stated: stated.as_str_name(), found: found.as_str_name() }
}

/// The next part of an upload; `None` at its end.
///
/// # Errors
/// [`Error::Upload`] with what the stream failed with.
pub(crate) async fn next(messages: &mut Streaming<pb::IngestBatchRequest>) -> Result<Option<Part>> {
    match messages.message().await {
        Ok(None) => Ok(None),
        Ok(Some(message)) => match message.part {
            Some(part) => Ok(Some(part)),
            None => Err(Error::UploadIncomplete { why: "a message is empty" }),
        },
        Err(status) => Err(Error::Upload(Box::new(status))),
    }
}

/// Records of one message.
pub(crate) enum Few {
    Typed(pb::RowBatch),
    Payloads(Vec<pb::RawPayload>),
}

impl Source for Few {
    async fn bring(self, intake: &mut Intake) -> Result<Stated> {
        match self {
            Self::Typed(rows) => intake.typed(&rows).await?,
            Self::Payloads(payloads) => intake.payloads(&payloads).await?,
        }
        Ok(Stated::default())
    }
}
