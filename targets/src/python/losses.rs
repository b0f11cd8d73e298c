//! What the Python does not do that the command does.

use comity_gen::loss::Loss;
use comity_ontology::Model;
use comity_tree::Severity;

use super::names::Names;
use crate::losses::{accepts, beyond_the_document, not_translated, of_a_package, unsaid};

pub(super) fn of(model: &Model, names: &Names, untranslated: &[String]) -> Vec<Loss> {
    let mut losses = beyond_the_document(model);
    losses.extend([accepts(
        "decimal",
        "that a decimal has 38 digits at most, all of them exact",
        "Python's JSON reader makes a float of a number with a point",
        &["out-of-range"],
    )]);
    losses.push(unsaid(
        "decimal",
        "in JSON that is written, the digits of a decimal beyond those of a double",
        "`model_dump_json` writes a float of what is no whole number",
        &[],
    ));
    losses.extend(of_a_package());
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
    losses.extend(untranslated.iter().map(|id| not_translated(id)));
    losses
}
