//! Evidence compared with the source.

use std::ops::Range;

use comity_ontology::{Model, model::ContextPart};
use comity_tree::{Applicability, Edit, Finding, Fix, Node, Position, value::integer};

use super::{Cited, Claim, Purpose, Sources, cut::cuts, markup::TextFormat, text};
use crate::{codes, words::short};

/// A range of a source that a document cites.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Citation {
    /// The name of the record that cites it.
    pub record: String,
    /// The name of the record that rests on it; empty if nothing around it has an id.
    pub of: String,
    /// The id of what rests on it; empty if nothing around it has one.
    pub claim: String,
    /// The kind of what rests on it; empty if that is not one of a union.
    pub kind: String,
    /// What it is cited for.
    pub purpose: Purpose,
    /// The entries of the context that what rests on it leans on.
    pub leans: Vec<String>,
    /// The file of the source.
    pub source: String,
    /// The node of the evidence.
    pub node: u32,
    /// The range in code points.
    pub range: Range<usize>,
    /// What is there; `None` if it is not verified.
    pub verified: Option<Verified>,
}

/// What is in a range that holds against its source.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Verified {
    /// Where the range starts.
    pub position: Position,
    /// Its text.
    pub text: String,
    /// Its text without the markup that the source is set with.
    pub words: String,
}

