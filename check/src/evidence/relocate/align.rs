//! Which place of a text that changed a passage of it is at now.

use std::ops::Range;

/// Fewest code points of a passage that is known by itself: a shorter one may be anywhere.
const LONG: usize = 12;

/// A passage as it was, and everywhere that it is now.
#[derive(Debug)]
pub(super) struct Sought {
    pub(super) was: Range<usize>,
    pub(super) places: Vec<Range<usize>>,
}

/// What became of a passage.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Fate {
    /// It is certainly here.
    Found(Range<usize>),
    /// It is at one of these places, and nothing tells at which.
    Unsure(Vec<Range<usize>>),
    /// Its text changed; here is what is in its place.
    Changed(Range<usize>),
    /// What was around it is there, and nothing in its place.
    Gone,
}

/// A passage that is at one place, in the order of the others.
#[derive(Clone, Copy, Debug)]
struct Fixed {
    was: usize,
    is: usize,
}

impl Fixed {
    fn shift(self) -> isize {
        self.is.cast_signed() - self.was.cast_signed()
    }
}

/// What became of passages, which are in the order of their places as they were; `None` of one
/// that is nowhere.
pub(super) fn align(sought: &[Sought]) -> Vec<Option<Fate>> {
    let chain = chain(sought);
    let starts: Vec<Fixed> = chain.iter().map(|at| fixed(sought, *at)).collect();
    let certain = sought.iter().enumerate().map(|(at, passage)| {
        let place = in_order(passage, chain.binary_search(&at).is_ok(), at, sought, &starts);
        place.or_else(|| in_a_block(passage, at, sought))
    });
    let fate = |(passage, place): (&Sought, Option<Range<usize>>)| match place {
        Some(place) => Some(Fate::Found(place)),
        None if passage.places.is_empty() => None,
        None => Some(Fate::Unsure(passage.places.clone())),
    };
    sought.iter().zip(certain).map(fate).collect()
}

fn fixed(sought: &[Sought], at: usize) -> Fixed {
    Fixed { was: sought[at].was.start, is: sought[at].places[0].start }
}

/// The longest run of passages, each at one place, that are in the order in which they were.
fn chain(sought: &[Sought]) -> Vec<usize> {
    let only = |at: &usize| sought[*at].places.len() == 1 && sought[*at].was.len() >= LONG;
    let seeds: Vec<usize> = (0..sought.len()).filter(only).collect();
    // The last seed of the best run of each length, and the seed before each in its run.
    let mut ends: Vec<usize> = Vec::new();
    let mut before: Vec<Option<usize>> = vec![None; sought.len()];
    for at in seeds {
        let start = sought[at].places[0].start;
        let rank = ends.partition_point(|end| sought[*end].places[0].start <= start);
        before[at] = rank.checked_sub(1).map(|rank| ends[rank]);
        if rank == ends.len() { ends.push(at) } else { ends[rank] = at }
    }
    let mut chain: Vec<usize> =
        std::iter::successors(ends.last().copied(), |at| before[*at]).collect();
    chain.reverse();
    chain
}

/// The place of a passage that keeps its distance from a neighbour of the chain, or that is one
/// of the chain itself.
fn in_order(
    passage: &Sought,
    is_of_chain: bool,
    at: usize,
    sought: &[Sought],
    chain: &[Fixed],
) -> Option<Range<usize>> {
    if is_of_chain {
        return passage.places.first().cloned();
    }
    let start = sought[at].was.start;
    let after = chain.partition_point(|fixed| fixed.was <= start);
    let neighbours = [after.checked_sub(1), Some(after)].into_iter().flatten();
    let shifts: Vec<isize> =
        neighbours.filter_map(|n| chain.get(n)).map(|fixed| fixed.shift()).collect();
    // Without a neighbour, what is where it was has not moved.
    let (least, most) = (shifts.iter().min().unwrap_or(&0), shifts.iter().max().unwrap_or(&0));
    let shift = |place: &Range<usize>| place.start.cast_signed() - start.cast_signed();
    if let [only] = &passage.places[..] {
        return (*least..=*most).contains(&shift(only)).then(|| only.clone());
    }
    let keeps = |place: &&Range<usize>| shift(place) == *least || shift(place) == *most;
    let mut kept = passage.places.iter().filter(keeps);
    // Of several, the one that is where it was has the same words, and is not to be changed.
    match (kept.next(), kept.next()) {
        (Some(place), None) => Some(place.clone()),
        _ => passage.places.iter().find(|place| keeps(place) && **place == passage.was).cloned(),
    }
}

