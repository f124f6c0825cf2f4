//! What is done to the node and to the network.

use std::collections::VecDeque;
use std::sync::atomic::Ordering;
use std::time::Duration;

use base::{Random, SeededRandom};
use turmoil::Sim;

use crate::caller::Progress;
use crate::node::Node;

/// How many faults there are beside one of each kind.
const MORE: u64 = 4;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Fault {
    /// Nothing arrives.
    Cut,
    /// Nothing arrives at the node.
    CutThere,
    /// Nothing arrives at the caller.
    CutBack,
    /// The node's process and its machine lose power.
    Crash,
}

const KINDS: [Fault; 4] = [Fault::Cut, Fault::CutThere, Fault::CutBack, Fault::Crash];

/// Causes one fault after the other, with pauses between them.
pub(crate) struct Faults {
    node: Node,
    progress: Progress,
    random: SeededRandom,
    coming: VecDeque<Fault>,
    /// What is wrong right now.
    present: Option<Fault>,
    /// When that ends, or the next one begins.
    until: Duration,
    pub(crate) cuts: u64,
    pub(crate) crashes: u64,
}

impl Faults {
    pub(crate) fn new(node: Node, progress: Progress, seed: u64) -> Self {
        let random = SeededRandom::new(seed);
        let below = |bound| (&random as &dyn Random).below(bound);
        let mut coming: Vec<Fault> = KINDS.to_vec();
        coming.extend((0..MORE).map(|_| KINDS[below(KINDS.len() as u64) as usize]));
        for last in (1..coming.len()).rev() {
            coming.swap(last, below(last as u64 + 1) as usize);
        }
        let until = Duration::from_millis(below(1000));
        let coming = coming.into();
        Self { node, progress, random, coming, present: None, until, cuts: 0, crashes: 0 }
    }

    /// To be called after each step of the simulation.
    pub(crate) fn step(&mut self, sim: &mut Sim<'_>) {
        // Somebody watches over a real node too, and starts it again.
        if self.present.is_none() && self.node.broken.load(Ordering::SeqCst) {
            self.begin(Fault::Crash, sim);
        }
        if sim.elapsed() < self.until {
            return;
        }
        match self.present.take() {
            Some(fault) => self.end(fault, sim),
            None => match self.coming.pop_front() {
                Some(fault) => self.begin(fault, sim),
                None => self.progress.calm.store(true, Ordering::SeqCst),
            },
        }
    }

    fn begin(&mut self, fault: Fault, sim: &mut Sim<'_>) {
        match fault {
            Fault::Cut => sim.partition("caller", "node"),
            Fault::CutThere => sim.partition_oneway("caller", "node"),
            Fault::CutBack => sim.partition_oneway("node", "caller"),
            Fault::Crash => {
                sim.crash("node");
                self.node.files.crash();
            }
        }
        if fault == Fault::Crash {
            self.crashes += 1;
        } else {
            self.cuts += 1;
        }
        self.present = Some(fault);
        self.wait(sim, 3000);
        self.note(sim, &format!("{fault:?}"));
    }

    fn end(&mut self, fault: Fault, sim: &mut Sim<'_>) {
        match fault {
            Fault::Cut | Fault::CutThere | Fault::CutBack => sim.repair("caller", "node"),
            Fault::Crash => {
                // The node says itself whether it is well.
                self.node.broken.store(false, Ordering::SeqCst);
                sim.bounce("node");
            }
        }
        self.wait(sim, 2000);
        self.note(sim, &format!("{fault:?} is over"));
    }

    fn wait(&mut self, sim: &Sim<'_>, at_most: u64) {
        let millis = 1 + (&self.random as &dyn Random).below(at_most);
        self.until = sim.elapsed() + Duration::from_millis(millis);
    }

    fn note(&self, sim: &Sim<'_>, what: &str) {
        self.node.trace.line_at(sim.elapsed(), &format!("world {what}"));
    }
}
