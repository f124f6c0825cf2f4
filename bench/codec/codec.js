// Times protobuf-es' encoding and decoding of the hot messages: node codec.js FOLDER.
//
// It prints one line of JSON per case: the least time of an operation over several rounds.

import { readFileSync } from "node:fs";
import { join } from "node:path";

import { fromBinary, toBinary } from "@bufbuild/protobuf";

import { RecordBatchSchema as conveyor } from "../../gen/ts/src/conveyor/common/v1/common_pb.js";
import { RecordBatchSchema as rustmq } from "../../gen/ts/src/rustmq/common/v1/types_pb.js";

const ROUNDS = 7;
const ROUND_NS = 200_000_000n;

const folder = process.argv[2];
for (const [name, schema] of Object.entries({ rustmq, conveyor })) {
  const encoded = readFileSync(join(folder, `${name}.binpb`));
  const message = fromBinary(schema, encoded);
  report(`${name} decode`, () => fromBinary(schema, encoded));
  report(`${name} encode`, () => toBinary(schema, message));
}

function report(name, work) {
  let least = Infinity;
  for (let round = 0; round < ROUNDS; round++) {
    let count = 0;
    const started = process.hrtime.bigint();
    let elapsed = 0n;
    while ((elapsed = process.hrtime.bigint() - started) < ROUND_NS) {
      for (let i = 0; i < 16; i++) work();
      count += 16;
    }
    least = Math.min(least, Number(elapsed) / count);
  }
  console.log(JSON.stringify({ case: name, ns: Math.round(least) }));
}
