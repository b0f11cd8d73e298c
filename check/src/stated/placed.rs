//! What is at places of a text, found by place.

use std::ops::Range;

/// Items in the order of their places; those that meet a range are found without a look at all.
#[derive(Debug)]
pub(super) struct Placed<T> {
    items: Vec<(Range<usize>, T)>,
    /// Where an item and those before it end at the latest.
    reach: Vec<usize>,
}

impl<T> Placed<T> {
    pub(super) fn new(items: impl IntoIterator<Item = (Range<usize>, T)>) -> Self {
        let mut items: Vec<_> = items.into_iter().collect();
        items.sort_by_key(|(range, _)| range.start);
        let mut end = 0;
        let reach = items.iter().map(|(range, _)| {
            end = end.max(range.end);
            end
        });
        Self { reach: reach.collect(), items }
    }

    /// The items that have a place in common with a range, in order.
    pub(super) fn meeting(
        &self,
        range: &Range<usize>,
    ) -> impl Iterator<Item = (&Range<usize>, &T)> + Clone {
        let range = range.clone();
        let from = self.reach.partition_point(|end| *end <= range.start);
        let to = self.items.partition_point(|(item, _)| item.start < range.end).max(from);
        let near = self.items[from..to].iter();
        near.filter(move |(item, _)| overlap(item, &range)).map(|(item, value)| (item, value))
    }
}

pub(super) fn contains(outer: &Range<usize>, inner: &Range<usize>) -> bool {
    outer.start <= inner.start && inner.end <= outer.end
}

pub(super) fn overlap(a: &Range<usize>, b: &Range<usize>) -> bool {
    a.start < b.end && b.start < a.end
}

#[cfg(test)]
mod tests {
    use std::ops::Range;

    use super::{Placed, overlap};

    #[test]
    fn finds_what_a_look_at_all_finds() {
        // A long item before short ones, two at one place, and a gap.
        let places: [Range<usize>; 6] = [20..22, 0..30, 10..12, 10..14, 40..50, 41..42];
        let items = Placed::new(places.iter().cloned().map(|place| (place, ())));
        for start in 0..55 {
            for end in start + 1..56 {
                let range = start..end;
                let mut all: Vec<_> = places.iter().filter(|p| overlap(p, &range)).collect();
                all.sort_by_key(|place| place.start);
                let found: Vec<_> = items.meeting(&range).map(|(place, ())| place).collect();
                assert_eq!(found, all, "{range:?}");
            }
        }
    }
}
