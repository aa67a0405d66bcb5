//! Holds the sources to the layers of `src/manual/architecture.md`, and to the few house rules that no lint knows.
//!
//! Every test names the file and the line that offends. It reads sources only; it does not judge what they do.

#[path = "layers/source.rs"]
mod source;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use source::{Source, rust_files};

/// Each module, and those it may name. A module that is not here does not exist.
const LAYERS: &[(&str, &[&str])] = &[
    ("domain", &[]),
    ("crypto", &[]),
    ("config", &["domain"]),
    ("text", &["domain"]),
    ("store", &["domain", "crypto"]),
    ("document", &["domain", "text"]),
    ("host", &["domain"]),
    (
        "service",
        &["domain", "crypto", "config", "text", "store", "document", "host"],
    ),
    ("web", &["domain", "text", "service"]),
    ("control", &["domain", "service"]),
    ("net", &["crypto", "config"]),
    (
        "daemon",
        &[
            "domain", "crypto", "config", "text", "store", "document", "host", "service", "web", "control", "net",
        ],
    ),
    (
        "cli",
        &[
            "domain", "crypto", "config", "text", "store", "document", "host", "service", "web", "control", "net",
            "daemon",
        ],
    ),
];

/// What may lie on top, besides dot-files and what is never committed.
const ON_TOP: &[&str] = &[
    "CHANGELOG.md",
    "Cargo.lock",
    "Cargo.toml",
    "LICENSE",
    "README.md",
    "SECURITY.md",
    "assets",
    "install.sh",
    "packaging",
    "src",
    "systemd",
    "tests",
];
const NEVER_COMMITTED: &[&str] = &["target", "node_modules"];

#[test]
fn every_module_names_only_lower_ones() {
    let mut offences = Vec::new();
    for source in &sources("src") {
        let Some(module) = source.module() else { continue };
        let allowed = allowed(module);
        for (line, named) in names_from_the_root(source) {
            if named != module && !allowed.contains(&named.as_str()) {
                offences.push(format!(
                    "{}:{line}: `{module}` may not name `{named}`",
                    source.path.display()
                ));
            }
        }
    }
    assert_none(&offences);
}

#[test]
fn no_two_modules_name_each_other() {
    let mut edges: BTreeMap<(String, String), String> = BTreeMap::new();
    for source in &sources("src") {
        let Some(module) = source.module() else { continue };
        for (line, named) in names_from_the_root(source) {
            let place = format!("{}:{line}", source.path.display());
            edges.entry((module.to_owned(), named)).or_insert(place);
        }
    }
    let offences: Vec<String> = edges
        .iter()
        .filter(|((from, to), _)| from < to)
        .filter_map(|((from, to), there)| {
            let back = edges.get(&(to.clone(), from.clone()))?;
            Some(format!(
                "`{from}` names `{to}` at {there}, and `{to}` names `{from}` at {back}"
            ))
        })
        .collect();
    assert_none(&offences);
}

#[test]
fn the_table_and_the_library_list_the_same_modules() {
    let library = Source::read(top(), &top().join("src/lib.rs"));
    let listed: BTreeSet<&str> = library
        .tokens
        .windows(2)
        .filter(|pair| pair[0].text == "mod")
        .map(|pair| pair[1].text.as_str())
        .collect();
    let table: BTreeSet<&str> = LAYERS.iter().map(|(module, _)| *module).collect();
    assert_eq!(listed, table);
}

#[test]
fn the_binary_is_three_lines() {
    let main = fs::read_to_string(top().join("src/main.rs")).expect("the binary has a source");
    let code = main.lines().filter(|line| !line.is_empty() && !line.starts_with("//!"));
    assert_eq!(code.count(), 3, "src/main.rs only calls the library");
}

#[test]
fn every_source_says_first_what_it_is_for() {
    let offences: Vec<String> = sources("src")
        .iter()
        .filter(|source| !source.path.ends_with("main.rs") && !source.raw.starts_with("//!"))
        .map(|source| format!("{}:1: no `//!` header", source.path.display()))
        .collect();
    assert_none(&offences);
}

