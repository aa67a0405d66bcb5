//! Applying a campaign's settings to an instance, and noting it down.

use std::sync::Arc;

use data_encoding::HEXLOWER;
use sha2::{Digest, Sha256};

use super::{Campaign, CampaignError, folder};
use crate::service::Appliance;

impl Appliance {
    /// Takes new settings, as [`super::encode`] wrote them: checks them again, keeps them, shows them from the next answer on, and notes the act with the
    /// digest of what was applied. Returns that digest.
    ///
    /// # Errors
    ///
    /// When the instance is locked, so that nothing could be noted; when the bytes are no settings; when they cannot be kept.
    pub async fn apply_campaign(&self, bytes: &[u8], who: &str) -> Result<String, CampaignError> {
        if self.phase().is_none() {
            return Err(CampaignError::Locked);
        }
        let campaign = folder::decode(bytes).ok_or(CampaignError::Foreign)?;
        let digest = HEXLOWER.encode(&Sha256::digest(bytes));
        folder::store(self.directory(), bytes)?;
        self.wear(campaign);
        self.note("campaign", who, format!("SHA-256 {digest}")).await;
        Ok(digest)
    }
}

/// What the instance in `directory` keeps. A campaign that cannot be read costs the site its look, never its work.
pub(in crate::service) fn load_or_plain(directory: &std::path::Path) -> Arc<Campaign> {
    let campaign = folder::load(directory).unwrap_or_else(|fault| {
        tracing::error!(
            error = &fault as &dyn std::error::Error,
            "the campaign's settings are left out"
        );
        Campaign::default()
    });
    Arc::new(campaign)
}
