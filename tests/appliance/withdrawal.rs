//! Who has a receipt can take the submission back, and nobody learns anything from trying.

use crate::client::answer::Answer;
use crate::client::form;
use crate::client::forms::Regime;
use crate::client::people::People;
use crate::client::visitor::Visitor;
use crate::setting::{demo, open_everything, statements_of};

#[tokio::test]
async fn a_receipt_withdraws_exactly_its_own_submission() {
    let demo = demo(Regime::R2019);
    let site = demo.site().expect("a site");
    let mut visitor = Visitor::new(&site).await.expect("a connection");
    let mut people = People::new(Regime::R2019, 31);
    let (stays, goes, twice) = (people.of("IT"), people.of("IT"), people.of("IT"));
    visitor.sign_for_receipt("en", &stays).await.expect("signed");
    let receipt = visitor.sign_for_receipt("da", &goes).await.expect("signed");
    let first_of_two = visitor.sign_for_receipt("fi", &twice).await.expect("signed");
    visitor.sign_for_receipt("lv", &twice).await.expect("signed");

    assert!(withdraw(&mut visitor, &receipt).await.status < 400);
    assert!(withdraw(&mut visitor, &first_of_two).await.status < 400);

    let packages = open_everything(&demo);
    let found = |person| statements_of(&packages, Regime::R2019, person);
    assert_eq!((found(&stays), found(&goes), found(&twice)), (1, 0, 1));
    let counts = packages.counts("IT");
    assert_eq!((counts.submissions, counts.packaged, counts.withdrawn), (4, 2, 2));
}

#[tokio::test]
async fn every_well_formed_receipt_gets_the_same_answer() {
    let (here, elsewhere) = (demo(Regime::R2019), demo(Regime::R2019));
    let person = People::new(Regime::R2019, 8).of("SE");
    let mut stranger = Visitor::new(&elsewhere.site().expect("a site"))
        .await
        .expect("a connection");
    let unknown = stranger.sign_for_receipt("en", &person).await.expect("signed");
    let mut visitor = Visitor::new(&here.site().expect("a site")).await.expect("a connection");
    let known = visitor.sign_for_receipt("en", &person).await.expect("signed");

    let answers = [
        withdraw(&mut visitor, &known).await,
        withdraw(&mut visitor, &known).await,
        withdraw(&mut visitor, &unknown).await,
    ];
    let shape = |answer: &Answer| {
        (
            answer.status,
            answer.header("location").map(str::to_owned),
            answer.body.len(),
        )
    };
    assert!(answers[0].status < 400, "{}", answers[0].text());
    assert_eq!(shape(&answers[0]), shape(&answers[1]));
    assert_eq!(shape(&answers[0]), shape(&answers[2]));

    let packages = open_everything(&here);
    assert_eq!(packages.statement_count(), 0);
}

#[tokio::test]
async fn what_is_no_receipt_is_said_to_be_none() {
    let demo = demo(Regime::R2019);
    let mut visitor = Visitor::new(&demo.site().expect("a site")).await.expect("a connection");
    for text in ["", "hello", "AAAA-BBBB", "\u{202e}1234", &"7".repeat(5000)] {
        let answer = withdraw(&mut visitor, text).await;
        assert!((400..500).contains(&answer.status), "{text}: {}", answer.status);
    }
}

async fn withdraw(visitor: &mut Visitor, receipt: &str) -> Answer {
    visitor
        .post("/en/withdraw", &form::encode([("receipt", receipt)]))
        .await
        .expect("an answer")
}
