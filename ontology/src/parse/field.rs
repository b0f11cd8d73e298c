//! `[record.Name.field.name]`.

use super::table::Table;
use super::{Context, DeprecationDecl, TextDecl, Value, Word};
use crate::model::{Location, Scope};

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
    /// Where `identity = true` stands.
    pub(crate) identity: Option<Location>,
    pub(crate) reference: Option<(Scope, Location)>,
    pub(crate) examples: Vec<Value<'t>>,
    pub(crate) deprecated: Option<DeprecationDecl<'t>>,
}

pub(super) fn read<'t>(
    name: Word<'t>,
    mut table: Table<'t>,
    context: &mut Context<'_, 't>,
) -> FieldDecl<'t> {
    let identity = table.flag("identity", context);
    let reference = table.choice(
        "reference",
        &[("document", Scope::Document), ("corpus", Scope::Corpus)],
        context,
    );
    let field = FieldDecl {
        name,
        ty: table.required("type", context),
        definition: table.text("definition", context),
        note: table.text("note", context),
        cardinality: table.value("cardinality", context),
        default: table.get("default").map(|node| Value::new(node, context.file)),
        unit: table.word("unit", context),
        identity: table.key("identity").filter(|_| identity),
        reference: reference.zip(table.key("reference")),
        examples: table.values("example", context),
        deprecated: table.deprecation(context),
    };
    table.finish(context);
    field
}
