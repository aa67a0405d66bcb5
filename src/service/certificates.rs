//! The authorities' certificates, as the organisers enter them: how many statements each found valid, how many not, and why.
//!
//! They lie in one file, `certificates.json`, which needs no instance: the submission to the Commission is filled in from it, and the forecast reads it. It
//! holds numbers and no person's data. A State has one certificate; a new one takes the place of the old, and the old is kept behind it.

use std::collections::BTreeMap;
use std::path::Path;
use std::{fmt, io};

use serde::{Deserialize, Serialize};

use crate::domain::{Date, MemberState, Regime};
use crate::host::files;

/// The certificates of one initiative.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Certificates {
    /// [`FORMAT`].
    format: String,
    /// The registration number of the initiative.
    pub registration_number: String,
    /// The regime.
    pub regime: Regime,
    /// The day of registration, by which the minimum of each State is known.
    pub registered: Date,
    /// One for each State, in the order of the States.
    pub certificates: Vec<Certificate>,
    /// Those that another took the place of, the oldest first.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub replaced: Vec<Certificate>,
}

/// What one authority certified.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Certificate {
    /// The Member State.
    pub state: MemberState,
    /// The certificate's own date.
    pub date: Date,
    /// When it came.
    pub received: Date,
    /// How many statements were handed over for verification.
    pub statements: u64,
    /// How many of them are valid, by the certificate.
    pub valid: u64,
    /// How many are not.
    pub invalid: u64,
    /// Why, where the authority says so.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub reasons: BTreeMap<Reason, u64>,
    /// The authority.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub authority: String,
    /// Its reference.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub reference: String,
}

/// The format of the file.
pub const FORMAT: &str = "cista-certificates-1";
/// The usual name of the file.
pub const FILE_NAME: &str = "certificates.json";

/// Why a statement is invalid, in the order of the blank certificate.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Reason {
    /// The person could not be found.
    Unknown,
    /// The signatory had not reached the minimum age.
    Age,
    /// The person had signed before.
    Repeat,
    /// The number of the document is wrong.
    Number,
    /// The signatory belongs to another State.
    State,
    /// Something is missing.
    Incomplete,
    /// The signature is missing (on paper).
    Signature,
    /// It was signed outside the collection period.
    Date,
    /// Something else.
    Other,
}

impl Reason {
    /// Every reason.
    pub const ALL: [Self; 9] = [
        Self::Unknown,
        Self::Age,
        Self::Repeat,
        Self::Number,
        Self::State,
        Self::Incomplete,
        Self::Signature,
        Self::Date,
        Self::Other,
    ];

    /// Its key, in files and on the command line.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::Unknown => "unknown",
            Self::Age => "age",
            Self::Repeat => "repeat",
            Self::Number => "number",
            Self::State => "state",
            Self::Incomplete => "incomplete",
            Self::Signature => "signature",
            Self::Date => "date",
            Self::Other => "other",
        }
    }

    /// Finds the reason with this key.
    #[must_use]
    pub fn parse(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|reason| reason.key() == key)
    }
}

impl fmt::Display for Reason {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.key())
    }
}

/// Why a certificate cannot be entered.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum CertificateFault {
    /// Valid and invalid ones are not what was handed over.
    #[error(
        "{valid} valid and {invalid} invalid statements are not the {statements} that were handed over: compare with the certificate"
    )]
    Sum {
        /// Handed over.
        statements: u64,
        /// Valid.
        valid: u64,
        /// Invalid.
        invalid: u64,
    },
    /// The reasons count more than the invalid ones.
    #[error(
        "the reasons add up to {reasons}, which is more than the {invalid} invalid statements: compare with the certificate"
    )]
    Reasons {
        /// The sum of the reasons.
        reasons: u64,
        /// Invalid.
        invalid: u64,
    },
    /// The State takes no part.
    #[error("{0} took no part when the initiative was registered")]
    NoPart(MemberState),
    /// The State has a certificate already.
    #[error(
        "{0} has a certificate already: say --replace to put this one in its place (the old one is kept in the file)"
    )]
    Twice(MemberState),
    /// It was received before it was made.
    #[error("the certificate came on {received}, before its own date {date}: check both")]
    Dates {
        /// Its own date.
        date: Date,
        /// When it came.
        received: Date,
    },
}

