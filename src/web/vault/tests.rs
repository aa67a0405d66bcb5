//! The vault's doors and pages, asked as a browser asks.

use std::sync::Arc;

use axum::body::{Body, to_bytes};
use axum::http::{Request, StatusCode, header};
use axum::response::Response;
use tempfile::TempDir;
use tower::ServiceExt as _;

use super::*;
use crate::domain::FixedClock;
use crate::service::vault::{Surroundings, chance_for_tests};

const HOST: &str = "127.0.0.1:7711";

/// A vault and its pages.
struct House {
    vault: Arc<Vault>,
    site: Router,
    _place: TempDir,
}

impl House {
    fn new(surroundings: Surroundings) -> Self {
        let place = tempfile::tempdir().unwrap();
        let clock = Box::new(FixedClock("2026-11-22T10:00:00Z".parse().unwrap()));
        let vault = Vault::new(place.path().to_owned(), surroundings, clock, chance_for_tests());
        let vault = Arc::new(vault);
        let site = router(Arc::clone(&vault), Texts::load_for_desk(), HOST.to_owned());
        Self {
            vault,
            site,
            _place: place,
        }
    }

    async fn ask(&self, request: Request<Body>) -> Response {
        self.site.clone().oneshot(request).await.unwrap()
    }

    async fn get(&self, path: &str, cookie: &str) -> Response {
        let request = Request::get(path)
            .header(header::HOST, HOST)
            .header(header::COOKIE, cookie);
        self.ask(request.body(Body::empty()).unwrap()).await
    }

    /// Comes in by the one-time address; gives the cookie.
    async fn come_in(&self) -> String {
        let path = format!("/enter/{}", self.vault.look().door.entry().unwrap());
        let answer = self.get(&path, "").await;
        assert_eq!(answer.status(), StatusCode::SEE_OTHER);
        let cookie = answer.headers()[header::SET_COOKIE].to_str().unwrap().to_owned();
        assert!(cookie.ends_with("; Path=/; HttpOnly; SameSite=Strict"), "{cookie}");
        cookie.split(';').next().unwrap().to_owned()
    }

    async fn post(&self, path: &str, headers: &[(&str, &str)], body: impl Into<Body>) -> Response {
        let mut request = Request::post(path).header(header::HOST, HOST);
        for (name, value) in headers {
            request = request.header(*name, *value);
        }
        self.ask(request.body(body.into()).unwrap()).await
    }

    fn token(&self) -> String {
        self.vault.look().door.form_token().to_owned()
    }
}

async fn text(answer: Response) -> String {
    String::from_utf8(to_bytes(answer.into_body(), 1 << 20).await.unwrap().to_vec()).unwrap()
}

const FORM: (&str, &str) = ("content-type", "application/x-www-form-urlencoded");
const ORIGIN: (&str, &str) = ("origin", "http://127.0.0.1:7711");

//------------ The doors

#[tokio::test]
async fn the_address_opens_once_and_nothing_else_opens() {
    let house = House::new(Surroundings::default());
    assert_eq!(house.get("/en/", "").await.status(), StatusCode::FORBIDDEN);
    assert_eq!(house.get("/enter/0", "").await.status(), StatusCode::FORBIDDEN);
    let path = format!("/enter/{}", house.vault.look().door.entry().unwrap());
    let cookie = house.come_in().await;
    let again = house.get(&path, "").await;
    assert_eq!(again.status(), StatusCode::FORBIDDEN);
    assert!(text(again).await.contains("can be used once"));
    assert_eq!(house.get("/en/", &cookie).await.status(), StatusCode::OK);
    assert_eq!(house.get("/en/", "cista-vault=0").await.status(), StatusCode::FORBIDDEN);
}

#[tokio::test]
async fn a_name_that_a_stranger_points_here_finds_nobody() {
    let house = House::new(Surroundings::default());
    let cookie = house.come_in().await;
    for host in ["evil.example:7711", "localhost:7711", "127.0.0.1", "127.0.0.1:7712", ""] {
        let request = Request::get("/en/")
            .header(header::HOST, host)
            .header(header::COOKIE, &cookie);
        let answer = house.ask(request.body(Body::empty()).unwrap()).await;
        assert_eq!(answer.status(), StatusCode::FORBIDDEN, "{host}");
        assert_eq!(text(answer).await, "");
    }
    let none = Request::get("/en/")
        .header(header::COOKIE, &cookie)
        .body(Body::empty())
        .unwrap();
    assert_eq!(house.ask(none).await.status(), StatusCode::FORBIDDEN);
}

