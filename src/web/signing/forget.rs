//! `POST /{lang}/forget`: empties the form, for whoever leaves a device to somebody else.
//!
//! What was typed is not sent along. The mark of the form is taken away, so that no browser fills what it kept into a form again.

use axum::response::{IntoResponse, Redirect, Response};

use super::attempt::STATE;
use crate::domain::MemberState;
use crate::web::cookie::Cookie;
use crate::web::failure::Failure;
use crate::web::request::Posted;
use crate::web::site::Asked;

/// Leads to the same form, empty.
pub(in crate::web) async fn post(asked: Asked, mut posted: Posted) -> Result<Response, Failure> {
    let state = MemberState::parse(&posted.form.take(STATE));
    if !posted.form.is_spent() {
        return Err(Failure::NotUnderstood);
    }
    let form = asked.query.keep(&format!("/{}/", asked.language.code()), state);
    Ok(([Cookie::Page.clear()], Redirect::to(&format!("{form}#sign"))).into_response())
}
