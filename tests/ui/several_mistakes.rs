comity::ontology!("./several_mistakes.toml");

fn main() {
    // What is sound is there all the same.
    let _ = Colour::Red;
}
