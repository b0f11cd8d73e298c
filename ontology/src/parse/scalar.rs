//! `[scalar.Name]`.

use super::{Context, TextDecl, Value, Word, table::Table};
use crate::model::{Location, ScalarBase};

/// A scalar as written.
#[derive(Debug)]
pub(crate) struct ScalarDecl<'t> {
    pub(crate) name: Word<'t>,
    pub(crate) definition: TextDecl<'t>,
    pub(crate) base: Option<ScalarBase>,
    pub(crate) pattern: Option<Word<'t>>,
    pub(crate) min: Option<Word<'t>>,
    pub(crate) max: Option<Word<'t>>,
    pub(crate) min_length: Option<u32>,
    pub(crate) max_length: Option<u32>,
    pub(crate) stated: bool,
    pub(crate) examples: Vec<Value<'t>>,
    /// The keys of its bounds that are written, with their places.
    pub(crate) bounds: Vec<(&'static str, Location)>,
    /// Whether there is no `type`, nor what is meant to be one.
    pub(crate) lacks_type: bool,
    /// The keys that are written, in an ontology that extends another.
    pub(crate) written: Vec<Word<'t>>,
}

pub(super) fn read<'t>(
    name: Word<'t>,
    mut table: Table<'t>,
    context: &mut Context<'_, 't>,
) -> ScalarDecl<'t> {
    let lacks_type = table.lacks("type");
    let written = table.written(context);
    let base = table.choice(
        "type",
        &[
            ("text", ScalarBase::Text),
            ("integer", ScalarBase::Integer),
            ("decimal", ScalarBase::Decimal),
        ],
        context,
    );
    let bounds = ["pattern", "min_length", "max_length", "min", "max"];
    let scalar = ScalarDecl {
        name,
        definition: table.text("definition", context),
        base,
        pattern: table.word("pattern", context),
        min: table.number("min", context),
        max: table.number("max", context),
        min_length: table.count("min_length", context),
        max_length: table.count("max_length", context),
        stated: table.flag("stated", context),
        examples: table.values("example", context),
        bounds: bounds.into_iter().filter_map(|key| Some((key, table.key(key)?))).collect(),
        lacks_type,
        written,
    };
    table.finish(context);
    scalar
}
