//! What shows that a person signs: the work of a device, digits that are heard, both where the instance is set so, and what a network that sends too
//! much is asked.

use crate::client::answer::Answer;
use crate::client::demo::Plan;
use crate::client::ear::Ear;
use crate::client::form;
use crate::client::forms::Regime;
use crate::client::people::{People, Person};
use crate::client::visitor::Visitor;
use crate::setting::{demo, open_everything, program};

/// A form with what the page would send beside the person's fields.
struct Proof<'a> {
    token: &'a str,
    altcha: &'a str,
    digits_id: &'a str,
    digits: &'a str,
}

impl Proof<'_> {
    fn with(&self, person: &Person) -> String {
        let particulars = person.fields.iter().map(|(name, value)| (*name, value.as_str()));
        let frame = [
            ("state", person.state),
            ("declaration", "1"),
            ("token", self.token),
            ("altcha", self.altcha),
            ("digits_id", self.digits_id),
            ("digits", self.digits),
        ];
        form::encode(particulars.chain(frame))
    }
}

/// What stands beside the digits of a page.
fn digits_of(page: &Answer) -> (String, bool) {
    let id = page.input("digits_id").expect("digits on the page");
    (id, page.text().contains("data-required"))
}

async fn listen(visitor: &mut Visitor, language: &str, id: &str) -> String {
    let sound = visitor
        .get(&format!("/digits/{id}.{language}.wav"))
        .await
        .expect("an answer");
    assert_eq!((sound.status, sound.header("content-type")), (200, Some("audio/wav")));
    Ear::of(language).expect("the recordings").hear(&sound.body)
}

#[tokio::test]
async fn digits_that_are_heard_let_in_whoever_has_no_scripts_in_every_language() {
    let demo = demo(Regime::R2019);
    let mut people = People::new(Regime::R2019, 77);
    let mut visitor = Visitor::new(&demo.site().expect("a site")).await.expect("a connection");
    let languages = [
        "bg", "cs", "da", "de", "el", "en", "es", "et", "fi", "fr", "ga", "hr", "hu", "it", "lt", "lv", "mt", "nl",
        "pl", "pt", "ro", "sk", "sl", "sv",
    ];
    for language in languages {
        let person = people.of("DK");
        let page = visitor.get("/en/?state=DK").await.expect("an answer");
        let token = page.input("token").expect("a token");
        let (id, is_required) = digits_of(&page);
        assert!(!is_required && page.text().contains(&format!("src=\"/digits/{id}.en.wav\"")));
        let heard = listen(&mut visitor, language, &id).await;
        assert_eq!(heard.len(), 6, "{language}: {heard}");
        let proof = Proof {
            token: &token,
            altcha: "",
            digits_id: &id,
            digits: &heard,
        };
        let answer = visitor
            .post("/en/support", &proof.with(&person))
            .await
            .expect("an answer");
        assert_eq!(answer.status, 303, "{language}: {}", answer.text());
    }
    assert_eq!(open_everything(&demo).statement_count(), languages.len());
}

#[tokio::test]
async fn a_player_gets_the_piece_of_the_sound_that_it_asks_for() {
    let demo = demo(Regime::R2019);
    let mut visitor = Visitor::new(&demo.site().expect("a site")).await.expect("a connection");
    let page = visitor.get("/en/?state=DK").await.expect("an answer");
    let policy = page.header("content-security-policy").unwrap_or_default().to_owned();
    assert!(policy.contains("media-src 'self'"), "{policy}");
    let (id, _) = digits_of(&page);
    let path = format!("/digits/{id}.ga.wav");
    let whole = visitor.get(&path).await.expect("an answer");
    let piece = visitor
        .request("GET", &path, &[("Range", "bytes=0-1")], b"")
        .await
        .expect("an answer");
    let place = format!("bytes 0-1/{}", whole.body.len());
    assert_eq!((piece.status, piece.body.as_slice()), (206, &whole.body[..2]));
    assert_eq!(piece.header("content-range"), Some(place.as_str()));
    for nowhere in [
        format!("/digits/{id}.xx.wav"),
        format!("/digits/{id}.wav"),
        "/digits/AAAA.en.wav".to_owned(),
    ] {
        assert_eq!(visitor.get(&nowhere).await.expect("an answer").status, 404, "{nowhere}");
    }
}

