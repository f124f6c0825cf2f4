//! `cargo xtask new-service NAME`: a service of the house shape for a package whose contract stands.
//!
//! Owns:      the files of a new service, and its lines in the workspace's manifest.
//! Invariant: what it writes builds and passes its tests, which `--check` proves in a copy.
//! Not here:  contracts (`docs/guides/write-a-contract.md`), and what the service then does.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};
use catalog::Image;

use crate::lint;
use crate::process::{output, program, root, status};

/// What a new service is made of: where each file goes, and its text with `{{…}}` to fill in.
const FILES: [(&str, &str); 9] = [
    ("Cargo.toml", include_str!("../templates/service/Cargo.toml.txt")),
    ("README.md", include_str!("../templates/service/README.md.txt")),
    ("src/grpc.rs", include_str!("../templates/service/src/grpc.rs.txt")),
    ("src/lib.rs", include_str!("../templates/service/src/lib.rs.txt")),
    ("src/main.rs", include_str!("../templates/service/src/main.rs.txt")),
    ("src/options.rs", include_str!("../templates/service/src/options.rs.txt")),
    ("src/process.rs", include_str!("../templates/service/src/process.rs.txt")),
    ("src/store.rs", include_str!("../templates/service/src/store.rs.txt")),
    ("tests/it/main.rs", include_str!("../templates/service/tests/it/main.rs.txt")),
];
const EXAMPLE: &str = include_str!("../templates/service/config.example.toml.txt");

/// A service of the platform, built or not.
struct Place {
    name: &'static str,
    /// Package of its contract, below `platform`.
    package: &'static str,
    /// Files of the package whose services it serves; none means all.
    files: &'static [&'static str],
    grpc_port: u16,
    http_port: u16,
}

const fn place(
    name: &'static str,
    package: &'static str,
    files: &'static [&'static str],
    port: u16,
) -> Place {
    Place { name, package, files, grpc_port: 9000 + port, http_port: 8000 + port }
}

const PLACES: [Place; 8] = [
    place("connector", "connector", &[], 3),
    place("etl", "etl", &[], 4),
    place("data", "data", &[], 5),
    place("calculation", "intelligence", &["calculation"], 8),
    place("rules", "intelligence", &["alert_policy", "alerts", "qa", "rules", "taxonomy"], 9),
    place("query", "query", &[], 10),
    place("analytics", "intelligence", &["analytics", "anomaly", "report"], 11),
    place("notification", "notification", &[], 12),
];

pub(crate) fn run(arguments: &[String]) -> Result<()> {
    match arguments {
        [flag] if flag == "--check" => check(),
        [name] => {
            write(&root(), name)?;
            println!("services/{name} stands; docs/guides/add-a-service.md says what comes next");
            Ok(())
        }
        _ => bail!("name one service: {}", names()),
    }
}

/// Writes a service into a copy of the checkout, and runs its tests there.
pub(crate) fn check() -> Result<()> {
    let name = PLACES[PLACES.len() - 1].name;
    let copy = root().join("target/new-service");
    if copy.exists() {
        fs::remove_dir_all(&copy)?;
    }
    let listed =
        output(&mut program("git", &["ls-files", "--cached", "--others", "--exclude-standard"]))?;
    for file in listed.lines() {
        let (from, to) = (root().join(file), copy.join(file));
        if from.is_file() {
            fs::create_dir_all(to.parent().context("a file lies in a folder")?)?;
            fs::copy(from, to)?;
        }
    }
    if copy.join("services").join(name).exists() {
        bail!("{name} stands already: let the check make another");
    }
    write(&copy, name)?;
    let mut test = program("cargo", &["test", "--quiet", "--package", name]);
    // What others built is good here as well.
    status(test.current_dir(&copy).env("CARGO_TARGET_DIR", root().join("target")))?;
    Ok(fs::remove_dir_all(copy)?)
}

fn write(checkout: &Path, name: &str) -> Result<()> {
    let Some(place) = PLACES.iter().find(|it| it.name == name) else {
        bail!("`{name}` is no service of the platform; there are: {}", names());
    };
    let folder = checkout.join("services").join(name);
    if folder.exists() {
        bail!("services/{name} is there already");
    }
    let services = services(&lint::image()?, place)?;
    let package = place.package;
    let filled = |text: &str| {
        text.replace("{{name}}", name)
            .replace("{{package}}", package)
            .replace("{{grpc_port}}", &place.grpc_port.to_string())
            .replace("{{http_port}}", &place.http_port.to_string())
            .replace("{{services}}", &listing(&services))
            .replace("{{uses}}", &lines(&services, |it| use_of(package, it)))
            .replace("{{impls}}", &lines(&services, impl_of))
            .replace("{{mounts}}", &lines(&services, mount_of))
    };
    for (path, text) in FILES {
        put(&folder.join(path), &filled(text))?;
    }
    put(&folder.join("config.example.toml"), &filled(EXAMPLE).replace("{{defaults}}", ""))?;
    enlist(checkout, name)?;
    let mut format = program("cargo", &["fmt", "--package", name]);
    status(format.current_dir(checkout))?;
    example(checkout, name)
}

