//! Work on all cores whose results come in the order of the work, so that what is made is the same however many cores there are.
//!
//! One thread asks for work and takes results, the others work. Each lane has a piece under way and one waiting, so that memory is bounded however
//! much work there is.

use std::num::NonZeroUsize;
use std::sync::mpsc::{Receiver, SyncSender, sync_channel};
use std::thread;

/// The most lanes: more would only take memory.
const MOST_LANES: usize = 16;
/// How many pieces a lane has at a time.
const DEPTH: usize = 2;

/// How many lanes this machine has.
pub(in crate::service) fn count() -> usize {
    thread::available_parallelism()
        .map_or(1, NonZeroUsize::get)
        .min(MOST_LANES)
}

struct Lane<T, R> {
    work: SyncSender<T>,
    results: Receiver<R>,
}

/// Has every piece that `next` gives worked on, and hands the results to `take` in the order of the pieces. `begin` makes what a lane keeps from piece
/// to piece.
///
/// # Errors
///
/// The first failure of `next` or `take`; work under way is given up.
///
/// # Panics
///
/// When the work panics.
pub(in crate::service) fn in_order<T: Send, R: Send, S, E>(
    mut next: impl FnMut() -> Result<Option<T>, E>,
    begin: impl Fn() -> S + Sync,
    work: impl Fn(&mut S, T) -> R + Sync,
    mut take: impl FnMut(R) -> Result<(), E>,
) -> Result<(), E> {
    let (begin, work) = (&begin, &work);
    thread::scope(|scope| {
        let lanes: Vec<Lane<T, R>> = (0..count())
            .map(|_| {
                let (to_lane, pieces) = sync_channel(DEPTH);
                let (to_us, results) = sync_channel(DEPTH);
                scope.spawn(move || {
                    let mut state = begin();
                    for piece in pieces {
                        if to_us.send(work(&mut state, piece)).is_err() {
                            break;
                        }
                    }
                });
                Lane { work: to_lane, results }
            })
            .collect();
        let (mut sent, mut taken, mut more) = (0, 0, true);
        loop {
            while more && sent - taken < lanes.len() * DEPTH {
                let Some(piece) = next()? else {
                    more = false;
                    break;
                };
                lanes[sent % lanes.len()].work.send(piece).expect(ALIVE);
                sent += 1;
            }
            if taken == sent {
                return Ok(());
            }
            let result = lanes[taken % lanes.len()].results.recv().expect(ALIVE);
            taken += 1;
            take(result)?;
        }
    })
}

const ALIVE: &str = "a lane works until no more work can come";

#[cfg(test)]
mod tests {
    use std::convert::Infallible;

    use super::*;

    #[test]
    fn results_come_in_the_order_of_the_work() {
        let (mut pieces, mut results) = (0..1000_u64, Vec::new());
        let done: Result<(), Infallible> = in_order(
            || Ok(pieces.next()),
            || 0,
            |seen: &mut u64, piece| {
                *seen += 1;
                thread::sleep(std::time::Duration::from_micros(piece % 7 * 10));
                (piece, *seen)
            },
            |result| {
                results.push(result);
                Ok(())
            },
        );
        assert_eq!(done, Ok(()));
        assert!(results.iter().map(|(piece, _)| *piece).eq(0..1000));
        assert!(results.iter().any(|(_, seen)| *seen > 1));
    }

    #[test]
    fn a_failure_ends_the_work() {
        let mut pieces = 0..;
        let end = in_order(
            || Ok(pieces.next()),
            || (),
            |(), piece: u32| piece,
            |piece| if piece == 50 { Err("enough") } else { Ok(()) },
        );
        assert_eq!(end, Err("enough"));
        let none = in_order(|| Err("no file"), || (), |(), (): ()| (), |()| Ok(()));
        assert_eq!(none, Err("no file"));
    }
}
