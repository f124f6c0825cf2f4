//! The DataFusion session that the engine's own plans run in.

use std::num::NonZeroUsize;
use std::path::PathBuf;
use std::sync::Arc;

use datafusion::execution::SessionStateBuilder;
use datafusion::execution::disk_manager::{DiskManagerBuilder, DiskManagerMode};
use datafusion::execution::memory_pool::{FairSpillPool, TrackConsumersPool};
use datafusion::execution::runtime_env::{RuntimeEnv, RuntimeEnvBuilder};
use datafusion::prelude::{SessionConfig, SessionContext};
use deltalake_core::delta_datafusion::planner::DeltaPlanner;

use crate::error::Result;
use crate::options::Options;

/// How many users of memory an error about too little of it names.
const NAMED: NonZeroUsize = NonZeroUsize::new(5).expect("5 is not 0");

/// What a sort keeps of its memory for merging what it spilled.
const MERGE_MIN: usize = 1 << 20;
const MERGE_MAX: usize = 10 << 20;
/// Rows of one step when memory is short: merging holds one step of every run.
const SORTED_ROWS: usize = 1024;

/// The memory and the scratch space of all writes together.
pub(crate) fn environment(options: &Options) -> Result<Arc<RuntimeEnv>> {
    let pool = TrackConsumersPool::new(FairSpillPool::new(options.memory.as_usize()), NAMED);
    let mode = match options.scratch.as_str() {
        "" => DiskManagerMode::OsTmpDirectory,
        folder => {
            std::fs::create_dir_all(folder)?;
            DiskManagerMode::Directories(vec![PathBuf::from(folder)])
        }
    };
    let disk =
        DiskManagerBuilder::default().with_mode(mode).with_max_temp_directory_size(options.spill.0);
    let environment = RuntimeEnvBuilder::new()
        .with_memory_pool(Arc::new(pool))
        .with_disk_manager_builder(disk)
        .build_arc()?;
    Ok(environment)
}

/// How a plan uses memory.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Manner {
    /// Joins by hash, and fails when one side does not fit into memory.
    Fast,
    /// Joins by sorting, which spills, in small steps of few parts.
    Frugal,
}

/// A session of its own in the shared environment.
pub(crate) fn context(
    environment: &Arc<RuntimeEnv>,
    options: &Options,
    manner: Manner,
) -> SessionContext {
    let merge = (options.memory.as_usize() / 32).clamp(MERGE_MIN, MERGE_MAX);
    let mut config = SessionConfig::new()
        .with_target_partitions(options.parallelism.max(1))
        .with_information_schema(false)
        // Keys as an IN list may panic on the dictionaries that partition columns are.
        .set_usize("datafusion.optimizer.hash_join_inlist_pushdown_max_size", 0)
        .set_usize("datafusion.optimizer.hash_join_inlist_pushdown_max_distinct_values", 0)
        .set_usize("datafusion.execution.sort_spill_reservation_bytes", merge)
        .set_bool("datafusion.execution.parquet.pushdown_filters", true)
        .set_bool("datafusion.execution.parquet.reorder_filters", true);
    if manner == Manner::Frugal {
        // As few parts as it takes, for each sort keeps memory for merging what it spilled; a plan
        // of a single part joins by hash whatever is preferred.
        config = config
            .with_target_partitions(2)
            .with_batch_size(SORTED_ROWS)
            .set_bool("datafusion.optimizer.prefer_hash_join", false);
    }
    let state = SessionStateBuilder::new()
        .with_default_features()
        .with_config(config)
        .with_runtime_env(Arc::clone(environment))
        // Deltalake's own operations have plan nodes that only its planner knows.
        .with_query_planner(DeltaPlanner::new())
        .build();
    SessionContext::new_with_state(state)
}
