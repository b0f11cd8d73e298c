//! What the ranges of a claim say.

use std::{
    cell::{OnceCell, RefCell},
    collections::{BTreeMap, HashSet},
    ops::Range,
    rc::Rc,
};

use comity_ontology::Model;
use comity_reading::{Dated, FoldedText, Quantity, Reader, Reading, is_counted_behind};

use super::{
    language::Spoken,
    lexicon::Hit,
    names::Names,
    terms::{Terms, Words},
};

/// What is found once, and asked for often.
type Hits = Rc<Vec<Hit>>;

/// A text, and what was read out of it so far.
#[derive(Debug)]
pub(super) struct Read {
    pub(super) words: FoldedText,
    /// What reads its language; without it, no number and no date is read.
    readers: Vec<Reader>,
    /// The languages of its words.
    pub(super) spoken: Spoken,
    said: OnceCell<Reading>,
    names: RefCell<Option<Hits>>,
    terms: RefCell<BTreeMap<(usize, Words), Hits>>,
}

impl Read {
    pub(super) fn new(words: FoldedText, readers: Vec<Reader>, spoken: Spoken) -> Self {
        #[cfg(test)]
        crate::hooks::count_read();
        Self {
            words,
            readers,
            spoken,
            said: OnceCell::new(),
            names: RefCell::default(),
            terms: RefCell::default(),
        }
    }

    fn said(&self) -> &Reading {
        self.said.get_or_init(|| parse(&self.readers, &self.words))
    }

    /// What a part of the text says by itself.
    pub(super) fn part(&self, range: Range<usize>) -> Reading {
        parse(&self.readers, &FoldedText::of(&self.words.part(range)))
    }

    pub(super) fn numbers(&self) -> &[Quantity] {
        &self.said().quantities
    }

    pub(super) fn dates(&self) -> &[Dated] {
        &self.said().dates
    }

    /// Whether a word is behind a number that it counts: then no unit elsewhere is its own.
    pub(super) fn is_counting(&self, number: &Quantity) -> bool {
        is_counted_behind(&self.words, &number.whole)
    }

    pub(super) fn names(&self, names: &Names) -> Hits {
        let mut known = self.names.borrow_mut();
        Rc::clone(known.get_or_insert_with(|| Rc::new(names.read(&self.words))))
    }

    /// The words of terms of a kind. Names are no part of longer words of other terms.
    pub(super) fn terms(
        &self,
        terms: &Terms,
        model: &Model,
        vocabulary: usize,
        kind: Words,
    ) -> Hits {
        if let Some(known) = self.terms.borrow().get(&(vocabulary, kind)) {
            return Rc::clone(known);
        }
        let mut read = terms.read(model, vocabulary, kind, self.words.chars(), &self.spoken);
        // What says how something is said is no name: `in May`, `Will Smith`.
        let terms_of = &model.vocabularies[vocabulary].terms;
        read.retain(|hit| !terms_of[hit.meaning].exhaustive || !self.is_name(&hit.range));
        if kind == Words::Names {
            let all = self.terms(terms, model, vocabulary, Words::All);
            let all: HashSet<&Hit> = all.iter().collect();
            read.retain(|hit| all.contains(hit));
        }
        let read = Rc::new(read);
        self.terms.borrow_mut().insert((vocabulary, kind), Rc::clone(&read));
        read
    }

    /// Whether a range is one word with a capital that no beginning of a sentence explains.
    fn is_name(&self, range: &Range<usize>) -> bool {
        let (words, chars) = (&self.words, self.words.chars());
        let is_word = chars[range.clone()].iter().all(|c| c.is_alphabetic());
        let is_proper = words.is_capital(range.start) && !words.is_capital(range.start + 1);
        let mut before = chars[..range.start].iter().rev().filter(|c| !c.is_whitespace());
        is_word && is_proper && before.next().is_some_and(|c| c.is_alphanumeric() || *c == ',')
    }
}

fn parse(readers: &[Reader], words: &FoldedText) -> Reading {
    let mut all = Reading::default();
    for reader in readers {
        let Reading { quantities, dates } = reader.parse(words);
        all.quantities.extend(quantities);
        all.dates.extend(dates);
    }
    all.quantities.sort_by_key(|quantity| quantity.range.start);
    all.dates.sort_by_key(|dated| dated.range.start);
    all
}
