//! Whatever is sent: a clear answer, nothing stored, nothing of it in the log.

use std::collections::BTreeMap;

use crate::client::answer::Answer;
use crate::client::form;
use crate::client::forms::Regime;
use crate::client::people::{People, Person};
use crate::client::site::Site;
use crate::client::visitor::{Visitor, request_bytes, support_form};
use crate::setting::{demo, open_everything};

/// Stands in everything bad that is sent, so that one search of the log finds any of it.
const MARK: &str = "Qzxwvmark";

/// A form that gets the blame, and the statuses that say so.
struct Bad {
    what: &'static str,
    body: String,
    statuses: &'static [u16],
}

#[tokio::test]
async fn a_bad_form_is_refused_and_leaves_no_trace() {
    let demo = demo(Regime::R2019);
    let site = demo.site().expect("a site");
    let mut people = People::new(Regime::R2019, 13);
    let mut visitor = Visitor::new(&site).await.expect("a connection");
    assert_eq!(
        visitor.sign("en", &people.of("DE")).await.expect("an answer").status,
        303
    );

    let token = visitor.token("en", "DE").await.expect("a token");
    let solution = visitor.solution().await.expect("a solution");
    let marked = people.of("DE").with("family_names", &format!("{MARK} Meier"));
    for bad in bad_forms(&marked, &token, &solution) {
        let answer = visitor.post("/en/support", &bad.body).await.expect("an answer");
        assert_refusal(bad.what, &answer, bad.statuses);
    }
    // The solution served all of them, and was spent by none.
    let honest = people.of("DE");
    let answer = visitor
        .post("/en/support", &support_form(&honest, &token, &solution))
        .await
        .expect("an answer");
    assert_eq!(answer.status, 303, "{}", answer.text());
    let replayed = support_form(&marked, &token, &solution);
    assert_refusal(
        "a spent solution",
        &visitor.post("/en/support", &replayed).await.expect("an answer"),
        &[422],
    );

    assert_eq!(open_everything(&demo).statement_count(), 2);
    assert!(!demo.log_text().contains(MARK), "{}", demo.log_text());
}

fn bad_forms(marked: &Person, token: &str, solution: &str) -> Vec<Bad> {
    let mut forms = bad_values(marked, token, solution);
    forms.extend(bad_frames(marked, token, solution));
    forms
}

/// Forms whose frame is right and one of whose values is not.
fn bad_values(marked: &Person, token: &str, solution: &str) -> Vec<Bad> {
    let long = format!("{MARK}{}", "x".repeat(5000));
    let marked_value = |text: &str| format!("{MARK}{text}");
    #[rustfmt::skip]
    let values: Vec<(&'static str, &'static str, String)> = vec![
        ("an over-long name", "given_names", long),
        ("an empty name", "given_names", String::new()),
        ("a name of blanks", "given_names", "   ".to_owned()),
        ("a control character", "given_names", marked_value("\u{7}")),
        ("a NUL", "given_names", marked_value("\0")),
        ("a line break", "residence_street", marked_value("\r\nSet-Cookie: x=y")),
        ("a delete character", "residence_city", marked_value("\u{7f}")),
        ("a C1 control character", "residence_city", marked_value("\u{85}")),
        ("a right-to-left override", "family_names", marked_value("\u{202e}reieM")),
        ("a right-to-left isolate", "family_names", marked_value("\u{2067}reieM")),
        ("markup", "given_names", marked_value("<script>alert(1)</script>")),
        ("a closing tag", "given_names", marked_value("</property>")),
        ("an unknown country", "residence_country", "XQ".to_owned()),
        ("a country in words", "residence_country", marked_value(" Germany")),
        ("an impossible date", "date_of_birth", "1980-02-30".to_owned()),
        ("a date in words", "date_of_birth", marked_value(" 5 May")),
        ("a date to come", "date_of_birth", "2999-01-01".to_owned()),
        ("a child", "date_of_birth", "2019-01-01".to_owned()),
    ];
    let bad = values.into_iter().map(|(what, field, value)| Bad {
        what,
        body: support_form(&marked.clone().with(field, &value), token, solution),
        statuses: &[422],
    });
    bad.collect()
}

