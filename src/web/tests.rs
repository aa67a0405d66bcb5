//! Every page, in every state it can be in, in every language: rendered, and held to what all pages must keep.

mod campaign;
mod figures;
mod kept;
mod sample;

use sample::Sample;

use super::assets;
use crate::domain::{Law, Regime};
use crate::text::Texts;

#[test]
fn every_page_in_every_language_keeps_what_all_pages_must_keep() {
    for regime in [Regime::R2011, Regime::R2019] {
        for language in Texts::LANGUAGES {
            for (name, page) in Sample::new(regime, language).pages() {
                kept::by(&page, &format!("{name}, {language}, {regime}"));
            }
        }
    }
}

#[test]
fn every_form_of_every_state_is_shown_in_every_language() {
    for regime in [Regime::R2011, Regime::R2019] {
        for language in Texts::LANGUAGES {
            let sample = Sample::new(regime, language);
            for state in Law::of(regime).states_on(sample.today()) {
                let page = sample.form_of(state);
                kept::by(&page, &format!("{state}, {language}, {regime}"));
                let form = Law::of(regime).form(state, sample.today()).unwrap();
                for field in &form.fields {
                    assert!(
                        page.contains(&format!("name=\"{}\"", field.name())),
                        "{state}: {}",
                        field.name()
                    );
                }
            }
        }
    }
}

#[test]
fn the_signing_page_with_all_it_loads_is_smaller_than_a_photograph() {
    let mut longest = 0;
    for language in Texts::LANGUAGES {
        let sample = Sample::new(Regime::R2011, language);
        for state in Law::of(Regime::R2011).states_on(sample.today()) {
            longest = longest.max(kept::squeezed(&sample.form_of(state)));
        }
    }
    let loaded: usize = ["site.css", "sign.js", "work.js", "icon.svg"]
        .map(assets::compressed_length)
        .iter()
        .sum();
    let total = longest + loaded;
    assert!(total <= 60_000, "{total} bytes");
}
