//! The public side of a campaign: its settings, its partners, and what it publishes for programs and feed readers.

use std::fs::File;
use std::io::Write;
use std::path::Path;
use std::process::{Command, Output};
use std::time::{Duration, Instant};

use serde_json::{Value, json};

use crate::client::demo::Demo;
use crate::client::forms::Regime;
use crate::client::people::{People, Person};
use crate::client::visitor::{Visitor, support_form};
use crate::described::{self, Description};
use crate::setting::{LANGUAGES, assert_refused, demo, program};

/// Longer than the time between two publications of a rehearsal.
const PUBLICATION: Duration = Duration::from_secs(12);

/// A demo, and the commands that its organisers give.
struct Stage {
    demo: Demo,
}

impl Stage {
    fn new() -> Self {
        Self {
            demo: demo(Regime::R2019),
        }
    }

    fn call(&self, arguments: &[&str]) -> Output {
        Command::new(program())
            .args(arguments)
            .arg("--config")
            .arg(&self.demo.ready.config)
            .arg("--json")
            .output()
            .expect("the program runs")
    }

    fn told(&self, arguments: &[&str]) -> Value {
        let output = self.call(arguments);
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        serde_json::from_slice(&output.stdout).expect("one JSON document")
    }

    /// Writes settings and applies them.
    fn apply(&self, text: &str) -> Output {
        self.call(&["campaign", "apply", &self.file("campaign.toml", text.as_bytes())])
    }

    fn file(&self, name: &str, bytes: &[u8]) -> String {
        let path = self.demo.scratch().join(name);
        let mut file = File::create(&path).expect("a file");
        file.write_all(bytes).expect("written");
        path.to_str().expect("a path in UTF-8").to_owned()
    }

    async fn visitor(&self) -> Visitor {
        let site = self.demo.site().expect("a site");
        Visitor::new(&site).await.expect("a connection")
    }

    async fn get(&self, path: &str) -> Value {
        let answer = self.visitor().await.get(path).await.expect("an answer");
        assert_eq!(answer.status, 200, "{path}");
        serde_json::from_slice(&answer.body).expect("JSON")
    }

    /// The tally, once everything is published that will be.
    async fn published(&self) -> Value {
        let mut before = self.get("/api/v1/tally").await;
        loop {
            tokio::time::sleep(PUBLICATION).await;
            let tally = self.get("/api/v1/tally").await;
            if tally == before {
                return tally;
            }
            before = tally;
        }
    }
}

/// Signs by a link with this tag.
async fn sign_by(visitor: &mut Visitor, person: &Person, tag: &str) {
    let token = visitor.token("en", person.state).await.expect("a token");
    let solution = visitor.solution().await.expect("a solution");
    let form = support_form(person, &token, &solution);
    let answer = visitor
        .post(&format!("/en/support?from={tag}"), &form)
        .await
        .expect("an answer");
    assert_eq!(answer.status, 303, "{}", answer.text());
}

fn picture(width: u32, height: u32) -> Vec<u8> {
    let mut bytes = Vec::new();
    let mut encoder = png::Encoder::new(&mut bytes, width, height);
    encoder.set_color(png::ColorType::Grayscale);
    encoder
        .add_text_chunk("Author".to_owned(), "Somebody at home".to_owned())
        .expect("a text");
    let mut writer = encoder.write_header().expect("a header");
    let pixels = vec![120; usize::try_from(width * height).expect("few pixels")];
    writer.write_image_data(&pixels).expect("pixels");
    writer.finish().expect("an end");
    bytes
}

#[tokio::test]
async fn settings_are_applied_to_a_running_instance_and_to_one_that_lies_still() {
    let mut stage = Stage::new();
    stage.file("logo.png", &picture(40, 20));
    let settings = "[logo]\nfile = \"logo.png\"\nalternative = \"A bench\"\n[accent]\nlight = \"#7a1f5c\"\n";
    assert!(stage.apply(settings).status.success());
    let shown = stage.told(&["campaign", "show"]);
    assert_eq!(
        (&shown["accent_light"], &shown["logo"]["width"]),
        (&json!("#7a1f5c"), &json!(40))
    );

    let name = shown["logo"]["name"].as_str().expect("a name").to_owned();
    let mut visitor = stage.visitor().await;
    let logo = visitor.get(&format!("/campaign/{name}")).await.expect("an answer");
    assert_eq!((logo.status, logo.header("content-type")), (200, Some("image/png")));
    assert_eq!(logo.header("x-content-type-options"), Some("nosniff"));
    assert!(!logo.text().contains("Somebody"), "what a camera wrote is served");
    for other in ["logo.000000000000.png", "campaign.json", "..%2Fcampaign.json"] {
        let answer = visitor.get(&format!("/campaign/{other}")).await.expect("an answer");
        assert_eq!(answer.status, 404, "{other}");
    }

    let faint = stage.apply("[accent]\nlight = \"#ffcc00\"\n");
    assert_refused(
        "a colour that nobody can read",
        &faint,
        &["campaign.toml", "line 1", "#ffcc00", "nearest shade"],
    );
    assert_eq!(stage.told(&["campaign", "show"]), shown);

    drop(visitor);
    stage.demo.stop().expect("it ends");
    let applied = stage.apply("[return_link]\nurl = \"https://benches.example\"\nname = \"Benches\"\n");
    assert!(applied.status.success(), "{}", String::from_utf8_lossy(&applied.stderr));
    stage.demo.resume().expect("it starts again");
    let shown = stage.told(&["campaign", "show"]);
    assert_eq!(
        (&shown["logo"], &shown["return_link"]["name"]),
        (&Value::Null, &json!("Benches"))
    );
    let gone = stage
        .visitor()
        .await
        .get(&format!("/campaign/{name}"))
        .await
        .expect("an answer");
    assert_eq!(gone.status, 404);
}

