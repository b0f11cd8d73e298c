//! What an extension adds to a scalar: texts and examples.

use super::{
    Extended,
    addition::{Additions, Changes},
};
use crate::parse::{ScalarDecl, Word};

const FIXED: [&str; 7] = ["type", "pattern", "min", "max", "min_length", "max_length", "stated"];

impl<'t> Extended<'t> for ScalarDecl<'t> {
    fn name(&self) -> Word<'t> {
        self.name
    }

    fn is_addition(&self) -> bool {
        self.lacks_type && self.definition.is_missing()
    }

    fn add(&mut self, other: Self, additions: &mut Additions<'_, 't>) {
        let mut changes = Changes::of_keys(&other.written, &FIXED, &[]);
        changes.add_text("definition", &mut self.definition, other.definition);
        additions.settle("the scalar", self.name, &changes);
        self.examples.extend(other.examples);
    }
}
