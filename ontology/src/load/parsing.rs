//! The texts of an ontology, parsed.

use std::thread::available_parallelism;

use comity_tree::{Format, Read};

use crate::spread::spread;

/// Texts of fewer bytes are parsed on one core.
const ONE_CORE: usize = 100_000;

/// Parses texts, on several cores if that is faster than starting a thread.
pub(super) fn parse_all<'s>(texts: &[&'s str]) -> Vec<Read<'s>> {
    let bytes: usize = texts.iter().map(|text| text.len()).sum();
    let cores = if bytes < ONE_CORE { 1 } else { available_parallelism().map_or(1, usize::from) };
    spread(cores, texts, |text| Format::Toml.read(text))
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
