//! What a step needs to make its calls, and what comes of it.

use std::collections::BTreeSet;
use std::sync::Arc;
use std::time::Duration;

use platform_proto::platform::connector::v1::connector_service_client::ConnectorServiceClient;
use platform_proto::platform::connector::v1::sync_service_client::SyncServiceClient;
use platform_proto::platform::data::v1::FailureClass;
use platform_proto::platform::data::v1::bronze_service_client::BronzeServiceClient;
use platform_proto::platform::data::v1::gold_service_client::GoldServiceClient;
use platform_proto::platform::data::v1::silver_service_client::SilverServiceClient;
use rpc::Channel;
use tokio::time::Instant;
use tonic::{Code, Request, Response, Status};
use tonic_types::StatusExt as _;

use super::drive::Syncs;
use crate::core::execution::Execution;
use crate::core::failure::Failed;
use crate::core::machine::{Held, Made, Row};
use crate::core::reads::{Reached, ReadMark};
use crate::core::spec::Layer;
use crate::core::step::{Kind, Step, StepBody};
use crate::error::Error;
use crate::parts::Parts;

/// Longest time of a call that only asks.
const ASK_MAX: Duration = Duration::from_secs(10);
/// Longest time of one call that works; it is repeated as long as the work goes on.
const WORK_MAX: Duration = Duration::from_secs(600);
/// How long work is waited for whose calls end without an answer.
const WAIT_MAX: Duration = Duration::from_secs(3600);
/// Between two calls for the same work.
const PAUSE: Duration = Duration::from_secs(1);

/// What came of a step.
#[derive(Debug)]
pub(super) enum Outcome {
    Done(Box<Made>),
    Failed {
        failed: Failed,
        /// Steps for what was brought before it failed.
        brought: Vec<StepBody>,
    },
    /// A newer attempt has taken over.
    Stale,
}

/// Why a step broke off.
pub(super) enum Broken {
    Failed(Failed),
    Stale,
}

impl From<Failed> for Broken {
    fn from(failed: Failed) -> Self {
        Self::Failed(failed)
    }
}

/// One step with what it needs.
pub(super) struct Context {
    pub(super) parts: Arc<Parts>,
    pub(super) execution: Execution,
    pub(super) step: Step,
    /// Data sets that were written to, or are to be looked at; for what reads them alone.
    pub(super) touched: Vec<String>,
    /// What was refined already, likewise.
    pub(super) refined: BTreeSet<String>,
    /// Data sets that lack something, so that nothing is made of them; likewise.
    pub(super) held: BTreeSet<String>,
    /// Whether some batches are about no days, so that their rows may lie on any.
    pub(super) is_dayless: bool,
    pub(super) syncs: Syncs,
}

impl Context {
    /// The step of a position, if it is there.
    pub(super) fn new(parts: &Arc<Parts>, row: &Row, position: i64, syncs: &Syncs) -> Option<Self> {
        let step = row.at(position)?.clone();
        let (mut touched, mut refined) = (Vec::new(), BTreeSet::new());
        let mut held = BTreeSet::new();
        if step.body.kind == Kind::Aggregations {
            if let Some(Held::Datasets(lacking)) = row.held() {
                held = lacking;
            }
            for step in row.steps.iter().filter(|step| step.is_done()) {
                if step.body.kind.makes_rows() {
                    touched.push(step.body.dataset.clone());
                }
                if step.body.kind == Kind::Refine {
                    refined.insert(step.body.subject.clone());
                }
                touched.extend(step.body.datasets.iter().cloned());
            }
            touched.sort();
            touched.dedup();
        }
        Some(Self {
            parts: Arc::clone(parts),
            execution: row.execution.clone(),
            step,
            touched,
            refined,
            held,
            is_dayless: row.steps.iter().any(|step| step.body.is_dayless),
            syncs: Arc::clone(syncs),
        })
    }

    /// Does the work of the step.
    pub(super) async fn run(&self) -> Outcome {
        let made = match self.step.body.kind {
            Kind::Streams => self.streams().await,
            Kind::Source => return self.source().await,
            Kind::Leftovers => self.leftovers().await,
            Kind::Bronze => self.bronze().await,
            Kind::Silver | Kind::Refine => self.silver().await,
            Kind::Aggregations => self.aggregations().await,
            Kind::Gold => self.gold().await,
        };
        match made {
            Ok(made) => Outcome::Done(Box::new(made)),
            Err(broken) => outcome(broken),
        }
    }

