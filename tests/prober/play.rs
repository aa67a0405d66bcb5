//! Signing and withdrawing over one kept connection, with a stopwatch.

use std::collections::BTreeMap;
use std::io;
use std::time::Instant;

use crate::client::answer::Answer;
use crate::client::chance::Chance;
use crate::client::connection::Connection;
use crate::client::form;
use crate::client::forms::Regime;
use crate::client::people::{People, Person};
use crate::client::site::Site;
use crate::client::visitor::{Visitor, receipt, request_bytes, support_form, support_path};
use crate::prepare;

/// How long an answer took, and the truth that the prober would like to know.
#[derive(Clone, Copy)]
pub struct Timed {
    /// Whether the person had signed before, or the receipt was used before.
    pub is_known: bool,
    pub nanoseconds: u64,
}

/// The prober. Everybody lives in one State, as people do whom one compares.
pub struct Stopwatch {
    site: Site,
    connection: Connection,
    token: String,
    people: People,
    chance: Chance,
    /// Everybody who signed.
    signed: Vec<Person>,
    /// The receipts that were used.
    used: Vec<String>,
}

/// A receipt, and whether its person has signed besides.
struct Given {
    receipt: String,
    is_known: bool,
}

const STATE: &str = "FI";
const LANGUAGE: &str = "en";

/// So many have signed before the first answer is timed.
const WARM_UP: usize = 500;

impl Stopwatch {
    pub async fn new(site: &Site, seed: u64) -> io::Result<Self> {
        Ok(Self {
            site: site.clone(),
            connection: site.connect().await?,
            token: Visitor::new(site).await?.token(LANGUAGE, STATE).await?,
            people: People::new(Regime::R2019, seed),
            chance: Chance::seeded(seed),
            signed: Vec::new(),
            used: Vec::new(),
        })
    }

    /// Times so many firsts, and about as many repeats among them: of anybody who signed before, as chance has it. Every request lies ready before the
    /// first is sent, so that nothing which the prober does between two of them depends on their kind.
    pub async fn sign(&mut self, pairs: usize) -> io::Result<Vec<Timed>> {
        let mut requests = Vec::with_capacity(WARM_UP + 2 * pairs);
        for solution in self.solutions(WARM_UP + 2 * pairs).await? {
            let is_known = requests.len() >= WARM_UP && self.chance.below(2) == 1;
            let person = if is_known {
                self.chance.pick(&self.signed).clone()
            } else {
                self.people.of(STATE)
            };
            let body = support_form(&person, &self.token, &solution);
            requests.push((is_known, self.request(&support_path(LANGUAGE), &body)));
            if !is_known {
                self.signed.push(person);
            }
        }
        let mut timed = Vec::with_capacity(requests.len());
        for (is_known, request) in &requests {
            let begin = Instant::now();
            let status = self.connection.exchange(request).await?.status;
            let nanoseconds = nanoseconds_since(begin);
            expect(status, 303)?;
            timed.push(Timed {
                is_known: *is_known,
                nanoseconds,
            });
        }
        Ok(timed.split_off(WARM_UP))
    }

    /// Times the withdrawal of what the prober signed for so many people who had signed before, and for about as many who had not.
    pub async fn withdraw(&mut self, pairs: usize) -> io::Result<Vec<Timed>> {
        let mut given = self.receipts(2 * pairs, true).await?;
        let mut timed = Vec::with_capacity(given.len());
        while let Some(place) = self.place_in(&given) {
            let Given { receipt, is_known } = given.swap_remove(place);
            let nanoseconds = self.withdraw_one(&receipt).await?;
            self.used.push(receipt);
            timed.push(Timed { is_known, nanoseconds });
        }
        Ok(timed)
    }

    /// Times so many receipts that withdraw something, and about as many that were used before.
    pub async fn withdraw_again(&mut self, pairs: usize) -> io::Result<Vec<Timed>> {
        let mut given = self.receipts(pairs, false).await?;
        let mut timed = Vec::with_capacity(2 * pairs);
        while let Some(place) = self.place_in(&given) {
            let is_known = self.chance.below(2) == 1;
            let receipt = if is_known {
                self.chance.pick(&self.used).clone()
            } else {
                given.swap_remove(place).receipt
            };
            let nanoseconds = self.withdraw_one(&receipt).await?;
            timed.push(Timed { is_known, nanoseconds });
            if !is_known {
                self.used.push(receipt);
            }
        }
        Ok(timed)
    }

    async fn withdraw_one(&mut self, receipt: &str) -> io::Result<u64> {
        let body = form::encode([("receipt", receipt)]);
        let request = self.request(&format!("/{LANGUAGE}/withdraw"), &body);
        let begin = Instant::now();
        let status = self.connection.exchange(&request).await?.status;
        let nanoseconds = nanoseconds_since(begin);
        expect(status, 200)?;
        Ok(nanoseconds)
    }

    fn place_in(&mut self, given: &[Given]) -> Option<usize> {
        let length = u64::try_from(given.len()).ok().filter(|length| *length > 0)?;
        usize::try_from(self.chance.below(length)).ok()
    }

    /// Signs for so many new people, half of whom have signed already if `some_twice`, in a browser that takes no cookies and is thanked at once.
    async fn receipts(&mut self, count: usize, some_twice: bool) -> io::Result<Vec<Given>> {
        let mut solutions = self.solutions(2 * count).await?;
        let mut given = Vec::with_capacity(count);
        for _ in 0..count {
            let is_known = some_twice && self.chance.below(2) == 1;
            let person = self.people.of(STATE);
            if is_known {
                self.receipt(&person, solutions.pop()).await?;
            }
            let receipt = self.receipt(&person, solutions.pop()).await?;
            given.push(Given { receipt, is_known });
        }
        Ok(given)
    }

    async fn receipt(&mut self, person: &Person, solution: Option<String>) -> io::Result<String> {
        let solution = solution.expect("solutions lie ready for two of each");
        let body = support_form(person, &self.token, &solution);
        let headers = [FORM, ("Sec-Fetch-Mode", "navigate")];
        let request = self.bytes(&support_path(LANGUAGE), &headers, &body);
        let answer = Answer::from(self.connection.exchange(&request).await?);
        receipt(&answer).ok_or_else(|| io::Error::other("an answer without a receipt"))
    }

    /// Solutions for so many; the connection, which was idle meanwhile, is a new one.
    async fn solutions(&mut self, count: usize) -> io::Result<Vec<String>> {
        let solutions = prepare::solutions(&self.site, count).await?;
        self.connection = self.site.connect().await?;
        Ok(solutions)
    }

    fn request(&self, path: &str, body: &str) -> Vec<u8> {
        self.bytes(path, &[FORM], body)
    }

    fn bytes(&self, path: &str, headers: &[(&str, &str)], body: &str) -> Vec<u8> {
        request_bytes(
            &self.site.authority,
            &BTreeMap::new(),
            "POST",
            path,
            headers,
            body.as_bytes(),
        )
    }
}

fn nanoseconds_since(begin: Instant) -> u64 {
    u64::try_from(begin.elapsed().as_nanos()).unwrap_or(u64::MAX)
}

fn expect(status: u16, wanted: u16) -> io::Result<()> {
    if status == wanted {
        return Ok(());
    }
    Err(io::Error::other(format!(
        "an answer of {status} where {wanted} was expected"
    )))
}

const FORM: (&str, &str) = ("Content-Type", "application/x-www-form-urlencoded");
