//! Orders are what their vocabularies say they are.

use super::Subject;
use crate::{
    codes,
    model::{TermOrder, Vocabulary},
    report::Report,
};

pub(super) fn lint(subject: &Subject<'_, '_>, report: &mut Report) {
    for (decl, vocabulary) in
        subject.declarations.vocabularies.iter().zip(&subject.model.vocabularies)
    {
        match vocabulary.order {
            TermOrder::None => {
                for edge in decl.terms.iter().filter_map(|term| term.above.first()) {
                    report.help(
                        codes::ORDER_MISSING,
                        edge.term.at,
                        format!("`above` in `{}`, which is not ordered", vocabulary.name),
                        "add `order = \"partial\"` to the vocabulary",
                    );
                }
            }
            TermOrder::Partial => {}
            TermOrder::Total => gaps(vocabulary, report),
        }
    }
}

/// Walks the order from its top: where two terms could come next, the two do not compare.
fn gaps(vocabulary: &Vocabulary, report: &mut Report) {
    let terms = &vocabulary.terms;
    let mut held = vec![0_usize; terms.len()];
    for edge in terms.iter().flat_map(|term| &term.above) {
        held[edge.term] += 1;
    }
    let mut next: Vec<usize> = (0..terms.len()).filter(|&term| held[term] == 0).collect();
    let mut reported = vec![false; terms.len()];
    while let Some((&term, others)) = next.split_first() {
        for &other in others {
            if !std::mem::replace(&mut reported[other], true) {
                let (first, second) = (&terms[term].code, &terms[other].code);
                report.help(
                    codes::ORDER_NOT_TOTAL,
                    terms[other].location,
                    format!("the order is total, but `{first}` and `{second}` are not comparable"),
                    "add `above` to one of them, or make the order partial",
                );
            }
        }
        next.remove(0);
        for edge in &terms[term].above {
            held[edge.term] -= 1;
            if held[edge.term] == 0 {
                next.push(edge.term);
            }
        }
    }
}
