//! What cargo knows of the workspace, asked offline.

use std::{collections::BTreeSet, env, process::Command};

use serde_json::Value;

/// The workspace's own crates, and the crates from elsewhere that their manifests name.
pub(crate) struct Manifests {
    pub(crate) own: BTreeSet<String>,
    pub(crate) direct: BTreeSet<String>,
}

/// A crate from elsewhere.
pub(crate) struct Package {
    pub(crate) name: String,
    pub(crate) version: String,
    pub(crate) licence: Option<String>,
}

/// Reads every manifest of the workspace: normal, development and build dependencies alike.
pub(crate) fn manifests() -> Manifests {
    let members = metadata(&["--no-deps"]).unwrap_or_else(|error| panic!("{error}"));
    let dependencies = members.iter().flat_map(|member| items(&member["dependencies"]));
    let direct = dependencies.filter(|dependency| dependency["path"].is_null());
    Manifests {
        own: members.iter().map(|member| text(&member["name"])).collect(),
        direct: direct.map(|dependency| text(&dependency["name"])).collect(),
    }
}

/// The published crates of the workspace that docs.rs would document without some of their features.
pub(crate) fn documented_in_part() -> Vec<String> {
    let members = metadata(&["--no-deps"]).unwrap_or_else(|error| panic!("{error}"));
    let published = members.iter().filter(|member| member["publish"].is_null());
    let in_part = published
        .filter(|member| member["metadata"]["docs"]["rs"]["all-features"] != Value::Bool(true));
    in_part.map(|member| text(&member["name"])).collect()
}

/// The features of `comity` with which `comity-tree` differs from what the macro has of it, so that
/// cargo would compile it twice.
pub(crate) fn compiled_twice() -> Vec<String> {
    let members = metadata(&["--no-deps"]).unwrap_or_else(|error| panic!("{error}"));
    let features = |name: &str| {
        let member = members.iter().find(|member| member["name"] == name);
        member.map_or(Value::Null, |member| member["features"].clone())
    };
    let (own, macros) = (features("comity"), features("comity-macros"));
    let mut twice = Vec::new();
    for (feature, parts) in own.as_object().into_iter().flatten() {
        let enabled = items(parts).map(text).collect::<Vec<_>>();
        let of_macro = enabled.iter().filter_map(|part| part.strip_prefix("comity-macros/"));
        let of_macro: Vec<String> =
            of_macro.flat_map(|feature| items(&macros[feature])).map(text).collect();
        let of_tree = enabled.iter().filter(|part| part.starts_with("comity-tree/"));
        let missing = of_tree.filter(|part| !of_macro.contains(part));
        twice.extend(missing.map(|part| format!("`{feature}`: the macro lacks `{part}`")));
    }
    twice
}

/// The crates from elsewhere, of as many platforms and features as have been downloaded.
///
/// Cargo downloads what it builds: after a bare `cargo test` only this platform's crates are
/// there, after `cargo fetch` all of them.
pub(crate) fn packages() -> Vec<Package> {
    let host = host();
    let listed = metadata(&["--all-features"])
        .or_else(|_| metadata(&["--all-features", "--filter-platform", &host]))
        .or_else(|_| metadata(&["--filter-platform", &host]))
        .unwrap_or_else(|error| panic!("{error}"));
    let foreign = listed.iter().filter(|package| !package["source"].is_null());
    let package = |package: &Value| Package {
        name: text(&package["name"]),
        version: text(&package["version"]),
        licence: package["license"].as_str().map(str::to_owned),
    };
    foreign.map(package).collect()
}

/// Name and version of each crate that a dependent of `comity` with its default features compiles.
pub(crate) fn compiled_by_dependents() -> BTreeSet<(String, String)> {
    let own = manifests().own;
    let mut arguments = vec!["tree", "-p", "comity", "-e", "no-dev"];
    arguments.extend(["--prefix", "none", "--format", "{p}"]);
    let platforms = [
        "x86_64-unknown-linux-gnu",
        "aarch64-apple-darwin",
        "x86_64-pc-windows-msvc",
        "wasm32-unknown-unknown",
    ];
    arguments.extend(platforms.iter().flat_map(|platform| ["--target", platform]));
    let tree = cargo(&arguments).unwrap_or_else(|error| panic!("{error}"));
    let packages = tree.lines().filter_map(|line| {
        let mut words = line.split_whitespace();
        Some((words.next()?, words.next()?.strip_prefix('v')?))
    });
    let packages = packages.map(|(name, version)| (name.to_owned(), version.to_owned()));
    packages.filter(|(name, _)| !own.contains(name)).collect()
}

fn metadata(arguments: &[&str]) -> Result<Vec<Value>, String> {
    let json = cargo(&[&["metadata", "--format-version", "1"], arguments].concat())?;
    let metadata: Value = serde_json::from_str(&json).expect("cargo writes JSON");
    Ok(items(&metadata["packages"]).cloned().collect())
}

/// The platform that cargo runs on.
fn host() -> String {
    let about = run(&["-vV"]).unwrap_or_else(|error| panic!("{error}"));
    let host = about.lines().find_map(|line| line.strip_prefix("host: "));
    host.expect("cargo says its host").to_owned()
}

fn cargo(arguments: &[&str]) -> Result<String, String> {
    run(&[arguments, &["--offline", "--locked"]].concat())
}

fn run(arguments: &[&str]) -> Result<String, String> {
    let program = env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let output = Command::new(program)
        .args(arguments)
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .output()
        .map_err(|error| format!("cargo does not start: {error}"))?;
    if output.status.success() {
        Ok(String::from_utf8_lossy(&output.stdout).into_owned())
    } else {
        let said = String::from_utf8_lossy(&output.stderr);
        Err(format!("`cargo {}` failed, `cargo fetch` may help:\n{said}", arguments.join(" ")))
    }
}

fn items(list: &Value) -> impl Iterator<Item = &Value> {
    list.as_array().into_iter().flatten()
}

fn text(value: &Value) -> String {
    value.as_str().unwrap_or_default().to_owned()
}
