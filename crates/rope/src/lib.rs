//! gRPC messages whose large fields are passed on without a copy.
