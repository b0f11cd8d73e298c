//! The texts of an ontology, parsed.

use std::{
    panic::resume_unwind,
    sync::atomic::{AtomicUsize, Ordering::Relaxed},
    thread::{self, available_parallelism},
};

use comity_tree::{Format, Read};

/// Texts of fewer bytes are parsed on one core.
const ONE_CORE: usize = 100_000;

/// The stack of a thread: that of a main thread, since what is nested is read by recursion.
const STACK: usize = 8 << 20;

/// Parses texts, on several cores if that is faster than starting a thread.
pub(super) fn parse_all<'s>(texts: &[&'s str]) -> Vec<Read<'s>> {
    let parse = |text: &&'s str| Format::Toml.read(text);
    let bytes: usize = texts.iter().map(|text| text.len()).sum();
    let cores = if bytes < ONE_CORE { 1 } else { available_parallelism().map_or(1, usize::from) };
    if cores == 1 {
        return texts.iter().map(parse).collect();
    }
    let next = AtomicUsize::new(0);
    let share = || {
        let mut parsed = Vec::new();
        while let Some((at, text)) = texts.iter().enumerate().nth(next.fetch_add(1, Relaxed)) {
            parsed.push((at, parse(text)));
        }
        parsed
    };
    let mut parsed = thread::scope(|scope| {
        // Where no thread can be started, those that there are do the work.
        let start = |_| thread::Builder::new().stack_size(STACK).spawn_scoped(scope, share).ok();
        let others: Vec<_> = (1..cores).filter_map(start).collect();
        let mut parsed = share();
        for other in others {
            parsed.extend(other.join().unwrap_or_else(|panic| resume_unwind(panic)));
        }
        parsed
    });
    parsed.sort_unstable_by_key(|(at, _)| *at);
    parsed.into_iter().map(|(_, read)| read).collect()
}

#[cfg(test)]
mod tests {
    use super::{ONE_CORE, parse_all};

    #[test]
    fn texts_stay_in_their_order_on_any_number_of_cores() {
        let long = format!("# {}\n", "x".repeat(ONE_CORE));
        for head in ["", &long] {
            let texts: Vec<String> = (0..40).map(|number| format!("{head}a = {number}")).collect();
            let texts: Vec<&str> = texts.iter().map(String::as_str).collect();
            for (number, read) in parse_all(&texts).iter().enumerate() {
                let tree = read.tree.as_ref().unwrap();
                assert_eq!(tree.root().get("a").unwrap().text(), number.to_string());
            }
        }
    }
}
