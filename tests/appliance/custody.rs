//! Organisers approve, custodians rehearse, an authority's key is accepted: through the commands, at a running instance and at one that lies still.

use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use serde_json::Value;

use crate::client::demo::Demo;
use crate::client::forms::Regime;
use crate::client::packages::Packages;
use crate::client::people::{People, Person};
use crate::client::vault;
use crate::client::visitor::Visitor;
use crate::setting::{assert_refused, demo, program};

const PASSPHRASE: &str = "seven quiet swans at noon";

/// A demo, and the papers of its people in a directory of their own.
struct House {
    demo: Demo,
    papers: PathBuf,
}

impl House {
    fn new() -> Self {
        let demo = demo(Regime::R2019);
        let papers = demo.scratch().join("papers");
        fs::create_dir(&papers).expect("a directory");
        Self { demo, papers }
    }

    fn paper(&self, name: &str) -> PathBuf {
        self.papers.join(name)
    }

    fn text(&self, name: &str) -> String {
        fs::read_to_string(self.paper(name)).expect("a text")
    }

    /// Runs a command beside the papers, with a passphrase for whoever asks. `CONFIG` stands for the instance's configuration.
    fn call(&self, words: &str) -> Output {
        let words = split(words);
        let words = words.iter().map(|word| match word.as_str() {
            "CONFIG" => self.demo.ready.config.display().to_string(),
            word => word.to_owned(),
        });
        let mut process = Command::new(program())
            .args(words)
            .current_dir(&self.papers)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .expect("the program runs");
        // A command that asks nothing reads nothing.
        let _ = writeln!(process.stdin.take().expect("a pipe"), "{PASSPHRASE}");
        process.wait_with_output().expect("the program ends")
    }

    fn done(&self, words: &str) -> String {
        let output = self.call(words);
        vault::succeeded(words, &output).expect("done");
        String::from_utf8(output.stdout).expect("text")
    }

    fn told(&self, words: &str) -> Value {
        serde_json::from_str(&self.done(&format!("{words} --json"))).expect("JSON")
    }

    fn refused(&self, words: &str, code: i32, names: &[&str]) {
        let output = self.call(words);
        assert_refused(words, &output, names);
        assert_eq!(output.status.code(), Some(code), "{words}");
    }

    /// Makes organisers and registers them.
    fn register(&self, names: &[&str]) {
        for name in names {
            self.done(&format!("organiser new --name '{name} Organiser' --out {name}.key"));
            self.done(&format!("organiser add {name}.card --config CONFIG"));
        }
    }

    fn approve(&self, name: &str, act: &str, slip: &str) {
        self.done(&format!(
            "approve --key {name}.key --config CONFIG --act '{act}' --out {slip}"
        ));
    }

    /// The only act that waits.
    fn waiting(&self) -> String {
        let listed = self.told("approve --config CONFIG");
        let waiting = listed["waiting"].as_array().expect("a list");
        assert_eq!(waiting.len(), 1, "{listed}");
        waiting[0]["act"].as_str().expect("an act").to_owned()
    }

    #[expect(clippy::disallowed_methods, reason = "a file for one test")]
    fn put(&self, name: &str, text: &str) {
        fs::write(self.paper(name), text).expect("a writable file");
    }
}

/// Words as a shell parts them, as far as these tests need it.
fn split(words: &str) -> Vec<String> {
    let parts = words.split('\'').enumerate();
    let words = parts.flat_map(|(place, part)| match place % 2 {
        0 => part.split_whitespace().map(str::to_owned).collect(),
        _ => vec![part.to_owned()],
    });
    words.collect()
}

/// A recipient of age, made by nobody who kept the secret part.
const AUTHORITY: &str = "age1lggyhqrw2nlhcxprm67z43rta597azn8gknawjehu9d9dl0jq3yqqvfafg\n";

