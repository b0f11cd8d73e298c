//! What the ranges of a claim say.

use std::{cell::RefCell, collections::BTreeMap, rc::Rc};

use comity_ontology::Model;

use super::{
    dates::{Reading, dates},
    lexicon::Hit,
    names::Names,
    numbers::{Number, numbers},
    terms::Terms,
    words::Words,
};

/// A text, and what was read out of it so far.
#[derive(Debug)]
pub(super) struct Read {
    pub(super) words: Words,
    numbers: RefCell<Option<Rc<Vec<Number>>>>,
    dates: RefCell<Option<Rc<Vec<Reading>>>>,
    names: RefCell<Option<Rc<Vec<Hit>>>>,
    terms: RefCell<BTreeMap<usize, Rc<Vec<Hit>>>>,
}

impl Read {
    pub(super) fn new(words: Words) -> Self {
        Self {
            words,
            numbers: RefCell::default(),
            dates: RefCell::default(),
            names: RefCell::default(),
            terms: RefCell::default(),
        }
    }

    pub(super) fn numbers(&self) -> Rc<Vec<Number>> {
        let mut known = self.numbers.borrow_mut();
        Rc::clone(known.get_or_insert_with(|| Rc::new(numbers(self.words.chars()))))
    }

    pub(super) fn dates(&self) -> Rc<Vec<Reading>> {
        let mut known = self.dates.borrow_mut();
        Rc::clone(known.get_or_insert_with(|| Rc::new(dates(self.words.chars()))))
    }

    pub(super) fn names(&self, names: &Names) -> Rc<Vec<Hit>> {
        let mut known = self.names.borrow_mut();
        Rc::clone(known.get_or_insert_with(|| Rc::new(names.read(self.words.chars()))))
    }

    pub(super) fn terms(&self, terms: &Terms, model: &Model, vocabulary: usize) -> Rc<Vec<Hit>> {
        let mut known = self.terms.borrow_mut();
        let read = || Rc::new(terms.read(model, vocabulary, self.words.chars()));
        Rc::clone(known.entry(vocabulary).or_insert_with(read))
    }
}
