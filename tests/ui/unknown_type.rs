comity::ontology!("./unknown_type.toml");

fn main() {}
