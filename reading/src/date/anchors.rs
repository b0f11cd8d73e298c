//! The days that dates are understood from.

use super::days::DayRange;

/// The days that dates are understood from.
#[derive(Clone, Debug, Default)]
pub struct Anchors {
    /// Where a year or month that is not given comes from.
    pub near: Vec<DayRange>,
    /// Where distances are counted from: `last year`.
    pub said: Vec<DayRange>,
    /// What `the same day` may be.
    pub same: Vec<DayRange>,
}
