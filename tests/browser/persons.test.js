// What shows that a person signs: digits that can be heard, and digits beside the device's work where the instance is set so.

import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";

import { appliance } from "./appliance.js";
import { readDigits } from "./digits.js";
import { fillIn, people } from "./people.js";
import { browser, visitor } from "./visitor.js";

describe("where everybody types digits", () => {
  let site, chromium;
  before(async () => {
    site = await appliance(["--person-check", "always"]);
    chromium = await browser();
  });
  after(async () => {
    await chromium?.close();
    await site?.stop();
  });

  it("the page asks for them, says why, and takes them beside the work", async () => {
    const { page, complaints, close } = await visitor(chromium, site);
    await page.goto("/en/?state=IE");
    assert.match(await page.locator("#by-digits").innerText(), /certifying authority/);
    await fillIn(page, people.en);
    await page.locator("#digits").fill(await digitsOf(page));
    await page.locator("#press").click();
    await page.locator("[data-receipt]").waitFor();
    assert.deepEqual(complaints, []);
    await close();
  });

  it("whoever forgets them loses nothing, and the device does not work again", async () => {
    const { page, close } = await visitor(chromium, site);
    await page.goto("/en/?state=IE");
    await fillIn(page, people.en);
    await page.locator("#press").click();
    await page.locator("#summary").waitFor();
    assert.equal(await page.locator("[name=family_names]").inputValue(), people.en.family_names);
    assert.notEqual(await page.locator("#altcha").inputValue(), "");
    await page.locator("#digits").fill(await digitsOf(page));
    await page.locator("#press").click();
    await page.locator("[data-receipt]").waitFor();
    await close();
  });

  it("they are enough without scripts", async () => {
    const scripted = await visitor(chromium, site);
    await scripted.page.goto("/en/help");
    const { page, close } = await visitor(chromium, site, { javaScriptEnabled: false });
    await page.goto("/en/?state=IE");
    await fillIn(page, people.en);
    await page.locator("#digits").fill(await digitsOf(page, scripted.page));
    await page.locator("#press").click();
    await page.locator("[data-receipt]").waitFor();
    await close();
    await scripted.close();
  });

  for (const language of ["en", "da"]) {
    it(`they can be played in ${language}, from this site, by a player with a name`, async () => {
      const { page, foreign, complaints, close } = await visitor(chromium, site);
      await page.goto(`/${language}/?state=IE`);
      const player = page.locator("#by-digits audio");
      assert.equal(await player.getAttribute("preload"), "none");
      const seconds = await player.evaluate(async (audio) => {
        audio.muted = true;
        await audio.play();
        return audio.duration;
      });
      assert.ok(seconds > 4 && seconds < 20, `${seconds} s`);
      const name = await player.evaluate((audio) => document.getElementById(audio.getAttribute("aria-labelledby")).textContent);
      assert.notEqual(name, "");
      assert.deepEqual(foreign, []);
      assert.deepEqual(complaints, []);
      await close();
    });
  }
});

async function digitsOf(page, reader = page) {
  const picture = await page.request.get(await page.locator("#by-digits img").getAttribute("src"));
  return readDigits(reader, await picture.body());
}
