//! Stories of the news, from a wish to the table that the organisers open.

use std::collections::BTreeSet;
use std::sync::{Arc, Mutex};

use age::secrecy::ExposeSecret as _;
use jiff::Timestamp;
use jiff::civil::date;

use super::room::MOST_WAITING;
use super::*;
use crate::config::PersonCheck;
use crate::crypto::root::RootKey;
use crate::crypto::{SeededEntropy, ceremony};
use crate::domain::{Clock, Phase, Regime};
use crate::service::admission::Work;
use crate::service::news::open::OpenedNews;
use crate::service::setup::{self, Plan};
use crate::service::tests::initiative;
use crate::service::{Appliance, Options};

const ROOT: [u8; 32] = [5; 32];

/// A clock that tests move.
struct Hands(Mutex<Timestamp>);

impl Clock for Hands {
    fn now(&self) -> Timestamp {
        *self.0.lock().unwrap()
    }
}

/// An instance that offers news until the end of June, and the organisers' key.
struct House {
    directory: tempfile::TempDir,
    key: age::x25519::Identity,
    clock: Arc<Hands>,
}

impl House {
    fn new() -> Self {
        let house = Self {
            directory: tempfile::tempdir().unwrap(),
            key: age::x25519::Identity::generate(),
            clock: Arc::new(Hands(Mutex::new("2022-01-10T12:00:00Z".parse().unwrap()))),
        };
        let ceremony = ceremony::perform(3, 2, "2022-01-10", &mut SeededEntropy::new(b"house")).unwrap();
        let plan = Plan {
            name: "benches".to_owned(),
            regime: Regime::R2019,
            rehearsal: None,
            phase: Phase::Preparing,
            initiative: initiative(),
            ceremony: ceremony.record,
        };
        let root = RootKey::from_slice(&ROOT).unwrap();
        let entropy = &mut SeededEntropy::new(b"set-up");
        setup::create(&house.path(), plan, &root, entropy, date(2022, 1, 10)).unwrap();
        house
    }

    fn path(&self) -> std::path::PathBuf {
        self.directory.path().join("instance")
    }

    fn open(&self) -> Appliance {
        let options = Options {
            work: Work::Easy,
            person_check: PersonCheck::default(),
            least_free_bytes: 0,
        };
        let identity = Identity::load(&self.path()).unwrap();
        let config = config::News {
            recipient: config::Recipient::try_from(self.key.to_public().to_string()).unwrap(),
            until: Some(date(2022, 6, 30)),
        };
        let news = News::of(&config, &identity, "https://sign.example.org".to_owned()).unwrap();
        let clock = Arc::clone(&self.clock) as Arc<dyn Clock>;
        let appliance = Appliance::locked(identity, &self.path(), options, clock).offering(Some(news));
        appliance.unlock(RootKey::from_slice(&ROOT).unwrap()).unwrap();
        appliance
    }

    fn at(&self, moment: &str) {
        *self.clock.0.lock().unwrap() = moment.parse().unwrap();
    }

    /// What the organisers see: the summary, and the rows of the table without its header.
    fn opened(&self, appliance: &Appliance) -> (OpenedNews, Vec<String>) {
        let mut export = Vec::new();
        appliance.export_news(&mut export).unwrap();
        let same: age::x25519::Identity = self.key.to_string().expose_secret().parse().unwrap();
        let mut table = Vec::new();
        let opened = super::open::open(export.as_slice(), &[Box::new(same)], &mut table).unwrap();
        let table = String::from_utf8(table).unwrap();
        (opened, table.lines().skip(1).map(str::to_owned).collect())
    }

    fn addresses(&self, appliance: &Appliance) -> BTreeSet<String> {
        let (_, rows) = self.opened(appliance);
        rows.iter()
            .map(|row| row.split(',').next().unwrap().to_owned())
            .collect()
    }
}

fn wish(address: &str) -> Wish {
    Wish {
        address: EmailAddress::parse(address).unwrap(),
        language: Language::Da,
        consent: "I agree.".to_owned(),
    }
}

fn wish_for(appliance: &Appliance, people: std::ops::Range<usize>) {
    for number in people {
        appliance
            .wish_for_news(wish(&format!("person{number}@example.org")))
            .unwrap();
    }
}

fn rows(appliance: &Appliance) -> u64 {
    appliance.news_counts().unwrap().rows
}