#[tokio::test]
async fn partners_are_counted_for_repeats_as_for_firsts_from_twenty_upwards_and_strangers_nowhere() {
    let mut stage = Stage::new();
    let partners = "[[partners]]\ntag = \"friends\"\nname = \"Friends of benches\"\n[[partners]]\ntag = \"few\"\nname = \"A few\"\n";
    assert!(stage.apply(partners).status.success());
    let mut people = People::new(Regime::R2019, 31);
    let (first, second) = (people.of("DK"), people.of("DK"));
    let mut visitor = stage.visitor().await;
    for round in 0..20 {
        // One person over and over, and another one once.
        sign_by(&mut visitor, if round == 7 { &second } else { &first }, "friends").await;
    }
    sign_by(&mut visitor, &first, "few").await;
    for tag in ["strangers", "FRIENDS", "friends%20"] {
        sign_by(&mut visitor, &people.of("DK"), tag).await;
    }
    drop(visitor);
    let expected = json!([
        { "tag": "friends", "name": "Friends of benches", "submissions": 20 },
        { "tag": "few", "name": "A few", "submissions": null },
    ]);
    assert_eq!(stage.told(&["figures"])["partners"], expected);
    stage.demo.stop().expect("it ends");
    assert_eq!(stage.told(&["figures"])["partners"], expected);
}

#[tokio::test]
async fn what_is_published_is_as_described_and_a_restart_takes_nothing_back() {
    let mut stage = Stage::new();
    let description = Description::of(&stage.get("/api/v1/openapi.json").await);
    let mut people = People::new(Regime::R2019, 32);
    let mut visitor = stage.visitor().await;
    for _ in 0..200 {
        let answer = visitor.sign("en", &people.of("DK")).await.expect("an answer");
        assert_eq!(answer.status, 303);
    }
    // The site does not wait so long for a visitor who says nothing.
    drop(visitor);
    let tally = stage.published().await;
    let published = tally["states"]["DK"]["count"].as_u64().expect("a count");
    assert!((110..200).contains(&published), "{tally}");
    let timeline = stage.get("/api/v1/timeline").await;
    assert_eq!(timeline["days"][0]["total"], json!(published));
    let names: Vec<_> = timeline["milestones"]
        .as_array()
        .expect("a list")
        .iter()
        .map(|it| &it["name"])
        .collect();
    assert_eq!(names, [&json!("opened"), &json!("count-100")]);

    let mut visitor = stage.visitor().await;
    for path in described::open_paths() {
        let answer = visitor.get(&path).await.expect("an answer");
        description.compare(&path, &answer);
    }
    drop(visitor);
    stage.demo.kill();
    stage.demo.resume().expect("it starts again");
    assert_eq!(stage.get("/api/v1/tally").await, tally);
    assert_eq!(stage.get("/api/v1/timeline").await, timeline);
    assert_eq!(stage.told(&["figures"])["published"], json!(published));
}

#[test]
fn every_route_for_programs_is_described() {
    let routes =
        std::fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("src/web/mod.rs")).expect("the routes");
    let routes: Vec<String> = routes
        .split(".route(\"")
        .filter_map(|rest| rest.split('"').next())
        .filter(|route| route.starts_with("/api/") || *route == "/feed.atom")
        .map(str::to_owned)
        .collect();
    assert!(routes.len() >= 6, "{routes:?}");
    let description = include_str!("../../assets/api/openapi.json");
    let description = Description::of(&serde_json::from_str(description).expect("JSON"));
    description.lists_exactly(&routes);
    description.proves_its_examples();
}

#[tokio::test]
async fn the_feed_is_an_atom_feed_in_every_language_with_names_that_stay() {
    let stage = Stage::new();
    let until = Instant::now() + 4 * PUBLICATION;
    let mut visitor = stage.visitor().await;
    let mut feed = described::Feed::default();
    while feed.entries.is_empty() && Instant::now() < until {
        let answer = visitor.get("/feed.atom").await.expect("an answer");
        feed = described::Feed::read(&answer);
        tokio::time::sleep(Duration::from_millis(100)).await;
    }
    let [opened] = &feed.entries[..] else {
        panic!("{feed:?}");
    };
    assert!(
        opened.id.starts_with("tag:127.0.0.1,") && opened.id.ends_with("/opened/en"),
        "{opened:?}"
    );
    let mut titles = Vec::new();
    for language in LANGUAGES {
        let answer = visitor
            .get(&format!("/feed.atom?lang={language}"))
            .await
            .expect("an answer");
        let feed = described::Feed::read(&answer);
        assert_eq!(feed.language, language);
        titles.push(feed.entries[0].title.clone());
    }
    titles.sort();
    titles.dedup();
    assert_eq!(titles.len(), LANGUAGES.len());
    let headers = [("Accept-Language", "fi")];
    let wished = visitor
        .request("GET", "/feed.atom", &headers, b"")
        .await
        .expect("an answer");
    assert_eq!(described::Feed::read(&wished).language, "fi");
}
