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
mod migration;
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
pub(crate) use migration::{MigrationDecl, RenameDecl, RenameKind};
pub(crate) use record::RecordDecl;
pub(crate) use rule::RuleDecl;
pub(crate) use scalar::ScalarDecl;
pub(crate) use term::TermDecl;
pub(crate) use text::TextDecl;
pub(crate) use timeline::TimelineDecl;
pub(crate) use union::UnionDecl;
pub(crate) use vocabulary::VocabularyDecl;
pub(crate) use word::{Value, Word};

use crate::{codes, layers::Layers, model::Location, report::Report};
use table::Table;

/// What the files of an ontology declare, in the order of files and places.
#[derive(Debug)]
pub(crate) struct Declarations<'t> {
    /// What each ontology says of itself: bases first, and that of the entry last.
    pub(crate) headers: Vec<Header<'t>>,
    pub(crate) vocabularies: Vec<VocabularyDecl<'t>>,
    pub(crate) scalars: Vec<ScalarDecl<'t>>,
    pub(crate) records: Vec<RecordDecl<'t>>,
    pub(crate) unions: Vec<UnionDecl<'t>>,
    pub(crate) conflicts: Vec<ConflictDecl<'t>>,
    pub(crate) migrations: Vec<MigrationDecl<'t>>,
}

/// What a file's tables are read with: where findings go, and what the file's texts are written
/// in.
struct Context<'r, 't> {
    report: &'r mut Report,
    file: usize,
    languages: Vec<&'t str>,
    /// The languages of the bases, which every file of an extension may write.
    inherited: Vec<&'t str>,
    /// Whether the file is of an ontology that extends another.
    extends: bool,
}

impl<'t> Declarations<'t> {
    /// What the entry says of itself.
    pub(crate) fn header(&self) -> &Header<'t> {
        &self.headers[self.headers.len() - 1]
    }

    /// The tags of all languages: those of bases first, so that the first is that of the base.
    pub(crate) fn languages(&self) -> Vec<&'t str> {
        let mut tags = Vec::new();
        for tag in self.headers.iter().flat_map(|header| &header.tags) {
            if !tags.contains(tag) {
                tags.push(*tag);
            }
        }
        if tags.is_empty() { vec!["en"] } else { tags }
    }
}

/// The version of the language that this build reads.
const LANGUAGE: &str = "1";

/// Reads the declarations of all files, those of a base before those of what extends it.
pub(crate) fn parse<'t>(
    trees: &[Option<&'t Tree<'t>>],
    layers: &Layers,
    report: &mut Report,
) -> Declarations<'t> {
    let mut declarations = Declarations {
        headers: Vec::new(),
        vocabularies: Vec::new(),
        scalars: Vec::new(),
        records: Vec::new(),
        unions: Vec::new(),
        conflicts: Vec::new(),
        migrations: Vec::new(),
    };
    for layer in &layers.list {
        let bases = layer.bases.iter().filter_map(|&base| declarations.headers.get(base));
        let inherited: Vec<&str> = bases.flat_map(|base| base.tags.iter().copied()).collect();
        let mut header = Header { tags: inherited.clone(), ..Header::default() };
        for (place, &file) in layer.files.iter().enumerate() {
            let Some(tree) = trees[file] else { continue };
            let languages = if header.tags.is_empty() { vec!["en"] } else { header.tags.clone() };
            let mut context = Context {
                report,
                file,
                languages,
                inherited: inherited.clone(),
                extends: !layer.extends.is_empty(),
            };
            let of_file = read_file(tree, &mut context, &mut declarations);
            if place == 0 {
                header = of_file;
            }
        }
        declarations.headers.push(header);
    }
    declarations
}

fn read_file<'t>(
    tree: &'t Tree<'t>,
    context: &mut Context<'_, 't>,
    declarations: &mut Declarations<'t>,
) -> Header<'t> {
    let root = tree.root();
    if root.kind() != Kind::Map {
        return Header::default();
    }
    let start = Location { file: context.file, span: comity_tree::Span::at(0) };
    let mut table = Table::of(root, start, "an ontology");
    check_language(&mut table, context);
    let header = header::read(&mut table, context);
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
    for value in table.list("migration", context) {
        declarations.migrations.extend(migration::read(value, context));
    }
    table.finish(context);
    header
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