fn token_in(row: &str) -> String {
    row.rsplit("?t=").next().unwrap().to_owned()
}

#[tokio::test]
async fn nothing_is_stored_until_fifty_wait_and_then_fifty_are() {
    let house = House::new();
    let appliance = house.open();
    wish_for(&appliance, 0..49);
    appliance.tend().await;
    assert_eq!(rows(&appliance), 0);
    wish_for(&appliance, 49..53);
    appliance.tend().await;
    assert_eq!(rows(&appliance), 50);
    let (opened, table) = house.opened(&appliance);
    assert_eq!((opened.addresses, opened.blanks, table.len()), (50, 0, 50));
    assert!(table[0].contains(",da,2022-01-10,I agree.,https://sign.example.org/da/unsubscribe?t="));
}

#[tokio::test]
async fn at_the_end_of_a_day_blanks_fill_the_batch_up_also_when_nobody_came() {
    let house = House::new();
    let appliance = house.open();
    wish_for(&appliance, 0..3);
    appliance.tend().await;
    house.at("2022-01-10T22:59:59Z");
    appliance.tend().await;
    assert_eq!(rows(&appliance), 0);
    house.at("2022-01-10T23:00:00Z");
    appliance.tend().await;
    appliance.tend().await;
    assert_eq!(rows(&appliance), 50);
    let (opened, _) = house.opened(&appliance);
    assert_eq!((opened.addresses, opened.blanks), (3, 47));
    house.at("2022-01-12T00:00:00Z");
    appliance.tend().await;
    assert_eq!(rows(&appliance), 100);
    assert_eq!(house.opened(&appliance).0.blanks, 97);
}

#[tokio::test]
async fn all_rows_are_of_one_length_and_none_shows_an_address() {
    let house = House::new();
    let appliance = house.open();
    wish_for(&appliance, 0..7);
    appliance.wish_for_news(wish("ω@παράδειγμα.ελ")).unwrap();
    appliance.tend().await;
    house.at("2022-01-11T12:00:00Z");
    appliance.tend().await;
    let snapshot = appliance.snapshot().unwrap();
    let stored: Vec<_> = snapshot.news().unwrap().map(Result::unwrap).collect();
    let lengths: BTreeSet<_> = stored.iter().map(|row| (row.entry.len(), row.mark.len())).collect();
    assert_eq!((stored.len(), lengths.len()), (50, 1));
    for part in stored.iter().flat_map(|row| [&row.entry, &row.mark]) {
        assert!(!part.windows(7).any(|bytes| bytes == b"example" || bytes == b"age-enc"));
    }
}

#[tokio::test]
async fn an_orderly_stop_stores_nothing_that_shows_and_loses_nobody() {
    let house = House::new();
    let appliance = house.open();
    appliance.tend().await;
    appliance.close().await;
    let nobody = kept_bytes(&house).await;
    let appliance = house.open();
    wish_for(&appliance, 0..30);
    appliance.tend().await;
    appliance.close().await;
    drop(appliance);
    let thirty = kept_bytes(&house).await;
    assert_eq!(nobody.len(), thirty.len());

    let appliance = house.open();
    appliance.tend().await;
    assert!(appliance.snapshot().unwrap().news_waiting().unwrap().is_none());
    assert_eq!(rows(&appliance), 0);
    wish_for(&appliance, 30..50);
    appliance.tend().await;
    assert_eq!(house.addresses(&appliance).len(), 50);
}

/// What lies on the disk for those who wait, as a command sees it that opens the stopped instance and closes it again.
async fn kept_bytes(house: &House) -> Vec<u8> {
    let appliance = house.open();
    let kept = appliance.snapshot().unwrap().news_waiting().unwrap();
    appliance.close().await;
    let kept = kept.expect("an orderly stop always keeps");
    assert!(!kept.windows(7).any(|bytes| bytes == b"example"));
    kept
}

#[tokio::test]
async fn a_day_that_ended_while_the_instance_was_stopped_gets_its_batch_at_the_start() {
    let house = House::new();
    let appliance = house.open();
    appliance.tend().await;
    wish_for(&appliance, 0..2);
    appliance.close().await;
    house.at("2022-01-12T12:00:00Z");
    let appliance = house.open();
    appliance.tend().await;
    appliance.tend().await;
    let (opened, _) = house.opened(&appliance);
    assert_eq!((opened.addresses, opened.rows), (2, 50));
}