#[tokio::test]
async fn two_organisers_approve_an_authoritys_key_and_its_package_is_made_for_it() {
    let mut house = House::new();
    sign(&house.demo, &People::new(Regime::R2019, 5).of("FI")).await;
    house.register(&["anna", "bo"]);
    house.put("fi.age", AUTHORITY);
    let add = |thumbprint: &str, slips: &str| {
        format!(
            "recipient add --config CONFIG --state FI --key fi.age --thumbprint '{thumbprint}' --channel 'telephone, Ms Virtanen' {slips}"
        )
    };
    // What another file's thumbprint would be is refused before anybody is asked; the sentence names the right one.
    let wrong = add(&"0".repeat(64), "");
    house.refused(&wrong, 65, &["do not use the file"]);
    let said = String::from_utf8(house.call(&wrong).stderr).expect("text");
    let thumbprint = said
        .split(|c: char| !c.is_ascii_hexdigit())
        .find(|word| word.len() == 64);
    let thumbprint = thumbprint.expect("a thumbprint").to_owned();

    house.refused(&add(&thumbprint, ""), 77, &["organisers must approve", "recipient FI"]);
    let act = house.waiting();
    assert!(act.contains(&thumbprint), "{act}");
    house.approve("anna", &act, "anna.slip");
    house.approve("anna", &act, "anna-again.slip");
    house.approve("bo", "recipient FI 00 00", "bo-other.slip");
    house.approve("bo", &act, "bo.slip");
    for (slips, names) in [
        ("--approval anna.slip", &["organisers must approve"][..]),
        (
            "--approval anna.slip --approval anna-again.slip",
            &["anna Organiser", "two different"],
        ),
        (
            "--approval anna.slip --approval bo-other.slip",
            &["bo Organiser", "another act"],
        ),
    ] {
        house.refused(&add(&thumbprint, slips), 77, names);
    }
    house.put("forged.slip", &house.text("bo.slip").replace("date: 2", "date: 3"));
    house.refused(
        &add(&thumbprint, "--approval anna.slip --approval forged.slip"),
        65,
        &["not an approval slip"],
    );

    house.done(&add(&thumbprint, "--approval anna.slip --approval bo.slip"));
    house.refused(
        &add(&thumbprint, "--approval anna.slip --approval bo.slip"),
        77,
        &["was used before"],
    );
    house.demo.stop().expect("the demo ends");
    let listed = house.told("recipient list --config CONFIG");
    assert_eq!(listed["recipients"][0]["thumbprint"], Value::String(thumbprint.clone()));
    assert_eq!(listed["recipients"][0]["approved_by"].as_array().map(Vec::len), Some(2));
    let head = head_of_export(&house);
    assert_eq!(head["recipients"][0]["thumbprint"], Value::String(thumbprint));
    assert_eq!(head["organisers"].as_array().map(Vec::len), Some(2));
    // Opening asks nothing about that State.
    let shares: Vec<String> = house.demo.ready.shares[..house.demo.ready.quorum]
        .iter()
        .map(|share| share.display().to_string())
        .collect();
    house.done(&format!(
        "open all.cista --share {} --out opened",
        shares.join(" --share ")
    ));
    let opening: Value = serde_json::from_str(&house.text("opened/manifest.json")).expect("JSON");
    let made_for = &opening["states"]["FI"]["addressee"]["thumbprint"];
    assert_eq!(made_for, &head["recipients"][0]["thumbprint"], "{opening}");
}

#[test]
fn an_approval_of_one_instance_is_none_of_another() {
    let (house, other) = (House::new(), House::new());
    house.register(&["anna", "bo"]);
    other.put("anna.card", &house.text("anna.card"));
    other.put("bo.card", &house.text("bo.card"));
    for card in ["anna.card", "bo.card"] {
        other.done(&format!("organiser add {card} --config CONFIG"));
    }
    house.put("fi.age", AUTHORITY);
    other.put("fi.age", AUTHORITY);
    let add = "recipient add --config CONFIG --state FI --key fi.age --channel telephone";
    let said = String::from_utf8(house.call(&format!("{add} --thumbprint 00")).stderr).expect("text");
    let thumbprint = said
        .split(|c: char| !c.is_ascii_hexdigit())
        .find(|word| word.len() == 64);
    let add = format!("{add} --thumbprint {}", thumbprint.expect("a thumbprint"));
    house.refused(&add, 77, &["organisers must approve"]);
    let act = house.waiting();
    for name in ["anna", "bo"] {
        let slip = format!("{name}.slip");
        house.approve(name, &act, &slip);
        other.put(&slip, &house.text(&slip));
    }
    let add = format!("{add} --approval anna.slip --approval bo.slip");
    other.refused(&add, 77, &["for another instance"]);
    house.done(&add);
}

#[test]
fn a_rehearsal_that_was_killed_in_between_is_finished_with_a_quorum_of_shares() {
    let mut house = House::new();
    house.done("rehearsal begin --config CONFIG --out rehearsal.json");
    house.demo.kill();
    house.demo.resume().expect("the demo starts again");
    let shares: Vec<String> = house.demo.ready.shares[..house.demo.ready.quorum]
        .iter()
        .map(|share| share.display().to_string())
        .collect();
    house.done(&format!(
        "share answer rehearsal.json --share {} --out answer.json",
        shares.join(" ")
    ));
    let changed = house
        .text("answer.json")
        .replace("\"generation\": 1", "\"generation\": 2");
    house.put("changed.json", &changed);
    house.refused(
        "rehearsal finish --config CONFIG --answer changed.json",
        65,
        &["another rehearsal"],
    );
    let before = house.told("rehearsal show --config CONFIG");
    assert!(
        before["obstacles"].to_string().contains("key-not-rehearsed"),
        "{before}"
    );
    house.done("rehearsal finish --config CONFIG --answer answer.json");
    house.demo.stop().expect("the demo ends");
    let after = house.told("rehearsal show --config CONFIG");
    assert!(!after["obstacles"].to_string().contains("key-not-rehearsed"), "{after}");
    assert_eq!(
        after["rehearsed"][0]["shares"].as_array().map(Vec::len),
        Some(shares.len())
    );
    house.refused(
        "rehearsal finish --config CONFIG --answer answer.json",
        65,
        &["rehearsal waits for"],
    );
}

