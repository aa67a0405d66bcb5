// For everybody: no page breaks the rules of WCAG 2.2 AA that a program can find, in any theme, at any width; none is wider than the window.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { after, before, describe, it } from "node:test";

import { appliance } from "./appliance.js";
import { fillIn, people } from "./people.js";
import { browser, visitor } from "./visitor.js";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
const PAGES = ["", "?state=DK", "?state=LV", "?state=EL", "progress", "privacy", "trust", "help", "certificate", "withdraw", "thanks", "nowhere"];

describe("every page", () => {
  let site, chromium;
  before(async () => {
    site = await appliance();
    chromium = await browser();
  });
  after(async () => {
    await chromium?.close();
    await site?.stop();
  });

  for (const colorScheme of ["light", "dark"]) {
    for (const width of [320, 1280]) {
      it(`keeps the rules at ${width} pixels in the ${colorScheme} theme`, async () => {
        const { page, close } = await visitor(chromium, site, { colorScheme, viewport: { width, height: 900 } });
        for (const path of PAGES) {
          await page.goto(`/en/${path}`);
          await unfold(page);
          await keepsTheRules(page, path);
        }
        for (const state of [onTheWrongPath, onTheOddPath, atTheEnd]) {
          await state(page);
          await keepsTheRules(page, state.name);
        }
        await close();
      });
    }
  }

  for (const language of Object.keys(people)) {
    it(`is no wider than a small telephone in ${language}`, async () => {
      const { page, close } = await visitor(chromium, site, { viewport: { width: 320, height: 640 } });
      for (const path of PAGES) {
        await page.goto(`/${language}/${path}`);
        await unfold(page);
        const [width, room] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
        assert.ok(width <= room, `/${language}/${path} is ${width} pixels wide`);
      }
      await close();
    });
  }

  it("asks nobody else for anything", async () => {
    const { page, foreign, complaints, close } = await visitor(chromium, site);
    for (const path of PAGES) await page.goto(`/en/${path}`);
    assert.deepEqual(foreign, []);
    assert.deepEqual(complaints.filter((complaint) => !complaint.includes("404")), []);
    await close();
  });
});

async function unfold(page) {
  await page.evaluate(() => document.querySelectorAll("main details").forEach((details) => (details.open = true)));
}

async function keepsTheRules(page, name) {
  await page.evaluate(AXE);
  const { violations } = await page.evaluate((rules) => axe.run({ runOnly: rules }), RULES);
  const said = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" | ")}`);
  assert.deepEqual(said, [], name);
}

async function onTheWrongPath(page) {
  await page.goto("/en/?state=DK");
  await page.locator("#press").click();
  await page.locator("#summary").waitFor();
}

async function onTheOddPath(page) {
  await page.goto("/en/?state=LV");
  await fillIn(page, { ...people.lv, document_or_number: "1" });
  await page.locator("#press").click();
  await page.locator("#accept_warnings").waitFor();
}

async function atTheEnd(page) {
  await page.goto("/en/?state=DK");
  await fillIn(page, people.da);
  await page.locator("#press").click();
  await page.locator("[data-receipt]").waitFor();
}
