// Writes the names of one language from Unicode CLDR, as Node's Intl has it: node assets/text/names/generate.mjs de [de-DE] > assets/text/names/de.tsv
//
// Run by hand when a language is added. The codes are those of en.tsv, so a new country is added there first. Look at the result: institutions
// of the Union have names of their own for a State or two (UNION), and CLDR's formal names for a few territories are longer than a list wants.

import { readFileSync } from "node:fs";

const [tag, locale = tag] = process.argv.slice(2);
const UNION = {
  bg: { UK: "Обединено кралство" },
  cs: { UK: "Spojené království" },
  da: { UK: "Det Forenede Kongerige" },
  et: { NL: "Madalmaad" },
  fi: { UK: "Yhdistynyt kuningaskunta" },
  hr: { UK: "Ujedinjena Kraljevina" },
  mt: { CZ: "Ċekja", NL: "Netherlands" },
  pl: { NL: "Niderlandy", UK: "Zjednoczone Królestwo" },
  sv: { UK: "Förenade kungariket" },
};
const MISSING = { mt: { IO: "Territorju Brittaniku tal-Oċean Indjan" } };
// In a list an article is in the way of whoever looks for the name: Maltese drops it, Irish keeps it, and neither sorts by it.
const ARTICLE = { ga: /^an t?-?(?=\p{Lu})/u, mt: /^(?:il|l|iċ|id|in|ir|is|it|ix|iz|iż)-/u };
const SHORT = ["HK", "MO", "PS"];
const ISO = { EL: "GR", UK: "GB" };

const names = (type, style) => new Intl.DisplayNames(locale, { type, style, fallback: "none" });
const [region, short, language] = [names("region", "long"), names("region", "short"), names("language", "long")];
const bare = (said) => (ARTICLE[tag] ? said.replace(ARTICLE[tag], "") : said);
const listed = (said) => said && capital(tag === "mt" ? bare(said) : said);
const capital = (said) => (ARTICLE[tag] ? said.charAt(0).toLocaleUpperCase(tag) + said.slice(1) : said);
const sorted = (said) => bare(said.replace(/^An /, "an "));
const name = {
  state: (code) => UNION[tag]?.[code] ?? listed(region.of(ISO[code] ?? code)),
  language: (code) => language.of(code),
  country: (code) => MISSING[tag]?.[code] ?? listed((SHORT.includes(code) ? short : region).of(code)),
};

const english = readFileSync(new URL("en.tsv", import.meta.url), "utf8").split("\n").filter((line) => line && !line.startsWith("#"));
const order = new Intl.Collator(locale);
const { cldr, node } = process.versions;
console.log(`# kind, code, name; each kind sorted as the language sorts. Names: Unicode CLDR ${cldr}, by Intl of Node ${node}, locale ${locale}.`);
for (const kind of ["state", "language", "country"]) {
  const codes = english.map((line) => line.split("\t")).filter((line) => line[0] === kind).map((line) => line[1]);
  const rows = codes.map((code) => [code, name[kind](code)]);
  if (rows.some(([, said]) => !said)) throw new Error(`CLDR has not all names of kind ${kind} in ${locale}`);
  for (const [code, said] of rows.sort((one, other) => order.compare(sorted(one[1]), sorted(other[1])))) console.log(`${kind}\t${code}\t${said}`);
}
