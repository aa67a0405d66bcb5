//! What lies ready before the stopwatch starts: solved challenges.

use std::cell::{Cell, RefCell};
use std::io;
use std::rc::Rc;

use tokio::task::LocalSet;

use crate::client::site::Site;
use crate::client::visitor::{Visitor, solve};

/// Over so many connections challenges are fetched.
const CONNECTIONS: usize = 16;

/// Fetches and solves so many challenges.
pub async fn solutions(site: &Site, count: usize) -> io::Result<Vec<String>> {
    let solutions = Rc::new(RefCell::new(Vec::with_capacity(count)));
    let left = Rc::new(Cell::new(count));
    let tasks = LocalSet::new();
    let workers: Vec<_> = (0..CONNECTIONS)
        .map(|_| tasks.spawn_local(work(site.clone(), Rc::clone(&left), Rc::clone(&solutions))))
        .collect();
    tasks.await;
    for worker in workers {
        worker.await.map_err(io::Error::other)??;
    }
    Ok(solutions.take())
}

async fn work(site: Site, left: Rc<Cell<usize>>, solutions: Rc<RefCell<Vec<String>>>) -> io::Result<()> {
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
}
