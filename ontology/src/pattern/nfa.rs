//! Syntax tree to nondeterministic automaton (Thompson's construction).

use super::{parse::Node, set::Set};

/// Most steps of building: bounds the states, and the nested repetition of nothing.
const MAX_STEPS: usize = 20_000;

/// A state.
#[derive(Clone, Debug)]
pub(super) enum State {
    /// A text may end here.
    Accept,
    /// On a character of the set, on to another state.
    Step(Set, usize),
    /// On to several states, without a character.
    Split(Vec<usize>),
}

/// A nondeterministic automaton.
pub(super) struct Nfa {
    pub(super) states: Vec<State>,
    pub(super) start: usize,
}

impl Nfa {
    /// The automaton of a pattern, unless it is too large.
    pub(super) fn new(node: &Node) -> Option<Self> {
        let mut builder = Builder { states: vec![State::Accept], steps: 0 };
        let start = builder.build(node, 0)?;
        Some(Self { states: builder.states, start })
    }
}

struct Builder {
    states: Vec<State>,
    steps: usize,
}

impl Builder {
    fn push(&mut self, state: State) -> usize {
        self.states.push(state);
        self.states.len() - 1
    }

    /// Builds `node` with `next` after it; the answer is its first state.
    fn build(&mut self, node: &Node, next: usize) -> Option<usize> {
        self.steps += 1;
        if self.steps > MAX_STEPS {
            return None;
        }
        match node {
            Node::Set(set) => Some(self.push(State::Step(*set, next))),
            Node::Concat(all) => {
                all.iter().rev().try_fold(next, |next, node| self.build(node, next))
            }
            Node::Alternate(all) => {
                let targets =
                    all.iter().map(|node| self.build(node, next)).collect::<Option<_>>()?;
                Some(self.push(State::Split(targets)))
            }
            Node::Repeat { node, min, max } => {
                let tail = match max {
                    None => self.star(node, next)?,
                    Some(max) => (*min..*max).try_fold(next, |tail, _| {
                        let body = self.build(node, tail)?;
                        Some(self.push(State::Split(vec![body, next])))
                    })?,
                };
                (0..*min).try_fold(tail, |tail, _| self.build(node, tail))
            }
        }
    }

    fn star(&mut self, node: &Node, next: usize) -> Option<usize> {
        let split = self.push(State::Split(vec![next]));
        let body = self.build(node, split)?;
        if let State::Split(targets) = &mut self.states[split] {
            targets.push(body);
        }
        Some(split)
    }
}
