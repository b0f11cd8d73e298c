//! What is now in the place of passages whose text is not there any more.
//!
//! Nothing tells for certain: only the digest of such a passage is known. Sentences that no other
//! passage has are given to the missing ones in their order, as near as may be to where each is
//! expected, and of much the same length.

use std::{collections::HashMap, ops::Range};

use super::align::Fate;
use crate::review::sentence;

/// A passage that is nowhere.
#[derive(Debug)]
pub(super) struct Missing<'q> {
    pub(super) was: Range<usize>,
    /// Its words, if they are kept beside its range.
    pub(super) quote: Option<&'q str>,
    /// The ends of those that the document cites before and after it, if these are in order.
    pub(super) cited_between: Range<Option<usize>>,
}

/// Passages that share words: they have one place.
struct Cluster<'q> {
    was: Range<usize>,
    members: Vec<usize>,
    quote: Option<&'q str>,
}

/// Missing passages between the same two that were found.
struct Gap {
    old: Range<usize>,
    /// Where that is now; the end of the old one is known if something was found after it.
    new: Range<usize>,
    has_end: bool,
}

/// Most sentences that one passage may have become.
const RUN: usize = 8;

/// Most pairs of a passage and a sentence that are compared.
const PAIRS: usize = 1 << 20;

/// What is in the place of each of the missing passages, which are in the order of their places as
/// they were. `known` has the others: as they were, and where they are.
pub(super) fn in_place(
    missing: &[Missing<'_>],
    known: &[(Range<usize>, Range<usize>)],
    text: &str,
) -> Vec<Fate> {
    if missing.is_empty() {
        return Vec::new();
    }
    let text: Vec<char> = text.chars().collect();
    let pieces = pieces(&text, known);
    // Of a document that was followed before in part, what was found is where it is already: those
    // offsets are of the new text, and say nothing of the old one.
    let is_mixed = known.iter().all(|(was, is)| was == is);
    let mut fates = vec![Fate::Gone; missing.len()];
    let mut open: Vec<(Gap, Vec<Cluster<'_>>)> = Vec::new();
    for (index, one) in missing.iter().enumerate() {
        if let Some(around) = around_known(one, known, &text).filter(|_| !is_mixed) {
            fates[index] = Fate::Changed(around);
            continue;
        }
        let gap = if is_mixed { cited_gap(one, text.len()) } else { gap(one, known, text.len()) };
        if open.last().is_none_or(|(last, _)| last.new != gap.new) {
            open.push((gap, Vec::new()));
        }
        let Some((_, clusters)) = open.last_mut() else { continue };
        match clusters.last_mut().filter(|last| one.was.start < last.was.end) {
            Some(last) => {
                last.was.end = last.was.end.max(one.was.end);
                last.members.push(index);
                last.quote = last.quote.or(one.quote);
            }
            None => clusters.push(Cluster {
                was: one.was.clone(),
                members: vec![index],
                quote: one.quote,
            }),
        }
    }
    for (gap, clusters) in &open {
        for (cluster, place) in clusters.iter().zip(places(gap, clusters, &pieces, &text)) {
            for member in &cluster.members {
                fates[*member] = place.clone().map_or(Fate::Gone, Fate::Changed);
            }
        }
    }
    fates
}

/// The sentences of a text, without what was found in them.
fn pieces(text: &[char], known: &[(Range<usize>, Range<usize>)]) -> Vec<Range<usize>> {
    let mut taken: Vec<&Range<usize>> = known.iter().map(|(_, is)| is).collect();
    taken.sort_by_key(|range| range.start);
    let mut pieces = Vec::new();
    let mut keep = |range: Range<usize>| {
        let words = text[range.clone()].iter().filter(|c| c.is_alphanumeric());
        if words.count() > 1 {
            let is_blank = |at: &usize| !text[*at].is_whitespace();
            let start = range.clone().find(is_blank).unwrap_or(range.start);
            let end = range.clone().rev().find(is_blank).map_or(range.end, |at| at + 1);
            pieces.push(start..end);
        }
    };
    let (mut at, mut next) = (0, 0);
    while at < text.len() {
        if text[at].is_whitespace() {
            at += 1;
            continue;
        }
        let sentence = sentence::around(text, &(at..at + 1));
        let mut from = at;
        while let Some(found) = taken.get(next).filter(|found| found.start < sentence.end) {
            if found.start > from {
                keep(from..found.start);
            }
            from = from.max(found.end);
            if found.end > sentence.end {
                break;
            }
            next += 1;
        }
        if from < sentence.end {
            keep(from..sentence.end);
        }
        at = sentence.end.max(at + 1);
    }
    pieces
}

/// The sentences of those found that a missing passage was around: it was more than they are.
fn around_known(
    one: &Missing<'_>,
    known: &[(Range<usize>, Range<usize>)],
    text: &[char],
) -> Option<Range<usize>> {
    let inside = known
        .iter()
        .filter(|(was, _)| one.was.start <= was.start && was.end <= one.was.end)
        .map(|(_, is)| sentence::around(text, is));
    inside.reduce(|a, b| a.start.min(b.start)..a.end.max(b.end))
}

/// Between what was found before a passage and what was found after it.
fn gap(one: &Missing<'_>, known: &[(Range<usize>, Range<usize>)], length: usize) -> Gap {
    // Of a passage across its ends, the ends alone are sure to be outside it.
    let ends = || known.iter().flat_map(|(was, is)| [(was.start, is.start), (was.end, is.end)]);
    let before = ends().filter(|(old, _)| *old <= one.was.start);
    let (old_start, new_start) = before.max().unwrap_or((0, 0));
    let after = ends().filter(|(old, new)| *old >= one.was.end && *new >= new_start).min();
    let (old_end, new_end) = after.unwrap_or((usize::MAX, length));
    Gap { old: old_start..old_end, new: new_start..new_end, has_end: after.is_some() }
}

/// Between what the document cites before a passage and after it.
fn cited_gap(one: &Missing<'_>, length: usize) -> Gap {
    let (start, end) = (one.cited_between.start, one.cited_between.end);
    let new = start.unwrap_or(0)..end.unwrap_or(length);
    Gap { old: 0..usize::MAX, new, has_end: false }
}

/// The place of each of the missing passages of a gap.
fn places(
    gap: &Gap,
    clusters: &[Cluster<'_>],
    pieces: &[Range<usize>],
    text: &[char],
) -> Vec<Option<Range<usize>>> {
    let missing: usize = clusters.iter().map(|cluster| cluster.was.len()).sum();
    // What was between them and is not missing needs its room as well.
    if gap.has_end && gap.new.len() + missing <= gap.old.len() {
        return vec![None; clusters.len()];
    }
    let first = pieces.partition_point(|piece| piece.end <= gap.new.start);
    let end = pieces.partition_point(|piece| piece.start < gap.new.end);
    let pieces = &pieces[first..end.max(first)];
    if let ([only], true) = (clusters, gap.has_end) {
        let start = gap.new.start + (only.was.start - gap.old.start);
        let end = gap.new.end.saturating_sub(gap.old.end - only.was.end);
        let meets = |piece: &&Range<usize>| piece.start < end && start < piece.end;
        let met = pieces.iter().filter(meets).cloned();
        let hull = met.reduce(|a, b| a.start..b.end);
        if only.quote.is_none() && hull.is_some() {
            return vec![hull];
        }
    }
    if clusters.len().saturating_mul(pieces.len()) > PAIRS {
        let near = |cluster: &Cluster<'_>| {
            let at = pieces.partition_point(|piece| piece.end <= expected(gap, cluster));
            pieces.get(at.min(pieces.len().saturating_sub(1))).cloned()
        };
        return clusters.iter().map(near).collect();
    }
    assigned(gap, clusters, pieces, text)
}

/// Where a passage is expected: as far from the start of its gap as it was.
fn expected(gap: &Gap, cluster: &Cluster<'_>) -> usize {
    let from = cluster.was.start.saturating_sub(gap.old.start);
    let start = if gap.has_end || gap.old.start > 0 { gap.new.start } else { 0 };
    (start + from).clamp(gap.new.start, gap.new.end)
}

/// How far a place is from where a passage is expected, counted from either end of its gap: what
/// else changed there is on the other side.
fn off(gap: &Gap, cluster: &Cluster<'_>, place: &Range<usize>) -> usize {
    let left = place.start.abs_diff(expected(gap, cluster));
    let right = gap.has_end.then(|| {
        let end = gap.new.end.saturating_sub(gap.old.end - cluster.was.end);
        place.end.abs_diff(end)
    });
    left.min(right.unwrap_or(left)).min(FAR)
}

/// Runs of pieces for passages, both in their order, at the least cost in all.
fn assigned(
    gap: &Gap,
    clusters: &[Cluster<'_>],
    pieces: &[Range<usize>],
    text: &[char],
) -> Vec<Option<Range<usize>>> {
    // The least cost for the passages so far with the pieces before each, and the last step.
    let mut costs = vec![0; pieces.len() + 1];
    let mut steps: Vec<Vec<Option<usize>>> = Vec::new();
    for cluster in clusters {
        let wanted = cluster.quote.map(pairs);
        let length = cluster.was.len();
        let mut next: Vec<usize> = costs.iter().map(|cost| cost + 4 * length + FAR).collect();
        let mut step: Vec<Option<usize>> = vec![None; pieces.len() + 1];
        for from in 0..pieces.len() {
            for to in from..pieces.len().min(from + RUN) {
                let place = pieces[from].start..pieces[to].end;
                if to > from && place.len() > 2 * length {
                    break;
                }
                let amiss = match &wanted {
                    Some(wanted) => {
                        let words: String = text[place.clone()].iter().collect();
                        8 * unlike(wanted, &pairs(&words)) * length / PARTS
                    }
                    None => {
                        off(gap, cluster, &place) + place.len().abs_diff(length).min(2 * length)
                    }
                };
                // Most passages are of one sentence.
                let cost = costs[from] + amiss + (to - from) * length / 2;
                if cost < next[to + 1] {
                    (next[to + 1], step[to + 1]) = (cost, Some(from));
                }
            }
        }
        // Pieces behind the last one that is given stay free.
        for end in 1..next.len() {
            if next[end - 1] < next[end] {
                (next[end], step[end]) = (next[end - 1], Some(usize::MAX));
            }
        }
        costs = next;
        steps.push(step);
    }
    let mut end = pieces.len();
    let mut places: Vec<Option<Range<usize>>> = Vec::new();
    for step in steps.iter().rev() {
        while step[end] == Some(usize::MAX) {
            end -= 1;
        }
        places.push(step[end].map(|from| {
            let place = pieces[from].start..pieces[end - 1].end;
            end = from;
            place
        }));
    }
    places.reverse();
    places
}

/// The distance beyond which a place is no worse for being farther away.
const FAR: usize = 2000;

/// How finely unlikeness is counted.
const PARTS: usize = 100;

/// How often each two characters follow each other in the words of a text.
fn pairs(text: &str) -> HashMap<(char, char), usize> {
    let mut pairs = HashMap::new();
    let characters: Vec<char> =
        text.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect();
    for pair in characters.windows(2) {
        *pairs.entry((pair[0], pair[1])).or_insert(0) += 1;
    }
    pairs
}

/// How much of two texts is not common to both, in hundredths.
fn unlike(a: &HashMap<(char, char), usize>, b: &HashMap<(char, char), usize>) -> usize {
    let all: usize = a.values().chain(b.values()).sum();
    let shared: usize = a.iter().map(|(pair, n)| *n.min(b.get(pair).unwrap_or(&0))).sum();
    (all - 2 * shared).saturating_mul(PARTS).checked_div(all).unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use std::ops::Range;

    use super::{Missing, in_place};
    use crate::evidence::relocate::align::Fate;

    fn at(text: &str, words: &str) -> Range<usize> {
        let byte = text.find(words).unwrap_or_else(|| panic!("no {words} in {text}"));
        let start = text[..byte].chars().count();
        start..start + words.chars().count()
    }

    /// What is shown for passages of an old text; those that are in the new one are known.
    fn shown(old: &str, new: &str, cited: &[&str], quotes: &[(&str, &str)]) -> Vec<String> {
        let (here, gone): (Vec<&str>, Vec<&str>) =
            cited.iter().partition(|words| new.contains(**words));
        let known: Vec<_> = here.iter().map(|words| (at(old, words), at(new, words))).collect();
        let missing: Vec<_> = gone
            .iter()
            .map(|words| Missing {
                was: at(old, words),
                quote: quotes.iter().find(|(of, _)| of == words).map(|(_, quote)| *quote),
                cited_between: None..None,
            })
            .collect();
        let text: Vec<char> = new.chars().collect();
        let words = |fate| match fate {
            Fate::Changed(range) => text[range].iter().collect(),
            fate => format!("{fate:?}"),
        };
        in_place(&missing, &known, new).into_iter().map(words).collect()
    }

    const OLD: &str = "The heron came with wheat.\nThe crane came with barley.\n\
                       The egret came with oats.\nThe stork left at night.\n";

    const CITED: [&str; 4] = [
        "The heron came with wheat",
        "The crane came with barley",
        "The egret came with oats",
        "The stork left at night",
    ];

    #[test]
    fn each_of_two_neighbours_that_changed_has_its_own_sentence() {
        let new = OLD
            .replace("crane came with barley", "old grey crane came with twenty sacks of barley")
            .replace("egret came with oats", "egret came");
        assert_eq!(
            shown(OLD, &new, &CITED, &[]),
            ["The old grey crane came with twenty sacks of barley.", "The egret came."]
        );
    }

    #[test]
    fn what_is_shown_ends_with_a_sentence() {
        let new = OLD.replace("left at night", "left in the early hours of the morning");
        assert_eq!(
            shown(OLD, &new, &CITED, &[]),
            ["The stork left in the early hours of the morning."]
        );
        let new = OLD.replace("The stork left at night", "No bird has seen the stork leave since");
        let new = format!("An introduction.\n{new}");
        assert_eq!(shown(OLD, &new, &CITED, &[]), ["No bird has seen the stork leave since."]);
    }

    #[test]
    fn where_nothing_is_left_between_neighbours_it_is_gone() {
        let new = OLD.replace("The crane came with barley.\n", "");
        assert_eq!(shown(OLD, &new, &CITED, &[]), ["Gone"]);
    }

    #[test]
    fn the_kept_words_decide_between_sentences() {
        let new = OLD.replace("The crane came with barley.", "It rained. A crane came with rye.");
        let quoted = [(CITED[1], CITED[1])];
        assert_eq!(shown(OLD, &new, &CITED, &quoted), ["A crane came with rye."]);
    }

    #[test]
    fn what_is_in_its_place_already_says_nothing_of_the_old_offsets() {
        // The second passage changed, and the others were written anew: their offsets are new.
        let new = OLD.replace("heron came with wheat", "heron came").replace("barley", "rye");
        let new = format!("A long introduction was added, so that all else is farther on.\n{new}");
        let known: Vec<_> =
            CITED[2..].iter().map(|words| (at(&new, words), at(&new, words))).collect();
        let missing: Vec<_> = CITED[..2]
            .iter()
            .map(|words| Missing {
                was: at(OLD, words),
                quote: None,
                cited_between: Some(at(&new, "The heron").start)..Some(known[0].1.start),
            })
            .collect();
        let text: Vec<char> = new.chars().collect();
        let places = in_place(&missing, &known, &new).into_iter().map(|fate| match fate {
            Fate::Changed(range) => text[range].iter().collect::<String>(),
            fate => format!("{fate:?}"),
        });
        assert_eq!(places.collect::<Vec<_>>(), ["The heron came.", "The crane came with rye."]);
    }

    #[test]
    fn a_passage_around_one_that_is_found_is_the_sentence_of_that() {
        let old = "On Monday the heron came. It left.";
        let new = "It rained. On Tuesday the heron came. It left.";
        assert_eq!(
            shown(old, new, &["On Monday the heron came", "the heron came", "It left"], &[]),
            ["On Tuesday the heron came."]
        );
    }
}
