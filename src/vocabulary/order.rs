//! Hierarchy and order: reachability along the edges of a table.

use std::cmp::Ordering;

use super::{AboveRow, Table, TermRow, Vocabulary};

/// The two kinds of edges between terms.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Edge {
    Broader,
    Above,
}

impl Table {
    /// Whether term `a` is term `b`, or narrower than it.
    pub fn is_within(&self, a: u16, b: u16) -> bool {
        self.reaches(a, b, Edge::Broader)
    }

    /// Whether term `a` ranks above term `b`, directly or through others.
    pub fn is_above(&self, a: u16, b: u16) -> bool {
        a != b && self.reaches(a, b, Edge::Above)
    }

    /// The terms that term `from` is narrower than, each once and the nearest first.
    pub fn ancestors(&self, from: u16) -> Vec<u16> {
        let mut seen = vec![from];
        let mut next = 0;
        while let Some(&term) = seen.get(next) {
            next += 1;
            for &broader in self.terms[usize::from(term)].broader {
                if !seen.contains(&broader) {
                    seen.push(broader);
                }
            }
        }
        seen.remove(0);
        seen
    }

    // The linter refuses loops, but a walk that remembers costs little and cannot hang.
    fn reaches(&self, mut from: u16, to: u16, edge: Edge) -> bool {
        // Nothing has to be remembered on the way to the first fork.
        for _ in 0..self.terms.len() {
            if from == to {
                return true;
            }
            let mut next = neighbours(&self.terms[usize::from(from)], edge);
            match (next.next(), next.next()) {
                (None, _) => return false,
                (Some(only), None) => from = only,
                (Some(_), Some(_)) => break,
            }
        }
        let mut seen = vec![from];
        let mut next = 0;
        while let Some(&term) = seen.get(next) {
            if term == to {
                return true;
            }
            next += 1;
            for neighbour in neighbours(&self.terms[usize::from(term)], edge) {
                if !seen.contains(&neighbour) {
                    seen.push(neighbour);
                }
            }
        }
        false
    }
}

fn neighbours(term: &TermRow, edge: Edge) -> impl Iterator<Item = u16> {
    let (broader, above): (&[u16], &[AboveRow]) = match edge {
        Edge::Broader => (term.broader, &[]),
        Edge::Above => (&[], term.above),
    };
    broader.iter().copied().chain(above.iter().map(|row| row.term))
}

impl Table {
    /// The fewest edges that lead from term `upper` down to term `lower`, each with the term that
    /// it starts from; none if they are one term, `None` if the one does not rank above the
    /// other.
    pub fn descent(&self, upper: u16, lower: u16) -> Option<Vec<(u16, &'static AboveRow)>> {
        // Each term with the edge by which it was first reached, in the order of reaching.
        let mut reached: Vec<(u16, Option<(usize, &'static AboveRow)>)> = vec![(upper, None)];
        let mut next = 0;
        while let Some(&(term, _)) = reached.get(next) {
            if term == lower {
                let mut edges = Vec::new();
                let mut at = next;
                while let Some((before, row)) = reached[at].1 {
                    edges.push((reached[before].0, row));
                    at = before;
                }
                edges.reverse();
                return Some(edges);
            }
            for row in self.terms[usize::from(term)].above {
                if !reached.iter().any(|&(seen, _)| seen == row.term) {
                    reached.push((row.term, Some((next, row))));
                }
            }
            next += 1;
        }
        None
    }
}

/// The order of a vocabulary: `None` where the ontology attests none.
#[doc(hidden)]
pub fn compare<V: Vocabulary>(a: V, b: V) -> Option<Ordering> {
    let (a, b) = (a.index(), b.index());
    if a == b {
        Some(Ordering::Equal)
    } else if V::TABLE.is_above(a, b) {
        Some(Ordering::Greater)
    } else if V::TABLE.is_above(b, a) {
        Some(Ordering::Less)
    } else {
        None
    }
}

/// The order of a vocabulary in which every pair compares.
#[doc(hidden)]
pub fn compare_totally<V: Vocabulary>(a: V, b: V) -> Ordering {
    // The linter has made sure that there is an answer.
    compare(a, b).unwrap_or(Ordering::Equal)
}
