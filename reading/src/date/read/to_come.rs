//! Sentences that tell what is to come: `they will meet`, and `they meet on Friday`.

use crate::{
    language::{Calendar, Language},
    token::{Class, Token},
};

/// Whether each token is in a sentence that tells what is to come or may tell it: by a word for
/// that, since it has no past, or since a present such as `they meet` is the last verb before.
pub(super) fn to_come(language: &Language, tokens: &[Token]) -> Vec<bool> {
    let calendar = &language.calendar;
    let mut found = Vec::new();
    for sentence in tokens.split_inclusive(ends) {
        let from = found.len();
        let is_told = (from..from + sentence.len()).any(|at| is_told_at(calendar, tokens, at));
        found.resize(from + sentence.len(), is_told);
    }
    if !calendar.past.is_empty() {
        let mut from = 0;
        while from < tokens.len() {
            let last = (from..tokens.len()).find(|at| is_last_of_sentence(tokens, *at));
            let end = last.map_or(tokens.len(), |last| last + 1);
            may_tell(calendar, tokens, from..end, &mut found);
            from = end;
        }
    }
    found
}

fn ends(token: &Token) -> bool {
    matches!(token.key.as_str(), "." | ";" | "!" | "?" | "。")
}

/// Whether a word at a token tells what is to come.
fn is_told_at(calendar: &Calendar, tokens: &[Token], at: usize) -> bool {
    let has_ending = |ending: &String| tokens[at].key.ends_with(ending.as_str());
    tokens[at].class == Class::Word && calendar.to_come_endings.iter().any(has_ending)
        || calendar.to_come.at(tokens, at).is_some()
}

/// Whether a sentence ends with a token: a point behind a short name may be a part of it.
fn is_last_of_sentence(tokens: &[Token], at: usize) -> bool {
    let is_short = |token: &Token| token.is_capital && token.key.chars().count() <= 3;
    let is_abbreviation = tokens[at].is(".") && at > 0 && is_short(&tokens[at - 1]);
    ends(&tokens[at]) && !is_abbreviation
}

/// Marks what a sentence without a word for what is to come may tell of it all the same.
fn may_tell(
    calendar: &Calendar,
    tokens: &[Token],
    sentence: std::ops::Range<usize>,
    found: &mut [bool],
) {
    let (start, end) = (sentence.start, sentence.end);
    let (mut at, mut has_past, mut is_scheduled) = (start, false, false);
    while at < end {
        found[at] |= is_scheduled;
        let past = past_at(calendar, tokens, at);
        has_past |= past.is_some();
        let scheduled = calendar.scheduled.at(tokens, at).map(|((), end)| end);
        if let Some(stop) = past.or(scheduled) {
            is_scheduled = past.is_none();
            let is_to_come = found[at];
            found[at..stop.min(end)].fill(is_to_come);
            at = stop;
        } else {
            at += 1;
        }
    }
    if !has_past {
        found[start..end].fill(true);
    }
}

/// The token behind a word for what is past.
fn past_at(calendar: &Calendar, tokens: &[Token], at: usize) -> Option<usize> {
    if let Some(((), end)) = calendar.past.at(tokens, at) {
        return Some(end);
    }
    let token = &tokens[at];
    let has_ending = |ending: &String| token.key.ends_with(ending.as_str());
    let is_past = token.class == Class::Word
        && token.key.chars().count() > 3
        && calendar.past_endings.iter().any(has_ending)
        && calendar.not_past.at(tokens, at).is_none();
    is_past.then_some(at + 1)
}
