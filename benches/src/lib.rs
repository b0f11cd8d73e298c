//! How fast comity is, beside what people would use instead: the parts of the measurement.

pub mod cases;
pub mod clock;
pub mod documents;
pub mod peer;
pub mod peer_source;
pub mod rounds;
pub mod table;