#[tokio::test]
async fn a_crash_loses_who_waits_and_harms_nobody_else() {
    let house = House::new();
    let appliance = house.open();
    wish_for(&appliance, 0..50);
    appliance.tend().await;
    wish_for(&appliance, 50..60);
    // As far as the news can feel it, this is a crash: nothing is kept.
    appliance.news_desk().unwrap().room.enter().is_open = false;
    appliance.close().await;
    let appliance = house.open();
    appliance.tend().await;
    assert_eq!(house.addresses(&appliance).len(), 50);
}

#[tokio::test]
async fn the_same_address_twice_is_one_row_of_the_table() {
    let house = House::new();
    let appliance = house.open();
    wish_for(&appliance, 0..49);
    appliance.wish_for_news(wish("Person7@Example.org")).unwrap();
    appliance.tend().await;
    let (opened, table) = house.opened(&appliance);
    assert_eq!((opened.repeats, opened.addresses, table.len()), (1, 49, 49));
}

#[tokio::test]
async fn who_ended_the_news_is_gone_with_the_address_and_under_every_entry() {
    let house = House::new();
    let appliance = house.open();
    wish_for(&appliance, 0..49);
    appliance.wish_for_news(wish("PERSON7@example.org")).unwrap();
    appliance.tend().await;
    let (_, table) = house.opened(&appliance);
    let row = table
        .iter()
        .find(|row| row.to_lowercase().starts_with("person7@"))
        .unwrap();
    assert_eq!(appliance.end_news(&token_in(row)).await, Ok(()));
    assert_eq!(appliance.end_news(&token_in(row)).await, Ok(()));
    assert_eq!(rows(&appliance), 49, "the row is gone at once");

    let (opened, table) = house.opened(&appliance);
    assert_eq!((opened.ended, opened.addresses), (1, 48));
    assert!(!table.iter().any(|row| row.to_lowercase().starts_with("person7@")));

    // Who asks again on a later day is written to again.
    house.at("2022-01-11T12:00:00Z");
    appliance.tend().await;
    appliance.wish_for_news(wish("person7@example.org")).unwrap();
    house.at("2022-01-12T12:00:00Z");
    appliance.tend().await;
    assert!(house.addresses(&appliance).contains("person7@example.org"));
}

#[tokio::test]
async fn a_token_that_is_none_ends_nothing_and_one_of_a_blank_is_like_any_other() {
    let house = House::new();
    let appliance = house.open();
    for typed in ["", "hello", &"0".repeat(48)] {
        assert_eq!(appliance.end_news(typed).await, Err(NoToken::Malformed));
        assert_eq!(appliance.is_news_token(typed), Err(NoToken::Malformed));
    }
    let tokens = crate::crypto::news::NewsTokenKey::of(&RootKey::from_slice(&ROOT).unwrap());
    let unknown = tokens.draw(&mut SeededEntropy::new(b"unknown")).typed();
    assert_eq!(appliance.end_news(&unknown).await, Ok(()));
    assert_eq!(appliance.news_counts().unwrap().ended, 1);
}

#[tokio::test]
async fn no_more_wait_than_there_is_room_for() {
    let house = House::new();
    let appliance = house.open();
    let desk = appliance.news_desk().unwrap();
    let row = desk
        .press(appliance.unlocked().unwrap())
        .blank(&mut SeededEntropy::new(b"blank"))
        .unwrap();
    for number in 0..u128::try_from(MOST_WAITING).unwrap() {
        let name = crate::crypto::news::NewsName(number.to_be_bytes());
        let row = crate::store::NewsRow { name, ..row.clone() };
        assert!(desk.room.enter().take_in(&row));
    }
    assert_eq!(appliance.wish_for_news(wish("a@example.org")), Err(NoNews::Busy));
    appliance.tend().await;
    assert_eq!(appliance.wish_for_news(wish("a@example.org")), Ok(()));
    desk.room.enter().is_full = true;
    assert_eq!(appliance.wish_for_news(wish("b@example.org")), Err(NoNews::Busy));
}

#[tokio::test]
async fn a_second_batch_waits_for_a_minute() {
    let house = House::new();
    let appliance = house.open();
    wish_for(&appliance, 0..50);
    appliance.tend().await;
    wish_for(&appliance, 50..100);
    appliance.tend().await;
    assert_eq!(rows(&appliance), 50);
}

