//! News by e-mail, from the offer below the receipt to the table that the organisers open.

use std::collections::BTreeSet;
use std::fs;
use std::os::unix::fs::PermissionsExt as _;
use std::path::Path;
use std::process::Output;
use std::time::{Duration, Instant};

use crate::client::answer::Answer;
use crate::client::demo::Demo;
use crate::client::form;
use crate::client::forms::Regime;
use crate::client::packages::files_below;
use crate::client::people::People;
use crate::client::vault;
use crate::client::visitor::Visitor;
use crate::setting::{assert_refused, demo, program};

#[tokio::test]
async fn fifty_who_ask_are_exported_opened_and_can_end_it() {
    let mut demo = demo(Regime::R2019);
    let mut visitor = visitor(&demo).await;
    let person = People::new(Regime::R2019, 77).of("LV");
    let signed = visitor.sign("en", &person).await.expect("signed");
    let thanks = visitor
        .get(signed.header("location").expect("a page"))
        .await
        .expect("an answer");
    assert!(thanks.text().contains("Would you like news about this initiative?"));
    assert!(thanks.text().contains("type=\"email\"") && !thanks.text().contains("checked"));
    assert_eq!(thanks.input("email").as_deref(), Some(""));
    let token = thanks.input("token").expect("a token");

    let mut expected = BTreeSet::new();
    for number in 0..49 {
        let language = ["en", "da", "fi", "lv"][number % 4];
        let address = format!("person{number}@example.org");
        let answer = ask(&mut visitor, language, &address, &token).await;
        assert_eq!(answer.status, 200, "{}", answer.text());
        expected.insert(address);
    }
    let (first, repeat) = (
        ask(&mut visitor, "en", "Last@Example.org", &token).await,
        ask(&mut visitor, "en", "last@example.org", &token).await,
    );
    assert_eq!(
        (first.status, &first.body),
        (repeat.status, &repeat.body),
        "a repeat is answered like a first"
    );
    assert!(first.text().contains("Your wish is noted") && !first.text().contains("example.org\""));

    let rows = until_stored(&demo);
    expected.insert("last@example.org".to_owned());
    let found: BTreeSet<String> = rows.iter().map(|row| row[0].to_lowercase()).collect();
    // Of fifty-one wishes fifty are stored, and which of them waits on is chance; two of them are of one address.
    assert!(rows.len() >= 49 && found.len() == rows.len() && found.is_subset(&expected));

    let row = &rows[7];
    let (path, language) = (link_of(row, &demo), &row[1]);
    assert!(path.starts_with(&format!("/{language}/unsubscribe?t=")));
    let page = visitor.get(&path).await.expect("an answer");
    assert_eq!(page.status, 200);
    assert_eq!(page.input("List-Unsubscribe").as_deref(), Some("One-Click"));
    assert_eq!(opened(&demo).len(), rows.len(), "looking ends nothing");
    let ended = visitor
        .post(&path, "List-Unsubscribe=One-Click")
        .await
        .expect("an answer");
    let again = visitor
        .post(&path, "List-Unsubscribe=One-Click")
        .await
        .expect("an answer");
    assert_eq!((ended.status, again.status, ended.body == again.body), (200, 200, true));

    demo.stop().expect("the demo ends");
    let left = opened(&demo);
    assert_eq!(left.len(), rows.len() - 1, "also from an instance that lies still");
    assert!(!left.iter().any(|other| other[0] == row[0]));
    demo.resume().expect("the demo starts again");
    let addresses = |rows: &[Vec<String>]| rows.iter().map(|row| row[0].clone()).collect::<Vec<_>>();
    assert_eq!(addresses(&opened(&demo)), addresses(&left));
}

#[tokio::test]
async fn the_one_click_of_a_mail_program_ends_the_news_in_multipart_too() {
    let demo = demo(Regime::R2019);
    let mut visitor = visitor(&demo).await;
    ask_fifty(&mut visitor).await;
    let rows = until_stored(&demo);
    let body = b"--x\r\nContent-Disposition: form-data; name=\"List-Unsubscribe\"\r\n\r\nOne-Click\r\n--x--\r\n";
    let headers = [("Content-Type", "multipart/form-data; boundary=x")];
    let path = link_of(&rows[0], &demo);
    let answer = visitor.request("POST", &path, &headers, body).await.expect("an answer");
    assert_eq!(answer.status, 200, "{}", answer.text());
    assert_eq!(opened(&demo).len(), rows.len() - 1);
    for (headers, body) in [
        (headers, &b"--x--"[..]),
        ([("Content-Type", "application/x-www-form-urlencoded")], &b""[..]),
    ] {
        let answer = visitor.request("POST", &path, &headers, body).await.expect("an answer");
        assert_eq!(answer.status, 400);
    }
}

