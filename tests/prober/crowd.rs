//! Others who sign meanwhile, on a thread of their own, at a steady rate over several connections.

use std::io;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread::{self, JoinHandle};
use std::time::Duration;

use tokio::task::LocalSet;

use crate::client::forms::Regime;
use crate::client::people::People;
use crate::client::site::Site;
use crate::client::visitor::Visitor;

/// People who sign until they are told to leave.
pub struct Crowd {
    is_over: Arc<AtomicBool>,
    thread: JoinHandle<io::Result<()>>,
}

/// Over so many connections they come.
const CONNECTIONS: u32 = 8;

impl Crowd {
    /// Lets so many people a second sign.
    pub fn gather(site: &Site, per_second: u32, seed: u64) -> io::Result<Self> {
        let is_over = Arc::new(AtomicBool::new(false));
        let (site, over) = (site.clone(), Arc::clone(&is_over));
        let pause = Duration::from_secs(1) * CONNECTIONS / per_second;
        let thread = thread::Builder::new().spawn(move || {
            let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
            let tasks = LocalSet::new();
            let workers: Vec<_> = (0..CONNECTIONS)
                .map(|place| {
                    let people = People::new(Regime::R2019, seed.wrapping_add(1000 + u64::from(place)));
                    tasks.spawn_local(sign(site.clone(), people, pause, Arc::clone(&over)))
                })
                .collect();
            runtime.block_on(async {
                tasks.await;
                for worker in workers {
                    worker.await.map_err(io::Error::other)??;
                }
                Ok(())
            })
        })?;
        Ok(Self { is_over, thread })
    }

    /// Sends them home.
    pub fn leave(self) -> io::Result<()> {
        self.is_over.store(true, Ordering::Relaxed);
        self.thread
            .join()
            .map_err(|_| io::Error::other("the others fell over"))?
    }
}

/// Page, challenge, form, again and again. Those of one connection live in one State.
async fn sign(site: Site, mut people: People, pause: Duration, is_over: Arc<AtomicBool>) -> io::Result<()> {
    let mut visitor = Visitor::new(&site).await?;
    let mut moment = tokio::time::interval(pause);
    moment.set_missed_tick_behavior(tokio::time::MissedTickBehavior::Delay);
    while !is_over.load(Ordering::Relaxed) {
        moment.tick().await;
        let answer = visitor.sign("en", &people.of("IT")).await?;
        if answer.status != 303 {
            return Err(io::Error::other(format!(
                "somebody else was answered {}",
                answer.status
            )));
        }
    }
    Ok(())
}
