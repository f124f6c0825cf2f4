//! The data path: a server on a port of its own, called by generated clients and by bytes.

mod compaction;
mod fetch;
pub(crate) mod fixture;
mod hostile;
mod offsets;
mod produce;
mod produce_stream;
mod subscribe;
