//! What the TypeScript does not do that the command does.

use comity_gen::loss::Loss;
use comity_ontology::Model;

use super::types::Names;
use crate::losses::{accepts, beyond_the_document, not_translated, of_a_package, unsaid};

pub(super) fn of(model: &Model, names: &Names, untranslated: &[String]) -> Vec<Loss> {
    let mut losses = beyond_the_document(model);
    losses.extend([
        accepts(
            "integer",
            "all 64 bits of a whole number, and that it is written without a point",
            "JavaScript reads numbers as floating point: 53 bits are exact, and 1.0 is 1",
            &["out-of-range", "wrong-type"],
        ),
        accepts(
            "decimal",
            "that a decimal has 38 digits at most, all of them exact",
            "JavaScript reads numbers as floating point",
            &["out-of-range"],
        ),
    ]);
    losses.extend(of_a_package());
    for name in &names.escaped {
        let what = format!("the name `{name}`");
        losses.push(unsaid(name, &what, &format!("the type is called `{name}_`"), &[]));
    }
    losses.extend(untranslated.iter().map(|id| not_translated(id)));
    losses
}
