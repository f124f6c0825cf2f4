//! Decoders of what comes from the network or lies on the disk, each by itself, for the fuzz targets.

use base::Timestamp;
use bytes::Bytes;
use platform_proto::opaque;
use platform_proto::rustmq::client::v1::opaque::ProduceRequest;
use platform_proto::rustmq::common::v1::{ClusterConfiguration, TopicConfig};
use prost::Message as _;

use crate::convert::produce;
use crate::core::catalog::Catalog;
use crate::core::change::{Change, Image};
use crate::core::metadata::{read_snapshot, write_snapshot};
use crate::core::passes::Passes;
use crate::core::producers::snapshot;
use crate::core::writes::Content;
use crate::core::{intake, settings};

/// `ProduceRequest.batch`.
const BATCH: u32 = 15;

/// A request to write, as the stream of a producer takes it, up to the append; `compacts` is what its topic does.
/// Whether the batch would be appended.
#[must_use]
pub fn produce(message: Vec<Bytes>, compacts: bool) -> bool {
    let Ok(cut) = rope::cut(message, BATCH, usize::MAX) else { return false };
    let Ok(request) = opaque::decode::<ProduceRequest>(cut.head) else { return false };
    let Ok(item) = produce::item(request, cut.blob) else { return false };
    let mut settings =
        settings::settings(&TopicConfig::default(), &ClusterConfiguration::default());
    settings.compacts = compacts;
    let now = Timestamp::from_micros(1_700_000_000_000_000);
    let taken = match item.content {
        Content::Batch(parts) => intake::batch(parts, &settings, now),
        Content::Plain(records) => intake::records(records, &settings, now),
    };
    taken.is_ok_and(|intake| intake.header.count() > 0)
}

/// The file of what a partition remembers of its producers. Writes what it read, which must read the same.
///
/// # Panics
/// It does not.
pub fn producers(file: &[u8]) {
    let Some(saved) = snapshot::read(file) else { return };
    let written = snapshot::write(&saved.producers, saved.offset, saved.stamped_ms);
    assert_eq!(snapshot::read(&written), Some(saved), "it changed");
}

/// The file of a partition's compactions. Writes what it read, which must be the same.
///
/// # Panics
/// It does not.
pub fn compactions(file: &[u8]) {
    let Some(passes) = Passes::decode(file) else { return };
    assert_eq!(passes.encode(), file, "it changed");
}

/// The file of a snapshot of the catalog. Writes what it read, which must read the same.
///
/// # Panics
/// It does not.
pub fn metadata(file: &[u8]) {
    let Some(image) = read_snapshot(file) else { return };
    assert_eq!(read_snapshot(&write_snapshot(&image)), Some(image), "it changed");
}

/// A snapshot of the catalog, and changes that follow it. What they make fits into a snapshot, which makes the same.
///
/// # Panics
/// It does not.
pub fn catalog(image: &[u8], changes: &[&[u8]]) {
    let Ok(image) = Image::decode(image) else { return };
    let Ok(mut catalog) = Catalog::try_from(image) else { return };
    for change in changes {
        let Ok(change) = Change::decode(*change) else { continue };
        let before = catalog.clone();
        if catalog.apply(&change).is_err() {
            assert!(catalog == before, "a change that does not fit changed something");
        }
    }
    let image = catalog.image();
    let again = Image::decode(&image.encode_to_vec()[..]).map(Catalog::try_from);
    assert!(matches!(again, Ok(Ok(again)) if again == catalog), "a snapshot makes another catalog");
}
