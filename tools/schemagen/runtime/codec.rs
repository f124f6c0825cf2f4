//! The servers' codec: what a handler gets has kept the rules of its schema.
//!
//! Owns:      decoding of requests, and the refusal of those that cannot be served.
//! Invariant: every message of a stream is checked, not only the first; a refusal says why.
//! Not here:  the rules (`crate::validate`), and who may call (the server's own layers).

use std::collections::HashMap;
use std::marker::PhantomData;

use prost::bytes::{Buf, Bytes};
use tonic::codec::{BufferSettings, Codec, DecodeBuf, Decoder};
use tonic::{Code, Status};
use tonic_prost::ProstEncoder;
use tonic_types::{ErrorDetails, FieldViolation, StatusExt};

use crate::opaque;
use crate::validate::{Violation, Violations};
use crate::version::Version;

/// Bytes of violations in one refusal: it travels in a header block, which clients bound.
const REPORT_BYTES_MAX: usize = 3072;

/// A message that a caller sends.
pub trait Request: prost::Message + Default + 'static {
    /// The family of its package, which is the domain of its errors.
    const FAMILY: &'static str;

    /// The version that the request is written for, if it can say one.
    fn stated_version(&self) -> Option<Version> {
        None
    }

    /// Checks the encoded message, before it is decoded.
    fn check_encoded(encoded: &[u8]) -> Result<(), opaque::Error> {
        _ = encoded;
        Ok(())
    }

    /// Checks the rules of the schema.
    fn check(&self) -> Result<(), Violations> {
        Ok(())
    }
}

impl Request for crate::google::protobuf::Empty {
    const FAMILY: &'static str = "google";
}

/// Decodes requests and checks them; encodes responses.
#[derive(Debug, Clone)]
pub struct CheckingCodec<T, U>(PhantomData<(T, U)>);

impl<T, U> Default for CheckingCodec<T, U> {
    fn default() -> Self {
        Self(PhantomData)
    }
}

impl<T, U> Codec for CheckingCodec<T, U>
where
    T: prost::Message + Send + 'static,
    U: Request + Send,
{
    type Encode = T;
    type Decode = U;
    type Encoder = ProstEncoder<T>;
    type Decoder = CheckingDecoder<U>;

    fn encoder(&mut self) -> ProstEncoder<T> {
        ProstEncoder::new(BufferSettings::default())
    }

    fn decoder(&mut self) -> CheckingDecoder<U> {
        CheckingDecoder(PhantomData)
    }
}

/// Decodes requests and checks them.
#[derive(Debug, Clone)]
pub struct CheckingDecoder<U>(PhantomData<U>);

impl<U: Request> Decoder for CheckingDecoder<U> {
    type Item = U;
    type Error = Status;

    fn decode(&mut self, buffer: &mut DecodeBuf<'_>) -> Result<Option<U>, Status> {
        // No copy: tonic keeps a message in one piece, of which this is a part.
        accepted(buffer.copy_to_bytes(buffer.remaining())).map(Some)
    }
}

/// The request, if it can be served.
fn accepted<U: Request>(encoded: Bytes) -> Result<U, Status> {
    U::check_encoded(&encoded).map_err(|error| malformed::<U>(&error))?;
    let request = U::decode(encoded).map_err(|error| malformed::<U>(&error.into()))?;
    if let Some(version) = request.stated_version().filter(|it| !it.is_served()) {
        return Err(unsupported::<U>(version));
    }
    match request.check() {
        Ok(()) => Ok(request),
        Err(violations) => Err(invalid::<U>(&violations)),
    }
}

/// What a method answers until its service has written it.
pub fn not_implemented(family: &str) -> Status {
    let details = ErrorDetails::with_error_info("NOT_IMPLEMENTED", family, HashMap::new());
    Status::with_error_details(
        Code::Unimplemented,
        "this server does not offer the method",
        details,
    )
}

fn malformed<U: Request>(error: &opaque::Error) -> Status {
    let details = ErrorDetails::with_error_info("MESSAGE_MALFORMED", U::FAMILY, HashMap::new());
    let message = format!("the request is not the message that the method takes: {error}");
    Status::with_error_details(Code::InvalidArgument, message, details)
}

fn unsupported<U: Request>(version: Version) -> Status {
    let facts = HashMap::from([
        ("version".to_owned(), version.to_string()),
        ("served".to_owned(), Version::V1.to_string()),
    ]);
    let details = ErrorDetails::with_error_info("UNSUPPORTED_VERSION", U::FAMILY, facts);
    let message = format!("version {version} is not served; use {}", Version::V1);
    Status::with_error_details(Code::FailedPrecondition, message, details)
}