/// The names of the services that a place serves.
fn services(image: &Image, place: &Place) -> Result<Vec<String>> {
    let package = format!("platform.{}.v1", place.package);
    let is_served = |file: &str| {
        let stem = Path::new(file).file_stem().unwrap_or_default().to_string_lossy();
        place.files.is_empty() || place.files.contains(&&*stem)
    };
    let all = image.services().into_iter().filter(|it| it.package_name() == package);
    let served = all.filter(|it| is_served(it.parent_file().name()));
    let names: Vec<String> = served.map(|it| it.name().to_owned()).collect();
    match names.is_empty() {
        true => bail!("the contracts have no service for {}", place.name),
        false => Ok(names),
    }
}

fn names() -> String {
    PLACES.map(|place| place.name).join(", ")
}

fn listing(services: &[String]) -> String {
    services.iter().map(|it| format!("`{it}`")).collect::<Vec<_>>().join(", ")
}

fn lines(services: &[String], line: impl Fn(&str) -> String) -> String {
    services.iter().map(|it| line(it)).collect::<Vec<_>>().join("\n")
}

fn use_of(package: &str, service: &str) -> String {
    let module = format!("{}_server", snake(service));
    let service = camel(service);
    format!(
        "use platform_proto::platform::{package}::v1::{module}::{{{service}, {service}Server}};"
    )
}

fn impl_of(service: &str) -> String {
    format!("#[tonic::async_trait]\nimpl {} for Handler {{}}\n", camel(service))
}

fn mount_of(service: &str) -> String {
    let service = camel(service);
    format!("        .add(rpc::service!({service}Server::from_arc(Arc::clone(handler))))")
}

/// `RuleEngineService` as `rule_engine_service`, and `ETLService` as `etl_service`: a capital begins a word after a small
/// letter, or before one.
fn snake(name: &str) -> String {
    let mut out = String::new();
    let mut letters = name.chars().peekable();
    let mut is_after_small = false;
    while let Some(letter) = letters.next() {
        let is_before_small = letters.peek().is_some_and(char::is_ascii_lowercase);
        if letter.is_ascii_uppercase() && !out.is_empty() && (is_after_small || is_before_small) {
            out.push('_');
        }
        is_after_small = !letter.is_ascii_uppercase();
        out.push(letter.to_ascii_lowercase());
    }
    out
}

/// `ETLService` as `EtlService`, which is what the generator calls its trait.
fn camel(name: &str) -> String {
    let words = snake(name);
    let words = words.split('_').map(|word| word[..1].to_uppercase() + &word[1..]);
    words.collect()
}

/// Puts the service into the workspace, where the other services are.
fn enlist(checkout: &Path, name: &str) -> Result<()> {
    let path = checkout.join("Cargo.toml");
    let text = fs::read_to_string(&path)?;
    let member = format!("  \"services/{name}\",\n");
    let last =
        text.find("  \"services/platform\",\n").context("the manifest has no services/platform")?;
    let text = text[..last].to_owned() + &member + &text[last..];
    let own = format!("{name} = {{ path = \"services/{name}\" }}\n");
    let line = "config = { path = \"services/config\" }\n";
    let at = text.find(line).context("the manifest has no line for services/config")? + line.len();
    Ok(fs::write(path, text[..at].to_owned() + &own + &text[at..])?)
}

/// The example configuration is what the program prints, so it names every key.
fn example(checkout: &Path, name: &str) -> Result<()> {
    let mut print =
        program("cargo", &["run", "--quiet", "--package", name, "--", "--print-config"]);
    print.current_dir(checkout).env("CARGO_TARGET_DIR", root().join("target"));
    let defaults = output(&mut print)?;
    let path: PathBuf = checkout.join("services").join(name).join("config.example.toml");
    let head = EXAMPLE.replace("{{name}}", name).replace("{{defaults}}\n", "");
    put(&path, &format!("{head}{defaults}"))
}

fn put(path: &Path, text: &str) -> Result<()> {
    fs::create_dir_all(path.parent().context("a file lies in a folder")?)?;
    fs::write(path, text).with_context(|| path.display().to_string())
}

#[cfg(test)]
mod tests {
    use super::{camel, snake};

    #[test]
    fn a_service_is_named_as_the_generated_modules_are() {
        assert_eq!(snake("RuleEngineService"), "rule_engine_service");
        assert_eq!(snake("ETLService"), "etl_service");
        assert_eq!(camel("ETLService"), "EtlService");
        assert_eq!(camel("RuleEngineService"), "RuleEngineService");
    }
}
