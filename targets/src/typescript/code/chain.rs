//! Chains of methods: from three links on, each is on a line of its own if the chain does not fit.

use super::{super::page::PAGE, Code, Place, arguments};
use crate::layout::Doc;

/// A link of a chain.
enum Link<'c> {
    Member(&'c str),
    Call(&'c [Code]),
}

/// What a chain begins with, and its links.
fn links(code: &Code) -> (&Code, Vec<Link<'_>>) {
    match code {
        Code::Member(object, name) => {
            let (head, mut all) = links(object);
            all.push(Link::Member(name));
            (head, all)
        }
        Code::Call(function, arguments) if matches!(**function, Code::Member(..)) => {
            let (head, mut all) = links(function);
            all.push(Link::Call(arguments));
            (head, all)
        }
        _ => (code, Vec::new()),
    }
}

/// The links in groups: what is read of the head, and then each call with the names before it.
fn groups<'l, 'c>(links: &'l [Link<'c>]) -> Vec<&'l [Link<'c>]> {
    let is_member = |at: usize| matches!(links.get(at), Some(Link::Member(_)));
    let mut start = 0;
    while is_member(start) && is_member(start + 1) {
        start += 1;
    }
    let mut groups = vec![&links[..start]];
    for end in start + 1..=links.len() {
        let is_end = end == links.len() || is_member(end) && !is_member(end - 1);
        if is_end {
            groups.push(&links[start..end]);
            start = end;
        }
    }
    groups
}

fn has_function(link: &Link<'_>) -> bool {
    let Link::Call(arguments) = link else { return false };
    arguments.iter().any(|it| matches!(it, Code::Function(..)))
}

fn will_break(link: &Link<'_>) -> bool {
    let Link::Call(arguments) = link else { return false };
    super::composes(arguments) || arguments.iter().any(Code::will_break)
}

/// Whether each link of a chain is on a line of its own even where the chain fits on one.
pub(super) fn is_long(code: &Code) -> bool {
    let (_, links) = links(code);
    let calls: Vec<_> = links.iter().filter(|link| matches!(link, Link::Call(_))).collect();
    let Some((last, before)) = calls.split_last() else { return false };
    groups(&links).len() > 2
        && (calls.len() > 2 && calls.iter().any(|link| has_function(link))
            || before.iter().any(|link| will_break(link) || has_function(link) && will_break(last)))
}

/// A chain that ends with a call, with the place of what it begins with.
pub(super) fn doc(code: &Code, place: Place) -> Doc {
    let (head, links) = links(code);
    let groups = groups(&links);
    let head = head.doc(place);
    let text = |group: &[Link<'_>]| {
        Doc::concat(group.iter().map(|link| match link {
            Link::Member(name) => PAGE.text(format!(".{name}")),
            Link::Call(all) => arguments(all),
        }))
    };
    if groups.len() <= 2 {
        return head.append(Doc::concat(groups.iter().map(|group| text(group)))).group();
    }
    let rest = groups[1..].iter().map(|group| Doc::hardline().append(text(group)));
    let several = head.append(text(groups[0])).append(PAGE.deeper(Doc::concat(rest)));
    if is_long(code) {
        return several;
    }
    several.flat_alt(PAGE.text(code.flat(Place::Element))).group()
}