fn invalid<U: Request>(violations: &Violations) -> Status {
    let mut reported = Vec::new();
    let mut bytes = 0;
    for violation in violations {
        let violation = field_violation(violation);
        bytes += violation.field.len() + violation.description.len() + violation.reason.len();
        if bytes > REPORT_BYTES_MAX {
            break;
        }
        reported.push(violation);
    }
    let message = match reported.first() {
        None => "the request breaks a rule of its schema".to_owned(),
        Some(first) if first.field.is_empty() => first.description.clone(),
        Some(first) => format!("{}: {}", first.field, first.description),
    };
    let others = (violations.iter().len() + violations.dropped()).saturating_sub(1);
    let more = if others > 0 { format!("; and {others} more") } else { String::new() };
    let mut details = ErrorDetails::with_error_info("VALIDATION_FAILED", U::FAMILY, HashMap::new());
    details.set_bad_request(reported);
    Status::with_error_details(Code::InvalidArgument, message + &more, details)
}

/// The reason is the rule's id in the form of reasons, such as `STRING_MIN_LEN`.
fn field_violation(violation: &Violation) -> FieldViolation {
    let id = violation.rule.id;
    let description = if violation.message.is_empty() { id } else { &violation.message };
    let mut out = FieldViolation::new(violation.field_path(), description);
    out.reason = id.replace(|letter: char| !letter.is_ascii_alphanumeric(), "_").to_uppercase();
    out
}

#[cfg(test)]
mod tests {
    use prost::Message as _;

    use super::*;
    use crate::sample::Sample;
    use crate::validate::{Checker, Path, Rule};

    static TOO_SMALL: Rule = Rule::new("uint64.gt");

    impl Request for Sample {
        const FAMILY: &'static str = "sample";

        fn stated_version(&self) -> Option<Version> {
            // One that a test chooses by a color.
            self.colors.first().map(|it| Version { major: it.unsigned_abs(), minor: 0, patch: 0 })
        }

        fn check_encoded(encoded: &[u8]) -> Result<(), opaque::Error> {
            opaque::Shape { once: &[(1, 0)], nested: &[] }.check(encoded)
        }

        fn check(&self) -> Result<(), Violations> {
            let mut checker = Checker::default();
            for index in self.count..10 {
                let at = Path::ROOT;
                let at = at.field("count");
                checker.fail_with(&at, &TOO_SMALL, format!("{index:0>600}"));
            }
            checker.finish()
        }
    }

    fn accept(encoded: Vec<u8>) -> Result<Sample, Status> {
        accepted(encoded.into())
    }

    #[test]
    fn a_request_that_keeps_its_rules_arrives() {
        let sample = Sample { count: 10, ..Sample::default() };
        assert_eq!(accept(sample.encode_to_vec()).unwrap(), sample);
    }

    #[test]
    fn a_broken_rule_is_named_with_its_field() {
        let sample = Sample { count: 9, ..Sample::default() };
        let status = accept(sample.encode_to_vec()).unwrap_err();
        assert_eq!(status.code(), Code::InvalidArgument);
        let details = status.get_error_details();
        assert_eq!(details.error_info().unwrap().reason, "VALIDATION_FAILED");
        assert_eq!(details.error_info().unwrap().domain, "sample");
        let violations = &details.bad_request().unwrap().field_violations;
        assert_eq!(violations.len(), 1);
        assert_eq!(violations[0].field, "count");
        assert_eq!(violations[0].reason, "UINT64_GT");
    }

    #[test]
    fn a_report_is_bounded() {
        let status = accept(Vec::new()).unwrap_err();
        let details = status.get_error_details();
        assert_eq!(details.bad_request().unwrap().field_violations.len(), 5);
        assert!(status.message().ends_with("; and 9 more"), "{}", status.message());
        assert!(status.details().len() < 2 * REPORT_BYTES_MAX);
    }

    #[test]
    fn a_version_that_is_not_served_is_refused_before_the_rules() {
        let sample = Sample { colors: vec![2], ..Sample::default() };
        let status = accept(sample.encode_to_vec()).unwrap_err();
        assert_eq!(status.code(), Code::FailedPrecondition);
        let details = status.get_error_details();
        let info = details.error_info().unwrap();
        assert_eq!(info.reason, "UNSUPPORTED_VERSION");
        assert_eq!(info.metadata["version"], "2.0.0");
    }

    #[test]
    fn what_is_no_request_is_refused() {
        for encoded in [vec![0x08], vec![0x08, 10, 0x08, 10]] {
            let status = accept(encoded).unwrap_err();
            assert_eq!(status.code(), Code::InvalidArgument);
            let details = status.get_error_details();
            assert_eq!(details.error_info().unwrap().reason, "MESSAGE_MALFORMED");
        }
    }
}
