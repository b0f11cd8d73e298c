//! From a value to text.

mod json;
#[cfg(feature = "yaml")]
mod yaml;

pub use json::to_json;
#[cfg(feature = "yaml")]
pub use yaml::to_yaml;
