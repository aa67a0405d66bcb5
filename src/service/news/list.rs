//! Who is to be written to: each address once, and nobody who ended the news.

use std::collections::{BTreeMap, BTreeSet};

use crate::crypto::news::{NewsName, NewsToken, address_digest};
use crate::document::news::{Ended, Entry};
use crate::domain::Date;

/// The list in the making. It lives in memory: a million addresses are some hundred megabytes.
#[derive(Default)]
pub(super) struct List {
    /// By what stands for an address, the newest entry with its token.
    people: BTreeMap<[u8; 32], (Entry, NewsToken)>,
    ended: BTreeSet<NewsName>,
    /// What stands for an address, to the last day on which its owner ended the news.
    ended_on: BTreeMap<[u8; 32], Date>,
    /// How many entries repeat the address of another.
    pub(super) repeats: u64,
}

impl List {
    /// Adds an entry; of two of one address the newer stays, and of two of one day the one whose token is greater, so that it is always the same.
    pub(super) fn add(&mut self, entry: Entry, token: NewsToken) {
        let address = address_digest(&entry.address.folded());
        match self.people.get(&address) {
            None => {
                self.people.insert(address, (entry, token));
            }
            Some((before, its_token)) => {
                self.repeats += 1;
                if (entry.date, token.bytes()) > (before.date, its_token.bytes()) {
                    self.people.insert(address, (entry, token));
                }
            }
        }
    }

    /// Adds an end; `digest` is what stands for the address, where it is known.
    pub(super) fn end(&mut self, ended: &Ended, digest: Option<[u8; 32]>) {
        self.ended.insert(NewsName(ended.name));
        if let Some(digest) = digest {
            let last = self.ended_on.entry(digest).or_insert(ended.on);
            *last = ended.on.max(*last);
        }
    }

    /// Everybody who is left, in the order of what stands for their addresses, which is chance; and how many are gone because they ended the news.
    pub(super) fn settle(self) -> (Vec<(Entry, NewsToken)>, u64) {
        let Self {
            people,
            ended,
            ended_on,
            ..
        } = self;
        let before = people.len();
        let left: Vec<_> = people
            .into_iter()
            .filter(|(address, (entry, token))| {
                let has_ended = ended_on.get(address).is_some_and(|day| *day >= entry.date);
                !has_ended && !ended.contains(&token.name())
            })
            .map(|(_, person)| person)
            .collect();
        let gone = (before - left.len()) as u64;
        (left, gone)
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;
    use crate::domain::{EmailAddress, Language};

    fn entry(address: &str, day: i8) -> Entry {
        Entry {
            address: EmailAddress::parse(address).unwrap(),
            language: Language::Fi,
            date: date(2026, 11, day),
            consent: format!("agreed on the {day}."),
        }
    }

    fn token(number: u8) -> NewsToken {
        NewsToken::from_bytes([number; NewsToken::BYTES])
    }

    fn end(number: u8, day: i8) -> Ended {
        Ended {
            name: token(number).name().0,
            on: date(2026, 11, day),
            mark: Vec::new(),
        }
    }

    fn addresses(list: List) -> Vec<String> {
        let (people, _) = list.settle();
        let mut addresses: Vec<_> = people
            .iter()
            .map(|(entry, _)| format!("{} {}", entry.address.as_str(), entry.date.day()))
            .collect();
        addresses.sort();
        addresses
    }

    #[test]
    fn of_one_address_the_newest_entry_stays() {
        for order in [[0, 1, 2], [2, 1, 0], [1, 2, 0]] {
            let entries = [
                entry("Maria@example.org", 3),
                entry("maria@EXAMPLE.org", 5),
                entry("anna@example.org", 4),
            ];
            let mut list = List::default();
            for place in order {
                list.add(entries[place].clone(), token(u8::try_from(place).unwrap()));
            }
            assert_eq!(list.repeats, 1);
            assert_eq!(addresses(list), ["anna@example.org 4", "maria@EXAMPLE.org 5"]);
        }
    }

    #[test]
    fn who_ended_the_news_is_gone_under_every_token() {
        let digest = address_digest("maria@example.org");
        let list = |asked: i8| {
            let mut list = List::default();
            list.add(entry("maria@example.org", asked), token(1));
            list.end(&end(2, 10), Some(digest));
            list
        };
        assert!(addresses(list(9)).is_empty() && addresses(list(10)).is_empty());
        assert_eq!(list(10).settle().1, 1);
        // Who asks again on a later day is written to again.
        assert_eq!(addresses(list(11)), ["maria@example.org 11"]);
    }

    #[test]
    fn an_entry_whose_own_token_ended_the_news_is_gone_whatever_the_days_say() {
        let mut list = List::default();
        list.add(entry("maria@example.org", 12), token(1));
        list.end(&end(1, 10), None);
        assert!(addresses(list).is_empty());
    }
}
