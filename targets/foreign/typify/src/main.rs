//! Reads a corpus with the types that typify made of the schema for types, and counts the kinds of its claims.

#[allow(clippy::all, dead_code)]
mod types;

use std::collections::BTreeMap;

use serde_json::json;
use types::{Claim, Document};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let corpus = std::env::args().nth(1).ok_or("name a file")?;
    let corpus: Vec<serde_json::Value> = serde_json::from_str(&std::fs::read_to_string(corpus)?)?;
    let mut kinds = BTreeMap::<String, (usize, usize)>::new();
    for written in &corpus {
        let document: Document = serde_json::from_value(written.clone())?;
        let claims = written["claims"].as_array().into_iter().flatten();
        for (claim, written) in document.claims.iter().zip(claims) {
            let kind = kinds.entry(written["kind"].to_string()).or_default();
            kind.0 += 1;
            // A claim that was read as another kind would have another tag, and not have its fields.
            let read = serde_json::to_value(claim)?;
            let mut fields = written.as_object().into_iter().flatten();
            let is_same = fields.all(|(name, value)| !read[name].is_null() || *value == json!([]));
            kind.1 += usize::from(is_same && read["kind"] == written["kind"]);
            if let Claim::Relation(relation) = claim {
                assert_eq!(relation.kind.to_string(), "relation");
            }
        }
    }
    println!("{} documents, {kinds:?}", corpus.len());
    let changed: Vec<_> = kinds.iter().filter(|(_, (all, same))| all != same).collect();
    assert!(changed.is_empty() && kinds.len() > 10, "{changed:?}");
    Ok(())
}
