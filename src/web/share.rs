//! `GET /share/{lang}.png`: the picture that messengers and networks show beside a link to the initiative.
//!
//! It says the same to everybody, and is drawn once for each language.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};

use axum::body::Bytes;
use axum::extract::{Path, State};
use axum::http::{HeaderName, HeaderValue, header};
use axum::response::{IntoResponse, Response};

use super::failure::Failure;
use super::site::{Site, spoken};
use crate::domain::Language;

/// The pictures that were drawn, by language.
#[derive(Default)]
pub(super) struct Cards(Mutex<HashMap<Language, Bytes>>);

impl Cards {
    /// The picture of a language, drawn when it is asked for the first time. Whoever asks meanwhile waits: it takes some hundredths of a second.
    fn find_or_draw(&self, language: Language, draw: impl FnOnce() -> Vec<u8>) -> Bytes {
        let mut drawn = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        drawn.entry(language).or_insert_with(|| draw().into()).clone()
    }
}

/// Answers with the picture, for any site to show.
pub(super) async fn picture(State(site): State<Arc<Site>>, Path(file): Path<String>) -> Result<Response, Failure> {
    let language = file.strip_suffix(".png").and_then(spoken).ok_or(Failure::NoSuchPage)?;
    let picture = site.cards.find_or_draw(language, || {
        site.appliance.preview_picture(&site.texts, language, site.host())
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
