// Invented signatories: for each language the State of its speakers, and what that State's form of 2019 asks for.

const home = (street, number, postcode, city) => ({
  residence_street: street,
  residence_number: number,
  residence_postcode: postcode,
  residence_city: city,
});

export const people = {
  en: { state: "IE", given_names: "Aoife Mary", family_names: "O’Sullivan", date_of_birth: "27/03/1985", ...home("Harbour Row", "4", "D02 X285", "Dublin") },
  da: { state: "DK", given_names: "Søren", family_names: "Ågård", date_of_birth: "27-03-1985", ...home("Store Kongensgade", "12, 3. tv.", "1264", "København K") },
  fi: { state: "FI", given_names: "Päivi Äänekoski", family_names: "Yli-Öljymäki", date_of_birth: "27.03.1985", ...home("Hämeentie", "7 B 12", "00500", "Helsinki") },
  lv: { state: "LV", given_names: "Ģirts", family_names: "Šķēle", document_or_number: "161175-19997" },
};

/** Somebody whose name and address are as long as most people's, so that the time it takes to sign is most people's, too. */
export const somebody = { state: "DK", given_names: "Mette Marie", family_names: "Nielsen", date_of_birth: "27/03/1985", ...home("Nørregade", "14", "8000", "Aarhus") };

/** The fields of a person, without the State. */
export const fieldsOf = ({ state, ...fields }) => fields;

/** Fills the form as somebody would who types. */
export async function fillIn(page, person) {
  for (const [name, value] of Object.entries(fieldsOf(person))) await page.locator(`[name="${name}"]`).fill(value);
  await page.locator("#declaration").check();
}
