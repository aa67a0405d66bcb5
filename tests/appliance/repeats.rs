//! One person counts once, and nobody can tell a repeat from a first.

use std::rc::Rc;

use tokio::sync::Barrier;
use tokio::task::LocalSet;

use crate::client::answer::Answer;
use crate::client::forms::Regime;
use crate::client::people::People;
use crate::client::visitor::{Visitor, support_form};
use crate::setting::{demo, open_everything, statements_of};

const REPEATS: usize = 10_000;
const CONNECTIONS: usize = 100;

#[test]
fn ten_thousand_concurrent_repeats_of_one_person_give_one_statement() {
    let demo = demo(Regime::R2019);
    let person = Rc::new(People::new(Regime::R2019, 99).of("PL"));
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .expect("a runtime");
    let tasks = LocalSet::new();
    let together = Rc::new(Barrier::new(CONNECTIONS));
    let recorded = tasks.block_on(&runtime, async {
        let site = demo.site().expect("a site");
        let mut visitors = Vec::new();
        for _ in 0..CONNECTIONS {
            let (site, person, together) = (site.clone(), Rc::clone(&person), Rc::clone(&together));
            visitors.push(tokio::task::spawn_local(async move {
                let mut visitor = Visitor::new(&site).await.expect("a connection");
                let token = visitor.token("en", person.state).await.expect("a token");
                let mut forms = Vec::new();
                for _ in 0..REPEATS / CONNECTIONS {
                    forms.push(support_form(
                        &person,
                        &token,
                        &visitor.solution().await.expect("a solution"),
                    ));
                }
                together.wait().await;
                let mut recorded = 0;
                for form in forms {
                    let answer = visitor.post("/en/support", &form).await.expect("an answer");
                    assert_eq!(answer.status, 303, "{}", answer.text());
                    recorded += 1;
                }
                recorded
            }));
        }
        let mut recorded = 0;
        for visitor in visitors {
            recorded += visitor.await.expect("a visitor comes back");
        }
        recorded
    });
    assert_eq!(recorded, REPEATS);

    let packages = open_everything(&demo);
    assert_eq!(packages.statement_count(), 1);
    assert_eq!(statements_of(&packages, Regime::R2019, &person), 1);
    let counts = packages.counts("PL");
    assert_eq!(
        (counts.submissions, counts.packaged, counts.repeats),
        (REPEATS as u64, 1, REPEATS as u64 - 1)
    );
}

#[tokio::test]
async fn a_repeat_is_answered_exactly_as_a_first() {
    let demo = demo(Regime::R2019);
    let site = demo.site().expect("a site");
    let person = People::new(Regime::R2019, 4).of("ES");
    let mut shapes = Vec::new();
    for _ in 0..3 {
        let mut visitor = Visitor::new(&site).await.expect("a connection");
        let answer = visitor.sign("en", &person).await.expect("an answer");
        let thanks = visitor.get("/en/thanks").await.expect("the thanks");
        assert_eq!((answer.status, thanks.status), (303, 200));
        shapes.push((shape(&answer), shape(&thanks)));
    }
    assert_eq!(shapes[0], shapes[1]);
    assert_eq!(shapes[0], shapes[2]);
}

/// What an observer sees of an answer: everything but the random bytes themselves.
fn shape(answer: &Answer) -> (u16, Vec<(String, usize)>, usize) {
    let headers = answer
        .headers
        .iter()
        .map(|(name, value)| (name.to_ascii_lowercase(), value.len()))
        .collect();
    (answer.status, headers, answer.body.len())
}
