//! The initiative as the page shows it: title and aims first, everything else folded until somebody asks.

use crate::domain::{Contact, Language, LanguageVersion, RichText};
use crate::text::Sentences;
use crate::web::site::Visit;

/// The upper part of the page.
pub(in crate::web) struct Hero<'a> {
    pub(in crate::web) number: &'a str,
    pub(in crate::web) title: String,
    /// The language of what follows, where it is not the page's.
    pub(in crate::web) language: Option<&'static str>,
    pub(in crate::web) subject: Option<&'a str>,
    /// The first paragraphs of the aims, as HTML.
    pub(in crate::web) lead: &'a str,
    /// The other paragraphs, as HTML; empty when there are none.
    pub(in crate::web) rest: &'a str,
    /// The annex, as HTML.
    pub(in crate::web) annex: Option<&'a str>,
    pub(in crate::web) facts: Vec<Fact>,
    pub(in crate::web) register: &'a str,
    pub(in crate::web) website: Option<&'a str>,
    pub(in crate::web) organisers: Vec<Organiser<'a>>,
    /// In which language it was registered.
    pub(in crate::web) origin: String,
}

/// One fact about the registration.
pub(in crate::web) struct Fact {
    pub(in crate::web) name: String,
    pub(in crate::web) value: String,
}

/// One person behind the initiative.
pub(in crate::web) struct Organiser<'a> {
    pub(in crate::web) role: String,
    pub(in crate::web) name: String,
    pub(in crate::web) email: Option<&'a str>,
}

impl<'a> Hero<'a> {
    /// The initiative in the language in which it is shown; `None` when the register gave no text at all.
    pub(super) fn of(visit: &Visit<'a>) -> Option<Self> {
        let (initiative, version) = (visit.setting.initiative, visit.shown()?);
        let (lead, rest) = fold(version.objectives.html());
        Some(Self {
            number: &initiative.registration_number,
            // No line begins with a dash.
            title: version.title.replace(" – ", "\u{a0}– "),
            language: (version.language != visit.language()).then(|| version.language.code()),
            subject: version.subject.as_deref(),
            lead,
            rest,
            annex: version.annex.as_ref().map(RichText::html),
            facts: facts(visit),
            register: &initiative.register_url,
            website: version.website.as_deref().or(initiative.website.as_deref()),
            organisers: organisers(visit),
            origin: origin(
                visit.t,
                version,
                initiative.original().map(|original| original.language),
            ),
        })
    }
}

fn facts(visit: &Visit<'_>) -> Vec<Fact> {
    let (t, initiative) = (visit.t, visit.setting.initiative);
    let period = [
        ("from", initiative.collection.start.into()),
        ("to", initiative.collection.end.into()),
    ];
    [
        ("initiative-number", initiative.registration_number.clone()),
        ("initiative-registered", t.date(initiative.registered)),
        (
            "initiative-collection",
            t.say_with("initiative-collection-period", &period),
        ),
    ]
    .map(|(key, value)| Fact {
        name: t.say(key).into_owned(),
        value,
    })
    .into()
}

fn organisers<'a>(visit: &Visit<'a>) -> Vec<Organiser<'a>> {
    let (t, initiative) = (visit.t, visit.setting.initiative);
    let person = |contact: &'a Contact| Organiser {
        role: t.say(&format!("initiative-role-{}", contact.role.key())).into_owned(),
        name: format!("{} {}", contact.given_names, contact.family_names),
        email: contact.email.as_deref(),
    };
    let entity = initiative.legal_entity.iter().map(|entity| Organiser {
        role: t.say("initiative-role-legal_entity").into_owned(),
        name: entity.name.clone(),
        email: None,
    });
    initiative.contacts.iter().map(person).chain(entity).collect()
}

fn origin(t: &Sentences, shown: &LanguageVersion, original: Option<Language>) -> String {
    match original {
        Some(language) if language != shown.language => t.say_with(
            "initiative-translated",
            &[("language", t.language_name(language).into())],
        ),
        _ => t.say("initiative-original").into_owned(),
    }
}

/// Cuts HTML of the safe subset after the first blocks that say enough, unless hardly anything would be left.
fn fold(html: &str) -> (&str, &str) {
    let (mut depth, mut letters, mut from) = (0_usize, 0, 0);
    while let Some((at, end)) = next_tag(html, from) {
        letters += html[from..at].chars().count();
        from = end;
        match &html[at..end] {
            "<br>" => {}
            tag if tag.starts_with("</") => depth = depth.saturating_sub(1),
            _ => depth += 1,
        }
        let (lead, rest) = html.split_at(end);
        if depth == 0 && letters >= ENOUGH_LETTERS && html[at..end].starts_with("</") {
            return if rest.len() >= WORTH_FOLDING {
                (lead, rest)
            } else {
                (html, "")
            };
        }
    }
    (html, "")
}

fn next_tag(html: &str, from: usize) -> Option<(usize, usize)> {
    let at = from + html[from..].find('<')?;
    Some((at, at + html[at..].find('>')? + 1))
}

/// A few lines.
const ENOUGH_LETTERS: usize = 240;

/// Less than this is not worth a fold.
const WORTH_FOLDING: usize = 160;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn aims_are_folded_between_paragraphs_and_never_within_one() {
        let paragraph = format!("<p>{} <em>word</em></p>", "word ".repeat(60));
        let list = format!("<ul><li><p>{}</p></li><li>word</li></ul>", "word ".repeat(60));
        let two = format!("{paragraph}{paragraph}");
        assert_eq!(fold(&two), (paragraph.as_str(), paragraph.as_str()));
        let with_list = format!("{list}{paragraph}");
        assert_eq!(fold(&with_list), (list.as_str(), paragraph.as_str()));
    }

    #[test]
    fn what_is_short_stays_whole() {
        for html in [
            "",
            "plain",
            "<p>One.</p><p>Two.</p>",
            &format!("<p>{}</p><p>End.</p>", "word ".repeat(80)),
        ] {
            assert_eq!(fold(html), (html, ""));
        }
    }
}
