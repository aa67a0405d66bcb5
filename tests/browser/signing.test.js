// Signing as people do it: in each language, with scripts and without, with cookies and without, by keyboard alone.

import assert from "node:assert/strict";
import { describe, it } from "node:test";

import { readDigits } from "./digits.js";
import { fillIn, people } from "./people.js";
import { onStage } from "./stage.js";
import { visitor } from "./visitor.js";

const RECEIPT = /^[0-9A-Z]{5}(-[0-9A-Z]{1,5}){5,9}$/;

describe("signing", () => {
  let site, chromium;
  onStage((there) => ({ site, chromium } = there));

  for (const language of Object.keys(people)) {
    it(`works in ${language}, from the front door to the receipt`, async () => {
      const { page, foreign, complaints, close } = await visitor(chromium, site, { locale: language });
      await page.goto("/?from=partner");
      assert.equal(new URL(page.url()).pathname, `/${language}/`);
      await chooseState(page, people[language].state);
      assert.match(page.url(), /from=partner/);
      await fillIn(page, people[language]);
      await page.locator("#press").click();
      assert.match(await receiptOf(page), RECEIPT);
      assert.deepEqual(foreign, []);
      assert.deepEqual(complaints, []);
      await close();
    });

    it(`works in ${language} without scripts`, async () => {
      const scripted = await visitor(chromium, site);
      await scripted.page.goto("/en/help");
      const { page, close } = await visitor(chromium, site, { locale: language, javaScriptEnabled: false });
      await page.goto("/");
      await chooseState(page, people[language].state);
      await fillIn(page, people[language]);
      const picture = await page.request.get(await page.locator("#by-digits img").getAttribute("src"));
      await page.locator("#digits").fill(await readDigits(scripted.page, await picture.body()));
      await page.locator("#press").click();
      assert.match(await receiptOf(page), RECEIPT);
      await close();
      await scripted.close();
    });
  }

  it("gives the receipt at once to a browser that takes no cookies", async () => {
    const { context, page, close } = await visitor(chromium, site);
    await context.route("**/*", async (route) => {
      const headers = { ...route.request().headers() };
      delete headers.cookie;
      await route.continue({ headers });
    });
    await page.goto("/en/?state=IE");
    await context.clearCookies();
    await fillIn(page, people.en);
    await page.locator("#press").click();
    assert.match(await receiptOf(page), RECEIPT);
    assert.equal(new URL(page.url()).pathname, "/en/support");
    await close();
  });

  it("needs nothing but a keyboard", async () => {
    const { page, close } = await visitor(chromium, site);
    await page.goto("/en/?state=IE");
    await page.keyboard.press("Tab");
    assert.equal(await page.evaluate(() => document.activeElement.className), "skip");
    await page.keyboard.press("Enter");
    const { state: _, ...fields } = people.en;
    for (const [name, value] of Object.entries(fields)) {
      await tabTo(page, name);
      await page.keyboard.type(value);
    }
    await tabTo(page, "declaration");
    await page.keyboard.press("Space");
    await tabTo(page, "press");
    await page.keyboard.press("Enter");
    assert.match(await receiptOf(page), RECEIPT);
    await close();
  });

  it("waits for a slow check instead of failing", async () => {
    const { page, close } = await visitor(chromium, site);
    await page.route("**/api/v1/challenge", async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 1500));
      await route.continue();
    });
    await page.goto("/en/?state=IE");
    await fillIn(page, people.en);
    await page.locator("#press").click();
    assert.ok((await page.locator("#work").textContent()).length > 0);
    assert.match(await receiptOf(page), RECEIPT);
    await close();
  });

  it("offers the digits when the check cannot run", async () => {
    const { page, close } = await visitor(chromium, site);
    await page.route("**/api/v1/challenge", (route) => route.abort());
    await page.goto("/en/?state=IE");
    await fillIn(page, people.en);
    await page.locator("#by-digits").waitFor({ state: "visible" });
    const picture = await page.request.get(await page.locator("#by-digits img").getAttribute("src"));
    await page.locator("#digits").fill(await readDigits(page, await picture.body()));
    await page.locator("#press").click();
    assert.match(await receiptOf(page), RECEIPT);
    await close();
  });

  it("takes a date however it is typed", async () => {
    const { page, close } = await visitor(chromium, site);
    for (const typed of ["27031985", "27.3.1985", "27 03 1985", "27-3-1985"]) {
      await page.goto("/en/?state=IE");
      await page.locator("#date_of_birth").fill(typed);
      await page.locator("#date_of_birth").blur();
      assert.equal(await page.locator("#date_of_birth").inputValue(), "27/03/1985", typed);
    }
    await close();
  });
});

async function chooseState(page, state) {
  await page.locator("#state").selectOption(state);
  await page.locator("form[method=get] button").click();
  await page.locator("#statement").waitFor();
}

async function receiptOf(page) {
  await page.locator("[data-receipt]").waitFor();
  return (await page.locator("[data-receipt]").textContent()).trim();
}

async function tabTo(page, id) {
  for (let pressed = 0; pressed < 80; pressed += 1) {
    if (await page.evaluate(() => document.activeElement.id) === id) return;
    await page.keyboard.press("Tab");
  }
  assert.fail(`no way to ${id} by keyboard`);
}
