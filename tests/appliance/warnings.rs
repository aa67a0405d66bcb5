//! What only looks wrong is asked about once, and recorded as typed when the person insists.

use crate::client::form;
use crate::client::forms::Regime;
use crate::client::people::{People, Person};
use crate::client::visitor::Visitor;
use crate::setting::{demo, open_everything, statements_of};

#[tokio::test]
async fn a_number_that_looks_wrong_is_asked_about_and_recorded_when_the_person_insists() {
    let demo = demo(Regime::R2019);
    let mut people = People::new(Regime::R2019, 55);
    let mut visitor = Visitor::new(&demo.site().expect("a site")).await.expect("a connection");
    let odd = [
        people.of("PL").with("document_or_number", "44051401358"),
        people.of("BE").with("document_or_number", "12345678901"),
        people.of("BG").with("document_or_number", "8019010008"),
        people.of("DE").with("residence_postcode", "ABC"),
        people
            .of("CZ")
            .with("document_or_number_type", "passport")
            .with("document_or_number", "1"),
    ];
    for person in &odd {
        let token = visitor.token("en", person.state).await.expect("a token");
        let solution = visitor.solution().await.expect("a solution");
        let asked = visitor
            .post("/en/support", &filled(person, &token, &solution, false))
            .await
            .expect("an answer");
        assert_eq!(asked.status, 422, "{person:?}");
        assert!(asked.has_control("accept_warnings"), "{}", asked.text());
        let field = if person.state == "DE" {
            "residence_postcode"
        } else {
            "document_or_number"
        };
        assert_eq!(
            asked.input(field).as_deref(),
            Some(person.value(field)),
            "the value is kept"
        );

        let sure = visitor
            .post("/en/support", &filled(person, &token, &solution, true))
            .await
            .expect("an answer");
        assert_eq!(sure.status, 303, "{person:?}: {}", sure.text());
    }
    let at_once = people.of("LT").with("document_or_number", "33309240164");
    let token = visitor.token("en", "LT").await.expect("a token");
    let solution = visitor.solution().await.expect("a solution");
    let answer = visitor
        .post("/en/support", &filled(&at_once, &token, &solution, true))
        .await
        .expect("an answer");
    assert_eq!(answer.status, 303, "{}", answer.text());

    let packages = open_everything(&demo);
    assert_eq!(packages.statement_count(), odd.len() + 1);
    for person in odd.iter().chain([&at_once]) {
        assert_eq!(statements_of(&packages, Regime::R2019, person), 1, "{person:?}");
    }
}

#[tokio::test]
async fn a_page_offers_to_accept_warnings_only_after_a_warning() {
    let demo = demo(Regime::R2019);
    let mut visitor = Visitor::new(&demo.site().expect("a site")).await.expect("a connection");
    let page = visitor.get("/en/?state=PL").await.expect("an answer");
    assert!(!page.has_control("accept_warnings"));
    let nameless = People::new(Regime::R2019, 56).of("PL").with("given_names", "");
    let refused = visitor.sign("en", &nameless).await.expect("an answer");
    assert_eq!(refused.status, 422);
    assert!(!refused.has_control("accept_warnings"));
}

fn filled(person: &Person, token: &str, solution: &str, insists: bool) -> String {
    let particulars = person.fields.iter().map(|(name, value)| (*name, value.as_str()));
    let frame = [
        ("state", person.state),
        ("declaration", "1"),
        ("token", token),
        ("altcha", solution),
    ];
    form::encode(
        particulars
            .chain(frame)
            .chain(insists.then_some(("accept_warnings", "1"))),
    )
}
