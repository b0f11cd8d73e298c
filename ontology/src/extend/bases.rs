//! What an ontology extends is an ontology, and the one that is meant.

use crate::{
    codes,
    layers::{Extends, Layers},
    parse::{Declarations, Header},
    report::Report,
};

pub(super) fn check(declarations: &Declarations<'_>, layers: &Layers, report: &mut Report) {
    for (index, layer) in layers.list.iter().enumerate() {
        for extends in &layer.extends {
            let base = layers.of(extends.file);
            if base >= index {
                // Its own file: a loop, which is reported.
                continue;
            }
            let header = &declarations.headers[base];
            let is_entry = layers.list[base].files.first() == Some(&extends.file);
            if let Some((message, help)) = wrong(extends, header, is_entry, report) {
                report.help(codes::WRONG_BASE, extends.at, message, help);
            }
        }
        let own = &declarations.headers[index];
        for &base in &layer.bases {
            let base = &declarations.headers[base];
            if let (Some(name), Some(other)) = (own.name, base.name)
                && name.text == other.text
            {
                let message = format!("the ontology has the name of its base, `{}`", name.text);
                let help = "choose another name: documents say by it what they follow";
                report.help(codes::CHANGES_BASE, name.at, message, help);
            }
        }
    }
}

/// What is wrong with a base, and what to do.
fn wrong(
    extends: &Extends,
    header: &Header<'_>,
    is_entry: bool,
    report: &Report,
) -> Option<(String, String)> {
    let name = report.files.get(extends.file).map_or("", String::as_str);
    if !is_entry || !header.is_ontology {
        // A file without any header has a finding of its own.
        return (!is_entry || header.at.span.end > 0).then(|| {
            let message = format!("`{name}` is a module, and only an ontology can be extended");
            (message, "list it in `imports`".to_owned())
        });
    }
    let version = header.version?.text;
    let wanted = extends.version.as_deref()?;
    let rest = version.strip_prefix(wanted);
    let fits = rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('.'));
    (!fits).then(|| {
        let message = format!("the base has version {version}, and not {wanted}");
        let help =
            format!("write `@{version}` once the extension fits it, or use version {wanted}");
        (message, help)
    })
}
