//! What the service manager is told, where there is one.

use sd_notify::NotifyState;

/// Both sites answer.
pub fn ready() {
    tell(NotifyState::Ready);
}

/// The end has begun.
pub fn stopping() {
    tell(NotifyState::Stopping);
}

/// The process still looks after itself; a service manager that does not hear this for too long starts it again.
pub fn alive() {
    if sd_notify::watchdog_enabled().is_some() {
        tell(NotifyState::Watchdog);
    }
}

fn tell(state: NotifyState<'_>) {
    // Without a service manager there is nobody to tell; one that does not listen will act on its own.
    let _ = sd_notify::notify(&[state]);
}
