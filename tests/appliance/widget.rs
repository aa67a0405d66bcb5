//! What other sites may show of the appliance: the widget, where the organisers' list names them, and nothing else.

use std::fs::File;
use std::io::Write;
use std::process::Command;

use crate::client::answer::Answer;
use crate::client::demo::Demo;
use crate::client::forms::Regime;
use crate::client::visitor::Visitor;
use crate::setting::{LANGUAGES, demo, program};

/// Every page, besides the widget.
const PAGES: [&str; 11] = [
    "",
    "?state=DK",
    "progress",
    "thanks",
    "withdraw",
    "privacy",
    "trust",
    "help",
    "certificate",
    "accessibility",
    "nowhere",
];

/// Applies settings that allow two sites to show the widget.
fn allow_two_sites(demo: &Demo) {
    let path = demo.scratch().join("embeds.toml");
    let mut file = File::create(&path).expect("a file");
    file.write_all(b"embeds = [\"https://benches.example\", \"http://localhost:8000\"]\n")
        .expect("written");
    let mut apply = Command::new(program());
    apply
        .args(["campaign", "apply", "--config"])
        .arg(&demo.ready.config)
        .arg(&path);
    let output = apply.output().expect("the program runs");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
}

async fn visitor(demo: &Demo) -> Visitor {
    Visitor::new(&demo.site().expect("a site")).await.expect("a connection")
}

/// The sites that may frame an answer, as its policy names them.
fn framed_by(answer: &Answer) -> &str {
    let policy = answer.header("content-security-policy").expect("a policy");
    policy.split_once("frame-ancestors ").expect("a word on frames").1
}

#[tokio::test]
async fn no_site_frames_anything_until_the_organisers_name_one() {
    let demo = demo(Regime::R2019);
    let mut visitor = visitor(&demo).await;
    for page in PAGES.iter().chain(&["widget"]) {
        let answer = visitor.get(&format!("/en/{page}")).await.expect("an answer");
        assert_eq!(framed_by(&answer), "'none'", "{page}");
        assert_eq!(answer.header("x-frame-options"), Some("DENY"), "{page}");
    }
}

#[tokio::test]
async fn the_sites_of_the_list_frame_the_widget_and_nothing_else() {
    let demo = demo(Regime::R2019);
    allow_two_sites(&demo);
    let mut visitor = visitor(&demo).await;
    for language in LANGUAGES {
        let widget = visitor.get(&format!("/{language}/widget")).await.expect("an answer");
        assert_eq!(
            framed_by(&widget),
            "https://benches.example http://localhost:8000",
            "{language}"
        );
        assert_eq!((widget.status, widget.header("x-frame-options")), (200, None));
    }
    for page in PAGES {
        let answer = visitor.get(&format!("/en/{page}")).await.expect("an answer");
        assert_eq!(framed_by(&answer), "'none'", "{page}");
        assert_eq!(answer.header("x-frame-options"), Some("DENY"), "{page}");
    }
    let refused = visitor.post("/en/support", "state=DK").await.expect("an answer");
    assert_eq!(framed_by(&refused), "'none'");
}

#[tokio::test]
async fn the_widget_keeps_and_runs_nothing_and_may_be_kept_for_a_minute() {
    let demo = demo(Regime::R2019);
    allow_two_sites(&demo);
    let mut visitor = visitor(&demo).await;
    let widget = visitor
        .get("/fi/widget?from=friends&x=%3Cb%3E")
        .await
        .expect("an answer");
    let policy = widget.header("content-security-policy").expect("a policy");
    assert!(
        !policy.contains("script-src") && policy.starts_with("default-src 'none'"),
        "{policy}"
    );
    assert_eq!(widget.header("set-cookie"), None);
    assert_eq!(widget.header("cache-control"), Some("public, max-age=60"));
    let page = widget.text();
    for lacking in ["<script", "<form", "<input", "token", "<b>"] {
        assert!(!page.contains(lacking), "{lacking}");
    }
    assert!(page.contains("href=\"/fi/?from=friends\" target=\"_blank\" rel=\"noopener\""));
}

#[tokio::test]
async fn any_site_may_load_the_script_that_shows_the_widget() {
    let demo = demo(Regime::R2019);
    let mut visitor = visitor(&demo).await;
    let script = visitor.get("/embed.js").await.expect("an answer");
    assert_eq!(script.status, 200);
    assert_eq!(script.header("content-type"), Some("text/javascript; charset=utf-8"));
    assert_eq!(script.header("cross-origin-resource-policy"), Some("cross-origin"));
    assert_eq!(script.header("set-cookie"), None);
    let text = script.text();
    for language in LANGUAGES {
        assert!(text.contains(&format!("\"{language}\":{{\"name\":")), "{language}");
    }
    for sends in [
        "fetch(",
        "XMLHttpRequest",
        "sendBeacon",
        "cookie",
        "localStorage",
        "postMessage",
    ] {
        assert!(!text.contains(sends), "{sends}");
    }
}
