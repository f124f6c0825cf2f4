"""Times the encoding and decoding of the hot messages by protobuf's C core: codec.py FOLDER.

It prints one line of JSON per case: the least time of an operation over several rounds.
"""

import json
import sys
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2] / "gen" / "python"))

from platform_proto.conveyor.common.v1 import common_pb2 as conveyor  # noqa: E402
from platform_proto.rustmq.common.v1 import types_pb2 as rustmq  # noqa: E402

ROUNDS = 7
ROUND_NS = 200_000_000


def report(name: str, work) -> None:
    least = float("inf")
    for _ in range(ROUNDS):
        count = 0
        started = time.perf_counter_ns()
        while (elapsed := time.perf_counter_ns() - started) < ROUND_NS:
            for _ in range(16):
                work()
            count += 16
        least = min(least, elapsed / count)
    print(json.dumps({"case": name, "ns": round(least)}))


for name, kind in {"rustmq": rustmq.RecordBatch, "conveyor": conveyor.RecordBatch}.items():
    encoded = Path(sys.argv[1], f"{name}.binpb").read_bytes()
    message = kind.FromString(encoded)
    report(f"{name} decode", lambda: kind.FromString(encoded))
    report(f"{name} encode", message.SerializeToString)
