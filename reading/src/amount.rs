//! Exact amounts: fractions of whole numbers.

use std::{cmp::Ordering, fmt};

use comity_tree::Decimal;

/// A fraction in lowest terms.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Amount {
    over: i128,
    under: i128,
}

impl Amount {
    /// Nothing.
    pub const ZERO: Self = Self { over: 0, under: 1 };
    /// One.
    pub const ONE: Self = Self { over: 1, under: 1 };
    /// A half.
    pub(crate) const HALF: Self = Self { over: 1, under: 2 };

    /// A whole number.
    pub fn whole(number: i128) -> Self {
        Self { over: number, under: 1 }
    }

    /// Ten to a power; `None` beyond what is ever written.
    pub fn power_of_ten(exponent: u32) -> Option<Self> {
        Some(Self::whole(10_i128.checked_pow(exponent)?))
    }

    /// One number through another; `None` if that is nothing.
    pub fn fraction(over: Self, under: Self) -> Option<Self> {
        (under.over != 0).then_some(())?;
        Self::reduced(over.over.checked_mul(under.under)?, over.under.checked_mul(under.over)?)
    }

    /// A decimal number.
    pub fn of(decimal: Decimal) -> Option<Self> {
        let under = 10_i128.checked_pow(u32::from(decimal.scale()))?;
        Self::reduced(decimal.mantissa(), under)
    }

    /// The product; `None` if it is too long to be exact.
    pub fn times(self, other: Self) -> Option<Self> {
        Self::reduced(self.over.checked_mul(other.over)?, self.under.checked_mul(other.under)?)
    }

    /// This amount to the power of `exponent`; `None` if it is too long to be exact.
    pub(crate) fn raised(self, exponent: u32) -> Option<Self> {
        (exponent <= 128).then_some(())?;
        (0..exponent).try_fold(Self::ONE, |power, _| power.times(self))
    }

    /// The sum; `None` if it is too long to be exact.
    pub fn plus(self, other: Self) -> Option<Self> {
        let left = self.over.checked_mul(other.under)?;
        let right = other.over.checked_mul(self.under)?;
        Self::reduced(left.checked_add(right)?, self.under.checked_mul(other.under)?)
    }

    /// The difference; `None` if it is too long to be exact.
    pub fn minus(self, other: Self) -> Option<Self> {
        self.plus(Self { over: other.over.checked_neg()?, under: other.under })
    }

    /// The number as a whole one, if it is one.
    pub fn to_whole(self) -> Option<i128> {
        (self.under == 1).then_some(self.over)
    }

    /// The number as a decimal one, if it has an end.
    pub fn to_decimal(self) -> Option<Decimal> {
        Decimal::parse(&self.to_string()).ok()
    }

    /// Whether it is less; amounts too long to compare are not.
    pub fn is_less(self, other: Self) -> bool {
        let sides = self.over.checked_mul(other.under).zip(other.over.checked_mul(self.under));
        sides.is_some_and(|(left, right)| left.cmp(&right) == Ordering::Less)
    }

    fn reduced(over: i128, under: i128) -> Option<Self> {
        let (mut a, mut b) = (over.unsigned_abs(), under.unsigned_abs());
        while b != 0 {
            (a, b) = (b, a % b);
        }
        let divisor = i128::try_from(a).ok().filter(|divisor| *divisor != 0)?;
        let sign = if under < 0 { -1 } else { 1 };
        Some(Self {
            over: (over / divisor).checked_mul(sign)?,
            under: (under / divisor).checked_mul(sign)?,
        })
    }
}

impl Default for Amount {
    fn default() -> Self {
        Self::ZERO
    }
}

impl fmt::Display for Amount {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut scale = 0;
        let mut unit = 1_i128;
        while unit % self.under != 0 && scale < 12 {
            unit *= 10;
            scale += 1;
        }
        let scaled = (unit % self.under == 0).then(|| self.over.checked_mul(unit / self.under));
        let Some(Some(scaled)) = scaled else { return write!(f, "{}/{}", self.over, self.under) };
        let digits = format!("{:0>width$}", scaled.unsigned_abs(), width = scale + 1);
        let (whole, fraction) = digits.split_at(digits.len() - scale);
        let sign = if scaled < 0 { "-" } else { "" };
        let point = if scale == 0 { "" } else { "." };
        write!(f, "{sign}{whole}{point}{fraction}")
    }
}
