//! How fast JSON becomes a tree, as ratios to what `serde_json` makes of the same text.
//!
//! `cargo bench -p comity-tree --bench json`

use std::{
    hint::black_box,
    io::{Write, stdout},
    time::{Duration, Instant},
};

use comity_tree::json;
use serde::de::IgnoredAny;
use serde_json::{Value, json};

fn main() -> std::io::Result<()> {
    let record = record();
    let pretty = serde_json::to_string_pretty(&record).unwrap_or_default();
    let many = Value::Array(vec![record.clone(); 2_000]).to_string();
    let mut out = stdout().lock();
    writeln!(
        out,
        "{:<22}{:>9}{:>12}{:>12}{:>12}",
        "", "bytes", "tree MB/s", "/ skipping", "/ Value"
    )?;
    for (name, text) in
        [("record", record.to_string()), ("record, indented", pretty), ("2000 records", many)]
    {
        let tree = best(&text, |text| drop(black_box(json::read(text))));
        let skipping =
            best(&text, |text| drop(black_box(serde_json::from_str::<IgnoredAny>(text))));
        let value = best(&text, |text| drop(black_box(serde_json::from_str::<Value>(text))));
        let bytes = f64::from(u32::try_from(text.len()).unwrap_or(u32::MAX));
        let rate = bytes / tree.as_secs_f64() / 1e6;
        let ratio = |other: Duration| other.as_secs_f64() / tree.as_secs_f64();
        writeln!(
            out,
            "{name:<22}{:>9}{rate:>12.0}{:>12.2}{:>12.2}",
            text.len(),
            ratio(skipping),
            ratio(value),
        )?;
    }
    Ok(())
}

/// The least time that one call takes, of many batches.
fn best(text: &str, call: impl Fn(&str)) -> Duration {
    let calls = u32::try_from(1 + 2_000_000 / text.len()).unwrap_or(1);
    (0..40)
        .map(|_| {
            let start = Instant::now();
            (0..calls).for_each(|_| call(black_box(text)));
            start.elapsed() / calls
        })
        .min()
        .unwrap_or_default()
}

/// A record of some 900 bytes, of the shape that documents are made of.
fn record() -> Value {
    json!({
        "id": "second-ministerial-dialogue",
        "kind": "event",
        "event": "strategic-dialogue",
        "participants": [
            { "actor": "minister-of-a", "role": "foreign-minister", "party": "AAA" },
            { "actor": "minister-of-b", "role": "foreign-minister", "party": "BBB" },
        ],
        "place": { "city": "somewhere", "country": "BBB" },
        "date": "2031-04-17",
        "mode": "asserted",
        "polarity": true,
        "speaker": { "actor": "minister-of-a", "act": "statement", "date": "2031-04-18" },
        "figures": [
            { "measure": "trade", "value": 7461.25, "unit": "USD", "qualifier": "about", "period": "2030" },
            { "measure": "visitors", "value": 182_000, "unit": "1", "qualifier": "more-than" },
        ],
        "topics": ["trade", "transport", "\u{6c34}\u{5229}\u{5408}\u{4f5c}", "education"],
        "links": [{ "relation": "restates", "claim": "first-ministerial-dialogue" }],
        "note": "The two sides agreed to meet once a year, in turn, and to keep a list of what is open.",
        "evidence": [
            { "start": 1034, "end": 1061, "digest": "0a1b2c3d" },
            { "start": 2210, "end": 2267, "digest": "9f8e7d6c" },
        ],
    })
}
