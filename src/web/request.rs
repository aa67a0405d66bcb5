//! The door: from a request that just arrived to a form that may be looked at.
//!
//! [`Arrived`] knows nothing; [`Permitted`] came from a page of this site and says that it is a form of bearable size; [`Posted`] is that form, read
//! whole. Each step is the only way to the next, so a handler that takes a [`Posted`] cannot have skipped one.

use std::time::Duration;

use axum::body::{Body, to_bytes};
use axum::extract::{FromRequest, Request};
use axum::http::request::Parts;
use axum::http::{HeaderMap, header};

use super::failure::Failure;
use super::form::Form;

/// A request of which nothing is known.
struct Arrived(Request);

/// A request that may bring a form.
struct Permitted {
    parts: Parts,
    body: Body,
}

/// A form that arrived whole.
pub(super) struct Posted {
    /// What the form holds.
    pub(super) form: Form,
    /// What the browser says beside it.
    pub(super) headers: HeaderMap,
}

impl Arrived {
    /// Lets in what a page of ours would send.
    fn permit(self) -> Result<Permitted, Failure> {
        let (parts, body) = self.0.into_parts();
        if !is_from_here(&parts.headers) {
            return Err(Failure::NotUnderstood);
        }
        if !is_form(&parts.headers) {
            return Err(Failure::WrongType);
        }
        if announced_length(&parts.headers).is_some_and(|length| length > MOST_BYTES) {
            return Err(Failure::TooLarge);
        }
        Ok(Permitted { parts, body })
    }
}

impl Permitted {
    /// Reads the body, within its limit and in time.
    async fn read(self) -> Result<Posted, Failure> {
        let reading = to_bytes(self.body, MOST_BYTES);
        let body = tokio::time::timeout(LONGEST_WAIT, reading)
            .await
            .map_err(|_| Failure::TooSlow)?;
        let body = body.map_err(|error| {
            if is_too_large(&error) {
                Failure::TooLarge
            } else {
                Failure::NotUnderstood
            }
        })?;
        let form = Form::parse(&body).map_err(|_| Failure::NotUnderstood)?;
        Ok(Posted {
            form,
            headers: self.parts.headers,
        })
    }
}

impl<S: Sync> FromRequest<S> for Posted {
    type Rejection = Failure;

    async fn from_request(request: Request, _: &S) -> Result<Self, Failure> {
        Arrived(request).permit()?.read().await
    }
}

/// Whether a browser that says where a form comes from says that it comes from here. Programs and old browsers say nothing, and are let in: a form of
/// ours does nothing in anybody's name.
fn is_from_here(headers: &HeaderMap) -> bool {
    headers
        .get(FETCH_SITE)
        .is_none_or(|site| site == "same-origin" || site == "none")
}

/// Whether the browser says that it follows a link or a form: then what comes back is shown to a person.
pub(super) fn is_shown_to_a_person(headers: &HeaderMap) -> bool {
    headers.get(FETCH_MODE).is_some_and(|mode| mode == "navigate")
}

fn is_form(headers: &HeaderMap) -> bool {
    let Some(media_type) = headers.get(header::CONTENT_TYPE).and_then(|value| value.to_str().ok()) else {
        return false;
    };
    let (essence, parameters) = media_type.split_once(';').unwrap_or((media_type, ""));
    let parameters = parameters.trim();
    essence.trim().eq_ignore_ascii_case("application/x-www-form-urlencoded")
        && (parameters.is_empty() || parameters.eq_ignore_ascii_case("charset=utf-8"))
}

fn announced_length(headers: &HeaderMap) -> Option<usize> {
    headers.get(header::CONTENT_LENGTH)?.to_str().ok()?.parse().ok()
}

fn is_too_large(error: &axum::Error) -> bool {
    let mut cause: Option<&(dyn std::error::Error + 'static)> = Some(error);
    while let Some(error) = cause {
        if error.is::<http_body_util::LengthLimitError>() {
            return true;
        }
        cause = error.source();
    }
    false
}

const FETCH_SITE: &str = "sec-fetch-site";

const FETCH_MODE: &str = "sec-fetch-mode";

/// All fields at their longest, each letter escaped, come to about half of it.
const MOST_BYTES: usize = 16 * 1024;

/// For the slowest line that still gets a form across.
const LONGEST_WAIT: Duration = Duration::from_secs(30);

#[cfg(test)]
mod tests {
    use super::*;

    async fn post(headers: &[(&str, &str)], body: &str) -> Result<Posted, Failure> {
        let mut request = Request::post("/en/support");
        for (name, value) in headers {
            request = request.header(*name, *value);
        }
        Posted::from_request(request.body(Body::from(body.to_owned())).unwrap(), &()).await
    }

    const FORM: (&str, &str) = ("content-type", "application/x-www-form-urlencoded");

    #[tokio::test]
    async fn a_form_of_ours_comes_in() {
        for fetched in [
            &[FORM][..],
            &[FORM, ("sec-fetch-site", "same-origin")],
            &[("content-type", "application/x-www-form-urlencoded; charset=UTF-8")],
        ] {
            assert_eq!(*post(fetched, "state=LV").await.unwrap().form.take("state"), "LV");
        }
    }

    #[tokio::test]
    async fn a_form_of_another_site_does_not() {
        for site in ["cross-site", "same-site", "nonsense"] {
            assert_eq!(
                post(&[FORM, ("sec-fetch-site", site)], "state=LV").await.err(),
                Some(Failure::NotUnderstood)
            );
        }
    }

    #[tokio::test]
    async fn other_types_are_refused() {
        assert_eq!(post(&[], "state=LV").await.err(), Some(Failure::WrongType));
        for other in [
            "application/json",
            "text/plain",
            "multipart/form-data; boundary=x",
            "application/x-www-form-urlencoded; charset=utf-7",
        ] {
            assert_eq!(
                post(&[("content-type", other)], "state=LV").await.err(),
                Some(Failure::WrongType),
                "{other}"
            );
        }
    }

    #[tokio::test]
    async fn a_body_beyond_the_limit_is_refused_announced_or_not() {
        let body = format!("given_names={}", "a".repeat(MOST_BYTES));
        assert_eq!(post(&[FORM], &body).await.err(), Some(Failure::TooLarge));
        assert_eq!(
            post(&[FORM, ("content-length", "1000000")], "").await.err(),
            Some(Failure::TooLarge)
        );
    }

    #[tokio::test]
    async fn a_body_that_is_no_form_is_not_understood() {
        for body in ["state=LV&state=LT", "state", "state=%ff"] {
            assert_eq!(post(&[FORM], body).await.err(), Some(Failure::NotUnderstood), "{body}");
        }
    }
}
