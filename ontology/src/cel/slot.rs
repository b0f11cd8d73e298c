//! Values of a document as a reader puts them away for rules: side by side, without copies.

/// A value, or the place of one.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Slot<'t> {
    /// The field is absent.
    Absent,
    /// true or false
    Bool(bool),
    /// 64-bit integer
    Int(i64),
    /// 64-bit floating point
    Double(f64),
    /// earliest and latest day of a date, in days since 1970-01-01
    Date(i64, i64),
    /// text
    Text(&'t str),
    /// a term, as its code and its index in the vocabulary
    Term(&'t str, u16),
    /// a list
    List {
        /// The place of its first item; the others follow.
        start: u32,
        /// How many items it has.
        length: u32,
    },
    /// a record, or a variant of a union
    Record {
        /// The place of its first field; the others follow, in the order of the model.
        start: u32,
        /// The variant of its union, as an index; 0 for what is not a variant.
        variant: u32,
    },
}
