//! Syntax tree to ECMA-262 regular expression.

use std::fmt::Write;

use super::{parse::Node, set::Set};

/// The anchored expression, valid with and without the `u` flag.
pub(super) fn ecma(node: &Node) -> String {
    let mut out = String::from("^(?:");
    write_node(&mut out, node);
    out.push_str(")$");
    out
}

fn write_node(out: &mut String, node: &Node) {
    match node {
        Node::Set(set) => write_set(out, *set),
        Node::Concat(all) => {
            for node in all {
                let group = matches!(node, Node::Alternate(_));
                write_group(out, node, group);
            }
        }
        Node::Alternate(all) => {
            for (i, node) in all.iter().enumerate() {
                if i > 0 {
                    out.push('|');
                }
                write_node(out, node);
            }
        }
        Node::Repeat { node, min, max } => {
            write_group(out, node, !matches!(**node, Node::Set(_)));
            write_counts(out, *min, *max);
        }
    }
}

fn write_group(out: &mut String, node: &Node, group: bool) {
    if group {
        out.push_str("(?:");
    }
    write_node(out, node);
    if group {
        out.push(')');
    }
}

fn write_counts(out: &mut String, min: u32, max: Option<u32>) {
    // Writing to a string does not fail.
    let _ = match (min, max) {
        (0, Some(1)) => out.write_char('?'),
        (0, None) => out.write_char('*'),
        (1, None) => out.write_char('+'),
        (min, None) => write!(out, "{{{min},}}"),
        (min, Some(max)) if min == max => write!(out, "{{{min}}}"),
        (min, Some(max)) => write!(out, "{{{min},{max}}}"),
    };
}

fn write_set(out: &mut String, set: Set) {
    if set == Set::ALL {
        out.push_str(r"[\s\S]");
        return;
    }
    // Patterns name printable characters only; a set with any others is the negation of one without.
    let negated = set.has_other();
    let ranges = if negated { set.negate() } else { set }.ranges();
    if let ([(first, last)], false) = (&ranges[..], negated)
        && first == last
    {
        write_char(out, *first, br"^$\.*+?()[]{}|/");
        return;
    }
    out.push_str(if negated { "[^" } else { "[" });
    for (first, last) in ranges {
        write_char(out, first, br"\]^-[");
        if last > first {
            if last > first + 1 {
                out.push('-');
            }
            write_char(out, last, br"\]^-[");
        }
    }
    out.push(']');
}

fn write_char(out: &mut String, byte: u8, special: &[u8]) {
    if special.contains(&byte) {
        out.push('\\');
    }
    out.push(char::from(byte));
}
