//! The fields that forms are made of, and the kinds of document that a form may ask for.

use super::coded::coded;

coded! {
    /// One field of a statement of support. A State's form asks for some of them.
    pub enum Field: u8 {
        GivenNames = 1, "given_names", "All given names.";
        FamilyNames = 2, "family_names", "Family names.";
        NameAtBirth = 3, "name_at_birth", "The family name at birth.";
        FathersName = 4, "fathers_name", "The father's name.";
        ResidenceStreet = 5, "residence_street", "The street of the residence.";
        ResidenceNumber = 6, "residence_number", "The number in the street.";
        ResidencePostcode = 7, "residence_postcode", "The postcode of the residence.";
        ResidenceCity = 8, "residence_city", "The city of the residence.";
        ResidenceCountry = 9, "residence_country", "The country of the residence, a code of ISO 3166-1.";
        DateOfBirth = 10, "date_of_birth", "The date of birth.";
        PlaceOfBirth = 11, "place_of_birth", "The place of birth.";
        CountryOfPermanentResidence = 12, "country_of_permanent_residence", "The country of permanent residence (Finland, 2011).";
        Nationality = 13, "nationality", "The nationality, a code of ISO 3166-1.";
        DocumentOrNumberType = 14, "document_or_number_type", "Which of the State's documents or numbers is given: a key of `DocumentKind`.";
        DocumentOrNumber = 15, "document_or_number", "The number of the document, or the personal number itself.";
        IssuingAuthority = 16, "issuing_authority", "The authority that issued the document (Italy, 2011).";
    }
}

impl Field {
    /// The name that the field has in the form that a browser sends.
    #[must_use]
    pub const fn name(self) -> &'static str {
        self.code()
    }

    /// Finds the field with this name.
    #[must_use]
    pub fn parse(name: &str) -> Option<Self> {
        Self::from_code(name)
    }

    /// How many characters the field may hold: more than anybody's honest data, so that only mistakes and attacks meet the limit.
    #[must_use]
    pub const fn max_chars(self) -> usize {
        match self {
            Self::GivenNames
            | Self::FamilyNames
            | Self::NameAtBirth
            | Self::FathersName
            | Self::ResidenceStreet
            | Self::IssuingAuthority => 200,
            Self::ResidenceCity | Self::PlaceOfBirth => 120,
            Self::ResidenceNumber | Self::DocumentOrNumber => 40,
            Self::ResidencePostcode | Self::DateOfBirth => 20,
            Self::DocumentOrNumberType
            | Self::ResidenceCountry
            | Self::CountryOfPermanentResidence
            | Self::Nationality => 64,
        }
    }

    /// Whether the field holds a country's code.
    #[must_use]
    pub const fn is_country(self) -> bool {
        matches!(
            self,
            Self::ResidenceCountry | Self::CountryOfPermanentResidence | Self::Nationality
        )
    }
}

//------------ DocumentKind

coded! {
    /// A kind of identity document or personal number that some State accepts.
    pub enum DocumentKind: u8 {
        Passport = 1, "passport", "A passport.";
        IdCard = 2, "id_card", "An identity card.";
        PersonalNumber = 3, "personal_number", "A personal identification number.";
        ResidenceCertificate = 4, "residence_certificate", "A certificate of residence of a Union citizen (Greece, 2011).";
        ResidencePermit = 5, "residence_permit", "A residence document (Malta, 2011).";
        CitizenCard = 6, "citizen_card", "A citizen's card (Portugal).";
        ForeignerNumber = 7, "foreigner_number", "A foreigner's identification number (Spain, 2011).";
        RegistrationCertificate = 8, "registration_certificate", "A registration certificate (Romania, 2011).";
        PermanentResidenceCard = 9, "permanent_residence_card", "A permanent residence card (Romania, 2011).";
    }
}

impl DocumentKind {
    /// The key that stands for the kind in forms and in the law's data.
    #[must_use]
    pub const fn key(self) -> &'static str {
        self.code()
    }

    /// Finds the kind with this key.
    #[must_use]
    pub fn parse(key: &str) -> Option<Self> {
        Self::from_code(key)
    }
}
