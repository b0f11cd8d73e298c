comity::ontology!();

fn main() {}
