//! Pressing the button: one POST per signatory on kept connections, in a closed loop or at a given rate.

use std::cell::RefCell;
use std::io;
use std::rc::Rc;
use std::time::{Duration, Instant};

use tokio::task::LocalSet;

use crate::client::connection::Connection;
use crate::client::people::Person;
use crate::client::site::Site;
use crate::prepare::Signatory;
use crate::usage::{self, Usage};

/// When the next signatory presses the button.
#[derive(Clone, Copy)]
pub enum Pace {
    /// As soon as the one before on this connection was answered.
    AsAnswered,
    /// At fixed moments, whether the server is ready or not.
    PerSecond(u32),
}

/// What one round measured.
pub struct Round {
    pub name: &'static str,
    pub recorded: usize,
    pub refused: usize,
    pub failed: usize,
    pub elapsed: Duration,
    /// Microseconds of every answer, ascending.
    pub latencies: Vec<u32>,
    pub server: Usage,
    pub driver: Usage,
}

/// What became of a signatory.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Fate {
    Waiting,
    Recorded,
    Refused,
    /// No answer came: the server may have recorded it or not.
    Failed,
}

/// The signatories, and what became of each.
pub struct Played {
    signatories: Rc<Vec<Signatory>>,
    fates: Rc<RefCell<Vec<Fate>>>,
    next: usize,
}

impl Played {
    /// Takes the prepared signatories; nobody has pressed yet.
    pub fn new(signatories: Vec<Signatory>) -> Self {
        let fates = vec![Fate::Waiting; signatories.len()];
        Self {
            signatories: Rc::new(signatories),
            fates: Rc::new(RefCell::new(fates)),
            next: 0,
        }
    }

    /// Those to whom the server said that they are recorded.
    pub fn recorded(&self) -> impl Iterator<Item = &Person> {
        let fates = self.fates.borrow().clone();
        self.signatories
            .iter()
            .zip(fates)
            .filter(|(_, fate)| *fate == Fate::Recorded)
            .map(|(one, _)| &one.person)
    }

    /// How many were left without an answer.
    pub fn unanswered(&self) -> usize {
        self.fates.borrow().iter().filter(|fate| **fate == Fate::Failed).count()
    }

    /// Lets the next `count` signatories press the button.
    pub async fn play(
        &mut self,
        name: &'static str,
        site: &Site,
        pace: Pace,
        count: usize,
        connections: usize,
        server: u32,
    ) -> io::Result<Round> {
        let (first, last) = (self.next, self.next + count);
        self.next = last;
        let mut ready = Vec::with_capacity(connections);
        for _ in 0..connections {
            ready.push(site.connect().await?);
        }
        let before = (usage::of_process(server)?, usage::of_process(std::process::id())?);
        let start = Instant::now();
        let tasks = LocalSet::new();
        let workers: Vec<_> = ready
            .into_iter()
            .enumerate()
            .map(|(place, connection)| {
                let turns = (first + place..last).step_by(connections);
                let worker = Worker {
                    connection,
                    site: site.clone(),
                    signatories: Rc::clone(&self.signatories),
                    fates: Rc::clone(&self.fates),
                    latencies: Vec::with_capacity(count / connections + 1),
                };
                tasks.spawn_local(worker.work(turns, first, start, pace))
            })
            .collect();
        tasks.await;
        let elapsed = start.elapsed();
        let mut latencies = Vec::with_capacity(count);
        for worker in workers {
            latencies.extend(worker.await.map_err(io::Error::other)??);
        }
        latencies.sort_unstable();
        let (recorded, refused, failed) = self.tally(first, last);
        let driver = usage::of_process(std::process::id())?.since(before.1);
        let server = usage::of_process(server)?.since(before.0);
        Ok(Round {
            name,
            recorded,
            refused,
            failed,
            elapsed,
            latencies,
            server,
            driver,
        })
    }

    fn tally(&self, first: usize, last: usize) -> (usize, usize, usize) {
        let fates = self.fates.borrow();
        let count = |fate| fates[first..last].iter().filter(|one| **one == fate).count();
        (count(Fate::Recorded), count(Fate::Refused), count(Fate::Failed))
    }
}

/// One connection and the signatories who share it.
struct Worker {
    connection: Connection,
    site: Site,
    signatories: Rc<Vec<Signatory>>,
    fates: Rc<RefCell<Vec<Fate>>>,
    latencies: Vec<u32>,
}

impl Worker {
    async fn work(
        mut self,
        turns: impl Iterator<Item = usize>,
        first: usize,
        start: Instant,
        pace: Pace,
    ) -> io::Result<Vec<u32>> {
        for turn in turns {
            let begin = match pace {
                Pace::AsAnswered => Instant::now(),
                Pace::PerSecond(rate) => due(start, turn - first, rate).await,
            };
            let signatories = Rc::clone(&self.signatories);
            let fate = match self.connection.exchange(&signatories[turn].request).await {
                Ok(reply) if reply.status == 303 => Fate::Recorded,
                Ok(_) => Fate::Refused,
                Err(_) => {
                    self.connection = self.site.connect().await?;
                    Fate::Failed
                }
            };
            self.latencies
                .push(u32::try_from(begin.elapsed().as_micros()).unwrap_or(u32::MAX));
            self.fates.borrow_mut()[turn] = fate;
        }
        Ok(self.latencies)
    }
}

/// Waits for a signatory's moment. Who comes too late, because the answer before took long, has waited since that moment; a timer's own delay of up
/// to a millisecond is the driver's and does not count.
async fn due(start: Instant, place: usize, rate: u32) -> Instant {
    let nanoseconds = place as u64 * 1_000_000_000 / u64::from(rate);
    let moment = start + Duration::from_nanos(nanoseconds);
    if Instant::now() >= moment {
        return moment;
    }
    tokio::time::sleep_until(moment.into()).await;
    Instant::now()
}
