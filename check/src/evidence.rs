//! Evidence: ranges in source texts that claims rest on.
//!
//! What is meant by it comes from the module `comity:evidence`, wherever an ontology uses it: the
//! record `Source`, and every record that cites a range of it as `Evidence` does, with a `start`
//! and an `end` that are an `Offset` and a `digest` that is a `RangeDigest`.

mod agree;
pub mod anchor;
pub mod anchoring;
pub(crate) mod citing;
mod cut;
mod folded;
pub mod held;
mod layout;
mod lookup;
pub mod markup;
pub(crate) mod paths;
mod place;
mod relocate;
pub mod render;
pub mod run;
mod shown;
mod sources;
pub mod supported;
pub mod text;
pub mod usage;
pub mod values;
pub mod verify;

use std::collections::BTreeMap;

use comity_ontology::model::{ContextPart, FieldRole, Location, Model, Record, TypeRef};
use comity_tree::{Code, Finding, Node};

use crate::{codes, ontology::Ontology, walk::RecordStep};

pub use relocate::Moved;
pub use sources::Sources;
pub(crate) use sources::place_of;

/// The module that the records come from.
const MODULE: &str = "comity:evidence";

/// The key that a sentence of the source is under until it is anchored.
const QUOTE: &str = "quote";

/// The rule of the module that says so.
const KEEPS_NO_QUOTE: &str = "evidence-keeps-no-quote";

/// The fields of a piece of evidence that an anchored quote becomes.
pub(crate) const ANCHOR_FIELDS: [&str; 3] = ["start", "end", "digest"];

/// Which records of an ontology are sources, and which cite ranges of them.
#[derive(Clone, Debug)]
pub struct EvidenceTypes {
    source: usize,
    citing: Vec<usize>,
    unstated: Option<usize>,
    /// The type of the ways from claims to their values.
    path: Option<TypeRef>,
    waived: Option<usize>,
    /// The entries of a context: the records whose ids fields lean on.
    entries: Vec<usize>,
    /// The stretches of the text in which entries hold.
    stretches: Vec<usize>,
}

impl EvidenceTypes {
    /// The records of an ontology that uses the module.
    pub fn of(ontology: &Ontology) -> Option<Self> {
        let model = ontology.loaded.model.as_ref()?;
        let from_module = |location: Location| {
            ontology.loaded.names.get(location.file).is_some_and(|file| file == MODULE)
        };
        let record = |name: &str| {
            let mut records = model.records.iter();
            records.position(|record| record.name == name && from_module(record.location))
        };
        let source = record("Source")?;
        let scalar = |name: &str| {
            let mut scalars = model.scalars.iter();
            let found = scalars.position(|s| s.name == name && from_module(s.location))?;
            Some(TypeRef::Scalar(found))
        };
        let types = [scalar("Offset")?, scalar("Offset")?, scalar("RangeDigest")?];
        let cites = |record: &Record| {
            let mut fields = ANCHOR_FIELDS.iter().zip(types);
            fields.all(|(name, ty)| record.field(name).is_some_and(|(_, field)| field.ty == ty))
        };
        let records = model.records.iter().enumerate();
        let citing = records.filter(|(_, record)| cites(record)).map(|(index, _)| index).collect();
        let parts = |part: ContextPart| {
            let fields = model.records.iter().flat_map(|record| &record.fields);
            fields.filter(move |field| field.context == Some(part)).map(|field| field.ty)
        };
        let leaned: Vec<TypeRef> = parts(ContextPart::Leans).collect();
        let is_entry = |record: &Record| {
            let ids = record.fields.iter().find(|field| field.role == FieldRole::Identity);
            ids.is_some_and(|field| leaned.contains(&field.ty))
        };
        let records = || model.records.iter().enumerate();
        let entries = records().filter(|(_, record)| is_entry(record)).map(|(index, _)| index);
        let stretches = [ContextPart::Within, ContextPart::Throughout].map(parts);
        let stretches = stretches.into_iter().flatten().filter_map(|ty| match ty {
            TypeRef::Record(record) => Some(record),
            _ => None,
        });
        Some(Self {
            source,
            citing,
            unstated: record("Unstated"),
            path: scalar("FieldPath"),
            waived: record("Waived"),
            entries: entries.collect(),
            stretches: stretches.collect(),
        })
    }

