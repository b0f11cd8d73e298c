//! Statements arranged by their values, so that those which a conflict rules out are passed over
//! together.

use std::{cmp::Ordering, sync::Arc};

use comity_ontology::cel::CelValue;

use super::clause::Relation;

/// A value that is compared.
#[derive(Clone, Debug, PartialEq, PartialOrd)]
pub(super) enum Scalar {
    Bool(bool),
    Int(i64),
    Double(f64),
    Text(Arc<str>),
}

/// What is known of a value that is compared.
#[derive(Clone, Debug)]
pub(super) enum Point {
    Known(Scalar),
    /// There is none, so that no comparison with it holds.
    Nothing,
    /// It may be anything.
    Unknown,
}

impl Point {
    /// The point of a value.
    pub(super) fn of(value: &CelValue) -> Self {
        Self::Known(match value {
            CelValue::Bool(value) => Scalar::Bool(*value),
            CelValue::Int(number) => Scalar::Int(*number),
            CelValue::Double(number) => Scalar::Double(*number),
            CelValue::String(text) => Scalar::Text(Arc::clone(text)),
            CelValue::Date(..) | CelValue::List(_) | CelValue::Record(_) => return Self::Unknown,
        })
    }
}

/// A comparison that is asked for: which value, how it is related, and to what.
pub(super) type Asked = (usize, Relation, Point);

/// How many classes are compared one by one.
const LEAF: usize = 8;

/// Classes, with what is common to their values.
#[derive(Debug)]
pub(super) struct Region {
    extents: Vec<Extent>,
    parts: Parts,
}

#[derive(Debug)]
enum Parts {
    Leaf(Vec<(usize, Vec<Point>)>),
    Split(Box<[Region; 2]>),
}

/// From where to where one of the values reaches.
#[derive(Clone, Debug, Default)]
struct Extent {
    reach: Option<(Scalar, Scalar)>,
    /// Whether there may be any other, too.
    is_unknown: bool,
}

impl Region {
    /// Arranges classes by their values.
    pub(super) fn new(classes: &[usize], values: impl Fn(usize) -> Vec<Point>) -> Self {
        // So few are compared anyway.
        let values = |class| if classes.len() <= LEAF { Vec::new() } else { values(class) };
        Self::arrange(classes.iter().map(|class| (*class, values(*class))).collect(), 0)
    }

    // Each part has half of the classes.
    fn arrange(mut classes: Vec<(usize, Vec<Point>)>, depth: usize) -> Self {
        let count = classes.first().map_or(0, |(_, values)| values.len());
        let mut extents = vec![Extent::default(); count];
        for (_, values) in &classes {
            extents.iter_mut().zip(values).for_each(|(extent, value)| extent.add(value));
        }
        if classes.len() <= LEAF || count == 0 {
            return Self { extents, parts: Parts::Leaf(classes) };
        }
        let by = depth % count;
        classes.sort_by(|(_, one), (_, other)| order(&one[by], &other[by]));
        let rest = classes.split_off(classes.len() / 2);
        let halves = [classes, rest].map(|half| Self::arrange(half, depth + 1));
        Self { extents, parts: Parts::Split(Box::new(halves)) }
    }

    /// Visits the classes of which one comparison of each clause may hold, while `visit` asks for
    /// more. Returns whether it does.
    pub(super) fn visit(
        &self,
        clauses: &[Vec<Asked>],
        visit: &mut dyn FnMut(usize) -> bool,
    ) -> bool {
        let is_possible = |extents: &[Extent]| {
            clauses.iter().all(|clause| {
                clause.iter().any(|(own, relation, given)| {
                    extents.get(*own).is_none_or(|extent| extent.may_be(*relation, given))
                })
            })
        };
        if !is_possible(&self.extents) {
            return true;
        }
        match &self.parts {
            Parts::Split(halves) => halves.iter().all(|half| half.visit(clauses, visit)),
            Parts::Leaf(points) => points.iter().all(|(class, values)| {
                let mut extents = vec![Extent::default(); values.len()];
                extents.iter_mut().zip(values).for_each(|(extent, value)| extent.add(value));
                !is_possible(&extents) || visit(*class)
            }),
        }
    }
}

