//! Where a claim stands, for people and for machines.

use comity::{
    Found,
    bilateral::{Claim, Relation, Statistic},
};
use serde_json::{Value, json};

/// What has the fields of a claim.
pub(super) trait AsClaim {
    fn id(&self) -> &str;
    fn mode(&self) -> comity::bilateral::Mode;
}

impl AsClaim for Claim {
    fn id(&self) -> &str {
        self.id().as_str()
    }

    fn mode(&self) -> comity::bilateral::Mode {
        self.mode()
    }
}

impl AsClaim for Relation {
    fn id(&self) -> &str {
        self.id.as_str()
    }

    fn mode(&self) -> comity::bilateral::Mode {
        self.mode
    }
}

impl AsClaim for Statistic {
    fn id(&self) -> &str {
        self.id.as_str()
    }

    fn mode(&self) -> comity::bilateral::Mode {
        self.mode
    }
}

/// The file and line, and the claim's name: `corpus/visit.yaml:18 treaty-signed`.
pub(super) fn text<T: AsClaim>(found: Found<'_, T>) -> String {
    let line = found.line.map_or_else(String::new, |line| format!(":{line}"));
    format!("{}{line} {}", found.document, found.claim.id())
}

/// The same for machines, with the title of the text.
pub(super) fn value<T: AsClaim>(found: Found<'_, T>) -> Value {
    let published = found.source.and_then(|source| source.published.as_ref());
    json!({
        "document": found.document,
        "line": found.line,
        "claim": found.claim.id(),
        "mode": found.claim.mode().code(),
        "title": found.title(),
        "published": published.map(comity::Date::as_str),
    })
}

/// The texts that claims come from, each once: title and document.
pub(super) fn texts<'c, T: 'c>(
    found: impl Iterator<Item = Found<'c, T>>,
) -> Vec<(&'c str, &'c str)> {
    let mut texts = Vec::new();
    for text in found.map(|found| (found.title(), found.document)) {
        if !texts.contains(&text) {
            texts.push(text);
        }
    }
    texts.sort_unstable_by_key(|&(_, document)| document);
    texts
}
