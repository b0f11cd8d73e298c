//! A codebook says what everything in it means.

use super::Subject;
use crate::{
    codes,
    parse::{TextDecl, Word},
    report::Report,
};

/// Generated code numbers terms with sixteen bits.
const MOST_TERMS: usize = 65_535;

pub(super) fn lint(subject: &Subject<'_, '_>, report: &mut Report) {
    let declarations = subject.declarations;
    for decl in &declarations.vocabularies {
        check("the vocabulary", decl.name, &decl.definition, report);
        if decl.terms.is_empty() {
            let message = format!("the vocabulary `{}` has no terms", decl.name.text);
            let help = format!("add `[vocabulary.{}.term.CODE]`", decl.name.text);
            report.help(codes::EMPTY_TYPE, decl.name.at, message, help);
        }
        if let Some(term) = decl.terms.get(MOST_TERMS) {
            let (name, count) = (decl.name.text, decl.terms.len());
            let message = format!("`{name}` has {count} terms, more than {MOST_TERMS}");
            let help = "use a scalar with a `pattern`, or several vocabularies";
            report.help(codes::TOO_MANY_TERMS, term.code.at, message, help);
        }
        for term in &decl.terms {
            check("the term", term.code, &term.definition, report);
        }
    }
    for decl in &declarations.scalars {
        check("the scalar", decl.name, &decl.definition, report);
    }
    for decl in &declarations.records {
        check("the record", decl.name, &decl.definition, report);
        for field in &decl.fields {
            check("the field", field.name, &field.definition, report);
        }
    }
    for decl in &declarations.unions {
        check("the union", decl.name, &decl.definition, report);
        if decl.variants.is_empty() {
            let message = format!("the union `{}` has no variants", decl.name.text);
            let help = format!("add `[union.{}.variant]` with `tag = \"Record\"`", decl.name.text);
            report.help(codes::EMPTY_TYPE, decl.name.at, message, help);
        }
    }
    for decl in &declarations.conflicts {
        check("the conflict", decl.id, &decl.definition, report);
    }
}

fn check(what: &str, name: Word<'_>, definition: &TextDecl<'_>, report: &mut Report) {
    if definition.is_missing() {
        report.help(
            codes::MISSING_DEFINITION,
            name.at,
            format!("{what} `{}` has no definition", name.text),
            "add `definition = \"...\"`, one sentence that says what it means",
        );
    }
}
