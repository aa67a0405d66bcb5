//! Reads what `cista open --plain` wrote, as a Member State's authority would.

use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use quick_xml::Reader;
use quick_xml::events::Event;
use serde_json::Value;

/// One statement of support as the XML holds it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Statement {
    pub state: String,
    pub language: Option<String>,
    /// Key without `oct.property.`, and value.
    pub properties: BTreeMap<String, String>,
}

/// One row of a table: column and cell.
pub type Row = BTreeMap<String, String>;

/// How a State's manifest accounts for every submission.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    pub submissions: u64,
    pub packaged: u64,
    pub repeats: u64,
    pub alternatives: u64,
    pub withdrawn: u64,
    pub failed: u64,
}

/// The unpacked packages of all Member States.
#[derive(Debug, Default)]
pub struct Packages {
    /// Statements from the XML files, by State.
    pub statements: BTreeMap<String, Vec<Statement>>,
    /// Rows from the CSV files, by State.
    pub rows: BTreeMap<String, Vec<Row>>,
    /// The manifests, by State.
    pub manifests: BTreeMap<String, Value>,
}

impl Packages {
    /// Reads every State's directory below `dir`.
    pub fn read(dir: &Path) -> io::Result<Self> {
        let mut packages = Self::default();
        for entry in fs::read_dir(dir)? {
            let path = entry?.path();
            let Some(state) = path.file_name().and_then(|name| name.to_str()).map(str::to_owned) else {
                continue;
            };
            if !path.is_dir() || state.len() != 2 {
                continue;
            }
            for file in files_below(&path)? {
                let name = file.to_string_lossy().into_owned();
                if name.contains("alternative") {
                    continue;
                }
                if name.ends_with("manifest.json") {
                    packages
                        .manifests
                        .insert(state.clone(), serde_json::from_slice(&fs::read(&file)?)?);
                }
                match file.extension().and_then(|extension| extension.to_str()) {
                    Some("xml") => packages
                        .statements
                        .entry(state.clone())
                        .or_default()
                        .extend(read_xml(&file)?),
                    Some("csv") => packages.rows.entry(state.clone()).or_default().extend(read_csv(&file)?),
                    _ => {}
                }
            }
        }
        Ok(packages)
    }

    /// How the manifest of a State accounts for its submissions; nothing of a State without a package.
    pub fn counts(&self, state: &str) -> Counts {
        let count = |name: &str| {
            self.manifests
                .get(state)
                .and_then(|manifest| manifest["counts"][name].as_u64())
        };
        Counts {
            submissions: count("submissions").unwrap_or_default(),
            packaged: count("packaged").unwrap_or_default(),
            repeats: count("repeats").unwrap_or_default(),
            alternatives: count("alternatives").unwrap_or_default(),
            withdrawn: count("withdrawn").unwrap_or_default(),
            failed: count("failed").unwrap_or_default(),
        }
    }

    /// How many statements the XML files hold.
    pub fn statement_count(&self) -> usize {
        self.statements.values().map(Vec::len).sum()
    }
}

/// All files below a directory, in the order of their names.
pub fn files_below(dir: &Path) -> io::Result<Vec<PathBuf>> {
    let mut files = Vec::new();
    let mut directories = vec![dir.to_owned()];
    while let Some(directory) = directories.pop() {
        for entry in fs::read_dir(directory)? {
            let entry = entry?;
            match entry.file_type()? {
                kind if kind.is_dir() => directories.push(entry.path()),
                kind if kind.is_file() => files.push(entry.path()),
                _ => {}
            }
        }
    }
    files.sort();
    Ok(files)
}

/// Reads the statements of one XML file in either dialect.
pub fn read_xml(path: &Path) -> io::Result<Vec<Statement>> {
    let text = fs::read_to_string(path)?;
    let mut reader = Reader::from_str(&text);
    let mut reading = Reading::default();
    loop {
        match reader.read_event().map_err(io::Error::other)? {
            Event::Start(start) => reading.open(start.name().as_ref()),
            Event::End(end) => reading.close(end.name().as_ref()),
            Event::Text(text) => reading.text.push_str(&text.xml10_content()),
            Event::CData(text) => reading.text.push_str(&text.xml10_content()),
            Event::GeneralRef(name) => reading
                .text
                .push_str(&super::answer::unescape(&format!("&{};", name.borrow().into_inner()))),
            Event::Eof => return Ok(reading.statements),
            _ => {}
        }
    }
}

#[derive(Default)]
struct Reading {
    text: String,
    key: String,
    country: String,
    language: Option<String>,
    properties: BTreeMap<String, String>,
    statements: Vec<Statement>,
}

impl Reading {
    fn open(&mut self, element: &str) {
        self.text.clear();
        if element == "signature" {
            self.properties.clear();
        }
    }

    fn close(&mut self, element: &str) {
        match element {
            "forCountry" => self.country.clone_from(&self.text),
            "forLanguage" => self.language = Some(self.text.clone()),
            "key" => self.key = self.text.trim_start_matches("oct.property.").to_owned(),
            "value" => {
                let before = self.properties.insert(self.key.clone(), self.text.clone());
                assert_eq!(before, None, "a property comes twice: {}", self.key);
            }
            "signature" => self.statements.push(Statement {
                state: self.country.clone(),
                language: self.language.clone(),
                properties: std::mem::take(&mut self.properties),
            }),
            _ => {}
        }
    }
}

/// Reads one table with a row of headings.
pub fn read_csv(path: &Path) -> io::Result<Vec<Row>> {
    let text = fs::read_to_string(path)?;
    let text = text.strip_prefix('\u{FEFF}').unwrap_or(&text);
    let mut reader = csv::Reader::from_reader(text.as_bytes());
    let headings = reader.headers().map_err(io::Error::other)?.clone();
    reader
        .records()
        .map(|record| {
            let record = record.map_err(io::Error::other)?;
            Ok(headings
                .iter()
                .zip(record.iter())
                .map(|(name, cell)| (name.to_owned(), cell.to_owned()))
                .collect())
        })
        .collect()
}
