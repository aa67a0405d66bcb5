//! Which Member State a browser's languages point to: offered first in the list, never chosen for anybody, and never taken from the address.

use axum::http::{HeaderMap, header};

use crate::domain::{Language, Law, MemberState};

/// The State of the first language that points to one: by the region that it names (`de-AT`), or because it is the first language of one State only
/// (`fi`). A language whose region lies outside the Union points nowhere, and English without a region is everybody's second language.
pub(super) fn likely(headers: &HeaderMap, law: &Law, states: &[MemberState]) -> Option<MemberState> {
    let wishes = headers.get(header::ACCEPT_LANGUAGE)?.to_str().ok()?;
    let mut foreign: Vec<&str> = Vec::new();
    for wish in wishes.split(',').take(MOST_WISHES) {
        let tag = wish.split(';').next().unwrap_or_default().trim();
        let (language, rest) = tag.split_once('-').unwrap_or((tag, ""));
        let region = rest.rsplit('-').next().filter(|region| region.len() == REGION_LETTERS);
        let found = match region {
            Some(region) => MemberState::parse(region).filter(|state| states.contains(state)),
            None if foreign.contains(&language) => None,
            None => home_of(language, law, states),
        };
        if found.is_some() {
            return found;
        }
        foreign.push(language);
    }
    None
}

/// The one State in which most people speak the language.
fn home_of(code: &str, law: &Law, states: &[MemberState]) -> Option<MemberState> {
    let language = Language::parse(code).filter(|language| *language != Language::En)?;
    let mut homes = states
        .iter()
        .filter(|state| law.languages_of(**state).first() == Some(&language));
    match (homes.next(), homes.next()) {
        (Some(only), None) => Some(*only),
        _ => None,
    }
}

/// More languages than anybody reads.
const MOST_WISHES: usize = 16;

/// A country's code.
const REGION_LETTERS: usize = 2;

#[cfg(test)]
mod tests {
    use axum::http::HeaderValue;
    use jiff::civil::date;

    use super::*;
    use crate::domain::Regime;

    fn likely_for(wishes: &'static str) -> Option<&'static str> {
        let law = Law::of(Regime::R2019);
        let headers = HeaderMap::from_iter([(header::ACCEPT_LANGUAGE, HeaderValue::from_static(wishes))]);
        likely(&headers, law, &law.states_on(date(2021, 9, 15))).map(MemberState::code)
    }

    #[test]
    fn a_region_or_a_language_of_one_state_points_to_it() {
        for (wishes, state) in [
            ("de-AT,de;q=0.9", "AT"),
            ("fi", "FI"),
            ("sv", "SE"),
            ("el-CY", "CY"),
            ("en-US,en;q=0.8,lv;q=0.6", "LV"),
            ("sr-Latn-HR", "HR"),
            ("en-IE, ga", "IE"),
        ] {
            assert_eq!(likely_for(wishes), Some(state), "{wishes}");
        }
    }

    #[test]
    fn what_points_to_several_states_or_outside_points_nowhere() {
        for wishes in [
            "de",
            "el",
            "en",
            "en-GB,en",
            "fr-CH,fr;q=0.9",
            "tlh",
            "*",
            "",
            "-",
            "zh-Hant",
        ] {
            assert_eq!(likely_for(wishes), None, "{wishes}");
        }
    }
}