#[tokio::test]
async fn what_is_no_address_comes_back_with_what_was_typed() {
    let demo = demo(Regime::R2019);
    let mut visitor = visitor(&demo).await;
    let token = token(&mut visitor).await;
    for typed in [
        "maria",
        "maria@example",
        "<b>\"maria\"@example.org",
        "maria@example.org, anna@example.org",
    ] {
        let answer = ask(&mut visitor, "en", typed, &token).await;
        assert_eq!(answer.status, 422, "{typed}");
        assert_eq!(answer.input("email").as_deref(), Some(typed));
        assert!(answer.text().contains("This is not an e-mail address."), "{typed}");
        assert!(
            answer.text().contains("checked"),
            "the box that was ticked stays ticked"
        );
    }
    let without = |fields: &[(&'static str, &'static str)]| {
        form::encode(fields.iter().copied().chain([("token", token.as_str())]))
    };
    let empty = visitor
        .post("/en/news", &without(&[("email", ""), ("consent", "1")]))
        .await
        .expect("an answer");
    assert!(empty.status == 422 && empty.text().contains("Type your e-mail address."));
    let unticked = visitor
        .post("/en/news", &without(&[("email", "maria@example.org")]))
        .await
        .expect("an answer");
    assert!(unticked.status == 422 && unticked.text().contains("Tick the box"));
    let stale = ask(&mut visitor, "en", "maria@example.org", "stale").await;
    assert_eq!(
        (stale.status, stale.input("email").as_deref()),
        (422, Some("maria@example.org"))
    );
    let more = without(&[("email", "maria@example.org"), ("consent", "1"), ("receipt", "x")]);
    assert_eq!(visitor.post("/en/news", &more).await.expect("an answer").status, 400);
}

#[tokio::test]
async fn a_link_that_was_cut_off_is_said_to_be() {
    let demo = demo(Regime::R2019);
    let mut visitor = visitor(&demo).await;
    let zeros = "0".repeat(48);
    for query in ["", "?t=", "?t=abc", &format!("?t={zeros}"), "?t=%00"] {
        let path = format!("/en/unsubscribe{query}");
        let shown = visitor.get(&path).await.expect("an answer");
        assert_eq!(shown.status, 422, "{query}");
        assert!(shown.text().contains("This link is not complete"));
        let pressed = visitor
            .post(&path, "List-Unsubscribe=One-Click")
            .await
            .expect("an answer");
        assert_eq!(pressed.status, 422, "{query}");
    }
}

#[tokio::test]
async fn who_waits_survives_a_restart_and_nothing_shows_an_address() {
    let mut demo = demo(Regime::R2019);
    let mut first = visitor(&demo).await;
    let token = token(&mut first).await;
    for number in 0..30 {
        let answer = ask(&mut first, "en", &format!("waiting{number}@somewhere.example"), &token).await;
        assert_eq!(answer.status, 200);
    }
    ask(&mut first, "en", "waiting@somewhere", &token).await;
    drop(first);
    demo.stop().expect("the demo ends");
    assert_nothing_shows(&demo);
    demo.resume().expect("the demo starts again");
    let mut second = visitor(&demo).await;
    for number in 30..50 {
        // A page that was open before is still good.
        let answer = ask(&mut second, "en", &format!("waiting{number}@somewhere.example"), &token).await;
        assert_eq!(answer.status, 200);
    }
    assert_eq!(until_stored(&demo).len(), 50);
    assert_nothing_shows(&demo);
    demo.stop().expect("the demo ends");
    assert_nothing_shows(&demo);
}

#[tokio::test]
async fn news_can_be_erased_and_say_so_in_the_privacy_statement() {
    let demo = demo(Regime::R2019);
    let mut visitor = visitor(&demo).await;
    let privacy = visitor.get("/en/privacy").await.expect("an answer").text();
    assert!(privacy.contains("If you leave an e-mail address after signing"));
    ask_fifty(&mut visitor).await;
    until_stored(&demo);
    let erase = |more: &[&str]| {
        let config = demo.ready.config.to_str().expect("UTF-8");
        let words = ["news", "erase", "--config", config]
            .into_iter()
            .chain(more.iter().copied());
        vault::run(program(), words).expect("it runs")
    };
    assert_refused("erase without a terminal", &erase(&[]), &["--yes"]);
    assert_eq!(opened(&demo).len(), 50);
    let erased = erase(&["--yes", "--json"]);
    vault::succeeded("erase", &erased).expect("erased");
    assert!(String::from_utf8_lossy(&erased.stdout).contains("\"rows\": 50"));
    assert!(opened(&demo).is_empty());
}

