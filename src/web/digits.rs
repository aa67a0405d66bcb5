//! `GET /digits/{id}.png` and `/digits/{id}.{lang}.wav`: the six digits that a page asks for, to be read or to be heard.
//!
//! Players ask for a sound piece by piece, and some play nothing to whoever answers with the whole; so a range of it can be had (RFC 9110, section 14).

use std::ops::RangeInclusive;
use std::sync::Arc;

use axum::extract::{Path, State};
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};

use super::failure::Failure;
use super::site::Site;
use super::visitor::Visitor;
use crate::domain::Language;
use crate::service::admission::Flow;

/// Draws or speaks the digits of that name.
pub(super) async fn show(
    State(site): State<Arc<Site>>,
    visitor: Visitor,
    Path(file): Path<String>,
    headers: HeaderMap,
) -> Result<Response, Failure> {
    let (id, language) = parts(&file).ok_or(Failure::NoSuchPage)?;
    let admission = visitor.let_in(Flow::Digits, &site)?.admission();
    match language {
        None => {
            let picture = admission.digits_picture(id).ok_or(Failure::NoSuchPage)?;
            Ok(([(header::CONTENT_TYPE, PNG)], picture).into_response())
        }
        Some(language) => {
            let speech = admission.digits_speech(id, language).ok_or(Failure::NoSuchPage)?;
            Ok(played(speech, &headers))
        }
    }
}

/// The name of the digits, and the language when they are to be heard.
fn parts(file: &str) -> Option<(&str, Option<Language>)> {
    if let Some(id) = file.strip_suffix(".png") {
        return Some((id, None));
    }
    let (id, code) = file.strip_suffix(".wav")?.split_once('.')?;
    let language = Language::parse(code).filter(|language| language.code() == code)?;
    Some((id, Some(language)))
}

/// A sound, or the piece of it that is asked for.
fn played(sound: Vec<u8>, headers: &HeaderMap) -> Response {
    let plays = [(header::CONTENT_TYPE, WAV), (header::ACCEPT_RANGES, BYTES)];
    let Some(range) = asked_range(headers, sound.len()) else {
        return (plays, sound).into_response();
    };
    let place = format!("bytes {}-{}/{}", range.start(), range.end(), sound.len());
    let piece = sound[range].to_vec();
    (
        StatusCode::PARTIAL_CONTENT,
        plays,
        [(header::CONTENT_RANGE, place)],
        piece,
    )
        .into_response()
}

/// The range that is asked for, when it is one that there is. Whoever asks for another, or for several, gets the whole, as everybody may.
fn asked_range(headers: &HeaderMap, length: usize) -> Option<RangeInclusive<usize>> {
    let (from, to) = headers
        .get(header::RANGE)?
        .to_str()
        .ok()?
        .strip_prefix("bytes=")?
        .split_once('-')?;
    let last = length.checked_sub(1)?;
    let (from, to) = match (from.parse::<usize>(), to) {
        (Ok(from), "") => (from, last),
        (Ok(from), to) => (from, to.parse::<usize>().ok()?.min(last)),
        (Err(_), to) if from.is_empty() => (length.saturating_sub(to.parse().ok()?), last),
        (Err(_), _) => return None,
    };
    (from <= to).then_some(from..=to)
}

const PNG: HeaderValue = HeaderValue::from_static("image/png");

const WAV: HeaderValue = HeaderValue::from_static("audio/wav");

const BYTES: HeaderValue = HeaderValue::from_static("bytes");

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_is_a_picture_or_a_speech_in_a_language_of_the_union() {
        assert_eq!(parts("abc.png"), Some(("abc", None)));
        assert_eq!(parts("abc.mt.wav"), Some(("abc", Some(Language::Mt))));
        for other in [
            "abc",
            "abc.wav",
            "abc.MT.wav",
            "abc.xx.wav",
            "abc.gif",
            ".wav",
            "a.b.en.wav",
        ] {
            assert_eq!(parts(other), None, "{other}");
        }
    }

    #[test]
    fn players_get_the_piece_that_they_ask_for_and_the_whole_otherwise() {
        let asked = |range: &'static str| {
            let headers = HeaderMap::from_iter([(header::RANGE, HeaderValue::from_static(range))]);
            asked_range(&headers, 1000)
        };
        assert_eq!(asked("bytes=0-1"), Some(0..=1));
        assert_eq!(asked("bytes=0-"), Some(0..=999));
        assert_eq!(asked("bytes=990-2000"), Some(990..=999));
        assert_eq!(asked("bytes=-10"), Some(990..=999));
        assert_eq!(asked("bytes=-9999"), Some(0..=999));
        for whole in [
            "bytes=1000-",
            "bytes=5-4",
            "bytes=-0",
            "bytes=0-1,5-6",
            "bytes=x-",
            "bytes=-",
            "lines=1-2",
            "bytes=-1-2",
        ] {
            assert_eq!(asked(whole), None, "{whole}");
        }
        assert_eq!(asked_range(&HeaderMap::new(), 1000), None);
    }

    #[test]
    fn a_piece_says_where_it_lies() {
        let headers = HeaderMap::from_iter([(header::RANGE, HeaderValue::from_static("bytes=2-5"))]);
        let answer = played(vec![0; 10], &headers);
        assert_eq!(answer.status(), StatusCode::PARTIAL_CONTENT);
        assert_eq!(answer.headers()[header::CONTENT_RANGE], "bytes 2-5/10");
        assert_eq!(played(vec![0; 10], &HeaderMap::new()).status(), StatusCode::OK);
    }
}
