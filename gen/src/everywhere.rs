//! Rules that must be checked wherever a document is: a target that cannot is not generated.

use comity_ontology::Model;

use crate::{Artefact, Refusal, loss::Effect};

/// The rules marked `everywhere` that an artefact does not check in full: something passes it that
/// breaks them.
pub fn lost_rules(model: &Model, artefact: &Artefact) -> Vec<Refusal> {
    let rules = model.records.iter().flat_map(|record| &record.rules);
    let mut refusals: Vec<Refusal> = Vec::new();
    for rule in rules.filter(|rule| rule.everywhere) {
        let subject = format!("rule {}", rule.id);
        let mut passes = artefact.losses.iter().filter(|loss| loss.effect == Effect::Accepts);
        let passes = passes.any(|loss| loss.subject == subject || loss.codes.contains(&rule.id));
        let is_known = refusals.iter().any(|refusal| refusal.subject == rule.id);
        if !passes || is_known {
            continue;
        }
        let why = "the rule must be checked everywhere, and here what breaks it passes".to_owned();
        refusals.push(Refusal { subject: rule.id.clone(), why, location: rule.location });
    }
    refusals
}
