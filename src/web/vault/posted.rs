//! What a page of ours posts: fields, and with some forms a small file or two.
//!
//! The body is read within its limit before anything else; then it is a form whole, or refused. Values wipe themselves: they may be a share or a
//! passphrase.

mod multipart;

use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;

use axum::body::to_bytes;
use axum::extract::{FromRequest, FromRequestParts as _, Path, Request};
use axum::http::header;
use zeroize::Zeroizing;

use super::{Desk, Failure};
use crate::domain::Language;
use crate::web::form::Form;
use crate::web::site;

/// What was posted by a page that carried this session's token.
pub(super) struct Posted {
    /// The language of the page.
    pub(super) language: Language,
    /// Which task's page it was.
    pub(super) task: String,
    fields: BTreeMap<String, Zeroizing<String>>,
    files: BTreeMap<String, Zeroizing<Vec<u8>>>,
}

impl FromRequest<Arc<Desk>> for Posted {
    type Rejection = Failure;

    async fn from_request(request: Request, desk: &Arc<Desk>) -> Result<Self, Failure> {
        let (mut parts, body) = request.into_parts();
        let language = language_of(&mut parts, desk).await?;
        let task = parts.uri.path().rsplit('/').next().unwrap_or_default().to_owned();
        let media_type = parts
            .headers
            .get(header::CONTENT_TYPE)
            .and_then(|value| value.to_str().ok());
        let media_type = media_type.unwrap_or_default().to_owned();
        let announced = parts
            .headers
            .get(header::CONTENT_LENGTH)
            .and_then(|value| value.to_str().ok());
        if announced
            .and_then(|length| length.parse::<usize>().ok())
            .is_some_and(|length| length > MOST_BYTES)
        {
            return Err(Failure::Large);
        }
        let body = to_bytes(body, MOST_BYTES).await.map_err(|_| Failure::Large)?;
        let mut posted = Self {
            language,
            task,
            fields: BTreeMap::new(),
            files: BTreeMap::new(),
        };
        if let Some(boundary) = multipart::boundary(&media_type) {
            multipart::read(&body, &boundary, &mut posted.fields, &mut posted.files).ok_or(Failure::Form)?;
        } else if media_type.starts_with("application/x-www-form-urlencoded") {
            posted.fields = Form::parse(&body).map_err(|_| Failure::Form)?.into_fields();
        } else {
            return Err(Failure::Form);
        }
        let token = posted.take("token");
        if desk.vault.enter().door.sent(&token) {
            Ok(posted)
        } else {
            Err(Failure::Form)
        }
    }
}

impl Posted {
    /// Takes a field out; one that was not sent is empty.
    pub(super) fn take(&mut self, name: &str) -> Zeroizing<String> {
        self.fields.remove(name).unwrap_or_default()
    }

    /// Whether a box was ticked.
    pub(super) fn ticked(&mut self, name: &str) -> bool {
        self.take(name).as_str() == "1"
    }

    /// Takes a file out; none when nothing was chosen.
    pub(super) fn file(&mut self, name: &str) -> Option<Zeroizing<Vec<u8>>> {
        self.files.remove(name).filter(|bytes| !bytes.is_empty())
    }
}

/// The language that an address names.
pub(super) async fn language_of(parts: &mut axum::http::request::Parts, desk: &Arc<Desk>) -> Result<Language, Failure> {
    let Path(names) = Path::<HashMap<String, String>>::from_request_parts(parts, desk)
        .await
        .map_err(|_| Failure::Missing)?;
    names
        .get("lang")
        .and_then(|code| site::spoken(code))
        .ok_or(Failure::Missing)
}

/// A record has eight kilobytes, a rehearsal some twelve; no page takes more than two files.
const MOST_BYTES: usize = 256 << 10;
