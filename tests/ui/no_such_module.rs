comity::ontology!("comity:bilaterl");

fn main() {}
