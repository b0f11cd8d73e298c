//! What an extension adds to a union: variants.

use super::{
    Extended,
    addition::{Additions, Changes},
};
use crate::parse::{UnionDecl, Word};

impl<'t> Extended<'t> for UnionDecl<'t> {
    fn name(&self) -> Word<'t> {
        self.name
    }

    fn is_addition(&self) -> bool {
        self.definition.is_missing()
    }

    fn add(&mut self, other: Self, additions: &mut Additions<'_, 't>) {
        let mut changes = Changes::of_keys(&other.written, &["tag"], &[]);
        changes.add_text("definition", &mut self.definition, other.definition);
        let at = other.comparison.as_ref().map_or(other.name.at, |comparison| comparison.at);
        changes.set("comparison", &mut self.comparison, other.comparison, at);
        for (tag, record) in other.variants {
            match self.variants.iter().find(|(known, _)| known.text == tag.text) {
                Some((_, known)) if known.text == record.text => {}
                Some(_) => changes.push(tag.text, tag.at),
                None => self.variants.push((tag, record)),
            }
        }
        additions.settle("the union", self.name, &changes);
    }
}