/// How far apart passages of one block are at most.
const BLOCK: usize = 1000;

/// The place of a passage that moved together with a long one nearby.
fn in_a_block(passage: &Sought, at: usize, sought: &[Sought]) -> Option<Range<usize>> {
    let shift =
        |was: &Range<usize>, is: &Range<usize>| is.start.cast_signed() - was.start.cast_signed();
    let near = |other: &&Sought| other.was.start.abs_diff(passage.was.start) <= BLOCK;
    let before = sought[..at].iter().rev().take_while(near);
    let after = sought[at + 1..].iter().take_while(near);
    let shifts: Vec<isize> = before
        .chain(after)
        .filter(|other| other.was.len() >= LONG && other.was != passage.was)
        .filter_map(|other| match &other.places[..] {
            [place] => Some(shift(&other.was, place)),
            _ => None,
        })
        .collect();
    let mut places =
        passage.places.iter().filter(|place| shifts.contains(&shift(&passage.was, place)));
    places.next().filter(|_| places.next().is_none()).cloned()
}

#[cfg(test)]
#[expect(clippy::single_range_in_vec_init, reason = "a passage may be at one place")]
mod tests {
    use std::ops::Range;

    use super::{Fate, Sought, align};

    fn fates(sought: &[(Range<usize>, &[Range<usize>])]) -> Vec<Option<Fate>> {
        let sought =
            sought.iter().map(|(was, places)| Sought { was: was.clone(), places: places.to_vec() });
        align(&sought.collect::<Vec<_>>())
    }

    #[test]
    fn what_is_after_an_insertion_moves_by_its_length() {
        let found = fates(&[(0..20, &[0..20]), (30..50, &[37..57]), (40..43, &[5..8, 47..50])]);
        assert_eq!(found, [0..20, 37..57, 47..50].map(|is| Some(Fate::Found(is))));
    }

    #[test]
    fn a_short_passage_that_keeps_no_distance_is_not_sure() {
        let found = fates(&[(0..20, &[0..20]), (30..33, &[60..63])]);
        assert_eq!(found[1], Some(Fate::Unsure(vec![60..63])));
        let between = [(0..20, &[0..20][..]), (30..33, &[32..35]), (40..60, &[44..64])];
        assert_eq!(fates(&between)[1], Some(Fate::Found(32..35)));
    }

    #[test]
    fn of_two_alike_the_one_between_the_same_neighbours_is_meant() {
        let alike: &[Range<usize>] = &[20..40, 60..80];
        let found = fates(&[(0..20, &[0..20]), (20..40, alike), (40..60, &[40..60])]);
        assert_eq!(found[1], Some(Fate::Found(20..40)));
    }

    #[test]
    fn what_is_nowhere_has_no_place() {
        assert_eq!(fates(&[(0..20, &[0..20]), (20..40, &[])])[1], None);
    }

    #[test]
    fn a_block_that_moved_as_a_whole_is_found() {
        let found = fates(&[
            (0..20, &[100..120]),
            (20..40, &[120..140]),
            (40..60, &[0..20]),
            (60..80, &[20..40]),
            (80..100, &[40..60]),
        ]);
        assert!(found.iter().all(|fate| matches!(fate, Some(Fate::Found(_)))), "{found:?}");
    }
}
