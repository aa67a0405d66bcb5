// For everybody: no page breaks a rule of WCAG 2.2 AA that a program can find, in any language, in any state, in either theme, on a telephone and on a
// desk; nothing is cut off or wider than the window; and nobody else is asked for anything.

import assert from "node:assert/strict";
import { describe, it } from "node:test";

import { fillIn, people } from "./people.js";
import { judge } from "./rules.js";
import { onStage } from "./stage.js";
import { visitor } from "./visitor.js";

// Each page, and the form in each of its shapes: without number, with one number, with documents to choose from.
const PAGES = ["", "?state=LV", "?state=EL", "?state=ZZ", "progress", "privacy", "trust", "help", "certificate", "accessibility", "withdraw", "thanks", "widget", "unsubscribe", "nowhere"];

// The form in each of its states, one after the other.
const STATES = {
  empty: (page) => page.waitForSelector("#statement"),
  refused: async (page) => {
    await page.locator("#press").click();
    await page.waitForSelector("#summary.wrong");
  },
  warned: async (page) => {
    await fillIn(page, { ...people.da, residence_postcode: "ABC" });
    await page.locator("#press").click();
    await page.waitForSelector("#accept_warnings");
  },
  done: async (page) => {
    await page.locator("#accept_warnings").check();
    await page.locator("#press").click();
    await page.waitForSelector("[data-receipt]");
  },
  "news refused": async (page) => {
    await page.locator("form.news button").click();
    await page.waitForSelector("#email[aria-invalid]");
  },
  "news noted": async (page) => {
    await page.locator("#email").fill("maria@example.org");
    await page.locator("#consent").check();
    await page.locator("form.news button").click();
    await page.waitForSelector("#email", { state: "detached" });
  },
};

// So many windows are looked at in turn: the browser and the rules keep two cores busy with them.
const WINDOWS = 3;

describe("every page in every language", () => {
  let site, chromium;
  onStage((there) => ({ site, chromium } = there));

  it("keeps the rules in every state, theme and width", { timeout: 900_000 }, async (t) => {
    const waiting = [...site.languages];
    const found = [];
    let [runs, foreign, complaints] = [0, [], []];
    const look = async (page, name) => {
      const { faults, runs: more } = await judge(page);
      found.push(...faults.map((fault) => `${name}: ${fault}`));
      runs += more;
    };
    const began = Date.now();
    const atOneWindow = async () => {
      for (let language = waiting.shift(); language; language = waiting.shift()) {
        const seen = await visitor(chromium, site, { viewport: { width: 320, height: 800 } });
        for (const path of PAGES) {
          await seen.page.goto(`/${language}/${path}`);
          await look(seen.page, `/${language}/${path}`);
        }
        await seen.page.goto(`/${language}/?state=DK`);
        for (const [state, reach] of Object.entries(STATES)) {
          await reach(seen.page);
          await look(seen.page, `${language}, ${state}`);
        }
        foreign.push(...seen.foreign);
        complaints.push(...seen.complaints.filter((complaint) => !complaint.includes("404")));
        await seen.close();
      }
    };
    await Promise.all(Array.from({ length: WINDOWS }, atOneWindow));
    t.diagnostic(`axe ran ${runs} times over ${site.languages.length} languages in ${Math.round((Date.now() - began) / 1000)} s`);
    assert.deepEqual({ found, foreign, complaints }, { found: [], foreign: [], complaints: [] });
  });

  it("keeps the rules with the languages unfolded", async () => {
    const { page, close } = await visitor(chromium, site, { viewport: { width: 320, height: 800 } });
    await page.goto("/en/help");
    await page.locator(".languages summary").click();
    assert.deepEqual((await judge(page)).faults, []);
    await close();
  });
});
