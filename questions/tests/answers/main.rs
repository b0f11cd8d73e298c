//! Questions to small invented corpora, and to the one that ships.

mod case;
mod clubs;
mod invariants;
mod level;
mod mention;
mod order;
mod series;
mod timeline;
