//! Documents carried over to the present version of their ontology.
//!
//! What an ontology declares to be renamed gets its new name, and nothing else changes: comments
//! and layout stay byte for byte. What has become one of several names, or none, stays as it is
//! and is reported. The result is read again before anything is written: it has the values of the
//! document, but for the names that were carried.

mod plan;
mod rewrite;
pub mod run;
mod walk;

use comity_ontology::{
    migration::{NoWay, Way},
    model::{Model, Renamed, TypeRef},
};
use comity_tree::{Applicability, Finding, Fix, Node, Tree, shown};

use crate::codes;
use plan::Plan;

/// What the ontology of a document is called in it: the name and the version.
fn followed<'t>(model: &Model, tree: &'t Tree<'_>) -> Option<(Node<'t>, &'t str, &'t str)> {
    let (_, field) = model.ontology_field()?;
    let node = tree.root().get(&field.name)?;
    let (name, version) = node.as_str()?.rsplit_once('@')?;
    Some((node, name, version))
}

/// What carrying a document over needs.
struct Start<'m, 't> {
    way: Way<'m>,
    /// The place where the document names its ontology, if it does.
    line: Option<Node<'t>>,
}

/// The way of a document.
///
/// # Errors
///
/// What keeps it from being carried.
fn start<'m, 't>(
    model: &'m Model,
    tree: &'t Tree<'_>,
    from: Option<&str>,
) -> Result<Start<'m, 't>, Box<Finding>> {
    let (line, name, version) = match (followed(model, tree), from) {
        (Some((node, name, version)), _) => (Some(node), name, version),
        (None, Some(from)) => {
            let (name, version) = from.rsplit_once('@').unwrap_or((&model.name, from));
            (None, name, version)
        }
        (None, None) => return Err(Box::new(unversioned(model, tree))),
    };
    let node = line.unwrap_or(tree.root());
    match Way::find(model, name, version) {
        Ok(way) => Ok(Start { way, line }),
        Err(why) => Err(Box::new(no_way(model, node, name, version, &why))),
    }
}

fn unversioned(model: &Model, tree: &Tree<'_>) -> Finding {
    let message = "the document does not say which version of the ontology it follows";
    let help = match model.ontology_field() {
        Some((_, field)) => format!(
            "write `{}: {}@VERSION` with the version that it was written for, or name it with \
             `--from`",
            field.name, model.name
        ),
        None => "name the version that it was written for with `--from`".to_owned(),
    };
    let root = tree.root();
    Finding::new(codes::NO_MIGRATION, root.span(), message).node(root.index()).help(help)
}

fn no_way(model: &Model, node: Node<'_>, name: &str, version: &str, why: &NoWay) -> Finding {
    let to = format!("{}@{}", model.name, model.version);
    let (name, version) = (shown(name), shown(version));
    let (message, help) = match why {
        NoWay::Other => (
            format!("`{name}` is neither `{}` nor an ontology that it extends", model.name),
            format!(
                "carry the document over with its own ontology, or declare a `[[migration]]` `from = \"{name}@{version}\"`"
            ),
        ),
        NoWay::Later => (
            format!("the document follows `{name}@{version}`, which is later than `{to}`"),
            "use the version of the ontology that the document was written for".to_owned(),
        ),
        NoWay::NotAVersion => (
            format!("`{version}` is not a version"),
            format!("write the version that the document was written for, as in `{to}`"),
        ),
        NoWay::Undeclared(at) => (
            format!("no migration leads from `{name}@{version}` to `{to}`"),
            format!(
                "declare in the ontology what has been renamed since: a `[[migration]]` with `from = \"{}\"`; \
                 `comity diff OLD NEW` lists it",
                shown(at)
            ),
        ),
    };
    Finding::new(codes::NO_MIGRATION, node.span(), message).node(node.index()).help(help)
}

/// The help for a document of an earlier version that can be carried over; `None` if there is no
/// declared way.
pub(crate) fn help(model: &Model, tree: &Tree<'_>) -> Option<String> {
    let (_, name, version) = followed(model, tree)?;
    let way = Way::find(model, name, version).ok()?;
    Some(format!("`comity migrate` carries the document over to `{}`", shown(&way.to)))
}

/// A place that the migration leaves to the coder.
fn undecided(model: &Model, of: Renamed, node: Node<'_>, choices: &[String]) -> Finding {
    let what = described(model, of);
    let old = shown(node.text());
    let list = choices.iter().map(|one| format!("`{}`", shown(one))).collect::<Vec<_>>();
    let (message, help) = if choices.is_empty() {
        let message = format!("`{old}` is no longer {what}, and nothing replaces it");
        (message, "write what is true of the text instead, or remove it".to_owned())
    } else {
        let message = format!("`{old}` is no longer {what}, and became {}", list.join(" or "));
        (
            message,
            format!("write the one that is true of the text:{}", meanings(model, of, choices)),
        )
    };
    let mut finding = Finding::new(codes::UNDECIDED_MIGRATION, node.span(), message)
        .node(node.index())
        .help(help);
    for choice in choices {
        finding = finding.fix(Fix::text(node, choice, Applicability::Unsafe));
    }
    finding
}

/// What the choices mean, in the first language.
fn meanings(model: &Model, of: Renamed, choices: &[String]) -> String {
    let meaning = |choice: &String| {
        let definition = match of {
            Renamed::Term(index) => {
                model.vocabularies[index].term(choice).map(|(_, t)| &t.definition)
            }
            Renamed::Field(index) => model.records[index].field(choice).map(|(_, f)| &f.definition),
            Renamed::Variant(index) => {
                let mut variants = model.unions[index].variants.iter();
                let found = variants.find(|variant| variant.tag == *choice);
                found.map(|variant| &model.records[variant.record].definition)
            }
            Renamed::Tag(_) | Renamed::Value(_) => None,
        };
        let meaning = definition.map(|text| text.first().trim_end_matches('.').to_owned());
        let meaning = meaning.filter(|meaning| !meaning.is_empty());
        let meaning = meaning.map_or_else(String::new, |meaning| format!(" ({})", shown(&meaning)));
        format!(" `{}`{meaning}", shown(choice))
    };
    choices.iter().map(meaning).collect::<Vec<_>>().join(";")
}

/// What a name is the name of.
fn described(model: &Model, of: Renamed) -> String {
    match of {
        Renamed::Term(index) => format!("a term of `{}`", model.vocabularies[index].name),
        Renamed::Field(index) => format!("a field of `{}`", model.records[index].name),
        Renamed::Tag(index) => format!("the tag of `{}`", model.unions[index].name),
        Renamed::Variant(index) => format!("a variant of `{}`", model.unions[index].name),
        Renamed::Value(index) => format!("a value of `{}`", model.scalars[index].name),
    }
}

/// The type of a field of all of some records, if it is the same.
fn type_of(model: &Model, records: &[usize], name: &str) -> Option<TypeRef> {
    let mut types = records.iter().map(|&record| Some(model.records[record].field(name)?.1.ty));
    let first = types.next()??;
    types.all(|ty| ty == Some(first)).then_some(first)
}
