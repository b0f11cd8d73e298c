//! How fast comity is, beside what people would use instead: the parts of the measurement.

pub mod builds;
pub mod cases;
pub mod clock;
pub mod dependents;
pub mod documents;
pub mod files;
pub mod instructions;
pub mod peer;
pub mod peer_source;
pub mod rounds;
pub mod scale;
pub mod table;
