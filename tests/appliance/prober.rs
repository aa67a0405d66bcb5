//! A prober signs for people, for some the first time and for others again, withdraws, owns a partner's tag, and compares everything that comes back.
//!
//! What differs by chance (receipts, sealed cookies, tokens) is covered by as many signs of one kind, so that its length is compared and nothing else;
//! all other bytes must be the same. `src/manual/prober.md` says what a prober can do besides; `tests/prober` measures time.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use serde_json::Value;

use crate::client::answer::Answer;
use crate::client::chance::Chance;
use crate::client::demo::Demo;
use crate::client::form;
use crate::client::forms::Regime;
use crate::client::people::{People, Person};
use crate::client::vault::{run, succeeded};
use crate::client::visitor::{Visitor, receipt};
use crate::setting::{demo, program};

/// How many times the prober signs.
const ACTS: usize = 600;
/// A tag whose owner sees how many came by it.
const TAG: &str = "friends-of-benches";

/// A way to sign.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Way {
    state: &'static str,
    language: &'static str,
    tagged: bool,
    /// The form is sent with warnings that are overridden.
    insists: bool,
    /// The browser takes no cookies, and is thanked at once.
    at_once: bool,
}

const PLAIN: Way = Way {
    state: "FI",
    language: "en",
    tagged: false,
    insists: false,
    at_once: false,
};

const WAYS: [Way; 5] = [
    PLAIN,
    Way {
        language: "el",
        tagged: true,
        ..PLAIN
    },
    Way {
        state: "DE",
        language: "de",
        insists: true,
        ..PLAIN
    },
    Way {
        state: "PT",
        language: "lv",
        at_once: true,
        ..PLAIN
    },
    Way {
        state: "MT",
        language: "fr",
        tagged: true,
        at_once: true,
        ..PLAIN
    },
];

/// What the server knows of the person for whom the prober signs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Kind {
    First,
    Repeat,
    /// Everything that was recorded is withdrawn.
    Returns,
}

/// Somebody for whom the prober signed, with the receipts that were not used.
struct Known {
    person: Person,
    receipts: Vec<String>,
}

struct Prober {
    visitor: Visitor,
    people: People,
    chance: Chance,
    known: BTreeMap<Way, Vec<Known>>,
    used: Vec<String>,
    /// Everything that came back, by the way of signing.
    thanks: BTreeMap<Way, BTreeMap<Kind, Vec<Seen>>>,
    /// The answers to receipts that withdrew something, and to receipts that did not.
    withdrawals: BTreeMap<bool, Vec<Seen>>,
}

impl Prober {
    async fn new(demo: &Demo) -> Self {
        let site = demo.site().expect("a site");
        Self {
            visitor: Visitor::new(&site).await.expect("a connection"),
            people: People::new(Regime::R2019, 71),
            chance: Chance::seeded(72),
            known: BTreeMap::new(),
            used: Vec::new(),
            thanks: BTreeMap::new(),
            withdrawals: BTreeMap::new(),
        }
    }

    async fn act(&mut self) {
        let way = *self.chance.pick(&WAYS);
        let known = self.known.entry(way).or_default();
        let kind = *self
            .chance
            .pick(&[Kind::First, Kind::First, Kind::Repeat, Kind::Returns]);
        let is_of_kind = |place: &usize| known[*place].receipts.is_empty() == (kind == Kind::Returns);
        let places: Vec<usize> = (0..known.len()).filter(is_of_kind).collect();
        let (kind, place) = if kind == Kind::First || places.is_empty() {
            known.push(Known {
                person: draw(&mut self.people, way),
                receipts: Vec::new(),
            });
            (Kind::First, known.len() - 1)
        } else {
            (kind, *self.chance.pick(&places))
        };
        let person = known[place].person.clone();
        let (seen, receipt) = self.sign(way, &person).await;
        self.thanks.entry(way).or_default().entry(kind).or_default().push(seen);
        self.known.get_mut(&way).expect("a way that was taken")[place]
            .receipts
            .push(receipt);
        self.withdraw_perhaps(way).await;
    }

    async fn sign(&mut self, way: Way, person: &Person) -> (Seen, String) {
        self.visitor.cookies.clear();
        let token = self.visitor.token(way.language, way.state).await.expect("a token");
        let solution = self.visitor.solution().await.expect("a solution");
        if way.at_once {
            self.visitor.cookies.clear();
        }
        let tag = if way.tagged {
            format!("?from={TAG}")
        } else {
            String::new()
        };
        let answer = self
            .visitor
            .request(
                "POST",
                &format!("/{}/support{tag}", way.language),
                &[
                    ("Content-Type", "application/x-www-form-urlencoded"),
                    ("Sec-Fetch-Mode", "navigate"),
                ],
                filled(person, &token, &solution, way.insists).as_bytes(),
            )
            .await
            .expect("an answer");
        if way.at_once {
            assert_eq!(answer.status, 200, "{}", answer.text());
            let receipt = receipt(&answer).expect("a receipt");
            return (Seen::of(&[&answer], &receipt), receipt);
        }
        assert_eq!(answer.status, 303, "{}", answer.text());
        let place = answer.header("location").expect("a place").to_owned();
        let thanks = self.visitor.get(&place).await.expect("the thanks");
        let receipt = receipt(&thanks).expect("a receipt");
        (Seen::of(&[&answer, &thanks], &receipt), receipt)
    }

