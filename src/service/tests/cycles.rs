//! What signing and withdrawing in turn does to the published counts.

use super::*;

/// Publishes: what is due every ten seconds comes with each tenth call.
async fn publish(appliance: &Appliance) -> u64 {
    for _ in 0..10 {
        appliance.tend().await;
    }
    appliance.public_view().total
}

/// A name of letters for each number.
fn name(number: u8) -> String {
    let letter = |digit: u8| char::from(b'a' + digit);
    format!("Person {}{}", letter(number / 16), letter(number % 16))
}

struct Crowd {
    appliance: Appliance,
    proofs: u8,
}

impl Crowd {
    async fn sign(&mut self, person: &str) -> Receipt {
        self.proofs += 1;
        let checked = self.appliance.check(danish(person), false).unwrap();
        self.appliance.collect(checked, proof(self.proofs)).await.unwrap()
    }

    async fn sign_all(&mut self, numbers: std::ops::Range<u8>) {
        for number in numbers {
            self.sign(&name(number)).await;
        }
    }

    /// Signs and withdraws in turn, and looks each time.
    async fn cycle(&mut self, person: &str, times: usize) {
        for _ in 0..times {
            let receipt = self.sign(person).await;
            publish(&self.appliance).await;
            self.appliance.withdraw(receipt).await.unwrap();
            publish(&self.appliance).await;
        }
    }
}

#[tokio::test]
async fn signing_and_withdrawing_in_turn_moves_a_published_count_once() {
    let house = House::new(Phase::Preparing, None);
    let appliance = house.unlocked();
    let mut crowd = Crowd { appliance, proofs: 0 };
    crowd.sign_all(0..100).await;
    let before = publish(&crowd.appliance).await;
    assert!((20..100).contains(&before), "{before}");

    crowd.cycle("Nobody Else", 20).await;
    assert_eq!(
        publish(&crowd.appliance).await,
        before + 1,
        "shown once, and shown counts do not fall"
    );
    crowd.cycle(&name(7), 20).await;
    assert_eq!(
        publish(&crowd.appliance).await,
        before + 1,
        "somebody who was there moves nothing"
    );

    crowd.sign_all(100..110).await;
    assert_eq!(
        publish(&crowd.appliance).await,
        before + 10,
        "who came and went is not counted"
    );
    assert_eq!(persons(&crowd.appliance).1, 110);
    crowd.appliance.close().await;
}
