//! Invented people's names, streets and towns in the Union's three scripts, with the signs that break careless software: accents, apostrophes,
//! ampersands, quotation marks, letters outside Latin-1.

/// The words from which one State's people are drawn.
pub struct Words {
    pub given: &'static [&'static str],
    pub family: &'static [&'static str],
    pub streets: &'static [&'static str],
    pub cities: &'static [&'static str],
}

/// The words that suit a State.
pub fn words(state: &str) -> &'static Words {
    match state {
        "BG" => &CYRILLIC,
        "EL" | "CY" => &GREEK,
        "DK" | "SE" | "FI" | "EE" => &NORDIC,
        "CZ" | "SK" | "PL" | "SI" | "HR" | "LT" | "LV" | "HU" | "RO" => &EASTERN,
        "ES" | "IT" | "PT" | "FR" | "MT" => &SOUTHERN,
        _ => &WESTERN,
    }
}

static CYRILLIC: Words = Words {
    given: &["Цветелина", "Йордан", "Людмила", "Щерьо", "Георги Петров"],
    family: &["Жечкова", "Хаджииванов", "Ненчовска", "Цънкова-Юрукова", "Щъркелов"],
    streets: &["ул. „Шипченски проход“", "бул. Янко Сакъзов", "ж.к. Дружба"],
    cities: &["Кюстендилско Ново", "Горна Щъркелица", "Малки Чифлик"],
};

static GREEK: Words = Words {
    given: &["Ευφροσύνη", "Αχιλλέας", "Ξένια-Μαρία", "Ιωάννης", "Δήμητρα"],
    family: &["Παπαχατζηγιάννη", "Κωνσταντίνου", "Ξηρογιάννης", "Ψαράκη", "Ωνάσογλου"],
    streets: &["Οδός Ευαγγελίστριας", "Λεωφόρος Ξενοφώντος", "Πλατεία Ψυρρή"],
    cities: &["Άνω Πευκοχώρι", "Ξυλούπολη", "Κάτω Βαθύρρευμα"],
};

static NORDIC: Words = Words {
    given: &["Åsa-Lena", "Bjørn", "Mihkel", "Päivikki", "Søren Ølgaard"],
    family: &[
        "Østergård-Møller",
        "Hämäläistönen",
        "Lillqvister",
        "Õunapuussaar",
        "Ræbildsson",
    ],
    streets: &[
        "Bækkeskovsstræde",
        "Hämeenlinnantiensyrjä",
        "Örtugsgränden",
        "Õismäenurga tänav",
    ],
    cities: &["Nørre Ærtebjerg", "Yli-Äänekangas", "Västra Ölmehamn"],
};

static EASTERN: Words = Words {
    given: &[
        "Żaneta",
        "Dûšan",
        "Ľubomíra",
        "Ștefania",
        "Zsófia Őrs",
        "Nikola Đuro",
        "Ģertrūde",
        "Žygimantas",
    ],
    family: &[
        "Szczebrzeszyńska",
        "Dvořákovičová",
        "Țurcanuș",
        "Kőszegházy",
        "Šķēršļiņa",
        "Čížikevičius",
        "Đurđevićak",
    ],
    streets: &[
        "ulica Świętojańska",
        "Nad Řekou Úhlavou",
        "Strada Înfrățirii",
        "Ģertrūdes iela",
        "Vörösmarty köz",
    ],
    cities: &[
        "Nowa Łękawica",
        "Horní Žďárec",
        "Târgu Țiganca",
        "Újkőszegfalva",
        "Jaunāķeguma",
    ],
};

static SOUTHERN: Words = Words {
    given: &[
        "María de los Ángeles",
        "Gianfrançois",
        "Conceição",
        "Zoë Éléonore",
        "Ġużeppi",
    ],
    family: &[
        "Núñez-Peñalver",
        "D'Acquaviva",
        "Gonçalves Simões",
        "L'Hôpitallier",
        "Għarbiċċa",
    ],
    streets: &[
        "Calle del Niño Perdido",
        "Rue de l'Œuf & du Cygne",
        "Vicolo dell'\"Angelo\"",
        "Triq il-Għajnsielem",
    ],
    cities: &[
        "Peñalcázar de Abajo",
        "Castelsant'Eufèmia",
        "Saint-Çéré-lès-Ormes",
        "Ħal Għaxaqra",
    ],
};

static WESTERN: Words = Words {
    given: &["Jörg-Wüstefried", "Aoibheann", "Saartje", "Brünhilde", "Niamh Étaín"],
    family: &[
        "Großmüßigmann",
        "Ó Súilleabháinín",
        "van 't Hoogerhuysen",
        "McGillicuddyson",
        "Schößlerøy",
    ],
    streets: &["Käthe-Süßkind-Straße", "Upper O'Connoll Row", "'s-Gravenweteringkade"],
    cities: &["Öhringhausen ob der Weißach", "Ballynamuckaghy", "Sint-Oedenrodeghem"],
};
