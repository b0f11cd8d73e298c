//! Classes of statements brought together by what they have in common.

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::Arc,
};

use comity_ontology::{
    cel::{CelValue, EvalError, Expr, Reason, Steps, eval_across},
    conflict::{KeySet, has},
    model::{Conflict, ConflictKey, Model, SIDES},
};

use super::{
    class::{Class, Keys},
    clause::{Atom, Clauses, clauses},
    region::{Asked, Point, Region},
};

/// What two statements must have in common to be brought together: the document, the sets that are
/// the same, and one element of those that share one.
type Common = (Option<usize>, Vec<KeySet>, Option<Arc<str>>);

/// The classes of each side, and which of them belong together.
pub(super) struct Join<'r> {
    model: &'r Model,
    conflict: &'r Conflict,
    classes: Vec<Vec<Class<'r>>>,
    /// What is demanded of each side, given those before it.
    clauses: Vec<Clauses>,
    /// For each side, its classes by what they must have in common with those before it.
    index: Vec<BTreeMap<Common, Region>>,
}

impl<'r> Join<'r> {
    /// Brings the classes of the sides of a conflict together.
    pub(super) fn new(
        model: &'r Model,
        conflict: &'r Conflict,
        classes: Vec<Vec<Class<'r>>>,
    ) -> Self {
        let asked = (0..classes.len()).map(|side| clauses(conflict, side)).collect();
        let mut join = Self { model, conflict, classes, clauses: asked, index: Vec::new() };
        // The first side is gone through as it is.
        let mut index = vec![BTreeMap::new()];
        for (side, classes) in join.classes.iter().enumerate().skip(1) {
            let mut groups: BTreeMap<Common, Vec<usize>> = BTreeMap::new();
            for (number, class) in classes.iter().enumerate() {
                for common in join.commons(side, class.document, &[&class.keys]) {
                    groups.entry(common).or_default().push(number);
                }
            }
            let region = |group: Vec<usize>| Region::new(&group, |class| join.values(side, class));
            index.push(groups.into_iter().map(|(common, group)| (common, region(group))).collect());
        }
        join.index = index;
        join
    }

    /// How many classes the first side has.
    pub(super) fn drivers(&self) -> usize {
        self.classes.first().map_or(0, Vec::len)
    }

