//! The largest messages: decode, validate, write JSON, read it back, encode.
//!
//! The first byte chooses the message, the rest is its encoding.

#![no_main]

use libfuzzer_sys::fuzz_target;
use platform_proto::registry::find;

/// Messages with the most to go wrong: nested, recursive, with maps, oneofs and lists of themselves.
const MESSAGES: [&str; 8] = [
    "rustmq.client.v1.ProduceRequest",
    "rustmq.client.v1.FetchResponse",
    "rustmq.common.v1.RecordBatch",
    "conveyor.common.v1.RecordBatch",
    "conveyor.router.v1.ApplyPipelineRequest",
    "platform.config.v1.CreatePipelineRequest",
    "platform.data.v1.RowBatch",
    "node.v1.TransferSplitSnapshotRequest",
];

fuzz_target!(init: fuzz::seed(seeds()), |data: &[u8]| {
    let Some((choice, bytes)) = data.split_first() else { return };
    let Some(message) = find(MESSAGES[usize::from(*choice) % MESSAGES.len()]) else { return };
    let Ok(encoded) = message.reencode(bytes) else { return };
    assert_eq!(message.reencode(&encoded).as_ref(), Ok(&encoded), "encoding is not stable");
    // Whether the rules hold does not matter, only that asking is safe.
    _ = message.validate(bytes);
    // JSON cannot say everything that bytes can, such as a timestamp in the year 10000.
    if let Ok(json) = message.decode_to_json(&encoded) {
        let again = message.encode_from_json(json).expect("what is written is read again");
        assert!(message.reencode(&again).is_ok());
    }
});

/// Short byte strings of every first byte.
fn seeds() -> Vec<Vec<u8>> {
    (0..=u8::MAX).map(|choice| vec![choice, 0x0a, 0x02, 0x08, 0x01]).collect()
}
