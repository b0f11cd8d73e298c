//! A report as one line for each finding, for editors and for `grep`.

use super::{
    format::{ReportFormat, Sink},
    printing::Printing,
    text,
};

/// One line for each finding.
#[derive(Debug)]
pub(super) struct Concise;

impl ReportFormat for Concise {
    fn name(&self) -> &'static str {
        "concise"
    }

    fn about(&self) -> &'static str {
        "One line for each finding: `path:line:column: severity[code] message`"
    }

    fn write(&self, printing: &Printing<'_>, out: &mut dyn Sink) {
        let all = |_: &_| true;
        printing.each(&all, &mut |file, finding| out.write(&(text::line(file, finding) + "\n")));
        out.write(&text::omitted(printing.omitted(&all)));
        out.complain(&text::misuse(printing.report));
        out.write(&text::left_out(printing));
        out.write(&text::summary(printing));
    }
}
