//! Where a claim can be got wrong: every value of it that a reader of the source could correct.

use std::collections::BTreeSet;
use std::ops::Range;

use comity_check::walk::{RecordStep, walk};
use comity_ontology::model::{DateSource, Field, FieldRole, Model, Record, Scope, Stated, TypeRef};
use comity_tree::{Kind, Node, Tree};

/// What kind of value it is, and so what a slip makes of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Class {
    /// A number, or a rank, an edition, an anniversary.
    Value,
    /// What the number counts.
    Unit,
    /// The key of a number: a rank, an edition or an anniversary taken for another of them.
    Ordinal,
    /// A date.
    Date,
    /// A year or a month made a day.
    Day,
    /// Who does it or to whom.
    Party,
    /// Where it is, or which project.
    Place,
    /// Which agreement, event or dispute of the registry it is.
    Entry,
    /// A level of relation, an overlay, a tag.
    Level,
    /// What was done: a status, a transition, the date field of another act.
    Act,
    /// Affirmed or negated.
    Polarity,
    /// A kind of event.
    Event,
    /// The office of somebody.
    Office,
    /// What it is about.
    Topic,
    /// What a figure measures.
    Measure,
    /// What is planned, hoped or foreseen made a fact.
    Mode,
    /// A title, with a character less.
    Title,
    /// A condition left out.
    Condition,
    /// How many of something it is about, or within what, left out.
    Scope,
    /// Who says it left out, where that is not the one whom the claim is about.
    Speaker,
    /// An offset of a range, or its digest.
    Offset,
}

/// The vocabularies whose terms are levels, and those whose terms are acts.
const LEVELS: [&str; 3] = ["RelationLevel", "RelationOverlay", "RelationTag"];
const ACTS: [&str; 4] = ["RelationTransition", "AgreementStatus", "ProjectStatus", "DisputeStatus"];

/// The modes of what is no fact yet.
const OPEN_MODES: [&str; 5] = ["planned", "targeted", "forecast", "hoped", "pledged"];
/// The fields of a claim that can be left out unseen, and what that is.
const DROPPED: [(&str, Class); 4] = [
    ("condition", Class::Condition),
    ("quantified", Class::Scope),
    ("scope", Class::Scope),
    (SPEAKERS, Class::Speaker),
];
const SPEAKERS: &str = "attribution";
const HOLDERS: &str = "holder";

/// The field that most claims leave to its default.
const POLARITY: &str = "polarity";

/// One value of one claim.
#[derive(Clone, Debug)]
pub(crate) struct Site {
    pub(crate) class: Class,
    /// Where in the document's text it is.
    pub(crate) place: Range<usize>,
    /// It, as written.
    pub(crate) text: String,
    /// Its type.
    pub(crate) ty: TypeRef,
    /// Whether a reader of the source could tell that it is wrong: the claim does not say that it
    /// comes from elsewhere.
    pub(crate) in_text: bool,
    /// What to write instead, if that is no value of the type: other keys that its record has for
    /// one, those of other acts; a mode that makes a fact of it.
    pub(crate) keys: Vec<String>,
}

/// A claim of a document, and its values.
#[derive(Clone, Debug)]
pub(crate) struct Claim {
    pub(crate) id: String,
    /// Where in the document's text the whole claim is.
    pub(crate) place: Range<usize>,
    /// Where in the source its statement is, in code points.
    pub(crate) statement: Vec<Range<usize>>,
    pub(crate) sites: Vec<Site>,
}

/// The claims of a document, in their order.
pub(crate) fn claims(model: &Model, root: usize, union: usize, tree: &Tree<'_>) -> Vec<Claim> {
    let mut claims: Vec<Claim> = Vec::new();
    walk(model, root, tree.root(), &mut |way| {
        let is_claim = |step: &RecordStep<'_>| step.variant.is_some_and(|(of, _)| of == union);
        let Some(last) = way.last().filter(|_| way.iter().any(is_claim)) else { return };
        if is_claim(last) {
            let id = last.node.get("id").map_or("", Node::text).to_owned();
            let place = last.node.span().range();
            claims.push(Claim { id, place, statement: statement(last.node), sites: Vec::new() });
        }
        let claim = claims.last_mut().expect("a claim has begun");
        let outside = Outside::of(model, way.iter().find(|step| is_claim(step)).expect("a claim"));
        claim.sites.extend(sites(model, *last, &outside));
        if is_claim(last) {
            claim.sites.extend(dropped(model, *last));
        }
        if is_claim(last) && last.node.get(POLARITY).is_none() {
            claim.sites.extend(unwritten_polarity(model, *last));
        }
    });
    claims
}