/// Forms whose frame is wrong.
fn bad_frames(marked: &Person, token: &str, solution: &str) -> Vec<Bad> {
    let good = support_form(marked, token, solution);
    let framed = |state: &str, declaration: &str, token: &str, solution: &str| {
        let particulars = marked.fields.iter().map(|(name, value)| (*name, value.as_str()));
        let frame = [
            ("state", state),
            ("declaration", declaration),
            ("token", token),
            ("altcha", solution),
        ];
        form::encode(particulars.chain(frame))
    };
    #[rustfmt::skip]
    let rows: Vec<(&'static str, String, &'static [u16])> = vec![
        ("a missing field", support_form(&marked.clone().without("given_names"), token, solution), &[422]),
        ("an unknown field", format!("{good}&{MARK}=1"), &[400]),
        ("an unknown field of a known shape", format!("{good}&residence_planet={MARK}"), &[400]),
        ("a field twice", format!("{good}&given_names={MARK}"), &[400]),
        ("a token twice", format!("{good}&token={token}"), &[400]),
        ("invalid UTF-8", good.replace("given_names=", &format!("given_names={MARK}%FF%C0%AF")), &[400, 422]),
        ("an overlong encoding", good.replace("given_names=", &format!("given_names={MARK}%C1%81")), &[400, 422]),
        ("a surrogate", good.replace("given_names=", &format!("given_names={MARK}%ED%A0%80")), &[400, 422]),
        ("nothing at all", String::new(), &[400, 422]),
        ("no declaration", framed("DE", "", token, solution), &[422]),
        ("another declaration", framed("DE", MARK, token, solution), &[400, 422]),
        ("an unknown State", framed("XX", "1", token, solution), &[400, 404, 422]),
        ("a State of another regime", framed("UK", "1", token, solution), &[400, 404, 422]),
        ("a State with markup", framed(&format!("<{MARK}>"), "1", token, solution), &[400, 404, 422]),
        ("no token", framed("DE", "1", "", solution), &[400, 403, 422]),
        ("a forged token", framed("DE", "1", &format!("{MARK}{token}"), solution), &[400, 403, 422]),
        ("a token with one sign changed", framed("DE", "1", &changed(token), solution), &[400, 403, 422]),
        ("no solution", framed("DE", "1", token, ""), &[400, 422]),
        ("a solution of rubbish", framed("DE", "1", token, MARK), &[400, 422]),
        ("a forged solution", framed("DE", "1", token, &forged(solution)), &[400, 422]),
        ("an unsigned solution", framed("DE", "1", token, &unsigned(solution)), &[400, 422]),
        ("a cheaper solution", framed("DE", "1", token, &cheaper(solution)), &[400, 422]),
    ];
    rows.into_iter()
        .map(|(what, body, statuses)| Bad { what, body, statuses })
        .collect()
}

/// What is wrong, method, path, content type, body, and the statuses that say so.
type Request<'a> = (&'a str, &'a str, String, &'a str, String, &'a [u16]);

#[tokio::test]
async fn a_bad_request_is_refused_and_leaves_no_trace() {
    let demo = demo(Regime::R2019);
    let site = demo.site().expect("a site");
    let person = People::new(Regime::R2019, 14)
        .of("DE")
        .with("family_names", &format!("{MARK} Meier"));
    let (token, solution) = {
        let mut visitor = Visitor::new(&site).await.expect("a connection");
        (
            visitor.token("en", "DE").await.expect("a token"),
            visitor.solution().await.expect("a solution"),
        )
    };
    let good = support_form(&person, &token, &solution);
    let form_type = "application/x-www-form-urlencoded";
    let json = format!("{{\"given_names\":\"{MARK}\"}}");
    #[rustfmt::skip]
    let requests: Vec<Request<'_>> = vec![
        ("the wrong type", "POST", "/en/support".into(), "application/json", json, &[415]),
        ("no type", "POST", "/en/support".into(), "", good.clone(), &[400, 415]),
        ("a file upload", "POST", "/en/support".into(), "multipart/form-data; boundary=x", good.clone(), &[415]),
        ("the wrong method", "GET", "/en/support".into(), "", String::new(), &[404, 405]),
        ("a put", "PUT", "/en/support".into(), form_type, good.clone(), &[405]),
        ("a delete", "DELETE", "/en/".into(), form_type, String::new(), &[405]),
        ("an unknown method", "BREW", "/en/".into(), form_type, String::new(), &[405, 501]),
        ("a post to the page", "POST", "/en/".into(), form_type, good.clone(), &[404, 405]),
        ("an oversized body", "POST", "/en/support".into(), form_type, format!("{good}&x={}", MARK.repeat(200_000)), &[413]),
        ("an unknown language", "POST", "/xx/support".into(), form_type, good.clone(), &[404]),
        ("a language with markup", "GET", format!("/%3C{MARK}%3E/"), "", String::new(), &[404]),
        ("an unknown page", "GET", format!("/en/{MARK}"), "", String::new(), &[404]),
        ("a way upwards", "GET", "/../../etc/passwd".into(), "", String::new(), &[400, 404]),
        ("a coded way upwards", "GET", "/en/%2e%2e%2f%2e%2e%2fetc%2fpasswd".into(), "", String::new(), &[400, 404]),
        ("an unknown State on the page", "GET", format!("/en/?state={MARK}"), "", String::new(), &[200, 400, 404, 422]),
    ];
    for (what, method, path, content_type, body, statuses) in requests {
        let mut visitor = Visitor::new(&site).await.expect("a connection");
        let headers = [("Content-Type", content_type)];
        let headers = if content_type.is_empty() {
            &headers[..0]
        } else {
            &headers[..]
        };
        let request = request_bytes(
            &site.authority,
            &BTreeMap::new(),
            method,
            &path,
            headers,
            body.as_bytes(),
        );
        match visitor.raw(&request).await {
            Ok(answer) => assert_refusal(what, &answer, statuses),
            // A body beyond the limit may be cut off while it is still being sent.
            Err(error) => assert_eq!(statuses, [413], "{what}: {error}"),
        }
    }
    assert_eq!(open_everything(&demo).statement_count(), 0);
    assert!(!demo.log_text().contains(MARK), "{}", demo.log_text());
}

