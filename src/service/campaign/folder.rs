//! Where an instance keeps its campaign's settings: `campaign/campaign.json` in its directory, everything in one file, so that it is there whole or not
//! at all.

use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

use super::{Campaign, CampaignError};
use crate::host::files;

/// The file's value.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Kept {
    format: String,
    campaign: Campaign,
}

/// Writes the settings as one value: what the instance keeps, and what a command hands to it.
#[must_use]
pub fn encode(campaign: &Campaign) -> Vec<u8> {
    let kept = Kept {
        format: FORMAT.to_owned(),
        campaign: campaign.clone(),
    };
    let mut bytes = serde_json::to_vec(&kept).expect("settings are plain data");
    bytes.push(b'\n');
    bytes
}

/// Reads such a value, and checks all of it again.
pub(super) fn decode(bytes: &[u8]) -> Option<Campaign> {
    let kept: Kept = serde_json::from_slice(bytes).ok()?;
    (kept.format == FORMAT && kept.campaign.contradiction().is_none()).then_some(kept.campaign)
}

/// Loads what the instance in `directory` keeps; where nothing was applied, nothing is set.
///
/// # Errors
///
/// When the file cannot be read or is not as it was written.
pub fn load(directory: &Path) -> Result<Campaign, CampaignError> {
    let path = path(directory);
    match files::read_limited(&path, LONGEST) {
        Ok(bytes) => decode(&bytes).ok_or(CampaignError::Damaged { path }),
        Err(fault) if fault.kind() == std::io::ErrorKind::NotFound => Ok(Campaign::default()),
        Err(source) => Err(CampaignError::Reading { path, source }),
    }
}

/// Keeps the settings of the instance in `directory`.
pub(super) fn store(directory: &Path, bytes: &[u8]) -> Result<(), CampaignError> {
    let path = path(directory);
    let written = path
        .parent()
        .map_or(Ok(()), files::make_private_directory)
        .and_then(|()| files::write_whole(&path, bytes, files::PRIVATE));
    written.map_err(|source| CampaignError::Writing { path, source })
}

fn path(directory: &Path) -> PathBuf {
    directory.join("campaign").join("campaign.json")
}

const FORMAT: &str = "cista-campaign-1";

/// Three pictures in base64, and room for every name and description.
pub const LONGEST: usize = 2 << 20;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn settings_are_kept_and_found_again() {
        let directory = tempfile::tempdir().unwrap();
        assert_eq!(load(directory.path()).unwrap(), Campaign::default());
        let campaign = Campaign {
            embeds: vec!["https://a.example".to_owned().try_into().unwrap()],
            ..Campaign::default()
        };
        store(directory.path(), &encode(&campaign)).unwrap();
        assert_eq!(load(directory.path()).unwrap(), campaign);
    }

    #[test]
    fn a_damaged_file_is_named() {
        let directory = tempfile::tempdir().unwrap();
        for bytes in [
            b"".as_slice(),
            b"{}",
            br#"{"format":"cista-campaign-2","campaign":{}}"#,
            br#"{"format":"cista-campaign-1","campaign":{"hue":1}}"#,
        ] {
            store(directory.path(), bytes).unwrap();
            assert!(matches!(load(directory.path()), Err(CampaignError::Damaged { .. })));
        }
    }
}
