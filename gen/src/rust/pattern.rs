//! A pattern, as the automaton that runs fastest.

use std::collections::BTreeSet;

use comity_ontology::model::Pattern;
use proc_macro2::{Literal, TokenStream};
use quote::quote;

/// Bits of a state in a word of shifts: enough for the place of each of [`SHIFTED`] states.
const BITS: usize = 6;
/// Most states that a word of shifts holds.
const SHIFTED: usize = 10;

/// The pattern's shape.
pub(super) fn emit(pattern: &Pattern) -> TokenStream {
    let source = &pattern.source;
    let (classes, automaton) = match run(pattern) {
        Some(run) => {
            let (min, max) = (Literal::u32_unsuffixed(run.min), Literal::u32_unsuffixed(run.max));
            let live = |class| u8::from(run.classes.contains(&usize::from(class)));
            let classes = pattern.classes.iter().map(|&class| live(class)).collect();
            (classes, quote!(Run { min: #min, max: #max }))
        }
        None if pattern.accept.len() <= SHIFTED => (pattern.classes.clone(), shift(pattern)),
        None => (pattern.classes.clone(), table(pattern)),
    };
    let classes = Literal::byte_string(&classes);
    quote! {
        &__comity::PatternShape {
            source: #source,
            classes: #classes,
            automaton: __comity::Automaton::#automaton,
        }
    }
}

fn shift(pattern: &Pattern) -> TokenStream {
    let states = 0..pattern.accept.len();
    let rows = (0..usize::from(pattern.width)).map(|class| {
        let steps = states.clone().map(|state| (next(pattern, state, class) * BITS, state * BITS));
        Literal::u64_unsuffixed(steps.fold(0, |row, (step, place)| row | (step as u64) << place))
    });
    let ends = states.clone().filter(|&state| pattern.accept[state]);
    let accept = Literal::u64_unsuffixed(ends.fold(0, |ends, state| ends | 1 << (state * BITS)));
    quote!(Shift { rows: &[#(#rows),*], accept: #accept })
}

fn table(pattern: &Pattern) -> TokenStream {
    let width = usize::from(pattern.width);
    let columns = (0..width).flat_map(|class| pattern.next.iter().skip(class).step_by(width));
    let next = columns.map(|&state| Literal::u16_unsuffixed(state));
    let accept = &pattern.accept;
    quote!(Table { next: &[#(#next),*], accept: &[#(#accept),*] })
}

fn next(pattern: &Pattern, state: usize, class: usize) -> usize {
    pattern.next.get(state * usize::from(pattern.width) + class).copied().unwrap_or(0).into()
}

/// A number of characters of some classes.
#[derive(Debug, PartialEq)]
struct Run {
    classes: BTreeSet<usize>,
    min: u32,
    max: u32,
}

/// What a pattern such as `[0-9a-f]{8}` or `[a-z]+` comes down to, if it does.
fn run(pattern: &Pattern) -> Option<Run> {
    let classes = steps(pattern, 1).map(|(class, _)| class).collect();
    let mut run = Run { classes, min: 0, max: 0 };
    let (mut state, mut ended) = (1, false);
    // A minimal automaton goes through each of its states once.
    for length in 0..u32::try_from(pattern.accept.len()).ok()? {
        let accepts = *pattern.accept.get(state)?;
        if ended && !accepts {
            return None;
        }
        if accepts && !ended {
            (run.min, ended) = (length, true);
        }
        run.max = length;
        let after: BTreeSet<usize> = steps(pattern, state).map(|(_, next)| next).collect();
        let mut after = after.into_iter();
        match (after.next(), after.next()) {
            (None, _) => return ended.then_some(run),
            (Some(_), Some(_)) => return None,
            (Some(_), None)
                if !steps(pattern, state)
                    .map(|(class, _)| class)
                    .eq(run.classes.iter().copied()) =>
            {
                return None;
            }
            (Some(next), None) if next == state => {
                run.max = u32::MAX;
                return ended.then_some(run);
            }
            (Some(next), None) => state = next,
        }
    }
    None
}

/// The classes that a state does not die of, each with the state that it leads to.
fn steps(pattern: &Pattern, state: usize) -> impl Iterator<Item = (usize, usize)> {
    let steps =
        (0..usize::from(pattern.width)).map(move |class| (class, next(pattern, state, class)));
    steps.filter(|&(_, next)| next != 0)
}

#[cfg(test)]
mod tests {
    use comity_ontology::model::Pattern;

    use super::{emit, run};

    fn lengths(source: &str) -> Option<(u32, u32)> {
        run(&Pattern::compile(source).ok()?).map(|run| (run.min, run.max))
    }

    #[test]
    fn a_run_is_known_by_its_lengths() {
        assert_eq!(lengths("[0-9a-f]{64}"), Some((64, 64)));
        assert_eq!(lengths("[a-z]+"), Some((1, u32::MAX)));
        assert_eq!(lengths("[a-z]{2,3}"), Some((2, 3)));
        assert_eq!(lengths("([a-z]|[0-9])*"), Some((0, u32::MAX)));
        assert_eq!(lengths("[^/]?"), Some((0, 1)));
    }

    #[test]
    fn what_is_no_run_is_not_taken_for_one() {
        for source in
            ["[a-z][0-9]", "a|bc", "(ab)+", "(a{2})+", "[a-z]{2}|[a-z]{4}", "[a-z][a-z0-9]*"]
        {
            assert_eq!(lengths(source), None, "{source}");
        }
    }

    #[test]
    fn an_automaton_is_as_small_as_its_states_allow() {
        let kind = |source: &str| {
            let text = Pattern::compile(source).map(|pattern| emit(&pattern).to_string());
            let text = text.unwrap_or_default();
            ["Run", "Shift", "Table"].into_iter().find(|kind| text.contains(&format!(":: {kind}")))
        };
        assert_eq!(kind("[a-z]{40}"), Some("Run"));
        assert_eq!(kind("[a-z]+(-[a-z]+)*"), Some("Shift"));
        assert_eq!(kind("[a-z]{40}-[0-9]"), Some("Table"));
    }
}
