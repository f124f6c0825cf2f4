//! Arrow IPC: complete streams of a schema and batches.

use std::io::Cursor;

use bytes::Bytes;
use lake::arrow::array::RecordBatch;
use lake::arrow::datatypes::{Schema, SchemaRef};
use lake::arrow::error::ArrowError;
use lake::arrow::ipc::reader::StreamReader;
use lake::arrow::ipc::writer::StreamWriter;

/// Batches of one schema as a complete IPC stream.
///
/// # Errors
/// Those of Arrow, for columns that IPC does not know.
pub(crate) fn to_ipc(schema: &Schema, batches: &[RecordBatch]) -> Result<Bytes, ArrowError> {
    let mut writer = StreamWriter::try_new(Vec::new(), schema)?;
    for batch in batches {
        writer.write(batch)?;
    }
    Ok(writer.into_inner()?.into())
}

/// The schema and the batches of a complete IPC stream.
///
/// # Errors
/// Those of Arrow, if the bytes are no such stream.
pub(crate) fn from_ipc(bytes: &Bytes) -> Result<(SchemaRef, Vec<RecordBatch>), ArrowError> {
    let reader = StreamReader::try_new(Cursor::new(bytes), None)?;
    let schema = reader.schema();
    Ok((schema, reader.collect::<Result<_, _>>()?))
}

/// Bytes that the rows of a batch take by themselves, however large the buffers are that they lie in.
pub(crate) fn size(batch: &RecordBatch) -> usize {
    let columns = batch.columns().iter().map(|it| it.to_data().get_slice_memory_size());
    columns.map(|it| it.unwrap_or(usize::MAX / 4096)).sum()
}

/// The same rows in buffers of their own: IPC writes those that a slice lies in as a whole.
///
/// # Errors
/// Those of Arrow.
pub(crate) fn compact(batch: &RecordBatch) -> Result<RecordBatch, ArrowError> {
    lake::arrow::compute::concat_batches(&batch.schema(), [batch])
}
