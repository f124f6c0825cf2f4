//! What is changed of each scan of files when a plan stands.

use std::any::Any;
use std::sync::Arc;

use datafusion::common::config::ConfigOptions;
use datafusion::common::tree_node::{Transformed, TreeNode as _};
use datafusion::datasource::physical_plan::FileScanConfig;
use datafusion::datasource::source::DataSourceExec;
use datafusion::error::Result;
use datafusion::physical_optimizer::PhysicalOptimizerRule;
use datafusion::physical_plan::ExecutionPlan;

use super::{asked, pieces};

/// Leaves out what a scan asks again, and cuts what it reads.
#[derive(Debug)]
pub(super) struct TuneScans;

impl PhysicalOptimizerRule for TuneScans {
    fn optimize(
        &self,
        plan: Arc<dyn ExecutionPlan>,
        _: &ConfigOptions,
    ) -> Result<Arc<dyn ExecutionPlan>> {
        let plan = plan.transform_up(|node| {
            Ok(match scan_of(&node).and_then(tuned) {
                Some(scan) => Transformed::yes(DataSourceExec::from_data_source(scan) as _),
                None => Transformed::no(node),
            })
        })?;
        Ok(plan.data)
    }

    fn name(&self) -> &str {
        "tune_scans"
    }

    fn schema_check(&self) -> bool {
        true
    }
}

fn tuned(scan: &FileScanConfig) -> Option<FileScanConfig> {
    let once = asked::without_repeats(scan);
    pieces::cut(once.as_ref().unwrap_or(scan)).or(once)
}

/// The scan of files that a step is, if it is one.
pub(super) fn scan_of(node: &Arc<dyn ExecutionPlan>) -> Option<&FileScanConfig> {
    let source = node.downcast_ref::<DataSourceExec>()?;
    (source.data_source().as_ref() as &dyn Any).downcast_ref()
}