#[tokio::test]
async fn oversized_heads_are_cut_off() {
    let demo = demo(Regime::R2019);
    let site = demo.site().expect("a site");
    let many = vec![format!("X-{MARK}: 1\r\n"); 2000].concat();
    let heads = [
        (
            "a long header",
            format!(
                "GET /en/ HTTP/1.1\r\nHost: {}\r\nX-Long: {}\r\n\r\n",
                site.authority,
                MARK.repeat(20_000)
            ),
        ),
        (
            "many headers",
            format!("GET /en/ HTTP/1.1\r\nHost: {}\r\n{many}\r\n", site.authority),
        ),
        (
            "a long path",
            format!(
                "GET /en/?from={} HTTP/1.1\r\nHost: {}\r\n\r\n",
                MARK.repeat(20_000),
                site.authority
            ),
        ),
        ("no HTTP", format!("{MARK}\r\n\r\n")),
    ];
    for (what, head) in heads {
        let mut visitor = Visitor::new(&site).await.expect("a connection");
        if let Ok(answer) = visitor.raw(head.as_bytes()).await {
            assert!([400, 414, 431].contains(&answer.status), "{what}: {}", answer.status);
        }
        assert_still_works(&site).await;
    }
    assert!(!demo.log_text().contains(MARK), "{}", demo.log_text());
}

async fn assert_still_works(site: &Site) {
    let mut visitor = Visitor::new(site).await.expect("a connection");
    assert_eq!(visitor.get("/healthz").await.expect("an answer").status, 200);
}

/// A refusal has an expected status, is not blank where a person reads it, and echoes no markup.
fn assert_refusal(what: &str, answer: &Answer, statuses: &[u16]) {
    assert!(
        statuses.contains(&answer.status),
        "{what} is answered {}, not {statuses:?}",
        answer.status
    );
    let page = answer.text();
    assert!(!page.contains("<script>alert"), "{what} is echoed as markup");
    assert!(!page.contains(&format!("<{MARK}")), "{what} is echoed as markup");
    assert!(
        answer.header("set-cookie").is_none_or(|cookie| !cookie.contains("x=y")),
        "{what} makes a header"
    );
    if answer.status == 422 {
        assert!(page.contains("<form"), "{what} is answered without the form");
    }
}

//------------ Forgeries

fn changed(text: &str) -> String {
    let middle = text.len() / 2;
    let sign = if text.as_bytes()[middle] == b'A' { "B" } else { "A" };
    format!("{}{sign}{}", &text[..middle], &text[middle + 1..])
}

fn altered(solution: &str, change: impl FnOnce(&mut serde_json::Value)) -> String {
    let bytes = data_encoding::BASE64.decode(solution.as_bytes()).expect("a payload");
    let mut value = serde_json::from_slice(&bytes).expect("a payload");
    change(&mut value);
    data_encoding::BASE64.encode(value.to_string().as_bytes())
}

fn forged(solution: &str) -> String {
    altered(solution, |payload| {
        payload["challenge"]["parameters"]["nonce"] = "00112233445566778899aabbccddeeff".into();
    })
}

fn unsigned(solution: &str) -> String {
    altered(solution, |payload| {
        if let Some(challenge) = payload["challenge"].as_object_mut() {
            challenge.remove("signature");
        }
    })
}

fn cheaper(solution: &str) -> String {
    altered(solution, |payload| {
        payload["challenge"]["parameters"]["cost"] = 1.into();
        payload["challenge"]["parameters"]["keyPrefix"] = "".into();
    })
}
