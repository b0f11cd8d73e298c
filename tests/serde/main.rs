//! That serde means serde: every type of every ontology goes round through every format, alone and
//! inside what others derive.

mod corpus;
mod errors;
mod every;
mod own;
mod round;
mod schema;

#[path = "../tools/mod.rs"]
mod tools;

mod constructs {
    comity::ontology!("tests/generated/constructs.toml");
}

mod extended {
    comity::ontology!("tests/generated/extended.toml");
}

mod hygiene {
    comity::ontology!("tests/generated/hygiene.toml");
}

mod names {
    comity::ontology!("tests/generated/names.toml");
}

mod tea {
    comity::ontology!("tests/generated/tea.toml");
}
