//! Patterns of texts, as the generator has compiled them.

use crate::decode::Form;

/// A pattern that the whole of a text must match.
#[derive(Debug)]
pub struct PatternShape {
    /// The pattern as written.
    pub source: &'static str,
    /// The class of each ASCII character; entry 128 is the class of all others.
    pub classes: &'static [u8; 129],
    /// What the classes of a text are put through.
    pub automaton: Automaton,
}

/// A finite automaton over classes. State 0 is dead, state 1 is the start.
#[derive(Debug)]
pub enum Automaton {
    /// Takes a number of characters of class 1, and none of class 0.
    Run {
        /// The minimum length.
        min: u32,
        /// The maximum length.
        max: u32,
    },
    /// One of up to ten states: a step is a shift, which waits for nothing but the last shift.
    Shift {
        /// For each class, the next state of every state, six times its number, in six bits each.
        rows: &'static [u64],
        /// The bit at six times its number is set if a text may end in the state.
        accept: u64,
    },
    /// One of any number of states.
    Table {
        /// `next[class * accept.len() + state]`: a column a class, so that nothing but the load of
        /// the next state depends on the last one.
        next: &'static [u16],
        /// Whether a text may end in the state.
        accept: &'static [bool],
    },
}

impl Form for PatternShape {
    fn source(&self) -> &str {
        self.source
    }

    fn matches(&self, text: &str) -> bool {
        if text.is_ascii() {
            // The mask changes no byte: it shows the compiler that all are within the table.
            let class = |byte: &u8| self.classes[usize::from(*byte & 0x7F)];
            return self.automaton.accepts(text.as_bytes().iter().map(class));
        }
        // What follows the first byte of a character is judged with it.
        let starts = text.as_bytes().iter().filter(|&byte| byte & 0b1100_0000 != 0b1000_0000);
        let class = |byte: &u8| self.classes[usize::from(*byte).min(128)];
        self.automaton.accepts(starts.map(class))
    }
}

impl Automaton {
    #[inline]
    fn accepts(&self, mut classes: impl Iterator<Item = u8>) -> bool {
        match *self {
            Self::Run { min, max } => {
                let fold = |(length, least): (usize, u8), class: u8| (length + 1, least.min(class));
                let (length, least) = classes.fold((0, 1), fold);
                least != 0 && length >= min as usize && length <= max as usize
            }
            Self::Shift { rows, accept } => {
                // A shift heeds no more than the six low bits of the state: no mask to wait for.
                #[expect(clippy::cast_possible_truncation, reason = "the low bits are the state")]
                let step = |state: u32, class| rows[usize::from(class)].wrapping_shr(state) as u32;
                accept.wrapping_shr(classes.fold(6, step)) & 1 == 1
            }
            Self::Table { next, accept } => {
                let end = classes.try_fold(1, |state, class| {
                    let state = next[usize::from(class) * accept.len() + state];
                    (state != 0).then_some(usize::from(state))
                });
                end.is_some_and(|state| accept[state])
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Automaton, Form as _, PatternShape};

    /// Letters are of class 1, hyphens of class 2, everything else of class 0.
    const CLASSES: [u8; 129] = {
        let mut classes = [0; 129];
        let mut letter = b'a';
        while letter <= b'z' {
            classes[letter as usize] = 1;
            letter += 1;
        }
        classes[b'-' as usize] = 2;
        classes
    };

    fn check(automaton: Automaton, sound: &[&str], unsound: &[&str]) {
        let shape = PatternShape { source: "", classes: &CLASSES, automaton };
        for text in sound {
            assert!(shape.matches(text), "{text:?} by {shape:?}");
        }
        for text in unsound {
            assert!(!shape.matches(text), "{text:?} by {shape:?}");
        }
    }

    #[test]
    fn a_table_and_its_shifts_accept_the_same_texts() {
        // `[a-z]+(-[a-z]+)*`: 1 is before a word, 2 within one.
        let sound = ["a", "ab", "a-b", "ab-cd-e"];
        let unsound = ["", "-", "a-", "-a", "a--b", "a b", "a\u{e9}", "\u{4e2d}", "A"];
        let table =
            Automaton::Table { next: &[0, 0, 0, 0, 2, 2, 0, 0, 1], accept: &[false, false, true] };
        let shift = Automaton::Shift { rows: &[0, 12 << 6 | 12 << 12, 6 << 12], accept: 1 << 12 };
        check(table, &sound, &unsound);
        check(shift, &sound, &unsound);
    }

    #[test]
    fn a_run_is_of_one_class_and_within_its_lengths() {
        let run = Automaton::Run { min: 2, max: 3 };
        check(run, &["ab", "abc"], &["", "a", "abcd", "a1", "ab\u{e9}", "a\u{4e2d}c"]);
    }
}
