//! What the text of a scalar can mean: dates, exact decimals, integers and web addresses.
//!
//! Nothing here knows a tree or a field. A decoder takes the text of a node, hands it to one of
//! these, and turns a [`ValueError`] into a finding at the node.

pub mod date;
mod decimal;
mod digits;
mod error;
pub mod integer;
mod interval;
#[cfg(feature = "schemars")]
mod schema;
#[cfg(feature = "serde")]
mod serde;
mod text;
pub mod url;

pub use date::{Certainty, Date};
pub use decimal::Decimal;
pub use error::ValueError;
pub use interval::{Factors, Interval};
pub use text::ShortText;