/// Why a file of certificates cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum FileFault {
    /// It cannot be read.
    #[error("{file} cannot be read: check the path and the permissions")]
    Read {
        /// The file.
        file: String,
        /// What the system says.
        #[source]
        source: io::Error,
    },
    /// It is none.
    #[error(
        "{file} is no file of certificates ({FORMAT}), or was damaged: use the one that `cista certificate add` wrote"
    )]
    Malformed {
        /// The file.
        file: String,
    },
    /// It cannot be written.
    #[error("{file} cannot be written: check the directory and the space on the disk")]
    Write {
        /// The file.
        file: String,
        /// What the system says.
        #[source]
        source: io::Error,
    },
}

impl Certificates {
    /// No certificates yet, of this initiative.
    #[must_use]
    pub fn new(registration_number: String, regime: Regime, registered: Date) -> Self {
        Self {
            format: FORMAT.to_owned(),
            registration_number,
            regime,
            registered,
            certificates: Vec::new(),
            replaced: Vec::new(),
        }
    }

    /// Reads a file.
    ///
    /// # Errors
    ///
    /// When it cannot be read, is none, or holds what could not have been entered.
    pub fn load(path: &Path) -> Result<Self, FileFault> {
        let file = path.display().to_string();
        let read = path.canonicalize().and_then(|path| files::read_limited(&path, LONGEST));
        let bytes = read.map_err(|source| FileFault::Read {
            file: file.clone(),
            source,
        })?;
        Self::from_json(&bytes).ok_or(FileFault::Malformed { file })
    }

    /// Reads certificates as they lie in a file.
    #[must_use]
    pub fn from_json(bytes: &[u8]) -> Option<Self> {
        let read: Self = serde_json::from_slice(bytes).ok()?;
        let mut again = Self::new(read.registration_number.clone(), read.regime, read.registered);
        for certificate in &read.certificates {
            again.add(certificate.clone(), false).ok()?;
        }
        (read.format == FORMAT).then_some(read)
    }

    /// Writes the file, whole or not at all.
    ///
    /// # Errors
    ///
    /// When it cannot be written.
    pub fn save(&self, path: &Path) -> Result<(), FileFault> {
        let mut bytes = serde_json::to_vec_pretty(self).expect("certificates are plain data");
        bytes.push(b'\n');
        files::write_whole(path, &bytes, 0o640).map_err(|source| FileFault::Write {
            file: path.display().to_string(),
            source,
        })
    }

    /// Enters a certificate; one that is there already is replaced only when that is said.
    ///
    /// # Errors
    ///
    /// When its numbers do not fit together, or the State has one already.
    pub fn add(&mut self, certificate: Certificate, replace: bool) -> Result<(), CertificateFault> {
        self.check(&certificate)?;
        let place = self
            .certificates
            .binary_search_by_key(&certificate.state, |other| other.state);
        match place {
            Ok(_) if !replace => return Err(CertificateFault::Twice(certificate.state)),
            Ok(at) => self
                .replaced
                .push(std::mem::replace(&mut self.certificates[at], certificate)),
            Err(at) => self.certificates.insert(at, certificate),
        }
        Ok(())
    }

    fn check(&self, certificate: &Certificate) -> Result<(), CertificateFault> {
        let Certificate {
            statements,
            valid,
            invalid,
            ..
        } = *certificate;
        if valid.checked_add(invalid) != Some(statements) {
            return Err(CertificateFault::Sum {
                statements,
                valid,
                invalid,
            });
        }
        let reasons = certificate.reasons.values().copied().fold(0, u64::saturating_add);
        if reasons > invalid {
            return Err(CertificateFault::Reasons { reasons, invalid });
        }
        let law = crate::domain::Law::of(self.regime);
        if law.threshold(certificate.state, self.registered).is_none() {
            return Err(CertificateFault::NoPart(certificate.state));
        }
        if certificate.received < certificate.date {
            return Err(CertificateFault::Dates {
                date: certificate.date,
                received: certificate.received,
            });
        }
        Ok(())
    }

