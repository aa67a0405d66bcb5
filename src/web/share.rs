//! `GET /share/{lang}.png`: the picture that messengers and networks show beside a link to the initiative.
//!
//! It says the same to everybody, and is drawn once for each language, and again when the campaign takes another colour.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};

use axum::body::Bytes;
use axum::extract::{Path, State};
use axum::http::{HeaderName, HeaderValue, header};
use axum::response::{IntoResponse, Response};

use super::failure::Failure;
use super::site::{Site, spoken};
use crate::domain::Language;
use crate::service::campaign::Colour;

/// The pictures that were drawn, by language, each with its ground.
#[derive(Default)]
pub(super) struct Cards(Mutex<HashMap<Language, (Colour, Bytes)>>);

impl Cards {
    /// The picture of a language, drawn when it is asked for the first time on this ground. Whoever asks meanwhile waits: it takes some hundredths of a
    /// second.
    fn find_or_draw(&self, language: Language, ground: Colour, draw: impl FnOnce() -> Vec<u8>) -> Bytes {
        let mut drawn = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        match drawn.get(&language) {
            Some((before, picture)) if *before == ground => picture.clone(),
            _ => {
                let picture = Bytes::from(draw());
                drawn.insert(language, (ground, picture.clone()));
                picture
            }
        }
    }
}

/// Answers with the picture, for any site to show.
pub(super) async fn picture(State(site): State<Arc<Site>>, Path(file): Path<String>) -> Result<Response, Failure> {
    let language = file.strip_suffix(".png").and_then(spoken).ok_or(Failure::NoSuchPage)?;
    let ground = site.appliance.preview_ground();
    let picture = site.cards.find_or_draw(language, ground, || {
        site.appliance
            .preview_picture(&site.texts, language, site.host(), ground)
    });
    let headers = [
        (header::CONTENT_TYPE, HeaderValue::from_static("image/png")),
        (header::CACHE_CONTROL, FOR_A_DAY),
        (
            HeaderName::from_static("cross-origin-resource-policy"),
            HeaderValue::from_static("cross-origin"),
        ),
    ];
    Ok((headers, picture).into_response())
}

const FOR_A_DAY: HeaderValue = HeaderValue::from_static("public, max-age=86400");

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_picture_is_drawn_once_and_again_on_another_ground() {
        let (cards, drawn) = (Cards::default(), std::cell::Cell::new(0));
        let draw = || {
            drawn.set(drawn.get() + 1);
            vec![drawn.get()]
        };
        let (blue, red) = (Colour::new(0, 0, 90), Colour::new(90, 0, 0));
        for (language, ground, expected) in [
            (Language::En, blue, 1),
            (Language::En, blue, 1),
            (Language::Fi, blue, 2),
            (Language::En, red, 3),
            (Language::En, red, 3),
            (Language::Fi, blue, 2),
        ] {
            assert_eq!(*cards.find_or_draw(language, ground, draw), [expected], "{language}");
        }
    }
}
