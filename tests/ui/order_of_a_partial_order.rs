comity::ontology!("./option.toml", mod shop, derive(Hash, Ord));

fn main() {
    let _ = shop::Colour::Red;
}
