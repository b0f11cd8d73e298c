//! `comity explain`

use comity_check::{explain::explain, ontology::Ontology};

use crate::output::Output;

pub(crate) fn run(code: &str, ontology: &str, output: &mut Output) -> u8 {
    let ontology = Ontology::open(ontology);
    match explain(code, ontology.loaded.model.as_ref()) {
        Ok(text) => {
            output.write(&text);
            0
        }
        Err(near) => {
            let help = near.map_or_else(String::new, |near| format!("; did you mean `{near}`?"));
            output.complain(&format!("error: no finding has the code `{code}`{help}\n"));
            2
        }
    }
}
