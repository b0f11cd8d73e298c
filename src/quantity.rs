//! The intervals of quantities.

pub use comity_tree::value::Interval;

#[cfg(feature = "bilateral")]
impl crate::bilateral::Quantity {
    /// The numbers that the quantity admits, in its unit.
    pub fn interval(&self) -> Interval {
        Interval::new(self.value, self.upper, self.qualifier.code())
    }
}

#[cfg(all(test, feature = "bilateral"))]
mod tests {
    use super::Interval;
    use crate::{Vocabulary as _, bilateral::Qualifier};
    use comity_tree::value::Decimal;

    fn interval(qualifier: &str) -> Interval {
        Interval::new(Decimal::parse("1000").unwrap(), None, qualifier)
    }

    #[test]
    fn every_qualifier_of_the_ontology_has_a_convention() {
        for &qualifier in Qualifier::ALL {
            let plain = interval(qualifier.code()) == interval("exact");
            assert_eq!(plain, qualifier == Qualifier::Exact, "{qualifier}");
        }
    }
}