fn statement(claim: Node<'_>) -> Vec<Range<usize>> {
    let offset = |range: Node<'_>, key: &str| range.get(key)?.text().parse().ok();
    let ranges = claim.get("evidence").into_iter().flat_map(Node::items);
    let ranges = ranges.filter_map(|range| Some(offset(range, "start")?..offset(range, "end")?));
    ranges.collect()
}

/// The polarity of a claim that leaves it out: an empty place before its first key.
fn unwritten_polarity(model: &Model, claim: RecordStep<'_>) -> Option<Site> {
    let (_, field) = model.records[claim.record].field(POLARITY)?;
    let start = claim.node.span().range().start;
    Some(Site {
        class: Class::Polarity,
        place: start..start,
        text: String::new(),
        in_text: true,
        ty: field.ty,
        keys: Vec::new(),
    })
}

/// The fields of a claim that can be left out, each with its key.
fn dropped(model: &Model, claim: RecordStep<'_>) -> Vec<Site> {
    let entries = claim.node.entries().filter_map(|(key, value)| {
        let (_, class) = DROPPED.iter().find(|(name, _)| *name == key.text())?;
        let (_, field) = model.records[claim.record].field(key.text())?;
        if *class == Class::Speaker && speaks_for_itself(claim.node, value) {
            return None;
        }
        let place = key.span().range().start..value.span().range().end;
        let text = key.text().to_owned();
        Some(Site { class: *class, place, text, in_text: true, ty: field.ty, keys: Vec::new() })
    });
    entries.collect()
}

/// Whether the speakers of a position are its holders: it says by itself whose it is.
fn speaks_for_itself(claim: Node<'_>, attribution: Node<'_>) -> bool {
    let texts = |node: Option<Node<'_>>| -> BTreeSet<String> {
        let items = node.into_iter().flat_map(Node::items);
        items.map(|item| item.text().to_owned()).collect()
    };
    let holders = texts(claim.get(HOLDERS));
    !holders.is_empty() && attribution.items().all(|one| texts(one.get("speaker")) == holders)
}

/// What a claim says of values that are not in its ranges.
struct Outside {
    /// Where its fields with such values are.
    places: Vec<Range<usize>>,
    /// Whether its dates were not read from the ranges.
    dates: bool,
}

impl Outside {
    fn of(model: &Model, claim: &RecordStep<'_>) -> Self {
        let record = &model.records[claim.record];
        let excuses = claim.node.get("unstated").into_iter().flat_map(Node::items);
        let paths = excuses.filter_map(|excuse| excuse.get("field")?.as_str());
        let fields = paths.filter_map(|path| claim.node.get(path.split('.').next()?));
        let places = fields.map(|field| field.span().range()).collect();
        let dates = record.fields.iter().any(|field| {
            let TypeRef::Vocabulary(index) = field.ty else { return false };
            let code = claim.node.get(&field.name).map_or("", Node::text);
            let term = model.vocabularies[index].term(code);
            let source = term.and_then(|(_, term)| term.dates);
            matches!(source, Some(DateSource::LifeSpan | DateSource::Free))
        });
        Self { places, dates }
    }
}

