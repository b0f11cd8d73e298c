//! What several tests share.

use comity_ontology::LoadedOntology;
use comity_tree::render::{Renderer, Style};

/// Every finding as the command shows it.
pub(crate) fn shown(loaded: &LoadedOntology) -> String {
    let shown = loaded
        .findings
        .iter()
        .map(|(file, finding)| Renderer::new(&loaded.sources[*file], Style::Plain).render(finding));
    shown.collect::<Vec<_>>().join("\n\n")
}
