//! A process without free file descriptors.

use std::fs::File;
use std::process::Command;
use std::time::Duration;

use net::{Address, Network};
use tokio::time::timeout;

const INSIDE: &str = "exhaustion::inside_a_process_with_few_descriptors";

/// The limit is the process's, so the test runs in one of its own.
#[test]
#[cfg(unix)]
fn accept_outlives_a_shortage_of_file_descriptors() {
    let itself = std::env::current_exe().expect("a test binary has a path");
    let output = Command::new("sh")
        .args(["-c", "ulimit -n 64 && exec \"$0\" --ignored --exact \"$1\""])
        .args([itself.as_os_str(), INSIDE.as_ref()])
        .output()
        .expect("there is a shell");
    let printed = String::from_utf8_lossy(&output.stdout);
    assert!(output.status.success() && printed.contains("1 passed"), "{printed}");
}

#[tokio::test]
#[ignore = "the test above runs it under a limit of descriptors"]
async fn inside_a_process_with_few_descriptors() {
    let network = Network::real();
    let at = Address::Tcp("127.0.0.1:0".to_owned());
    let mut listener = network.listen(&at).await.expect("a port is free");
    let address = listener.address().clone();
    let dialled = network.connect(&address, "tester").await.expect("it waits in the backlog");
    let mut open = Vec::new();
    while let Ok(file) = File::open("/dev/null") {
        open.push(file);
        assert!(open.len() < 1000, "the process has no limit");
    }
    // It must neither fail nor end while there is no descriptor.
    let early = timeout(Duration::from_millis(250), listener.accept()).await;
    assert!(early.is_err(), "{early:?}");
    drop(open);
    let (accepted, _) = listener.accept().await.expect("there are descriptors again");
    drop((dialled, accepted));
}
