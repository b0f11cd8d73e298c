//! Patterns of texts: regular expressions small enough to run as one table.
//!
//! A pattern is made of literals, `.`, classes, groups, `|` and repetitions. The whole text must
//! match, in one step a character, whatever the text. `.` and negated classes match any
//! character, line breaks included; literals are ASCII.

mod ecma;
mod minimise;
mod nfa;
mod parse;
mod set;
mod subset;

use comity_tree::Span;

/// Longest pattern in bytes.
pub const MAX_LENGTH: usize = 1_000;
/// Deepest nesting of groups.
pub const MAX_DEPTH: usize = 50;
/// Largest count in a repetition.
pub const MAX_REPEAT: u32 = 1_000;
/// Most states of the table that a pattern compiles to.
pub const MAX_STATES: usize = 2_000;

/// A compiled pattern. The whole text must match.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Pattern {
    /// The pattern as written.
    pub source: String,
    /// The same pattern as an anchored ECMA-262 regular expression.
    pub ecma: String,
    /// The class of each ASCII character; anything else has class `classes[128]`.
    pub classes: Vec<u8>,
    /// Number of classes.
    pub width: u8,
    /// `next[state * width + class]`; state 0 is dead, state 1 is the start.
    pub next: Vec<u16>,
    /// Whether a text may end in the state.
    pub accept: Vec<bool>,
}

/// Why a text is not a pattern.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PatternError {
    /// Where in the pattern.
    pub span: Span,
    /// What is wrong: one sentence, lower case, without a full stop.
    pub message: String,
    /// The help; empty if the message is enough.
    pub help: String,
}

impl PatternError {
    fn new(span: Span, message: impl Into<String>, help: impl Into<String>) -> Self {
        Self { span, message: message.into(), help: help.into() }
    }
}

impl Pattern {
    /// Compiles a pattern.
    pub fn compile(source: &str) -> Result<Self, PatternError> {
        let node = parse::parse(source)?;
        let too_large = || {
            let end = u32::try_from(source.len()).unwrap_or(u32::MAX);
            PatternError::new(
                Span::new(0, end),
                format!("the pattern needs more than {MAX_STATES} states"),
                "reduce the repetition, or limit the text with `max_length` instead",
            )
        };
        let nfa = nfa::Nfa::new(&node).ok_or_else(too_large)?;
        let table = subset::determinise(&nfa).ok_or_else(too_large)?;
        let table = minimise::minimise(table);
        Ok(Self {
            source: source.to_owned(),
            ecma: ecma::ecma(&node),
            classes: table.classes,
            width: table.width,
            next: table.next,
            accept: table.accept,
        })
    }

    /// Whether the whole text matches. An empty table matches nothing.
    pub fn matches(&self, text: &str) -> bool {
        let mut state = 1;
        for c in text.chars() {
            let class = self.classes.get((c as usize).min(128)).copied().unwrap_or(0);
            let at = state * usize::from(self.width) + usize::from(class);
            state = self.next.get(at).copied().map_or(0, usize::from);
            if state == 0 {
                return false;
            }
        }
        self.accept.get(state).copied().unwrap_or(false)
    }

    /// The pattern as an anchored ECMA-262 regular expression, as JSON Schema wants it.
    ///
    /// It is valid with and without the `u` flag; only with it does a negated class match a
    /// character outside the basic plane as one.
    pub fn to_ecma(&self) -> &str {
        &self.ecma
    }
}
