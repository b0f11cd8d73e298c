//! Text to one spanned tree, and findings as data: the ground floor of comity.
//!
//! A reader ([`json`], and behind features `yaml` and `toml`) turns text into a [`Tree`]: maps,
//! sequences and scalars, each with its [`Span`] in the source. Scalars keep their text; the type
//! of their field decides what it means. Whatever is wrong becomes a [`Finding`] with a stable
//! [`Code`], never a panic.

mod bare;
mod builder;
mod code;
mod comments;
pub mod decode;
#[cfg(feature = "serde")]
pub mod deserialize;
mod duplicates;
mod finding;
mod fix;
mod fold;
mod foreign;
mod format;
mod hidden;
pub mod json;
mod kind;
mod language;
mod limits;
mod lines;
pub mod messages;
mod name;
mod nearest;
mod node;
mod numerals;
mod pointer;
mod read;
mod rewrite;
mod severity;
mod shown;
mod snippet;
mod sort;
mod source;
mod span;
mod strange;
mod tree;
mod unprintable;
pub mod value;
mod visible;
mod window;

#[cfg(feature = "render")]
pub mod render;
#[cfg(feature = "toml")]
pub mod toml;
#[cfg(feature = "yaml")]
pub mod yaml;

pub use builder::Builder;
pub use code::{CODES, Code, Group};
pub use duplicates::{duplicate_key, duplicate_keys};
pub use finding::{CodeRef, Finding, Related};
pub use fix::{Applicability, Edit, Fix};
pub use fold::folded;
pub use format::Format;
pub use hidden::{first_hidden, is_hidden};
pub use kind::Kind;
pub use language::lookup_language;
pub use limits::{MAX_ALIAS_NODES, MAX_BYTES, MAX_DEPTH, MAX_SYNTAX_FINDINGS, ReadLimits};
pub use lines::{Lines, Position};
#[doc(hidden)]
pub use name::{hash_name, place_of, rehash, same_name};
pub use nearest::{Near, did_you_mean, did_you_mean_one_of, nearest};
pub use node::{MapEntries, Node, SequenceItems};
pub use severity::Severity;
pub use shown::{Shown, one_line, shown};
pub use snippet::snippet;
#[doc(hidden)]
pub use sort::{sort_by, sort_by_key};
pub use source::Source;
pub use span::Span;
pub use tree::{Read, Tree};
pub use value::{Certainty, Date, Decimal, ValueError};
