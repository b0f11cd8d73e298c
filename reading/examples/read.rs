//! Prints what a reader finds in a text: `cargo run --example read -- en 2025-11-20 TEXT`.

use comity_reading::{Context, Reader, Said};

fn main() {
    let mut arguments = std::env::args().skip(1);
    let language = arguments.next().unwrap_or_else(|| "en".to_owned());
    let day = arguments.next().and_then(|day| day.parse().ok());
    let text = arguments.next().unwrap_or_default();
    let Some(reader) = Reader::for_language(&language) else { return };
    for mention in reader.read(&text, &Context { day }) {
        let words: String =
            text.chars().skip(mention.range.start).take(mention.range.len()).collect();
        let said = match mention.said {
            Said::Quantity(quantity) => format!(
                "{} {}{} {}",
                quantity.qualifier.code(),
                quantity.low,
                quantity.high.map_or(String::new(), |high| format!(" to {high}")),
                quantity.units.join("|")
            ),
            Said::Date { said, dates } => {
                let dates: Vec<&str> = dates.iter().map(comity_tree::Date::as_str).collect();
                format!("{:?} {}", said.when, dates.join(" | "))
            }
        };
        show(&words, &said);
    }
}

#[allow(clippy::print_stdout)]
fn show(words: &str, said: &str) {
    println!("{words}\t{said}");
}
