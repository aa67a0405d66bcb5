//! The files of a package, as its guide lists them: a run of numbered files is one line, and what each kind holds is a sentence.

/// A file of the package.
#[derive(Debug, Clone, Copy)]
pub struct FileLine<'a> {
    /// Its name, which says what it holds.
    pub name: &'a str,
    /// How many statements, in a file of statements.
    pub statements: Option<u64>,
}

/// One row of the table of files: a file, or a run of numbered ones.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Row {
    pub(super) name: String,
    pub(super) statements: Option<u64>,
}

/// Puts numbered files of one kind into one row: `statements-0001.pdf … statements-0125.pdf`.
pub(super) fn grouped(files: &[FileLine<'_>]) -> Vec<Row> {
    let mut rows: Vec<(Option<String>, Row)> = Vec::new();
    for file in files {
        let kind = numbered(file.name);
        match rows.last_mut() {
            Some((Some(last), row)) if kind.as_ref() == Some(last) => {
                let first = row.name.split(" … ").next().unwrap_or_default();
                row.name = format!("{first} … {}", file.name);
                row.statements = row.statements.zip(file.statements).map(|(sum, more)| sum + more);
            }
            _ => rows.push((
                kind,
                Row {
                    name: file.name.to_owned(),
                    statements: file.statements,
                },
            )),
        }
    }
    rows.into_iter().map(|(_, row)| row).collect()
}

/// The name without its number, where it ends in one of four digits.
fn numbered(name: &str) -> Option<String> {
    let (stem, suffix) = name.rsplit_once('.')?;
    let (kind, number) = stem.rsplit_once('-')?;
    let is_number = number.len() == 4 && number.bytes().all(|byte| byte.is_ascii_digit());
    is_number.then(|| format!("{kind}.{suffix}"))
}

/// The sentence for what a file of this name holds.
pub(super) fn describe(name: &str) -> Option<&'static str> {
    let (stem, suffix) = name.rsplit_once('.')?;
    let kind = stem.split('-').next().unwrap_or(stem);
    Some(match (kind, suffix) {
        ("guide", "pdf") => "paper-guide-file-guide",
        ("request", "pdf") => "paper-guide-file-request",
        ("certificate", "pdf") => "paper-guide-file-certificate",
        ("statements", "xml") => "paper-guide-file-xml",
        ("statements", "csv") => "paper-guide-file-csv",
        ("statements", "pdf") => "paper-guide-file-pdf",
        ("alternatives", _) => "paper-guide-file-alternatives",
        ("namesakes", "csv") => "paper-guide-file-namesakes",
        ("remarks", "csv") => "paper-guide-file-remarks",
        ("committee", "json") => "paper-guide-file-committee",
        ("manifest", "json") => "paper-guide-file-manifest",
        ("manifest", "sig") => "paper-guide-file-signature",
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn file(name: &str, statements: Option<u64>) -> FileLine<'_> {
        FileLine { name, statements }
    }

    #[test]
    fn a_run_of_numbered_files_is_one_row() {
        let files = [
            file("statements.csv", Some(4_100)),
            file("statements-0001.pdf", Some(2_000)),
            file("statements-0002.pdf", Some(2_000)),
            file("statements-0003.pdf", Some(100)),
            file("alternatives-0001.pdf", Some(7)),
            file("manifest.json", None),
        ];
        let rows: Vec<_> = grouped(&files)
            .into_iter()
            .map(|row| (row.name, row.statements))
            .collect();
        assert_eq!(
            rows,
            [
                ("statements.csv".to_owned(), Some(4_100)),
                ("statements-0001.pdf … statements-0003.pdf".to_owned(), Some(4_100)),
                ("alternatives-0001.pdf".to_owned(), Some(7)),
                ("manifest.json".to_owned(), None),
            ]
        );
    }

    #[test]
    fn every_file_of_a_package_is_described() {
        let names = [
            "guide-nl.pdf",
            "request-nl.pdf",
            "certificate-nl.pdf",
            "statements.xml",
            "statements-fi.xml",
            "statements.csv",
            "statements-0001.pdf",
            "alternatives.xml",
            "alternatives-sv.xml",
            "alternatives.csv",
            "alternatives-0001.pdf",
            "namesakes.csv",
            "remarks.csv",
            "committee.json",
            "manifest.json",
            "manifest.sig",
        ];
        for name in names {
            assert!(describe(name).is_some(), "{name}");
        }
        assert_eq!(describe("readme.txt"), None);
    }
}
