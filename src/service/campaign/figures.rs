//! What organisers are told of the collection while it runs: published counts, how often warnings were overridden, and who brought people.
//!
//! Counts of submissions tell nobody's secret: they were made before anybody knew whether a submission is a repeat. Small ones are withheld all the same,
//! so that a single visit does not show.

use std::collections::BTreeMap;
use std::fmt;

use serde::{Deserialize, Serialize};

use crate::domain::{Date, MemberState};
use crate::service::Appliance;
use crate::store::StoreError;

/// Everything that organisers are told.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Figures {
    /// The day to which the counts belong.
    pub as_of: Date,
    /// What is published for all Member States together.
    pub published: u64,
    /// How many statements are needed.
    pub goal: u32,
    /// In how many Member States the minimum is needed.
    pub states_needed: usize,
    /// Each Member State whose signatories can sign.
    pub states: Vec<StateFigures>,
    /// Each partner, and each tag that was one and was counted.
    pub partners: Vec<PartnerFigures>,
}

/// What is told of a Member State.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct StateFigures {
    /// The State.
    pub state: MemberState,
    /// What is published.
    pub published: u64,
    /// The minimum.
    pub minimum: Option<u32>,
    /// How often each warning was overridden, by the rule's name.
    pub overrides: BTreeMap<String, FromTwenty>,
}

/// What is told of a partner.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PartnerFigures {
    /// The tag in the links.
    pub tag: String,
    /// Who it is; none for one that was taken out of the settings.
    pub name: Option<String>,
    /// The submissions that came by the links, repeats included.
    pub submissions: FromTwenty,
}

/// A count that is shown from twenty upwards.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct FromTwenty(Option<u64>);

impl FromTwenty {
    /// Withholds a small count.
    #[must_use]
    pub fn of(count: u64) -> Self {
        Self((count >= FEWEST).then_some(count))
    }

    /// The count, where it is shown.
    #[must_use]
    pub const fn shown(self) -> Option<u64> {
        self.0
    }
}

impl fmt::Display for FromTwenty {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0 {
            Some(count) => write!(f, "{count}"),
            None => write!(f, "fewer than {FEWEST}"),
        }
    }
}

impl Appliance {
    /// The figures as they stand now.
    ///
    /// # Errors
    ///
    /// When the instance is locked or the store cannot be read.
    pub fn figures(&self) -> Result<Figures, StoreError> {
        let snapshot = self.snapshot()?;
        let (view, campaign) = (self.public_view(), self.campaign());
        let mut overrides: BTreeMap<u8, BTreeMap<String, FromTwenty>> = BTreeMap::new();
        for (state, rule, count) in snapshot.overrides()? {
            overrides.entry(state).or_default().insert(rule, FromTwenty::of(count));
        }
        let state = |state: MemberState| StateFigures {
            state,
            published: view.by_state.get(&state).copied().unwrap_or_default(),
            minimum: self.law().threshold(state, self.initiative().registered),
            overrides: overrides.remove(&state.number()).unwrap_or_default(),
        };
        let states = self.states().into_iter().map(state).collect();
        let mut counted = snapshot.partners()?;
        let partner = |tag: String, name, count| PartnerFigures {
            tag,
            name,
            submissions: FromTwenty::of(count),
        };
        let mut partners: Vec<_> = campaign
            .partners
            .iter()
            .map(|registered| {
                let tag = registered.tag.to_string();
                let count = counted.remove(&tag).unwrap_or_default();
                partner(tag, Some(registered.name.clone()), count)
            })
            .collect();
        partners.extend(counted.into_iter().map(|(tag, count)| partner(tag, None, count)));
        Ok(Figures {
            as_of: view.as_of,
            published: view.total,
            goal: self.law().million(),
            states_needed: self.law().states_needed(),
            states,
            partners,
        })
    }
}

/// The smallest count of submissions that is shown.
const FEWEST: u64 = 20;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_count_is_shown_from_twenty_upwards() {
        let said = |count| FromTwenty::of(count).to_string();
        assert_eq!([0, 1, 19].map(said), ["fewer than 20"; 3]);
        assert_eq!([20, 21].map(said), ["20", "21"]);
        assert_eq!(
            serde_json::to_string(&[FromTwenty::of(3), FromTwenty::of(30)]).unwrap(),
            "[null,30]"
        );
    }
}
