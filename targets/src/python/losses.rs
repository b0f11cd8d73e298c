//! What the Python does not do that the command does.

use comity_gen::loss::Loss;
use comity_ontology::Model;
use comity_tree::Severity;

use super::names::Names;
use crate::losses::{accepts, beyond_the_document, unsaid};

pub(super) fn of(model: &Model, names: &Names, untranslated: &[String]) -> Vec<Loss> {
    let mut losses = beyond_the_document(model);
    losses.extend([
        accepts(
            "decimal",
            "that a decimal has 38 digits at most, all of them exact",
            "Python's JSON reader makes a float of a number with a point",
            &["out-of-range"],
        ),
        accepts(
            "date",
            "some combinations of EDTF that only the full grammar excludes",
            "a pattern and the calendar decide",
            &["impossible-date", "malformed-date"],
        ),
        accepts(
            "url",
            "the whole grammar of addresses: ports, parts of a host",
            "a pattern asks for `http` or `https`, a host, and no sign that addresses do not have",
            &["bad-form"],
        ),
        unsaid(
            "deprecated",
            "the warning that a term or field is deprecated",
            "its documentation says so",
            &["deprecated-term"],
        ),
    ]);
    for (name, python) in &names.escaped {
        let what = format!("the name `{name}` as an attribute");
        losses.push(unsaid(name, &what, &format!("the attribute is `{python}`"), &[]));
    }
    for rule in model.records.iter().flat_map(|record| &record.rules) {
        if rule.severity != Severity::Error {
            let subject = format!("rule {}", rule.id);
            let instead = "documents that break it are valid";
            losses.push(unsaid(&subject, "a rule that only warns", instead, &[&rule.id]));
        }
    }
    for id in untranslated {
        let instead = "documents that break it pass";
        losses.push(accepts(&format!("rule {id}"), "its condition", instead, &[id]));
    }
    losses
}
