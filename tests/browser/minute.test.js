// A minute to be done: how long somebody who has never seen the page takes to sign, on a telephone, by keyboard alone, and without scripts.
//
// The browser does the acts; how long a person takes for them is counted by the keystroke-level model (hand.js), so that the bound depends on what the page
// asks for and not on the machine. Counted from the open page with the State's form, as a campaign's link leads to it, to the receipt.

import assert from "node:assert/strict";
import { describe, it } from "node:test";

import { readDigits } from "./digits.js";
import { DESK, Hand, TELEPHONE } from "./hand.js";
import { fieldsOf, people, somebody } from "./people.js";
import { onStage } from "./stage.js";
import { visitor } from "./visitor.js";

const JOURNEYS = [
  { name: "a State without identity number", person: somebody, bound: 60 },
  { name: "a State with identity number", person: people.lv, bound: 90 },
];

describe("a minute", () => {
  let site, chromium;
  onStage((there) => ({ site, chromium } = there));

  for (const { name, person, bound } of JOURNEYS) {
    it(`is enough on a telephone for ${name}`, async (t) => {
      const { page, close } = await visitor(chromium, site, { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });
      const hand = await arrive(page, TELEPHONE, person);
      for (const [field, value] of digitsAlone(person)) await hand.next(`#${field}`, value);
      await hand.point("#declaration");
      await hand.point("#press");
      await arrivesInTime(hand, bound, t);
      await close();
    });

    it(`is enough without scripts for ${name}`, async (t) => {
      const scripted = await visitor(chromium, site);
      await scripted.page.goto("/en/help");
      const { page, close } = await visitor(chromium, site, { viewport: { width: 360, height: 740 }, javaScriptEnabled: false });
      const hand = await arrive(page, DESK, person);
      for (const [field, value] of Object.entries(fieldsOf(person))) await hand.next(`#${field}`, value);
      await hand.point("#declaration");
      const picture = await page.request.get(await page.locator("#by-digits img").getAttribute("src"));
      await hand.skims("#by-digits");
      await hand.next("#digits", await readDigits(scripted.page, await picture.body()));
      await hand.point("#press");
      await arrivesInTime(hand, bound, t);
      await close();
      await scripted.close();
    });

    it(`is enough by keyboard alone for ${name}`, async (t) => {
      const { page, close } = await visitor(chromium, site, { viewport: { width: 360, height: 740 } });
      const hand = await arrive(page, DESK, person, true);
      const values = new Map([...digitsAlone(person), ["declaration", " "], ["press", "\n"]]);
      while (values.size > 0) {
        await hand.press("Tab");
        const id = await page.evaluate(() => document.activeElement.id);
        if (!values.has(id)) continue;
        hand.thoughts += 1;
        const value = values.get(id);
        values.delete(id);
        if (value === "\n") await hand.press("Enter");
        else await hand.write(value);
        assert.ok(hand.keys < 500, "the keyboard leads nowhere");
      }
      await arrivesInTime(hand, bound, t);
      await close();
    });
  }
});

// The link of a campaign names the State. Somebody reads what is offered, for whom it is and what is to be declared, and skims the rest.
async function arrive(page, speeds, person, byKeyboard = false) {
  await page.goto(`/en/?state=${person.state}`);
  const hand = new Hand(page, speeds);
  await hand.reads("h1", ".who p", "label[for=declaration]");
  await hand.skims(".who h3", "#statement > p", ".press");
  if (!byKeyboard) await hand.point(".hero .button");
  return hand;
}

// A date takes eight digits where scripts put the signs between.
const digitsAlone = (person) => Object.entries(fieldsOf(person)).map(([field, value]) => [field, field === "date_of_birth" ? value.replace(/\D/g, "") : value]);

async function arrivesInTime(hand, bound, t) {
  await hand.see("[data-receipt]");
  t.diagnostic(String(hand));
  assert.ok(hand.seconds < bound, String(hand));
}
