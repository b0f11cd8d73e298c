//! A report as one line for each finding, for editors and for `grep`.

use comity_tree::render::{Renderer, Style};

use super::{
    format::{Format, Sink},
    printing::Printing,
    text,
};

/// One line for each finding.
#[derive(Debug)]
pub(super) struct Concise;

impl Format for Concise {
    fn name(&self) -> &'static str {
        "concise"
    }

    fn about(&self) -> &'static str {
        "One line for each finding: `path:line:column: severity[code] message`"
    }

    fn write(&self, printing: &Printing<'_>, out: &mut dyn Sink) {
        let all = |_: &_| true;
        printing.each(
            &all,
            &|source| {
                let renderer = Renderer::new(source, Style::Plain);
                Box::new(move |finding| renderer.line(finding) + "\n")
            },
            &mut |line| out.write(line),
        );
        out.write(&text::omitted(printing.omitted(&all)));
        out.complain(&text::misuse(printing.report));
        out.write(&text::summary(printing));
    }
}
