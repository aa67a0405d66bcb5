//! What every client of the public site may rely on: health, languages, TLS versions, HTTP/2, headers.

use rustls::{HandshakeKind, ProtocolVersion};

use crate::client::forms::Regime;
use crate::client::site::{Site, client_config};
use crate::client::visitor::Visitor;
use crate::setting::{LANGUAGES, demo};

#[tokio::test]
async fn health_is_good_while_signing_works() {
    let mut demo = demo(Regime::R2019);
    let mut visitor = Visitor::new(&demo.site().expect("a site")).await.expect("a connection");
    assert_eq!(visitor.get("/healthz").await.expect("an answer").status, 200);
    drop(visitor);
    assert!(
        demo.stop().expect("it ends").success(),
        "SIGTERM ends cleanly: {}",
        demo.log_text()
    );
}

#[tokio::test]
async fn the_front_door_speaks_the_visitors_language_and_keeps_the_query() {
    let demo = demo(Regime::R2019);
    let mut visitor = Visitor::new(&demo.site().expect("a site")).await.expect("a connection");
    for (accepted, language) in [
        ("da", "da"),
        ("fi-FI,fi;q=0.9,en;q=0.5", "fi"),
        ("en;q=0.3, lv;q=0.9", "lv"),
        ("xx, *;q=0.1", "en"),
        ("", "en"),
        ("DA-dk", "da"),
        ("da;q=0, fi;q=0.1", "fi"),
        ("\"><script>", "en"),
    ] {
        let headers = [("Accept-Language", accepted)];
        let answer = visitor
            .request("GET", "/?state=FI&from=abc", &headers, b"")
            .await
            .expect("an answer");
        let place = answer.header("location").unwrap_or_default().to_owned();
        assert_eq!(
            (answer.status, place),
            (303, format!("/{language}/?state=FI&from=abc")),
            "{accepted}"
        );
    }
}

#[tokio::test]
async fn a_link_is_shown_with_title_and_picture_in_its_language() {
    let demo = demo(Regime::R2019);
    let mut visitor = Visitor::new(&demo.site().expect("a site")).await.expect("a connection");
    let page = visitor.get("/fi/progress").await.expect("an answer").text();
    let origin = demo.ready.public_url.trim_end_matches('/');
    for line in [
        format!("<meta property=\"og:url\" content=\"{origin}/fi/\">"),
        format!("<meta property=\"og:image\" content=\"{origin}/share/fi.png\">"),
    ] {
        assert!(page.contains(&line), "{line}");
    }
    let picture = visitor.get("/share/fi.png").await.expect("an answer");
    assert_eq!(
        (picture.status, picture.header("content-type")),
        (200, Some("image/png"))
    );
    assert_eq!(picture.header("cross-origin-resource-policy"), Some("cross-origin"));
    for nowhere in ["/share/xx.png", "/share/fi.jpg", "/share/FI.png"] {
        assert_eq!(visitor.get(nowhere).await.expect("an answer").status, 404, "{nowhere}");
    }
}

#[tokio::test]
async fn every_page_of_every_language_answers_and_forbids_what_it_does_not_need() {
    let demo = demo(Regime::R2019);
    let mut visitor = Visitor::new(&demo.site().expect("a site")).await.expect("a connection");
    for language in LANGUAGES {
        for page in [
            "",
            "?state=FI",
            "?state=GR",
            "?state=el",
            "progress",
            "privacy",
            "certificate",
            "trust",
            "help",
        ] {
            let path = format!("/{language}/{page}");
            let answer = visitor.get(&path).await.expect("an answer");
            assert_eq!(answer.status, 200, "{path}");
            let policy = answer.header("content-security-policy").unwrap_or_default();
            assert!(policy.contains("default-src 'none'"), "{path}: {policy:?}");
            assert!(!policy.contains("unsafe"), "{path}: {policy}");
            assert_eq!(answer.header("x-content-type-options"), Some("nosniff"), "{path}");
            assert_own_resources_only(&path, &answer.text());
        }
    }
}

/// No page loads anything from elsewhere; links that a visitor may follow are not loads.
fn assert_own_resources_only(path: &str, page: &str) {
    for tag in page.split('<') {
        let loads = [
            "script", "img", "link", "iframe", "source", "audio", "video", "object", "embed", "use",
        ];
        let tag = tag.split_once('>').map_or(tag, |(tag, _)| tag);
        let name = tag.split_whitespace().next().unwrap_or_default();
        if loads.contains(&name) && !tag.contains("rel=\"alternate\"") && !tag.contains("rel=\"canonical\"") {
            assert!(!tag.contains("//"), "{path} loads {tag}");
        }
    }
}

