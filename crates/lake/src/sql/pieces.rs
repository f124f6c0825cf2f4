//! Cuts the files that a scan reads into pieces, of which whoever is free takes the next.
//!
//! The engine cuts what is read once for each thread, and lets them take each other's files when
//! they have read their own. The last file is then read by one of them alone, however large it is.

use datafusion::datasource::listing::PartitionedFile;
use datafusion::datasource::physical_plan::{FileGroup, FileScanConfig, FileScanConfigBuilder};

/// Pieces of what each thread reads.
const PIECES: u64 = 8;
/// Bytes that a piece has at least, since opening one costs as well.
const PIECE_BYTES_MIN: u64 = 2 << 20;

/// A scan with its files cut, if more than one thread reads them and the order of its rows means nothing.
pub(super) fn cut(scan: &FileScanConfig) -> Option<FileScanConfig> {
    let threads = scan.file_groups.len();
    let is_ordered = scan.preserve_order || !scan.output_ordering.is_empty();
    // Whoever says how rows are divided relies on it.
    if threads < 2 || is_ordered || scan.output_partitioning.is_some() {
        return None;
    }
    let piece = (bytes(scan) / (threads as u64 * PIECES)).max(PIECE_BYTES_MIN);
    let groups: Vec<FileGroup> = scan
        .file_groups
        .iter()
        .map(|group| FileGroup::new(group.iter().flat_map(|file| pieces(file, piece)).collect()))
        .collect();
    let config = FileScanConfigBuilder::from(scan.clone()).with_file_groups(groups);
    Some(config.build())
}

/// Where the part of a file begins and ends that is read.
fn range(file: &PartitionedFile) -> (u64, u64) {
    let whole = (0, file.object_meta.size);
    file.range
        .as_ref()
        .map_or(whole, |range| (range.start.cast_unsigned(), range.end.cast_unsigned()))
}

fn size(file: &PartitionedFile) -> u64 {
    let (start, end) = range(file);
    end.saturating_sub(start)
}

/// Bytes of what a scan reads.
pub(super) fn bytes(scan: &FileScanConfig) -> u64 {
    scan.file_groups.iter().flat_map(FileGroup::iter).map(size).sum()
}

/// The files that a scan reads, or reads parts of.
pub(super) fn files(scan: &FileScanConfig) -> u64 {
    let all = scan.file_groups.iter().flat_map(FileGroup::iter);
    all.filter(|file| range(file).0 == 0).count() as u64
}

/// A file in pieces of about the same size, which no row group is in two of.
fn pieces(file: &PartitionedFile, wanted: u64) -> Vec<PartitionedFile> {
    let (start, end) = range(file);
    let count = (size(file) / wanted).max(1);
    let edge = |number: u64| (start + (end - start) * number / count).cast_signed();
    (0..count).map(|number| file.clone().with_range(edge(number), edge(number + 1))).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ranges(file: &PartitionedFile, wanted: u64) -> Vec<(i64, i64)> {
        let pieces = pieces(file, wanted).into_iter().filter_map(|piece| piece.range);
        pieces.map(|range| (range.start, range.end)).collect()
    }

    #[test]
    fn pieces_lie_side_by_side_and_are_as_large_as_wanted_or_larger() {
        let file = PartitionedFile::new("a.parquet", 100);
        assert_eq!(ranges(&file, 30), [(0, 33), (33, 66), (66, 100)]);
        assert_eq!(ranges(&file, 100), [(0, 100)]);
        assert_eq!(ranges(&file, 1_000), [(0, 100)]);
        let part = file.with_range(40, 100);
        assert_eq!(ranges(&part, 20), [(40, 60), (60, 80), (80, 100)]);
        assert_eq!(ranges(&PartitionedFile::new("empty", 0), 30), [(0, 0)]);
    }
}
