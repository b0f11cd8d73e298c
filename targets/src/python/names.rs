//! Names of the ontology as Python names: escaped where they are reserved, refused where two meet.

use std::collections::BTreeMap;

use comity_gen::Refusal;
use comity_ontology::{
    Model,
    model::{Location, Union},
    names::upper_camel,
};

/// Words that cannot be attributes of a model: keywords, what annotations name, and attributes
/// that models have.
const RESERVED: &[&str] = &[
    "and",
    "as",
    "assert",
    "async",
    "await",
    "break",
    "class",
    "construct",
    "continue",
    "copy",
    "def",
    "del",
    "dict",
    "elif",
    "else",
    "except",
    "finally",
    "for",
    "from",
    "from_orm",
    "global",
    "if",
    "import",
    "in",
    "is",
    "json",
    "lambda",
    "list",
    "nonlocal",
    "not",
    "or",
    "parse_file",
    "parse_obj",
    "parse_raw",
    "pass",
    "raise",
    "return",
    "schema",
    "schema_json",
    "str",
    "bool",
    "int",
    "float",
    "try",
    "update_forward_refs",
    "validate",
    "while",
    "with",
    "yield",
];

/// Words that cannot be classes, although they are written like them.
const WORDS: [&str; 3] = ["None", "True", "False"];

/// The names of an ontology in Python.
pub(super) struct Names {
    /// The records of the variants of unions, by union and variant.
    variants: Vec<Vec<String>>,
    /// The names that are escaped, each with its name in Python.
    pub(super) escaped: Vec<(String, String)>,
}

impl Names {
    /// The names.
    ///
    /// # Errors
    ///
    /// Two things of one owner have the same name in Python.
    pub(super) fn new(model: &Model) -> Result<Self, Vec<Refusal>> {
        let mut refusals = Vec::new();
        let mut escaped = Vec::new();
        for vocabulary in &model.vocabularies {
            let members = vocabulary.terms.iter();
            let members =
                members.map(|term| (&*term.code, member(&term.identifier), term.location));
            distinct(Some(&vocabulary.name), members, &mut refusals);
        }
        for record in &model.records {
            let fields = record.fields.iter().map(|it| (&*it.name, field(&it.name), it.location));
            distinct(Some(&record.name), fields.clone(), &mut refusals);
            for (name, python, _) in fields.filter(|(name, python, _)| name != python) {
                escaped.push((format!("{}.{name}", record.name), python));
            }
        }
        let variants: Vec<Vec<String>> = model.unions.iter().map(variants).collect();
        let vocabularies = model.vocabularies.iter().map(|it| (&it.name, it.location));
        let scalars = model.scalars.iter().map(|it| (&it.name, it.location));
        let records = model.records.iter().map(|it| (&it.name, it.location));
        let unions = model.unions.iter().map(|it| (&it.name, it.location));
        let types = vocabularies.chain(scalars).chain(records).chain(unions);
        let types = types.map(|(name, location)| (&**name, name.clone(), location));
        for (name, _, location) in types.clone().filter(|(name, ..)| WORDS.contains(name)) {
            let why = "it is a word of Python".to_owned();
            refusals.push(Refusal { subject: name.to_owned(), why, location });
        }
        let tagged = model.unions.iter().zip(&variants).flat_map(|(union, names)| {
            let names = union.variants.iter().zip(names);
            names.map(|(variant, name)| (&*variant.tag, name.clone(), variant.location))
        });
        distinct(None, types.chain(tagged), &mut refusals);
        if refusals.is_empty() { Ok(Self { variants, escaped }) } else { Err(refusals) }
    }

    /// The class of a variant of a union.
    pub(super) fn variant(&self, union: usize, variant: usize) -> &str {
        &self.variants[union][variant]
    }
}

fn variants(union: &Union) -> Vec<String> {
    let tags = union.variants.iter().map(|variant| upper_camel(&variant.tag).unwrap_or_default());
    tags.map(|tag| format!("{tag}{}", union.name)).collect()
}

/// Refuses names of one owner, or of the ontology, that are one in Python.
fn distinct<'n>(
    owner: Option<&str>,
    names: impl Iterator<Item = (&'n str, String, Location)>,
    refusals: &mut Vec<Refusal>,
) {
    let mut taken = BTreeMap::new();
    for (name, python, location) in names {
        if let Some(other) = taken.insert(python.clone(), name) {
            let why = format!("`{other}` and `{name}` are both `{python}` in Python");
            let subject = owner.unwrap_or(name).to_owned();
            refusals.push(Refusal { subject, why, location });
        }
    }
}

/// The attribute of a field: with an underscore behind a word that is reserved.
pub(super) fn field(name: &str) -> String {
    let is_reserved = RESERVED.contains(&name) || name.starts_with("model_");
    if is_reserved { format!("{name}_") } else { name.to_owned() }
}

/// The member of a term: words in capitals, with an underscore between them.
pub(super) fn member(identifier: &str) -> String {
    let mut out = String::new();
    let mut before = '_';
    for c in identifier.chars() {
        if c.is_ascii_uppercase() && (before.is_ascii_lowercase() || before.is_ascii_digit()) {
            out.push('_');
        }
        out.push(c.to_ascii_uppercase());
        before = c;
    }
    out
}
