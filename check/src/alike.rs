//! Claims of a document that differ in free text alone.

use std::collections::HashMap;

use comity_ontology::model::{
    ContextPart, Field, FieldPart, FieldRole, Literal, Model, Scope, TermEffect, TypeRef,
};
use comity_reading::Amount;
use comity_tree::{Decimal, Finding, Kind, Node};

use crate::{
    codes,
    evidence::{Cited, Claim, EvidenceTypes, Purpose},
    stated::is_free,
    words::short,
};

/// The claims that say in every field what an earlier one says, but for their free text.
///
/// A claim that repeats the other, and is linked to it as such, is not meant.
pub(crate) fn alike(types: &EvidenceTypes, model: &Model, cited: &[Cited<'_>]) -> Vec<Finding> {
    let mut claims: Vec<Claim<'_>> = Vec::new();
    for cited in cited {
        if let Some(claim) = cited.claim.filter(|_| cited.purpose == Purpose::Statement)
            && claims.last().is_none_or(|last| last.node.index() != claim.node.index())
        {
            claims.push(claim);
        }
    }
    let mut known: HashMap<String, Claim<'_>> = HashMap::new();
    let mut findings = Vec::new();
    for claim in claims {
        let content = format!("{} {}", claim.record, content(types, model, &claim));
        match known.get(&content) {
            Some(first) if !repeats(model, &claim, first) && !repeats(model, first, &claim) => {
                findings.push(finding(model, &claim, first));
            }
            Some(_) => {}
            None => drop(known.insert(content, claim)),
        }
    }
    findings
}

/// The fields of a claim in one form, less what only names it, cites, links or comments.
fn content(types: &EvidenceTypes, model: &Model, claim: &Claim<'_>) -> String {
    record(types, model, claim.record, claim.node)
}

// The depth of a tree is bounded, and every call descends in it.
fn record(types: &EvidenceTypes, model: &Model, record_index: usize, node: Node<'_>) -> String {
    let mut fields = Vec::new();
    for field in &model.records[record_index].fields {
        let value = node.get(&field.name);
        let is_aside = field.role == FieldRole::Identity
            || field.context == Some(ContextPart::Leans)
            || field.part == Some(FieldPart::Links)
            || is_free(field)
            || matches!(field.ty, TypeRef::Record(below) if types.is_about_ranges(below));
        if !is_aside {
            let mut items: Vec<String> = match value {
                Some(value) if value.kind() == Kind::Seq => {
                    value.items().map(|v| one(types, model, field.ty, v)).collect()
                }
                Some(value) => vec![one(types, model, field.ty, value)],
                None => default(model, field).into_iter().collect(),
            };
            // Whom or what a list has says something, and in which order it has them does not.
            items.sort();
            if !items.is_empty() {
                fields.push(format!("{:?}: {items:?}", field.name));
            }
        }
    }
    fields.join(", ")
}

/// The value of a field that is not written.
fn default(model: &Model, field: &Field) -> Option<String> {
    match (field.default.as_ref()?, field.ty) {
        (Literal::Term(term), TypeRef::Vocabulary(of)) => {
            Some(model.vocabularies[of].terms[*term].code.clone())
        }
        _ => None,
    }
}

fn one(types: &EvidenceTypes, model: &Model, ty: TypeRef, value: Node<'_>) -> String {
    match ty {
        TypeRef::Record(below) => record(types, model, below, value),
        TypeRef::Decimal | TypeRef::Integer => {
            let number = Decimal::parse(value.text()).ok().and_then(Amount::of);
            number.map_or_else(|| value.text().to_owned(), |amount| format!("{amount:?}"))
        }
        _ => value.text().to_owned(),
    }
}

/// Whether a claim is linked to another as one that says the same.
fn repeats(model: &Model, claim: &Claim<'_>, other: &Claim<'_>) -> bool {
    let links = model.records[claim.record].parts(FieldPart::Links);
    let mut links = links.filter_map(|(_, field)| match field.ty {
        TypeRef::Record(link) => Some((link, claim.node.get(&field.name)?)),
        _ => None,
    });
    links.any(|(link, list)| {
        list.items().any(|item| {
            let fields = &model.records[link].fields;
            let leads = fields.iter().any(|field| {
                field.role == FieldRole::Reference(Scope::Document)
                    && item.get(&field.name).and_then(Node::as_str) == Some(other.id)
            });
            let says_so = fields.iter().any(|field| {
                let TypeRef::Vocabulary(of) = field.ty else { return false };
                let term = item.get(&field.name).map(Node::text);
                let term = term.and_then(|code| model.vocabularies[of].term(code));
                term.is_some_and(|(_, term)| term.effect == Some(TermEffect::Repeats))
            });
            leads && says_so
        })
    })
}

fn finding(model: &Model, claim: &Claim<'_>, first: &Claim<'_>) -> Finding {
    let fields = &model.records[claim.record].fields;
    let id = fields.iter().find(|field| field.role == FieldRole::Identity);
    let node = id.and_then(|field| claim.node.get(&field.name)).unwrap_or(claim.node);
    let message = format!(
        "`{}` and `{}` differ only in free text and evidence",
        short(claim.id),
        short(first.id)
    );
    Finding::new(codes::DIFFERS_IN_FREE_TEXT, node.span(), message)
        .help("express the difference in a field; if there is none, link the two with `restates`, or merge them")
        .node(node.index())
}
