// Writes the flights of vega-datasets as one JSON object a line, and says what is in them.
//
//   node flights.mjs OUT.ndjson [COUNT]
//
// On the standard output, as JSON: the number of lines, their bytes without line ends, the sum of the CRC-32C of each
// line; for some times how many flights left at them or later, with the sum of theirs; the sums of delays and distances,
// and the busiest routes with theirs. Nothing here is shared with the program that is
// tested, so that both must be right for the figures to agree. The flights lie in the order of their times.

import { createWriteStream } from "node:fs";
import { once } from "node:events";
import { finished } from "node:stream/promises";
import { fileURLToPath } from "node:url";

import { asyncBufferFromFile, parquetMetadataAsync, parquetReadObjects } from "hyparquet";
import { compressors } from "hyparquet-compressors";

// The package exports its code alone, so its data are named by their path.
const DATA = "node_modules/vega-datasets/data/flights-3m.parquet";
const INPUT = fileURLToPath(new URL(DATA, import.meta.url));
const STEP = 100_000;

/// Table of CRC-32C, whose polynomial is 0x1EDC6F41, reversed.
const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit += 1) {
    value = value & 1 ? (value >>> 1) ^ 0x82f63b78 : value >>> 1;
  }
  return value >>> 0;
});

function crc32c(bytes) {
  let sum = 0xffffffff;
  for (const byte of bytes) {
    sum = TABLE[(sum ^ byte) & 0xff] ^ (sum >>> 8);
  }
  return (sum ^ 0xffffffff) >>> 0;
}

const [out, asked] = process.argv.slice(2);
const file = await asyncBufferFromFile(INPUT);
const { num_rows: rows } = await parquetMetadataAsync(file);
const count = Math.min(Number(rows), Number(asked ?? rows));
const target = createWriteStream(out);
let bytes = 0;
let checksum = 0n;
const times = [];
const checksums = new Uint32Array(count);
const totals = { delay: 0, distance: 0, late: 0 };
const routes = new Map();
for (let start = 0; start < count; start += STEP) {
  const rowEnd = Math.min(start + STEP, count);
  const flights = await parquetReadObjects({ file, compressors, rowStart: start, rowEnd });
  const lines = flights.map((flight) =>
    JSON.stringify({
      date: flight.date.toISOString(),
      delay: Number(flight.delay),
      distance: Number(flight.distance),
      origin: flight.origin,
      destination: flight.destination,
    }),
  );
  for (const [index, line] of lines.entries()) {
    const encoded = Buffer.from(line);
    bytes += encoded.length;
    checksums[start + index] = crc32c(encoded);
    checksum += BigInt(checksums[start + index]);
  }
  for (const flight of flights) {
    times.push(flight.date.getTime());
    const [delay, distance] = [Number(flight.delay), Number(flight.distance)];
    totals.delay += delay;
    totals.distance += distance;
    totals.late += delay > 15 ? 1 : 0;
    const name = `${flight.origin} ${flight.destination}`;
    const route = routes.get(name) ?? { origin: flight.origin, destination: flight.destination, flights: 0, delay: 0 };
    route.flights += 1;
    route.delay += delay;
    routes.set(name, route);
  }
  if (!target.write(`${lines.join("\n")}\n`)) {
    await once(target, "drain");
  }
}
target.end();
await finished(target);

const hex = (sum) => sum.toString(16).padStart(16, "0");

// Which flights left at some times or later: how many, and the sum of their checksums.
const since = [];
for (let tenth = 1; tenth < 10; tenth += 4) {
  const time = times[Math.floor((count * tenth) / 10)];
  const first = times.findIndex((other) => other >= time);
  const sum = checksums.subarray(first).reduce((sum, one) => sum + BigInt(one), 0n);
  since.push({ time: new Date(time).toISOString(), records: count - first, checksum: hex(sum) });
}
// The busiest routes first, and by name where they are equally busy.
const busiest = [...routes.values()].sort(
  (one, other) =>
    other.flights - one.flights || `${one.origin}${one.destination}`.localeCompare(`${other.origin}${other.destination}`),
);
const lake = { ...totals, routes: routes.size, busiest: busiest.slice(0, 5) };
console.log(JSON.stringify({ records: count, bytes, checksum: hex(checksum), since, lake }));
