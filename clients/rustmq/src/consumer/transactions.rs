//! Which batches of transactions count.

use std::collections::BTreeSet;

use batch::Header;

/// A transaction whose records are void: its producer and the offset of its first record.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Aborted {
    pub(crate) first_offset: u64,
    pub(crate) producer_id: u64,
}

/// Drops what belongs to aborted transactions, batch by batch in order.
#[derive(Clone, Debug, Default)]
pub(crate) struct Transactions {
    /// Not begun, by their first offsets.
    coming: BTreeSet<Aborted>,
    /// Producers whose batches are void at present.
    void: BTreeSet<u64>,
}

impl Transactions {
    /// Takes note of what a broker says about the batches that come with it.
    pub(crate) fn expect(&mut self, aborted: impl IntoIterator<Item = Aborted>, from: u64) {
        // A broker repeats a transaction that is under way with every answer that it touches.
        let known = self.void.clone();
        let is_new = |it: &Aborted| it.first_offset >= from || !known.contains(&it.producer_id);
        self.coming.extend(aborted.into_iter().filter(is_new));
    }

    /// Whether the records of a batch count.
    pub(crate) fn admits(&mut self, header: &Header) -> bool {
        while let Some(first) = self.coming.first().copied()
            && first.first_offset <= header.base_offset
        {
            self.coming.remove(&first);
            self.void.insert(first.producer_id);
        }
        if header.attributes.is_control() {
            // Whatever the marker says, the transaction is over.
            self.void.remove(&header.producer_id);
            return false;
        }
        !(header.attributes.is_transactional() && self.void.contains(&header.producer_id))
    }
}

#[cfg(test)]
mod tests {
    use batch::Attributes;

    use super::*;

    fn batch(base_offset: u64, producer_id: u64, attributes: u32) -> Header {
        Header { base_offset, producer_id, attributes: Attributes(attributes), ..Header::default() }
    }

    #[test]
    fn an_aborted_transaction_is_void_up_to_its_marker() {
        let mut transactions = Transactions::default();
        transactions.expect([Aborted { first_offset: 12, producer_id: 7 }], 10);
        let admitted = [
            batch(10, 7, 1),
            batch(12, 7, 1),
            batch(13, 8, 1),
            batch(14, 7, 0),
            batch(15, 7, 1),
            batch(16, 7, 3),
            batch(17, 7, 1),
        ]
        .map(|header| transactions.admits(&header));
        assert_eq!(admitted, [true, false, true, true, false, false, true]);
    }

    #[test]
    fn a_reader_that_begins_within_one_is_told_of_it() {
        let mut transactions = Transactions::default();
        transactions.expect([Aborted { first_offset: 5, producer_id: 7 }], 10);
        assert!(!transactions.admits(&batch(10, 7, 1)));
        // It is told again, and the marker still ends it.
        transactions.expect([Aborted { first_offset: 5, producer_id: 7 }], 11);
        assert!(!transactions.admits(&batch(11, 7, 3)));
        assert!(transactions.admits(&batch(12, 7, 1)));
    }
}
