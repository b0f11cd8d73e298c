//! Names inside longer names: which of them a text names as well.

use std::collections::BTreeSet;

use super::lexicon::Hit;

/// What is known of two names, of which one is inside the other.
pub(super) trait Kinship {
    /// The sort of what a name means: two of one sort are of one list.
    fn sort(&self, meaning: usize) -> usize;
    /// Whether the declaration of the outer refers to the inner.
    fn refers(&self, outer: usize, inner: usize) -> bool;
    /// Whether it refers to anything of a sort.
    fn refers_to_sort(&self, outer: usize, sort: usize) -> bool;
    /// Whether it may refer to something of a sort.
    fn may_refer(&self, outer: usize, sort: usize) -> bool;
}

/// The names of a text, in the order of their places, less those that are only a part of another.
///
/// What the longer name means decides. If its declaration refers to the shorter, both are named: a
/// company of China. If it could refer to it and does not, the shorter is a part of its name alone:
/// a sea that is called after China, a province of another state. If it contains two or more of
/// that sort, it lists them, and they are named: the war between Iran and Iraq; unless it refers to
/// others alone, as British Columbia does in languages that write it with Colombia. Of two things
/// of one sort, this holds unless the longer refers to others.
pub(super) fn named(hits: Vec<Hit>, kin: &impl Kinship) -> Vec<Hit> {
    let longest = hits.iter().map(|hit| hit.range.len()).max().unwrap_or_default();
    let is_inside = |inner: &Hit, outer: &Hit| {
        outer.range.len() > inner.range.len()
            && outer.range.start <= inner.range.start
            && inner.range.end <= outer.range.end
            && outer.meaning != inner.meaning
    };
    let around = |hit: &Hit| {
        // What starts too early to reach the end of a name, or after its start, is not around it.
        let from = hits.partition_point(|outer| outer.range.start + longest < hit.range.end);
        let to = hits.partition_point(|outer| outer.range.start <= hit.range.start);
        &hits[from..to.max(from)]
    };
    let is_list = |outer: &Hit, sort: usize| {
        let from = hits.partition_point(|hit| hit.range.start < outer.range.start);
        let to = hits.partition_point(|hit| hit.range.start < outer.range.end);
        let inside = hits[from..to].iter().filter(|hit| is_inside(hit, outer));
        // A name inside a name inside the outer is judged by that.
        let direct = inside.filter(|hit| {
            let between = around(hit).iter();
            !between.into_iter().any(|one| is_inside(hit, one) && is_inside(one, outer))
        });
        let meanings: BTreeSet<usize> =
            direct.map(|hit| hit.meaning).filter(|one| kin.sort(*one) == sort).collect();
        // A province of a third state is called after them.
        let is_of_another = kin.refers_to_sort(outer.meaning, sort)
            && !meanings.iter().any(|one| kin.refers(outer.meaning, *one));
        meanings.len() > 1 && !is_of_another
    };
    let is_named = |inner: &Hit, outer: &Hit| {
        let sort = kin.sort(inner.meaning);
        if kin.refers(outer.meaning, inner.meaning) {
            true
        } else if kin.sort(outer.meaning) == sort {
            !kin.refers_to_sort(outer.meaning, sort) && is_list(outer, sort)
        } else {
            !kin.may_refer(outer.meaning, sort) || is_list(outer, sort)
        }
    };
    let kept = hits.iter().map(|hit| {
        let mut outers = around(hit).iter().filter(|outer| is_inside(hit, outer));
        outers.all(|outer| is_named(hit, outer))
    });
    let kept: Vec<bool> = kept.collect();
    hits.into_iter().zip(kept).filter(|(_, kept)| *kept).map(|(hit, _)| hit).collect()
}

#[cfg(test)]
mod tests {
    use super::{Kinship, named};
    use crate::stated::lexicon::{Hit, Lexicon};
    use comity_reading::folded;

    /// Names with a sort each, and what each refers to.
    struct Known(&'static [(&'static str, usize, &'static [usize])]);

    impl Kinship for Known {
        fn sort(&self, meaning: usize) -> usize {
            self.0[meaning].1
        }
        fn refers(&self, outer: usize, inner: usize) -> bool {
            self.0[outer].2.contains(&inner)
        }
        fn refers_to_sort(&self, outer: usize, sort: usize) -> bool {
            self.0[outer].2.iter().any(|one| self.sort(*one) == sort)
        }
        fn may_refer(&self, _: usize, sort: usize) -> bool {
            sort == 0
        }
    }

    const KNOWN: Known = Known(&[
        ("Peru", 0, &[]),
        ("Chile", 0, &[]),
        ("Sea of Peru", 1, &[]),
        ("Bank of Peru", 0, &[0]),
        ("New Peru", 1, &[1]),
        ("Peru–Chile war", 1, &[]),
        ("Chile Peru Club", 0, &[]),
        ("Little Chile", 0, &[0]),
        ("Treaty on the Sea of Peru", 1, &[]),
        ("Bolivia", 0, &[]),
        ("Peru Chile Hills", 1, &[9]),
    ]);

    #[test]
    fn a_name_inside_another_is_judged_by_what_that_is() {
        for (text, names) in [
            ("Peru and Chile", &[0, 1][..]),
            ("the Sea of Peru", &[2]),
            ("the Bank of Peru", &[3, 0]),
            ("New Peru", &[4]),
            ("the Peru-Chile war", &[0, 5, 1]),
            ("the Chile Peru Club", &[1, 6, 0]),
            ("Little Chile", &[7]),
            ("the treaty on the Sea of Peru", &[8]),
            ("the Peru Chile Hills", &[10]),
        ] {
            let mut lexicon = Lexicon::default();
            for (meaning, (name, ..)) in KNOWN.0.iter().enumerate() {
                lexicon.add(name, meaning);
            }
            let hits = named(lexicon.forms(&folded(text)), &KNOWN);
            let found: Vec<usize> = hits.iter().map(|hit: &Hit| hit.meaning).collect();
            assert_eq!(found, names, "{text}");
        }
    }
}
