//! All pages of the reference.

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use anyhow::{Context, Result};
use catalog::Image;
use catalog::bounds::Rules;
use catalog::image::FAMILIES;
use vectors::instance::Maker;

use crate::{page, search};

/// What each family is for, in a line.
const PURPOSES: [&str; 4] = [
    "A multi-tenant data platform: connectors, pipelines, a lakehouse, rules, notifications, queries.",
    "A partitioned, replicated, transactional log over gRPC.",
    "A highly available pipeline router: users write sources, transforms, lookups and sinks.",
    "A sharded, strongly consistent key-value store.",
];

/// Writes the reference into a folder and returns the number of its pages.
///
/// # Errors
///
/// If a contract lacks what the reference shows, or the folder cannot be written.
pub fn write(image: &Image, folder: &Path) -> Result<usize> {
    let rules = || Rules::of(image.pool()).context("the contracts have no rules");
    let (maker, rules) = (Maker::new(rules()?)?, rules()?);
    let packages: BTreeSet<String> =
        image.files().iter().map(|file| file.package_name().to_owned()).collect();
    let packages = in_order_of_families(packages);
    fs::create_dir_all(folder)?;
    let save = |name: &str, text: &str| {
        fs::write(folder.join(name), text).with_context(|| folder.join(name).display().to_string())
    };
    for package in &packages {
        let content = page::package(image, &maker, &rules, package)?;
        let navigation = page::navigation(image, &packages, package);
        save(&format!("{package}.html"), &page::frame(package, &navigation, &content))?;
    }
    let navigation = page::navigation(image, &packages, "");
    save("index.html", &page::frame("Contracts", &navigation, &overview(image, &packages)))?;
    save("search-index.js", &search::index(image))?;
    save("search.js", include_str!("../assets/search.js"))?;
    save("style.css", include_str!("../assets/style.css"))?;
    Ok(packages.len() + 1)
}

fn in_order_of_families(packages: BTreeSet<String>) -> Vec<String> {
    let mut packages: Vec<String> = packages.into_iter().collect();
    let rank = |package: &String| FAMILIES.iter().position(|it| package.starts_with(it));
    packages.sort_by_key(rank);
    packages
}

fn overview(image: &Image, packages: &[String]) -> String {
    let services = image.services();
    let rpcs: usize = services.iter().map(|service| service.methods().len()).sum();
    let mut html = format!(
        "<h1>Contracts</h1><p>{} packages, {} services, {rpcs} calls, {} messages, {} enums. \
         Press <kbd>/</kbd> to search.</p>",
        packages.len(),
        services.len(),
        image.messages().len(),
        image.enums().len()
    );
    for (family, purpose) in FAMILIES.iter().zip(PURPOSES) {
        _ = write!(html, "<h2>{family}</h2><p>{purpose}</p><table class=\"contents\">");
        for package in packages.iter().filter(|it| it.split('.').next() == Some(family)) {
            let names: Vec<String> = services
                .iter()
                .filter(|service| service.package_name() == package)
                .map(|it| format!("<a href=\"{package}.html#{0}\">{0}</a>", it.name()))
                .collect();
            _ = write!(
                html,
                "<tr><td><a href=\"{package}.html\">{package}</a></td><td>{}</td></tr>",
                names.join(", ")
            );
        }
        html.push_str("</table>");
    }
    html
}
