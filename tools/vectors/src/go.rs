//! The Go package beside the vectors: Go registers only the types of packages that are imported.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use catalog::Image;

/// A Go file that imports every package of contracts and embeds every file of vectors.
#[must_use]
pub fn imports(image: &Image) -> String {
    let folder = |name: &str| name.rsplit_once('/').map_or("", |(folder, _)| folder).to_owned();
    let folders: BTreeSet<String> = image.files().iter().map(|it| folder(it.name())).collect();
    let mut text = String::from(
        "// Code generated from proto/; DO NOT EDIT.\n\n\
         // Package data holds the golden vectors, and registers every contract's types.\n\
         package data\n\nimport (\n\t\"embed\"\n\n",
    );
    for folder in folders {
        _ = writeln!(text, "\t_ \"github.com/org/platform/gen/go/{folder}\"");
    }
    text.push_str(")\n\n// Files holds one file of vectors per package.\n//\n//go:embed *.json\n");
    text.push_str("var Files embed.FS\n");
    text
}
