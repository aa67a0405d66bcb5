//! What every answer tells the browser about itself: load nothing from elsewhere, run nothing but our own files, tell no other site anything, be shown
//! in no frame.
//!
//! One answer may be shown in frames, to the sites that it names: the widget.

use axum::extract::Request;
use axum::http::{HeaderName, HeaderValue, header};
use axum::middleware::Next;
use axum::response::Response;

use crate::service::campaign::Origin;

/// The sites that may show an answer in a frame. A handler puts it into the answer's extensions; an answer without it, or with none in it, is shown by none.
#[derive(Debug, Clone)]
pub(super) struct FramedBy(pub(super) Vec<Origin>);

/// Adds the headers, unless the handler chose otherwise.
pub(super) async fn protect(request: Request, next: Next) -> Response {
    let mut answer = next.run(request).await;
    let framed = answer.extensions_mut().remove::<FramedBy>();
    let policy = framed.as_ref().and_then(FramedBy::policy);
    if let Some(policy) = policy {
        answer.headers_mut().insert(header::CONTENT_SECURITY_POLICY, policy);
        add(
            &mut answer,
            HEADERS.iter().filter(|(name, _)| *name != header::X_FRAME_OPTIONS),
        );
    } else {
        add(&mut answer, HEADERS.iter());
    }
    answer
}

fn add<'a>(answer: &mut Response, headers: impl Iterator<Item = &'a (HeaderName, &'static str)>) {
    for (name, value) in headers {
        answer
            .headers_mut()
            .entry(name)
            .or_insert(HeaderValue::from_static(value));
    }
}

impl FramedBy {
    /// What such an answer says in the place of the policy of all others: it can run nothing and send nothing, in any frame. The older header
    /// `X-Frame-Options` has no word for a list, so that it goes.
    fn policy(&self) -> Option<HeaderValue> {
        let sites: Vec<&str> = self.0.iter().map(Origin::as_str).collect();
        (!sites.is_empty())
            .then(|| format!("{FRAMED_POLICY} {}", sites.join(" ")))
            .and_then(|policy| policy.try_into().ok())
    }
}

/// No inline script or style anywhere, so that nothing a person types or an initiative says can become one.
const CONTENT_POLICY: &str = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; media-src 'self'; connect-src 'self'; worker-src 'self'; \
     form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

/// What stands before the sites that may show an answer.
const FRAMED_POLICY: &str =
    "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'none'; base-uri 'none'; frame-ancestors";

/// What a page of forms has no use for.
const PERMISSIONS: &str = "accelerometer=(), autoplay=(), browsing-topics=(), camera=(), display-capture=(), encrypted-media=(), fullscreen=(), \
     geolocation=(), gyroscope=(), magnetometer=(), microphone=(), midi=(), payment=(), usb=(), xr-spatial-tracking=()";

const HEADERS: [(HeaderName, &str); 10] = [
    (header::CONTENT_SECURITY_POLICY, CONTENT_POLICY),
    (header::STRICT_TRANSPORT_SECURITY, "max-age=31536000"),
    (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
    (header::X_FRAME_OPTIONS, "DENY"),
    (header::REFERRER_POLICY, "no-referrer"),
    (HeaderName::from_static("permissions-policy"), PERMISSIONS),
    (HeaderName::from_static("cross-origin-opener-policy"), "same-origin"),
    (HeaderName::from_static("cross-origin-resource-policy"), "same-origin"),
    (HeaderName::from_static("x-dns-prefetch-control"), "off"),
    // Pages carry a token, and after a mistake what was typed: no cache keeps them unless a handler says so.
    (header::CACHE_CONTROL, "no-store"),
];

/// What an answer says instead when other sites may read it: open data.
pub(super) const OPEN_TO_EVERY_SITE: [(HeaderName, &str); 2] = [
    (header::ACCESS_CONTROL_ALLOW_ORIGIN, "*"),
    (HeaderName::from_static("cross-origin-resource-policy"), "cross-origin"),
];
