//! `/{lang}/unsubscribe?t=TOKEN`: ends the news for whoever follows the link in a message. Nobody signs in.
//!
//! The page has a button, because programs that look through mail follow links and press nothing. The button sends what programs for mail send by
//! themselves when their own button is pressed (RFC 8058), so that one answer serves both. Every link of this instance gets the same answer, whether
//! there is anything to end or not.

use std::time::Duration;

use askama::Template;
use axum::body::{Body, to_bytes};
use axum::extract::Request;
use axum::http::{HeaderMap, Uri, header};
use axum::response::Response;

use super::answer;
use crate::service::news::NoToken;
use crate::text::Sentences;
use crate::web::failure::{Failure, Standing};
use crate::web::form::Form;
use crate::web::frame::Frame;
use crate::web::site::{Asked, Visit};

/// `GET`: asks.
pub(in crate::web) async fn show(asked: Asked, address: Uri) -> Result<Response, Failure> {
    let token = token_of(&address);
    let step = match asked.site.appliance.is_news_token(token) {
        Ok(()) => Step::Ask {
            action: format!(
                "/{}/unsubscribe?t={}",
                asked.language.code(),
                token.to_ascii_lowercase()
            ),
        },
        Err(NoToken::Malformed) => Step::Malformed,
        Err(NoToken::NotNow) => return Err(Failure::NotNow),
    };
    shown(&asked, step)
}

/// `POST`: ends the news.
pub(in crate::web) async fn post(asked: Asked, request: Request) -> Result<Response, Failure> {
    let (parts, body) = request.into_parts();
    if !is_one_click(&parts.headers, body).await? {
        return Err(Failure::NotUnderstood);
    }
    let ended = asked.site.appliance.end_news(token_of(&parts.uri)).await;
    match ended {
        Ok(()) => shown(&asked, Step::Done),
        Err(NoToken::Malformed) => shown(&asked, Step::Malformed),
        Err(NoToken::NotNow) => Err(Failure::NotNow),
    }
}

fn shown(asked: &Asked, step: Step) -> Result<Response, Failure> {
    let setting = asked.setting();
    let is_malformed = matches!(step, Step::Malformed);
    let page = answer(&UnsubscribePage::new(&asked.visit(&setting), step))?;
    Ok(if is_malformed {
        Standing::NeedsYou.mark(page)
    } else {
        page
    })
}

/// What an address carries as `t`; nothing where it carries none.
fn token_of(address: &Uri) -> &str {
    let pairs = address.query().unwrap_or_default().split('&');
    pairs
        .filter_map(|pair| pair.split_once('='))
        .find(|(name, _)| *name == "t")
        .map_or("", |(_, token)| token)
}

/// Whether a body says what RFC 8058 has it say, in either of the two dresses of forms. Who sends it matters as little as from where: it has the link.
async fn is_one_click(headers: &HeaderMap, body: Body) -> Result<bool, Failure> {
    let reading = tokio::time::timeout(LONGEST_WAIT, to_bytes(body, MOST_BYTES));
    let body = reading.await.map_err(|_| Failure::TooSlow)?;
    let body = body.map_err(|_| Failure::TooLarge)?;
    let media_type = headers.get(header::CONTENT_TYPE).and_then(|value| value.to_str().ok());
    let media_type = media_type.unwrap_or_default().to_ascii_lowercase();
    if media_type.starts_with("multipart/form-data") {
        let text = String::from_utf8_lossy(&body);
        return Ok(text.contains(&format!("name=\"{FIELD}\"")) && text.contains(VALUE));
    }
    if !media_type.starts_with("application/x-www-form-urlencoded") {
        return Err(Failure::WrongType);
    }
    let mut form = Form::parse(&body).map_err(|_| Failure::NotUnderstood)?;
    Ok(*form.take(FIELD) == VALUE && form.is_spent())
}

/// RFC 8058, section 3.2.
const FIELD: &str = "List-Unsubscribe";
const VALUE: &str = "One-Click";

/// Many times what a program for mail sends.
const MOST_BYTES: usize = 4096;

/// For the slowest line that still gets a form across.
const LONGEST_WAIT: Duration = Duration::from_secs(30);

/// What the page says.
#[derive(Template)]
#[template(path = "unsubscribe.html", config = "assets/pages/askama.toml")]
pub(in crate::web) struct UnsubscribePage<'a> {
    frame: Frame<'a>,
    t: &'a Sentences,
    step: Step,
}

/// How far it is.
pub(in crate::web) enum Step {
    /// The button is to be pressed.
    Ask {
        /// Where it leads.
        action: String,
    },
    /// The news is ended.
    Done,
    /// The link is no link of ours, or was cut off.
    Malformed,
}

impl<'a> UnsubscribePage<'a> {
    pub(in crate::web) fn new(visit: &Visit<'a>, step: Step) -> Self {
        let mut frame = Frame::of_page(visit, "unsubscribe", &visit.t.say("unsubscribe-title"));
        if let Step::Ask { action } = &step
            && let Some((_, token)) = action.split_once('?')
        {
            // The same link in another language.
            for link in &mut frame.languages {
                link.address = format!("/{}/unsubscribe?{token}", link.language.code());
            }
        }
        Self {
            frame,
            t: visit.t,
            step,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_token_is_found_among_what_mail_programs_add() {
        let token = |address: &str| token_of(&address.parse().unwrap()).to_owned();
        assert_eq!(token("/en/unsubscribe?utm_source=x&t=0af&t=1"), "0af");
        assert_eq!(token("/en/unsubscribe?tt=0af"), "");
        assert_eq!(token("/en/unsubscribe"), "");
    }

    #[tokio::test]
    async fn the_one_click_of_mail_programs_is_understood_in_both_dresses() {
        let ask = async |media_type: &'static str, body: &'static str| {
            let mut headers = HeaderMap::new();
            headers.insert(header::CONTENT_TYPE, media_type.parse().unwrap());
            is_one_click(&headers, Body::from(body)).await
        };
        let form = "application/x-www-form-urlencoded";
        assert_eq!(ask(form, "List-Unsubscribe=One-Click").await, Ok(true));
        assert_eq!(ask(form, "").await, Ok(false));
        assert_eq!(ask(form, "List-Unsubscribe=One-Click&more=1").await, Ok(false));
        let multipart =
            "--x\r\nContent-Disposition: form-data; name=\"List-Unsubscribe\"\r\n\r\nOne-Click\r\n--x--\r\n";
        assert_eq!(ask("multipart/form-data; boundary=x", multipart).await, Ok(true));
        assert_eq!(ask("multipart/form-data; boundary=x", "--x--").await, Ok(false));
        assert_eq!(ask("application/json", "{}").await, Err(Failure::WrongType));
    }
}
