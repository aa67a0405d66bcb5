//! Who may sign on a State's form, and how their age is counted.

use super::coded::coded;

coded! {
    /// Who may sign on a State's form.
    pub enum Who: u8 {
        Residents = 1, "residents", "Citizens of the Union who live in the State.";
        ResidentsOrNationals = 2, "residents_or_nationals", "Those, and nationals of the State wherever they live.";
        ResidentsOrRegisteredNationals = 3, "residents_or_registered_nationals", "Citizens of the Union who live in the State, and its nationals abroad who told its authorities where they live.";
        HoldersOfPersonalNumber = 4, "holders_of_personal_number", "Holders of a personal number of the State.";
        HoldersOfDocument = 5, "holders_of_document", "Holders of one of the listed documents of the State.";
        HoldersOfNumberOrDocument = 6, "holders_of_number_or_document", "Holders of a personal number or one of the listed documents of the State.";
        Nationals = 7, "nationals", "Nationals of the State, wherever they live.";
    }
}

impl Who {
    /// The key of the sentence that says it.
    #[must_use]
    pub const fn key(self) -> &'static str {
        self.code()
    }
}

//------------ AgeRule

coded! {
    /// How a signatory's age is counted.
    pub enum AgeRule: u8 {
        Birthday = 1, "birthday", "The birthday must have been reached on the day of signing.";
        CalendarYear = 2, "calendar_year", "The year in which the birthday falls is enough (Greece).";
    }
}
