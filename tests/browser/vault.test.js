// The vault as people use it who do not use terminals: by keyboard alone, from the ceremony to the packages, in two languages; nothing leaves the machine,
// every page keeps the rules for everybody in both themes and widths, and nobody else comes in.

import assert from "node:assert/strict";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { after, before, describe, it } from "node:test";

import { people } from "./people.js";
import { judge } from "./rules.js";
import { Keys, ceremony, check, collect, open, rehearse, renew, vault, verify } from "./vault.js";
import { browser, visitor } from "./visitor.js";

describe("the vault", () => {
  let chromium;
  before(async () => (chromium = await browser()));
  after(() => chromium?.close());

  for (const language of ["en", "el"]) {
    it(`leads from the ceremony to the packages by keyboard, in ${language}`, { timeout: 900_000 }, async (t) => {
      const house = await vault();
      const site = { public_url: new URL(house.address).origin };
      const { page, foreign, complaints, close } = await visitor(chromium, site, { locale: language });
      const faults = [];
      let seen = 0;
      const see = async (name, shown = page) => {
        const { faults: found } = await judge(shown);
        faults.push(...found.map((fault) => `${name}: ${fault}`));
        seen += 1;
      };
      try {
        await page.goto(house.address);
        assert.equal(new URL(page.url()).pathname, `/${language}/`);
        const keys = new Keys(page);
        const sheets = await ceremony(keys, language, see);
        await check(keys, language, house.directory, sheets[2], see);
        const collection = join(house.directory, "collection.cista");
        const instance = await collect(chromium, house, [people.fi, people.lv, people.fi], collection);
        instance.finish(await rehearse(keys, language, house.directory, [sheets[1], sheets[2]], see));
        const packages = await open(keys, language, house.directory, collection, sheets[0], see);
        const files = readdirSync(packages);
        for (const state of ["FI", "LV"]) assert.ok(files.some((name) => name.startsWith(`${state}-`) && name.endsWith(".age")), files.join(" "));
        assert.ok(!readdirSync(house.directory).some((name) => name.includes("note")), "the note is gone");
        await verify(keys, language, packages, see);
        const renewed = await renew(keys, language, house.directory, [sheets[0], sheets[2]], see);
        assert.ok(renewed.every((groups, place) => groups.join() !== sheets[place].join()));
        t.diagnostic(`${seen} pages`);
        assert.deepEqual({ faults, foreign, complaints }, { faults: [], foreign: [], complaints: [] });
      } finally {
        await close();
        await house.stop();
      }
    });
  }

  it("lets one browser in, once, and another only by a new address", async () => {
    const house = await vault();
    const site = { public_url: new URL(house.address).origin };
    const [one, two] = [await visitor(chromium, site), await visitor(chromium, site)];
    const status = async ({ page }, address) => (await page.goto(address)).status();
    assert.equal(await status(two, "/en/"), 403);
    assert.equal(await status(one, house.address), 200);
    assert.equal(await status(two, house.address), 403);
    assert.equal(await status(two, await house.renew()), 200);
    assert.equal(await status(one, "/en/"), 403, "whoever was inside has to come in again");
    for (const { close } of [one, two]) await close();
    await house.stop();
  });

  it("keeps a sitting when the browser goes, and works without scripts", async () => {
    const house = await vault();
    const site = { public_url: new URL(house.address).origin };
    const first = await visitor(chromium, site, { javaScriptEnabled: false });
    await first.page.goto(house.address);
    await first.page.goto("/fi/ceremony");
    await first.page.locator("#prepared-button").click();
    await first.close();
    const second = await visitor(chromium, site, { javaScriptEnabled: false });
    await second.page.goto(await house.renew());
    await second.page.locator('.ways a[href$="/ceremony"]').click();
    await second.page.locator("#shares").waitFor();
    await second.page.goto("/fi/stop");
    await second.page.locator("#stop-button").click();
    await second.page.goto("/fi/ceremony");
    await second.page.locator("#prepared-button").waitFor();
    await second.close();
    await house.stop();
  });
});
