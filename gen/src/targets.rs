//! The list of targets.

use crate::{
    json_schema::{JsonSchema, Shape, Twin},
    rust::Rust,
    target::Target,
};

/// Every target. A new one is a module and a line here.
pub fn targets() -> &'static [&'static dyn Target] {
    &[&JsonSchema(Shape::Validation), &JsonSchema(Shape::Types), &Twin::Slim, &Twin::Draft07, &Rust]
}

/// The target of this name.
pub fn target(name: &str) -> Option<&'static dyn Target> {
    targets().iter().copied().find(|target| target.name() == name)
}
