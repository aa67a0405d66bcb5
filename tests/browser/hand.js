// A person's hands and eyes, by the keystroke-level model: how long somebody takes to do what the browser does at once.
//
// The operators are those of S. K. Card, T. P. Moran and A. Newell (The Keystroke-Level Model for User Performance Time with Interactive Systems,
// Communications of the ACM 23, 1980). The speeds of typing are what many thousand people showed: on keyboards 51.6 words a minute (V. Dhakal et al.,
// Observations on Typing from 136 Million Keystrokes, CHI 2018), on glass 36.2 (K. Palin et al., How do People Type on Mobile Devices?, MobileHCI 2019).
// What somebody must understand is read at 238 words a minute (M. Brysbaert, How Many Words Do We Read per Minute?, Journal of Memory and Language 109,
// 2019); what only confirms is skimmed at 600 (K. Rayner et al., So Much to Read, So Little Time, Psychological Science in the Public Interest 17, 2016).

const LETTERS = 5;

/** Seconds for each act. */
export const DESK = { key: 60 / (51.6 * LETTERS), point: 1.1, think: 1.35 };
export const TELEPHONE = { key: 60 / (36.2 * LETTERS), point: 0.95, think: 1.35 };
const [READING, SKIMMING] = [60 / 238, 60 / 600];

/** Does what a person would do on a page, and adds up how long the person would take; the waits for the site are measured. */
export class Hand {
  constructor(page, speeds) {
    Object.assign(this, { page, speeds, keys: 0, points: 0, thoughts: 0, read: 0, skimmed: 0, waited: 0 });
  }

  /** Reads all words that stand at these places. */
  async reads(...selectors) {
    for (const selector of selectors) this.read += await this.wordsOf(selector);
  }

  /** Skims them. */
  async skims(...selectors) {
    for (const selector of selectors) this.skimmed += await this.wordsOf(selector);
  }

  async wordsOf(selector) {
    return (await this.page.locator(selector).first().innerText()).split(/\s+/).filter(Boolean).length;
  }

  /** Goes to the next field with the key that telephones and keyboards have for it, and types: one thought for what the field asks. */
  async next(selector, text) {
    this.thoughts += 1;
    this.keys += 1;
    await this.page.locator(selector).focus();
    await this.write(text);
  }

  async point(selector) {
    this.thoughts += 1;
    this.points += 1;
    await this.page.locator(selector).click();
  }

  async write(text) {
    this.keys += [...text].length;
    await this.page.keyboard.type(text);
  }

  async press(key, thoughts = 0) {
    this.thoughts += thoughts;
    this.keys += 1;
    await this.page.keyboard.press(key);
  }

  /** Waits until something is there; this is the site's time, not the person's. */
  async see(selector) {
    const began = performance.now();
    await this.page.locator(selector).waitFor();
    this.waited += (performance.now() - began) / 1000;
  }

  get seconds() {
    const { key, point, think } = this.speeds;
    return this.keys * key + this.points * point + this.thoughts * think + this.read * READING + this.skimmed * SKIMMING + this.waited;
  }

  toString() {
    return `${this.seconds.toFixed(1)} s: ${this.keys} keys, ${this.points} times pointed, ${this.thoughts} times thought, ${this.read} words read, ${this.skimmed} skimmed, ${this.waited.toFixed(1)} s waited`;
  }
}
