//! Answers the protobuf conformance runner with code that `schemagen` generates.
//!
//! Owns:      the runner's protocol: requests on stdin, responses on stdout, each behind its length.
//! Invariant: what is generated decides alone; nothing is mended here.
//! Not here:  what is expected to fail (`known-failures.txt`).

use std::io::{self, Read, Write};
use std::process::ExitCode;

use messages::conformance::{
    ConformanceRequest, ConformanceResponse, FailureSet, TestCategory, WireFormat,
    conformance_request::Payload, conformance_response::Result as Outcome,
};
use messages::json::ignoring_unknown;
use messages::protobuf_test_messages::proto3::TestAllTypesProto3;
use prost::{Message, Name};

/// The runner's first request, for which the answer is a list of failures that may be empty.
const FAILURES: &str = "conformance.FailureSet";

fn main() -> ExitCode {
    match serve(&mut io::stdin().lock(), &mut io::stdout().lock()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("conformance-executor: {error}");
            ExitCode::FAILURE
        }
    }
}

/// Answers requests until there are no more.
fn serve(requests: &mut impl Read, responses: &mut impl Write) -> io::Result<()> {
    let mut length = [0; 4];
    while read_all_or_nothing(requests, &mut length)? {
        let mut request = vec![0; u32::from_le_bytes(length) as usize];
        requests.read_exact(&mut request)?;
        let request = ConformanceRequest::decode(request.as_slice())?;
        let response = ConformanceResponse { result: Some(outcome(&request)) }.encode_to_vec();
        let length = u32::try_from(response.len()).map_err(io::Error::other)?;
        responses.write_all(&length.to_le_bytes())?;
        responses.write_all(&response)?;
        responses.flush()?;
    }
    Ok(())
}

/// Fills the buffer; false if the input ends before its first byte.
fn read_all_or_nothing(input: &mut impl Read, buffer: &mut [u8]) -> io::Result<bool> {
    match input.read_exact(&mut buffer[..1]) {
        Ok(()) => input.read_exact(&mut buffer[1..]).map(|()| true),
        Err(error) if error.kind() == io::ErrorKind::UnexpectedEof => Ok(false),
        Err(error) => Err(error),
    }
}

fn outcome(request: &ConformanceRequest) -> Outcome {
    if request.message_type == FAILURES {
        return Outcome::ProtobufPayload(FailureSet::default().encode_to_vec().into());
    }
    if request.message_type != TestAllTypesProto3::full_name() {
        return Outcome::Skipped("only proto3 is generated".to_owned());
    }
    let message = match &request.payload {
        Some(Payload::ProtobufPayload(encoded)) => {
            TestAllTypesProto3::decode(encoded.clone()).map_err(|error| error.to_string())
        }
        Some(Payload::JsonPayload(text)) => {
            let parse = || serde_json::from_str(text).map_err(|error| error.to_string());
            match request.test_category() {
                TestCategory::JsonIgnoreUnknownParsingTest => ignoring_unknown(parse),
                _ => parse(),
            }
        }
        Some(Payload::JspbPayload(_) | Payload::TextPayload(_)) | None => {
            return Outcome::Skipped("only binary and JSON are generated".to_owned());
        }
    };
    let message = match message {
        Ok(message) => message,
        Err(error) => return Outcome::ParseError(error),
    };
    match request.requested_output_format() {
        WireFormat::Protobuf => Outcome::ProtobufPayload(message.encode_to_vec().into()),
        WireFormat::Json => match serde_json::to_string(&message) {
            Ok(text) => Outcome::JsonPayload(text),
            Err(error) => Outcome::SerializeError(error.to_string()),
        },
        WireFormat::Unspecified | WireFormat::Jspb | WireFormat::TextFormat => {
            Outcome::Skipped("only binary and JSON are generated".to_owned())
        }
    }
}