#[test]
fn unsafe_code_lives_in_one_file() {
    let files: BTreeSet<PathBuf> = sources("src")
        .iter()
        .filter(|source| source.tokens.iter().any(|token| token.text == "unsafe"))
        .map(|source| source.path.clone())
        .collect();
    assert!(files.len() <= 1, "unsafe code in more than one file: {files:?}");
}

#[test]
fn nothing_unwraps_outside_tests() {
    let mut offences = Vec::new();
    let sources = sources("src");
    let test_files: Vec<PathBuf> = sources.iter().flat_map(Source::test_files).collect();
    let in_a_test_file = |source: &Source| {
        test_files
            .iter()
            .any(|module| source.path.with_extension("").starts_with(module))
    };
    for source in sources.iter().filter(|source| !in_a_test_file(source)) {
        for calls in source.tokens.windows(4) {
            let unwraps = calls
                .iter()
                .map(|token| token.text.as_str())
                .eq([".", "unwrap", "(", ")"]);
            if unwraps && !calls[1].in_tests {
                offences.push(format!("{}:{}: unwrap", source.path.display(), calls[1].line));
            }
        }
    }
    assert_none(&offences);
}

#[test]
fn exceptions_to_lints_are_expected_with_a_reason() {
    let mut offences = Vec::new();
    for source in &sources("src") {
        for (at, token) in source.tokens.iter().enumerate() {
            let attribute = token.text == "[" && at > 0 && matches!(source.tokens[at - 1].text.as_str(), "#" | "!");
            let name = source.tokens.get(at + 1).map(|next| next.text.as_str());
            let gives_reason = || {
                let end = source.tokens[at..]
                    .iter()
                    .position(|next| next.text == "]")
                    .unwrap_or(0);
                source.tokens[at..at + end].iter().any(|next| next.text == "reason")
            };
            if attribute && (name == Some("allow") || (name == Some("expect") && !gives_reason())) {
                offences.push(format!(
                    "{}:{}: write `expect` and a reason",
                    source.path.display(),
                    token.line
                ));
            }
        }
    }
    assert_none(&offences);
}

#[test]
fn no_note_to_self_is_left_in_the_tree() {
    let marks = [["TO", "DO"].concat(), ["FIX", "ME"].concat(), ["X", "XX"].concat()];
    let mut offences = Vec::new();
    for source in sources("src").iter().chain(&sources("tests")) {
        for (at, line) in source.raw.lines().enumerate() {
            let noted = line
                .split(|letter: char| !letter.is_alphanumeric())
                .any(|word| marks.iter().any(|mark| word == mark));
            if noted {
                offences.push(format!("{}:{}: a note to self", source.path.display(), at + 1));
            }
        }
    }
    assert_none(&offences);
}

#[test]
fn only_known_names_lie_on_top() {
    let mut offences = Vec::new();
    for entry in fs::read_dir(top()).expect("the top directory can be listed") {
        let name = entry
            .expect("its entries can be read")
            .file_name()
            .into_string()
            .expect("names are UTF-8");
        let known =
            name.starts_with('.') || ON_TOP.contains(&name.as_str()) || NEVER_COMMITTED.contains(&name.as_str());
        if !known {
            offences.push(format!("{name}: does not belong on top"));
        }
    }
    assert_none(&offences);
}

//------------ The reader itself

#[test]
fn every_way_to_name_a_module_is_seen() {
    let named = |text: &str| {
        let source = Source::parse(Path::new("src/web/page.rs"), text.to_owned());
        names_from_the_root(&source)
            .into_iter()
            .map(|(_, name)| name)
            .collect::<Vec<_>>()
    };
    assert_eq!(named("use crate::store::Writer;"), ["store"]);
    assert_eq!(
        named("use crate::{store::{Writer, crypto}, net, web::page};"),
        ["store", "net", "web"]
    );
    assert_eq!(
        named("fn f() { let c = 'c'; crate::net::serve::<'static>(\"\\\"\") }"),
        ["net"]
    );
    assert_eq!(named("use super::super::net;"), ["net"]);
    assert_eq!(
        named("use super::form; mod tests { use super::super::form; use super::super::super::net; }"),
        ["net"]
    );
}