#[tokio::test]
async fn what_another_page_posts_is_not_taken() {
    let house = House::new(Surroundings::default());
    let cookie = house.come_in().await;
    let cookie = ("cookie", cookie.as_str());
    let form = format!("token={}&step=prepared", house.token());
    let foreign: [&[(&str, &str)]; 5] = [
        &[cookie, FORM],
        &[cookie, FORM, ("origin", "null")],
        &[cookie, FORM, ("origin", "http://127.0.0.1:7712")],
        &[cookie, FORM, ("origin", "https://127.0.0.1:7711")],
        &[cookie, FORM, ORIGIN, ("sec-fetch-site", "same-site")],
    ];
    for headers in foreign {
        let answer = house.post("/en/ceremony", headers, form.clone()).await;
        assert_eq!(answer.status(), StatusCode::FORBIDDEN, "{headers:?}");
    }
    for wrong in [
        "step=prepared",
        "token=&step=prepared",
        "token=0&step=prepared",
        "token",
        "%ff",
    ] {
        let answer = house.post("/en/ceremony", &[cookie, FORM, ORIGIN], wrong).await;
        assert_eq!(answer.status(), StatusCode::BAD_REQUEST, "{wrong}");
    }
    assert!(house.vault.look().sitting.is_none());
    let answer = house.post("/en/ceremony", &[cookie, FORM, ORIGIN], form).await;
    assert_eq!(answer.status(), StatusCode::SEE_OTHER);
    assert!(house.vault.look().sitting.is_some());
}

#[tokio::test]
async fn nobody_without_the_cookie_posts_anything() {
    let house = House::new(Surroundings::default());
    house.come_in().await;
    let form = format!("token={}&step=prepared", house.token());
    let answer = house.post("/en/ceremony", &[FORM, ORIGIN], form).await;
    assert_eq!(answer.status(), StatusCode::FORBIDDEN);
}

#[tokio::test]
async fn every_answer_forbids_what_the_pages_do_not_need() {
    let house = House::new(Surroundings::default());
    let cookie = house.come_in().await;
    for path in ["/en/", "/nowhere", "/en/check"] {
        let answer = house.get(path, &cookie).await;
        let policy = answer.headers()[header::CONTENT_SECURITY_POLICY].to_str().unwrap();
        assert!(policy.starts_with("default-src 'none'") && !policy.contains("unsafe"));
        assert_eq!(answer.headers()[header::CACHE_CONTROL], "no-store");
        let page = text(answer).await;
        assert!(!page.contains("<style") && !page.contains("style=") && !page.contains(" onclick"));
    }
}

//------------ Hostile bodies

fn upload(token: &str, share: &[u8]) -> (String, Vec<u8>) {
    let mut body = Vec::new();
    for (name, value) in [("token", token), ("step", "check"), ("groups", ""), ("code", "")] {
        let part = format!("--x\r\nContent-Disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n");
        body.extend_from_slice(part.as_bytes());
    }
    body.extend_from_slice(b"--x\r\nContent-Disposition: form-data; name=\"share_file\"; filename=\"s\"\r\n\r\n");
    body.extend_from_slice(share);
    body.extend_from_slice(b"\r\n--x--\r\n");
    ("multipart/form-data; boundary=x".to_owned(), body)
}

#[tokio::test]
async fn a_hostile_upload_gets_one_sentence_and_breaks_nothing() {
    let house = House::new(Surroundings::default());
    let cookie = house.come_in().await;
    let token = house.token();
    let send = async |media_type: &str, body: Vec<u8>| {
        let headers = [("cookie", cookie.as_str()), ORIGIN, ("content-type", media_type)];
        house.post("/en/check", &headers, body).await
    };
    let (media_type, whole) = upload(&token, b"no share");
    assert_eq!(
        send(&media_type, whole.clone()).await.status(),
        StatusCode::UNPROCESSABLE_ENTITY
    );
    for end in (0..whole.len() - 4).step_by(7) {
        let answer = send(&media_type, whole[..end].to_vec()).await;
        assert_eq!(answer.status(), StatusCode::BAD_REQUEST, "{end}");
    }
    let (_, large) = upload(&token, &vec![b'x'; 300 << 10]);
    let answer = send(&media_type, large).await;
    assert_eq!(answer.status(), StatusCode::PAYLOAD_TOO_LARGE);
    assert!(text(answer).await.contains("larger than anything"));
    for other in ["text/plain", "", "multipart/form-data; boundary="] {
        assert_eq!(
            send(other, whole.clone()).await.status(),
            StatusCode::BAD_REQUEST,
            "{other}"
        );
    }
}

//------------ The pages

