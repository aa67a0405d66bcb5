//! Reads Rust sources as far as the layer rules need it: words and marks with their line, without comments and texts.
//!
//! It is no parser. It knows what opens a comment, a text or a character, and which module a brace belongs to; that is enough to find every path
//! that begins at the crate's root, and every word that the house forbids.

use std::fs;
use std::path::{Path, PathBuf};

/// One word or mark of a source file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Token {
    pub line: usize,
    pub text: String,
    /// How many inline modules stand around it.
    pub inline_modules: usize,
    /// Whether it stands in a module that is built for tests only.
    pub in_tests: bool,
}

/// One source file, read.
pub struct Source {
    /// Its path below the top directory.
    pub path: PathBuf,
    pub raw: String,
    pub tokens: Vec<Token>,
}

impl Source {
    pub fn read(top: &Path, path: &Path) -> Self {
        let raw = fs::read_to_string(path).expect("a source file is UTF-8");
        let path = path.strip_prefix(top).expect("it lies below the top");
        Self::parse(path, raw)
    }

    pub fn parse(path: &Path, raw: String) -> Self {
        let tokens = mark_modules(words(&raw));
        Self {
            path: path.to_path_buf(),
            raw,
            tokens,
        }
    }

    /// The top-level module that the file belongs to: `web` for `src/web/page.rs`.
    pub fn module(&self) -> Option<&str> {
        let mut parts = self.path.iter().skip(1);
        let first = parts.next()?.to_str()?;
        let alone = parts.next().is_none();
        if alone { None } else { Some(first) }
    }

    /// How many modules lie between the file's own items and the crate's root.
    pub fn depth(&self) -> usize {
        let below = self.path.components().count() - 1;
        if self.path.ends_with("mod.rs") {
            below - 1
        } else {
            below
        }
    }

    /// Where the modules lie that this one declares for tests only, with `#[cfg(test)] mod name;`: as a file or a directory.
    pub fn test_files(&self) -> Vec<PathBuf> {
        let directory = if self.path.ends_with("mod.rs") {
            self.path.with_file_name("")
        } else {
            self.path.with_extension("")
        };
        let declared = self.tokens.windows(CFG_TEST.len() + 4).filter(|window| {
            let (attribute, module) = window.split_at(CFG_TEST.len() + 1);
            ends_with(&attribute[..CFG_TEST.len()], CFG_TEST) && module[0].text == "mod" && module[2].text == ";"
        });
        declared
            .map(|window| directory.join(&window[CFG_TEST.len() + 2].text))
            .collect()
    }
}

/// Every file below `directory` whose name ends in `.rs`, in order.
pub fn rust_files(directory: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    let mut waiting = vec![directory.to_path_buf()];
    while let Some(next) = waiting.pop() {
        for entry in fs::read_dir(&next).expect("a source directory can be listed") {
            let path = entry.expect("its entries can be read").path();
            if path.is_dir() {
                waiting.push(path);
            } else if path.extension().is_some_and(|ending| ending == "rs") {
                found.push(path);
            }
        }
    }
    found.sort();
    found
}

//------------ Words

/// Splits a source into words and marks, leaving out comments and the insides of texts.
fn words(source: &str) -> Vec<(usize, String)> {
    let letters: Vec<char> = source.chars().collect();
    let (mut found, mut at, mut line) = (Vec::new(), 0, 1);
    while at < letters.len() {
        let begun = at;
        match letters[at] {
            '/' if letters.get(at + 1) == Some(&'/') => at = end_of_line(&letters, at),
            '/' if letters.get(at + 1) == Some(&'*') => at = end_of_block_comment(&letters, at),
            '"' => at = end_of_text(&letters, at),
            'r' | 'b' | 'c' if raw_text_hashes(&letters, at).is_some() => at = end_of_raw_text(&letters, at),
            '\'' => at = end_of_character_or_lifetime(&letters, at),
            letter if letter.is_alphabetic() || letter == '_' => {
                while letters
                    .get(at)
                    .is_some_and(|next| next.is_alphanumeric() || *next == '_')
                {
                    at += 1;
                }
                found.push((line, letters[begun..at].iter().collect()));
            }
            letter => {
                if !letter.is_whitespace() {
                    found.push((line, letter.to_string()));
                }
                at += 1;
            }
        }
        line += letters[begun..at].iter().filter(|letter| **letter == '\n').count();
    }
    found
}