#[test]
fn the_days_of_shares_are_kept_and_too_few_are_warned_of() {
    let mut house = House::new();
    assert!(house.done("custody list --config CONFIG").contains("WARNING: 0 shares"));
    let quorum = house.demo.ready.quorum;
    for number in 1..=quorum {
        house.done(&format!("custody confirm --config CONFIG --share {number}"));
    }
    assert!(
        house
            .done("custody list --config CONFIG")
            .contains(&format!("WARNING: {quorum} shares"))
    );
    house.demo.stop().expect("the demo ends");
    house.done(&format!("custody confirm --config CONFIG --share {}", quorum + 1));
    assert!(!house.done("custody list --config CONFIG").contains("WARNING"));
    house.done("custody lost --config CONFIG --share 1");
    assert!(house.done("custody list --config CONFIG").contains("LOST"));
    house.refused("custody confirm --config CONFIG --share 99", 65, &["no such share"]);
    house.refused(
        "custody confirm --config CONFIG --share 2 --date 2999-01-01",
        65,
        &["not come yet"],
    );
}

#[tokio::test]
async fn another_key_is_sealed_to_once_it_was_rehearsed_and_the_trust_page_shows_it() {
    let mut house = House::new();
    let mut people = People::new(Regime::R2019, 5);
    sign(&house.demo, &people.of("DK")).await;
    house.done("ceremony --out second --generation 2 --shares 3 --quorum 2");
    house.done("generation add --config CONFIG --record second/committee.json");
    let record: Value = serde_json::from_str(&house.text("second/committee.json")).expect("JSON");
    let thumbprint = record["thumbprint"].as_str().expect("digits").to_uppercase();
    assert!(!trust_page(&house.demo).await.contains(&thumbprint[..8]));

    house.done("rehearsal begin --config CONFIG --out rehearsal.json");
    house.done("share answer rehearsal.json --share second/share-1.txt second/share-3.txt --out answer.json");
    house.done("rehearsal finish --config CONFIG --answer answer.json");
    assert!(trust_page(&house.demo).await.contains(&thumbprint[..8]), "at once");

    sign(&house.demo, &people.of("DK")).await;
    house.demo.kill();
    house.demo.resume().expect("the demo starts again");
    assert!(
        trust_page(&house.demo).await.contains(&thumbprint[..8]),
        "and after a restart"
    );
    let head = head_of_export(&house);
    assert_eq!(head["further_ceremonies"][0]["generation"], Value::from(2));
    let first = house.demo.ready.shares[..house.demo.ready.quorum]
        .iter()
        .map(|share| format!("--share {}", share.display()))
        .collect::<Vec<_>>()
        .join(" ");
    house.refused(
        &format!("open all.cista {first} --plain --out half"),
        65,
        &["generation 2"],
    );
    let second = "--share second/share-2.txt --share second/share-3.txt";
    house.done(&format!("open all.cista {first} {second} --plain --out opened"));
    let packages = Packages::read(&house.paper("opened")).expect("packages");
    assert_eq!(packages.statement_count(), 2);
    let foreign = house.call("ceremony --out other");
    vault::succeeded("ceremony", &foreign).expect("held");
    house.refused(
        "generation add --config CONFIG --record other/committee.json",
        65,
        &["another ceremony"],
    );
}

async fn sign(demo: &Demo, person: &Person) {
    let mut visitor = Visitor::new(&demo.site().expect("a site")).await.expect("a connection");
    assert_eq!(visitor.sign("en", person).await.expect("an answer").status, 303);
}

async fn trust_page(demo: &Demo) -> String {
    let mut visitor = Visitor::new(&demo.site().expect("a site")).await.expect("a connection");
    let page = visitor.get("/en/trust").await.expect("an answer");
    page.text().clone()
}

/// The first frame of an export, read as `src/manual/formats.md` draws it.
fn head_of_export(house: &House) -> Value {
    let out = house.paper("all.cista");
    let exported = vault::export(program(), &house.demo.ready, &out).expect("it runs");
    vault::succeeded("export", &exported).expect("exported");
    head_of(&out)
}

fn head_of(collection: &Path) -> Value {
    let bytes = fs::read(collection).expect("a collection");
    let frame = &bytes[17..];
    let length = u32::from_be_bytes(frame[1..5].try_into().expect("four bytes")) as usize;
    serde_json::from_slice(&frame[5..5 + length]).expect("JSON")
}
