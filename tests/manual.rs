//! Keeps the manual true: what its pages point to exists.

use std::fs;
use std::path::{Path, PathBuf};

#[test]
fn every_test_that_the_manual_names_exists() {
    let page = read(&top().join("src/manual/past_failures.md"));
    let mut file = None;
    let mut missing = Vec::new();
    for quoted in page.split('`').skip(1).step_by(2) {
        if Path::new(quoted).extension().is_some_and(|ending| ending == "rs") {
            file = Some(quoted);
        } else if quoted.contains('_') {
            let file = file.expect("a file is named before its tests");
            if !read(&top().join(file)).contains(&format!("fn {quoted}(")) {
                missing.push(format!("{file} has no `{quoted}`"));
            }
        }
    }
    assert!(missing.is_empty(), "\n{}\n", missing.join("\n"));
}

#[test]
fn every_link_of_the_documents_leads_somewhere() {
    let mut broken = Vec::new();
    for page in pages() {
        let text = read(&page);
        for target in text.split("](").skip(1).filter_map(|rest| rest.split(')').next()) {
            let path = target.split('#').next().unwrap_or_default();
            let outside = path.starts_with("http") || path.is_empty();
            if !outside && !page.parent().expect("a page lies in a directory").join(path).exists() {
                broken.push(format!("{}: {target}", page.display()));
            }
        }
    }
    assert!(broken.is_empty(), "\n{}\n", broken.join("\n"));
}

#[test]
fn every_decision_stands_in_the_index() {
    let index = read(&top().join("src/manual/README.md"));
    for note in markdown_in(&top().join("src/manual/decisions")) {
        let name = note
            .file_name()
            .and_then(|name| name.to_str())
            .expect("names are UTF-8");
        assert!(index.contains(name), "src/manual/README.md does not list {name}");
    }
}

#[test]
fn every_decision_says_what_it_costs_and_what_would_change_it() {
    for note in markdown_in(&top().join("src/manual/decisions")) {
        let text = read(&note);
        for part in [
            "**Question.**",
            "**Choice.**",
            "**Cost.**",
            "**What would change our mind.**",
        ] {
            assert!(text.contains(part), "{}: no {part}", note.display());
        }
    }
}

fn top() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn pages() -> Vec<PathBuf> {
    let places = ["", "src/manual", "src/manual/decisions", "packaging"];
    places
        .iter()
        .flat_map(|place| markdown_in(&top().join(place)))
        .collect()
}

fn markdown_in(directory: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(directory).expect("the directory can be listed");
    let paths = entries.map(|entry| entry.expect("its entries can be read").path());
    let mut found: Vec<PathBuf> = paths
        .filter(|path| path.extension().is_some_and(|ending| ending == "md"))
        .collect();
    found.sort();
    found
}

fn read(path: &Path) -> String {
    fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}