#[tokio::test]
async fn every_first_page_speaks_every_language_and_shows_no_key() {
    let house = House::new(Surroundings::default());
    let cookie = house.come_in().await;
    for language in Texts::LANGUAGES {
        for task in ["", "ceremony", "rehearsal", "check", "open", "renew", "verify"] {
            let answer = house.get(&format!("/{language}/{task}"), &cookie).await;
            assert_eq!(answer.status(), StatusCode::OK, "{language}/{task}");
            let page = text(answer).await;
            assert!(page.contains(&format!("<html lang=\"{language}\">")));
            assert!(page.contains("<h1>") && page.contains("</html>"), "{language}/{task}");
            let bare = page.contains(">vault-") || page.contains("{ $");
            assert!(!bare || language != crate::domain::Language::En, "{language}/{task}");
        }
    }
    assert_eq!(house.get("/xx/check", &cookie).await.status(), StatusCode::NOT_FOUND);
    assert_eq!(house.get("/en/nowhere", &cookie).await.status(), StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn a_network_that_is_up_is_named_on_every_page() {
    let house = House::new(Surroundings {
        networks: vec!["wlan0".to_owned()],
        swaps: true,
    });
    let cookie = house.come_in().await;
    for task in ["", "ceremony", "check"] {
        let page = text(house.get(&format!("/en/{task}"), &cookie).await).await;
        assert!(page.contains("(wlan0)") && page.contains("swap space"));
        assert!(!page.contains("has no network"));
    }
}

#[tokio::test]
async fn a_step_out_of_order_changes_nothing_and_leads_home() {
    let house = House::new(Surroundings::default());
    let cookie = house.come_in().await;
    for (task, step) in [
        ("ceremony", "make"),
        ("ceremony", "over"),
        ("renew", "gathered"),
        ("open", "open"),
        ("open", "compared"),
        ("rehearsal", "answer"),
        ("verify", "nonsense"),
    ] {
        let form = format!("token={}&step={step}", house.token());
        let headers = [("cookie", cookie.as_str()), FORM, ORIGIN];
        let answer = house.post(&format!("/en/{task}"), &headers, form).await;
        assert_eq!(answer.status(), StatusCode::CONFLICT, "{task} {step}");
        assert!(house.vault.look().sitting.is_none());
    }
    for paper in ["/en/sheet", "/en/sheet.pdf"] {
        assert_eq!(house.get(paper, &cookie).await.status(), StatusCode::CONFLICT);
    }
    assert_eq!(
        house.get("/en/letter/FI", &cookie).await.status(),
        StatusCode::NOT_FOUND
    );
}

//------------ A ceremony, page by page

#[tokio::test]
async fn a_sheet_is_shown_printed_and_saved_while_its_turn_lasts() {
    let house = House::new(Surroundings::default());
    let cookie = house.come_in().await;
    let headers = [("cookie", cookie.as_str()), FORM, ORIGIN];
    let place = house.vault.look().places.own().display().to_string();
    let step = async |form: String| {
        let form = format!("token={}&{form}", house.token());
        let answer = house.post("/en/ceremony", &headers, form).await;
        assert_eq!(answer.status(), StatusCode::SEE_OTHER);
    };
    step("step=prepared".to_owned()).await;
    step(format!("step=numbers&shares=3&quorum=2&place={place}&place_other=")).await;
    step("step=custodians&name_1=Ada&language_1=fi&name_2=B&language_2=en&name_3=C&language_3=xx".to_owned()).await;
    step("step=make".to_owned()).await;
    let sheet = text(house.get("/en/sheet", &cookie).await).await;
    assert!(sheet.contains("<html lang=\"fi\">") && sheet.contains("Ada"));
    assert_eq!(sheet.matches("<li>").count().min(17), 17);
    let paper = house.get("/en/sheet.pdf", &cookie).await;
    assert_eq!(paper.headers()[header::CONTENT_TYPE], "application/pdf");
    assert!(
        to_bytes(paper.into_body(), 8 << 20)
            .await
            .unwrap()
            .starts_with(b"%PDF-")
    );
    step(format!("step=save_sheet&place={place}&place_other=")).await;
    let saved = std::fs::read(format!("{place}/sheet-1.pdf")).unwrap();
    assert!(saved.starts_with(b"%PDF-"));
    let page = text(house.get("/en/ceremony", &cookie).await).await;
    assert!(page.contains("sheet-1.pdf"));
    step("step=printed".to_owned()).await;
    let page = text(house.get("/en/ceremony", &cookie).await).await;
    assert!(
        page.contains("group_1") && !page.contains("class=\"groups\""),
        "the proof shows no groups"
    );
}

#[tokio::test]
async fn a_share_may_be_in_any_of_its_forms_and_what_was_typed_is_not_shown_again() {
    let house = House::new(Surroundings::default());
    let cookie = house.come_in().await;
    let headers = [("cookie", cookie.as_str()), FORM, ORIGIN];
    let form = format!(
        "token={}&step=check&found=&share_found=&passphrase=hunter2&groups=ABCDE+FGHJK&code=",
        house.token()
    );
    let answer = house.post("/en/check", &headers, form).await;
    assert_eq!(answer.status(), StatusCode::UNPROCESSABLE_ENTITY);
    let page = text(answer).await;
    assert!(!page.contains("ABCDE") && !page.contains("hunter2"));
    assert!(page.contains("This is no public file"), "{page}");
}