    /// Visits everything that can be on the sides beside a class of the first, while `visit` asks
    /// for more.
    pub(super) fn visit(&self, driver: usize, visit: &mut dyn FnMut(&[&Class<'r>]) -> bool) {
        self.extend(&mut vec![&self.classes[0][driver]], visit);
    }

    // No deeper than there are sides.
    fn extend<'j>(
        &'j self,
        chosen: &mut Vec<&'j Class<'r>>,
        visit: &mut dyn FnMut(&[&Class<'r>]) -> bool,
    ) -> bool {
        let side = chosen.len();
        let Some(index) = self.index.get(side) else { return visit(chosen) };
        let keys: Vec<&Keys> = chosen.iter().map(|class| &class.keys).collect();
        let commons = self.commons(side, chosen[0].document, &keys);
        let asked = self.asked(side, chosen);
        // What shares two elements, or fits two of a list, is found twice.
        let is_repeated = commons.len() > 1 || asked.len() > 1;
        let mut seen = BTreeSet::new();
        commons.iter().filter_map(|common| index.get(common)).all(|region| {
            asked.iter().all(|asked| {
                region.visit(asked, &mut |number| {
                    let class = &self.classes[side][number];
                    if is_repeated && !seen.insert(number) || !share(&keys, &class.keys) {
                        return true;
                    }
                    chosen.push(class);
                    let more = self.extend(chosen, visit);
                    chosen.pop();
                    more
                })
            })
        })
    }

    /// What the statements with these keys ask of one on a side.
    fn commons(&self, side: usize, document: Option<usize>, given: &[&Keys]) -> Vec<Common> {
        let asked = |key: &ConflictKey| key.asks(side) && (0..side).any(|one| key.asks(one));
        let (conflict, mut same) = (self.conflict, Vec::new());
        for (number, _) in conflict.same.iter().enumerate().filter(|(_, key)| asked(key)) {
            let set = given.iter().find_map(|keys| keys.same[number].clone());
            same.push(set.unwrap_or_default());
        }
        let Some(number) = conflict.shares.iter().position(asked) else {
            return vec![(document, same, None)];
        };
        let set = given.iter().find_map(|keys| keys.shares[number].as_ref());
        let items = set.into_iter().flatten();
        items.map(|item| (document, same.clone(), Some(item.clone()))).collect()
    }

    /// The values of a class that are compared with those of the sides before it.
    fn values(&self, side: usize, class: usize) -> Vec<Point> {
        let given = [(SIDES[side], self.classes[side][class].value)];
        self.clauses[side].own.iter().map(|expr| self.point(expr, &given)).collect()
    }

    /// What is demanded of a side, given what is chosen for those before it: one of these.
    fn asked(&self, side: usize, chosen: &[&Class<'_>]) -> Vec<Vec<Vec<Asked>>> {
        let given: Vec<(&str, &CelValue)> =
            SIDES.into_iter().zip(chosen.iter().map(|class| class.value)).collect();
        let clauses = &self.clauses[side];
        let mut found = vec![self.given(&clauses.all, &given)];
        for listed in &clauses.listed {
            let Ok(CelValue::List(items)) = self.eval(&listed.list, &given) else { continue };
            let fits = |item: &&CelValue| {
                listed.conditions.iter().all(|condition| {
                    let given = with(&given, &listed.variable, item);
                    !matches!(self.eval(condition, &given), Ok(CelValue::Bool(false)))
                })
            };
            let items: Vec<&CelValue> = items.iter().filter(fits).collect();
            if items.is_empty() {
                return Vec::new();
            }
            // One list says enough.
            if let ([always], false) = (found.as_slice(), listed.all.is_empty()) {
                let demands = items.into_iter().map(|item| {
                    let given = with(&given, &listed.variable, item);
                    [always.as_slice(), &self.given(&listed.all, &given)].concat()
                });
                found = demands.collect();
            }
        }
        found
    }

    /// Clauses with the values that are given.
    fn given(&self, clauses: &[Vec<Atom>], given: &[(&str, &CelValue)]) -> Vec<Vec<Asked>> {
        let clauses = clauses.iter().map(|clause| {
            let atoms = clause.iter();
            atoms.map(|atom| (atom.own, atom.relation, self.point(&atom.given, given))).collect()
        });
        clauses.collect()
    }

    fn eval(&self, expr: &Expr, given: &[(&str, &CelValue)]) -> Result<CelValue, EvalError> {
        eval_across(expr, given, self.model, &Steps::default())
    }

    fn point(&self, expr: &Expr, given: &[(&str, &CelValue)]) -> Point {
        match self.eval(expr, given) {
            Ok(value) => Point::of(&value),
            Err(EvalError { reason: Reason::TooLong, .. }) => Point::Unknown,
            Err(_) => Point::Nothing,
        }
    }
}

/// The values that are given, and one more.
fn with<'g>(
    given: &[(&'g str, &'g CelValue)],
    name: &'g str,
    value: &'g CelValue,
) -> Vec<(&'g str, &'g CelValue)> {
    [given, &[(name, value)]].concat()
}

/// Whether one shares an element with all others wherever it must.
fn share(others: &[&Keys], one: &Keys) -> bool {
    one.shares.iter().enumerate().all(|(number, set)| {
        let Some(set) = set else { return true };
        let others = others.iter().filter_map(|keys| keys.shares[number].as_ref());
        let others: Vec<&KeySet> = others.collect();
        others.is_empty() || set.iter().any(|item| others.iter().all(|other| has(other, item)))
    })
}
