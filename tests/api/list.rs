//! The public items of a crate, by reading its files.
//!
//! `unreachable_pub` is on in the workspace: an item that is `pub` can be reached, so that what is
//! `pub` and not hidden is what is public, in whatever module it is.

use std::path::{Path, PathBuf};

use syn::{Attribute, Fields, File, ImplItem, Item, ItemMod, TraitItem, UseTree, Visibility};

use crate::words::words;

/// The public items of the crate in a folder, one a line, in the order of their modules and names.
pub(crate) fn api(name: &str, folder: &Path) -> String {
    let mut lines = Vec::new();
    module(&folder.join("lib.rs"), folder, name, &mut lines);
    let lifted = lifted(folder);
    // Of a hidden module, what the root exports is public.
    lines.retain_mut(|line| {
        let below = line.strip_prefix(BELOW).and_then(|line| line.split_once(": "));
        let Some((module, item)) = below else { return true };
        let is_lifted = lifted.iter().any(|(from, name)| from == module && is_about(item, name));
        *line = format!("{name}: {item}");
        is_lifted
    });
    // What a type can do that is hidden or not public is neither.
    let hidden: Vec<String> =
        lines.iter().filter_map(|line| line.strip_prefix(HIDDEN)).map(str::to_owned).collect();
    lines.retain(|line| {
        !line.starts_with(HIDDEN) && !hidden.iter().any(|name| is_impl_of(line, name))
    });
    lines.sort();
    lines.dedup();
    lines.join("\n") + "\n"
}

fn is_impl_of(line: &str, name: &str) -> bool {
    let ty = line.rsplit_once(" for ").map_or(line, |(_, ty)| ty);
    let ty = ty.split_once('<').map_or(ty, |(ty, _)| ty);
    line.contains(": impl") && (line.contains(&format!(" {name}: ")) || ty == name)
}

/// What marks an item of a hidden module, before the name of the module.
const BELOW: &str = "below ";

/// What the root of a crate exports from its own modules: the module and the name.
fn lifted(folder: &Path) -> Vec<(String, String)> {
    let text = std::fs::read_to_string(folder.join("lib.rs")).expect("a file of the crate");
    let File { items, .. } = syn::parse_file(&text).expect("Rust");
    let mut names = Vec::new();
    for item in &items {
        if let Item::Use(item) = item
            && is_public(&item.vis, &item.attrs)
        {
            reexports(&item.tree, &mut Vec::new(), &mut names);
        }
    }
    let parts = names.iter().map(|name| name.split("::").map(str::to_owned).collect::<Vec<_>>());
    parts.filter_map(|parts| Some((parts.first()?.clone(), parts.last()?.clone()))).collect()
}

/// Whether a listed item is the one of this name, a part of it, or an implementation for it.
fn is_about(item: &str, name: &str) -> bool {
    let words = |text: &'_ str| -> Vec<String> {
        let words = text.split(|c: char| !c.is_alphanumeric() && c != '_');
        words.filter(|word| !word.is_empty()).map(str::to_owned).collect()
    };
    if item.starts_with("impl") {
        let ty = item.split_once(" for ").map_or(item, |(_, ty)| ty);
        let ends = [": fn ", ": const "].into_iter().filter_map(|end| ty.find(end)).min();
        return words(&ty[..ends.unwrap_or(ty.len())]).iter().any(|word| word == name);
    }
    let before = ["non_exhaustive", "struct", "enum", "trait", "fn", "const", "type"];
    words(item).iter().find(|word| !before.contains(&word.as_str())).is_some_and(|it| it == name)
}

/// What marks a type that is hidden or not public until all items are known.
const HIDDEN: &str = "hidden: ";

fn module(file: &Path, folder: &Path, name: &str, lines: &mut Vec<String>) {
    let text = std::fs::read_to_string(file).expect("a file of the crate");
    let File { items, .. } = syn::parse_file(&text).expect("Rust");
    let is_below = name.starts_with(BELOW);
    for item in &items {
        match item {
            Item::Mod(inner) => submodule(inner, folder, name, lines),
            Item::Struct(item) if !is_public(&item.vis, &item.attrs) && !is_below => {
                lines.push(format!("{HIDDEN}{}", item.ident));
            }
            Item::Enum(item) if !is_public(&item.vis, &item.attrs) && !is_below => {
                lines.push(format!("{HIDDEN}{}", item.ident));
            }
            Item::Use(item) if is_public(&item.vis, &item.attrs) && !is_below => {
                let mut names = Vec::new();
                reexports(&item.tree, &mut Vec::new(), &mut names);
                // What comes from the crate itself is listed where it is defined.
                let foreign = names.iter().filter(|name| name.starts_with("comity_"));
                lines.extend(foreign.map(|path| format!("{name}: use {path}")));
            }
            item => lines.extend(listed(item).into_iter().map(|line| format!("{name}: {line}"))),
        }
    }
}

fn submodule(inner: &ItemMod, folder: &Path, name: &str, lines: &mut Vec<String>) {
    if has(&inner.attrs, "cfg(test)") || inner.content.is_some() {
        return;
    }
    let ident = inner.ident.to_string();
    let below: PathBuf = folder.join(&ident);
    let is_outermost = is_hidden(&inner.attrs) && !name.starts_with(BELOW);
    let name = if is_outermost { &format!("{BELOW}{ident}") } else { name };
    // A module that is not public is one of files only: its items are those of the one around it.
    let is_public = matches!(inner.vis, Visibility::Public(_)) && !name.starts_with(BELOW);
    let name = if is_public { format!("{name}::{ident}") } else { name.to_owned() };
    if is_public {
        lines.push(format!("{name}: mod"));
    }
    module(&folder.join(format!("{ident}.rs")), &below, &name, lines);
}

