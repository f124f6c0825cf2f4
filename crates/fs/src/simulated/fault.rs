//! Operations that fail.

use std::collections::VecDeque;
use std::io::{self, ErrorKind};

use base::{Random, SeededRandom};

/// What can fail, one sort for each method.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Operation {
    /// Opening a file.
    Open,
    /// Reading from a file, its length included.
    Read,
    /// Writing to a file; any of the blocks before one of them may be written all the same.
    Write,
    /// Cutting or extending a file.
    Truncate,
    /// Syncing a file; the bytes that were not stored are not tried again.
    SyncData,
    /// Syncing a folder.
    SyncDir,
    /// Renaming.
    Rename,
    /// Removing.
    Remove,
    /// Listing a folder.
    List,
    /// Creating a folder.
    CreateDir,
}

/// What a broken disk answers: EIO, which has no kind of its own.
const EIO: i32 = 5;

#[derive(Debug, Default)]
pub(super) struct Faults(VecDeque<Order>);

#[derive(Debug)]
struct Order {
    operation: Operation,
    skip: u64,
    kind: ErrorKind,
}

impl Faults {
    pub(super) fn order(&mut self, operation: Operation, skip: u64, kind: ErrorKind) {
        self.0.push_back(Order { operation, skip, kind });
    }

    /// Fails if it is this operation's turn, by order or by chance.
    pub(super) fn trip(
        &mut self,
        operation: Operation,
        failing: u64,
        random: &SeededRandom,
    ) -> io::Result<()> {
        if let Some(place) = self.0.iter().position(|order| order.operation == operation) {
            let order = &mut self.0[place];
            if order.skip == 0 {
                let kind = order.kind;
                self.0.remove(place);
                return Err(io::Error::new(kind, format!("{operation:?} was told to fail")));
            }
            order.skip -= 1;
        }
        if failing > 0 && (random as &dyn Random).below(failing) == 0 {
            return Err(io::Error::from_raw_os_error(EIO));
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_order_waits_for_its_turn_and_holds_once() {
        let random = SeededRandom::new(1);
        let mut faults = Faults::default();
        faults.order(Operation::Write, 1, ErrorKind::StorageFull);
        faults.order(Operation::Write, 0, ErrorKind::TimedOut);
        let mut outcomes = Vec::new();
        for operation in [Operation::Read, Operation::Write, Operation::Write, Operation::Write] {
            outcomes.push(faults.trip(operation, 0, &random).map_err(|error| error.kind()));
        }
        let expected = [Ok(()), Ok(()), Err(ErrorKind::StorageFull), Err(ErrorKind::TimedOut)];
        assert_eq!(outcomes, expected);
        assert!(faults.trip(Operation::Write, 0, &random).is_ok());
    }

    #[test]
    fn chance_fails_about_one_in_so_many() {
        let random = SeededRandom::new(1);
        let mut faults = Faults::default();
        let failed =
            (0..1000).filter(|_| faults.trip(Operation::Read, 10, &random).is_err()).count();
        assert!((50..200).contains(&failed), "{failed} of 1000 failed");
    }
}
