//! What is made ready before the crate compiles: each duty has a file of its own, which says what it reads and what it refuses.

mod law;
mod site;

fn main() {
    law::check();
    site::prepare();
}