#[tokio::test]
async fn on_the_promised_day_no_news_is_offered_and_everything_is_erased_within_hours() {
    let house = House::new();
    let appliance = house.open();
    wish_for(&appliance, 0..51);
    appliance.tend().await;
    house.at("2022-06-30T00:00:00Z");
    assert!(appliance.news().is_none());
    assert_eq!(appliance.wish_for_news(wish("late@example.org")), Err(NoNews::Off));
    appliance.tend().await;
    assert_eq!(
        rows(&appliance),
        50,
        "a clock that is wrong for a moment erases nothing"
    );
    // A clock that was set right begins the hour anew, and the day that was over gets its batch.
    house.at("2022-06-29T12:00:00Z");
    appliance.tend().await;
    house.at("2022-06-30T12:00:00Z");
    appliance.news_desk().unwrap().room.enter().over_for = 3598;
    appliance.tend().await;
    assert_eq!(rows(&appliance), 100);
    appliance.tend().await;
    assert_eq!(rows(&appliance), 0);
    assert!(house.addresses(&appliance).is_empty());
    let trail = appliance.snapshot().unwrap().audit().unwrap().unwrap();
    let last = trail.last().unwrap();
    assert_eq!(
        (&*last.act, &*last.who, &*last.detail),
        ("news-erase", "appliance", "100 rows, 0 ends")
    );
}

#[tokio::test]
async fn while_it_is_prepared_the_news_can_be_erased_by_order() {
    let house = House::new();
    let appliance = house.open();
    wish_for(&appliance, 0..51);
    appliance.tend().await;
    let erased = appliance.erase_news("the console").await.unwrap();
    assert_eq!((erased.rows, erased.ended), (50, 0));
    appliance.close().await;
    let appliance = house.open();
    appliance.tend().await;
    house.at("2022-01-11T12:00:00Z");
    appliance.tend().await;
    assert!(house.addresses(&appliance).is_empty(), "who waited is erased, too");
}

#[test]
fn news_that_are_over_before_they_begin_are_refused() {
    let house = House::new();
    let identity = Identity::load(&house.path()).unwrap();
    let config = |until| config::News {
        recipient: config::Recipient::try_from(house.key.to_public().to_string()).unwrap(),
        until,
    };
    let of = |until| News::of(&config(until), &identity, String::new());
    assert!(of(Some(date(2016, 6, 30))).is_err());
    let by_law = identity.regime;
    let destroyed = crate::domain::Law::of(by_law).destruction(date(2021, 7, 1), date(2021, 9, 1));
    assert_eq!(of(None).unwrap().until, destroyed);
}

#[test]
fn another_key_opens_nothing_and_says_so() {
    let house = House::new();
    let appliance = house.open();
    let mut export = Vec::new();
    appliance.export_news(&mut export).unwrap();
    let other: Vec<Box<dyn age::Identity>> = vec![Box::new(age::x25519::Identity::generate())];
    assert!(matches!(
        super::open::open(export.as_slice(), &other, Vec::new()),
        Err(super::open::OpenNewsError::OtherKey)
    ));
    assert!(matches!(
        super::open::open(b"hello".as_slice(), &other, Vec::new()),
        Err(super::open::OpenNewsError::NoAge)
    ));
}

#[test]
fn a_key_is_written_read_and_put_under_a_passphrase() {
    let made = key::make(date(2022, 1, 10));
    assert_eq!(key::read(&made.file).unwrap().len(), 1);
    assert!(!key::is_under_passphrase(&made.file));
    let identity: age::x25519::Identity = std::str::from_utf8(&made.file)
        .unwrap()
        .lines()
        .last()
        .unwrap()
        .parse()
        .unwrap();
    assert_eq!(identity.to_public().to_string(), made.recipient);
    for none in ["", "# nothing\n", "age1abc\n", "AGE-SECRET-KEY-1\n"] {
        assert!(key::read(none.as_bytes()).is_none(), "{none}");
    }
    let closed = key::under_passphrase(&made.file, "seven quiet swans").unwrap();
    assert!(key::is_under_passphrase(&closed));
    assert_eq!(key::without_passphrase(&closed, "seven quiet swans"), Some(made.file));
    assert!(key::without_passphrase(&closed, "seven loud swans").is_none());
}
