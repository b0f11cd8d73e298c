//! What becomes of each property of an ontology in a target: carried, approximated or lost.

use comity_ontology::{
    Model,
    model::{Field, FieldRole, LocalizedText, Scope, Stated, Term, TermOrder},
};
use comity_tree::value::Factors;

/// What becomes of a rule or a property.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Fate {
    /// It is all there.
    Carried,
    /// Some of it is there, or only in words.
    Approximated,
    /// It is not there.
    Lost,
}

impl Fate {
    /// The fate in a word.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Carried => "carried",
            Self::Approximated => "approximated",
            Self::Lost => "lost",
        }
    }
}

/// Declares the properties, each with its owner, its name, and whether a model uses it.
macro_rules! properties {
    ($($(#[doc = $doc:literal])* $property:ident = $of:literal $name:literal $uses:expr;)*) => {
        /// A property that an ontology gives to its terms, fields and types.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        pub enum Property {
            $($(#[doc = $doc])* $property,)*
        }

        impl Property {
            /// Every property, in the order in which tables list them.
            pub const ALL: &'static [Self] = &[$(Self::$property),*];

            /// What has it.
            pub const fn of(self) -> &'static str {
                match self { $(Self::$property => $of,)* }
            }

            /// Its name.
            pub const fn name(self) -> &'static str {
                match self { $(Self::$property => $name,)* }
            }

            /// Whether a model uses it.
            pub fn is_used(self, model: &Model) -> bool {
                let uses: fn(&Model) -> bool = match self { $(Self::$property => $uses,)* };
                uses(model)
            }
        }
    };
}

properties! {
    /// The codes of a vocabulary, as a closed list.
    TermCode = "term" "code" |model| !model.vocabularies.is_empty();
    /// The labels of a term in all languages.
    TermLabel = "term" "label" |model| terms(model, |term| !term.label.is_empty());
    /// The labels of several of it.
    TermPlural = "term" "plural" |model| terms(model, |term| !term.plural.is_empty());
    /// Other words that find it.
    TermAlias = "term" "aliases" |model| terms(model, |term| !term.aliases.is_empty());
    /// Words that attest it in a text.
    TermCue = "term" "cues and hints"
        |model| terms(model, |term| !term.cues.is_empty() || !term.hints.is_empty());
    /// The terms that it says as well.
    TermImplies = "term" "implies" |model| terms(model, |term| !term.implies.is_empty());
    /// What it means.
    TermDefinition = "term" "definition" |model| terms(model, |term| !term.definition.is_empty());
    /// How to apply it.
    TermNote = "term" "note" |model| terms(model, |term| !term.note.is_empty());
    /// Examples of use.
    TermExample = "term" "examples" |model| terms(model, |term| !term.examples.is_empty());
    /// The broader terms.
    TermBroader = "term" "broader" |model| terms(model, |term| !term.broader.is_empty());
    /// The terms below it in the order.
    TermAbove = "term" "above"
        |model| model.vocabularies.iter().any(|vocabulary| vocabulary.order != TermOrder::None);
    /// What attests the order.
    TermAboveBasis = "term" "basis and source of the order"
        |model| terms(model, |term| term.above.iter().any(|above| !above.basis.is_empty()));
    /// Mappings to other schemes.
    TermMapping = "term" "match" |model| terms(model, |term| !term.mappings.is_empty());
    /// The version that brought it.
    TermSince = "term" "since" |model| terms(model, |term| term.since.is_some());
    /// Why it should not be used.
    TermDeprecated = "term" "deprecated" |model| terms(model, |term| term.deprecated.is_some());
    /// What it does to the answers to questions.
    TermEffect = "term" "effect, interval and dates" |model| terms(model, |term| {
        term.effect.is_some() || term.dates.is_some() || term.interval != Factors::EXACT
    });
    /// The type of a field.
    FieldType = "field" "type" |model| fields(model, |_| true);
    /// How many values it has.
    FieldCardinality = "field" "cardinality" |model| fields(model, |_| true);
    /// The value if none is written.
    FieldDefault = "field" "default" |model| fields(model, |field| field.default.is_some());
    /// The unit of its quantity.
    FieldUnit = "field" "unit" |model| fields(model, |field| field.unit.is_some());
    /// That its ids are unique.
    FieldIdentity = "field" "identity" |model| fields(model, |field| field.role == FieldRole::Identity);
    /// That its ids are declared in the document.
    FieldReference = "field" "reference in the document"
        |model| fields(model, |field| field.role == FieldRole::Reference(Scope::Document));
    /// That its ids are declared in the corpus.
    FieldCorpusReference = "field" "reference in the corpus"
        |model| fields(model, |field| field.role == FieldRole::Reference(Scope::Corpus));
    /// That its references form no cycle.
    FieldAcyclic = "field" "acyclic" |model| fields(model, |field| field.is_acyclic);
    /// That its value is in the cited text.
    FieldStated = "field" "stated"
        |model| fields(model, |field| !matches!(field.stated, Stated::Inherited));
    /// The part that it plays in answers and in the context of a document.
    FieldPart = "field" "part, context and naming" |model| fields(model, |field| {
        field.part.is_some() || field.context.is_some() || field.is_name
    });
    /// What people call it.
    FieldLabel = "field" "label" |model| fields(model, |field| !field.label.is_empty());
    /// Whether an answer says it.
    FieldSaid = "field" "said" |model| fields(model, |field| field.is_said);
    /// What it means.
    FieldDefinition = "field" "definition"
        |model| fields(model, |field| !field.definition.is_empty());
    /// How to apply it.
    FieldNote = "field" "note" |model| fields(model, |field| !field.note.is_empty());
    /// Examples.
    FieldExample = "field" "examples" |model| fields(model, |field| !field.examples.is_empty());
    /// Why it should not be used.
    FieldDeprecated = "field" "deprecated"
        |model| fields(model, |field| field.deprecated.is_some());
    /// What people call a record, and the kind that it describes.
    RecordLabel = "type" "label" |model| model.records.iter().any(|it| !it.label.is_empty());
    /// The pattern, the bounds and the length of a scalar.
    ScalarForm = "type" "pattern, bounds and length" |model| !model.scalars.is_empty();
    /// That the tag of a union chooses the variant.
    UnionTag = "type" "tag" |model| !model.unions.is_empty();
    /// What a type is.
    TypeDefinition = "type" "definition" |model| {
        let mut all = texts(model);
        all.any(|text| !text.is_empty())
    };
    /// Definitions in further languages.
    Translation = "type" "translations of definitions" |model| {
        let mut all = texts(model);
        all.any(|text| text.entries.len() > 1)
            || terms(model, |term| term.definition.entries.len() > 1)
    };
    /// How the values of a record appear in a timeline.
    Timeline = "type" "timeline" |model| model.records.iter().any(|it| it.timeline.is_some());
    /// What cannot be true of several values together.
    Conflict = "type" "conflicts" |model| !model.conflicts.is_empty();
}

fn terms(model: &Model, has: impl Fn(&Term) -> bool) -> bool {
    model.vocabularies.iter().flat_map(|vocabulary| &vocabulary.terms).any(has)
}

fn fields(model: &Model, has: impl Fn(&Field) -> bool) -> bool {
    model.records.iter().flat_map(|record| &record.fields).any(has)
}

fn texts(model: &Model) -> impl Iterator<Item = &LocalizedText> {
    let vocabularies = model.vocabularies.iter().map(|it| &it.definition);
    let scalars = model.scalars.iter().map(|it| &it.definition);
    let records = model.records.iter().map(|it| &it.definition);
    let unions = model.unions.iter().map(|it| &it.definition);
    vocabularies.chain(scalars).chain(records).chain(unions)
}

/// The properties that a model uses, in order.
pub fn used(model: &Model) -> impl Iterator<Item = Property> + '_ {
    Property::ALL.iter().copied().filter(|property| property.is_used(model))
}