impl Extent {
    fn add(&mut self, value: &Point) {
        let value = match value {
            Point::Nothing => return,
            Point::Unknown => return self.is_unknown = true,
            Point::Known(value) => value,
        };
        let (least, greatest) = self.reach.get_or_insert_with(|| (value.clone(), value.clone()));
        if value < least {
            *least = value.clone();
        }
        if value > greatest {
            *greatest = value.clone();
        }
    }

    /// Whether a value in it may be so related to what is given.
    fn may_be(&self, relation: Relation, given: &Point) -> bool {
        let given = match given {
            Point::Nothing => return false,
            Point::Unknown => return self.is_unknown || self.reach.is_some(),
            Point::Known(given) => given,
        };
        let Some((least, greatest)) = &self.reach else { return self.is_unknown };
        self.is_unknown
            || match relation {
                Relation::Less => least < given,
                Relation::LessEqual => least <= given,
                Relation::Greater => greatest > given,
                Relation::GreaterEqual => greatest >= given,
            }
    }
}

/// An order in which near values are near each other.
fn order(one: &Point, other: &Point) -> Ordering {
    match (one, other) {
        (Point::Known(one), Point::Known(other)) => {
            one.partial_cmp(other).unwrap_or(Ordering::Equal)
        }
        (Point::Known(_), _) => Ordering::Less,
        (_, Point::Known(_)) => Ordering::Greater,
        _ => Ordering::Equal,
    }
}

#[cfg(test)]
mod tests {
    use super::{Point, Region, Relation, Scalar};

    fn visited(region: &Region, clauses: &[Vec<(usize, Relation, Point)>]) -> Vec<usize> {
        let mut found = Vec::new();
        region.visit(clauses, &mut |class| {
            found.push(class);
            true
        });
        found.sort_unstable();
        found
    }

    fn known(number: usize) -> Point {
        Point::Known(Scalar::Int(i64::try_from(number).unwrap()))
    }

    #[test]
    fn only_what_may_be_so_related_is_visited() {
        let all: Vec<usize> = (0..100).collect();
        // The square of a number, and what is left of it by seven.
        let region = Region::new(&all, |n| vec![known(n * n), known(n % 7)]);
        assert_eq!(visited(&region, &[]), all);
        let less = |than: usize| (0, Relation::Less, known(than));
        assert_eq!(visited(&region, &[vec![less(10)]]), [0, 1, 2, 3]);
        let three = [Relation::LessEqual, Relation::GreaterEqual].map(|is| vec![(1, is, known(3))]);
        let expected: Vec<usize> = all.iter().copied().filter(|n| n % 7 == 3).collect();
        assert_eq!(visited(&region, &three), expected);
        let either = vec![less(2), (0, Relation::Greater, known(98 * 98))];
        assert_eq!(visited(&region, &[either]), [0, 1, 99]);
        assert_eq!(visited(&region, &[vec![(0, Relation::Less, Point::Nothing)]]), [0; 0]);
        assert_eq!(visited(&region, &[vec![(0, Relation::Less, Point::Unknown)]]), all);
    }

    #[test]
    fn what_is_unknown_is_visited_and_what_is_nothing_is_not() {
        let all: Vec<usize> = (0..30).collect();
        let region = Region::new(&all, |n| {
            vec![match n % 3 {
                0 => known(n),
                1 => Point::Nothing,
                _ => Point::Unknown,
            }]
        });
        let found = visited(&region, &[vec![(0, Relation::Greater, known(20))]]);
        let expected = all.into_iter().filter(|n| n % 3 == 2 || n % 3 == 0 && *n > 20);
        assert_eq!(found, expected.collect::<Vec<_>>());
    }
}