    pub(super) fn org_id(&self) -> i64 {
        self.execution.org_id
    }

    pub(super) fn fence(&self) -> i64 {
        self.execution.lease.fence
    }

    /// Whether everything is to be computed anew, even where nothing changed.
    pub(super) fn is_anew(&self) -> bool {
        let spec = &self.execution.spec;
        spec.full_refresh || !self.execution.backfill_id.is_empty()
    }

    fn acting(&self, channel: &Channel) -> Channel {
        channel.acting_for_account(self.org_id(), self.execution.spec.run_as_user_id)
    }

    pub(super) fn connectors_client(&self) -> ConnectorServiceClient<Channel> {
        ConnectorServiceClient::new(self.acting(&self.parts.connector))
    }

    pub(super) fn syncs_client(&self) -> SyncServiceClient<Channel> {
        SyncServiceClient::new(self.acting(&self.parts.connector))
    }

    pub(super) fn bronze_client(&self) -> BronzeServiceClient<Channel> {
        BronzeServiceClient::new(self.acting(&self.parts.data))
    }

    pub(super) fn silver_client(&self) -> SilverServiceClient<Channel> {
        SilverServiceClient::new(self.acting(&self.parts.data))
    }

    pub(super) fn gold_client(&self) -> GoldServiceClient<Channel> {
        GoldServiceClient::new(self.acting(&self.parts.data))
    }

    /// What a status means for the step.
    pub(super) fn broken(&self, status: &Status) -> Broken {
        if reason(status) == "STALE_FENCE" {
            return Broken::Stale;
        }
        Broken::Failed(Failed::of_status(status, self.parts.now()))
    }

    /// How far a layer has come with a subject.
    pub(super) async fn reached(&self, layer: Layer, subject: &str) -> Result<Reached, Broken> {
        let read = ReadMark::of(&self.execution, layer, subject);
        self.parts.db.read(read).await.map_err(unread)
    }

    /// Calls for work that may take longer than a call: one that ends without an answer is made again, and finds the work
    /// in progress or its result.
    pub(super) async fn work<M, T, W>(
        &self,
        message: M,
        call: impl Fn(Request<M>) -> W,
    ) -> Result<T, Status>
    where
        M: Clone,
        W: Future<Output = Result<Response<T>, Status>>,
    {
        let started = Instant::now();
        loop {
            let mut request = Request::new(message.clone());
            request.set_timeout(WORK_MAX);
            match call(request).await {
                Ok(answer) => return Ok(answer.into_inner()),
                Err(status)
                    if status.code() == Code::DeadlineExceeded && started.elapsed() < WAIT_MAX =>
                {
                    tokio::time::sleep(PAUSE).await;
                }
                Err(status) => return Err(status),
            }
        }
    }
}

/// What is kept here cannot be read.
pub(super) fn unread(error: Error) -> Broken {
    let status = Status::from(error);
    let reason = "STORE_UNREADABLE";
    Broken::Failed(Failed::new(FailureClass::Internal, reason, status.message()))
}

/// A request that only asks.
pub(super) fn ask<M>(message: M) -> Request<M> {
    let mut request = Request::new(message);
    request.set_timeout(ASK_MAX);
    request
}

/// The reason of a status; empty if it has none.
pub(super) fn reason(status: &Status) -> String {
    status.get_details_error_info().map(|info| info.reason).unwrap_or_default()
}

/// A fact of a status.
pub(super) fn fact(status: &Status, name: &str) -> Option<String> {
    status.get_details_error_info()?.metadata.get(name).cloned()
}

pub(super) fn outcome(broken: Broken) -> Outcome {
    match broken {
        Broken::Failed(failed) => Outcome::Failed { failed, brought: Vec::new() },
        Broken::Stale => Outcome::Stale,
    }
}

/// An answer that lacks what the contract says it has.
pub(super) fn incomplete(what: &str) -> Broken {
    Broken::Failed(Failed::new(
        FailureClass::Internal,
        "ANSWER_INCOMPLETE",
        format!("the answer lacks {what}"),
    ))
}
