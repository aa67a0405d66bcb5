//! `POST /{lang}/receipt`: the receipt as a small text file to keep.
//!
//! The page that shows a receipt sends it back here, in the body of a form, so that it stands in no address. Nothing is looked up or stored: whoever
//! sends a well-formed receipt gets it back in words, as a file that no browser shows or runs.

use std::fmt::Write as _;

use axum::http::{HeaderValue, header};
use axum::response::{IntoResponse, Response};
use zeroize::Zeroizing;

use crate::domain::Date;
use crate::service::Receipt;
use crate::web::failure::Failure;
use crate::web::request::Posted;
use crate::web::site::{Asked, Visit};

/// Answers with the file.
pub(in crate::web) async fn post(asked: Asked, mut posted: Posted) -> Result<Response, Failure> {
    let receipt = Receipt::parse(&posted.form.take("receipt"));
    if !posted.form.is_spent() {
        return Err(Failure::NotUnderstood);
    }
    let receipt = receipt.ok_or(Failure::NotUnderstood)?;
    let setting = asked.setting();
    let visit = asked.visit(&setting);
    let text = text(&visit, &receipt);
    let name =
        HeaderValue::try_from(disposition(&visit.t.say("thanks-receipt-file-name"))).map_err(|_| Failure::Ours)?;
    let headers = [(header::CONTENT_TYPE, PLAIN), (header::CONTENT_DISPOSITION, name)];
    Ok((headers, text.to_string()).into_response())
}

/// What the file says: for which initiative, since when, the receipt, and where it is good for what.
fn text(visit: &Visit<'_>, receipt: &Receipt) -> Zeroizing<String> {
    let t = visit.t;
    let day = day_of(receipt).unwrap_or(visit.setting.today);
    let recorded = [("title", visit.title().into()), ("date", day.into())];
    let place = format!("{}{}", visit.origin, visit.address("withdraw"));
    let mut lines = vec![
        t.say_with("thanks-recorded-short", &recorded),
        String::new(),
        format!("{}:", t.say("thanks-receipt-label")),
        receipt.typed(),
        String::new(),
        t.say("thanks-receipt-use").into_owned(),
        format!("{}: {place}", t.say("frame-withdraw")),
    ];
    if visit.setting.rehearsal.is_some() {
        lines.extend([String::new(), t.say("frame-rehearsal").into_owned()]);
    }
    // Every editor understands these ends of lines.
    lines.push(String::new());
    Zeroizing::new(lines.join("\r\n"))
}

/// The day on which the receipt was given.
fn day_of(receipt: &Receipt) -> Option<Date> {
    let written = receipt.record_name().date;
    let (year, month, day) = (written / 10_000, written / 100 % 100, written % 100);
    Date::new(year.try_into().ok()?, month.try_into().ok()?, day.try_into().ok()?).ok()
}

/// Makes the answer a file with this name, whatever letters it is written in.
fn disposition(name: &str) -> String {
    let mut escaped = String::new();
    for byte in name.bytes() {
        write!(escaped, "%{byte:02X}").expect("writing to a string cannot fail");
    }
    format!("attachment; filename=\"receipt.txt\"; filename*=UTF-8''{escaped}.txt")
}

const PLAIN: HeaderValue = HeaderValue::from_static("text/plain; charset=utf-8");

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_day_is_read_off_the_receipt() {
        let day = |typed| day_of(&Receipt::parse(typed).unwrap());
        let given = Some(jiff::civil::date(2026, 11, 22));
        assert_eq!(day("04TJJ-0MVVP-Q5F3S-SD3NQ-FEZXG-38BHF-MNE8K-0"), given);
        // Drawn for a month that no year has.
        assert_eq!(day("04TJK-Z4VVP-Q5F3S-SD3NQ-FEZXG-38BHF-MNTKB-G"), None);
    }

    #[test]
    fn a_name_in_any_script_is_escaped() {
        assert_eq!(
            disposition("да"),
            "attachment; filename=\"receipt.txt\"; filename*=UTF-8''%D0%B4%D0%B0.txt"
        );
    }
}
