//! `comity explain`

use comity_check::{Ontology, Sink as _, explain, explain::list};
use comity_tree::{did_you_mean, shown};

use crate::output::Output;

pub(crate) fn run(code: Option<&str>, ontology: &Ontology, output: &mut Output) -> u8 {
    let model = ontology.loaded.model.as_ref();
    let Some(code) = code else {
        output.write(&list(model));
        return 0;
    };
    match explain(code, model) {
        Ok(text) => {
            output.write(&text);
            0
        }
        Err(near) => {
            let help = near.map_or_else(String::new, |near| format!("; {}", did_you_mean(&near)));
            let code = shown(code);
            output.complain(&format!("error: `{code}` is not a code or a name{help}\n"));
            output.complain(
                "help: `comity terms` finds names, and entries of the registry, by any word\n",
            );
            2
        }
    }
}