#[tokio::test]
async fn where_the_instance_is_set_so_everybody_types_digits_and_both_are_spent_once() {
    let plan = Plan::new(program())
        .regime(Regime::R2019)
        .option(&["--person-check", "always"]);
    let demo = plan.start().expect("the demo starts");
    let mut people = People::new(Regime::R2019, 78);
    let mut visitor = Visitor::new(&demo.site().expect("a site")).await.expect("a connection");
    let page = visitor.get("/en/?state=DK").await.expect("an answer");
    let token = page.input("token").expect("a token");
    let (id, is_required) = digits_of(&page);
    assert!(is_required);
    let altcha = visitor.solution().await.expect("a solution");
    let person = people.of("DK").with("family_names", "Kierkegaard");

    let work_alone = Proof {
        token: &token,
        altcha: &altcha,
        digits_id: &id,
        digits: "",
    };
    let asked = visitor
        .post("/en/support", &work_alone.with(&person))
        .await
        .expect("an answer");
    assert_eq!(asked.status, 422);
    assert_eq!(
        asked.input("altcha").as_deref(),
        Some(altcha.as_str()),
        "the work is kept"
    );
    assert_eq!(
        asked.input("family_names").as_deref(),
        Some("Kierkegaard"),
        "and what was typed"
    );

    let (id, _) = digits_of(&asked);
    let wrong = Proof {
        digits_id: &id,
        digits: "1",
        ..work_alone
    };
    let asked = visitor
        .post("/en/support", &wrong.with(&person))
        .await
        .expect("an answer");
    assert_eq!(asked.input("altcha").as_deref(), Some(altcha.as_str()), "still kept");

    let (id, _) = digits_of(&asked);
    let heard = listen(&mut visitor, "en", &id).await;
    let both = Proof {
        digits_id: &id,
        digits: &heard,
        ..work_alone
    };
    let answer = visitor
        .post("/en/support", &both.with(&person))
        .await
        .expect("an answer");
    assert_eq!(answer.status, 303, "{}", answer.text());

    let fresh = visitor.get("/en/?state=DK").await.expect("an answer");
    let (new_id, _) = digits_of(&fresh);
    let new_heard = listen(&mut visitor, "en", &new_id).await;
    let new_altcha = visitor.solution().await.expect("a solution");
    for (altcha, id, digits) in [(&altcha, &new_id, &new_heard), (&new_altcha, &id, &heard)] {
        let replayed = Proof {
            token: &token,
            altcha,
            digits_id: id,
            digits,
        };
        let answer = visitor
            .post("/en/support", &replayed.with(&people.of("DK")))
            .await
            .expect("an answer");
        assert_eq!(answer.status, 422, "one of the two was spent");
    }
    let unspent = Proof {
        token: &token,
        altcha: &new_altcha,
        digits_id: &new_id,
        digits: &new_heard,
    };
    let answer = visitor
        .post("/en/support", &unspent.with(&people.of("DK")))
        .await
        .expect("an answer");
    assert_eq!(
        answer.status,
        303,
        "what was refused with a spent one is good: {}",
        answer.text()
    );
}

#[tokio::test]
async fn a_network_that_floods_works_more_types_digits_then_waits_and_loses_nothing() {
    let demo = Plan::new(program())
        .regime(Regime::R2019)
        .at_full_price()
        .start()
        .expect("the demo starts");
    let mut people = People::new(Regime::R2019, 79);
    let mut visitor = Visitor::new(&demo.site().expect("a site")).await.expect("a connection");
    let page = visitor.get("/en/?state=DK").await.expect("an answer");
    let token = page.input("token").expect("a token");
    assert!(!digits_of(&page).1);
    assert!(
        !visitor
            .get("/api/v1/challenge")
            .await
            .expect("an answer")
            .text()
            .contains("slow")
    );
    let altcha = visitor.solution().await.expect("a solution");

    let nonsense = form::encode([("state", "DK"), ("altcha", "nonsense")]);
    for _ in 0..260 {
        assert_eq!(
            visitor.post("/en/support", &nonsense).await.expect("an answer").status,
            422
        );
    }
    assert!(
        visitor
            .get("/api/v1/challenge")
            .await
            .expect("an answer")
            .text()
            .contains("\"slow\":true")
    );
    let page = visitor.get("/en/?state=DK").await.expect("an answer");
    assert!(digits_of(&page).1, "digits are asked of everybody in that network");

    let person = people.of("DK").with("family_names", "Kierkegaard");
    let early = Proof {
        token: &token,
        altcha: &altcha,
        digits_id: "",
        digits: "",
    };
    let asked = visitor
        .post("/en/support", &early.with(&person))
        .await
        .expect("an answer");
    assert_eq!(asked.status, 422, "a page that was open before comes back once");
    assert!(digits_of(&asked).1);
    assert_eq!(asked.input("altcha").as_deref(), Some(altcha.as_str()));
    assert_eq!(asked.input("family_names").as_deref(), Some("Kierkegaard"));

    let mut last = asked;
    for _ in 0..3000 {
        last = visitor
            .post("/en/support", &early.with(&person))
            .await
            .expect("an answer");
        if last.status != 422 {
            break;
        }
    }
    assert_eq!((last.status, last.header("retry-after")), (429, Some("60")));
    assert_eq!(last.input("altcha").as_deref(), Some(altcha.as_str()));
    assert_eq!(last.input("family_names").as_deref(), Some("Kierkegaard"));
    assert!(last.text().contains("id=\"summary\""), "it says why");
    assert_eq!(
        visitor.get("/healthz").await.expect("an answer").status,
        200,
        "others sign meanwhile"
    );
}

#[tokio::test]
async fn withdrawals_challenges_and_digits_have_limits_too_and_a_rehearsal_with_easy_work_has_none() {
    let full = Plan::new(program())
        .regime(Regime::R2019)
        .at_full_price()
        .start()
        .expect("the demo starts");
    let easy = demo(Regime::R2019);
    let receipt = form::encode([("receipt", "nonsense")]);
    let mut refused = Vec::new();
    for demo in [&full, &easy] {
        let mut visitor = Visitor::new(&demo.site().expect("a site")).await.expect("a connection");
        let mut statuses = Vec::new();
        for _ in 0..700 {
            statuses.push(visitor.post("/en/withdraw", &receipt).await.expect("an answer").status);
        }
        refused.push(statuses.contains(&429));
    }
    assert_eq!(refused, [true, false]);
}