fn sites(model: &Model, step: RecordStep<'_>, outside: &Outside) -> Vec<Site> {
    let record = &model.records[step.record];
    let mut sites = Vec::new();
    for (key, value) in step.node.entries() {
        let Some((_, field)) = record.field(key.text()) else { continue };
        let Some(class) = class(model, &record.name, field) else { continue };
        let values: Vec<Node<'_>> =
            if value.kind() == Kind::Seq { value.items().collect() } else { vec![value] };
        let at = value.span().range().start;
        let elsewhere = outside.places.iter().any(|place| place.contains(&at))
            || (class == Class::Date && outside.dates)
            || field.stated == Stated::No;
        let in_text = !elsewhere;
        let is_seen = |node: &Node<'_>| class != Class::Mode || OPEN_MODES.contains(&node.text());
        let fact = if step.node.get(SPEAKERS).is_some() { "reported" } else { "asserted" };
        let facts = if class == Class::Mode { vec![fact.to_owned()] } else { Vec::new() };
        let site = |class: Class, node: &Node<'_>| Site {
            class,
            in_text,
            place: node.span().range(),
            text: node.text().to_owned(),
            ty: field.ty,
            keys: facts.clone(),
        };
        let is_partial = |node: &&Node<'_>| class == Class::Date && has_no_day(node.text());
        sites.extend(values.iter().filter(is_partial).map(|node| site(Class::Day, node)));
        sites.extend(values.iter().filter(|node| is_seen(node)).map(|node| site(class, node)));
        if field.ty == TypeRef::Integer {
            let place = key.span().range();
            let keys = other_keys(record, field, step.node);
            let text = key.text().to_owned();
            sites.push(Site { class: Class::Ordinal, place, text, ty: field.ty, in_text, keys });
        }
        // An act that has a date is known by its key.
        if field.ty == TypeRef::Date && field.name != "date" {
            let keys = other_keys(record, field, step.node);
            if !keys.is_empty() {
                let place = key.span().range();
                let text = key.text().to_owned();
                sites.push(Site { class: Class::Act, place, text, ty: field.ty, in_text, keys });
            }
        }
    }
    sites
}

/// The fields of the type of one that a record does not have yet, except when all of it was.
fn other_keys(record: &Record, field: &Field, node: Node<'_>) -> Vec<String> {
    let is_other = |other: &&Field| {
        other.ty == field.ty && other.name != "date" && node.get(&other.name).is_none()
    };
    record.fields.iter().filter(is_other).map(|other| other.name.clone()).collect()
}

/// Whether a date is a year or a month.
fn has_no_day(date: &str) -> bool {
    let mut parts = date.split('-');
    let is_year = |part: &str| part.len() == 4 && part.bytes().all(|c| c.is_ascii_digit());
    let is_month = |part: &str| part.len() == 2 && part <= "12";
    parts.next().is_some_and(is_year) && parts.next().is_none_or(is_month) && parts.next().is_none()
}

fn class(model: &Model, record: &str, field: &Field) -> Option<Class> {
    let name = model.type_name(field.ty);
    match field.ty {
        TypeRef::Date => Some(Class::Date),
        TypeRef::Decimal | TypeRef::Integer => Some(Class::Value),
        TypeRef::Vocabulary(_) if LEVELS.contains(&name) => Some(Class::Level),
        TypeRef::Vocabulary(_) if ACTS.contains(&name) => Some(Class::Act),
        TypeRef::Vocabulary(_) if name == "Unit" => Some(Class::Unit),
        TypeRef::Vocabulary(_) if name == "Polarity" => Some(Class::Polarity),
        TypeRef::Vocabulary(_) if name == "EventKind" => Some(Class::Event),
        TypeRef::Vocabulary(_) if name == "Office" => Some(Class::Office),
        TypeRef::Vocabulary(_) if name == "Topic" => Some(Class::Topic),
        TypeRef::Vocabulary(_) if name == "Measure" => Some(Class::Measure),
        TypeRef::Vocabulary(_) if name == "Mode" => Some(Class::Mode),
        TypeRef::Text if field.name == "title" && field.stated == Stated::Yes => Some(Class::Title),
        TypeRef::Scalar(_) if field.role == FieldRole::Reference(Scope::Corpus) => {
            Some(match name {
                "ActorId" => Class::Party,
                "PlaceId" | "ProjectId" => Class::Place,
                _ => Class::Entry,
            })
        }
        TypeRef::Scalar(_) if record == "Evidence" && name != "FileName" => Some(Class::Offset),
        _ => None,
    }
}
