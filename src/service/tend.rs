//! What an unlocked instance does by itself while time passes: it ends idle epochs, renews the day's signing key, publishes the counts, forgets
//! expired proofs and looks at the disk; and what it writes into its audit trail.

use std::sync::Arc;
use std::sync::atomic::Ordering;

use jiff::Timestamp;
use jiff::tz::TimeZone;

use super::appliance::{Appliance, Desk, Unlocked, by_state};
use super::campaign::Course;
use super::day_number;
use super::keyring::KeyError;
use super::view::{PublicView, Turn};
use crate::domain::{Date, MemberState, Phase, legal_date};
use crate::store::{Publication, Snapshot, StoreError};

impl Appliance {
    /// Looks after everything that time changes. Called once a second; what is due less often counts the calls.
    pub async fn tend(&self) {
        let call = self.tended.fetch_add(1, Ordering::Relaxed);
        self.look_at_disk();
        let Some(open) = self.unlocked() else { return };
        open.desk().sealer.end_when_over(self.elapsed(), None);
        if let Err(error) = self.renew_signing_key(open).await {
            tracing::error!(
                error = &error as &dyn std::error::Error,
                "the day's signing key could not be renewed; yesterday's is still used"
            );
        }
        if call.is_multiple_of(VIEW_SECONDS)
            && let Err(error) = self.refresh_view(open).await
        {
            tracing::warn!(
                error = &error as &dyn std::error::Error,
                "the published counts could not be refreshed"
            );
        }
        if call.is_multiple_of(QUIET_SECONDS) {
            open.admission.forget();
        }
        self.tend_news(open).await;
        if call.is_multiple_of(FORGET_SECONDS) {
            let hour = u32::try_from(self.clock.now().as_second() / 3600).unwrap_or_default();
            // What is not forgotten now is forgotten an hour later.
            let _ = open.writer.forget_spent_before(hour).await;
        }
    }

    /// Finishes what waits and closes the store in order.
    pub async fn close(&self) {
        if let Some(open) = self.unlocked() {
            open.desk().sealer.end();
            self.keep_news_over_a_stop(open).await;
            open.writer.close().await;
        }
    }

    /// Writes an act into the audit trail; `detail` holds nothing of a signatory.
    pub async fn note(&self, act: &'static str, who: &str, detail: String) {
        let Some(open) = self.unlocked() else { return };
        let at = self.clock.now().strftime("%Y-%m-%dT%H:%M:%SZ").to_string();
        if open.writer.note(at, act, who.to_owned(), detail).await.is_err() {
            tracing::error!(act, "an act could not be written into the audit trail");
        }
    }

    fn look_at_disk(&self) {
        let full =
            crate::host::disk::free_bytes(self.directory()).is_ok_and(|free| free < self.options.least_free_bytes);
        if full != self.disk_full.swap(full, Ordering::AcqRel) {
            tracing::warn!(full, "the space left on the store's disk passed its limit");
        }
    }

    /// Makes the signing key of a new day. A link is stored before the next one is made, so that the chain has no gap whenever the process dies: the
    /// link of the key in use lies beside the key, and is stored here if it is not yet.
    async fn renew_signing_key(&self, open: &Unlocked) -> Result<(), KeyError> {
        let Ok(stored) = open.writer.snapshot().and_then(|snapshot| snapshot.last_link()) else {
            return Ok(());
        };
        // The chain follows the machine's days, also in a rehearsal: it says when a key was in use.
        let today = day_number(legal_date(self.clock.now()));
        let link = {
            let Desk {
                signing,
                entropy,
                sealer,
            } = &mut *open.desk();
            if stored == Some(signing.link) && today > signing.link.day {
                *signing = signing.renew(self.directory(), self.identity(), &open.root, entropy.as_mut(), today)?;
                sealer.end();
            }
            signing.link
        };
        if stored != Some(link) {
            // Should the store refuse it now, the next second tries again.
            let _ = open.writer.add_link(link).await;
        }
        Ok(())
    }

    /// Publishes what may be published now: keeps it, then shows it.
    async fn refresh_view(&self, open: &Unlocked) -> Result<(), StoreError> {
        let snapshot = open.writer.snapshot()?;
        let (shown, today) = (self.public_view(), self.today());
        let mut publication = Publication::default();
        let counts = if matches!(self.phase(), Some(Phase::Closed | Phase::HandedOver)) {
            let exact = snapshot.counts()?.into_iter();
            by_state(exact.map(|(state, counts)| (state, counts.persons)).collect())
        } else if let Some(turn) = self.turn(open, &snapshot)? {
            publication.turn = turn.of_collection();
            shown.next(&by_state(snapshot.moved()?), turn, &open.veil)
        } else {
            shown.by_state.clone()
        };
        drop(snapshot);
        let mut timeline = Arc::clone(&shown.timeline);
        if let Some(course) = self.course() {
            let grown = timeline.grown(&course, &counts, today);
            publication.day = Some(day_number(today));
            publication.milestones = grown.milestones_since(&timeline);
            if grown != *timeline {
                timeline = Arc::new(grown);
            }
        }
        let changed = |(state, count): &(&MemberState, &u64)| shown.by_state.get(state) != Some(count);
        publication.counts = counts
            .iter()
            .filter(changed)
            .map(|(state, count)| (state.number(), *count))
            .collect();
        // Kept before it is shown, so that a restart does not make a number fall.
        if publication.is_empty() || open.writer.publish(publication).await.is_ok() {
            self.show(PublicView::of(counts, today, timeline));
        }
        Ok(())
    }

    /// The turn in which counts are to be published now; none until the next one comes.
    fn turn(&self, open: &Unlocked, snapshot: &Snapshot) -> Result<Option<Turn>, StoreError> {
        if self.is_rehearsal() || self.course().is_none() {
            return Ok(Some(Turn::Testing));
        }
        let collecting = seconds_since(self.initiative().collection.start, self.clock.now());
        open.veil.draw_ahead(Turn::number(collecting));
        Ok(Turn::due(collecting, snapshot.published_turn()?, self.elapsed()))
    }

    /// The course of the collection, once it has begun: what was counted before were tests.
    fn course(&self) -> Option<Course<'_>> {
        let phase = self.phase()?;
        let begun = matches!(
            phase,
            Phase::Collecting | Phase::Paused | Phase::Closed | Phase::HandedOver
        );
        begun.then(|| Course {
            law: self.law(),
            initiative: self.initiative(),
            is_closed: matches!(phase, Phase::Closed | Phase::HandedOver),
        })
    }
}

/// Seconds since a day began.
fn seconds_since(day: Date, now: Timestamp) -> i64 {
    let began = day
        .to_zoned(TimeZone::UTC)
        .map_or(Timestamp::MAX, |began| began.timestamp());
    now.duration_since(began).as_secs()
}

/// How often the published counts are looked at, in seconds.
const VIEW_SECONDS: u64 = 10;
/// How often the networks that went quiet are forgotten, in seconds.
const QUIET_SECONDS: u64 = 60;
/// How often the marks of expired proofs are forgotten, in seconds.
const FORGET_SECONDS: u64 = 3600;
