//! What signatories do before they press the button: read the page, solve the challenge, fill the form.

use std::cell::{Cell, RefCell};
use std::collections::BTreeMap;
use std::io;
use std::rc::Rc;

use tokio::task::LocalSet;

use crate::client::chance::Chance;
use crate::client::forms::Regime;
use crate::client::people::{People, Person};
use crate::client::site::Site;
use crate::client::visitor::{Visitor, request_bytes, solve, support_form, support_path};
use crate::mix::Mix;

/// A signatory with the finger on the button.
pub struct Signatory {
    pub person: Person,
    pub request: Vec<u8>,
}

/// Prepares so many signatories over so many connections.
pub async fn prepare(
    site: &Site,
    regime: Regime,
    seed: u64,
    count: usize,
    connections: usize,
) -> io::Result<Vec<Signatory>> {
    let people = draw(regime, seed, count);
    let mut visitor = Visitor::new(site).await?;
    let mut tokens = BTreeMap::new();
    for person in &people {
        if !tokens.contains_key(person.state) {
            tokens.insert(person.state, visitor.token(language(person.state), person.state).await?);
        }
    }
    let solutions = solutions(site, count, connections).await?;
    let signatories = people.into_iter().zip(solutions).map(|(person, solution)| {
        let body = support_form(&person, &tokens[person.state], &solution);
        let path = support_path(language(person.state));
        let headers = [("Content-Type", "application/x-www-form-urlencoded")];
        let request = request_bytes(
            &site.authority,
            &visitor.cookies,
            "POST",
            &path,
            &headers,
            body.as_bytes(),
        );
        Signatory { person, request }
    });
    Ok(signatories.collect())
}

fn draw(regime: Regime, seed: u64, count: usize) -> Vec<Person> {
    let mut people = People::new(regime, seed);
    let mix = Mix::of(&people.states());
    let mut chance = Chance::seeded(seed ^ 0x5AFE);
    (0..count).map(|_| people.of(mix.draw(&mut chance))).collect()
}

/// The languages of this build, each for the State that speaks it; everybody else signs in English.
fn language(state: &str) -> &'static str {
    match state {
        "DK" => "da",
        "FI" => "fi",
        "LV" => "lv",
        _ => "en",
    }
}

async fn solutions(site: &Site, count: usize, connections: usize) -> io::Result<Vec<String>> {
    let solutions = Rc::new(RefCell::new(Vec::with_capacity(count)));
    let left = Rc::new(Cell::new(count));
    let tasks = LocalSet::new();
    let mut handles = Vec::new();
    for _ in 0..connections {
        let (site, solutions, left) = (site.clone(), Rc::clone(&solutions), Rc::clone(&left));
        handles.push(tasks.spawn_local(async move {
            let mut visitor = Visitor::new(&site).await?;
            while left.get() > 0 {
                left.set(left.get() - 1);
                let challenge = visitor.get("/api/v1/challenge").await?;
                if challenge.status != 200 {
                    return Err(io::Error::other(format!("the challenge answers {}", challenge.status)));
                }
                solutions.borrow_mut().push(solve(&challenge.body)?);
            }
            Ok(())
        }));
    }
    tasks.await;
    for handle in handles {
        handle.await.map_err(io::Error::other)??;
    }
    Ok(solutions.take())
}
