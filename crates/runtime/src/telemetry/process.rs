//! What the kernel knows about this process: memory, processor, open files.

use std::fs;

/// Ticks of a second in `/proc/PID/stat`, a constant of Linux towards programs.
const TICKS_PER_SECOND: f64 = 100.0;

/// Describes what [`record`] records.
pub(super) fn describe() {
    metrics::describe_gauge!("process_resident_memory_bytes", "Memory that the process occupies.");
    metrics::describe_gauge!("process_cpu_seconds_total", "Processor time used, user and system.");
    metrics::describe_gauge!("process_open_fds", "Open file descriptors.");
    metrics::describe_gauge!("process_threads", "Threads.");
}

/// Records what `/proc` says at this moment; nothing where there is no `/proc`.
pub(super) fn record() {
    if let Ok(status) = fs::read_to_string("/proc/self/status") {
        if let Some(kilobytes) = field(&status, "VmRSS:") {
            metrics::gauge!("process_resident_memory_bytes").set(kilobytes * 1024.0);
        }
        if let Some(threads) = field(&status, "Threads:") {
            metrics::gauge!("process_threads").set(threads);
        }
    }
    if let Some(ticks) = fs::read_to_string("/proc/self/stat").ok().as_deref().and_then(cpu_ticks) {
        metrics::gauge!("process_cpu_seconds_total").set(ticks / TICKS_PER_SECOND);
    }
    if let Ok(files) = fs::read_dir("/proc/self/fd") {
        metrics::gauge!("process_open_fds").set(files.count() as f64);
    }
}

/// The number behind `name` in a file of lines.
fn field(text: &str, name: &str) -> Option<f64> {
    let rest = text.lines().find_map(|line| line.strip_prefix(name))?;
    rest.split_whitespace().next()?.parse().ok()
}

/// The 14th and 15th fields. The second is the program's name in parentheses, which may hold spaces.
fn cpu_ticks(stat: &str) -> Option<f64> {
    let (_, rest) = stat.rsplit_once(')')?;
    let mut fields = rest.split_whitespace().skip(11);
    let user: f64 = fields.next()?.parse().ok()?;
    let system: f64 = fields.next()?.parse().ok()?;
    Some(user + system)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_files_of_the_kernel_are_read() {
        let status = "Name:\tauth\nVmRSS:\t    5120 kB\nThreads:\t4\n";
        assert_eq!(field(status, "VmRSS:"), Some(5120.0));
        assert_eq!(field(status, "Threads:"), Some(4.0));
        assert_eq!(field(status, "VmSwap:"), None);
        let stat = "1 (a b) c) S 0 1 1 0 -1 4194560 1 2 3 4 150 50 7 8 20 0 4 0 9";
        assert_eq!(cpu_ticks(stat), Some(200.0));
        assert_eq!(cpu_ticks(""), None);
    }
}
