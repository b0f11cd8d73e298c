comity::ontology!("./option.toml", mod a, exhausitve);
comity::ontology!("./option.toml", mod b, derive(Hash) for Colours);
comity::ontology!("./option.toml", pub(crate), pub mod c);
comity::ontology!("./option.toml", mod d, derive);
comity::ontology!("./option.toml", mod e, derive());
comity::ontology!("./option.toml" exhaustive);

// The types exist all the same.
fn main() {
    let _ = (a::Colour::Red, b::Colour::Red, d::Colour::Red, e::Colour::Red);
}
