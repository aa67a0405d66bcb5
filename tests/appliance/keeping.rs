//! What a browser is given to keep: a mark for as long as a form is being filled in, a receipt once, and that as a file for whoever wants one.

use crate::client::answer::Answer;
use crate::client::form;
use crate::client::forms::Regime;
use crate::client::people::People;
use crate::client::visitor::Visitor;
use crate::setting::demo;

#[tokio::test]
async fn a_form_keeps_its_mark_until_it_is_emptied() {
    let demo = demo(Regime::R2019);
    let mut visitor = Visitor::new(&demo.site().expect("a site")).await.expect("a connection");
    let first = visitor.get("/en/?state=DK").await.expect("a page");
    let mark = first.header("set-cookie").expect("a mark").to_owned();
    assert!(mark.starts_with("__Host-page="), "{mark}");
    assert!(mark.contains("HttpOnly") && !mark.contains("Max-Age"), "{mark}");

    let emptied = post(&mut visitor, "/en/forget", &[("state", "DK")]).await;
    assert_eq!(emptied.status, 303);
    assert_eq!(emptied.header("location"), Some("/en/?state=DK#sign"));
    assert!(
        emptied
            .header("set-cookie")
            .is_some_and(|line| line.contains("Max-Age=0"))
    );
    for wrong in [&[("state", "DK"), ("given_names", "Ana")][..], &[("hobby", "chess")]] {
        assert_eq!(post(&mut visitor, "/en/forget", wrong).await.status, 400);
    }
}

#[tokio::test]
async fn a_page_that_answers_a_mistake_is_reloaded_as_the_form() {
    let demo = demo(Regime::R2019);
    let mut visitor = Visitor::new(&demo.site().expect("a site")).await.expect("a connection");
    let answers = [
        visitor.get("/en/again?state=DK&from=partner").await.expect("an answer"),
        post(
            &mut visitor,
            "/en/again?state=DK&from=partner",
            &[("given_names", "Ana")],
        )
        .await,
    ];
    for answer in answers {
        assert_eq!(answer.status, 303);
        assert_eq!(answer.header("location"), Some("/en/?state=DK&from=partner"));
    }
}

#[tokio::test]
async fn a_receipt_is_a_file_in_the_language_of_the_page_and_nothing_else_is() {
    let demo = demo(Regime::R2019);
    let site = demo.site().expect("a site");
    let mut visitor = Visitor::new(&site).await.expect("a connection");
    let person = People::new(Regime::R2019, 5).of("DK");
    let receipt = visitor.sign_for_receipt("en", &person).await.expect("signed");

    let file = post(&mut visitor, "/fi/receipt", &[("receipt", &receipt)]).await;
    assert_eq!(file.status, 200);
    assert_eq!(file.header("content-type"), Some("text/plain; charset=utf-8"));
    assert_eq!(file.header("cache-control"), Some("no-store"));
    assert!(
        file.header("content-disposition")
            .is_some_and(|line| line.starts_with("attachment; "))
    );
    let text = file.text();
    assert!(text.contains(&receipt) && text.contains("/fi/withdraw"), "{text}");
    assert!(!text.contains('<'), "{text}");

    for wrong in ["", "hello", "<b>AAAA</b>"] {
        assert_eq!(
            post(&mut visitor, "/fi/receipt", &[("receipt", wrong)]).await.status,
            400
        );
    }
    assert_eq!(visitor.get("/fi/receipt").await.expect("an answer").status, 405);
}

async fn post(visitor: &mut Visitor, path: &str, fields: &[(&str, &str)]) -> Answer {
    let body = form::encode(fields.iter().copied());
    visitor.post(path, &body).await.expect("an answer")
}
