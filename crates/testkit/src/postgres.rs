//! A PostgreSQL server of the test process.

use std::fs;
use std::io::ErrorKind;
use std::net::TcpListener;
use std::os::unix::fs::PermissionsExt as _;
use std::os::unix::process::CommandExt as _;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Output, Stdio};
use std::sync::OnceLock;
use std::sync::atomic::{AtomicU32, Ordering};

/// Where Debian puts the programs, one folder per version.
const DEBIAN: &str = "/usr/lib/postgresql";
/// The server refuses to run as root.
const USER: &str = "nobody";
/// Another process can take the free port before the server does.
const STARTS_MAX: usize = 5;

static SERVER: OnceLock<Server> = OnceLock::new();
static DATABASES: AtomicU32 = AtomicU32::new(0);

struct Server {
    programs: PathBuf,
    port: u16,
    /// It ends with this process, whose end it sees as the end of its input; then it stops the server.
    _watch: Child,
}

/// The address of a new, empty database: `postgres://test@127.0.0.1:PORT/NAME`.
///
/// The first call starts a server, which all tests of the process share; it is stopped and its files are removed
/// when the process ends, however it ends. The server does not flush to disk, and orders text by the rules of a
/// language unless a column is declared otherwise, so that a forgotten `COLLATE "C"` shows.
///
/// # Panics
///
/// If PostgreSQL is not installed, or does not start.
#[must_use]
pub fn postgres() -> String {
    let server = SERVER.get_or_init(Server::start);
    let name = format!("test{}", DATABASES.fetch_add(1, Ordering::Relaxed));
    let mut create = Command::new(server.programs.join("createdb"));
    create.args(["-h", "127.0.0.1", "-U", "test", "-p"]).arg(server.port.to_string()).arg(&name);
    run("createdb", &mut create);
    format!("postgres://test@127.0.0.1:{}/{name}", server.port)
}

impl Server {
    fn start() -> Self {
        let programs = programs();
        let root = fs::metadata("/proc/self")
            .is_ok_and(|own| std::os::unix::fs::MetadataExt::uid(&own) == 0);
        // The path of a socket has at most 107 bytes, so it does not lie below a long TMPDIR.
        let folder = tempfile::Builder::new().prefix("pg-test-").tempdir_in("/tmp");
        let folder = folder.expect("/tmp can be written").keep();
        if root {
            run("chown", Command::new("chown").arg(USER).arg(&folder));
        } else {
            fs::set_permissions(&folder, fs::Permissions::from_mode(0o700)).expect("it is ours");
        }
        let data = folder.join("data");
        run(
            "initdb",
            command(root, &programs.join("initdb"))
                .arg("-D")
                .arg(&data)
                .args(["-U", "test", "-A", "trust", "-N", "-E", "UTF8", "--no-instructions"])
                .args(["--locale=C.UTF-8", "--locale-provider=icu", "--icu-locale=en-US"]),
        );
        // Before the server starts, so that there is no moment in which nobody would stop it.
        let watch = watch(root, &programs, &folder);
        let port = (0..STARTS_MAX).find_map(|_| launch(root, &programs, &folder, free_port()));
        let port = port.unwrap_or_else(|| {
            let log = fs::read_to_string(folder.join("log")).unwrap_or_default();
            panic!("PostgreSQL does not start:\n{log}")
        });
        Self { programs, port, _watch: watch }
    }
}

/// Starts the server; the port, if it took it.
fn launch(root: bool, programs: &Path, folder: &Path, port: u16) -> Option<u16> {
    let settings = format!(
        "-c listen_addresses=127.0.0.1 -p {port} -k {} -c fsync=off -c max_connections=300",
        folder.display()
    );
    let started = command(root, &programs.join("pg_ctl"))
        .arg("-D")
        .arg(folder.join("data"))
        .arg("-l")
        .arg(folder.join("log"))
        .args(["-w", "-t", "120", "-o", &settings, "start"])
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .status();
    started.is_ok_and(|status| status.success()).then_some(port)
}

/// The folder of the newest version, or of the one on the path.
fn programs() -> PathBuf {
    let versions = fs::read_dir(DEBIAN).into_iter().flatten().flatten();
    let newest = versions
        .filter_map(|entry| entry.file_name().to_string_lossy().parse::<u32>().ok())
        .filter(|version| Path::new(DEBIAN).join(format!("{version}/bin/initdb")).exists())
        .max();
    if let Some(version) = newest {
        return Path::new(DEBIAN).join(format!("{version}/bin"));
    }
    let path = std::env::var_os("PATH").unwrap_or_default();
    let found = std::env::split_paths(&path).find(|folder| folder.join("initdb").exists());
    found.expect("PostgreSQL is not installed: install the Debian package `postgresql`")
}

fn command(root: bool, program: &Path) -> Command {
    // The folder of the test process may be closed to the user of the server.
    let mut command = if root {
        let mut command = Command::new("runuser");
        command.args(["-u", USER, "--"]).arg(program);
        command
    } else {
        Command::new(program)
    };
    command.current_dir("/");
    command
}

/// Waits for the end of this process, then stops the server and removes its folder.
fn watch(root: bool, programs: &Path, folder: &Path) -> Child {
    const SCRIPT: &str = r#"
        cat > /dev/null
        "$@" -m immediate stop > /dev/null 2>&1
        rm -rf "$0"
    "#;
    let mut command = Command::new("sh");
    command.args(["-c", SCRIPT]).arg(folder);
    if root {
        command.args(["runuser", "-u", USER, "--"]);
    }
    command.arg(programs.join("pg_ctl")).arg("-D").arg(folder.join("data"));
    command.current_dir("/").stdin(Stdio::piped()).stdout(Stdio::null()).stderr(Stdio::null());
    // In a group of its own, or an interrupt from the keyboard would end it before its work.
    command.process_group(0);
    command.spawn().expect("a shell can be started")
}

fn free_port() -> u16 {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a port is free");
    listener.local_addr().expect("a bound socket has an address").port()
}

fn run(name: &str, command: &mut Command) {
    match command.output() {
        Ok(Output { status, .. }) if status.success() => {}
        Ok(output) => panic!(
            "{name} failed: {}{}",
            String::from_utf8_lossy(&output.stdout),
            String::from_utf8_lossy(&output.stderr)
        ),
        Err(error) if error.kind() == ErrorKind::NotFound => panic!("`{name}` is not installed"),
        Err(error) => panic!("{name} does not run: {error}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_call_gives_a_database_of_its_own() {
        let ask = |url: &str, sql: &str| {
            let programs = &SERVER.get().expect("it was started").programs;
            let answer = Command::new(programs.join("psql")).args([url, "-Atc", sql]).output();
            String::from_utf8(answer.expect("psql is there").stdout)
                .expect("text")
                .trim()
                .to_owned()
        };
        let (first, second) = (postgres(), postgres());
        assert_ne!(first, second);
        ask(&first, "CREATE TABLE t (a TEXT); INSERT INTO t VALUES ('b'), ('B'), ('a'), ('A')");
        assert_eq!(ask(&second, "SELECT to_regclass('t') IS NULL"), "t");
        let order = "SELECT string_agg(a, '' ORDER BY a";
        assert_eq!(ask(&first, &format!("{order}) FROM t")), "aAbB");
        assert_eq!(ask(&first, &format!("{order} COLLATE \"C\") FROM t")), "ABab");
    }
}
