//! The intervals of quantities.

pub use comity_tree::value::Interval;

#[cfg(feature = "bilateral")]
impl crate::bilateral::Quantity {
    /// The numbers that the quantity allows, in its unit.
    pub fn interval(&self) -> Interval {
        let qualifier = crate::Vocabulary::row(self.qualifier);
        Interval::new(self.value, self.upper, qualifier.factors())
    }
}

#[cfg(all(test, feature = "bilateral"))]
mod tests {
    use comity_tree::value::Factors;

    use crate::{Vocabulary as _, bilateral::Qualifier};

    #[test]
    fn every_qualifier_but_the_default_has_an_interval() {
        for &qualifier in Qualifier::ALL {
            let is_plain = qualifier.row().factors() == Factors::EXACT;
            assert_eq!(is_plain, qualifier == Qualifier::default(), "{qualifier}");
        }
    }
}
