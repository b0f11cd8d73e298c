//! Nondeterministic to deterministic automaton (subset construction).

use std::collections::BTreeMap;

use comity_tree::sort_by_key;

use super::{
    MAX_STATES,
    nfa::{Nfa, State},
    set::SYMBOLS,
};

/// Most steps of the construction: bounds its time, whatever the pattern.
const MAX_STEPS: usize = 5_000_000;

/// A deterministic automaton as a table: state 0 is dead, state 1 is the start.
pub(super) struct Table {
    pub(super) classes: Vec<u8>,
    pub(super) width: u8,
    pub(super) next: Vec<u16>,
    pub(super) accept: Vec<bool>,
}

/// The deterministic automaton, unless it is too large.
pub(super) fn determinise(nfa: &Nfa) -> Option<Table> {
    let (classes, symbols) = classes(nfa);
    let mut closure = Closure { nfa, seen: vec![0; nfa.states.len()], round: 0, steps: 0 };
    let mut sets = vec![Vec::new(), closure.of([nfa.start])?];
    let mut known: BTreeMap<Vec<usize>, usize> = BTreeMap::new();
    known.insert(sets[0].clone(), 0);
    known.insert(sets[1].clone(), 1);
    let mut next = Vec::new();
    let mut state = 0;
    while state < sets.len() {
        for &symbol in &symbols {
            let targets = sets[state].iter().filter_map(|&i| match &nfa.states[i] {
                State::Step(set, to) if set.contains(symbol) => Some(*to),
                _ => None,
            });
            let targets: Vec<_> = targets.collect();
            let set = closure.of(targets)?;
            let to = if let Some(&to) = known.get(&set) {
                to
            } else {
                if sets.len() > MAX_STATES {
                    return None;
                }
                let to = sets.len();
                sets.push(set.clone());
                known.insert(set, to);
                to
            };
            next.push(u16::try_from(to).ok()?);
        }
        state += 1;
    }
    let is_accept = |set: &Vec<usize>| set.iter().any(|&i| matches!(nfa.states[i], State::Accept));
    let accept = sets.iter().map(is_accept).collect();
    Some(Table { classes, width: u8::try_from(symbols.len()).ok()?, next, accept })
}

/// The class of each symbol, and a symbol of each class: the symbols of one class are in the same
/// sets.
fn classes(nfa: &Nfa) -> (Vec<u8>, Vec<u8>) {
    let mut classes = vec![0_u8; usize::from(SYMBOLS)];
    for state in &nfa.states {
        let State::Step(set, _) = state else { continue };
        // The new classes of the symbols of a class that are not in the set, and of those that are.
        let mut names = vec![[None; 2]; usize::from(SYMBOLS)];
        let mut count = 0_u8;
        for symbol in 0..SYMBOLS {
            let class = &mut classes[usize::from(symbol)];
            let name = &mut names[usize::from(*class)][usize::from(set.contains(symbol))];
            *class = *name.get_or_insert_with(|| {
                count += 1;
                count - 1
            });
        }
    }
    let mut symbols = Vec::new();
    for (symbol, &class) in (0..).zip(&classes) {
        // Classes are numbered in the order of their first symbol.
        if usize::from(class) == symbols.len() {
            symbols.push(symbol);
        }
    }
    (classes, symbols)
}

/// What can be reached without a character.
struct Closure<'n> {
    nfa: &'n Nfa,
    seen: Vec<u32>,
    round: u32,
    steps: usize,
}

impl Closure<'_> {
    /// The states reached from some states, sorted, the splits left out.
    fn of(&mut self, from: impl Into<Vec<usize>>) -> Option<Vec<usize>> {
        self.round += 1;
        let mut open = from.into();
        let mut reached = Vec::new();
        while let Some(i) = open.pop() {
            self.steps += 1;
            if self.steps > MAX_STEPS {
                return None;
            }
            if std::mem::replace(&mut self.seen[i], self.round) == self.round {
                continue;
            }
            match &self.nfa.states[i] {
                State::Split(targets) => open.extend(targets),
                _ => reached.push(i),
            }
        }
        sort_by_key(&mut reached, |&state| state);
        Some(reached)
    }
}
