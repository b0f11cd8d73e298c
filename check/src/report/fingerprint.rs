//! What identifies a finding from run to run, for services that keep findings.

use std::{collections::HashMap, fmt::Write as _};

use comity_tree::{Finding, render::Renderer};
use sha2::{Digest, Sha256};

/// Identifies findings by file, code, message and the text of their lines, so that a finding keeps
/// its fingerprint when lines above it come or go.
#[derive(Debug, Default)]
pub(super) struct Fingerprints {
    seen: HashMap<String, usize>,
}

impl Fingerprints {
    /// The fingerprint of a finding on the file at `place`: 64 hexadecimal digits. Findings that
    /// are alike in everything differ by their order.
    pub(super) fn of(&mut self, place: &str, file: &Renderer<'_>, finding: &Finding) -> String {
        let (source, lines) = (file.source(), file.lines());
        let line = lines.range(lines.position(finding.span.start).line);
        let text = source.text[line].trim();
        let parts = [place, &finding.code, &finding.message, text];
        let alike = digest(&parts);
        let seen = self.seen.entry(alike.clone()).or_default();
        *seen += 1;
        if *seen == 1 { alike } else { digest(&[&alike, &seen.to_string()]) }
    }
}

fn digest(parts: &[&str]) -> String {
    let mut hasher = Sha256::new();
    for part in parts {
        hasher.update((part.len() as u64).to_le_bytes());
        hasher.update(part);
    }
    hasher.finalize().iter().fold(String::new(), |mut text, byte| {
        // Writing to a text cannot fail.
        let _ = write!(text, "{byte:02x}");
        text
    })
}
