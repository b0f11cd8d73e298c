//! From spanned trees to spanned declarations. Knows the keys of every table, and no name's
//! meaning.

mod comparison;
mod conflict;
mod deprecation;
mod field;
mod header;
mod interval;
#[cfg(test)]
mod keys;
mod record;
mod rule;
mod scalar;
mod table;
mod term;
mod text;
mod timeline;
mod union;
mod vocabulary;
mod word;

use comity_tree::{Code, Kind, Tree};

pub(crate) use comparison::ComparisonDecl;
pub(crate) use conflict::{ConflictDecl, KeyDecl};
pub(crate) use deprecation::DeprecationDecl;
pub(crate) use field::{FieldDecl, StatedDecl};
pub(crate) use header::Header;
pub(crate) use record::RecordDecl;
pub(crate) use rule::RuleDecl;
pub(crate) use scalar::ScalarDecl;
pub(crate) use term::TermDecl;
pub(crate) use text::TextDecl;
pub(crate) use timeline::TimelineDecl;
pub(crate) use union::UnionDecl;
pub(crate) use vocabulary::VocabularyDecl;
pub(crate) use word::{Value, Word};

use crate::codes;
use crate::model::Location;
use crate::report::Report;
use table::Table;

/// What the files of an ontology declare, in the order of files and places.
#[derive(Debug)]
pub(crate) struct Declarations<'t> {
    /// What the entry says of itself.
    pub(crate) header: Header<'t>,
    pub(crate) vocabularies: Vec<VocabularyDecl<'t>>,
    pub(crate) scalars: Vec<ScalarDecl<'t>>,
    pub(crate) records: Vec<RecordDecl<'t>>,
    pub(crate) unions: Vec<UnionDecl<'t>>,
    pub(crate) conflicts: Vec<ConflictDecl<'t>>,
}

/// What a file's tables are read with: where findings go, and what the file's texts are written
/// in.
struct Context<'r, 't> {
    report: &'r mut Report,
    file: usize,
    languages: Vec<&'t str>,
}

/// The version of the language that this build reads.
const LANGUAGE: &str = "1";

/// Reads the declarations of all files; the first is the entry.
pub(crate) fn parse<'t>(trees: &[Option<&'t Tree<'t>>], report: &mut Report) -> Declarations<'t> {
    let mut declarations = Declarations {
        header: Header::default(),
        vocabularies: Vec::new(),
        scalars: Vec::new(),
        records: Vec::new(),
        unions: Vec::new(),
        conflicts: Vec::new(),
    };
    for (file, tree) in trees.iter().enumerate() {
        if let Some(tree) = tree {
            let languages = declarations.header.language_tags();
            let mut context = Context { report, file, languages };
            read_file(tree, &mut context, &mut declarations);
        }
    }
    declarations
}

fn read_file<'t>(
    tree: &'t Tree<'t>,
    context: &mut Context<'_, 't>,
    declarations: &mut Declarations<'t>,
) {
    let root = tree.root();
    if root.kind() != Kind::Map {
        return;
    }
    let start = Location { file: context.file, span: comity_tree::Span::at(0) };
    let mut table = Table::of(root, start, "an ontology");
    check_language(&mut table, context);
    let header = header::read(&mut table, context);
    if context.file == 0 {
        declarations.header = header;
    }
    for (name, table) in table.named("vocabulary", context) {
        declarations.vocabularies.push(vocabulary::read(name, table, context));
    }
    for (name, table) in table.named("scalar", context) {
        declarations.scalars.push(scalar::read(name, table, context));
    }
    for (name, table) in table.named("record", context) {
        declarations.records.push(record::read(name, table, context));
    }
    for (name, table) in table.named("union", context) {
        declarations.unions.push(union::read(name, table, context));
    }
    for (id, table) in table.named("conflict", context) {
        declarations.conflicts.push(conflict::read(id, table, context));
    }
    table.finish(context);
}

fn check_language<'t>(table: &mut Table<'t>, context: &mut Context<'_, 't>) {
    match table.value("language", context) {
        None if table.has("language") => {}
        None => context.report.help(
            Code::MISSING_FIELD,
            table.at(),
            "missing key `language`, the version of the ontology language",
            format!("start the file with `language = {LANGUAGE}`"),
        ),
        Some(version) if version.text == LANGUAGE => {}
        Some(version) => context.report.help(
            codes::UNSUPPORTED_LANGUAGE,
            version.at,
            format!("unknown version `{}` of the ontology language", version.text),
            format!("this build reads version {LANGUAGE}"),
        ),
    }
}
