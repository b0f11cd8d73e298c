//! How far a word reaches: of which claims on the same words it is said.

use comity_ontology::model::{FieldPart, Model, TermEffect, TypeRef};

use super::{Prepared, lost::Demand};

/// What makes a claim without a word an exception among those that reflect it.
#[derive(Clone, Copy, Debug)]
pub(super) struct Reach {
    /// Fewest claims that reflect it.
    pub(super) siblings: usize,
    /// In how many fields they may differ from the claim.
    differences: usize,
    /// What else they have to be.
    sort: Sort,
    /// Whether the claim has to be the only one without it.
    pub(super) is_alone: bool,
    /// Whether it reaches over the whole of a sentence, whatever is said of a part of it.
    pub(super) is_whole: bool,
}

/// What a claim is beside another, besides one of its kind on the same words.
#[derive(Clone, Copy, Debug)]
enum Sort {
    Any,
    /// Another item of one list: it says the same of something else.
    Item,
    /// Another item of one list, with the same fields and the same ranges.
    Twin,
    /// Whatever has the same ranges, of any kind.
    Statement,
}

impl Reach {
    const LEAST: Self =
        Self { siblings: 1, differences: 1, sort: Sort::Any, is_alone: false, is_whole: false };

    /// What makes an exception of a claim without a word: what does for each of its meanings.
    pub(super) fn of(model: &Model, demand: &Demand) -> &'static [Self] {
        let reaches = demand.meanings.iter().map(|meaning| Self::of_term(model, *meaning));
        let reaches = reaches.min_by_key(|reaches| (reaches[0].differences, reaches.len()));
        let reaches = reaches.unwrap_or(OF_DENIAL);
        if demand.is_required {
            return reaches;
        }
        let opens_list = |(vocabulary, term): &(usize, usize)| {
            model.vocabularies[*vocabulary].terms[*term].effect == Some(TermEffect::OpensList)
        };
        if demand.meanings.iter().any(opens_list) { OF_OPEN_ITEMS } else { OF_STRENGTH }
    }

    fn of_term(model: &Model, (vocabulary, term): (usize, usize)) -> &'static [Self] {
        let records = model.records.iter();
        let mut of_mode = records.flat_map(|record| record.parts(FieldPart::Mode));
        match model.vocabularies[vocabulary].terms[term].effect {
            Some(TermEffect::Attributes) => OF_ATTRIBUTION,
            Some(TermEffect::Depends) => OF_CONDITION,
            Some(TermEffect::Denies) => OF_DENIAL,
            Some(TermEffect::OpensList) => OF_OPEN_LIST,
            _ if of_mode.any(|(_, field)| field.ty == TypeRef::Vocabulary(vocabulary)) => OF_MODE,
            _ => OF_STRENGTH,
        }
    }

    pub(super) fn is_of_items(&self) -> bool {
        matches!(self.sort, Sort::Item | Sort::Twin)
    }

    pub(super) fn is_near(&self, one: &Prepared<'_, '_>, other: &Prepared<'_, '_>) -> bool {
        let is_same = || one.ranges == other.ranges;
        let is_like = || one.said.differences(&other.said) <= self.differences;
        let is_item = || one.said.is_item_with(&other.said);
        match self.sort {
            Sort::Any => is_like(),
            Sort::Item => is_like() && is_item(),
            Sort::Twin => {
                is_like() && is_item() && is_same() && one.said.has_fields_of(&other.said)
            }
            Sort::Statement => is_like() || is_same(),
        }
    }
}

/// What somebody says, or what hangs on something, is the whole of a sentence.
const OF_ATTRIBUTION: &[Reach] =
    &[Reach { differences: usize::MAX - 1, is_whole: true, ..Reach::LEAST }];
const OF_CONDITION: &[Reach] =
    &[Reach { differences: 4, sort: Sort::Statement, is_whole: true, ..Reach::LEAST }];
const OF_MODE: &[Reach] = &[Reach { differences: 4, ..Reach::LEAST }];
const OF_OPEN_LIST: &[Reach] = &[Reach::LEAST, OF_OPEN_ITEMS[0], OF_OPEN_ITEMS[1]];
const OF_OPEN_ITEMS: &[Reach] = &[
    Reach { differences: 3, sort: Sort::Twin, is_alone: true, ..Reach::LEAST },
    Reach { siblings: 2, differences: 3, sort: Sort::Item, is_alone: true, ..Reach::LEAST },
];
/// A part of what is said may be denied.
const OF_DENIAL: &[Reach] = &[Reach { siblings: 2, is_alone: true, ..Reach::LEAST }];
const OF_STRENGTH: &[Reach] = &[
    Reach { siblings: 2, is_alone: true, ..Reach::LEAST },
    Reach { siblings: 2, differences: 3, sort: Sort::Item, is_alone: true, ..Reach::LEAST },
    Reach { sort: Sort::Twin, is_alone: true, ..Reach::LEAST },
];
