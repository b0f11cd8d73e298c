//! `[record.Name.field.name]`.

use comity_tree::Kind;

use super::{
    Context, DeprecationDecl, TextDecl, Value, Word,
    table::{Table, expect},
};
use crate::model::{ContextPart, FieldPart, Location, Scope};

/// A field as written.
#[derive(Debug)]
pub(crate) struct FieldDecl<'t> {
    pub(crate) name: Word<'t>,
    pub(crate) ty: Option<Word<'t>>,
    pub(crate) definition: TextDecl<'t>,
    pub(crate) note: TextDecl<'t>,
    pub(crate) cardinality: Option<Word<'t>>,
    pub(crate) default: Option<Value<'t>>,
    pub(crate) unit: Option<Word<'t>>,
    /// Where `identity = true` is.
    pub(crate) identity: Option<Location>,
    pub(crate) reference: Option<(Scope, Location)>,
    /// Where `acyclic = true` is.
    pub(crate) acyclic: Option<Location>,
    pub(crate) stated: StatedDecl<'t>,
    pub(crate) is_name: bool,
    pub(crate) context: Option<(ContextPart, Location)>,
    pub(crate) part: Option<(FieldPart, Location)>,
    pub(crate) acts: Vec<Word<'t>>,
    pub(crate) label: TextDecl<'t>,
    pub(crate) is_said: bool,
    pub(crate) examples: Vec<Value<'t>>,
    pub(crate) deprecated: Option<DeprecationDecl<'t>>,
    /// Whether there is no `type`, nor what is meant to be one.
    pub(crate) lacks_type: bool,
    /// The keys that are written, in an ontology that extends another.
    pub(crate) written: Vec<Word<'t>>,
}

/// `stated` as written.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) enum StatedDecl<'t> {
    #[default]
    Absent,
    Flag(bool),
    /// A term, as `Vocabulary.term`.
    Term(Word<'t>),
}

pub(super) fn read<'t>(
    name: Word<'t>,
    mut table: Table<'t>,
    context: &mut Context<'_, 't>,
) -> FieldDecl<'t> {
    let identity = table.flag("identity", context);
    let acyclic = table.flag("acyclic", context);
    let reference = table.choice(
        "reference",
        &[("document", Scope::Document), ("corpus", Scope::Corpus)],
        context,
    );
    let in_context = table.choice("context", &ContextPart::WORDS, context);
    let part = table.choice("part", &FieldPart::WORDS, context);
    let field = FieldDecl {
        name,
        lacks_type: table.lacks("type"),
        ty: table.word("type", context),
        definition: table.text("definition", context),
        note: table.text("note", context),
        cardinality: table.value("cardinality", context),
        default: table.get("default").map(|node| Value::new(node, context.file)),
        unit: table.word("unit", context),
        identity: table.key("identity").filter(|_| identity),
        reference: reference.zip(table.key("reference")),
        acyclic: table.key("acyclic").filter(|_| acyclic),
        stated: stated(&mut table, context),
        is_name: table.flag("naming", context),
        context: in_context.zip(table.key("context")),
        part: part.zip(table.key("part")),
        acts: table.words("act", context),
        label: table.text("label", context),
        is_said: table.flag("said", context),
        examples: table.values("example", context),
        deprecated: table.deprecation(context),
        written: table.written(context),
    };
    table.finish(context);
    field
}

fn stated<'t>(table: &mut Table<'t>, context: &mut Context<'_, 't>) -> StatedDecl<'t> {
    let Some(node) = table.get("stated") else { return StatedDecl::Absent };
    match node.kind() {
        Kind::Bool => StatedDecl::Flag(node.text() == "true"),
        _ if expect(node, &[Kind::Str], "a boolean or a term", context) => {
            StatedDecl::Term(Word::new(node, context.file))
        }
        _ => StatedDecl::Absent,
    }
}
