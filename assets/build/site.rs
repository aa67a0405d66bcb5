//! The public site's style sheet, scripts and pictures: each gets a name that holds its own digest, so that browsers may keep it for ever, and a
//! compressed copy, so that nothing is compressed while somebody waits. A directory named like a file is one file, cut into parts that are joined in
//! the order of their names.
//!
//! Writes `site_assets.rs` into `OUT_DIR`: the rows of `web::assets`.

#![expect(clippy::print_stdout, reason = "cargo reads what a build script prints")]
#![expect(
    clippy::disallowed_methods,
    reason = "what a build writes is cargo's own, and made anew when it is half-written"
)]

use std::fmt::Write as _;
use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};

use flate2::Compression;
use flate2::write::GzEncoder;
use sha2::{Digest, Sha256};

/// Where the files lie.
const SOURCE: &str = "assets/site";

/// How many bytes of the digest stand in the name: enough that no two versions of a file ever share one.
const DIGEST_BYTES: usize = 6;

/// Reads every file of [`SOURCE`] and writes the table.
pub fn prepare() {
    println!("cargo::rerun-if-changed={SOURCE}");
    let out = PathBuf::from(std::env::var_os("OUT_DIR").expect("cargo names OUT_DIR"));
    let mut rows = String::from("&[\n");
    for path in entries(Path::new(SOURCE)) {
        rows.push_str(&row(&path, &out));
    }
    rows.push(']');
    fs::write(out.join("site_assets.rs"), rows).expect("OUT_DIR is writable");
}

/// What lies in a directory, in a fixed order, so that two builds are alike.
fn entries(directory: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(directory).expect("the site's assets are in the tree");
    let mut paths: Vec<PathBuf> = entries
        .map(|entry| entry.expect("a readable directory").path())
        .collect();
    paths.sort();
    paths
}

/// The bytes of a file, or of all parts of one.
fn read(path: &Path) -> Vec<u8> {
    println!("cargo::rerun-if-changed={}", path.display());
    if path.is_dir() {
        return entries(path).iter().flat_map(|part| read(part)).collect();
    }
    fs::read(path).expect("the asset is readable")
}

/// One row of the table, with the file and its compressed copy written for it.
fn row(path: &Path, out: &Path) -> String {
    let name = path
        .file_name()
        .and_then(|name| name.to_str())
        .expect("asset names are plain");
    let (stem, extension) = name.split_once('.').expect("asset names have one extension");
    let plain = read(path);
    let compressed = format!("{name}.gz");
    fs::write(out.join(name), &plain).expect("OUT_DIR is writable");
    fs::write(out.join(&compressed), gzip(&plain)).expect("OUT_DIR is writable");

    let route = format!("/assets/{stem}.{}.{extension}", digest(&plain));
    let media_type = media_type(extension);
    let included = |file: &str| format!("include_bytes!(concat!(env!(\"OUT_DIR\"), \"/{file}\"))");
    let (plain, gzip) = (included(name), included(&compressed));
    format!(
        "    Asset {{ name: {name:?}, route: {route:?}, media_type: {media_type:?}, plain: {plain}, gzip: {gzip} }},\n"
    )
}

fn digest(bytes: &[u8]) -> String {
    let mut text = String::new();
    for byte in &Sha256::digest(bytes)[..DIGEST_BYTES] {
        write!(text, "{byte:02x}").expect("writing to a string cannot fail");
    }
    text
}

fn gzip(bytes: &[u8]) -> Vec<u8> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
    encoder.write_all(bytes).expect("writing to memory cannot fail");
    encoder.finish().expect("writing to memory cannot fail")
}

fn media_type(extension: &str) -> &'static str {
    match extension {
        "css" => "text/css; charset=utf-8",
        "js" => "text/javascript; charset=utf-8",
        "svg" => "image/svg+xml",
        other => panic!("{SOURCE}: no media type is known for .{other}"),
    }
}
