//! A document whose evidence was looked up, and what each claim of it rests on.

use std::{
    collections::{BTreeMap, HashMap},
    ops::Range,
};

use comity_tree::{Finding, Node};

use super::{Cited, Claim, Purpose, verify::Citation};

/// A document whose evidence was looked up.
#[derive(Debug)]
pub struct HeldDocument<'t> {
    /// What the document cites, in document order.
    pub cited: Vec<Cited<'t>>,
    /// What that came to, less what has no range to look up.
    pub citations: Vec<Citation>,
    /// What is wrong; the paths are left to be filled in.
    pub findings: Vec<Finding>,
}

/// A claim, and the passages that it rests on.
#[derive(Clone, Debug)]
pub struct Supported<'h, 't> {
    /// The claim.
    pub claim: Claim<'t>,
    /// The passages that hold against the source, in document order.
    pub passages: Vec<Passage<'h>>,
    /// Whether these are all that it cites.
    pub is_whole: bool,
}

/// A range of a source that holds against it.
#[derive(Clone, Debug)]
pub struct Passage<'h> {
    /// The file of the source.
    pub source: &'h str,
    /// The range in code points.
    pub range: Range<usize>,
    /// Its text.
    pub text: &'h str,
    /// Its text without markup: what a claim is to be read from.
    pub words: &'h str,
}

impl<'t> HeldDocument<'t> {
    /// The source that each claim cites first, by the node of the claim.
    pub(crate) fn first_cited(&self) -> HashMap<u32, Option<Node<'t>>> {
        let mut cited = HashMap::new();
        for one in &self.cited {
            if let Some(claim) = one.claim {
                cited.entry(claim.node.index()).or_insert(one.source);
            }
        }
        cited
    }

    /// Every claim that rests on evidence, with its passages, in document order.
    pub fn claims(&self) -> Vec<Supported<'_, 't>> {
        let citations: BTreeMap<u32, &Citation> =
            self.citations.iter().map(|citation| (citation.node, citation)).collect();
        let mut known = BTreeMap::new();
        let mut claims: Vec<Supported<'_, 't>> = Vec::new();
        for cited in &self.cited {
            let Some(claim) = cited.claim else { continue };
            let index = *known.entry(claim.node.index()).or_insert(claims.len());
            if index == claims.len() {
                claims.push(Supported { claim, passages: Vec::new(), is_whole: true });
            }
            let supported = &mut claims[index];
            let citation = citations.get(&cited.node.index());
            match citation.and_then(|citation| Some((citation, citation.verified.as_ref()?))) {
                // What delimits a stretch says nothing.
                Some(_) if cited.purpose == Purpose::Stretch => {}
                Some((citation, verified)) => supported.passages.push(Passage {
                    source: &citation.source,
                    range: citation.range.clone(),
                    text: &verified.text,
                    words: &verified.words,
                }),
                None => supported.is_whole = false,
            }
        }
        claims
    }

    /// How many passages hold, of how many that are cited.
    pub fn verified(&self) -> (usize, usize) {
        let verified = self.citations.iter().filter(|citation| citation.verified.is_some());
        (verified.count(), self.citations.len())
    }
}