    /// Half of the time withdraws something of somebody's, and sometimes tries a receipt that was used.
    async fn withdraw_perhaps(&mut self, way: Way) {
        let known = self.known.get_mut(&way).expect("a way that was taken");
        let place = usize::try_from(self.chance.below(known.len() as u64)).expect("a place");
        let (receipt, withdraws) = match self.chance.below(4) {
            0 | 1 => (known[place].receipts.pop(), true),
            2 if !self.used.is_empty() => (Some(self.chance.pick(&self.used).clone()), false),
            _ => (None, false),
        };
        let Some(receipt) = receipt else { return };
        let form = form::encode([("receipt", receipt.as_str())]);
        let answer = self.visitor.post("/en/withdraw", &form).await.expect("an answer");
        assert_eq!(answer.status, 200, "{}", answer.text());
        self.withdrawals
            .entry(withdraws)
            .or_default()
            .push(Seen::of(&[&answer], &receipt));
        self.used.push(receipt);
    }
}

/// Answers as a prober compares them.
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Seen(Vec<Page>);

/// Status, headers and body.
type Page = (u16, Vec<(String, String)>, String);

impl Seen {
    fn of(answers: &[&Answer], receipt: &str) -> Self {
        let seen = |answer: &&Answer| {
            let headers = answer
                .headers
                .iter()
                .map(|(name, value)| (name.clone(), covered(name, value)));
            let chance = ["token", "page", "mark"].iter().filter_map(|name| answer.input(name));
            let body = chance
                .chain([receipt.to_owned()])
                .fold(answer.text(), |body, value| cover(&body, &value));
            (answer.status, headers.collect(), body)
        };
        Self(answers.iter().map(seen).collect())
    }
}

/// A header's value without what chance or the time put there.
fn covered(name: &str, value: &str) -> String {
    match name.to_ascii_lowercase().as_str() {
        "date" => "#".repeat(value.len()),
        "set-cookie" => {
            let (pair, attributes) = value.split_once(';').expect("a cookie has attributes");
            let (name, drawn) = pair.split_once('=').expect("a cookie has a value");
            format!("{name}={};{attributes}", "#".repeat(drawn.len()))
        }
        _ => value.to_owned(),
    }
}

fn cover(text: &str, part: &str) -> String {
    if part.is_empty() {
        return text.to_owned();
    }
    text.replace(part, &"#".repeat(part.len()))
}

fn draw(people: &mut People, way: Way) -> Person {
    let person = people.of(way.state);
    if way.insists {
        person.with("residence_postcode", "ABC")
    } else {
        person
    }
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

#[tokio::test]
async fn nothing_in_any_answer_tells_a_repeat_from_a_first() {
    let demo = demo(Regime::R2019);
    register_partner(&demo);
    let mut prober = Prober::new(&demo).await;
    for _ in 0..ACTS {
        prober.act().await;
    }
    for (way, by_kind) in &prober.thanks {
        assert_eq!(by_kind.len(), 3, "{way:?}: firsts, repeats and returns");
        for (kind, seen) in by_kind {
            assert!(seen.len() >= 10, "{way:?}: {} of {kind:?}", seen.len());
        }
        let different: BTreeSet<_> = by_kind.values().flatten().collect();
        assert_eq!(different.len(), 1, "{way:?}: {different:#?}");
    }
    assert!(prober.withdrawals.values().all(|seen| seen.len() > 50));
    let different: BTreeSet<_> = prober.withdrawals.values().flatten().collect();
    assert_eq!(different.len(), 1, "{different:#?}");
}

#[tokio::test]
async fn a_partner_sees_submissions_from_twenty_on_and_nobody_sees_whether_they_are_repeats() {
    let demo = demo(Regime::R2019);
    register_partner(&demo);
    let mut prober = Prober::new(&demo).await;
    let way = Way { tagged: true, ..PLAIN };
    let (first, second) = (draw(&mut prober.people, way), draw(&mut prober.people, way));
    for turn in 0..19 {
        prober.sign(way, if turn % 3 == 0 { &first } else { &second }).await;
    }
    assert_eq!(came_by_tag(&demo), Value::Null);
    prober.sign(way, &first).await;
    assert_eq!(came_by_tag(&demo), 20);
    let third = draw(&mut prober.people, way);
    let (_, receipt) = prober.sign(way, &third).await;
    let form = form::encode([("receipt", receipt.as_str())]);
    prober.visitor.post("/en/withdraw", &form).await.expect("an answer");
    assert_eq!(came_by_tag(&demo), 21, "what came by a link came by it");

    for address in ["/api/v1/tally", "/api/v1/timeline", "/feed.atom", "/en/progress"] {
        let answer = prober.visitor.get(address).await.expect("an answer");
        assert_eq!(answer.status, 200, "{address}");
        assert!(!answer.text().contains(TAG), "{address} names a partner");
    }
}

/// What the organisers' figures say of the tag.
fn came_by_tag(demo: &Demo) -> Value {
    let words = ["figures", "--config", text(&demo.ready.config), "--json"];
    let output = run(program(), words).expect("the command runs");
    succeeded("figures", &output).expect("the figures are told");
    let figures: Value = serde_json::from_slice(&output.stdout).expect("JSON");
    let partners = figures["partners"].as_array().expect("partners");
    let partner = partners
        .iter()
        .find(|partner| partner["tag"] == TAG)
        .expect("the partner");
    partner["submissions"].clone()
}

fn register_partner(demo: &Demo) {
    let file = demo.scratch().join("campaign.toml");
    let settings = format!("[[partners]]\ntag = \"{TAG}\"\nname = \"Friends of benches\"\n");
    #[expect(clippy::disallowed_methods, reason = "a file for one test")]
    std::fs::write(&file, settings).expect("the settings are written");
    let words = ["campaign", "apply", "--config", text(&demo.ready.config), text(&file)];
    let output = run(program(), words).expect("the command runs");
    succeeded("campaign apply", &output).expect("the settings are applied");
}

fn text(path: &Path) -> &str {
    path.to_str().expect("paths of tests are UTF-8")
}
