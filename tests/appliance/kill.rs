//! "Recorded" means on disk: killed at any moment, the appliance has every statement that it thanked for.

use std::cell::{Cell, RefCell};
use std::rc::Rc;
use std::time::Duration;

use tokio::task::LocalSet;

use crate::client::chance::Chance;
use crate::client::demo::Demo;
use crate::client::form;
use crate::client::forms::Regime;
use crate::client::people::{People, Person};
use crate::client::site::Site;
use crate::client::visitor::{Visitor, support_form};
use crate::setting::{LANGUAGES, demo, long, open_everything, statements_of};

const CONNECTIONS: usize = 16;

#[test]
fn every_statement_that_was_thanked_for_survives_being_killed_under_load() {
    let rounds = if long() { 50 } else { 5 };
    let mut demo = demo(Regime::R2019);
    let crowd = Rc::new(Crowd::new());
    let mut chance = Chance::seeded(0x0051_6B11);
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .expect("a runtime");
    for round in 0..rounds {
        let moment = Duration::from_millis(20 + chance.below(900));
        LocalSet::new().block_on(&runtime, sign_until_killed(&mut demo, &crowd, moment));
        demo.resume().unwrap_or_else(|error| panic!("round {round}: {error}"));
    }
    let thanked = crowd.thanked.borrow();
    assert!(thanked.len() >= rounds * 5, "the crowd signed: {}", thanked.len());

    let packages = open_everything(&demo);
    let lost = thanked
        .iter()
        .filter(|person| statements_of(&packages, Regime::R2019, person) != 1)
        .count();
    assert_eq!(lost, 0, "of {} thanked for", thanked.len());
    let opened = packages.statement_count();
    assert!(opened <= thanked.len() + crowd.unanswered.get(), "{opened} were opened");
}

#[tokio::test]
async fn what_is_spent_stays_spent_and_what_is_not_stays_good_across_a_kill() {
    let mut demo = demo(Regime::R2019);
    let mut people = People::new(Regime::R2019, 77);
    let (first, second) = (people.of("LT"), people.of("LT"));
    let mut visitor = Visitor::new(&demo.site().expect("a site")).await.expect("a connection");
    let token = visitor.token("en", "LT").await.expect("a token");
    let (spent, unspent) = (
        visitor.solution().await.expect("one"),
        visitor.solution().await.expect("another"),
    );
    let form = support_form(&first, &token, &spent);
    assert_eq!(visitor.post("/en/support", &form).await.expect("an answer").status, 303);

    demo.kill();
    demo.resume().expect("the demo resumes");

    let mut visitor = Visitor::new(&demo.site().expect("a site")).await.expect("a connection");
    let replayed = visitor
        .post("/en/support", &support_form(&second, &token, &spent))
        .await
        .expect("an answer");
    assert_eq!(replayed.status, 422, "{}", replayed.text());
    let honest = visitor
        .post("/en/support", &support_form(&second, &token, &unspent))
        .await
        .expect("an answer");
    assert_eq!(honest.status, 303, "{}", honest.text());
    assert_eq!(open_everything(&demo).statement_count(), 2);
}

#[tokio::test]
async fn a_withdrawal_that_was_confirmed_survives_being_killed() {
    let mut demo = demo(Regime::R2019);
    let person = People::new(Regime::R2019, 78).of("LT");
    let mut visitor = Visitor::new(&demo.site().expect("a site")).await.expect("a connection");
    let receipt = visitor.sign_for_receipt("en", &person).await.expect("signed");
    let withdrawn = visitor
        .post("/en/withdraw", &form::encode([("receipt", receipt.as_str())]))
        .await;
    assert!(withdrawn.expect("an answer").status < 400);
    demo.kill();
    demo.resume().expect("the demo resumes");
    assert_eq!(open_everything(&demo).statement_count(), 0);
}

/// Everybody who came, over all rounds.
struct Crowd {
    people: RefCell<People>,
    states: Vec<&'static str>,
    thanked: RefCell<Vec<Person>>,
    unanswered: Cell<usize>,
}

impl Crowd {
    fn new() -> Self {
        let people = People::new(Regime::R2019, 0x00C0_FFEE);
        let states = people.states();
        Self {
            people: people.into(),
            states,
            thanked: RefCell::default(),
            unanswered: Cell::default(),
        }
    }

    fn next(&self, turn: usize) -> Person {
        self.people.borrow_mut().of(self.states[turn % self.states.len()])
    }
}

async fn sign_until_killed(demo: &mut Demo, crowd: &Rc<Crowd>, moment: Duration) {
    let site = demo.site().expect("a site");
    let visitors: Vec<_> = (0..CONNECTIONS)
        .map(|place| tokio::task::spawn_local(sign_on(site.clone(), Rc::clone(crowd), place)))
        .collect();
    tokio::time::sleep(moment).await;
    demo.kill();
    for visitor in visitors {
        visitor.await.expect("a visitor comes back");
    }
}

/// Signs one after the other until the connection breaks.
async fn sign_on(site: Site, crowd: Rc<Crowd>, place: usize) {
    let language = LANGUAGES[place % LANGUAGES.len()];
    let Ok(mut visitor) = Visitor::new(&site).await else {
        return;
    };
    for turn in (place..).step_by(CONNECTIONS) {
        let person = crowd.next(turn);
        let Ok(token) = visitor.token(language, person.state).await else {
            return;
        };
        let Ok(solution) = visitor.solution().await else { return };
        let form = support_form(&person, &token, &solution);
        match visitor.post(&format!("/{language}/support"), &form).await {
            Ok(answer) if answer.status == 303 => crowd.thanked.borrow_mut().push(person),
            Ok(answer) => panic!("{person:?} was answered {}: {}", answer.status, answer.text()),
            Err(_) => return crowd.unanswered.set(crowd.unanswered.get() + 1),
        }
    }
}
