//! The messages of the harness, as far as they are used: `buf/validate/conformance/harness/*.proto`,
//! and the violations of `buf/validate/validate.proto`.

use std::collections::BTreeMap;

use bytes::Bytes;
use prost::{Message, Oneof};

/// `google.protobuf.FileDescriptorSet`, its files as they came.
#[derive(Clone, PartialEq, Message)]
pub struct FileSet {
    #[prost(bytes = "bytes", repeated, tag = "1")]
    pub file: Vec<Bytes>,
}

/// `google.protobuf.Any`
#[derive(Clone, PartialEq, Message)]
pub struct Any {
    #[prost(string, tag = "1")]
    pub type_url: String,
    #[prost(bytes = "bytes", tag = "2")]
    pub value: Bytes,
}

#[derive(Clone, PartialEq, Message)]
pub struct TestConformanceRequest {
    #[prost(message, optional, tag = "2")]
    pub fdset: Option<FileSet>,
    #[prost(btree_map = "string, message", tag = "3")]
    pub cases: BTreeMap<String, Any>,
}

#[derive(Clone, PartialEq, Message)]
pub struct TestConformanceResponse {
    #[prost(btree_map = "string, message", tag = "1")]
    pub results: BTreeMap<String, TestResult>,
}

#[derive(Clone, PartialEq, Message)]
pub struct TestResult {
    #[prost(oneof = "Outcome", tags = "1, 2, 3, 4, 5")]
    pub result: Option<Outcome>,
}

#[derive(Clone, PartialEq, Oneof)]
pub enum Outcome {
    #[prost(bool, tag = "1")]
    Success(bool),
    #[prost(message, tag = "2")]
    ValidationError(Violations),
    #[prost(string, tag = "3")]
    CompilationError(String),
    #[prost(string, tag = "4")]
    RuntimeError(String),
    #[prost(string, tag = "5")]
    UnexpectedError(String),
}

#[derive(Clone, PartialEq, Message)]
pub struct Violations {
    #[prost(message, repeated, tag = "1")]
    pub violations: Vec<Violation>,
}

#[derive(Clone, PartialEq, Message)]
pub struct Violation {
    #[prost(message, optional, tag = "5")]
    pub field: Option<FieldPath>,
    #[prost(message, optional, tag = "6")]
    pub rule: Option<FieldPath>,
    #[prost(string, optional, tag = "2")]
    pub rule_id: Option<String>,
    #[prost(string, optional, tag = "3")]
    pub message: Option<String>,
    #[prost(bool, optional, tag = "4")]
    pub for_key: Option<bool>,
}

#[derive(Clone, PartialEq, Message)]
pub struct FieldPath {
    #[prost(message, repeated, tag = "1")]
    pub elements: Vec<FieldPathElement>,
}

#[derive(Clone, PartialEq, Message)]
pub struct FieldPathElement {
    #[prost(int32, optional, tag = "1")]
    pub field_number: Option<i32>,
    #[prost(string, optional, tag = "2")]
    pub field_name: Option<String>,
    #[prost(int32, optional, tag = "3")]
    pub field_type: Option<i32>,
    #[prost(int32, optional, tag = "4")]
    pub key_type: Option<i32>,
    #[prost(int32, optional, tag = "5")]
    pub value_type: Option<i32>,
    #[prost(oneof = "Subscript", tags = "6, 7, 8, 9, 10")]
    pub subscript: Option<Subscript>,
}

#[derive(Clone, PartialEq, Oneof)]
pub enum Subscript {
    #[prost(uint64, tag = "6")]
    Index(u64),
    #[prost(bool, tag = "7")]
    BoolKey(bool),
    #[prost(int64, tag = "8")]
    IntKey(i64),
    #[prost(uint64, tag = "9")]
    UintKey(u64),
    #[prost(string, tag = "10")]
    StringKey(String),
}

#[derive(Clone, PartialEq, Message)]
pub struct ResultSet {
    #[prost(message, repeated, tag = "3")]
    pub suites: Vec<SuiteResults>,
}

#[derive(Clone, PartialEq, Message)]
pub struct SuiteResults {
    #[prost(string, tag = "1")]
    pub name: String,
    #[prost(message, repeated, tag = "4")]
    pub cases: Vec<CaseResult>,
    #[prost(message, optional, tag = "5")]
    pub fdset: Option<FileSet>,
}

#[derive(Clone, PartialEq, Message)]
pub struct CaseResult {
    #[prost(string, tag = "1")]
    pub name: String,
    #[prost(bool, tag = "2")]
    pub success: bool,
    #[prost(message, optional, tag = "3")]
    pub wanted: Option<TestResult>,
    #[prost(message, optional, tag = "4")]
    pub got: Option<TestResult>,
    #[prost(message, optional, tag = "5")]
    pub input: Option<Any>,
}

impl From<Outcome> for TestResult {
    fn from(outcome: Outcome) -> Self {
        Self { result: Some(outcome) }
    }
}

impl Any {
    /// The full name of the message's type.
    pub fn type_name(&self) -> &str {
        self.type_url.rsplit('/').next().unwrap_or(&self.type_url)
    }
}
