//! The register's XML file about an initiative, which its organisers download from their account.
//!
//! Reads the shape that the Commission's software published (`eci-oct-export.xsd`): `export/initiative` with organisers and language versions. Every
//! value comes with the place where it stood. What the values mean, and whether they can be true, is for `service::import`; this module knows XML only.

mod place;
mod tree;

pub use place::Place;
pub use tree::{FaultKind, XmlFault};

use tree::Element;

/// What the file says about the initiative, as it stands there.
#[derive(Debug)]
pub struct RegisterFile {
    /// `registrationNumber`.
    pub registration_number: Located,
    /// `registrationDate`.
    pub registration_date: Located,
    /// `url`: the initiative's page in the register.
    pub url: Located,
    /// The organisers whom the file names.
    pub organisers: Vec<Organiser>,
    /// The language versions.
    pub versions: Vec<Version>,
}

/// An `organiser`.
#[derive(Debug)]
pub struct Organiser {
    /// `role`: representative, substitute or member.
    pub role: Located,
    /// `firstName`.
    pub first_name: Option<Located>,
    /// `familyName`.
    pub family_name: Option<Located>,
    /// `email`.
    pub email: Option<Located>,
}

/// A `language`.
#[derive(Debug)]
pub struct Version {
    /// `code`.
    pub code: Located,
    /// Whether `original` is true.
    pub original: bool,
    /// `title`.
    pub title: Located,
    /// `subject`.
    pub subject: Option<Located>,
    /// `description`: the objectives.
    pub description: Located,
    /// `site`.
    pub site: Option<Located>,
}

/// A text, and where in the file it stood.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Located {
    /// The text, blanks around it gone.
    pub text: String,
    /// Line and column of the element that holds it.
    pub place: Place,
}

/// Reads the file.
///
/// # Errors
///
/// Says where the file is no XML of this shape, or holds what it has no need of: document types and entities.
pub fn read(xml: &str) -> Result<RegisterFile, XmlFault> {
    let root = tree::read(xml)?;
    root.expect_name("export")?;
    let initiative = root.only("initiative")?;
    Ok(RegisterFile {
        registration_number: attribute(initiative, "registrationNumber")?,
        registration_date: attribute(initiative, "registrationDate")?,
        url: attribute(initiative, "url")?,
        organisers: children(initiative, "organisers", "organiser", organiser)?,
        versions: children(initiative, "languages", "language", version)?,
    })
}

fn organiser(element: &Element) -> Result<Organiser, XmlFault> {
    Ok(Organiser {
        role: attribute(element, "role")?,
        first_name: text(element, "firstName")?,
        family_name: text(element, "familyName")?,
        email: text(element, "email")?,
    })
}

fn version(element: &Element) -> Result<Version, XmlFault> {
    let mandatory = |name| text(element, name)?.ok_or_else(|| element.lacks(name));
    Ok(Version {
        code: attribute(element, "code")?,
        original: matches!(element.attribute("original"), Some("true" | "1")),
        title: mandatory("title")?,
        subject: text(element, "subject")?,
        description: mandatory("description")?,
        site: text(element, "site")?,
    })
}

/// The elements of a list that stands in an element of its own.
fn children<T>(
    parent: &Element,
    list: &'static str,
    item: &str,
    read: impl Fn(&Element) -> Result<T, XmlFault>,
) -> Result<Vec<T>, XmlFault> {
    parent.only(list)?.children(item).map(read).collect()
}

fn attribute(element: &Element, name: &'static str) -> Result<Located, XmlFault> {
    let text = element.attribute(name).ok_or_else(|| element.lacks(name))?;
    Ok(Located {
        text: text.trim().to_owned(),
        place: element.place(),
    })
}

/// The text of a child, if there is such a child and anything in it.
fn text(element: &Element, name: &'static str) -> Result<Option<Located>, XmlFault> {
    let Some(child) = element.at_most_one(name)? else {
        return Ok(None);
    };
    let text = child.text().trim();
    Ok((!text.is_empty()).then(|| Located {
        text: text.to_owned(),
        place: child.place(),
    }))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn minimal(inside: &str) -> String {
        format!(
            r#"<?xml version="1.0"?><export><initiative registrationNumber="ECI(2012)000003" registrationDate="2012-05-10" url="https://example.org/"><organisers/><languages>{inside}</languages></initiative></export>"#
        )
    }

    #[test]
    fn the_register_s_own_file_is_read() {
        let file = read(include_str!("../../tests/data/register/2012-000003.export.xml")).unwrap();
        assert_eq!(file.registration_number.text, "ECI(2012)000003");
        assert_eq!(file.registration_date.text, "2012-05-10");
        assert_eq!(file.registration_date.place, Place { line: 3, column: 3 });
        assert_eq!(file.organisers.len(), 2);
        assert_eq!(file.organisers[0].first_name.as_ref().unwrap().text, "(withheld)");
        assert_eq!(file.versions.len(), 1);
        assert!(file.versions[0].original && file.versions[0].description.text.contains("\n\nThe EU legislation"));
    }

    #[test]
    fn text_in_sections_and_with_entities_is_one_text() {
        let version = r#"<language code="en" original="1"><title>A &amp; <![CDATA[<b>]]> &#x41;&quot;</title><description>d</description></language>"#;
        let file = read(&minimal(version)).unwrap();
        assert_eq!(file.versions[0].title.text, "A & <b> A\"");
        assert!(file.versions[0].original && file.versions[0].subject.is_none());
    }

    #[test]
    fn what_is_missing_is_named_with_its_place() {
        let fault = read(&minimal("<language code='en'><title>t</title></language>")).unwrap_err();
        assert_eq!(fault.to_string(), "line 1, column 160: description is missing");
        let fault = read("<export>\n <initiative registrationNumber='1'/>\n</export>").unwrap_err();
        assert_eq!(fault.to_string(), "line 2, column 2: registrationDate is missing");
        let fault = read("<something/>").unwrap_err();
        assert_eq!(fault.to_string(), "line 1, column 1: export is missing");
    }

    #[test]
    fn an_element_that_stands_twice_is_refused() {
        let twice = "<language code='en'><title>a</title><title>b</title><description>d</description></language>";
        assert!(
            read(&minimal(twice))
                .unwrap_err()
                .to_string()
                .ends_with("title stands here a second time")
        );
    }
}
