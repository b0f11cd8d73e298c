//! What a file says of itself: `[ontology]` or `[module]`.

use comity_tree::{Code, Kind};

use super::{
    Context, TextDecl, Word,
    table::{Table, expect},
};
use crate::{codes, model::Location};

/// What a file says of itself.
#[derive(Debug, Default)]
pub(crate) struct Header<'t> {
    pub(crate) id: Option<Word<'t>>,
    pub(crate) name: Option<Word<'t>>,
    pub(crate) version: Option<Word<'t>>,
    pub(crate) title: TextDecl<'t>,
    pub(crate) definition: TextDecl<'t>,
    pub(crate) languages: Vec<Word<'t>>,
    /// The tags of the languages that its texts are written in: its own, of which the first is the
    /// default, and then those of its bases.
    pub(crate) tags: Vec<&'t str>,
    pub(crate) root: Option<Word<'t>>,
    /// Where the header is.
    pub(crate) at: Location,
    /// Whether the file is an ontology, and not a module.
    pub(crate) is_ontology: bool,
}

/// Reads the header of the file that `root` is, and sets the languages of the file.
pub(super) fn read<'t>(root: &mut Table<'t>, context: &mut Context<'_, 't>) -> Header<'t> {
    let ontology = root.get("ontology");
    let module = root.get("module");
    if let (Some(_), Some(at)) = (ontology, root.key("module")) {
        context.report.help(
            codes::MISPLACED_KEY,
            at,
            "a file cannot be both an ontology and a module",
            "remove `[module]`, or move the module to its own file",
        );
    }
    let Some(node) = ontology.or(module) else {
        if !root.is_misspelt("ontology") && !root.is_misspelt("module") {
            context.report.help(
                Code::MISSING_FIELD,
                root.at(),
                "missing table `[ontology]`",
                "add `[ontology]`, or `[module]` if other files import this one",
            );
        }
        return Header::default();
    };
    let is_ontology = ontology.is_some();
    let (key, what) =
        if is_ontology { ("ontology", "`[ontology]`") } else { ("module", "`[module]`") };
    let at = root.key(key).unwrap_or_default();
    let Some(mut table) = Table::open(node, at, what, context) else { return Header::default() };
    let languages = table.words("languages", context);
    if !languages.is_empty() {
        context.languages = languages.iter().map(|word| word.text).collect();
        context.languages.extend(&context.inherited);
    }
    let mut header =
        Header { languages, tags: context.languages.clone(), at, is_ontology, ..Header::default() };
    if is_ontology {
        let extends = table.has("extends");
        table.words("extends", context);
        header.id = table.required("id", context);
        header.name = table.required("name", context);
        header.version = table.required("version", context);
        // An ontology that extends another has its root and its languages, unless it has more.
        if !extends {
            table.require("root", context);
        }
        header.root = table.word("root", context);
        header.title = table.text("title", context);
        if !table.has("languages") && !table.is_misspelt("languages") && !extends {
            context.report.help(
                Code::MISSING_FIELD,
                at,
                "missing key `languages` in `[ontology]`",
                "add `languages = [\"en\"]`; plain strings are in the first language",
            );
        }
    }
    header.definition = table.text("definition", context);
    if let Some(imports) = table.get("imports")
        && expect(imports, &[Kind::Seq], "a list of strings", context)
    {
        for item in imports.items() {
            expect(item, &[Kind::Str], "a string", context);
        }
    }
    table.finish(context);
    header
}
