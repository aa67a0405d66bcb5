//! Which fields and documents each Member State asks for, in both regimes: Annex III of Regulation 211/2011 as last amended by Delegated Regulation
//! 2015/1070, and Annex III of Regulation 2019/788.

/// One of the two Regulations.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Regime {
    R2011,
    R2019,
}

impl Regime {
    /// The name on the command line.
    pub fn code(self) -> &'static str {
        match self {
            Self::R2011 => "2011",
            Self::R2019 => "2019",
        }
    }

    /// Reads the name on the command line.
    pub fn parse(text: &str) -> Option<Self> {
        match text {
            "2011" => Some(Self::R2011),
            "2019" => Some(Self::R2019),
            _ => None,
        }
    }
}

/// What one State asks.
pub struct Form {
    pub state: &'static str,
    pub fields: Vec<&'static str>,
    pub documents: &'static [&'static str],
}

/// The form of each State, in the order of the Official Journal.
pub fn forms(regime: Regime) -> Vec<Form> {
    match regime {
        Regime::R2011 => FORMS_2011
            .iter()
            .map(|(state, marks, documents)| form(state, marks, documents))
            .collect(),
        Regime::R2019 => PARTS_2019
            .iter()
            .map(|(state, documents)| part(state, documents))
            .collect(),
    }
}

fn form(state: &'static str, marks: &str, documents: &'static [&'static str]) -> Form {
    let mut fields = vec!["given_names", "family_names"];
    for mark in marks.chars() {
        match mark {
            'f' => fields.push("fathers_name"),
            'm' => fields.push("name_at_birth"),
            'r' => fields.extend(RESIDENCE),
            'c' => fields.push("country_of_permanent_residence"),
            'd' => fields.push("date_of_birth"),
            'p' => fields.push("place_of_birth"),
            'n' => fields.push("nationality"),
            'i' => fields.push("issuing_authority"),
            other => panic!("no field has the mark {other}"),
        }
    }
    if !documents.is_empty() {
        fields.extend(DOCUMENT);
    }
    Form {
        state,
        fields,
        documents,
    }
}

/// Part A asks for residence and birth date, Part B for a document or number.
fn part(state: &'static str, documents: &'static [&'static str]) -> Form {
    form(state, if documents.is_empty() { "rd" } else { "" }, documents)
}

const RESIDENCE: [&str; 5] = [
    "residence_street",
    "residence_number",
    "residence_postcode",
    "residence_city",
    "residence_country",
];
const DOCUMENT: [&str; 2] = ["document_or_number_type", "document_or_number"];

/// State, fields besides the names (see [`form`]), documents.
#[rustfmt::skip]
const FORMS_2011: [(&str, &str, &[&str]); 28] = [
    ("AT", "rdpn", &["passport", "id_card"]),
    ("BE", "rdpn", &[]),
    ("BG", "fn", &["personal_number"]),
    ("HR", "rn", &["personal_number"]),
    ("CY", "n", &["id_card", "passport"]),
    ("CZ", "n", &["id_card", "passport"]),
    ("DK", "rdpn", &[]),
    ("EE", "rdpn", &[]),
    ("FI", "cdn", &[]),
    ("FR", "rdpn", &["passport", "id_card"]),
    ("DE", "rdpn", &[]),
    ("EL", "fmdn", &["id_card", "passport", "residence_certificate"]),
    ("HU", "n", &["id_card", "passport", "personal_number"]),
    ("IE", "rdn", &[]),
    ("IT", "rdpni", &["passport", "id_card"]),
    ("LV", "n", &["personal_number"]),
    ("LT", "n", &["personal_number"]),
    ("LU", "rdpn", &[]),
    ("MT", "dn", &["id_card", "residence_permit"]),
    ("NL", "mrdpn", &[]),
    ("PL", "rn", &["personal_number"]),
    ("PT", "dn", &["id_card", "passport", "citizen_card"]),
    ("RO", "rdn", &["id_card", "passport", "registration_certificate", "permanent_residence_card", "personal_number"]),
    ("SK", "mrdpn", &[]),
    ("SI", "dpn", &["personal_number"]),
    ("ES", "dn", &["id_card", "passport", "foreigner_number"]),
    ("SE", "n", &["personal_number"]),
    ("UK", "rdn", &[]),
];

/// State, documents of Part B; without one the State uses Part A.
#[rustfmt::skip]
const PARTS_2019: [(&str, &[&str]); 27] = [
    ("AT", &["passport", "id_card"]),
    ("BE", &["personal_number"]),
    ("BG", &["personal_number"]),
    ("HR", &["personal_number"]),
    ("CY", &["id_card", "passport"]),
    ("CZ", &["id_card", "passport"]),
    ("DK", &[]),
    ("EE", &["personal_number"]),
    ("FI", &[]),
    ("FR", &[]),
    ("DE", &[]),
    ("EL", &[]),
    ("HU", &["id_card", "passport", "personal_number"]),
    ("IE", &[]),
    ("IT", &["passport", "id_card"]),
    ("LV", &["personal_number"]),
    ("LT", &["personal_number"]),
    ("LU", &[]),
    ("MT", &["id_card"]),
    ("NL", &[]),
    ("PL", &["personal_number"]),
    ("PT", &["id_card", "passport", "citizen_card"]),
    ("RO", &["id_card", "passport", "personal_number"]),
    ("SK", &[]),
    ("SI", &["personal_number"]),
    ("ES", &["id_card", "passport"]),
    ("SE", &["personal_number"]),
];