fn reexports(tree: &UseTree, path: &mut Vec<String>, names: &mut Vec<String>) {
    match tree {
        UseTree::Path(part) => {
            path.push(part.ident.to_string());
            reexports(&part.tree, path, names);
            path.pop();
        }
        UseTree::Name(name) => names.push(format!("{}::{}", path.join("::"), name.ident)),
        UseTree::Rename(name) => {
            names.push(format!("{}::{} as {}", path.join("::"), name.ident, name.rename));
        }
        UseTree::Glob(_) => names.push(format!("{}::*", path.join("::"))),
        UseTree::Group(group) => {
            group.items.iter().for_each(|tree| reexports(tree, path, names));
        }
    }
}

/// An item with its parts; nothing if it is not public.
fn listed(item: &Item) -> Vec<String> {
    match item {
        Item::Fn(item) if is_public(&item.vis, &item.attrs) => vec![words(&item.sig)],
        Item::Const(item) if is_public(&item.vis, &item.attrs) => {
            vec![format!("const {}: {}", item.ident, words(&item.ty))]
        }
        Item::Type(item) if is_public(&item.vis, &item.attrs) => {
            let generics = words(&item.generics);
            vec![format!("type {}{generics} = {}", item.ident, words(&item.ty))]
        }
        Item::Struct(item) if is_public(&item.vis, &item.attrs) => {
            let name = format!("struct {}{}", item.ident, words(&item.generics));
            let mut lines = vec![format!("{}{name}{}", open(&item.attrs), derives(&item.attrs))];
            if let Fields::Named(fields) = &item.fields {
                let fields = fields.named.iter().filter(|it| is_public(&it.vis, &it.attrs));
                lines.extend(fields.filter_map(|field| {
                    Some(format!("{name}: {}: {}", field.ident.as_ref()?, words(&field.ty)))
                }));
            }
            lines
        }
        Item::Enum(item) if is_public(&item.vis, &item.attrs) => {
            let variants = item.variants.iter().filter(|variant| !is_hidden(&variant.attrs));
            let variants: Vec<_> = variants
                .map(|variant| format!("{}{}", variant.ident, words(&variant.fields)))
                .collect();
            let name = format!("enum {}{}", item.ident, words(&item.generics));
            vec![format!(
                "{}{name}{} = {}",
                open(&item.attrs),
                derives(&item.attrs),
                variants.join(" | ")
            )]
        }
        Item::Trait(item) if is_public(&item.vis, &item.attrs) => {
            let bounds = words(&item.supertraits);
            let colon = if bounds.is_empty() { "" } else { ": " };
            let name = format!("trait {}{}", item.ident, words(&item.generics));
            let mut lines = vec![format!("{name}{colon}{bounds}")];
            lines.extend(item.items.iter().filter_map(|part| match part {
                TraitItem::Fn(method) if !is_hidden(&method.attrs) => {
                    let required = if method.default.is_none() { " (required)" } else { "" };
                    Some(format!("{name}: {}{required}", words(&method.sig)))
                }
                TraitItem::Const(part) if !is_hidden(&part.attrs) => {
                    Some(format!("{name}: const {}: {}", part.ident, words(&part.ty)))
                }
                _ => None,
            }));
            lines
        }
        Item::Impl(item) if !is_hidden(&item.attrs) => {
            let (generics, ty) = (words(&item.generics), words(&item.self_ty));
            if let Some((path, _)) = &item.trait_ {
                return vec![format!("impl{generics} {} for {ty}", words(path))];
            }
            let methods = item.items.iter().filter_map(|part| match part {
                ImplItem::Fn(method) if is_public(&method.vis, &method.attrs) => {
                    Some(words(&method.sig))
                }
                ImplItem::Const(part) if is_public(&part.vis, &part.attrs) => {
                    Some(format!("const {}: {}", part.ident, words(&part.ty)))
                }
                _ => None,
            });
            methods.map(|method| format!("impl{generics} {ty}: {method}")).collect()
        }
        Item::Macro(item) if !is_hidden(&item.attrs) => {
            let name = item.ident.as_ref().filter(|_| has(&item.attrs, "macro_export"));
            name.map(|name| format!("macro {name}!")).into_iter().collect()
        }
        _ => Vec::new(),
    }
}

fn is_public(visibility: &Visibility, attributes: &[Attribute]) -> bool {
    matches!(visibility, Visibility::Public(_)) && !is_hidden(attributes)
}

/// Whether something is not shown in the documentation, or only in tests.
fn is_hidden(attributes: &[Attribute]) -> bool {
    ["doc(hidden)", "cfg(test)"].into_iter().any(|hidden| has(attributes, hidden))
}

fn has(attributes: &[Attribute], meta: &str) -> bool {
    attributes.iter().any(|attribute| words(&attribute.meta) == meta)
}

fn open(attributes: &[Attribute]) -> &'static str {
    if has(attributes, "non_exhaustive") { "#[non_exhaustive] " } else { "" }
}

fn derives(attributes: &[Attribute]) -> String {
    let derive = attributes.iter().find(|attribute| attribute.path().is_ident("derive"));
    let list = derive.and_then(|derive| derive.meta.require_list().ok());
    list.map_or_else(String::new, |list| format!(" ({})", words(&list.tokens)))
}