/// Holds every piece of evidence of a document against its source.
pub fn verify(
    model: &Model,
    cited: &[Cited<'_>],
    sources: &mut Sources,
) -> (Vec<Citation>, Vec<Finding>) {
    let mut findings = Vec::new();
    let mut citations = Vec::new();
    let mut last = None;
    for cited in cited {
        let source = cited.source.map(Node::index);
        if last != Some(source) {
            findings.extend(cited.source.and_then(|node| changed(node, sources)));
            last = Some(source);
        }
        // That a range is missing or malformed is for the check of the document to say.
        if let Some(range) = range(cited.node) {
            citations.push(citation(model, cited, range, sources, &mut findings));
        }
    }
    (citations, findings)
}

/// How a source that a document names is marked up.
pub(crate) fn format(source: Option<Node<'_>>) -> TextFormat {
    TextFormat::of(source.and_then(|source| source.get("format")?.as_str()))
}

/// The range of a piece of evidence, if it is written as one.
pub(crate) fn range(evidence: Node<'_>) -> Option<Range<usize>> {
    let offset = |key: &str| {
        let number = integer::parse(evidence.get(key)?.text()).ok()?;
        usize::try_from(number).ok()
    };
    Some(offset("start")?..offset("end")?)
}

/// `source-changed`, or `source-not-available`, at the source of a document.
pub(crate) fn changed(source: Node<'_>, sources: &mut Sources) -> Option<Finding> {
    let file = source.get("file")?;
    let name = file.as_str()?;
    let text = match sources.get(name) {
        Ok(text) => text,
        Err(why) => {
            let message = format!("the source `{}` is not verified: {}", short(name), why.why);
            return Some(
                Finding::new(codes::SOURCE_NOT_AVAILABLE, file.span(), message)
                    .help(why.help)
                    .node(file.index()),
            );
        }
    };
    let written = source.get("sha256")?;
    let digest = written.as_str().filter(|digest| *digest != text.sha256())?;
    let message = format!(
        "the SHA-256 of `{}` is not `{}…`",
        short(name),
        digest.chars().take(12).collect::<String>()
    );
    Some(
        Finding::new(codes::SOURCE_CHANGED, written.span(), message)
            .help(format!(
                "it is {}; run `comity anchor` to find the ranges again, or restore the file",
                text.sha256()
            ))
            .node(written.index()),
    )
}

fn citation(
    model: &Model,
    cited: &Cited<'_>,
    range: Range<usize>,
    sources: &mut Sources,
    findings: &mut Vec<Finding>,
) -> Citation {
    let source = cited.source.and_then(|source| source.get("file")?.as_str());
    let mut citation = Citation {
        record: model.records[cited.record].name.clone(),
        of: cited.claim.map_or("", |claim| &model.records[claim.record].name).to_owned(),
        claim: cited.claim.map_or("", |claim| claim.id).to_owned(),
        kind: cited.claim.and_then(|claim| claim.kind).unwrap_or_default().to_owned(),
        purpose: cited.purpose,
        leans: cited.claim.map_or_else(Vec::new, |claim| leans(model, &claim)),
        source: source.unwrap_or_default().to_owned(),
        node: cited.node.index(),
        range,
        verified: None,
    };
    let format = format(cited.source);
    let Some(name) = source else {
        let message = "the evidence is not verified: the document has no source for it";
        let finding = Finding::new(codes::SOURCE_NOT_AVAILABLE, at(cited.node).span(), message);
        findings.push(finding.node(cited.node.index()));
        return citation;
    };
    // That the source is not there has been said once.
    let Ok(source) = sources.get(name) else { return citation };
    let range = citation.range.clone();
    let Some(passage) = source.get(range.clone()) else {
        findings.push(outside(cited.node, name, &range, source.length()));
        return citation;
    };
    let Some(digest) = cited.node.get("digest") else { return citation };
    let actual = text::digest(passage);
    if digest.text() == actual {
        // Where the text is another one, its ends were not chosen.
        let cuts = cuts(source, format, &range);
        findings.extend(cuts.iter().map(|cut| cut.finding(source, format, &range, cited.node)));
        citation.verified = Some(Verified {
            position: source.position(range.start),
            text: passage.to_owned(),
            words: source.markup(format).words(source, &range),
        });
    } else {
        let fix = moved(cited.node, digest.text(), source, &range);
        let message = format!(
            "the text of `{name}` from {} to {} has the digest `{actual}`, not `{}`",
            range.start,
            range.end,
            short(digest.text()),
        );
        findings.push(
            Finding::new(codes::DIGEST_MISMATCH, digest.span(), message)
                .help("run `comity anchor` to find the passage again, or cite its words as `quote`")
                .node(digest.index())
                .fix(fix),
        );
    }
    citation
}

/// How far from its range a passage is looked for, in code points.
const NEAR: usize = 512;

/// The longest passage that is looked for.
const LONGEST: usize = 512;

/// Moves the range of a piece of evidence to the passage nearby that has its digest. A digest
/// identifies a passage, so that the source itself says where it went.
fn moved(
    evidence: Node<'_>,
    digest: &str,
    source: &text::SourceText,
    range: &Range<usize>,
) -> Option<Fix> {
    let length = range.len();
    if !(1..=LONGEST).contains(&length) {
        return None;
    }
    let has_digest = |start: &usize| {
        source.get(*start..start + length).is_some_and(|passage| text::digest(passage) == digest)
    };
    let around = (1..=NEAR).flat_map(|by| [range.start.checked_sub(by), Some(range.start + by)]);
    let start = around.flatten().find(has_digest)?;
    let edit = |key: &str, offset: usize| {
        let node = evidence.get(key)?;
        Some(Edit { span: node.span(), text: offset.to_string() })
    };
    let edits = vec![edit("start", start)?, edit("end", start + length)?];
    let title = format!("move the range to {start}..{}", start + length);
    Some(Fix::new(title, Applicability::Unsafe, edits))
}

/// The entries of the context that something leans on, as it names them.
fn leans(model: &Model, claim: &Claim<'_>) -> Vec<String> {
    let fields = model.records[claim.record].fields.iter();
    let fields = fields.filter(|field| field.context == Some(ContextPart::Leans));
    let ids = fields.filter_map(|field| claim.node.get(&field.name)).flat_map(Node::items);
    ids.filter_map(|id| Some(id.as_str()?.to_owned())).collect()
}

fn outside(evidence: Node<'_>, name: &str, range: &Range<usize>, length: usize) -> Finding {
    let place = evidence.get("end").unwrap_or(evidence);
    let message = format!(
        "the range from {} to {} is not inside `{name}`, which has {length} code points",
        range.start, range.end
    );
    Finding::new(codes::RANGE_OUTSIDE_SOURCE, place.span(), message)
        .help(
            "offsets count code points from 0, and the end is exclusive; anchor the passage again",
        )
        .node(place.index())
}

/// The first key of a map: one line, and easy to see.
fn at(node: Node<'_>) -> Node<'_> {
    node.entries().next().map_or(node, |(key, _)| key)
}
