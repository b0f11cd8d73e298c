//! Python: pydantic models with the rules as validators, and enums of terms, as a package.

mod code;
mod condition;
mod layout;
mod losses;
mod models;
mod names;
mod page;
mod terms;

use comity_gen::{Artefact, Fate, File, Property, Refusal, Target, describe};
use comity_ontology::Model;
use comity_tree::value::{date, url};

use self::{layout::quoted, page::PAGE};
use crate::{
    header,
    losses::fate_in_a_package,
    naming,
    text::{escaped, wrapped},
};

/// Python as a target.
#[derive(Debug)]
pub struct Python;

impl Target for Python {
    fn name(&self) -> &'static str {
        "python"
    }

    fn about(&self) -> &'static str {
        "Python: pydantic models with the rules, and enums of terms, as a package"
    }

    fn fate(&self, property: Property) -> Fate {
        fate_in_a_package(property)
    }

    fn generate(&self, model: &Model) -> Result<Artefact, Vec<Refusal>> {
        let names = names::Names::new(model)?;
        let models = models::emit(model, &names);
        let losses = losses::of(model, &names, &models.untranslated);
        let head = comment(header::lines(model, self, &losses, PAGE.width - "# ".len()));
        let package = package(model);
        let folder = format!("src/{}", package.replace('-', "_"));
        let forms = format!(
            "DATE = {}\nURL = {}\nNAMES = (\n{})\n",
            quoted(&date::pattern()),
            quoted(url::PATTERN),
            naming::names(model)
                .iter()
                .map(|name| format!("    {},\n", quoted(name)))
                .collect::<String>()
        );
        let generated = [
            ("__init__.py", init(model)),
            ("models.py", models.text),
            ("terms.py", terms::emit(model)),
            ("forms.py", forms),
        ];
        let mut files: Vec<File> = generated
            .into_iter()
            .map(|(path, text)| (path, format!("{head}\n{text}")))
            .chain([
                ("dates.py", include_str!("python/dates.py").to_owned()),
                ("runtime.py", include_str!("python/runtime.py").to_owned()),
                ("py.typed", "\n".to_owned()),
            ])
            .map(|(path, text)| File { path: format!("{folder}/{path}"), text })
            .collect();
        let text = project(model, &package);
        files.push(File { path: "pyproject.toml".to_owned(), text });
        let title = format!("the Python of {}", describe::known_as(model));
        Ok(Artefact { title, files, losses })
    }
}

fn package(model: &Model) -> String {
    format!("comity-{}", describe::file_stem(model).to_lowercase())
}

fn project(model: &Model, package: &str) -> String {
    let version = if model.version.is_empty() { "0.0.0" } else { &model.version };
    let folder = package.replace('-', "_");
    format!(
        r#"[build-system]
requires = ["setuptools>=77"]
build-backend = "setuptools.build_meta"

[project]
name = {}
version = {}
description = {}
requires-python = ">=3.11"
dependencies = ["pydantic>=2.11,<3"]

[tool.setuptools.package-data]
{folder} = ["py.typed"]
"#,
        in_toml(package),
        in_toml(version),
        in_toml(model.title.first())
    )
}

/// A text in double quotes, as TOML reads it.
fn in_toml(text: &str) -> String {
    escaped(text, |c, out| out.push_str(&format!("\\U{:08x}", u32::from(c))))
}

fn init(model: &Model) -> String {
    let about = docstring(Some(model.title.first()), "");
    format!(
        "{about}\nfrom .dates import Date as EdtfDate\nfrom .models import *  # noqa: F403\n\
         from .terms import *  # noqa: F403\n"
    )
}

/// Lines as a comment. None begins with `type:`, since type checkers read that as a type.
fn comment(mut lines: Vec<String>) -> String {
    for i in 1..lines.len() {
        if lines[i].starts_with("type:")
            && let Some(last) = lines[i - 1].rfind(' ')
        {
            let word = lines[i - 1].split_off(last);
            lines[i] = format!("{} {}", word.trim_start(), lines[i]);
        }
    }
    lines.iter().map(|line| format!("# {line}").trim_end().to_owned() + "\n").collect()
}

/// A text as documentation, in the lines after what it documents.
fn docstring(text: Option<&str>, indent: &str) -> String {
    let quotes = "\"\"\"";
    let lines = wrapped(text.unwrap_or_default(), PAGE.width - indent.len() - 2 * quotes.len());
    let lines: Vec<_> = lines
        .iter()
        .map(|line| line.replace('\\', "\\\\").replace(quotes, "\\\"\\\"\\\""))
        .collect();
    let Some(first) = lines.first() else { return String::new() };
    // A space sets a quote of the text apart from those around it.
    let start = if first.starts_with('"') { " " } else { "" };
    if lines.len() == 1 {
        let is_quote = first.ends_with('"') && !first.ends_with("\\\"");
        let end = if is_quote { " " } else { "" };
        return format!("{indent}{quotes}{start}{first}{end}{quotes}\n");
    }
    let rows = lines.iter().map(|line| format!("{indent}{line}").trim_end().to_owned());
    let rows = rows.collect::<Vec<_>>().join("\n");
    format!("{indent}{quotes}{start}{}\n{indent}{quotes}\n", rows.trim_start())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_comment_is_read_as_a_type() {
        let lines = ["Lost: term: note;", "type: label."].map(str::to_owned);
        assert_eq!(comment(lines.into()), "# Lost: term:\n# note; type: label.\n");
    }

    #[test]
    fn quotes_of_a_text_are_apart_from_those_around_it() {
        let about = |text| docstring(Some(text), "");
        assert_eq!(about("a"), "\"\"\"a\"\"\"\n");
        assert_eq!(about("\"a\" or \"b\""), "\"\"\" \"a\" or \"b\" \"\"\"\n");
        assert_eq!(about("\\ \"\"\""), "\"\"\"\\\\ \\\"\\\"\\\"\"\"\"\n");
    }
}
