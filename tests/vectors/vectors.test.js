// Reads and writes every golden vector with the TypeScript package, and checks every typical
// instance with the official validator.

import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { join, resolve } from "node:path";
import { test } from "node:test";

import { createRegistry, equals, fromBinary, fromJson, toBinary, toJson } from "@bufbuild/protobuf";
import * as wellKnown from "@bufbuild/protobuf/wkt";

const here = import.meta.dirname;
const generated = resolve(here, "../../gen/ts/src");
const files = readdirSync(generated, { recursive: true }).filter((name) => name.endsWith("_pb.js"));
const modules = await Promise.all(files.map((name) => import(pathToFileURL(join(generated, name)))));
const descriptors = modules.flatMap((it) => Object.values(it)).filter((it) => it?.kind === "file");
const wellKnownFiles = Object.values(wellKnown).filter((it) => it?.kind === "file");
const registry = createRegistry(...descriptors, ...wellKnownFiles);

for (const folder of [join(here, "data"), join(here, "byhand")]) {
  for (const name of readdirSync(folder).filter((name) => name.endsWith(".json"))) {
    test(name, () => {
      for (const vector of JSON.parse(readFileSync(join(folder, name), "utf8"))) {
        check(vector);
      }
    });
  }
}

function check({ message, case: name, binary, expect, json, canonical = true }) {
  const where = `${message} ${name}`;
  const schema = registry.getMessage(message);
  assert.ok(schema, `${where}: not in the package`);
  const bytes = Buffer.from(binary, "base64");
  if (expect === "refused") {
    assert.throws(() => fromBinary(schema, bytes), where);
    return;
  }
  if (expect === "refused-or-ignored") {
    refusedOrIgnored(schema, bytes, where);
    return;
  }
  const decoded = fromBinary(schema, bytes);
  const options = { registry };
  assert.deepEqual(toJson(schema, decoded, options), json, where);
  const parsed = fromJson(schema, json, options);
  assert.ok(equals(schema, decoded, parsed, options), `${where}: bytes and JSON differ`);
  // Bytes that hold a field twice are not what an encoder writes.
  if (canonical && name !== "duplicated") {
    assert.deepEqual(Buffer.from(toBinary(schema, decoded)), bytes, `${where}: other bytes`);
  }
}

function refusedOrIgnored(schema, bytes, where) {
  let decoded;
  try {
    decoded = fromBinary(schema, bytes);
  } catch {
    return;
  }
  assert.equal(decoded.$unknown?.length, 1, `${where}: was taken for a value`);
}
