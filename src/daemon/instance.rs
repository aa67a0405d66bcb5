//! A running instance as commands reach it through the control socket.

use std::io::Write;
use std::sync::Arc;

use tokio::runtime::Handle;

use crate::control::{Asker, Commands, Condition, ROOT_KEY_BYTES, Refusal, RefusalCode, Selection};
use crate::crypto::root::RootKey;
use crate::document::collection::Scope;
use crate::net::Stop;
use crate::service::book::{Deed, DeedError, Done, Told};
use crate::service::campaign::{CampaignError, Figures};
use crate::service::export::{ExportError, Exported};
use crate::service::news::{Erased, ExportedNews, NewsExportError, NotErased};
use crate::service::{Appliance, UnlockError};
use crate::store::StoreError;

/// The instance, and what it takes to command it.
pub struct Instance {
    /// What it does.
    pub appliance: Arc<Appliance>,
    /// How it ends.
    pub stop: Stop,
    /// Where its acts are noted down.
    pub runtime: Handle,
}

impl Instance {
    /// Writes an act into the audit trail.
    fn note(&self, act: &'static str, asker: Asker, detail: String) {
        self.runtime.block_on(self.appliance.note(act, &name_of(asker), detail));
    }
}

impl Commands for Instance {
    fn condition(&self) -> Condition {
        Condition {
            instance: self.appliance.identity().name.clone(),
            status: self.appliance.status().key().to_owned(),
            pid: std::process::id(),
        }
    }

    fn unlock(&self, root_key: &[u8; ROOT_KEY_BYTES], asker: Asker) -> Result<(), Refusal> {
        let key = RootKey::from_slice(root_key).expect("a root key has this many bytes");
        self.appliance.unlock(key).map_err(|fault| {
            tracing::warn!(reason = %fault, "the instance was not unlocked");
            Refusal::new(code_of(&fault), fault.to_string())
        })?;
        tracing::info!("the instance was unlocked");
        self.note("unlock", asker, String::new());
        Ok(())
    }

    fn read_wordings(&self, asker: Asker) -> Result<(), Refusal> {
        if self.appliance.phase().is_none() {
            let sentence = "The instance is locked, so that the change could not be noted: unlock it first.";
            return Err(Refusal::new(RefusalCode::State, sentence));
        }
        self.appliance
            .read_wordings()
            .map_err(|fault| Refusal::new(RefusalCode::Failed, fault.to_string()))?;
        self.note("wording", asker, self.appliance.wordings().note());
        Ok(())
    }

    fn figures(&self) -> Result<Figures, Refusal> {
        self.appliance.figures().map_err(|fault| match fault {
            StoreError::Closed if self.appliance.phase().is_none() => {
                Refusal::new(RefusalCode::State, "The instance is locked: unlock it first.")
            }
            other => Refusal::new(RefusalCode::Failed, other.to_string()),
        })
    }

    fn apply_campaign(&self, settings: &[u8], asker: Asker) -> Result<String, Refusal> {
        let who = name_of(asker);
        let applied = self.appliance.apply_campaign(settings, &who);
        self.runtime.block_on(applied).map_err(|fault| {
            let code = match fault {
                CampaignError::Locked => RefusalCode::State,
                CampaignError::Foreign => RefusalCode::Malformed,
                _ => RefusalCode::Failed,
            };
            Refusal::new(code, fault.to_string())
        })
    }

    fn told(&self) -> Result<Told, Refusal> {
        self.appliance.told().map_err(|fault| match fault {
            StoreError::Closed if self.appliance.phase().is_none() => {
                Refusal::new(RefusalCode::State, "The instance is locked: unlock it first.")
            }
            other => Refusal::new(RefusalCode::Failed, other.to_string()),
        })
    }

    fn carry_out(&self, deed: &Deed, asker: Asker) -> Result<Done, Refusal> {
        let who = name_of(asker);
        let done = self.runtime.block_on(self.appliance.carry_out(deed, &who));
        done.map_err(|fault| {
            let code = match fault {
                DeedError::Locked => RefusalCode::State,
                DeedError::Reading(_) | DeedError::Writing(_) => RefusalCode::Failed,
                DeedError::NotApproved(_) | DeedError::LastTwo => RefusalCode::NotPermitted,
                _ => RefusalCode::Data,
            };
            Refusal::new(code, fault.to_string())
        })
    }

    fn export(&self, selection: Selection, asker: Asker, to: &mut dyn Write) -> Result<u64, Refusal> {
        let exported = self
            .appliance
            .export(&scope(selection), to, &mut |_| {})
            .map_err(|fault| {
                let code = if matches!(fault, ExportError::Locked) {
                    RefusalCode::State
                } else {
                    RefusalCode::Failed
                };
                Refusal::new(code, fault.to_string())
            })?;
        self.note("export", asker, note_of(&exported));
        Ok(exported.submissions())
    }

    fn export_news(&self, asker: Asker, to: &mut dyn Write) -> Result<ExportedNews, Refusal> {
        let exported = self.appliance.export_news(to).map_err(|fault| {
            let code = match fault {
                NewsExportError::Locked | NewsExportError::Off => RefusalCode::State,
                _ => RefusalCode::Failed,
            };
            Refusal::new(code, fault.to_string())
        })?;
        self.note("news-export", asker, exported.note());
        Ok(exported)
    }

    fn erase_news(&self, asker: Asker) -> Result<Erased, Refusal> {
        let erased = self.runtime.block_on(self.appliance.erase_news(&name_of(asker)));
        erased.map_err(|fault| {
            let code = match fault {
                NotErased::Locked => RefusalCode::State,
                NotErased::NotApproved => RefusalCode::NotPermitted,
                NotErased::Store => RefusalCode::Failed,
            };
            Refusal::new(code, fault.to_string())
        })
    }

    fn stop(&self, asker: Asker) {
        tracing::info!(uid = asker.uid, "the end was asked for");
        self.stop.now();
    }
}

/// Who asks, as the audit trail has it.
fn name_of(asker: Asker) -> String {
    format!("user {} at the console", asker.uid)
}

/// The part of a collection that a command asked for.
#[must_use]
pub fn scope(selection: Selection) -> Scope {
    let Selection { state, from, to } = selection;
    Scope { state, from, to }
}

/// What the audit trail says about an export.
#[must_use]
pub fn note_of(exported: &Exported) -> String {
    format!("{} submissions, SHA-256 {}", exported.submissions(), exported.digest)
}

fn code_of(fault: &UnlockError) -> RefusalCode {
    match fault {
        UnlockError::Already => RefusalCode::State,
        UnlockError::Keys(_) => RefusalCode::WrongKey,
        UnlockError::Store(_) | UnlockError::ForeignStore => RefusalCode::Failed,
    }
}