    /// The certificate of a State.
    #[must_use]
    pub fn find(&self, state: MemberState) -> Option<&Certificate> {
        self.certificates.iter().find(|certificate| certificate.state == state)
    }
}

/// Twenty-eight States and what was replaced take some tens of KiB.
const LONGEST: usize = 1 << 20;

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    fn certificate(state: MemberState, valid: u64, invalid: u64) -> Certificate {
        Certificate {
            state,
            date: date(2013, 12, 1),
            received: date(2013, 12, 4),
            statements: valid + invalid,
            valid,
            invalid,
            reasons: BTreeMap::from([(Reason::Age, invalid / 2)]),
            authority: "Registrar".to_owned(),
            reference: String::new(),
        }
    }

    fn certificates() -> Certificates {
        Certificates::new("ECI(2012)000003".to_owned(), Regime::R2011, date(2012, 5, 10))
    }

    #[test]
    fn what_was_entered_is_read_back_and_what_was_replaced_is_kept() {
        let mut all = certificates();
        all.add(certificate(MemberState::Fi, 900, 100), false).unwrap();
        all.add(certificate(MemberState::De, 80, 20), false).unwrap();
        let twice = all.add(certificate(MemberState::Fi, 950, 50), false);
        assert_eq!(twice, Err(CertificateFault::Twice(MemberState::Fi)));
        all.add(certificate(MemberState::Fi, 950, 50), true).unwrap();
        assert_eq!(
            (all.find(MemberState::Fi).unwrap().valid, all.replaced[0].valid),
            (950, 900)
        );
        let directory = tempfile::tempdir().unwrap();
        let path = directory.path().join(FILE_NAME);
        all.save(&path).unwrap();
        assert_eq!(Certificates::load(&path).unwrap(), all);
    }

    #[test]
    fn numbers_that_do_not_fit_are_refused() {
        let mut all = certificates();
        let mut wrong = certificate(MemberState::Fi, 900, 100);
        wrong.statements = 1001;
        assert!(matches!(
            all.add(wrong.clone(), false),
            Err(CertificateFault::Sum { .. })
        ));
        (wrong.statements, wrong.valid) = (1, u64::MAX);
        assert!(matches!(all.add(wrong, false), Err(CertificateFault::Sum { .. })));
        let mut wrong = certificate(MemberState::Fi, 900, 100);
        wrong.reasons.insert(Reason::Other, u64::MAX);
        assert!(matches!(all.add(wrong, false), Err(CertificateFault::Reasons { .. })));
        let mut wrong = certificate(MemberState::Fi, 900, 100);
        wrong.received = date(2013, 11, 1);
        assert!(matches!(all.add(wrong, false), Err(CertificateFault::Dates { .. })));
    }

    #[test]
    fn a_file_that_is_something_else_is_refused() {
        let mut all = certificates();
        all.add(certificate(MemberState::Fi, 900, 100), false).unwrap();
        let json = serde_json::to_string(&all).unwrap();
        assert!(Certificates::from_json(json.as_bytes()).is_some());
        for wrong in [
            json.replace("cista-certificates-1", "cista-certificates-2"),
            json.replace("\"valid\":900", "\"valid\":901"),
            json.replace("\"age\"", "\"height\""),
            json[..json.len() - 1].to_owned(),
        ] {
            assert!(Certificates::from_json(wrong.as_bytes()).is_none(), "{wrong}");
        }
    }

    #[test]
    fn every_reason_is_found_by_its_key() {
        for reason in Reason::ALL {
            assert_eq!(Reason::parse(reason.key()), Some(reason));
            assert_eq!(serde_json::to_string(&reason).unwrap(), format!("\"{reason}\""));
        }
    }
}
