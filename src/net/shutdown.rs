//! How everything that runs hears that the process ends.

use tokio::sync::watch;

/// The right to end it all. When nobody holds it any more, everything ends too.
#[derive(Debug, Clone)]
pub struct Stop(watch::Sender<bool>);

/// What those who run listen to.
#[derive(Debug, Clone)]
pub struct Shutdown(watch::Receiver<bool>);

impl Stop {
    /// Makes the pair.
    #[must_use]
    pub fn new() -> (Self, Shutdown) {
        let (sender, receiver) = watch::channel(false);
        (Self(sender), Shutdown(receiver))
    }

    /// Says that the end has come. Saying it again changes nothing.
    pub fn now(&self) {
        self.0.send_replace(true);
    }
}

impl Shutdown {
    /// Returns when the end has come.
    pub async fn requested(&mut self) {
        // An error means that the sender is gone, which is an end as well.
        let _ = self.0.wait_for(|ended| *ended).await;
    }
}
