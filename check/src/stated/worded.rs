//! The terms of a claim compared with the words of its ranges.

use comity_ontology::model::{FieldPart, Stated, TermEffect, TermOrder, TypeRef, Vocabulary};
use comity_tree::Node;

use super::{
    claim::{Comparison, Place},
    findings::{self, Wanted},
    is_broad,
    lexicon::Hit,
    placed::{contains, overlap},
    readings::Read,
    terms::{Words, attests},
    told::Accounted,
};

impl Comparison<'_> {
    pub(super) fn term(&mut self, vocabulary: usize, node: Node<'_>, place: &Place) {
        let terms = &self.model().vocabularies[vocabulary];
        let term = terms.term(node.text());
        // What somebody does besides saying so is said in the same sentence.
        let is_held = |term: usize| {
            terms.terms[term].stated
                || is_general(terms, term) && !self.is_of(vocabulary, &[FieldPart::Verb])
        };
        if let Some((term, _)) = term.filter(|(term, _)| is_held(*term)) {
            self.worded(vocabulary, term, node, place, false);
        }
    }

    /// Whether another term of the claim says this one as well, so that it needs no word.
    ///
    /// A claim that denies needs such a word all the same: *does not oppose* has one, and *opposes*
    /// has none.
    fn is_implied(&self, vocabulary: usize, term: usize) -> bool {
        if self.model().vocabularies[vocabulary].terms[term].effect == Some(TermEffect::Denies) {
            return false;
        }
        let own = self.told.terms_of(self.index).iter();
        let mut implied =
            own.flat_map(|(of, term)| &self.model().vocabularies[*of].terms[*term].implies);
        implied.any(|one| *one == (vocabulary, term))
    }

    /// Holds a term against the words of the ranges.
    ///
    /// A text may say a thing in words that are not listed. So that none of a term's words is
    /// there tells nothing by itself: it is reported if the ranges have words for another term
    /// instead, if all words for the term are listed, or if no other term has words that they
    /// could have. In a language that derives no words from words, a rung of an order and what is
    /// stated by name are named as they are, and an act that is `apart` from the state of the claim
    /// has words of its own.
    pub(super) fn worded(
        &mut self,
        vocabulary: usize,
        term: usize,
        node: Node<'_>,
        place: &Place,
        apart: bool,
    ) {
        if self.has_term(vocabulary, term) || self.is_implied(vocabulary, term) {
            return self.excuses.found(&place.path);
        }
        let terms = &self.model().vocabularies[vocabulary];
        let others = terms.terms.iter().enumerate();
        let mut others = others.filter(|(other, known)| *other != term && known.stated);
        let said = self.instead_of(vocabulary, term, Words::All);
        let is_plain = self.knowledge.language.is_without_letters();
        let is_read = !is_general(terms, term)
            && self.knowledge.is_well_worded(vocabulary, term)
            && (!said.is_empty()
                || is_plain && (apart || terms.stated && terms.order != TermOrder::None)
                || is_plain && terms.stated_by_name
                || terms.terms[term].exhaustive
                || !others.any(|(other, _)| self.knowledge.has_words(vocabulary, other)));
        // What the text calls by the name of a sibling is that, however few words this term has; for
        // a term that is too general to have words, by the name of any, and for a group of terms
        // that have words, by any word that means one of another group.
        let is_group = is_general(terms, term) && terms.stated;
        let other = if is_group { Words::Sure } else { Words::Names };
        let said = if is_read { said } else { self.instead_of(vocabulary, term, other) };
        if !is_read && said.is_empty() {
            return self.excuses.unread(&place.path);
        }
        let finding = findings::no_term(self.knowledge, vocabulary, term, node, &said);
        if terms.terms[term].effect == Some(TermEffect::Denies) {
            let given = || Some("a text that denies has a word for it".to_owned());
            return self.say(place, finding, &Wanted::Denial, |_| given());
        }
        // An act or a kind may be meant where the words are those of another, and a level or a state
        // may not.
        let is_compared = terms.terms[term].exhaustive || self.is_of_states(vocabulary);
        self.say(place, finding, &Wanted::Value, |of| {
            let sure = is_compared.then(|| of.instead_of(vocabulary, term, Words::Sure))?;
            (!sure.is_empty()).then(|| findings::gives(&sure))
        });
    }

    /// The terms of a vocabulary that the ranges have words for and that exclude one.
    ///
    /// A word within a name says nothing by itself, and one that another value reflects is not said
    /// instead: one of the claim, or the very term in another claim on the same words. Names are
    /// those of siblings, terms that are right below the same one, if the term has words at all.
    fn instead_of(&self, vocabulary: usize, term: usize, kind: Words) -> Vec<String> {
        let terms = &self.model().vocabularies[vocabulary];
        let excludes = |said: usize| match terms.order {
            TermOrder::None if kind == Words::Names && !is_general(terms, term) => {
                terms.are_siblings(term, said)
            }
            TermOrder::None => !terms.is_within(term, said),
            TermOrder::Partial | TermOrder::Total => true,
        };
        let is_broad = is_broad(terms);
        let mut words = Vec::new();
        for read in self.ranges {
            let known = self.knowledge.terms;
            let hits = read.terms(known, self.model(), vocabulary, kind);
            let names = read.names(self.knowledge.names);
            let is_in_name = |hit: &&Hit| {
                let mut names = names.iter().filter(|name| name.range.len() > hit.range.len());
                names.any(|name| contains(&name.range, &hit.range))
            };
            let by_name = read.terms(known, self.model(), vocabulary, Words::Names);
            let is_accounted = |hit: &&Hit| {
                // What is called by its name is that for each kind of claim.
                let is_named = by_name
                    .iter()
                    .any(|name| name.meaning == hit.meaning && contains(&hit.range, &name.range));
                let accounted = self.accounted();
                let accounted = if is_named { &accounted.alike } else { &accounted.terms };
                accounted.contains(&(vocabulary, hit.meaning))
                    || self.is_for_another(read, vocabulary, hit)
            };
            // Of what is said in any words, a term whose own words are not compared excludes none.
            let is_compared = |hit: &&Hit| !is_broad || terms.terms[hit.meaning].stated;
            // A word inside a longer one for the same term tells no more than that does.
            let is_whole = |hit: &&Hit| {
                let mut same = hits.iter().filter(|other| other.meaning == hit.meaning);
                !same.any(|outer| {
                    outer.range.len() > hit.range.len() && contains(&outer.range, &hit.range)
                })
            };
            let hits = hits.iter().filter(|hit| excludes(hit.meaning) && is_whole(hit));
            let hits = hits.filter(is_compared);
            for hit in hits.filter(|hit| !is_in_name(hit) && !is_accounted(hit)) {
                let word = format!(
                    "{} ({})",
                    read.words.part(hit.range.clone()),
                    terms.terms[hit.meaning].code
                );
                if !words.contains(&word) {
                    words.push(word);
                }
            }
        }
        words
    }

    /// What the claim uses, and the other claims on the same words.
    pub(super) fn accounted(&self) -> &Accounted {
        self.accounted
            .get_or_init(|| self.told.on(self.model(), self.index, self.source, self.places))
    }

    /// Whether a word is that of a term of another vocabulary which the claim uses.
    ///
    /// What the same record says by a term of its own, it may say by this one, too: to establish
    /// diplomatic relations is one word in Chinese, for what was done and for the level. What means
    /// this term wherever it is, is for another only if it means that one so, too.
    fn is_for_another(&self, read: &Read, vocabulary: usize, word: &Hit) -> bool {
        let (known, model) = (self.knowledge.terms, self.model());
        let is_sure = read.terms(known, model, vocabulary, Words::Sure).contains(word);
        let kind = if is_sure { Words::Sure } else { Words::All };
        let own = self.told.terms_of(self.index).iter().filter(|(of, _)| *of != vocabulary);
        own.filter(|(of, _)| !self.says_both(vocabulary, *of)).any(|(of, term)| {
            let hits = read.terms(known, model, *of, kind);
            let covers = if is_sure { contains } else { overlap };
            let terms = &model.vocabularies[*of];
            hits.iter()
                .filter(|hit| covers(&hit.range, &word.range))
                .any(|hit| attests(terms, hit.meaning, *term))
        })
    }

    /// Whether one word may be for terms of two vocabularies in one claim: the record has fields
    /// for both, and the first is said in words that are listed.
    fn says_both(&self, vocabulary: usize, other: usize) -> bool {
        let of = &self.model().vocabularies[vocabulary];
        let has = |index: usize| {
            let mut fields = self.model().records[self.record].fields.iter();
            fields.any(|field| {
                field.ty == TypeRef::Vocabulary(index)
                    || matches!(field.stated, Stated::With(of, _) if of == index)
            })
        };
        of.stated && !is_broad(of) && has(vocabulary) && has(other)
    }

    /// Whether the terms of a vocabulary are levels or states, of which one holds at a time.
    fn is_of_states(&self, vocabulary: usize) -> bool {
        self.is_of(vocabulary, &[FieldPart::Level, FieldPart::State])
    }

    /// Whether a vocabulary is that of fields that are one of these parts.
    fn is_of(&self, vocabulary: usize, parts: &[FieldPart]) -> bool {
        let mut fields = self.model().records.iter().flat_map(|record| &record.fields);
        fields.any(|field| {
            field.ty == TypeRef::Vocabulary(vocabulary)
                && field.part.is_some_and(|part| parts.contains(&part))
        })
    }

    pub(super) fn has_term(&self, vocabulary: usize, term: usize) -> bool {
        let terms = &self.model().vocabularies[vocabulary];
        self.ranges.iter().any(|read| {
            let has = |kind| {
                let hits = read.terms(self.knowledge.terms, self.model(), vocabulary, kind);
                hits.iter().any(|hit| attests(terms, hit.meaning, term))
            };
            // A rung of an order and what is stated by name have no parts in common.
            let is_plain = terms.order == TermOrder::None && !terms.stated_by_name;
            has(Words::All) || is_plain && has(Words::Within)
        })
    }
}

/// Whether a term is too general to have words of its own: one among terms that are said in any
/// words, or a group of terms that are compared.
fn is_general(vocabulary: &Vocabulary, term: usize) -> bool {
    let is_group = || vocabulary.terms.iter().any(|other| other.broader.contains(&term));
    !vocabulary.terms[term].stated && (is_broad(vocabulary) || vocabulary.stated && is_group())
}
