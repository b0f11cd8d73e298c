//! The seeds of the fuzzer, and what is near them, on the toolchain of every day.

use std::{
    collections::BTreeSet,
    fs,
    path::{Path, PathBuf},
};

use comity_fuzzed::{TARGETS, Target};

fn fuzz() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../fuzz")
}

/// The names in a folder, without their extensions.
fn names(folder: &Path) -> BTreeSet<String> {
    let entries = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    entries.map(|path| path.file_stem().unwrap().to_str().unwrap().to_owned()).collect()
}

#[test]
fn each_target_has_a_file_and_seeds() {
    let expected: BTreeSet<String> = TARGETS.iter().map(|(name, _)| (*name).to_owned()).collect();
    assert_eq!(names(&fuzz().join("fuzz_targets")), expected);
    assert_eq!(names(&fuzz().join("seeds")), expected);
    let manifest = fs::read_to_string(fuzz().join("Cargo.toml")).unwrap();
    for name in expected {
        assert!(manifest.contains(&format!("name = \"{name}\"\n")), "{name}");
        let target = fs::read_to_string(fuzz().join(format!("fuzz_targets/{name}.rs"))).unwrap();
        assert!(target.contains(&format!("run(\"{name}\", ")), "{name}");
    }
}

#[test]
fn seeds_and_what_is_near_them_break_nothing() {
    // On all cores, since they take long one after another.
    std::thread::scope(|scope| {
        for (name, target) in TARGETS {
            scope.spawn(move || replay(name, target));
        }
    });
}

/// Runs a target on its seeds and on what is near them.
fn replay(name: &str, target: Target) {
    for entry in fs::read_dir(fuzz().join("seeds").join(name)).unwrap() {
        let path = entry.unwrap().path();
        let seed = fs::read(&path).unwrap();
        target(&seed);
        // Each target is tried on about as many bytes, whatever its seeds.
        let step = (seed.len() / 24).max(1);
        for at in (0..seed.len()).step_by(step) {
            target(&seed[..at]);
            let mut changed = seed.clone();
            changed[at] = changed[at].wrapping_add(1);
            target(&changed);
            changed.remove(at);
            target(&changed);
        }
    }
}
