//! A visitor: one browser's worth of cookies on one kept connection.

use std::collections::BTreeMap;
use std::io;
use std::time::Duration;

use altcha::{Challenge, Payload, SolveChallengeOptions, solve_challenge};
use data_encoding::BASE64;

use super::answer::Answer;
use super::connection::Connection;
use super::form;
use super::people::Person;
use super::site::Site;

/// Longer than any answer may take on a busy machine.
const PATIENCE: Duration = Duration::from_mins(1);

/// Somebody in front of a browser.
pub struct Visitor {
    authority: String,
    connection: Connection,
    pub cookies: BTreeMap<String, String>,
}

impl Visitor {
    /// Connects to a site, with an empty cookie jar.
    pub async fn new(site: &Site) -> io::Result<Self> {
        let connection = patiently(site.connect()).await?;
        Ok(Self {
            authority: site.authority.clone(),
            connection,
            cookies: BTreeMap::new(),
        })
    }

    /// Gets a page, without following a redirect.
    pub async fn get(&mut self, path: &str) -> io::Result<Answer> {
        self.request("GET", path, &[], b"").await
    }

    /// Posts a form.
    pub async fn post(&mut self, path: &str, body: &str) -> io::Result<Answer> {
        self.request(
            "POST",
            path,
            &[("Content-Type", "application/x-www-form-urlencoded")],
            body.as_bytes(),
        )
        .await
    }

    /// Sends any request with the jar's cookies, and keeps the cookies that come back.
    pub async fn request(
        &mut self,
        method: &str,
        path: &str,
        headers: &[(&str, &str)],
        body: &[u8],
    ) -> io::Result<Answer> {
        let request = request_bytes(&self.authority, &self.cookies, method, path, headers, body);
        self.raw(&request).await
    }

    /// Sends bytes that somebody else made.
    pub async fn raw(&mut self, request: &[u8]) -> io::Result<Answer> {
        let answer = Answer::from(patiently(self.connection.exchange(request)).await?);
        self.keep_cookies(&answer);
        Ok(answer)
    }

    /// Gets the page of a State and takes its token.
    pub async fn token(&mut self, language: &str, state: &str) -> io::Result<String> {
        let page = self.get(&format!("/{language}/?state={state}")).await?;
        if page.status != 200 {
            return Err(io::Error::other(format!(
                "the page of {state} in {language} answers {}",
                page.status
            )));
        }
        page.input("token")
            .ok_or_else(|| io::Error::other(format!("no token on the page of {state} in {language}")))
    }

    /// Gets a challenge and solves it.
    pub async fn solution(&mut self) -> io::Result<String> {
        let answer = self.get("/api/v1/challenge").await?;
        if answer.status != 200 {
            return Err(io::Error::other(format!("the challenge answers {}", answer.status)));
        }
        solve(&answer.body)
    }

    /// Goes the whole way of a signatory: page, challenge, form.
    pub async fn sign(&mut self, language: &str, person: &Person) -> io::Result<Answer> {
        let token = self.token(language, person.state).await?;
        let solution = self.solution().await?;
        self.post(&support_path(language), &support_form(person, &token, &solution))
            .await
    }

    /// Signs and follows to the page that shows the receipt.
    pub async fn sign_for_receipt(&mut self, language: &str, person: &Person) -> io::Result<String> {
        let answer = self.sign(language, person).await?;
        if answer.status != 303 {
            return Err(io::Error::other(format!(
                "the form of {} was answered {}",
                person.state, answer.status
            )));
        }
        let thanks = self.get(answer.header("location").unwrap_or("/")).await?;
        receipt(&thanks).ok_or_else(|| io::Error::other("no receipt on the page of thanks"))
    }

    fn keep_cookies(&mut self, answer: &Answer) {
        for cookie in answer.headers("set-cookie") {
            let mut parts = cookie.split(';');
            let Some((name, value)) = parts.next().and_then(|pair| pair.split_once('=')) else {
                continue;
            };
            if value.is_empty() || parts.any(|part| part.trim().eq_ignore_ascii_case("max-age=0")) {
                self.cookies.remove(name.trim());
            } else {
                self.cookies.insert(name.trim().to_owned(), value.trim().to_owned());
            }
        }
    }
}

/// The bytes of a request, as a plain browser sends them.
pub fn request_bytes(
    authority: &str,
    cookies: &BTreeMap<String, String>,
    method: &str,
    path: &str,
    headers: &[(&str, &str)],
    body: &[u8],
) -> Vec<u8> {
    let mut lines = vec![format!("{method} {path} HTTP/1.1"), format!("Host: {authority}")];
    lines.extend(headers.iter().map(|(name, value)| format!("{name}: {value}")));
    if !cookies.is_empty() {
        let jar: Vec<String> = cookies.iter().map(|(name, value)| format!("{name}={value}")).collect();
        lines.push(format!("Cookie: {}", jar.join("; ")));
    }
    if !body.is_empty() || method == "POST" {
        lines.push(format!("Content-Length: {}", body.len()));
    }
    let mut request = (lines.join("\r\n") + "\r\n\r\n").into_bytes();
    request.extend_from_slice(body);
    request
}

/// Where the form of a language goes.
pub fn support_path(language: &str) -> String {
    format!("/{language}/support")
}

/// The form as an honest page sends it.
pub fn support_form(person: &Person, token: &str, solution: &str) -> String {
    let particulars = person.fields.iter().map(|(name, value)| (*name, value.as_str()));
    let frame = [
        ("state", person.state),
        ("declaration", "1"),
        ("token", token),
        ("altcha", solution),
    ];
    form::encode(particulars.chain(frame))
}

/// Solves a challenge, given as the server's JSON, into what the form's field holds.
pub fn solve(challenge: &[u8]) -> io::Result<String> {
    let challenge: Challenge = serde_json::from_slice(challenge)?;
    let solution = solve_challenge(SolveChallengeOptions::new(&challenge))
        .map_err(io::Error::other)?
        .ok_or_else(|| io::Error::other("a challenge without a solution"))?;
    Ok(BASE64.encode(&serde_json::to_vec(&Payload { challenge, solution })?))
}

/// The receipt as the page of thanks shows it.
pub fn receipt(thanks: &Answer) -> Option<String> {
    let page = thanks.text();
    let (_, rest) = page
        .split_once("data-receipt")
        .or_else(|| page.split_once("class=\"receipt"))?;
    let (_, rest) = rest.split_once('>')?;
    let (text, _) = rest.split_once('<')?;
    let text = text.trim();
    (!text.is_empty()).then(|| text.to_owned())
}

async fn patiently<T>(work: impl Future<Output = io::Result<T>>) -> io::Result<T> {
    tokio::time::timeout(PATIENCE, work)
        .await
        .map_err(|_| io::Error::from(io::ErrorKind::TimedOut))?
}