fn end_of_line(letters: &[char], from: usize) -> usize {
    letters[from..]
        .iter()
        .position(|letter| *letter == '\n')
        .map_or(letters.len(), |found| from + found)
}

/// Block comments nest.
fn end_of_block_comment(letters: &[char], from: usize) -> usize {
    let (mut at, mut open) = (from, 0);
    while at < letters.len() {
        match (letters[at], letters.get(at + 1)) {
            ('/', Some('*')) => (open, at) = (open + 1, at + 2),
            ('*', Some('/')) => (open, at) = (open - 1, at + 2),
            _ => at += 1,
        }
        if open == 0 {
            break;
        }
    }
    at
}

fn end_of_text(letters: &[char], from: usize) -> usize {
    let mut at = from + 1;
    while at < letters.len() && letters[at] != '"' {
        at += if letters[at] == '\\' { 2 } else { 1 };
    }
    (at + 1).min(letters.len())
}

/// The number of hashes when a raw text begins here: `r"`, `r#"`, `br##"`.
fn raw_text_hashes(letters: &[char], from: usize) -> Option<usize> {
    if from > 0 && (letters[from - 1].is_alphanumeric() || letters[from - 1] == '_') {
        return None;
    }
    let prefix = if letters[from] == 'r' { 1 } else { 2 };
    if letters.get(from + prefix - 1) != Some(&'r') {
        return None;
    }
    let hashes = letters[from + prefix..]
        .iter()
        .take_while(|letter| **letter == '#')
        .count();
    (letters.get(from + prefix + hashes) == Some(&'"')).then_some(hashes)
}

fn end_of_raw_text(letters: &[char], from: usize) -> usize {
    let hashes = raw_text_hashes(letters, from).expect("the caller has looked");
    let mut closing = vec!['"'];
    closing.extend(std::iter::repeat_n('#', hashes));
    let opened = from
        + letters[from..]
            .iter()
            .position(|letter| *letter == '"')
            .expect("the caller has looked")
        + 1;
    letters[opened..]
        .windows(closing.len())
        .position(|window| window == closing)
        .map_or(letters.len(), |found| opened + found + closing.len())
}

/// `'a'` and `'\n'` are characters; `'a` is a lifetime and ends before whatever follows the quote.
fn end_of_character_or_lifetime(letters: &[char], from: usize) -> usize {
    match (letters.get(from + 1), letters.get(from + 2)) {
        (Some('\\'), _) => {
            let rest = letters.get(from + 3..).unwrap_or_default();
            rest.iter()
                .position(|letter| *letter == '\'')
                .map_or(letters.len(), |found| from + 4 + found)
        }
        (Some(_), Some('\'')) => from + 3,
        _ => from + 1,
    }
}

//------------ Modules

/// Notes beside every word in how many inline modules it stands, and whether one of them is for tests.
fn mark_modules(words: Vec<(usize, String)>) -> Vec<Token> {
    let mut tokens: Vec<Token> = Vec::with_capacity(words.len());
    let (mut braces, mut open, mut test_next) = (0_usize, Vec::<(usize, bool)>::new(), false);
    for (line, text) in words {
        let at = tokens.len();
        if text == "]" && ends_with(&tokens, CFG_TEST) {
            test_next = true;
        } else if text == ";" {
            test_next = false;
        } else if text == "{" {
            braces += 1;
            if at >= 2 && tokens[at - 2].text == "mod" {
                open.push((braces, test_next));
            }
            test_next = false;
        } else if text == "}" {
            if open.last().is_some_and(|(depth, _)| *depth == braces) {
                open.pop();
            }
            braces = braces.saturating_sub(1);
        }
        let in_tests = open.iter().any(|(_, tests)| *tests);
        tokens.push(Token {
            line,
            text,
            inline_modules: open.len(),
            in_tests,
        });
    }
    tokens
}

fn ends_with(tokens: &[Token], ending: &[&str]) -> bool {
    tokens.len() >= ending.len()
        && tokens[tokens.len() - ending.len()..]
            .iter()
            .zip(ending)
            .all(|(token, expected)| token.text == *expected)
}

/// The attribute of what is built for tests only, without its closing bracket.
const CFG_TEST: &[&str] = &["#", "[", "cfg", "(", "test", ")"];