#[tokio::test]
async fn tls_1_2_and_1_3_are_spoken_and_1_2_resumes_nothing() {
    let demo = demo(Regime::R2019);
    for (version, name) in [
        (&rustls::version::TLS12, ProtocolVersion::TLSv1_2),
        (&rustls::version::TLS13, ProtocolVersion::TLSv1_3),
    ] {
        let config = client_config(&demo.ready.ca_file, &[version], &[b"http/1.1"]).expect("settings");
        let site = Site::with_tls(&demo.ready.public_url, config).expect("a site");
        for _ in 0..3 {
            let connection = site.connect().await.expect("a connection");
            assert_eq!(connection.tls().protocol_version(), Some(name));
            assert_eq!(connection.tls().alpn_protocol(), Some(&b"http/1.1"[..]));
            if name == ProtocolVersion::TLSv1_2 {
                assert_ne!(connection.tls().handshake_kind(), Some(HandshakeKind::Resumed));
            }
            let mut visitor = Visitor::new(&site).await.expect("a connection");
            assert_eq!(visitor.get("/healthz").await.expect("an answer").status, 200);
        }
    }
}

#[tokio::test]
async fn a_stranger_to_the_authority_does_not_connect() {
    let (here, elsewhere) = (demo(Regime::R2019), demo(Regime::R2019));
    let site = Site::new(&here.ready.public_url, &elsewhere.ready.ca_file).expect("a site");
    assert!(site.connect().await.is_err());
}

#[tokio::test]
async fn http_2_serves_the_same_pages() {
    let demo = demo(Regime::R2019);
    let config = client_config(&demo.ready.ca_file, rustls::ALL_VERSIONS, &[b"h2", b"http/1.1"]).expect("settings");
    let site = Site::with_tls(&demo.ready.public_url, config).expect("a site");
    let connection = site.connect().await.expect("a connection");
    assert_eq!(connection.tls().alpn_protocol(), Some(&b"h2"[..]));

    let (mut client, driver) = h2::client::handshake(connection.into_stream())
        .await
        .expect("a handshake");
    let driver = tokio::spawn(driver);
    let request = hyper::Request::get(format!("https://{}/en/?state=DK", site.authority))
        .body(())
        .expect("a request");
    let (answer, _) = client.send_request(request, true).expect("a stream");
    let mut answer = answer.await.expect("an answer");
    assert_eq!(
        (answer.status().as_u16(), answer.version()),
        (200, hyper::Version::HTTP_2)
    );
    let mut page = Vec::new();
    while let Some(part) = answer.body_mut().data().await {
        let part = part.expect("a part of the page");
        answer
            .body_mut()
            .flow_control()
            .release_capacity(part.len())
            .expect("capacity");
        page.extend_from_slice(&part);
    }
    assert!(String::from_utf8_lossy(&page).contains("name=\"token\""));
    drop(client);
    driver.abort();
}

#[tokio::test]
async fn the_open_data_is_json_and_gives_nobody_away() {
    let demo = demo(Regime::R2019);
    let mut visitor = Visitor::new(&demo.site().expect("a site")).await.expect("a connection");
    for (path, any_origin) in [
        ("/api/v1/initiative", true),
        ("/api/v1/tally", true),
        ("/api/v1/challenge", false),
    ] {
        let answer = visitor.get(path).await.expect("an answer");
        assert_eq!(answer.status, 200, "{path}");
        assert!(
            answer
                .header("content-type")
                .is_some_and(|kind| kind.starts_with("application/json")),
            "{path}"
        );
        serde_json::from_slice::<serde_json::Value>(&answer.body).expect("JSON");
        let allowed = answer.header("access-control-allow-origin") == Some("*");
        assert_eq!(allowed, any_origin, "{path}");
    }
}

#[tokio::test]
async fn a_tampered_cookie_shows_no_receipt() {
    let demo = demo(Regime::R2019);
    let mut visitor = Visitor::new(&demo.site().expect("a site")).await.expect("a connection");
    let person = crate::client::people::People::new(Regime::R2019, 3).of("DK");
    assert_eq!(visitor.sign("en", &person).await.expect("an answer").status, 303);
    let before = visitor.cookies.clone();
    for value in visitor.cookies.values_mut() {
        let last = value.pop().unwrap_or('A');
        value.push(if last == 'A' { 'B' } else { 'A' });
    }
    let tampered = visitor.get("/en/thanks").await.expect("an answer");
    assert_eq!(crate::client::visitor::receipt(&tampered), None);
    visitor.cookies = before;
    let honest = visitor.get("/en/thanks").await.expect("an answer");
    assert!(crate::client::visitor::receipt(&honest).is_some(), "{}", honest.text());
    let again = visitor.get("/en/thanks").await.expect("an answer");
    assert_eq!(crate::client::visitor::receipt(&again), None, "shown once");
}
