comity::ontology!("./no_such_file.toml");

fn main() {}
