//! `refdoc IMAGE FOLDER`: writes the reference of an image with source info into a folder.

use std::path::Path;
use std::process::ExitCode;

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [image, folder] = arguments.as_slice() else {
        eprintln!("usage: refdoc IMAGE FOLDER");
        return ExitCode::from(64);
    };
    let written = catalog::Image::read(Path::new(image))
        .and_then(|image| refdoc::write(&image, Path::new(folder)));
    match written {
        Ok(pages) => {
            println!("{pages} pages in {folder}");
            ExitCode::SUCCESS
        }
        Err(error) => {
            eprintln!("refdoc: {error:#}");
            ExitCode::FAILURE
        }
    }
}