    /// The record by which a claim leaves words of its statement out.
    pub(crate) fn waived(&self) -> Option<usize> {
        self.waived
    }

    /// The type of the tags of languages.
    pub(crate) fn tags(&self, model: &Model) -> Option<TypeRef> {
        Some(model.records[self.source].field("language")?.1.ty)
    }

    /// Whether a record is an entry of a context.
    pub(crate) fn is_entry(&self, record: usize) -> bool {
        self.entries.contains(&record)
    }

    /// Whether a record holds the entries of a context.
    pub(crate) fn holds_entries(&self, model: &Model, record: usize) -> bool {
        let mut fields = model.records[record].fields.iter();
        fields.any(|field| matches!(field.ty, TypeRef::Record(of) if self.is_entry(of)))
    }

    /// The record by which a claim says that a value is not in its ranges.
    pub(crate) fn unstated(&self) -> Option<usize> {
        self.unstated
    }

    /// The way to the value that such a record is about.
    pub(crate) fn excused<'t>(&self, model: &Model, unstated: Node<'t>) -> Option<Node<'t>> {
        let mut fields = model.records[self.unstated?].fields.iter();
        let path = fields.find(|field| Some(field.ty) == self.path)?;
        unstated.get(&path.name)
    }

    /// Whether a record is about ranges or their source, and not of what they say.
    pub(crate) fn is_about_ranges(&self, record: usize) -> bool {
        record == self.source
            || self.citing.contains(&record)
            || self.stretches.contains(&record)
            || [self.unstated, self.waived].contains(&Some(record))
    }
}

/// What a range is cited for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Purpose {
    /// It says what a claim records, or is marked as read.
    Statement,
    /// It shows what an entry of the context means.
    Context,
    /// It delimits where an entry of the context holds.
    Stretch,
}

impl Purpose {
    /// The word that reports use.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Statement => "statement",
            Self::Context => "context",
            Self::Stretch => "stretch",
        }
    }
}

/// A range that a document cites.
#[derive(Clone, Copy, Debug)]
pub struct Cited<'t> {
    /// The record that cites it, as an index into the model's records.
    pub record: usize,
    /// The evidence.
    pub node: Node<'t>,
    /// What it is cited for.
    pub purpose: Purpose,
    /// What rests on it: the nearest record around it that has an id.
    pub claim: Option<Claim<'t>>,
    /// The source that it is a range of: that of the nearest record around it that has one.
    pub source: Option<Node<'t>>,
}

/// What rests on evidence.
#[derive(Clone, Copy, Debug)]
pub struct Claim<'t> {
    /// Its id.
    pub id: &'t str,
    /// The tag that names its kind, if it is one of a union.
    pub kind: Option<&'t str>,
    /// Its record, as an index into the model's records.
    pub record: usize,
    /// Where it is.
    pub node: Node<'t>,
}

impl<'t> Claim<'t> {
    /// What a record with an id is.
    pub(crate) fn of(model: &Model, step: &RecordStep<'t>) -> Option<Self> {
        let fields = &model.records[step.record].fields;
        let field = fields.iter().find(|field| field.role == FieldRole::Identity)?;
        let id = step.node.get(&field.name)?.as_str()?;
        let kind =
            step.variant.and_then(|(union, _)| step.node.get(&model.unions[union].tag)?.as_str());
        Some(Self { id, kind, record: step.record, node: step.node })
    }
}

