//! Exact decimal numbers.

mod parse;

use std::{cmp::Ordering, fmt, str::FromStr};

use super::digits;
use crate::ValueError;

/// An exact decimal number of up to 38 digits, before and after the point together.
///
/// Equal numbers are equal however they were written: `1.0` is `1` and `-0` is `0`.
///
/// ```
/// # use comity_tree::Decimal;
/// let trade = Decimal::parse("22.70")?;
/// assert_eq!(trade, Decimal::parse("2.27e1")?);
/// assert_eq!(trade.to_string(), "22.7");
/// assert!(trade < Decimal::from(94));
/// # Ok::<(), comity_tree::ValueError>(())
/// ```
// Always in lowest terms: the scale is the least that will do. So the derives mean equality of
// numbers.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Default)]
pub struct Decimal {
    mantissa: i128,
    scale: u8,
}

impl Decimal {
    /// Most digits, before and after the point together.
    pub const MAX_DIGITS: u8 = 38;

    /// One.
    pub const ONE: Self = Self { mantissa: 1, scale: 0 };

    /// Reads a number as JSON writes it.
    ///
    /// # Errors
    ///
    /// `bad-form` if the text is not a number of JSON, `out-of-range` if it needs more than
    /// [`MAX_DIGITS`](Self::MAX_DIGITS) digits.
    pub fn parse(text: &str) -> Result<Self, ValueError> {
        digits::plain(text).map_or_else(|| parse::parse(text), |number| Ok(number.into()))
    }

    /// The number times ten to the power of [`scale`](Self::scale).
    pub fn mantissa(self) -> i128 {
        self.mantissa
    }

    /// The number of digits after the point.
    pub fn scale(self) -> u8 {
        self.scale
    }

    /// Whether there is nothing after the point.
    pub fn is_integer(self) -> bool {
        self.scale == 0
    }

    /// The number as a whole number of 64 bits, if it is one.
    pub fn to_i64(self) -> Option<i64> {
        if self.is_integer() { i64::try_from(self.mantissa).ok() } else { None }
    }

    /// The nearest number of 64 bits in binary.
    pub fn to_f64(self) -> f64 {
        // Two numbers that binary holds exactly: their quotient is rounded once, and so rightly.
        // Anything longer goes by way of Rust's reader of floats, which rounds rightly too.
        const EXACT: u64 = 1 << f64::MANTISSA_DIGITS;
        const UNITS: [f64; 16] =
            [1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15];
        match (i64::try_from(self.mantissa), UNITS.get(usize::from(self.scale))) {
            #[expect(clippy::cast_precision_loss, reason = "up to `EXACT` there is no loss")]
            (Ok(mantissa), Some(unit)) if mantissa.unsigned_abs() <= EXACT => {
                mantissa as f64 / unit
            }
            _ => self.to_string().parse().unwrap_or(f64::NAN),
        }
    }

    /// The exact product; `None` if it needs more than [`MAX_DIGITS`](Self::MAX_DIGITS) digits.
    pub fn checked_mul(self, other: Self) -> Option<Self> {
        let mut mantissa = self.mantissa.checked_mul(other.mantissa)?;
        let mut scale = self.scale.checked_add(other.scale)?;
        while scale > 0 && mantissa % 10 == 0 {
            mantissa /= 10;
            scale -= 1;
        }
        let fits = mantissa.unsigned_abs() < 10_u128.pow(u32::from(Self::MAX_DIGITS));
        (fits && scale <= Self::MAX_DIGITS).then_some(Self { mantissa, scale })
    }

    fn split(self) -> (i128, i128) {
        let unit = 10_i128.pow(u32::from(self.scale));
        let rest = 10_i128.pow(u32::from(Self::MAX_DIGITS - self.scale));
        (self.mantissa / unit, self.mantissa % unit * rest)
    }
}

impl From<i64> for Decimal {
    fn from(value: i64) -> Self {
        Self { mantissa: value.into(), scale: 0 }
    }
}

impl Ord for Decimal {
    fn cmp(&self, other: &Self) -> Ordering {
        if self.scale == other.scale {
            return self.mantissa.cmp(&other.mantissa);
        }
        // Brought to one scale, two numbers of 38 digits would need 76.
        self.split().cmp(&other.split())
    }
}

impl PartialOrd for Decimal {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl FromStr for Decimal {
    type Err = ValueError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Self::parse(text)
    }
}

impl fmt::Display for Decimal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let digits = self.mantissa.unsigned_abs().to_string();
        let scale = usize::from(self.scale);
        let text = if scale == 0 {
            digits
        } else {
            let digits = format!("{digits:0>width$}", width = scale + 1);
            let (whole, fraction) = digits.split_at(digits.len() - scale);
            format!("{whole}.{fraction}")
        };
        f.pad_integral(self.mantissa >= 0, "", &text)
    }
}

impl fmt::Debug for Decimal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Decimal({self})")
    }
}
