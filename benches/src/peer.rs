//! The types of the bilateral ontology as derives: what [`peer_source`](crate::peer_source)
//! writes.

#![allow(
    missing_docs,
    clippy::all,
    clippy::pedantic,
    reason = "generated, in the manner of others"
)]

include!(concat!(env!("OUT_DIR"), "/peer.rs"));
