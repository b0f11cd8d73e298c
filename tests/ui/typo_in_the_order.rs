comity::ontology!("./typo_in_the_order.toml");

// What is sound exists all the same.
fn main() {
    let _ = Colour::Red;
}
