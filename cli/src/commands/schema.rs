//! `comity schema`

use comity_check::{lint::unusable, ontology::Ontology};
use comity_gen::json_schema::{self, json_schema};

use crate::{args::Shape, output::Output};

pub(crate) fn run(ontology: &str, shape: Shape, losses: bool, output: &mut Output) -> u8 {
    let ontology = Ontology::open(ontology);
    let Some((model, _)) = ontology.usable() else {
        // Whoever redirects the schema into a file should not find findings in it.
        return super::complain(&unusable(&ontology), output);
    };
    let shape = match shape {
        Shape::Validation => json_schema::Shape::Validation,
        Shape::Types => json_schema::Shape::Types,
    };
    let artefact = json_schema(model, shape);
    let text = if losses { artefact.report() } else { artefact.text };
    output.write(&text);
    if !text.ends_with('\n') {
        output.write("\n");
    }
    0
}
