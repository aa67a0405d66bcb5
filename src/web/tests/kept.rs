//! What every page must keep, read off its HTML: nothing inline, nothing foreign, every control named, every reference answered, every sentence
//! found.

use std::collections::BTreeSet;
use std::io::Write as _;

use flate2::Compression;
use flate2::write::GzEncoder;

/// Fails with the page's name when the page does not keep something.
pub(super) fn by(page: &str, name: &str) {
    let tags = tags(page);
    nothing_is_inline_or_foreign(&tags, name);
    ids_are_answered(&tags, name);
    controls_are_named(&tags, name);
    sentences_are_found(page, name);
    assert!(page.ends_with("</html>"), "{name}: the page ends early");
    assert_eq!(
        tags.iter().filter(|tag| tag.name == "h1").count(),
        1,
        "{name}: one first heading"
    );
}

/// How long the page is on the line.
pub(super) fn squeezed(page: &str) -> usize {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::new(4));
    encoder.write_all(page.as_bytes()).unwrap();
    encoder.finish().unwrap().len()
}

/// An opening tag with its attributes.
struct Tag<'a> {
    name: &'a str,
    attributes: Vec<(&'a str, &'a str)>,
}

impl<'a> Tag<'a> {
    fn value(&self, attribute: &str) -> Option<&'a str> {
        self.attributes
            .iter()
            .find(|(name, _)| *name == attribute)
            .map(|(_, value)| *value)
    }
}

fn tags(page: &str) -> Vec<Tag<'_>> {
    let opening = page
        .split('<')
        .skip(1)
        .filter(|part| part.starts_with(|first: char| first.is_ascii_alphabetic()));
    opening
        .map(|part| tag(part.split_once('>').expect("tags end").0))
        .collect()
}

fn tag(text: &str) -> Tag<'_> {
    let (name, mut rest) = text.split_once([' ', '\n', '/']).unwrap_or((text, ""));
    let mut attributes = Vec::new();
    while let Some((before, after)) = rest.split_once("=\"") {
        let (value, after) = after.split_once('"').expect("values end");
        attributes.push((before.rsplit(' ').next().unwrap_or_default(), value));
        rest = after;
    }
    Tag { name, attributes }
}

fn nothing_is_inline_or_foreign(tags: &[Tag<'_>], page: &str) {
    for tag in tags {
        assert!(
            tag.name != "style" && (tag.name != "script" || tag.value("src").is_some()),
            "{page}: inline {}",
            tag.name
        );
        for (name, value) in &tag.attributes {
            assert!(
                *name != "style" && !name.starts_with("on"),
                "{page}: {name} on {}",
                tag.name
            );
            let loads =
                matches!(tag.name, "script" | "img" | "link" | "form") && matches!(*name, "src" | "href" | "action");
            assert!(
                !loads || (value.starts_with('/') && !value.starts_with("//")),
                "{page}: {} loads {value}",
                tag.name
            );
            assert!(!value.starts_with("javascript:"), "{page}: {value}");
        }
    }
}

fn ids_are_answered(tags: &[Tag<'_>], page: &str) {
    let mut ids = BTreeSet::new();
    for id in tags.iter().filter_map(|tag| tag.value("id")) {
        assert!(!id.is_empty() && ids.insert(id), "{page}: the id {id:?} comes twice");
    }
    for tag in tags {
        let lists = ["aria-describedby", "aria-labelledby", "for"]
            .into_iter()
            .filter_map(|name| tag.value(name));
        let within = tag.value("href").and_then(|address| address.strip_prefix('#'));
        for id in lists.flat_map(str::split_whitespace).chain(within) {
            assert!(ids.contains(id), "{page}: nothing has the id {id}");
        }
    }
}

fn controls_are_named(tags: &[Tag<'_>], page: &str) {
    let labelled: BTreeSet<_> = tags
        .iter()
        .filter(|tag| tag.name == "label")
        .filter_map(|tag| tag.value("for"))
        .collect();
    let shown = |tag: &&Tag<'_>| matches!(tag.name, "input" | "select") && tag.value("type") != Some("hidden");
    for control in tags.iter().filter(shown) {
        let id = control.value("id").unwrap_or_default();
        assert!(labelled.contains(id), "{page}: nothing names the control {id:?}");
    }
}

/// A sentence that is missing shows its key.
fn sentences_are_found(page: &str, name: &str) {
    let texts = page
        .split('<')
        .filter_map(|part| part.split_once('>'))
        .map(|(_, text)| text);
    for word in texts.flat_map(str::split_whitespace) {
        let is_key = PLACES
            .iter()
            .any(|place| word.strip_prefix(place).is_some_and(|rest| rest.starts_with('-')));
        assert!(!is_key, "{name}: no sentence {word}");
        assert!(
            !word.contains("{$") && !word.starts_with('$'),
            "{name}: an empty place in {word}"
        );
    }
}

/// With what the keys of sentences begin.
const PLACES: [&str; 29] = [
    "frame",
    "initiative",
    "count",
    "state",
    "who",
    "form",
    "date",
    "field",
    "beside",
    "work",
    "digits",
    "summary",
    "reject",
    "warn",
    "thanks",
    "withdraw",
    "news",
    "unsubscribe",
    "status",
    "progress",
    "milestone",
    "share",
    "widget",
    "feed",
    "privacy",
    "trust",
    "help",
    "failure",
    "accessibility",
];
