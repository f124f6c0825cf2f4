//! The frame of a page, and the page of one package.

use std::fmt::Write as _;

use anyhow::Result;
use catalog::Image;
use catalog::bounds::Rules;
use vectors::instance::Maker;

use crate::markup::{block, escape};
use crate::{method, noun};

/// A whole page around its content.
pub(crate) fn frame(title: &str, navigation: &str, content: &str) -> String {
    format!(
        "<!doctype html>\n<html lang=\"en\"><head><meta charset=\"utf-8\">\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\
         <title>{title}</title><link rel=\"stylesheet\" href=\"style.css\"></head>\n<body>\
         <header><a class=\"home\" href=\"index.html\">Contracts</a>\
         <input id=\"search\" type=\"search\" placeholder=\"Search: /\" aria-label=\"Search\" \
         autocomplete=\"off\"><ol id=\"hits\" hidden></ol></header>\n\
         <nav>{navigation}</nav>\n<main>{content}</main>\n\
         <script src=\"search-index.js\"></script><script src=\"search.js\"></script></body></html>\n"
    )
}

/// What is shown of one package, with the table of its contents first.
pub(crate) fn package(
    image: &Image,
    maker: &Maker,
    rules: &Rules,
    package: &str,
) -> Result<String> {
    let mut html = format!("<h1>{package}</h1>");
    let services: Vec<_> =
        image.services().into_iter().filter(|it| it.package_name() == package).collect();
    let messages: Vec<_> =
        image.messages().into_iter().filter(|it| it.package_name() == package).collect();
    let enums: Vec<_> =
        image.enums().into_iter().filter(|it| it.package_name() == package).collect();
    for service in &services {
        let name = service.name();
        _ = write!(html, "<h2 id=\"{name}\">{name}</h2>{}", block(&image.comment(service)));
        html.push_str("<table class=\"contents\">");
        for method in service.methods() {
            let purpose = image.comment(&method);
            let first = purpose.split("\n\n").next().unwrap_or_default().replace('\n', " ");
            _ = write!(
                html,
                "<tr><td><a href=\"#{name}.{0}\">{0}</a></td><td>{1}</td></tr>",
                method.name(),
                crate::markup::inline(&first)
            );
        }
        html.push_str("</table>");
        for it in service.methods() {
            html.push_str(&method::section(image, maker, &it)?);
        }
    }
    if !messages.is_empty() {
        html.push_str("<h2>Messages</h2>");
    }
    for it in &messages {
        html.push_str(&noun::message(image, maker, rules, it)?);
    }
    if !enums.is_empty() {
        html.push_str("<h2>Enums</h2>");
    }
    for it in &enums {
        html.push_str(&noun::enumeration(image, it));
    }
    Ok(html)
}

/// The list of packages, with the services of the present one.
pub(crate) fn navigation(image: &Image, packages: &[String], present: &str) -> String {
    let mut html = String::new();
    for package in packages {
        let mark = if package == present { " aria-current=\"page\"" } else { "" };
        _ = write!(html, "<a href=\"{package}.html\"{mark}>{}</a>", escape(package));
        if package == present {
            for service in image.services().iter().filter(|it| it.package_name() == package) {
                _ = write!(html, "<a class=\"below\" href=\"#{0}\">{0}</a>", service.name());
            }
        }
    }
    html
}
