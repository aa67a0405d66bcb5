//! Who is let in: this machine's browser, once, by an address with a token; afterwards the same browser, by its cookie.
//!
//! Every answer forbids the browser everything that the pages do not need. The `Host` must be ours, so that no name of a stranger's can point here;
//! what is posted must name our origin, and carry the token that only our forms have.

use std::sync::Arc;

use axum::extract::{Path, Request, State};
use axum::http::{HeaderMap, HeaderName, HeaderValue, Method, StatusCode, header};
use axum::middleware::Next;
use axum::response::{IntoResponse as _, Response};

use super::{Desk, Failure};

/// Looks at what every request says about itself, and adds what every answer says.
pub(super) async fn guard(State(desk): State<Arc<Desk>>, request: Request, next: Next) -> Response {
    let mut answer = if is_for_us(&desk, request.headers()) && is_from_us(&desk, &request) {
        next.run(request).await
    } else {
        StatusCode::FORBIDDEN.into_response()
    };
    for (name, value) in HEADERS {
        answer
            .headers_mut()
            .entry(name)
            .or_insert(HeaderValue::from_static(value));
    }
    answer
}

/// Lets in the browser that knows the one-time address.
pub(super) async fn enter(State(desk): State<Arc<Desk>>, Path(token): Path<String>) -> Result<Response, Failure> {
    let mut room = desk.vault.enter();
    let room = &mut *room;
    let cookie = room.door.come_in(&token, room.entropy.as_mut()).ok_or(Failure::Door)?;
    let cookie = HeaderValue::from_str(&format!("{COOKIE}={cookie}; Path=/; HttpOnly; SameSite=Strict"))
        .map_err(|_| Failure::Ours)?;
    Ok((
        StatusCode::SEE_OTHER,
        [
            (header::LOCATION, HeaderValue::from_static("/")),
            (header::SET_COOKIE, cookie),
        ],
    )
        .into_response())
}

/// Lets the session's browser in, and nobody else. A page that waits for long work does not keep the sitting alive: the work does.
pub(super) async fn admit(State(desk): State<Arc<Desk>>, request: Request, next: Next) -> Response {
    let is_known = {
        let room = desk.vault.enter();
        cookie(request.headers()).is_some_and(|cookie| room.door.knows(cookie))
    };
    if is_known {
        next.run(request).await
    } else {
        Failure::Door.into_response()
    }
}

/// The session that a request shows.
fn cookie(headers: &HeaderMap) -> Option<&str> {
    let sent = headers
        .get_all(header::COOKIE)
        .iter()
        .filter_map(|value| value.to_str().ok());
    let mut pairs = sent
        .flat_map(|line| line.split(';'))
        .filter_map(|pair| pair.trim().split_once('='));
    pairs.find(|(name, _)| *name == COOKIE).map(|(_, value)| value)
}

/// A name that a stranger points at this machine comes with that name.
fn is_for_us(desk: &Desk, headers: &HeaderMap) -> bool {
    let mut hosts = headers.get_all(header::HOST).iter();
    hosts.next().is_some_and(|host| host.as_bytes() == desk.host.as_bytes()) && hosts.next().is_none()
}

/// What changes something comes from a page of ours, and says so.
fn is_from_us(desk: &Desk, request: &Request) -> bool {
    let headers = request.headers();
    if request.method() == Method::GET {
        return headers.get(FETCH_SITE).is_none_or(|site| site != "cross-site") || is_entry(request);
    }
    let origin = headers.get(header::ORIGIN).and_then(|origin| origin.to_str().ok());
    let is_ours = origin.and_then(|origin| origin.strip_prefix("http://")) == Some(&desk.host);
    request.method() == Method::POST && is_ours && headers.get(FETCH_SITE).is_none_or(|site| site == "same-origin")
}

/// The one-time address may be followed from anywhere: its token is what counts.
fn is_entry(request: &Request) -> bool {
    request.uri().path().starts_with("/enter/")
}

/// The cookie's name. Cookies know no ports: the name is ours, and the value opens nothing without our forms' token.
const COOKIE: &str = "cista-vault";

const FETCH_SITE: HeaderName = HeaderName::from_static("sec-fetch-site");

/// `same-origin` and not `no-referrer`: with the latter browsers post with the origin `null`.
const HEADERS: [(HeaderName, &str); 8] = [
    (header::CONTENT_SECURITY_POLICY, CONTENT_POLICY),
    (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
    (header::X_FRAME_OPTIONS, "DENY"),
    (header::REFERRER_POLICY, "same-origin"),
    (HeaderName::from_static("cross-origin-opener-policy"), "same-origin"),
    (HeaderName::from_static("cross-origin-resource-policy"), "same-origin"),
    (HeaderName::from_static("x-dns-prefetch-control"), "off"),
    (header::CACHE_CONTROL, "no-store"),
];

const CONTENT_POLICY: &str = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; \
     frame-ancestors 'none'";
