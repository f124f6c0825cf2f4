"""How a step is measured and told: one line of JSON on standard output."""

import json
import resource
import statistics
import time


def step(name, work, total=str, times=1):
    """Does the work so many times, and tells the median of what it took."""
    seconds = []
    for _ in range(times):
        begun = time.perf_counter()
        done = work()
        seconds.append(time.perf_counter() - begun)
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024
    line = {"step": name, "seconds": statistics.median(seconds), "sum": total(done), "peak_bytes": peak}
    print(json.dumps(line), flush=True)


# How often a query is asked, after a first time that does not count. `src/ours.rs` does the same.
ASKED = 5
