//! Compresses pages for those who take it, so that the signing page reaches a telephone in the mountains within a second.
//!
//! Only answers to `GET` are compressed: an answer to a form repeats what was typed, and a compressed length tells an eavesdropper something about
//! it. The one `GET` with a secret is the page that shows a receipt, once, and only to whoever came there from our own form.

use axum::body::{Body, HttpBody as _, to_bytes};
use axum::extract::Request;
use axum::http::{HeaderValue, Method, header};
use axum::middleware::Next;
use axum::response::Response;
use flate2::Compression;
use flate2::write::GzEncoder;
use std::io::Write as _;

use super::assets::accepts_gzip;

/// Compresses what the routes answer.
pub(super) async fn compress(request: Request, next: Next) -> Response {
    let takes_it = request.method() == Method::GET && accepts_gzip(request.headers());
    let answer = next.run(request).await;
    if takes_it && is_page(&answer) {
        squeezed(answer).await
    } else {
        answer
    }
}

fn is_page(answer: &Response) -> bool {
    let media_type = answer
        .headers()
        .get(header::CONTENT_TYPE)
        .and_then(|value| value.to_str().ok());
    let is_text = media_type.is_some_and(|media_type| TEXTS.iter().any(|text| media_type.starts_with(text)));
    is_text && !answer.headers().contains_key(header::CONTENT_ENCODING) && answer.body().size_hint().lower() >= WORTH_IT
}

async fn squeezed(answer: Response) -> Response {
    let (mut parts, body) = answer.into_parts();
    let Ok(plain) = to_bytes(body, usize::MAX).await else {
        return Response::from_parts(parts, Body::empty());
    };
    let mut encoder = GzEncoder::new(Vec::with_capacity(plain.len() / 3), Compression::new(EFFORT));
    let squeezed = encoder.write_all(&plain).and_then(|()| encoder.finish());
    let body = match squeezed {
        Ok(bytes) => {
            parts
                .headers
                .insert(header::CONTENT_ENCODING, HeaderValue::from_static("gzip"));
            parts.headers.remove(header::CONTENT_LENGTH);
            Body::from(bytes)
        }
        Err(_) => Body::from(plain),
    };
    parts
        .headers
        .append(header::VARY, HeaderValue::from_static("accept-encoding"));
    Response::from_parts(parts, body)
}

/// What is made for each request and shrinks.
const TEXTS: [&str; 3] = ["text/html", "application/json", "application/atom+xml"];

/// Nearly all of the gain for a third of the work.
const EFFORT: u32 = 4;

/// Shorter answers fit into one packet anyway.
const WORTH_IT: u64 = 1400;