#[test]
fn comments_texts_and_visibility_name_nothing() {
    let text = r##"
        // crate::net
        /* crate::net /* crate::net */ */
        pub(crate) const A: &str = "crate::net";
        const B: &str = r#"crate::net " "#;
        const C: char = '"'; const D: char = '\''; const E: &str = "\\";
    "##;
    let source = Source::parse(Path::new("src/web/page.rs"), text.to_owned());
    assert_eq!(names_from_the_root(&source), []);
}

#[test]
fn a_call_in_a_test_module_is_told_from_one_outside() {
    let text = "fn a() { b.unwrap() } #[cfg(test)] mod tests { fn c() { d.unwrap() } } fn e() { f.unwrap() }";
    let source = Source::parse(Path::new("src/web/page.rs"), text.to_owned());
    let unwraps: Vec<bool> = source
        .tokens
        .iter()
        .filter(|t| t.text == "unwrap")
        .map(|t| t.in_tests)
        .collect();
    assert_eq!(unwraps, [false, true, false]);
}

//------------ Reading

fn top() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn sources(directory: &str) -> Vec<Source> {
    let sources: Vec<Source> = rust_files(&top().join(directory))
        .iter()
        .map(|path| Source::read(top(), path))
        .collect();
    assert!(!sources.is_empty(), "no sources below {directory}");
    sources
}

fn allowed(module: &str) -> &'static [&'static str] {
    let row = LAYERS.iter().find(|(name, _)| *name == module);
    row.unwrap_or_else(|| panic!("`{module}` is not in the table of layers"))
        .1
}

/// The top-level modules that a source names, with the line: `crate::x`, `crate::{x, y::z}`, and `super` as far as the root.
fn names_from_the_root(source: &Source) -> Vec<(usize, String)> {
    let tokens = &source.tokens;
    let mut named = Vec::new();
    let mut at = 0;
    while at < tokens.len() {
        let after = match tokens[at].text.as_str() {
            "crate" | "cista" => Some(at + 1),
            "super" => after_climbing_to_the_root(source, at),
            _ => None,
        };
        at += 1;
        let Some(after) = after else { continue };
        if is_path_mark(source, after) {
            named.extend(first_names(source, after + 2));
        }
    }
    named
}

/// Where a chain of `super::` that begins at `from` ends, when it ends at the crate's root.
fn after_climbing_to_the_root(source: &Source, from: usize) -> Option<usize> {
    let tokens = &source.tokens;
    let continues = from >= 3 && tokens[from - 3].text == "super" && is_path_mark(source, from - 2);
    let (mut at, mut climbed) = (from, 1);
    while is_path_mark(source, at + 1) && tokens.get(at + 3).is_some_and(|next| next.text == "super") {
        (at, climbed) = (at + 3, climbed + 1);
    }
    let reaches_root = climbed == source.depth() + tokens[from].inline_modules;
    (reaches_root && !continues).then_some(at + 1)
}

fn is_path_mark(source: &Source, at: usize) -> bool {
    let is_colon = |at: usize| source.tokens.get(at).is_some_and(|token| token.text == ":");
    is_colon(at) && is_colon(at + 1)
}

/// The first name of a path, or of every path of a group in braces.
fn first_names(source: &Source, at: usize) -> Vec<(usize, String)> {
    let tokens = &source.tokens;
    let Some(first) = tokens.get(at) else { return Vec::new() };
    if first.text != "{" {
        return vec![(first.line, first.text.clone())];
    }
    let (mut named, mut depth, mut expected) = (Vec::new(), 0, false);
    for token in &tokens[at..] {
        match token.text.as_str() {
            "{" => {
                depth += 1;
                expected = depth == 1;
            }
            "}" => depth -= 1,
            "," => expected = depth == 1,
            name if expected => {
                named.push((token.line, name.to_owned()));
                expected = false;
            }
            _ => {}
        }
        if depth == 0 {
            break;
        }
    }
    named
}

fn assert_none(offences: &[String]) {
    assert!(offences.is_empty(), "\n{}\n", offences.join("\n"));
}