#[tokio::test]
async fn an_export_opens_with_its_key_only_and_a_table_is_its_owners_alone() {
    let demo = demo(Regime::R2019);
    let export = demo.scratch().join("news.age");
    vault::succeeded("export", &run_export(&demo, &export)).expect("exported");
    let key = demo.scratch().join("other.key");
    let made = vault::run(program(), ["news", "key", "--out", key.to_str().expect("UTF-8")]).expect("it runs");
    vault::succeeded("key", &made).expect("made");
    assert!(String::from_utf8_lossy(&made.stdout).contains("recipient = \"age1"));
    let again = vault::run(program(), ["news", "key", "--out", key.to_str().expect("UTF-8")]).expect("it runs");
    assert_refused("a second key", &again, &["other.key"]);

    let table = demo.scratch().join("news.csv");
    assert_refused(
        "another key",
        &run_open(&export, &key, &table),
        &["news.age", "another one"],
    );
    assert_refused("no key", &run_open(&export, &export, &table), &[]);
    assert_refused("no export", &run_open(&key, &key, &table), &["no age file"]);
    assert!(!table.exists());
    vault::succeeded("open", &run_open(&export, &demo.ready.news_identity, &table)).expect("opened");
    for file in [&export, &key, &table] {
        let rights = fs::metadata(file).expect("a file").permissions().mode();
        assert_eq!(rights & 0o777, 0o600, "{}", file.display());
    }
}

async fn visitor(demo: &Demo) -> Visitor {
    Visitor::new(&demo.site().expect("a site")).await.expect("a connection")
}

/// The token of the form by itself.
async fn token(visitor: &mut Visitor) -> String {
    let page = visitor.get("/en/news").await.expect("an answer");
    page.input("token").expect("a token")
}

async fn ask(visitor: &mut Visitor, language: &str, address: &str, token: &str) -> Answer {
    let fields = [("email", address), ("consent", "1"), ("token", token)];
    visitor
        .post(&format!("/{language}/news"), &form::encode(fields))
        .await
        .expect("an answer")
}

async fn ask_fifty(visitor: &mut Visitor) {
    let token = token(visitor).await;
    for number in 0..50 {
        let answer = ask(visitor, "fi", &format!("person{number}@example.org"), &token).await;
        assert_eq!(answer.status, 200);
    }
}

/// Waits until a batch is written, and opens it.
fn until_stored(demo: &Demo) -> Vec<Vec<String>> {
    let until = Instant::now() + Duration::from_secs(30);
    loop {
        let rows = opened(demo);
        if !rows.is_empty() {
            return rows;
        }
        assert!(Instant::now() < until, "nothing is ever stored");
        std::thread::sleep(Duration::from_millis(100));
    }
}

/// Exports and opens, as the organisers do.
fn opened(demo: &Demo) -> Vec<Vec<String>> {
    let scratch = tempfile::tempdir_in(demo.scratch()).expect("a directory");
    let (export, table) = (scratch.path().join("news.age"), scratch.path().join("news.csv"));
    vault::succeeded("export", &run_export(demo, &export)).expect("exported");
    vault::succeeded("open", &run_open(&export, &demo.ready.news_identity, &table)).expect("opened");
    let mut rows = csv::Reader::from_path(&table).expect("a table");
    assert_eq!(
        rows.headers().expect("a header").iter().collect::<Vec<_>>(),
        ["address", "language", "date", "consent", "unsubscribe"]
    );
    rows.records()
        .map(|row| row.expect("a row").iter().map(str::to_owned).collect())
        .collect()
}

fn run_export(demo: &Demo, out: &Path) -> Output {
    let words = ["news", "export", "--config"].map(AsRef::as_ref);
    let rest = [demo.ready.config.as_os_str(), "--out".as_ref(), out.as_os_str()];
    vault::run(program(), words.into_iter().chain(rest)).expect("it runs")
}

fn run_open(export: &Path, key: &Path, out: &Path) -> Output {
    let words: [&std::ffi::OsStr; 7] = [
        "news".as_ref(),
        "open".as_ref(),
        export.as_ref(),
        "--identity".as_ref(),
        key.as_ref(),
        "--out".as_ref(),
        out.as_ref(),
    ];
    vault::run(program(), words).expect("it runs")
}

/// The link of a row, below the site.
fn link_of(row: &[String], demo: &Demo) -> String {
    let link = row.last().expect("a link");
    link.strip_prefix(&demo.ready.public_url)
        .expect("the link leads to the site")
        .to_owned()
}

/// No file of the instance and no line of its log holds an address, however it is written.
fn assert_nothing_shows(demo: &Demo) {
    let mut files = files_below(&demo.ready.dir).expect("a listing");
    files.push(demo.log.clone());
    let wide: Vec<u8> = "somewhere".encode_utf16().flat_map(u16::to_le_bytes).collect();
    let hexadecimal = data_encoding::HEXLOWER.encode(b"somewhere").into_bytes();
    let coded = data_encoding::BASE64_NOPAD.encode(b"somewhere").into_bytes();
    for file in files {
        let content = fs::read(&file).expect("a readable file");
        for dress in [
            b"somewhere".to_vec(),
            b"SOMEWHERE".to_vec(),
            wide.clone(),
            hexadecimal.clone(),
            coded.clone(),
        ] {
            let found = content.windows(dress.len()).any(|bytes| bytes == dress);
            assert!(!found, "{} holds an address", file.display());
        }
    }
}
