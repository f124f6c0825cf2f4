// @generated
/// Generated server implementations.
pub mod router_admin_service_server {
    #![allow(
        unused_variables,
        dead_code,
        missing_docs,
        clippy::wildcard_imports,
        clippy::let_unit_value,
    )]
    use tonic::codegen::*;
    /// Generated trait containing gRPC methods that should be implemented for use with RouterAdminServiceServer.
    #[async_trait]
    pub trait RouterAdminService: std::marker::Send + std::marker::Sync + 'static {
        /** Creates a pipeline at version 1.

 A call whose outcome is unknown has created the pipeline if `GetPipeline` knows its id; `ApplyPipeline` can be
 repeated instead.

 State: the pipeline is replicated when the call returns; its tasks start after that.

 Errors:
 - ALREADY_EXISTS PIPELINE_ALREADY_EXISTS: there is a pipeline of this id.
 - INVALID_ARGUMENT PIPELINE_INVALID: the definition breaks a rule of pipelines; the details name each with its
   field.
 - FAILED_PRECONDITION NOT_LEADER: this router does not lead; `leader` in the details says who does.
 - RESOURCE_EXHAUSTED PIPELINE_LIMIT_REACHED: the cluster has as many pipelines as it may.
*/
        async fn create_pipeline(
            &self,
            request: tonic::Request<super::CreatePipelineRequest>,
        ) -> std::result::Result<
            tonic::Response<super::CreatePipelineResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("conveyor"))
        }
        /** Replaces the definition of a pipeline by another, as its next version.

 A definition equal to the newest makes no new version. Which of the old version's stages go on, and how, the
 changes in the answer tell.

 State: the version is replicated when the call returns; sidecars take it up after that, without losing what is on
 its way.

 Errors:
 - NOT_FOUND PIPELINE_NOT_FOUND: the pipeline does not exist.
 - INVALID_ARGUMENT PIPELINE_INVALID: the definition breaks a rule of pipelines; the details name each with its
   field.
 - ABORTED VERSION_CONFLICT: the version is another than the expected one; `version` in the details says which.
 - FAILED_PRECONDITION ROLLOUT_IN_PROGRESS: another change of version runs.
 - FAILED_PRECONDITION NOT_LEADER: this router does not lead; `leader` in the details says who does.
*/
        async fn update_pipeline(
            &self,
            request: tonic::Request<super::UpdatePipelineRequest>,
        ) -> std::result::Result<
            tonic::Response<super::UpdatePipelineResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("conveyor"))
        }
        /** Makes a pipeline what is given: creates it, changes it, or finds nothing to do.

 Sidecars make the new version ready while the old one runs. It takes over at a mark that flows from the sources,
 and is given up if a sidecar refuses it or its canary fails.

 State: the version is replicated when the call returns; with `dry_run` nothing is changed.

 Errors:
 - INVALID_ARGUMENT PIPELINE_INVALID: the definition breaks a rule of pipelines; the details name each with its
   field.
 - ABORTED VERSION_CONFLICT: the version is another than the expected one; `version` in the details says which.
 - FAILED_PRECONDITION ROLLOUT_IN_PROGRESS: another change of version runs.
 - FAILED_PRECONDITION NOT_LEADER: this router does not lead; `leader` in the details says who does.
 - RESOURCE_EXHAUSTED PIPELINE_LIMIT_REACHED: the cluster has as many pipelines as it may.
*/
        async fn apply_pipeline(
            &self,
            request: tonic::Request<super::ApplyPipelineRequest>,
        ) -> std::result::Result<
            tonic::Response<super::ApplyPipelineResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("conveyor"))
        }
        /** Checks a definition by all rules without applying it.

 A definition that is wrong is the answer, not an error.

 State: none.

 Errors: none of its own.
*/
        async fn validate_pipeline(
            &self,
            request: tonic::Request<super::ValidatePipelineRequest>,
        ) -> std::result::Result<
            tonic::Response<super::ValidatePipelineResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("conveyor"))
        }
        /** Runs the tests of a definition in the router, with mocks for its services.

 A test that fails is the answer, not an error. Tests take at most 10 seconds together.

 State: none; nothing outside of the router is called.

 Errors:
 - INVALID_ARGUMENT PIPELINE_INVALID: the definition breaks a rule of pipelines; the details name each with its
   field.
 - NOT_FOUND TEST_NOT_FOUND: the definition has no test of one of the names.
*/
        async fn test_pipeline(
            &self,
            request: tonic::Request<super::TestPipelineRequest>,
        ) -> std::result::Result<
            tonic::Response<super::TestPipelineResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("conveyor"))
        }
        /** Deletes a pipeline with its offsets, checkpoints and dead letters.

 One that is gone is left so.

 State: everything of the pipeline is gone for all routers when the call returns.

 Errors:
 - FAILED_PRECONDITION PIPELINE_ENABLED: the pipeline is enabled and `force` is not set.
 - FAILED_PRECONDITION NOT_LEADER: this router does not lead; `leader` in the details says who does.
*/
        async fn delete_pipeline(
            &self,
            request: tonic::Request<super::DeletePipelineRequest>,
        ) -> std::result::Result<
            tonic::Response<super::DeletePipelineResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("conveyor"))
        }
        /** Gives a pipeline, as applied, and how it is.

 State: none. Answered by any router; rates and counters come from the leader, and are missing if none is known.

 Errors:
 - NOT_FOUND PIPELINE_NOT_FOUND: the pipeline does not exist.
 - NOT_FOUND PIPELINE_VERSION_NOT_FOUND: the pipeline has no such version, or no longer.
*/
        async fn get_pipeline(
            &self,
            request: tonic::Request<super::GetPipelineRequest>,
        ) -> std::result::Result<
            tonic::Response<super::GetPipelineResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("conveyor"))
        }
        /** Lists pipelines, by id.

 State: none. Answered by any router, by what it has applied.

 Errors: none of its own.
*/
        async fn list_pipelines(
            &self,
            request: tonic::Request<super::ListPipelinesRequest>,
        ) -> std::result::Result<
            tonic::Response<super::ListPipelinesResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("conveyor"))
        }
        /** Streams pipelines and then every change.

 The stream begins with an ADDED event for each pipeline and a SNAPSHOT_COMPLETE, or goes on from `from_revision`.

 State: none. Answered by any router, by what it has applied.

 Errors:
 - OUT_OF_RANGE REVISION_COMPACTED: the changes since `from_revision` are no longer kept; begin without it.
 - RESOURCE_EXHAUSTED WATCHER_TOO_SLOW: the reader fell too far behind.
*/
        async fn watch_pipelines(
            &self,
            request: tonic::Request<super::WatchPipelinesRequest>,
        ) -> std::result::Result<
            tonic::Response<tonic::codegen::BoxStream<super::WatchPipelinesResponse>>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("conveyor"))
        }
        /** Lists the versions of a pipeline, newest first. The last 100 are kept.

 State: none. Answered by any router, by what it has applied.

 Errors:
 - NOT_FOUND PIPELINE_NOT_FOUND: the pipeline does not exist.
*/
        async fn list_pipeline_versions(
            &self,
            request: tonic::Request<super::ListPipelineVersionsRequest>,
        ) -> std::result::Result<
            tonic::Response<super::ListPipelineVersionsResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("conveyor"))
        }
        /** Applies an older version again, as a new one.

 With `expected_version` a repeated call fails with VERSION_CONFLICT instead of making another version. A change of
 version that runs is given up.

 State: the version is replicated when the call returns.

 Errors:
 - NOT_FOUND PIPELINE_NOT_FOUND: the pipeline does not exist.
 - NOT_FOUND PIPELINE_VERSION_NOT_FOUND: the pipeline has no such version, or no longer.
 - INVALID_ARGUMENT PIPELINE_INVALID: the definition breaks a rule of pipelines; the details name each with its
   field.
 - ABORTED VERSION_CONFLICT: the version is another than the expected one; `version` in the details says which.
 - FAILED_PRECONDITION NOT_LEADER: this router does not lead; `leader` in the details says who does.
*/
        async fn rollback_pipeline(
            &self,
            request: tonic::Request<super::RollbackPipelineRequest>,
        ) -> std::result::Result<
            tonic::Response<super::RollbackPipelineResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("conveyor"))
        }
        /** Lets a pipeline run, from its committed offsets.

 One that is enabled is left so.

 State: replicated when the call returns; its tasks start after that.

 Errors:
 - NOT_FOUND PIPELINE_NOT_FOUND: the pipeline does not exist.
 - INVALID_ARGUMENT PIPELINE_INVALID: the definition breaks a rule of pipelines; the details name each with its
   field.
 - FAILED_PRECONDITION NOT_LEADER: this router does not lead; `leader` in the details says who does.
*/
        async fn enable_pipeline(
            &self,
            request: tonic::Request<super::EnablePipelineRequest>,
        ) -> std::result::Result<
            tonic::Response<super::EnablePipelineResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("conveyor"))
        }
        /** Ends the running of a pipeline and takes its tasks away.

 One that is disabled is left so.

 State: replicated when the call returns; with `drain`, after everything is settled or the time is over.

 Errors:
 - NOT_FOUND PIPELINE_NOT_FOUND: the pipeline does not exist.
 - FAILED_PRECONDITION NOT_LEADER: this router does not lead; `leader` in the details says who does.
*/
        async fn disable_pipeline(
            &self,
            request: tonic::Request<super::DisablePipelineRequest>,
        ) -> std::result::Result<
            tonic::Response<super::DisablePipelineResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("conveyor"))
        }
        /** Stops the sources of a pipeline; what is on its way is settled, and tasks and states stay.

 State: replicated when the call returns.

 Errors:
 - NOT_FOUND PIPELINE_NOT_FOUND: the pipeline does not exist.
 - FAILED_PRECONDITION PIPELINE_DISABLED: the pipeline is not enabled.
 - FAILED_PRECONDITION NOT_LEADER: this router does not lead; `leader` in the details says who does.
*/
        async fn pause_pipeline(
            &self,
            request: tonic::Request<super::PausePipelineRequest>,
        ) -> std::result::Result<
            tonic::Response<super::PausePipelineResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("conveyor"))
        }
        /** Lets a paused or drained pipeline go on, and stages that have stopped over an error.

 State: replicated when the call returns.

 Errors:
 - NOT_FOUND PIPELINE_NOT_FOUND: the pipeline does not exist.
 - FAILED_PRECONDITION PIPELINE_DISABLED: the pipeline is not enabled.
 - FAILED_PRECONDITION NOT_LEADER: this router does not lead; `leader` in the details says who does.
*/
        async fn resume_pipeline(
            &self,
            request: tonic::Request<super::ResumePipelineRequest>,
        ) -> std::result::Result<
            tonic::Response<super::ResumePipelineResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("conveyor"))
        }
        /** Pauses a pipeline and waits until nothing is on its way.

 State: the pause is replicated at once; the call returns when everything is settled, or when the time is over.

 Errors:
 - NOT_FOUND PIPELINE_NOT_FOUND: the pipeline does not exist.
 - FAILED_PRECONDITION PIPELINE_DISABLED: the pipeline is not enabled.
 - FAILED_PRECONDITION NOT_LEADER: this router does not lead; `leader` in the details says who does.
*/
        async fn drain_pipeline(
            &self,
            request: tonic::Request<super::DrainPipelineRequest>,
        ) -> std::result::Result<
            tonic::Response<super::DrainPipelineResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("conveyor"))
        }
        /** Makes a declared service what is given: creates it, changes it, or finds nothing to do.

 State: replicated when the call returns; with `dry_run` nothing is changed.

 Errors:
 - ABORTED VERSION_CONFLICT: the version is another than the expected one; `version` in the details says which.
 - FAILED_PRECONDITION ENDPOINT_FORBIDDEN: an endpoint is outside of what the cluster may call.
 - FAILED_PRECONDITION SERVICE_IN_USE: pipelines select the service as another type.
 - FAILED_PRECONDITION NOT_LEADER: this router does not lead; `leader` in the details says who does.
*/
        async fn apply_service(
            &self,
            request: tonic::Request<super::ApplyServiceRequest>,
        ) -> std::result::Result<
            tonic::Response<super::ApplyServiceResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("conveyor"))
        }
        /** Gives a declared service and how its instances are.

 State: none. Answered by any router, by what it has applied.

 Errors:
 - NOT_FOUND SERVICE_NOT_FOUND: the service is not declared.
*/
        async fn get_service(
            &self,
            request: tonic::Request<super::GetServiceRequest>,
        ) -> std::result::Result<
            tonic::Response<super::GetServiceResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("conveyor"))
        }
        /** Lists declared services, by name. Instances are listed by `ServiceRegistry.ListServices`.

 State: none. Answered by any router, by what it has applied.

 Errors: none of its own.
*/
        async fn list_services(
            &self,
            request: tonic::Request<super::ListServicesRequest>,
        ) -> std::result::Result<
            tonic::Response<super::ListServicesResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("conveyor"))
        }
        /** Deletes a declared service; instances that registered themselves stay.

 One that is gone is left so.

 State: replicated when the call returns.

 Errors:
 - FAILED_PRECONDITION SERVICE_IN_USE: pipelines select the service and `force` is not set.
 - FAILED_PRECONDITION NOT_LEADER: this router does not lead; `leader` in the details says who does.
*/
        async fn delete_service(
            &self,
            request: tonic::Request<super::DeleteServiceRequest>,
        ) -> std::result::Result<
            tonic::Response<super::DeleteServiceResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("conveyor"))
        }
        /** Checks a declaration, and calls its instances if asked to.

 A declaration that is wrong is the answer, not an error.

 State: none.

 Errors: none of its own.
*/
        async fn validate_service(
            &self,
            request: tonic::Request<super::ValidateServiceRequest>,
        ) -> std::result::Result<
            tonic::Response<super::ValidateServiceResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("conveyor"))
        }
        /** Tells what runs where: stages, edges, tasks and their sidecars.

 State: none. Answered by the leader.

 Errors:
 - NOT_FOUND PIPELINE_NOT_FOUND: the pipeline does not exist.
 - FAILED_PRECONDITION NOT_LEADER: this router does not lead; `leader` in the details says who does.
*/
        async fn describe_topology(
            &self,
            request: tonic::Request<super::DescribeTopologyRequest>,
        ) -> std::result::Result<
            tonic::Response<super::DescribeTopologyResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("conveyor"))
        }
        /** Streams what runs where, in full, and again with every change.

 State: none. Answered by the leader.

 Errors:
 - NOT_FOUND PIPELINE_NOT_FOUND: the pipeline does not exist.
 - FAILED_PRECONDITION NOT_LEADER: this router does not lead; `leader` in the details says who does.
 - RESOURCE_EXHAUSTED WATCHER_TOO_SLOW: the reader fell too far behind.
*/
        async fn watch_topology(
            &self,
            request: tonic::Request<super::WatchTopologyRequest>,
        ) -> std::result::Result<
            tonic::Response<tonic::codegen::BoxStream<super::WatchTopologyResponse>>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("conveyor"))
        }
        /** Sets how many tasks a stage has, whatever its definition says.

 State: replicated when the call returns; lanes move after that, each drained first if it is ordered.

 Errors:
 - NOT_FOUND PIPELINE_NOT_FOUND: the pipeline does not exist.
 - NOT_FOUND STAGE_NOT_FOUND: the pipeline has no such stage.
 - FAILED_PRECONDITION STAGE_NOT_SCALABLE: the source has fewer partitions, or an edge fewer lanes, than tasks are
   asked for.
 - FAILED_PRECONDITION NOT_LEADER: this router does not lead; `leader` in the details says who does.
*/
        async fn scale_stage(
            &self,
            request: tonic::Request<super::ScaleStageRequest>,
        ) -> std::result::Result<
            tonic::Response<super::ScaleStageResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("conveyor"))
        }
        /** Spreads tasks over the sidecars anew, moving as few as needed.

 Repeating the call may move more; `DescribeTopology` tells what is in place.

 State: the new assignment is replicated when the call returns; with `dry_run` nothing is changed.

 Errors:
 - NOT_FOUND PIPELINE_NOT_FOUND: the pipeline does not exist.
 - FAILED_PRECONDITION NOT_LEADER: this router does not lead; `leader` in the details says who does.
*/
        async fn rebalance(
            &self,
            request: tonic::Request<super::RebalanceRequest>,
        ) -> std::result::Result<
            tonic::Response<super::RebalanceResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("conveyor"))
        }
        /** Lists sidecars, by id.

 State: none. Answered by any router, by what it has applied.

 Errors: none of its own.
*/
        async fn list_sidecars(
            &self,
            request: tonic::Request<super::ListSidecarsRequest>,
        ) -> std::result::Result<
            tonic::Response<super::ListSidecarsResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("conveyor"))
        }
        /** Hands everything that a sidecar runs to others, and gives it nothing more.

 State: replicated at once; the call returns when everything is handed over, or when the time is over.

 Errors:
 - NOT_FOUND SIDECAR_NOT_FOUND: the sidecar is not registered.
 - FAILED_PRECONDITION NO_OTHER_SIDECAR: no other sidecar can run one of its tasks.
 - FAILED_PRECONDITION NOT_LEADER: this router does not lead; `leader` in the details says who does.
*/
        async fn drain_sidecar(
            &self,
            request: tonic::Request<super::DrainSidecarRequest>,
        ) -> std::result::Result<
            tonic::Response<super::DrainSidecarResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("conveyor"))
        }
        /** Lets a drained sidecar take tasks again.

 State: replicated when the call returns.

 Errors:
 - NOT_FOUND SIDECAR_NOT_FOUND: the sidecar is not registered.
 - FAILED_PRECONDITION NOT_LEADER: this router does not lead; `leader` in the details says who does.
*/
        async fn resume_sidecar(
            &self,
            request: tonic::Request<super::ResumeSidecarRequest>,
        ) -> std::result::Result<
            tonic::Response<super::ResumeSidecarResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("conveyor"))
        }
        /** Lists dead letters of a pipeline that are in the store of the cluster.

 State: none; every call with payloads is audited.

 Errors:
 - NOT_FOUND PIPELINE_NOT_FOUND: the pipeline does not exist.
 - FAILED_PRECONDITION DEAD_LETTERS_EXTERNAL: the dead letters of the pipeline go to a sink service.
*/
        async fn list_dead_letters(
            &self,
            request: tonic::Request<super::ListDeadLettersRequest>,
        ) -> std::result::Result<
            tonic::Response<super::ListDeadLettersResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("conveyor"))
        }
        /** Gives one dead letter with its payload and its tries.

 State: none; every call is audited.

 Errors:
 - NOT_FOUND DEAD_LETTER_NOT_FOUND: there is no such dead letter, or no longer.
 - NOT_FOUND PIPELINE_NOT_FOUND: the pipeline does not exist.
*/
        async fn get_dead_letter(
            &self,
            request: tonic::Request<super::GetDeadLetterRequest>,
        ) -> std::result::Result<
            tonic::Response<super::GetDeadLetterResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("conveyor"))
        }
        /** Sends dead letters through their pipeline again, from the stage in which they failed, under the version that runs
 now.

 Those that are on their way or closed are passed over, so a call may be repeated. Replayed records come after what
 their lane has sent meanwhile.

 State: the dead letters are marked as being on their way when the call returns; each is closed when its record is
 settled.

 Errors:
 - NOT_FOUND PIPELINE_NOT_FOUND: the pipeline does not exist.
 - FAILED_PRECONDITION PIPELINE_DISABLED: the pipeline is not enabled.
 - NOT_FOUND STAGE_NOT_FOUND: the pipeline has no stage `from_stage_id`.
 - FAILED_PRECONDITION DEAD_LETTERS_EXTERNAL: the dead letters of the pipeline go to a sink service.
 - FAILED_PRECONDITION NOT_LEADER: this router does not lead; `leader` in the details says who does.
*/
        async fn replay_dead_letters(
            &self,
            request: tonic::Request<super::ReplayDeadLettersRequest>,
        ) -> std::result::Result<
            tonic::Response<super::ReplayDeadLettersResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("conveyor"))
        }
        /** Gives dead letters up, or deletes them.

 Those that are closed are passed over.

 State: replicated when the call returns, and audited.

 Errors:
 - NOT_FOUND PIPELINE_NOT_FOUND: the pipeline does not exist.
 - FAILED_PRECONDITION DEAD_LETTERS_EXTERNAL: the dead letters of the pipeline go to a sink service.
 - FAILED_PRECONDITION NOT_LEADER: this router does not lead; `leader` in the details says who does.
*/
        async fn discard_dead_letters(
            &self,
            request: tonic::Request<super::DiscardDeadLettersRequest>,
        ) -> std::result::Result<
            tonic::Response<super::DiscardDeadLettersResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("conveyor"))
        }
        /** Begins an aligned checkpoint, or a savepoint, now.

 `ListCheckpoints` tells whether a call of unknown outcome has begun one.

 State: the beginning is replicated when the call returns; with `wait`, the end.

 Errors:
 - NOT_FOUND PIPELINE_NOT_FOUND: the pipeline does not exist.
 - FAILED_PRECONDITION PIPELINE_DISABLED: the pipeline is not enabled.
 - FAILED_PRECONDITION CHECKPOINT_IN_PROGRESS: another one runs.
 - ABORTED CHECKPOINT_ABORTED: it was given up while the call waited; the details say why.
 - FAILED_PRECONDITION NOT_LEADER: this router does not lead; `leader` in the details says who does.
*/
        async fn trigger_checkpoint(
            &self,
            request: tonic::Request<super::TriggerCheckpointRequest>,
        ) -> std::result::Result<
            tonic::Response<super::TriggerCheckpointResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("conveyor"))
        }
        /** Lists the checkpoints of a pipeline, newest first.

 State: none. Answered by any router, by what it has applied.

 Errors:
 - NOT_FOUND PIPELINE_NOT_FOUND: the pipeline does not exist.
*/
        async fn list_checkpoints(
            &self,
            request: tonic::Request<super::ListCheckpointsRequest>,
        ) -> std::result::Result<
            tonic::Response<super::ListCheckpointsResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("conveyor"))
        }
        /** Gives one checkpoint with the states of its tasks.

 State: none. Answered by any router, by what it has applied.

 Errors:
 - NOT_FOUND PIPELINE_NOT_FOUND: the pipeline does not exist.
 - NOT_FOUND CHECKPOINT_NOT_FOUND: the pipeline has no such checkpoint, or no longer.
*/
        async fn get_checkpoint(
            &self,
            request: tonic::Request<super::GetCheckpointRequest>,
        ) -> std::result::Result<
            tonic::Response<super::GetCheckpointResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("conveyor"))
        }
        /** Deletes a checkpoint and the states that no other needs.

 One that is gone is left so.

 State: it is gone for all routers when the call returns; its states are deleted after that.

 Errors:
 - NOT_FOUND PIPELINE_NOT_FOUND: the pipeline does not exist.
 - FAILED_PRECONDITION CHECKPOINT_IN_USE: it is being restored, or its commit is not finished.
 - FAILED_PRECONDITION NOT_LEADER: this router does not lead; `leader` in the details says who does.
*/
        async fn delete_checkpoint(
            &self,
            request: tonic::Request<super::DeleteCheckpointRequest>,
        ) -> std::result::Result<
            tonic::Response<super::DeleteCheckpointResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("conveyor"))
        }
        /** Puts a pipeline back to a checkpoint: its offsets and the states of its stages.

 State: replicated when the call returns; every epoch of the pipeline is raised, and its stages take their states
 up when it runs again.

 Errors:
 - NOT_FOUND PIPELINE_NOT_FOUND: the pipeline does not exist.
 - NOT_FOUND CHECKPOINT_NOT_FOUND: the pipeline has no such checkpoint, or no longer.
 - FAILED_PRECONDITION PIPELINE_RUNNING: the pipeline is neither paused nor disabled.
 - FAILED_PRECONDITION CHECKPOINT_INCOMPATIBLE: it has states of stages that the pipeline no longer has, and
   `allow_missing_stages` is not set.
 - FAILED_PRECONDITION NOT_LEADER: this router does not lead; `leader` in the details says who does.
*/
        async fn restore_checkpoint(
            &self,
            request: tonic::Request<super::RestoreCheckpointRequest>,
        ) -> std::result::Result<
            tonic::Response<super::RestoreCheckpointResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("conveyor"))
        }
        /** Tells how far each partition of a pipeline's sources has been read, and how much waits.

 State: none. Answered by the leader.

 Errors:
 - NOT_FOUND PIPELINE_NOT_FOUND: the pipeline does not exist.
 - FAILED_PRECONDITION NOT_LEADER: this router does not lead; `leader` in the details says who does.
*/
        async fn list_source_offsets(
            &self,
            request: tonic::Request<super::ListSourceOffsetsRequest>,
        ) -> std::result::Result<
            tonic::Response<super::ListSourceOffsetsResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("conveyor"))
        }
        /** Moves the committed offsets of a source; the only way back.

 State: replicated when the call returns; the epochs of the partitions are raised, so that no late commit undoes
 it.

 Errors:
 - NOT_FOUND PIPELINE_NOT_FOUND: the pipeline does not exist.
 - NOT_FOUND SOURCE_NOT_FOUND: the pipeline has no such source.
 - FAILED_PRECONDITION PIPELINE_RUNNING: the pipeline is neither paused nor disabled.
 - OUT_OF_RANGE OFFSET_OUT_OF_RANGE: the source no longer has an offset, or does not have it yet.
 - FAILED_PRECONDITION SOURCE_NOT_REPLAYABLE: the source cannot be read again from an offset or a time.
 - FAILED_PRECONDITION NOT_LEADER: this router does not lead; `leader` in the details says who does.
*/
        async fn reset_offsets(
            &self,
            request: tonic::Request<super::ResetOffsetsRequest>,
        ) -> std::result::Result<
            tonic::Response<super::ResetOffsetsResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("conveyor"))
        }
        /** Tells how the cluster is.

 State: none. Answered by any router, also without a leader.

 Errors: none of its own.
*/
        async fn get_cluster_status(
            &self,
            request: tonic::Request<super::GetClusterStatusRequest>,
        ) -> std::result::Result<
            tonic::Response<super::GetClusterStatusResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("conveyor"))
        }
        /** Gives metrics of the router that answers.

 State: none.

 Errors: none of its own.
*/
        async fn get_metrics(
            &self,
            request: tonic::Request<super::GetMetricsRequest>,
        ) -> std::result::Result<
            tonic::Response<super::GetMetricsResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("conveyor"))
        }
        /** Adds a router to the cluster: first it follows, then it votes.

 The call waits until the router has caught up. A router that is there already, with the same addresses, is left
 so.

 State: the new set of members is replicated when the call returns.

 Errors:
 - ALREADY_EXISTS MEMBER_ALREADY_EXISTS: there is a router of this id at another address.
 - FAILED_PRECONDITION MEMBERSHIP_CHANGE_IN_PROGRESS: another change of members runs.
 - UNAVAILABLE MEMBER_UNREACHABLE: the router does not answer, or has not caught up in time.
 - FAILED_PRECONDITION NOT_LEADER: this router does not lead; `leader` in the details says who does.
*/
        async fn add_member(
            &self,
            request: tonic::Request<super::AddMemberRequest>,
        ) -> std::result::Result<
            tonic::Response<super::AddMemberResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("conveyor"))
        }
        /** Takes a router out of the cluster. A leader that removes itself hands the lead over first.

 One that is gone is left so.

 State: the new set of members is replicated when the call returns.

 Errors:
 - FAILED_PRECONDITION MEMBERSHIP_CHANGE_IN_PROGRESS: another change of members runs.
 - FAILED_PRECONDITION QUORUM_AT_RISK: the voters that are left are not all healthy, or none is left, and `force`
   is not set.
 - FAILED_PRECONDITION NOT_LEADER: this router does not lead; `leader` in the details says who does.
*/
        async fn remove_member(
            &self,
            request: tonic::Request<super::RemoveMemberRequest>,
        ) -> std::result::Result<
            tonic::Response<super::RemoveMemberResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("conveyor"))
        }
        /** Gives the lead to another router, without waiting for an election by time-out.

 State: none but the new term.

 Errors:
 - NOT_FOUND MEMBER_NOT_FOUND: there is no such router.
 - FAILED_PRECONDITION MEMBER_NOT_VOTER: the router does not vote.
 - ABORTED TRANSFER_FAILED: another router leads when the time is over; `leader` in the details says which.
 - FAILED_PRECONDITION NOT_LEADER: this router does not lead; `leader` in the details says who does.
*/
        async fn transfer_leadership(
            &self,
            request: tonic::Request<super::TransferLeadershipRequest>,
        ) -> std::result::Result<
            tonic::Response<super::TransferLeadershipResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("conveyor"))
        }
        /** Lists what was done in the cluster and by whom, newest first.

 State: none. Answered by any router, by what it has applied.

 Errors: none of its own.
*/
        async fn list_audit_entries(
            &self,
            request: tonic::Request<super::ListAuditEntriesRequest>,
        ) -> std::result::Result<
            tonic::Response<super::ListAuditEntriesResponse>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("conveyor"))
        }
        /** Streams records as they pass an edge or leave a stage.

 Whoever may call it sees data: secrets and redacted metadata are left out, payloads are not.

 State: none; the pipeline is never slowed, and the call is audited.

 Errors:
 - NOT_FOUND PIPELINE_NOT_FOUND: the pipeline does not exist.
 - NOT_FOUND STAGE_NOT_FOUND: the pipeline has no such stage.
 - NOT_FOUND EDGE_NOT_FOUND: the pipeline has no such edge.
 - FAILED_PRECONDITION PIPELINE_DISABLED: the pipeline is not enabled.
 - RESOURCE_EXHAUSTED TAP_LIMIT_REACHED: as many taps are open as may be.
*/
        async fn tap_records(
            &self,
            request: tonic::Request<super::TapRecordsRequest>,
        ) -> std::result::Result<tonic::Response<tonic::codegen::BoxStream<super::TapRecordsResponse>>, tonic::Status> {
            Err(crate::codec::not_implemented("conveyor"))
        }
        /** Follows one record, and all that comes of it, until everything is settled.

 State: none; the pipeline is never slowed, and the call is audited.

 Errors:
 - NOT_FOUND PIPELINE_NOT_FOUND: the pipeline does not exist.
 - FAILED_PRECONDITION PIPELINE_DISABLED: the pipeline is not enabled.
 - RESOURCE_EXHAUSTED TAP_LIMIT_REACHED: as many taps are open as may be.
*/
        async fn trace_record(
            &self,
            request: tonic::Request<super::TraceRecordRequest>,
        ) -> std::result::Result<
            tonic::Response<tonic::codegen::BoxStream<super::TraceRecordResponse>>,
            tonic::Status,
        > {
            Err(crate::codec::not_implemented("conveyor"))
        }
    }
    /** How people and tools run a cluster: pipelines, services, placement, dead letters, checkpoints and the routers
 themselves.

 Every change is replicated by consensus and written to the audit with its author. Changes go to the leader; a router
 that does not lead refuses them and says who does. Reads are answered by every router from what it has applied,
 unless their comment says otherwise.
*/
    #[derive(Debug)]
    pub struct RouterAdminServiceServer<T> {
        inner: Arc<T>,
        accept_compression_encodings: EnabledCompressionEncodings,
        send_compression_encodings: EnabledCompressionEncodings,
        max_decoding_message_size: Option<usize>,
        max_encoding_message_size: Option<usize>,
    }
    impl<T> RouterAdminServiceServer<T> {
        pub fn new(inner: T) -> Self {
            Self::from_arc(Arc::new(inner))
        }
        pub fn from_arc(inner: Arc<T>) -> Self {
            Self {
                inner,
                accept_compression_encodings: Default::default(),
                send_compression_encodings: Default::default(),
                max_decoding_message_size: None,
                max_encoding_message_size: None,
            }
        }
        pub fn with_interceptor<F>(
            inner: T,
            interceptor: F,
        ) -> InterceptedService<Self, F>
        where
            F: tonic::service::Interceptor,
        {
            InterceptedService::new(Self::new(inner), interceptor)
        }
        /// Enable decompressing requests with the given encoding.
        #[must_use]
        pub fn accept_compressed(mut self, encoding: CompressionEncoding) -> Self {
            self.accept_compression_encodings.enable(encoding);
            self
        }
        /// Compress responses with the given encoding, if the client supports it.
        #[must_use]
        pub fn send_compressed(mut self, encoding: CompressionEncoding) -> Self {
            self.send_compression_encodings.enable(encoding);
            self
        }
        /// Limits the maximum size of a decoded message.
        ///
        /// Default: `4MB`
        #[must_use]
        pub fn max_decoding_message_size(mut self, limit: usize) -> Self {
            self.max_decoding_message_size = Some(limit);
            self
        }
        /// Limits the maximum size of an encoded message.
        ///
        /// Default: `usize::MAX`
        #[must_use]
        pub fn max_encoding_message_size(mut self, limit: usize) -> Self {
            self.max_encoding_message_size = Some(limit);
            self
        }
    }
    impl<T, B> tonic::codegen::Service<http::Request<B>> for RouterAdminServiceServer<T>
    where
        T: RouterAdminService,
        B: Body + std::marker::Send + 'static,
        B::Error: Into<StdError> + std::marker::Send + 'static,
    {
        type Response = http::Response<tonic::body::Body>;
        type Error = std::convert::Infallible;
        type Future = BoxFuture<Self::Response, Self::Error>;
        fn poll_ready(
            &mut self,
            _cx: &mut Context<'_>,
        ) -> Poll<std::result::Result<(), Self::Error>> {
            Poll::Ready(Ok(()))
        }
        fn call(&mut self, req: http::Request<B>) -> Self::Future {
            match req.uri().path() {
                "/conveyor.router.v1.RouterAdminService/CreatePipeline" => {
                    #[allow(non_camel_case_types)]
                    struct CreatePipelineSvc<T: RouterAdminService>(pub Arc<T>);
                    impl<
                        T: RouterAdminService,
                    > tonic::server::UnaryService<super::CreatePipelineRequest>
                    for CreatePipelineSvc<T> {
                        type Response = super::CreatePipelineResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::CreatePipelineRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as RouterAdminService>::create_pipeline(&inner, request)
                                    .await
                            };
                            Box::pin(fut)
                        }
                    }
                    let accept_compression_encodings = self.accept_compression_encodings;
                    let send_compression_encodings = self.send_compression_encodings;
                    let max_decoding_message_size = self.max_decoding_message_size;
                    let max_encoding_message_size = self.max_encoding_message_size;
                    let inner = self.inner.clone();
                    let fut = async move {
                        let method = CreatePipelineSvc(inner);
                        let codec = crate::codec::CheckingCodec::default();
                        let mut grpc = tonic::server::Grpc::new(codec)
                            .apply_compression_config(
                                accept_compression_encodings,
                                send_compression_encodings,
                            )
                            .apply_max_message_size_config(
                                max_decoding_message_size,
                                max_encoding_message_size,
                            );
                        let res = grpc.unary(method, req).await;
                        Ok(res)
                    };
                    Box::pin(fut)
                }
                "/conveyor.router.v1.RouterAdminService/UpdatePipeline" => {
                    #[allow(non_camel_case_types)]
                    struct UpdatePipelineSvc<T: RouterAdminService>(pub Arc<T>);
                    impl<
                        T: RouterAdminService,
                    > tonic::server::UnaryService<super::UpdatePipelineRequest>
                    for UpdatePipelineSvc<T> {
                        type Response = super::UpdatePipelineResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::UpdatePipelineRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as RouterAdminService>::update_pipeline(&inner, request)
                                    .await
                            };
                            Box::pin(fut)
                        }
                    }
                    let accept_compression_encodings = self.accept_compression_encodings;
                    let send_compression_encodings = self.send_compression_encodings;
                    let max_decoding_message_size = self.max_decoding_message_size;
                    let max_encoding_message_size = self.max_encoding_message_size;
                    let inner = self.inner.clone();
                    let fut = async move {
                        let method = UpdatePipelineSvc(inner);
                        let codec = crate::codec::CheckingCodec::default();
                        let mut grpc = tonic::server::Grpc::new(codec)
                            .apply_compression_config(
                                accept_compression_encodings,
                                send_compression_encodings,
                            )
                            .apply_max_message_size_config(
                                max_decoding_message_size,
                                max_encoding_message_size,
                            );
                        let res = grpc.unary(method, req).await;
                        Ok(res)
                    };
                    Box::pin(fut)
                }
                "/conveyor.router.v1.RouterAdminService/ApplyPipeline" => {
                    #[allow(non_camel_case_types)]
                    struct ApplyPipelineSvc<T: RouterAdminService>(pub Arc<T>);
                    impl<
                        T: RouterAdminService,
                    > tonic::server::UnaryService<super::ApplyPipelineRequest>
                    for ApplyPipelineSvc<T> {
                        type Response = super::ApplyPipelineResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::ApplyPipelineRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as RouterAdminService>::apply_pipeline(&inner, request)
                                    .await
                            };
                            Box::pin(fut)
                        }
                    }
                    let accept_compression_encodings = self.accept_compression_encodings;
                    let send_compression_encodings = self.send_compression_encodings;
                    let max_decoding_message_size = self.max_decoding_message_size;
                    let max_encoding_message_size = self.max_encoding_message_size;
                    let inner = self.inner.clone();
                    let fut = async move {
                        let method = ApplyPipelineSvc(inner);
                        let codec = crate::codec::CheckingCodec::default();
                        let mut grpc = tonic::server::Grpc::new(codec)
                            .apply_compression_config(
                                accept_compression_encodings,
                                send_compression_encodings,
                            )
                            .apply_max_message_size_config(
                                max_decoding_message_size,
                                max_encoding_message_size,
                            );
                        let res = grpc.unary(method, req).await;
                        Ok(res)
                    };
                    Box::pin(fut)
                }
                "/conveyor.router.v1.RouterAdminService/ValidatePipeline" => {
                    #[allow(non_camel_case_types)]
                    struct ValidatePipelineSvc<T: RouterAdminService>(pub Arc<T>);
                    impl<
                        T: RouterAdminService,
                    > tonic::server::UnaryService<super::ValidatePipelineRequest>
                    for ValidatePipelineSvc<T> {
                        type Response = super::ValidatePipelineResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::ValidatePipelineRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as RouterAdminService>::validate_pipeline(
                                        &inner,
                                        request,
                                    )
                                    .await
                            };
                            Box::pin(fut)
                        }
                    }
                    let accept_compression_encodings = self.accept_compression_encodings;
                    let send_compression_encodings = self.send_compression_encodings;
                    let max_decoding_message_size = self.max_decoding_message_size;
                    let max_encoding_message_size = self.max_encoding_message_size;
                    let inner = self.inner.clone();
                    let fut = async move {
                        let method = ValidatePipelineSvc(inner);
                        let codec = crate::codec::CheckingCodec::default();
                        let mut grpc = tonic::server::Grpc::new(codec)
                            .apply_compression_config(
                                accept_compression_encodings,
                                send_compression_encodings,
                            )
                            .apply_max_message_size_config(
                                max_decoding_message_size,
                                max_encoding_message_size,
                            );
                        let res = grpc.unary(method, req).await;
                        Ok(res)
                    };
                    Box::pin(fut)
                }
                "/conveyor.router.v1.RouterAdminService/TestPipeline" => {
                    #[allow(non_camel_case_types)]
                    struct TestPipelineSvc<T: RouterAdminService>(pub Arc<T>);
                    impl<
                        T: RouterAdminService,
                    > tonic::server::UnaryService<super::TestPipelineRequest>
                    for TestPipelineSvc<T> {
                        type Response = super::TestPipelineResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::TestPipelineRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as RouterAdminService>::test_pipeline(&inner, request)
                                    .await
                            };
                            Box::pin(fut)
                        }
                    }
                    let accept_compression_encodings = self.accept_compression_encodings;
                    let send_compression_encodings = self.send_compression_encodings;
                    let max_decoding_message_size = self.max_decoding_message_size;
                    let max_encoding_message_size = self.max_encoding_message_size;
                    let inner = self.inner.clone();
                    let fut = async move {
                        let method = TestPipelineSvc(inner);
                        let codec = crate::codec::CheckingCodec::default();
                        let mut grpc = tonic::server::Grpc::new(codec)
                            .apply_compression_config(
                                accept_compression_encodings,
                                send_compression_encodings,
                            )
                            .apply_max_message_size_config(
                                max_decoding_message_size,
                                max_encoding_message_size,
                            );
                        let res = grpc.unary(method, req).await;
                        Ok(res)
                    };
                    Box::pin(fut)
                }
                "/conveyor.router.v1.RouterAdminService/DeletePipeline" => {
                    #[allow(non_camel_case_types)]
                    struct DeletePipelineSvc<T: RouterAdminService>(pub Arc<T>);
                    impl<
                        T: RouterAdminService,
                    > tonic::server::UnaryService<super::DeletePipelineRequest>
                    for DeletePipelineSvc<T> {
                        type Response = super::DeletePipelineResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::DeletePipelineRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as RouterAdminService>::delete_pipeline(&inner, request)
                                    .await
                            };
                            Box::pin(fut)
                        }
                    }
                    let accept_compression_encodings = self.accept_compression_encodings;
                    let send_compression_encodings = self.send_compression_encodings;
                    let max_decoding_message_size = self.max_decoding_message_size;
                    let max_encoding_message_size = self.max_encoding_message_size;
                    let inner = self.inner.clone();
                    let fut = async move {
                        let method = DeletePipelineSvc(inner);
                        let codec = crate::codec::CheckingCodec::default();
                        let mut grpc = tonic::server::Grpc::new(codec)
                            .apply_compression_config(
                                accept_compression_encodings,
                                send_compression_encodings,
                            )
                            .apply_max_message_size_config(
                                max_decoding_message_size,
                                max_encoding_message_size,
                            );
                        let res = grpc.unary(method, req).await;
                        Ok(res)
                    };
                    Box::pin(fut)
                }
                "/conveyor.router.v1.RouterAdminService/GetPipeline" => {
                    #[allow(non_camel_case_types)]
                    struct GetPipelineSvc<T: RouterAdminService>(pub Arc<T>);
                    impl<
                        T: RouterAdminService,
                    > tonic::server::UnaryService<super::GetPipelineRequest>
                    for GetPipelineSvc<T> {
                        type Response = super::GetPipelineResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::GetPipelineRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as RouterAdminService>::get_pipeline(&inner, request)
                                    .await
                            };
                            Box::pin(fut)
                        }
                    }
                    let accept_compression_encodings = self.accept_compression_encodings;
                    let send_compression_encodings = self.send_compression_encodings;
                    let max_decoding_message_size = self.max_decoding_message_size;
                    let max_encoding_message_size = self.max_encoding_message_size;
                    let inner = self.inner.clone();
                    let fut = async move {
                        let method = GetPipelineSvc(inner);
                        let codec = crate::codec::CheckingCodec::default();
                        let mut grpc = tonic::server::Grpc::new(codec)
                            .apply_compression_config(
                                accept_compression_encodings,
                                send_compression_encodings,
                            )
                            .apply_max_message_size_config(
                                max_decoding_message_size,
                                max_encoding_message_size,
                            );
                        let res = grpc.unary(method, req).await;
                        Ok(res)
                    };
                    Box::pin(fut)
                }
                "/conveyor.router.v1.RouterAdminService/ListPipelines" => {
                    #[allow(non_camel_case_types)]
                    struct ListPipelinesSvc<T: RouterAdminService>(pub Arc<T>);
                    impl<
                        T: RouterAdminService,
                    > tonic::server::UnaryService<super::ListPipelinesRequest>
                    for ListPipelinesSvc<T> {
                        type Response = super::ListPipelinesResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::ListPipelinesRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as RouterAdminService>::list_pipelines(&inner, request)
                                    .await
                            };
                            Box::pin(fut)
                        }
                    }
                    let accept_compression_encodings = self.accept_compression_encodings;
                    let send_compression_encodings = self.send_compression_encodings;
                    let max_decoding_message_size = self.max_decoding_message_size;
                    let max_encoding_message_size = self.max_encoding_message_size;
                    let inner = self.inner.clone();
                    let fut = async move {
                        let method = ListPipelinesSvc(inner);
                        let codec = crate::codec::CheckingCodec::default();
                        let mut grpc = tonic::server::Grpc::new(codec)
                            .apply_compression_config(
                                accept_compression_encodings,
                                send_compression_encodings,
                            )
                            .apply_max_message_size_config(
                                max_decoding_message_size,
                                max_encoding_message_size,
                            );
                        let res = grpc.unary(method, req).await;
                        Ok(res)
                    };
                    Box::pin(fut)
                }
                "/conveyor.router.v1.RouterAdminService/WatchPipelines" => {
                    #[allow(non_camel_case_types)]
                    struct WatchPipelinesSvc<T: RouterAdminService>(pub Arc<T>);
                    impl<
                        T: RouterAdminService,
                    > tonic::server::ServerStreamingService<super::WatchPipelinesRequest>
                    for WatchPipelinesSvc<T> {
                        type Response = super::WatchPipelinesResponse;
                        type ResponseStream = tonic::codegen::BoxStream<super::WatchPipelinesResponse>;
                        type Future = BoxFuture<
                            tonic::Response<Self::ResponseStream>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::WatchPipelinesRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as RouterAdminService>::watch_pipelines(&inner, request)
                                    .await
                            };
                            Box::pin(fut)
                        }
                    }
                    let accept_compression_encodings = self.accept_compression_encodings;
                    let send_compression_encodings = self.send_compression_encodings;
                    let max_decoding_message_size = self.max_decoding_message_size;
                    let max_encoding_message_size = self.max_encoding_message_size;
                    let inner = self.inner.clone();
                    let fut = async move {
                        let method = WatchPipelinesSvc(inner);
                        let codec = crate::codec::CheckingCodec::default();
                        let mut grpc = tonic::server::Grpc::new(codec)
                            .apply_compression_config(
                                accept_compression_encodings,
                                send_compression_encodings,
                            )
                            .apply_max_message_size_config(
                                max_decoding_message_size,
                                max_encoding_message_size,
                            );
                        let res = grpc.server_streaming(method, req).await;
                        Ok(res)
                    };
                    Box::pin(fut)
                }
                "/conveyor.router.v1.RouterAdminService/ListPipelineVersions" => {
                    #[allow(non_camel_case_types)]
                    struct ListPipelineVersionsSvc<T: RouterAdminService>(pub Arc<T>);
                    impl<
                        T: RouterAdminService,
                    > tonic::server::UnaryService<super::ListPipelineVersionsRequest>
                    for ListPipelineVersionsSvc<T> {
                        type Response = super::ListPipelineVersionsResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::ListPipelineVersionsRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as RouterAdminService>::list_pipeline_versions(
                                        &inner,
                                        request,
                                    )
                                    .await
                            };
                            Box::pin(fut)
                        }
                    }
                    let accept_compression_encodings = self.accept_compression_encodings;
                    let send_compression_encodings = self.send_compression_encodings;
                    let max_decoding_message_size = self.max_decoding_message_size;
                    let max_encoding_message_size = self.max_encoding_message_size;
                    let inner = self.inner.clone();
                    let fut = async move {
                        let method = ListPipelineVersionsSvc(inner);
                        let codec = crate::codec::CheckingCodec::default();
                        let mut grpc = tonic::server::Grpc::new(codec)
                            .apply_compression_config(
                                accept_compression_encodings,
                                send_compression_encodings,
                            )
                            .apply_max_message_size_config(
                                max_decoding_message_size,
                                max_encoding_message_size,
                            );
                        let res = grpc.unary(method, req).await;
                        Ok(res)
                    };
                    Box::pin(fut)
                }
                "/conveyor.router.v1.RouterAdminService/RollbackPipeline" => {
                    #[allow(non_camel_case_types)]
                    struct RollbackPipelineSvc<T: RouterAdminService>(pub Arc<T>);
                    impl<
                        T: RouterAdminService,
                    > tonic::server::UnaryService<super::RollbackPipelineRequest>
                    for RollbackPipelineSvc<T> {
                        type Response = super::RollbackPipelineResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::RollbackPipelineRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as RouterAdminService>::rollback_pipeline(
                                        &inner,
                                        request,
                                    )
                                    .await
                            };
                            Box::pin(fut)
                        }
                    }
                    let accept_compression_encodings = self.accept_compression_encodings;
                    let send_compression_encodings = self.send_compression_encodings;
                    let max_decoding_message_size = self.max_decoding_message_size;
                    let max_encoding_message_size = self.max_encoding_message_size;
                    let inner = self.inner.clone();
                    let fut = async move {
                        let method = RollbackPipelineSvc(inner);
                        let codec = crate::codec::CheckingCodec::default();
                        let mut grpc = tonic::server::Grpc::new(codec)
                            .apply_compression_config(
                                accept_compression_encodings,
                                send_compression_encodings,
                            )
                            .apply_max_message_size_config(
                                max_decoding_message_size,
                                max_encoding_message_size,
                            );
                        let res = grpc.unary(method, req).await;
                        Ok(res)
                    };
                    Box::pin(fut)
                }
                "/conveyor.router.v1.RouterAdminService/EnablePipeline" => {
                    #[allow(non_camel_case_types)]
                    struct EnablePipelineSvc<T: RouterAdminService>(pub Arc<T>);
                    impl<
                        T: RouterAdminService,
                    > tonic::server::UnaryService<super::EnablePipelineRequest>
                    for EnablePipelineSvc<T> {
                        type Response = super::EnablePipelineResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::EnablePipelineRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as RouterAdminService>::enable_pipeline(&inner, request)
                                    .await
                            };
                            Box::pin(fut)
                        }
                    }
                    let accept_compression_encodings = self.accept_compression_encodings;
                    let send_compression_encodings = self.send_compression_encodings;
                    let max_decoding_message_size = self.max_decoding_message_size;
                    let max_encoding_message_size = self.max_encoding_message_size;
                    let inner = self.inner.clone();
                    let fut = async move {
                        let method = EnablePipelineSvc(inner);
                        let codec = crate::codec::CheckingCodec::default();
                        let mut grpc = tonic::server::Grpc::new(codec)
                            .apply_compression_config(
                                accept_compression_encodings,
                                send_compression_encodings,
                            )
                            .apply_max_message_size_config(
                                max_decoding_message_size,
                                max_encoding_message_size,
                            );
                        let res = grpc.unary(method, req).await;
                        Ok(res)
                    };
                    Box::pin(fut)
                }
                "/conveyor.router.v1.RouterAdminService/DisablePipeline" => {
                    #[allow(non_camel_case_types)]
                    struct DisablePipelineSvc<T: RouterAdminService>(pub Arc<T>);
                    impl<
                        T: RouterAdminService,
                    > tonic::server::UnaryService<super::DisablePipelineRequest>
                    for DisablePipelineSvc<T> {
                        type Response = super::DisablePipelineResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::DisablePipelineRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as RouterAdminService>::disable_pipeline(&inner, request)
                                    .await
                            };
                            Box::pin(fut)
                        }
                    }
                    let accept_compression_encodings = self.accept_compression_encodings;
                    let send_compression_encodings = self.send_compression_encodings;
                    let max_decoding_message_size = self.max_decoding_message_size;
                    let max_encoding_message_size = self.max_encoding_message_size;
                    let inner = self.inner.clone();
                    let fut = async move {
                        let method = DisablePipelineSvc(inner);
                        let codec = crate::codec::CheckingCodec::default();
                        let mut grpc = tonic::server::Grpc::new(codec)
                            .apply_compression_config(
                                accept_compression_encodings,
                                send_compression_encodings,
                            )
                            .apply_max_message_size_config(
                                max_decoding_message_size,
                                max_encoding_message_size,
                            );
                        let res = grpc.unary(method, req).await;
                        Ok(res)
                    };
                    Box::pin(fut)
                }
                "/conveyor.router.v1.RouterAdminService/PausePipeline" => {
                    #[allow(non_camel_case_types)]
                    struct PausePipelineSvc<T: RouterAdminService>(pub Arc<T>);
                    impl<
                        T: RouterAdminService,
                    > tonic::server::UnaryService<super::PausePipelineRequest>
                    for PausePipelineSvc<T> {
                        type Response = super::PausePipelineResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::PausePipelineRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as RouterAdminService>::pause_pipeline(&inner, request)
                                    .await
                            };
                            Box::pin(fut)
                        }
                    }
                    let accept_compression_encodings = self.accept_compression_encodings;
                    let send_compression_encodings = self.send_compression_encodings;
                    let max_decoding_message_size = self.max_decoding_message_size;
                    let max_encoding_message_size = self.max_encoding_message_size;
                    let inner = self.inner.clone();
                    let fut = async move {
                        let method = PausePipelineSvc(inner);
                        let codec = crate::codec::CheckingCodec::default();
                        let mut grpc = tonic::server::Grpc::new(codec)
                            .apply_compression_config(
                                accept_compression_encodings,
                                send_compression_encodings,
                            )
                            .apply_max_message_size_config(
                                max_decoding_message_size,
                                max_encoding_message_size,
                            );
                        let res = grpc.unary(method, req).await;
                        Ok(res)
                    };
                    Box::pin(fut)
                }
                "/conveyor.router.v1.RouterAdminService/ResumePipeline" => {
                    #[allow(non_camel_case_types)]
                    struct ResumePipelineSvc<T: RouterAdminService>(pub Arc<T>);
                    impl<
                        T: RouterAdminService,
                    > tonic::server::UnaryService<super::ResumePipelineRequest>
                    for ResumePipelineSvc<T> {
                        type Response = super::ResumePipelineResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::ResumePipelineRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as RouterAdminService>::resume_pipeline(&inner, request)
                                    .await
                            };
                            Box::pin(fut)
                        }
                    }
                    let accept_compression_encodings = self.accept_compression_encodings;
                    let send_compression_encodings = self.send_compression_encodings;
                    let max_decoding_message_size = self.max_decoding_message_size;
                    let max_encoding_message_size = self.max_encoding_message_size;
                    let inner = self.inner.clone();
                    let fut = async move {
                        let method = ResumePipelineSvc(inner);
                        let codec = crate::codec::CheckingCodec::default();
                        let mut grpc = tonic::server::Grpc::new(codec)
                            .apply_compression_config(
                                accept_compression_encodings,
                                send_compression_encodings,
                            )
                            .apply_max_message_size_config(
                                max_decoding_message_size,
                                max_encoding_message_size,
                            );
                        let res = grpc.unary(method, req).await;
                        Ok(res)
                    };
                    Box::pin(fut)
                }
                "/conveyor.router.v1.RouterAdminService/DrainPipeline" => {
                    #[allow(non_camel_case_types)]
                    struct DrainPipelineSvc<T: RouterAdminService>(pub Arc<T>);
                    impl<
                        T: RouterAdminService,
                    > tonic::server::UnaryService<super::DrainPipelineRequest>
                    for DrainPipelineSvc<T> {
                        type Response = super::DrainPipelineResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::DrainPipelineRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as RouterAdminService>::drain_pipeline(&inner, request)
                                    .await
                            };
                            Box::pin(fut)
                        }
                    }
                    let accept_compression_encodings = self.accept_compression_encodings;
                    let send_compression_encodings = self.send_compression_encodings;
                    let max_decoding_message_size = self.max_decoding_message_size;
                    let max_encoding_message_size = self.max_encoding_message_size;
                    let inner = self.inner.clone();
                    let fut = async move {
                        let method = DrainPipelineSvc(inner);
                        let codec = crate::codec::CheckingCodec::default();
                        let mut grpc = tonic::server::Grpc::new(codec)
                            .apply_compression_config(
                                accept_compression_encodings,
                                send_compression_encodings,
                            )
                            .apply_max_message_size_config(
                                max_decoding_message_size,
                                max_encoding_message_size,
                            );
                        let res = grpc.unary(method, req).await;
                        Ok(res)
                    };
                    Box::pin(fut)
                }
                "/conveyor.router.v1.RouterAdminService/ApplyService" => {
                    #[allow(non_camel_case_types)]
                    struct ApplyServiceSvc<T: RouterAdminService>(pub Arc<T>);
                    impl<
                        T: RouterAdminService,
                    > tonic::server::UnaryService<super::ApplyServiceRequest>
                    for ApplyServiceSvc<T> {
                        type Response = super::ApplyServiceResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::ApplyServiceRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as RouterAdminService>::apply_service(&inner, request)
                                    .await
                            };
                            Box::pin(fut)
                        }
                    }
                    let accept_compression_encodings = self.accept_compression_encodings;
                    let send_compression_encodings = self.send_compression_encodings;
                    let max_decoding_message_size = self.max_decoding_message_size;
                    let max_encoding_message_size = self.max_encoding_message_size;
                    let inner = self.inner.clone();
                    let fut = async move {
                        let method = ApplyServiceSvc(inner);
                        let codec = crate::codec::CheckingCodec::default();
                        let mut grpc = tonic::server::Grpc::new(codec)
                            .apply_compression_config(
                                accept_compression_encodings,
                                send_compression_encodings,
                            )
                            .apply_max_message_size_config(
                                max_decoding_message_size,
                                max_encoding_message_size,
                            );
                        let res = grpc.unary(method, req).await;
                        Ok(res)
                    };
                    Box::pin(fut)
                }
                "/conveyor.router.v1.RouterAdminService/GetService" => {
                    #[allow(non_camel_case_types)]
                    struct GetServiceSvc<T: RouterAdminService>(pub Arc<T>);
                    impl<
                        T: RouterAdminService,
                    > tonic::server::UnaryService<super::GetServiceRequest>
                    for GetServiceSvc<T> {
                        type Response = super::GetServiceResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::GetServiceRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as RouterAdminService>::get_service(&inner, request)
                                    .await
                            };
                            Box::pin(fut)
                        }
                    }
                    let accept_compression_encodings = self.accept_compression_encodings;
                    let send_compression_encodings = self.send_compression_encodings;
                    let max_decoding_message_size = self.max_decoding_message_size;
                    let max_encoding_message_size = self.max_encoding_message_size;
                    let inner = self.inner.clone();
                    let fut = async move {
                        let method = GetServiceSvc(inner);
                        let codec = crate::codec::CheckingCodec::default();
                        let mut grpc = tonic::server::Grpc::new(codec)
                            .apply_compression_config(
                                accept_compression_encodings,
                                send_compression_encodings,
                            )
                            .apply_max_message_size_config(
                                max_decoding_message_size,
                                max_encoding_message_size,
                            );
                        let res = grpc.unary(method, req).await;
                        Ok(res)
                    };
                    Box::pin(fut)
                }
                "/conveyor.router.v1.RouterAdminService/ListServices" => {
                    #[allow(non_camel_case_types)]
                    struct ListServicesSvc<T: RouterAdminService>(pub Arc<T>);
                    impl<
                        T: RouterAdminService,
                    > tonic::server::UnaryService<super::ListServicesRequest>
                    for ListServicesSvc<T> {
                        type Response = super::ListServicesResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::ListServicesRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as RouterAdminService>::list_services(&inner, request)
                                    .await
                            };
                            Box::pin(fut)
                        }
                    }
                    let accept_compression_encodings = self.accept_compression_encodings;
                    let send_compression_encodings = self.send_compression_encodings;
                    let max_decoding_message_size = self.max_decoding_message_size;
                    let max_encoding_message_size = self.max_encoding_message_size;
                    let inner = self.inner.clone();
                    let fut = async move {
                        let method = ListServicesSvc(inner);
                        let codec = crate::codec::CheckingCodec::default();
                        let mut grpc = tonic::server::Grpc::new(codec)
                            .apply_compression_config(
                                accept_compression_encodings,
                                send_compression_encodings,
                            )
                            .apply_max_message_size_config(
                                max_decoding_message_size,
                                max_encoding_message_size,
                            );
                        let res = grpc.unary(method, req).await;
                        Ok(res)
                    };
                    Box::pin(fut)
                }
                "/conveyor.router.v1.RouterAdminService/DeleteService" => {
                    #[allow(non_camel_case_types)]
                    struct DeleteServiceSvc<T: RouterAdminService>(pub Arc<T>);
                    impl<
                        T: RouterAdminService,
                    > tonic::server::UnaryService<super::DeleteServiceRequest>
                    for DeleteServiceSvc<T> {
                        type Response = super::DeleteServiceResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::DeleteServiceRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as RouterAdminService>::delete_service(&inner, request)
                                    .await
                            };
                            Box::pin(fut)
                        }
                    }
                    let accept_compression_encodings = self.accept_compression_encodings;
                    let send_compression_encodings = self.send_compression_encodings;
                    let max_decoding_message_size = self.max_decoding_message_size;
                    let max_encoding_message_size = self.max_encoding_message_size;
                    let inner = self.inner.clone();
                    let fut = async move {
                        let method = DeleteServiceSvc(inner);
                        let codec = crate::codec::CheckingCodec::default();
                        let mut grpc = tonic::server::Grpc::new(codec)
                            .apply_compression_config(
                                accept_compression_encodings,
                                send_compression_encodings,
                            )
                            .apply_max_message_size_config(
                                max_decoding_message_size,
                                max_encoding_message_size,
                            );
                        let res = grpc.unary(method, req).await;
                        Ok(res)
                    };
                    Box::pin(fut)
                }
                "/conveyor.router.v1.RouterAdminService/ValidateService" => {
                    #[allow(non_camel_case_types)]
                    struct ValidateServiceSvc<T: RouterAdminService>(pub Arc<T>);
                    impl<
                        T: RouterAdminService,
                    > tonic::server::UnaryService<super::ValidateServiceRequest>
                    for ValidateServiceSvc<T> {
                        type Response = super::ValidateServiceResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::ValidateServiceRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as RouterAdminService>::validate_service(&inner, request)
                                    .await
                            };
                            Box::pin(fut)
                        }
                    }
                    let accept_compression_encodings = self.accept_compression_encodings;
                    let send_compression_encodings = self.send_compression_encodings;
                    let max_decoding_message_size = self.max_decoding_message_size;
                    let max_encoding_message_size = self.max_encoding_message_size;
                    let inner = self.inner.clone();
                    let fut = async move {
                        let method = ValidateServiceSvc(inner);
                        let codec = crate::codec::CheckingCodec::default();
                        let mut grpc = tonic::server::Grpc::new(codec)
                            .apply_compression_config(
                                accept_compression_encodings,
                                send_compression_encodings,
                            )
                            .apply_max_message_size_config(
                                max_decoding_message_size,
                                max_encoding_message_size,
                            );
                        let res = grpc.unary(method, req).await;
                        Ok(res)
                    };
                    Box::pin(fut)
                }
                "/conveyor.router.v1.RouterAdminService/DescribeTopology" => {
                    #[allow(non_camel_case_types)]
                    struct DescribeTopologySvc<T: RouterAdminService>(pub Arc<T>);
                    impl<
                        T: RouterAdminService,
                    > tonic::server::UnaryService<super::DescribeTopologyRequest>
                    for DescribeTopologySvc<T> {
                        type Response = super::DescribeTopologyResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::DescribeTopologyRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as RouterAdminService>::describe_topology(
                                        &inner,
                                        request,
                                    )
                                    .await
                            };
                            Box::pin(fut)
                        }
                    }
                    let accept_compression_encodings = self.accept_compression_encodings;
                    let send_compression_encodings = self.send_compression_encodings;
                    let max_decoding_message_size = self.max_decoding_message_size;
                    let max_encoding_message_size = self.max_encoding_message_size;
                    let inner = self.inner.clone();
                    let fut = async move {
                        let method = DescribeTopologySvc(inner);
                        let codec = crate::codec::CheckingCodec::default();
                        let mut grpc = tonic::server::Grpc::new(codec)
                            .apply_compression_config(
                                accept_compression_encodings,
                                send_compression_encodings,
                            )
                            .apply_max_message_size_config(
                                max_decoding_message_size,
                                max_encoding_message_size,
                            );
                        let res = grpc.unary(method, req).await;
                        Ok(res)
                    };
                    Box::pin(fut)
                }
                "/conveyor.router.v1.RouterAdminService/WatchTopology" => {
                    #[allow(non_camel_case_types)]
                    struct WatchTopologySvc<T: RouterAdminService>(pub Arc<T>);
                    impl<
                        T: RouterAdminService,
                    > tonic::server::ServerStreamingService<super::WatchTopologyRequest>
                    for WatchTopologySvc<T> {
                        type Response = super::WatchTopologyResponse;
                        type ResponseStream = tonic::codegen::BoxStream<super::WatchTopologyResponse>;
                        type Future = BoxFuture<
                            tonic::Response<Self::ResponseStream>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::WatchTopologyRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as RouterAdminService>::watch_topology(&inner, request)
                                    .await
                            };
                            Box::pin(fut)
                        }
                    }
                    let accept_compression_encodings = self.accept_compression_encodings;
                    let send_compression_encodings = self.send_compression_encodings;
                    let max_decoding_message_size = self.max_decoding_message_size;
                    let max_encoding_message_size = self.max_encoding_message_size;
                    let inner = self.inner.clone();
                    let fut = async move {
                        let method = WatchTopologySvc(inner);
                        let codec = crate::codec::CheckingCodec::default();
                        let mut grpc = tonic::server::Grpc::new(codec)
                            .apply_compression_config(
                                accept_compression_encodings,
                                send_compression_encodings,
                            )
                            .apply_max_message_size_config(
                                max_decoding_message_size,
                                max_encoding_message_size,
                            );
                        let res = grpc.server_streaming(method, req).await;
                        Ok(res)
                    };
                    Box::pin(fut)
                }
                "/conveyor.router.v1.RouterAdminService/ScaleStage" => {
                    #[allow(non_camel_case_types)]
                    struct ScaleStageSvc<T: RouterAdminService>(pub Arc<T>);
                    impl<
                        T: RouterAdminService,
                    > tonic::server::UnaryService<super::ScaleStageRequest>
                    for ScaleStageSvc<T> {
                        type Response = super::ScaleStageResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::ScaleStageRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as RouterAdminService>::scale_stage(&inner, request)
                                    .await
                            };
                            Box::pin(fut)
                        }
                    }
                    let accept_compression_encodings = self.accept_compression_encodings;
                    let send_compression_encodings = self.send_compression_encodings;
                    let max_decoding_message_size = self.max_decoding_message_size;
                    let max_encoding_message_size = self.max_encoding_message_size;
                    let inner = self.inner.clone();
                    let fut = async move {
                        let method = ScaleStageSvc(inner);
                        let codec = crate::codec::CheckingCodec::default();
                        let mut grpc = tonic::server::Grpc::new(codec)
                            .apply_compression_config(
                                accept_compression_encodings,
                                send_compression_encodings,
                            )
                            .apply_max_message_size_config(
                                max_decoding_message_size,
                                max_encoding_message_size,
                            );
                        let res = grpc.unary(method, req).await;
                        Ok(res)
                    };
                    Box::pin(fut)
                }
                "/conveyor.router.v1.RouterAdminService/Rebalance" => {
                    #[allow(non_camel_case_types)]
                    struct RebalanceSvc<T: RouterAdminService>(pub Arc<T>);
                    impl<
                        T: RouterAdminService,
                    > tonic::server::UnaryService<super::RebalanceRequest>
                    for RebalanceSvc<T> {
                        type Response = super::RebalanceResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::RebalanceRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as RouterAdminService>::rebalance(&inner, request).await
                            };
                            Box::pin(fut)
                        }
                    }
                    let accept_compression_encodings = self.accept_compression_encodings;
                    let send_compression_encodings = self.send_compression_encodings;
                    let max_decoding_message_size = self.max_decoding_message_size;
                    let max_encoding_message_size = self.max_encoding_message_size;
                    let inner = self.inner.clone();
                    let fut = async move {
                        let method = RebalanceSvc(inner);
                        let codec = crate::codec::CheckingCodec::default();
                        let mut grpc = tonic::server::Grpc::new(codec)
                            .apply_compression_config(
                                accept_compression_encodings,
                                send_compression_encodings,
                            )
                            .apply_max_message_size_config(
                                max_decoding_message_size,
                                max_encoding_message_size,
                            );
                        let res = grpc.unary(method, req).await;
                        Ok(res)
                    };
                    Box::pin(fut)
                }
                "/conveyor.router.v1.RouterAdminService/ListSidecars" => {
                    #[allow(non_camel_case_types)]
                    struct ListSidecarsSvc<T: RouterAdminService>(pub Arc<T>);
                    impl<
                        T: RouterAdminService,
                    > tonic::server::UnaryService<super::ListSidecarsRequest>
                    for ListSidecarsSvc<T> {
                        type Response = super::ListSidecarsResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::ListSidecarsRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as RouterAdminService>::list_sidecars(&inner, request)
                                    .await
                            };
                            Box::pin(fut)
                        }
                    }
                    let accept_compression_encodings = self.accept_compression_encodings;
                    let send_compression_encodings = self.send_compression_encodings;
                    let max_decoding_message_size = self.max_decoding_message_size;
                    let max_encoding_message_size = self.max_encoding_message_size;
                    let inner = self.inner.clone();
                    let fut = async move {
                        let method = ListSidecarsSvc(inner);
                        let codec = crate::codec::CheckingCodec::default();
                        let mut grpc = tonic::server::Grpc::new(codec)
                            .apply_compression_config(
                                accept_compression_encodings,
                                send_compression_encodings,
                            )
                            .apply_max_message_size_config(
                                max_decoding_message_size,
                                max_encoding_message_size,
                            );
                        let res = grpc.unary(method, req).await;
                        Ok(res)
                    };
                    Box::pin(fut)
                }
                "/conveyor.router.v1.RouterAdminService/DrainSidecar" => {
                    #[allow(non_camel_case_types)]
                    struct DrainSidecarSvc<T: RouterAdminService>(pub Arc<T>);
                    impl<
                        T: RouterAdminService,
                    > tonic::server::UnaryService<super::DrainSidecarRequest>
                    for DrainSidecarSvc<T> {
                        type Response = super::DrainSidecarResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::DrainSidecarRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as RouterAdminService>::drain_sidecar(&inner, request)
                                    .await
                            };
                            Box::pin(fut)
                        }
                    }
                    let accept_compression_encodings = self.accept_compression_encodings;
                    let send_compression_encodings = self.send_compression_encodings;
                    let max_decoding_message_size = self.max_decoding_message_size;
                    let max_encoding_message_size = self.max_encoding_message_size;
                    let inner = self.inner.clone();
                    let fut = async move {
                        let method = DrainSidecarSvc(inner);
                        let codec = crate::codec::CheckingCodec::default();
                        let mut grpc = tonic::server::Grpc::new(codec)
                            .apply_compression_config(
                                accept_compression_encodings,
                                send_compression_encodings,
                            )
                            .apply_max_message_size_config(
                                max_decoding_message_size,
                                max_encoding_message_size,
                            );
                        let res = grpc.unary(method, req).await;
                        Ok(res)
                    };
                    Box::pin(fut)
                }
                "/conveyor.router.v1.RouterAdminService/ResumeSidecar" => {
                    #[allow(non_camel_case_types)]
                    struct ResumeSidecarSvc<T: RouterAdminService>(pub Arc<T>);
                    impl<
                        T: RouterAdminService,
                    > tonic::server::UnaryService<super::ResumeSidecarRequest>
                    for ResumeSidecarSvc<T> {
                        type Response = super::ResumeSidecarResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::ResumeSidecarRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as RouterAdminService>::resume_sidecar(&inner, request)
                                    .await
                            };
                            Box::pin(fut)
                        }
                    }
                    let accept_compression_encodings = self.accept_compression_encodings;
                    let send_compression_encodings = self.send_compression_encodings;
                    let max_decoding_message_size = self.max_decoding_message_size;
                    let max_encoding_message_size = self.max_encoding_message_size;
                    let inner = self.inner.clone();
                    let fut = async move {
                        let method = ResumeSidecarSvc(inner);
                        let codec = crate::codec::CheckingCodec::default();
                        let mut grpc = tonic::server::Grpc::new(codec)
                            .apply_compression_config(
                                accept_compression_encodings,
                                send_compression_encodings,
                            )
                            .apply_max_message_size_config(
                                max_decoding_message_size,
                                max_encoding_message_size,
                            );
                        let res = grpc.unary(method, req).await;
                        Ok(res)
                    };
                    Box::pin(fut)
                }
                "/conveyor.router.v1.RouterAdminService/ListDeadLetters" => {
                    #[allow(non_camel_case_types)]
                    struct ListDeadLettersSvc<T: RouterAdminService>(pub Arc<T>);
                    impl<
                        T: RouterAdminService,
                    > tonic::server::UnaryService<super::ListDeadLettersRequest>
                    for ListDeadLettersSvc<T> {
                        type Response = super::ListDeadLettersResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::ListDeadLettersRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as RouterAdminService>::list_dead_letters(
                                        &inner,
                                        request,
                                    )
                                    .await
                            };
                            Box::pin(fut)
                        }
                    }
                    let accept_compression_encodings = self.accept_compression_encodings;
                    let send_compression_encodings = self.send_compression_encodings;
                    let max_decoding_message_size = self.max_decoding_message_size;
                    let max_encoding_message_size = self.max_encoding_message_size;
                    let inner = self.inner.clone();
                    let fut = async move {
                        let method = ListDeadLettersSvc(inner);
                        let codec = crate::codec::CheckingCodec::default();
                        let mut grpc = tonic::server::Grpc::new(codec)
                            .apply_compression_config(
                                accept_compression_encodings,
                                send_compression_encodings,
                            )
                            .apply_max_message_size_config(
                                max_decoding_message_size,
                                max_encoding_message_size,
                            );
                        let res = grpc.unary(method, req).await;
                        Ok(res)
                    };
                    Box::pin(fut)
                }
                "/conveyor.router.v1.RouterAdminService/GetDeadLetter" => {
                    #[allow(non_camel_case_types)]
                    struct GetDeadLetterSvc<T: RouterAdminService>(pub Arc<T>);
                    impl<
                        T: RouterAdminService,
                    > tonic::server::UnaryService<super::GetDeadLetterRequest>
                    for GetDeadLetterSvc<T> {
                        type Response = super::GetDeadLetterResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::GetDeadLetterRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as RouterAdminService>::get_dead_letter(&inner, request)
                                    .await
                            };
                            Box::pin(fut)
                        }
                    }
                    let accept_compression_encodings = self.accept_compression_encodings;
                    let send_compression_encodings = self.send_compression_encodings;
                    let max_decoding_message_size = self.max_decoding_message_size;
                    let max_encoding_message_size = self.max_encoding_message_size;
                    let inner = self.inner.clone();
                    let fut = async move {
                        let method = GetDeadLetterSvc(inner);
                        let codec = crate::codec::CheckingCodec::default();
                        let mut grpc = tonic::server::Grpc::new(codec)
                            .apply_compression_config(
                                accept_compression_encodings,
                                send_compression_encodings,
                            )
                            .apply_max_message_size_config(
                                max_decoding_message_size,
                                max_encoding_message_size,
                            );
                        let res = grpc.unary(method, req).await;
                        Ok(res)
                    };
                    Box::pin(fut)
                }
                "/conveyor.router.v1.RouterAdminService/ReplayDeadLetters" => {
                    #[allow(non_camel_case_types)]
                    struct ReplayDeadLettersSvc<T: RouterAdminService>(pub Arc<T>);
                    impl<
                        T: RouterAdminService,
                    > tonic::server::UnaryService<super::ReplayDeadLettersRequest>
                    for ReplayDeadLettersSvc<T> {
                        type Response = super::ReplayDeadLettersResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::ReplayDeadLettersRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as RouterAdminService>::replay_dead_letters(
                                        &inner,
                                        request,
                                    )
                                    .await
                            };
                            Box::pin(fut)
                        }
                    }
                    let accept_compression_encodings = self.accept_compression_encodings;
                    let send_compression_encodings = self.send_compression_encodings;
                    let max_decoding_message_size = self.max_decoding_message_size;
                    let max_encoding_message_size = self.max_encoding_message_size;
                    let inner = self.inner.clone();
                    let fut = async move {
                        let method = ReplayDeadLettersSvc(inner);
                        let codec = crate::codec::CheckingCodec::default();
                        let mut grpc = tonic::server::Grpc::new(codec)
                            .apply_compression_config(
                                accept_compression_encodings,
                                send_compression_encodings,
                            )
                            .apply_max_message_size_config(
                                max_decoding_message_size,
                                max_encoding_message_size,
                            );
                        let res = grpc.unary(method, req).await;
                        Ok(res)
                    };
                    Box::pin(fut)
                }
                "/conveyor.router.v1.RouterAdminService/DiscardDeadLetters" => {
                    #[allow(non_camel_case_types)]
                    struct DiscardDeadLettersSvc<T: RouterAdminService>(pub Arc<T>);
                    impl<
                        T: RouterAdminService,
                    > tonic::server::UnaryService<super::DiscardDeadLettersRequest>
                    for DiscardDeadLettersSvc<T> {
                        type Response = super::DiscardDeadLettersResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::DiscardDeadLettersRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as RouterAdminService>::discard_dead_letters(
                                        &inner,
                                        request,
                                    )
                                    .await
                            };
                            Box::pin(fut)
                        }
                    }
                    let accept_compression_encodings = self.accept_compression_encodings;
                    let send_compression_encodings = self.send_compression_encodings;
                    let max_decoding_message_size = self.max_decoding_message_size;
                    let max_encoding_message_size = self.max_encoding_message_size;
                    let inner = self.inner.clone();
                    let fut = async move {
                        let method = DiscardDeadLettersSvc(inner);
                        let codec = crate::codec::CheckingCodec::default();
                        let mut grpc = tonic::server::Grpc::new(codec)
                            .apply_compression_config(
                                accept_compression_encodings,
                                send_compression_encodings,
                            )
                            .apply_max_message_size_config(
                                max_decoding_message_size,
                                max_encoding_message_size,
                            );
                        let res = grpc.unary(method, req).await;
                        Ok(res)
                    };
                    Box::pin(fut)
                }
                "/conveyor.router.v1.RouterAdminService/TriggerCheckpoint" => {
                    #[allow(non_camel_case_types)]
                    struct TriggerCheckpointSvc<T: RouterAdminService>(pub Arc<T>);
                    impl<
                        T: RouterAdminService,
                    > tonic::server::UnaryService<super::TriggerCheckpointRequest>
                    for TriggerCheckpointSvc<T> {
                        type Response = super::TriggerCheckpointResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::TriggerCheckpointRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as RouterAdminService>::trigger_checkpoint(
                                        &inner,
                                        request,
                                    )
                                    .await
                            };
                            Box::pin(fut)
                        }
                    }
                    let accept_compression_encodings = self.accept_compression_encodings;
                    let send_compression_encodings = self.send_compression_encodings;
                    let max_decoding_message_size = self.max_decoding_message_size;
                    let max_encoding_message_size = self.max_encoding_message_size;
                    let inner = self.inner.clone();
                    let fut = async move {
                        let method = TriggerCheckpointSvc(inner);
                        let codec = crate::codec::CheckingCodec::default();
                        let mut grpc = tonic::server::Grpc::new(codec)
                            .apply_compression_config(
                                accept_compression_encodings,
                                send_compression_encodings,
                            )
                            .apply_max_message_size_config(
                                max_decoding_message_size,
                                max_encoding_message_size,
                            );
                        let res = grpc.unary(method, req).await;
                        Ok(res)
                    };
                    Box::pin(fut)
                }
                "/conveyor.router.v1.RouterAdminService/ListCheckpoints" => {
                    #[allow(non_camel_case_types)]
                    struct ListCheckpointsSvc<T: RouterAdminService>(pub Arc<T>);
                    impl<
                        T: RouterAdminService,
                    > tonic::server::UnaryService<super::ListCheckpointsRequest>
                    for ListCheckpointsSvc<T> {
                        type Response = super::ListCheckpointsResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::ListCheckpointsRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as RouterAdminService>::list_checkpoints(&inner, request)
                                    .await
                            };
                            Box::pin(fut)
                        }
                    }
                    let accept_compression_encodings = self.accept_compression_encodings;
                    let send_compression_encodings = self.send_compression_encodings;
                    let max_decoding_message_size = self.max_decoding_message_size;
                    let max_encoding_message_size = self.max_encoding_message_size;
                    let inner = self.inner.clone();
                    let fut = async move {
                        let method = ListCheckpointsSvc(inner);
                        let codec = crate::codec::CheckingCodec::default();
                        let mut grpc = tonic::server::Grpc::new(codec)
                            .apply_compression_config(
                                accept_compression_encodings,
                                send_compression_encodings,
                            )
                            .apply_max_message_size_config(
                                max_decoding_message_size,
                                max_encoding_message_size,
                            );
                        let res = grpc.unary(method, req).await;
                        Ok(res)
                    };
                    Box::pin(fut)
                }
                "/conveyor.router.v1.RouterAdminService/GetCheckpoint" => {
                    #[allow(non_camel_case_types)]
                    struct GetCheckpointSvc<T: RouterAdminService>(pub Arc<T>);
                    impl<
                        T: RouterAdminService,
                    > tonic::server::UnaryService<super::GetCheckpointRequest>
                    for GetCheckpointSvc<T> {
                        type Response = super::GetCheckpointResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::GetCheckpointRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as RouterAdminService>::get_checkpoint(&inner, request)
                                    .await
                            };
                            Box::pin(fut)
                        }
                    }
                    let accept_compression_encodings = self.accept_compression_encodings;
                    let send_compression_encodings = self.send_compression_encodings;
                    let max_decoding_message_size = self.max_decoding_message_size;
                    let max_encoding_message_size = self.max_encoding_message_size;
                    let inner = self.inner.clone();
                    let fut = async move {
                        let method = GetCheckpointSvc(inner);
                        let codec = crate::codec::CheckingCodec::default();
                        let mut grpc = tonic::server::Grpc::new(codec)
                            .apply_compression_config(
                                accept_compression_encodings,
                                send_compression_encodings,
                            )
                            .apply_max_message_size_config(
                                max_decoding_message_size,
                                max_encoding_message_size,
                            );
                        let res = grpc.unary(method, req).await;
                        Ok(res)
                    };
                    Box::pin(fut)
                }
                "/conveyor.router.v1.RouterAdminService/DeleteCheckpoint" => {
                    #[allow(non_camel_case_types)]
                    struct DeleteCheckpointSvc<T: RouterAdminService>(pub Arc<T>);
                    impl<
                        T: RouterAdminService,
                    > tonic::server::UnaryService<super::DeleteCheckpointRequest>
                    for DeleteCheckpointSvc<T> {
                        type Response = super::DeleteCheckpointResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::DeleteCheckpointRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as RouterAdminService>::delete_checkpoint(
                                        &inner,
                                        request,
                                    )
                                    .await
                            };
                            Box::pin(fut)
                        }
                    }
                    let accept_compression_encodings = self.accept_compression_encodings;
                    let send_compression_encodings = self.send_compression_encodings;
                    let max_decoding_message_size = self.max_decoding_message_size;
                    let max_encoding_message_size = self.max_encoding_message_size;
                    let inner = self.inner.clone();
                    let fut = async move {
                        let method = DeleteCheckpointSvc(inner);
                        let codec = crate::codec::CheckingCodec::default();
                        let mut grpc = tonic::server::Grpc::new(codec)
                            .apply_compression_config(
                                accept_compression_encodings,
                                send_compression_encodings,
                            )
                            .apply_max_message_size_config(
                                max_decoding_message_size,
                                max_encoding_message_size,
                            );
                        let res = grpc.unary(method, req).await;
                        Ok(res)
                    };
                    Box::pin(fut)
                }
                "/conveyor.router.v1.RouterAdminService/RestoreCheckpoint" => {
                    #[allow(non_camel_case_types)]
                    struct RestoreCheckpointSvc<T: RouterAdminService>(pub Arc<T>);
                    impl<
                        T: RouterAdminService,
                    > tonic::server::UnaryService<super::RestoreCheckpointRequest>
                    for RestoreCheckpointSvc<T> {
                        type Response = super::RestoreCheckpointResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::RestoreCheckpointRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as RouterAdminService>::restore_checkpoint(
                                        &inner,
                                        request,
                                    )
                                    .await
                            };
                            Box::pin(fut)
                        }
                    }
                    let accept_compression_encodings = self.accept_compression_encodings;
                    let send_compression_encodings = self.send_compression_encodings;
                    let max_decoding_message_size = self.max_decoding_message_size;
                    let max_encoding_message_size = self.max_encoding_message_size;
                    let inner = self.inner.clone();
                    let fut = async move {
                        let method = RestoreCheckpointSvc(inner);
                        let codec = crate::codec::CheckingCodec::default();
                        let mut grpc = tonic::server::Grpc::new(codec)
                            .apply_compression_config(
                                accept_compression_encodings,
                                send_compression_encodings,
                            )
                            .apply_max_message_size_config(
                                max_decoding_message_size,
                                max_encoding_message_size,
                            );
                        let res = grpc.unary(method, req).await;
                        Ok(res)
                    };
                    Box::pin(fut)
                }
                "/conveyor.router.v1.RouterAdminService/ListSourceOffsets" => {
                    #[allow(non_camel_case_types)]
                    struct ListSourceOffsetsSvc<T: RouterAdminService>(pub Arc<T>);
                    impl<
                        T: RouterAdminService,
                    > tonic::server::UnaryService<super::ListSourceOffsetsRequest>
                    for ListSourceOffsetsSvc<T> {
                        type Response = super::ListSourceOffsetsResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::ListSourceOffsetsRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as RouterAdminService>::list_source_offsets(
                                        &inner,
                                        request,
                                    )
                                    .await
                            };
                            Box::pin(fut)
                        }
                    }
                    let accept_compression_encodings = self.accept_compression_encodings;
                    let send_compression_encodings = self.send_compression_encodings;
                    let max_decoding_message_size = self.max_decoding_message_size;
                    let max_encoding_message_size = self.max_encoding_message_size;
                    let inner = self.inner.clone();
                    let fut = async move {
                        let method = ListSourceOffsetsSvc(inner);
                        let codec = crate::codec::CheckingCodec::default();
                        let mut grpc = tonic::server::Grpc::new(codec)
                            .apply_compression_config(
                                accept_compression_encodings,
                                send_compression_encodings,
                            )
                            .apply_max_message_size_config(
                                max_decoding_message_size,
                                max_encoding_message_size,
                            );
                        let res = grpc.unary(method, req).await;
                        Ok(res)
                    };
                    Box::pin(fut)
                }
                "/conveyor.router.v1.RouterAdminService/ResetOffsets" => {
                    #[allow(non_camel_case_types)]
                    struct ResetOffsetsSvc<T: RouterAdminService>(pub Arc<T>);
                    impl<
                        T: RouterAdminService,
                    > tonic::server::UnaryService<super::ResetOffsetsRequest>
                    for ResetOffsetsSvc<T> {
                        type Response = super::ResetOffsetsResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::ResetOffsetsRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as RouterAdminService>::reset_offsets(&inner, request)
                                    .await
                            };
                            Box::pin(fut)
                        }
                    }
                    let accept_compression_encodings = self.accept_compression_encodings;
                    let send_compression_encodings = self.send_compression_encodings;
                    let max_decoding_message_size = self.max_decoding_message_size;
                    let max_encoding_message_size = self.max_encoding_message_size;
                    let inner = self.inner.clone();
                    let fut = async move {
                        let method = ResetOffsetsSvc(inner);
                        let codec = crate::codec::CheckingCodec::default();
                        let mut grpc = tonic::server::Grpc::new(codec)
                            .apply_compression_config(
                                accept_compression_encodings,
                                send_compression_encodings,
                            )
                            .apply_max_message_size_config(
                                max_decoding_message_size,
                                max_encoding_message_size,
                            );
                        let res = grpc.unary(method, req).await;
                        Ok(res)
                    };
                    Box::pin(fut)
                }
                "/conveyor.router.v1.RouterAdminService/GetClusterStatus" => {
                    #[allow(non_camel_case_types)]
                    struct GetClusterStatusSvc<T: RouterAdminService>(pub Arc<T>);
                    impl<
                        T: RouterAdminService,
                    > tonic::server::UnaryService<super::GetClusterStatusRequest>
                    for GetClusterStatusSvc<T> {
                        type Response = super::GetClusterStatusResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::GetClusterStatusRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as RouterAdminService>::get_cluster_status(
                                        &inner,
                                        request,
                                    )
                                    .await
                            };
                            Box::pin(fut)
                        }
                    }
                    let accept_compression_encodings = self.accept_compression_encodings;
                    let send_compression_encodings = self.send_compression_encodings;
                    let max_decoding_message_size = self.max_decoding_message_size;
                    let max_encoding_message_size = self.max_encoding_message_size;
                    let inner = self.inner.clone();
                    let fut = async move {
                        let method = GetClusterStatusSvc(inner);
                        let codec = crate::codec::CheckingCodec::default();
                        let mut grpc = tonic::server::Grpc::new(codec)
                            .apply_compression_config(
                                accept_compression_encodings,
                                send_compression_encodings,
                            )
                            .apply_max_message_size_config(
                                max_decoding_message_size,
                                max_encoding_message_size,
                            );
                        let res = grpc.unary(method, req).await;
                        Ok(res)
                    };
                    Box::pin(fut)
                }
                "/conveyor.router.v1.RouterAdminService/GetMetrics" => {
                    #[allow(non_camel_case_types)]
                    struct GetMetricsSvc<T: RouterAdminService>(pub Arc<T>);
                    impl<
                        T: RouterAdminService,
                    > tonic::server::UnaryService<super::GetMetricsRequest>
                    for GetMetricsSvc<T> {
                        type Response = super::GetMetricsResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::GetMetricsRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as RouterAdminService>::get_metrics(&inner, request)
                                    .await
                            };
                            Box::pin(fut)
                        }
                    }
                    let accept_compression_encodings = self.accept_compression_encodings;
                    let send_compression_encodings = self.send_compression_encodings;
                    let max_decoding_message_size = self.max_decoding_message_size;
                    let max_encoding_message_size = self.max_encoding_message_size;
                    let inner = self.inner.clone();
                    let fut = async move {
                        let method = GetMetricsSvc(inner);
                        let codec = crate::codec::CheckingCodec::default();
                        let mut grpc = tonic::server::Grpc::new(codec)
                            .apply_compression_config(
                                accept_compression_encodings,
                                send_compression_encodings,
                            )
                            .apply_max_message_size_config(
                                max_decoding_message_size,
                                max_encoding_message_size,
                            );
                        let res = grpc.unary(method, req).await;
                        Ok(res)
                    };
                    Box::pin(fut)
                }
                "/conveyor.router.v1.RouterAdminService/AddMember" => {
                    #[allow(non_camel_case_types)]
                    struct AddMemberSvc<T: RouterAdminService>(pub Arc<T>);
                    impl<
                        T: RouterAdminService,
                    > tonic::server::UnaryService<super::AddMemberRequest>
                    for AddMemberSvc<T> {
                        type Response = super::AddMemberResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::AddMemberRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as RouterAdminService>::add_member(&inner, request).await
                            };
                            Box::pin(fut)
                        }
                    }
                    let accept_compression_encodings = self.accept_compression_encodings;
                    let send_compression_encodings = self.send_compression_encodings;
                    let max_decoding_message_size = self.max_decoding_message_size;
                    let max_encoding_message_size = self.max_encoding_message_size;
                    let inner = self.inner.clone();
                    let fut = async move {
                        let method = AddMemberSvc(inner);
                        let codec = crate::codec::CheckingCodec::default();
                        let mut grpc = tonic::server::Grpc::new(codec)
                            .apply_compression_config(
                                accept_compression_encodings,
                                send_compression_encodings,
                            )
                            .apply_max_message_size_config(
                                max_decoding_message_size,
                                max_encoding_message_size,
                            );
                        let res = grpc.unary(method, req).await;
                        Ok(res)
                    };
                    Box::pin(fut)
                }
                "/conveyor.router.v1.RouterAdminService/RemoveMember" => {
                    #[allow(non_camel_case_types)]
                    struct RemoveMemberSvc<T: RouterAdminService>(pub Arc<T>);
                    impl<
                        T: RouterAdminService,
                    > tonic::server::UnaryService<super::RemoveMemberRequest>
                    for RemoveMemberSvc<T> {
                        type Response = super::RemoveMemberResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::RemoveMemberRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as RouterAdminService>::remove_member(&inner, request)
                                    .await
                            };
                            Box::pin(fut)
                        }
                    }
                    let accept_compression_encodings = self.accept_compression_encodings;
                    let send_compression_encodings = self.send_compression_encodings;
                    let max_decoding_message_size = self.max_decoding_message_size;
                    let max_encoding_message_size = self.max_encoding_message_size;
                    let inner = self.inner.clone();
                    let fut = async move {
                        let method = RemoveMemberSvc(inner);
                        let codec = crate::codec::CheckingCodec::default();
                        let mut grpc = tonic::server::Grpc::new(codec)
                            .apply_compression_config(
                                accept_compression_encodings,
                                send_compression_encodings,
                            )
                            .apply_max_message_size_config(
                                max_decoding_message_size,
                                max_encoding_message_size,
                            );
                        let res = grpc.unary(method, req).await;
                        Ok(res)
                    };
                    Box::pin(fut)
                }
                "/conveyor.router.v1.RouterAdminService/TransferLeadership" => {
                    #[allow(non_camel_case_types)]
                    struct TransferLeadershipSvc<T: RouterAdminService>(pub Arc<T>);
                    impl<
                        T: RouterAdminService,
                    > tonic::server::UnaryService<super::TransferLeadershipRequest>
                    for TransferLeadershipSvc<T> {
                        type Response = super::TransferLeadershipResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::TransferLeadershipRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as RouterAdminService>::transfer_leadership(
                                        &inner,
                                        request,
                                    )
                                    .await
                            };
                            Box::pin(fut)
                        }
                    }
                    let accept_compression_encodings = self.accept_compression_encodings;
                    let send_compression_encodings = self.send_compression_encodings;
                    let max_decoding_message_size = self.max_decoding_message_size;
                    let max_encoding_message_size = self.max_encoding_message_size;
                    let inner = self.inner.clone();
                    let fut = async move {
                        let method = TransferLeadershipSvc(inner);
                        let codec = crate::codec::CheckingCodec::default();
                        let mut grpc = tonic::server::Grpc::new(codec)
                            .apply_compression_config(
                                accept_compression_encodings,
                                send_compression_encodings,
                            )
                            .apply_max_message_size_config(
                                max_decoding_message_size,
                                max_encoding_message_size,
                            );
                        let res = grpc.unary(method, req).await;
                        Ok(res)
                    };
                    Box::pin(fut)
                }
                "/conveyor.router.v1.RouterAdminService/ListAuditEntries" => {
                    #[allow(non_camel_case_types)]
                    struct ListAuditEntriesSvc<T: RouterAdminService>(pub Arc<T>);
                    impl<
                        T: RouterAdminService,
                    > tonic::server::UnaryService<super::ListAuditEntriesRequest>
                    for ListAuditEntriesSvc<T> {
                        type Response = super::ListAuditEntriesResponse;
                        type Future = BoxFuture<
                            tonic::Response<Self::Response>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::ListAuditEntriesRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as RouterAdminService>::list_audit_entries(
                                        &inner,
                                        request,
                                    )
                                    .await
                            };
                            Box::pin(fut)
                        }
                    }
                    let accept_compression_encodings = self.accept_compression_encodings;
                    let send_compression_encodings = self.send_compression_encodings;
                    let max_decoding_message_size = self.max_decoding_message_size;
                    let max_encoding_message_size = self.max_encoding_message_size;
                    let inner = self.inner.clone();
                    let fut = async move {
                        let method = ListAuditEntriesSvc(inner);
                        let codec = crate::codec::CheckingCodec::default();
                        let mut grpc = tonic::server::Grpc::new(codec)
                            .apply_compression_config(
                                accept_compression_encodings,
                                send_compression_encodings,
                            )
                            .apply_max_message_size_config(
                                max_decoding_message_size,
                                max_encoding_message_size,
                            );
                        let res = grpc.unary(method, req).await;
                        Ok(res)
                    };
                    Box::pin(fut)
                }
                "/conveyor.router.v1.RouterAdminService/TapRecords" => {
                    #[allow(non_camel_case_types)]
                    struct TapRecordsSvc<T: RouterAdminService>(pub Arc<T>);
                    impl<
                        T: RouterAdminService,
                    > tonic::server::ServerStreamingService<super::TapRecordsRequest>
                    for TapRecordsSvc<T> {
                        type Response = super::TapRecordsResponse;
                        type ResponseStream = tonic::codegen::BoxStream<super::TapRecordsResponse>;
                        type Future = BoxFuture<
                            tonic::Response<Self::ResponseStream>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::TapRecordsRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as RouterAdminService>::tap_records(&inner, request)
                                    .await
                            };
                            Box::pin(fut)
                        }
                    }
                    let accept_compression_encodings = self.accept_compression_encodings;
                    let send_compression_encodings = self.send_compression_encodings;
                    let max_decoding_message_size = self.max_decoding_message_size;
                    let max_encoding_message_size = self.max_encoding_message_size;
                    let inner = self.inner.clone();
                    let fut = async move {
                        let method = TapRecordsSvc(inner);
                        let codec = crate::codec::CheckingCodec::default();
                        let mut grpc = tonic::server::Grpc::new(codec)
                            .apply_compression_config(
                                accept_compression_encodings,
                                send_compression_encodings,
                            )
                            .apply_max_message_size_config(
                                max_decoding_message_size,
                                max_encoding_message_size,
                            );
                        let res = grpc.server_streaming(method, req).await;
                        Ok(res)
                    };
                    Box::pin(fut)
                }
                "/conveyor.router.v1.RouterAdminService/TraceRecord" => {
                    #[allow(non_camel_case_types)]
                    struct TraceRecordSvc<T: RouterAdminService>(pub Arc<T>);
                    impl<
                        T: RouterAdminService,
                    > tonic::server::ServerStreamingService<super::TraceRecordRequest>
                    for TraceRecordSvc<T> {
                        type Response = super::TraceRecordResponse;
                        type ResponseStream = tonic::codegen::BoxStream<super::TraceRecordResponse>;
                        type Future = BoxFuture<
                            tonic::Response<Self::ResponseStream>,
                            tonic::Status,
                        >;
                        fn call(
                            &mut self,
                            request: tonic::Request<super::TraceRecordRequest>,
                        ) -> Self::Future {
                            let inner = Arc::clone(&self.0);
                            let fut = async move {
                                <T as RouterAdminService>::trace_record(&inner, request)
                                    .await
                            };
                            Box::pin(fut)
                        }
                    }
                    let accept_compression_encodings = self.accept_compression_encodings;
                    let send_compression_encodings = self.send_compression_encodings;
                    let max_decoding_message_size = self.max_decoding_message_size;
                    let max_encoding_message_size = self.max_encoding_message_size;
                    let inner = self.inner.clone();
                    let fut = async move {
                        let method = TraceRecordSvc(inner);
                        let codec = crate::codec::CheckingCodec::default();
                        let mut grpc = tonic::server::Grpc::new(codec)
                            .apply_compression_config(
                                accept_compression_encodings,
                                send_compression_encodings,
                            )
                            .apply_max_message_size_config(
                                max_decoding_message_size,
                                max_encoding_message_size,
                            );
                        let res = grpc.server_streaming(method, req).await;
                        Ok(res)
                    };
                    Box::pin(fut)
                }
                _ => {
                    Box::pin(async move {
                        let mut response = http::Response::new(
                            tonic::body::Body::default(),
                        );
                        let headers = response.headers_mut();
                        headers
                            .insert(
                                tonic::Status::GRPC_STATUS,
                                (tonic::Code::Unimplemented as i32).into(),
                            );
                        headers
                            .insert(
                                http::header::CONTENT_TYPE,
                                tonic::metadata::GRPC_CONTENT_TYPE,
                            );
                        Ok(response)
                    })
                }
            }
        }
    }
    impl<T> Clone for RouterAdminServiceServer<T> {
        fn clone(&self) -> Self {
            let inner = self.inner.clone();
            Self {
                inner,
                accept_compression_encodings: self.accept_compression_encodings,
                send_compression_encodings: self.send_compression_encodings,
                max_decoding_message_size: self.max_decoding_message_size,
                max_encoding_message_size: self.max_encoding_message_size,
            }
        }
    }
    /// Generated gRPC service name
    pub const SERVICE_NAME: &str = "conveyor.router.v1.RouterAdminService";
    impl<T> tonic::server::NamedService for RouterAdminServiceServer<T> {
        const NAME: &'static str = SERVICE_NAME;
    }
}
