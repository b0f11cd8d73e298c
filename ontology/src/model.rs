//! What an ontology means once every name is resolved. Knows no document and no output language.

mod comparison;
mod conflict;
mod context;
mod deferred;
mod field;
mod migration;
mod origin;
mod part;
mod record;
mod scalar;
mod stated;
mod text;
mod vocabulary;

pub use comparison::Comparison;
pub use conflict::{ALL, Conflict, ConflictKey, ConflictMessagePart, Path, SIDES, Sides};
pub use context::ContextPart;
pub use deferred::Deferred;
pub use field::{Cardinality, Field, FieldRole, Literal, Scope, TypeRef};
pub use migration::{Earlier, Migration, Rename, Renamed};
pub use origin::{Origin, Origins};
pub use part::{FieldPart, TermEffect, TimelineFields};
pub use record::{Example, Record, Rule, Template, TemplatePart, Union, Variant};
pub use scalar::{Pattern, Scalar, ScalarBase};
pub use stated::{DateSource, Stated};
pub use text::LocalizedText;
pub use vocabulary::{Above, Deprecation, Mapping, MappingRelation, Term, TermOrder, Vocabulary};

use comity_tree::Span;

/// A place in one of the files of an ontology.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Location {
    /// Which file: an index into the sources that the ontology was loaded from.
    pub file: usize,
    /// Where in it.
    pub span: Span,
}

/// A whole ontology, modules included. Types refer to each other by index.
#[derive(Clone, Debug, Default)]
pub struct Model {
    /// IRI that names are relative to.
    pub id: String,
    /// What documents call it.
    pub name: String,
    /// Semantic version.
    pub version: String,
    /// Its title.
    pub title: LocalizedText,
    /// What it is about.
    pub definition: LocalizedText,
    /// BCP 47 tags of the languages it has labels in; the first is the default.
    pub languages: Vec<String>,
    /// The record that a document is, as an index into `records`.
    pub root: Option<usize>,
    /// Vocabularies, in the order of their definition.
    pub vocabularies: Vec<Vocabulary>,
    /// Scalars, in the order of their definition.
    pub scalars: Vec<Scalar>,
    /// Records, in the order of their definition.
    pub records: Vec<Record>,
    /// Unions, in the order of their definition.
    pub unions: Vec<Union>,
    /// Conflicts, in the order of their definition.
    pub conflicts: Vec<Conflict>,
    /// What versions have renamed, those of bases first.
    pub migrations: Vec<Migration>,
    /// The ontologies that it is made of.
    pub origins: Origins,
}

impl Model {
    /// The name of a type as the ontology writes it.
    pub fn type_name(&self, ty: TypeRef) -> &str {
        match ty {
            TypeRef::Text => "text",
            TypeRef::Boolean => "boolean",
            TypeRef::Integer => "integer",
            TypeRef::Decimal => "decimal",
            TypeRef::Date => "date",
            TypeRef::Url => "url",
            TypeRef::Vocabulary(i) => &self.vocabularies[i].name,
            TypeRef::Scalar(i) => &self.scalars[i].name,
            TypeRef::Record(i) => &self.records[i].name,
            TypeRef::Union(i) => &self.unions[i].name,
        }
    }

    /// The ontology that defines what is at a place: this one, or a base.
    pub fn origin(&self, place: Location) -> Option<&Origin> {
        self.origins.ontologies.get(self.origins.at(place))
    }

    /// The ontologies that this one extends, each after its own bases. Their documents are
    /// documents of this one.
    pub fn bases(&self) -> &[Origin] {
        self.origins.ontologies.split_last().map_or(&[], |(_, bases)| bases)
    }

    /// Where a rule or a conflict is declared, by its id.
    pub fn declaration(&self, id: &str) -> Option<Location> {
        let mut rules = self.records.iter().flat_map(|record| &record.rules);
        let rule = rules.find(|rule| rule.id == id).map(|rule| rule.location);
        let conflict = || self.conflicts.iter().find(|conflict| conflict.id == id);
        rule.or_else(|| conflict().map(|conflict| conflict.location))
    }

    /// The record that a document is.
    pub fn root(&self) -> Option<&Record> {
        self.root.map(|i| &self.records[i])
    }

    /// The field by which a document names the ontology that it follows, and its index. An ontology
    /// without a name has none.
    pub fn ontology_field(&self) -> Option<(usize, &Field)> {
        self.root()
            .filter(|_| !self.name.is_empty())?
            .field("ontology")
            .filter(|(_, field)| !field.cardinality.is_many())
    }

    /// The field by which every variant of a union declares its id, if there is one.
    pub fn identity(&self, union: &Union) -> Option<&Field> {
        let (first, others) = union.variants.split_first()?;
        self.records[first.record].fields.iter().find(|field| {
            let same = |other: &&Field| other.role == FieldRole::Identity && other.ty == field.ty;
            field.role == FieldRole::Identity
                && others.iter().all(|variant| {
                    let other = self.records[variant.record].field(&field.name);
                    other.is_some_and(|(_, other)| same(&other))
                })
        })
    }

    /// A vocabulary by name.
    pub fn vocabulary(&self, name: &str) -> Option<&Vocabulary> {
        self.vocabularies.iter().find(|v| v.name == name)
    }

    /// A record by name.
    pub fn record(&self, name: &str) -> Option<&Record> {
        self.records.iter().find(|r| r.name == name)
    }
}
