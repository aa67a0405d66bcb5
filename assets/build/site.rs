//! The public site's style sheet, scripts and pictures: each gets a name that holds its own digest, so that browsers may keep it for ever, and a
//! compressed copy, so that nothing is compressed while somebody waits.
//!
//! Writes `site_assets.rs` into `OUT_DIR`: the rows of `web::assets`.

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
    for path in files() {
        println!("cargo::rerun-if-changed={}", path.display());
        rows.push_str(&row(&path, &out));
    }
    rows.push(']');
    fs::write(out.join("site_assets.rs"), rows).expect("OUT_DIR is writable");
}

/// The files in a fixed order, so that two builds are alike.
fn files() -> Vec<PathBuf> {
    let entries = fs::read_dir(SOURCE).expect("the site's assets are in the tree");
    let mut paths: Vec<PathBuf> = entries.map(|entry| entry.expect("a readable directory").path()).collect();
    paths.sort();
    paths
}

/// One row of the table, with the compressed copy written beside it.
fn row(path: &Path, out: &Path) -> String {
    let name = path.file_name().and_then(|name| name.to_str()).expect("asset names are plain");
    let (stem, extension) = name.split_once('.').expect("asset names have one extension");
    let plain = fs::read(path).expect("the asset is readable");
    let compressed = out.join(format!("{name}.gz"));
    fs::write(&compressed, gzip(&plain)).expect("OUT_DIR is writable");

    let absolute = fs::canonicalize(path).expect("the asset exists");
    let mut row = String::new();
    writeln!(
        row,
        "    Asset {{ name: {name:?}, route: \"/assets/{stem}.{}.{extension}\", media_type: {:?}, plain: include_bytes!({absolute:?}), \
         gzip: include_bytes!({compressed:?}) }},",
        digest(&plain),
        media_type(extension),
    )
    .expect("writing to a string cannot fail");
    row
}

fn digest(bytes: &[u8]) -> String {
    Sha256::digest(bytes)[..DIGEST_BYTES].iter().map(|byte| format!("{byte:02x}")).collect()
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
