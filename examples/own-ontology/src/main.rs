//! An ontology of its own: the same types, checks and messages for dried plants.
//!
//! Run it with `cargo run -p example-own-ontology`.

use std::{error::Error, io::Write as _};

mod herbarium {
    comity::ontology!("ontology/herbarium.toml");
}

use herbarium::Sheet;

fn main() -> Result<(), Box<dyn Error>> {
    std::io::stdout().write_all(report(include_str!("../sheet.toml"))?.as_bytes())?;
    Ok(())
}

fn report(text: &str) -> Result<String, comity::Errors> {
    let sheet: Sheet = comity::from_toml(text)?;
    // Ranks are ordered, so the finest determination is the greatest.
    let finest = sheet.determinations.iter().max_by_key(|determination| determination.rank);
    let name = finest.map_or("undetermined", |determination| determination.name.as_str());
    let json = comity::to_json(&sheet);

    // A sheet with mistakes: each is reported, with its place and a help.
    let broken = text
        .replace("1893-07", "1893-13")
        .replace("\"genus\"", "\"gens\"")
        .replace("\"m\"", "\"kg\"")
        .replace("barcode", "barkode");
    let errors = match comity::from_toml::<Sheet>(&broken) {
        Ok(_) => String::new(),
        Err(errors) => errors.to_string(),
    };
    Ok(format!("{name}\n\n{json}\nThe same sheet with mistakes:\n{errors}\n"))
}

#[cfg(test)]
mod tests {
    #[test]
    fn plants_are_checked_like_treaties() {
        insta::assert_snapshot!(super::report(include_str!("../sheet.toml")).unwrap());
    }
}