/// The passage that the last record on a way through a document cites, and what is wrong with it;
/// `None` if that record cites nothing.
pub fn citation(
    ontology: &Ontology,
    way: &[RecordStep<'_>],
    sources: &mut Sources,
) -> Option<(verify::Citation, Vec<Finding>)> {
    let (types, model) = (EvidenceTypes::of(ontology)?, ontology.loaded.model.as_ref()?);
    let mut citing = citing::Citing::default();
    citing.visit(&types, model, way);
    let cited = citing.cited(model, way.last()?.node.tree());
    let (mut citations, findings) = verify::verify(model, &cited, sources);
    Some((citations.pop()?, findings))
}

/// How many ranges are cited, whether they hold or not.
pub(crate) fn ranges(cited: &[Cited<'_>]) -> usize {
    cited.iter().filter(|cited| verify::range(cited.node).is_some()).count()
}

fn source<'t>(types: &EvidenceTypes, model: &Model, step: &RecordStep<'t>) -> Option<Node<'t>> {
    let fields = &model.records[step.record].fields;
    let wanted = TypeRef::Record(types.source);
    let field = fields.iter().find(|f| f.ty == wanted && !f.cardinality.is_many())?;
    step.node.get(&field.name)
}

/// A piece of evidence that has a quote instead of a range.
///
/// A record that cites without a field for it, too, may be given a quote to be anchored.
#[derive(Clone, Copy, Debug)]
pub struct Unanchored<'t> {
    node: Node<'t>,
    key: Node<'t>,
    quote: Node<'t>,
}

impl<'t> Unanchored<'t> {
    fn of(evidence: Node<'t>) -> Option<Self> {
        let (key, quote) = evidence.entries().find(|(key, _)| key.text() == QUOTE)?;
        (!quote.is_null()).then_some(Self { node: evidence, key, quote })
    }
}

/// The evidence of a document that is not anchored yet.
pub(crate) fn unanchored<'t>(cited: &[Cited<'t>]) -> Vec<Unanchored<'t>> {
    cited.iter().filter_map(|cited| Unanchored::of(cited.node)).collect()
}

impl Unanchored<'_> {
    /// The one finding that says so.
    pub fn finding(&self) -> Finding {
        if is_anchored_in_part(self.node) {
            return quote_and_range(self.quote);
        }
        Finding::new(codes::UNANCHORED_QUOTE, self.quote.span(), "the quote is not anchored")
            .label("a sentence of the source")
            .help("run `comity anchor` to replace it with a range and a digest")
            .node(self.quote.index())
    }
}

fn is_anchored_in_part(evidence: Node<'_>) -> bool {
    ANCHOR_FIELDS.iter().any(|field| evidence.get(field).is_some())
}

fn quote_and_range(quote: Node<'_>) -> Finding {
    let message = "both a quote and a range are given";
    Finding::new(codes::QUOTE_AND_RANGE, quote.span(), message)
        .help("remove the quote to keep the range, or remove `start`, `end` and `digest` and run `comity anchor`")
        .node(quote.index())
}

/// The code of the findings on what breaks a rule: a code of the checker where a range keeps its
/// quote, otherwise the id of the rule.
pub fn code_of(rule: &str) -> &str {
    if rule == KEEPS_NO_QUOTE { codes::QUOTE_AND_RANGE.name } else { rule }
}

/// Leaves out what only follows from evidence not being anchored: that it has no range, and that
/// it has a quote.
pub fn without_consequences(
    mut findings: Vec<Finding>,
    unanchored: &[Unanchored<'_>],
) -> Vec<Finding> {
    let nodes: BTreeMap<u32, &Unanchored<'_>> = unanchored
        .iter()
        .flat_map(|u| [u.node, u.key, u.quote].map(|node| (node.index(), u)))
        .collect();
    findings.retain(|finding| {
        let Some(unanchored) = finding.node.and_then(|node| nodes.get(&node)) else { return true };
        let at = |node: Node<'_>| finding.node == Some(node.index());
        let follows = (at(unanchored.node) && finding.code == Code::MISSING_FIELD.name)
            || (at(unanchored.key) && finding.code == Code::UNKNOWN_KEY.name)
            || (at(unanchored.quote) && finding.code == KEEPS_NO_QUOTE);
        !follows
    });
    findings
}
