//! Answers the harness: validates each message of a request on standard input with the generated code.

use std::io::{Read as _, Write as _};

use anyhow::{Context as _, Result};
use prost::Message;
use prost_reflect::DescriptorPool;
use protovalidate_conformance::{
    descriptors::Files,
    paths,
    protocol::{
        Any, Outcome, TestConformanceRequest, TestConformanceResponse, Violation,
        Violations as Reported,
    },
};
use rulegen::validate::{Cause, Validate, Violations};

/// Written by the binary `protovalidate-conformance`, which compiles this one.
#[allow(
    clippy::allow_attributes,
    clippy::all,
    clippy::too_many_lines,
    dead_code,
    unreachable_pub,
    unused_qualifications,
    reason = "generated code is held to the compiler's own warnings"
)]
mod generated {
    include!(env!("PROTOVALIDATE_GENERATED"));
}

/// What validation says of an encoded message.
type Validated = std::result::Result<std::result::Result<(), Violations>, prost::DecodeError>;

fn main() -> Result<()> {
    let mut input = Vec::new();
    std::io::stdin().read_to_end(&mut input)?;
    let request = TestConformanceRequest::decode(input.as_slice())?;
    let mut files = Files::default();
    files.add(&request.fdset.unwrap_or_default())?;
    let pool = files.pool()?;
    let mut response = TestConformanceResponse::default();
    for (name, case) in request.cases {
        response.results.insert(name, outcome(&pool, &case)?.into());
    }
    std::io::stdout().write_all(&response.encode_to_vec())?;
    Ok(())
}

fn validated<M: Message + Default + Validate>(value: &[u8]) -> Validated {
    Ok(M::decode(value)?.validate())
}

fn decoded<M: Message + Default>(value: &[u8]) -> Validated {
    M::decode(value).map(|_| Ok(()))
}

fn outcome(pool: &DescriptorPool, case: &Any) -> Result<Outcome> {
    let name = case.type_name();
    let Some(validated) = generated::validate(name, &case.value) else {
        return Ok(Outcome::UnexpectedError(format!("{name} is not generated")));
    };
    let violations = match validated {
        Err(error) => return Ok(Outcome::UnexpectedError(error.to_string())),
        Ok(Ok(())) => return Ok(Outcome::Success(true)),
        Ok(Err(violations)) => violations,
    };
    let first = |cause| violations.iter().find(|violation| violation.cause == cause);
    if let Some(refused) = first(Cause::Schema) {
        return Ok(Outcome::CompilationError(refused.message.to_string()));
    }
    if let Some(failed) = first(Cause::Evaluation) {
        return Ok(Outcome::RuntimeError(failed.message.to_string()));
    }
    let message = pool.get_message_by_name(name).context("a message without a descriptor")?;
    let reported = violations.iter().map(|violation| Violation {
        field: paths::field_path(&message, &violation.field),
        rule: paths::rule_path(pool, violation.rule.path),
        rule_id: Some(violation.rule.id.to_owned()),
        message: Some(violation.message.to_string()),
        for_key: violation.for_key.then_some(true),
    });
    Ok(Outcome::ValidationError(Reported { violations: reported.collect() }))
}
