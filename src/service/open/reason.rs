//! Why a single submission gives no statement. Such a submission is named in the manifest; it stops nothing.

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::crypto::record::RecordName;

/// The class of reason. More is not said, since the sealed parts of a statement that does not open are somebody's bytes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Reason {
    /// The collection holds no header for the record's epoch.
    UnknownEpoch,
    /// The epoch's header was not signed by the appliance.
    UnsignedEpoch,
    /// The epoch was made by another instance, under another regime, or for another committee key.
    ForeignEpoch,
    /// The sealed bytes do not open: changed, or sealed for something else.
    DoesNotOpen,
    /// What opened is no statement.
    NotAStatement,
    /// The regime has no form for the Member State on that day, or what was signed does not fit it.
    NoForm,
    /// The collection also says that the submission was withdrawn.
    Withdrawn,
}

/// A submission that gives no statement.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Failure {
    /// The record's name.
    #[serde(serialize_with = "write_name", deserialize_with = "read_name")]
    pub record: RecordName,
    /// Why.
    pub reason: Reason,
}

/// A name as a manifest has it: date, hyphen, hash.
fn write_name<S: Serializer>(name: &RecordName, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.collect_str(name)
}

fn read_name<'de, D: Deserializer<'de>>(deserializer: D) -> Result<RecordName, D::Error> {
    let text = String::deserialize(deserializer)?;
    let parse = || {
        let (date, hash) = text.split_once('-')?;
        let hash = data_encoding::HEXLOWER.decode(hash.as_bytes()).ok()?.try_into().ok()?;
        Some(RecordName {
            date: date.parse().ok()?,
            hash,
        })
    };
    parse().ok_or_else(|| serde::de::Error::custom("no name of a record"))
}

/// Something to be said about a statement that is in the package all the same.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(in crate::service) enum Remark {
    /// The text of the initiative that the signatory was shown is none of those in the collection's head.
    OtherText,
}

impl Remark {
    /// How files call it.
    pub(in crate::service) const fn code(self) -> &'static str {
        match self {
            Self::OtherText => "other-text",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_failure_is_written_and_read_back() {
        let failure = Failure {
            record: RecordName {
                date: 20_261_122,
                hash: [0xab; 16],
            },
            reason: Reason::DoesNotOpen,
        };
        let text = serde_json::to_string(&failure).unwrap();
        assert_eq!(
            text,
            r#"{"record":"20261122-abababababababababababababababab","reason":"does-not-open"}"#
        );
        assert_eq!(serde_json::from_str::<Failure>(&text).unwrap(), failure);
        for bad in ["", "20261122", "x-ab", "1-ab"] {
            let text = format!(r#"{{"record":"{bad}","reason":"no-form"}}"#);
            assert!(serde_json::from_str::<Failure>(&text).is_err(), "{bad}");
        }
    }
}
