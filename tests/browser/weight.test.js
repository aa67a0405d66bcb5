// On a slow line: what the signing page and all that it loads weigh on the wire, in every language, with the form that is longest.

import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";

import { appliance } from "./appliance.js";
import { fillIn, people } from "./people.js";
import { browser, visitor } from "./visitor.js";

const MOST_BYTES = 60_000;

describe("the signing page", () => {
  let site, chromium;
  before(async () => {
    site = await appliance();
    chromium = await browser();
  });
  after(async () => {
    await chromium?.close();
    await site?.stop();
  });

  it("weighs less than 60 kB with all that it loads, in every language", async (t) => {
    const weights = [];
    for (const language of site.languages) {
      const { context, page, close } = await visitor(chromium, site);
      const wire = await context.newCDPSession(page);
      await wire.send("Network.enable");
      let bytes = 0;
      wire.on("Network.loadingFinished", ({ encodedDataLength }) => (bytes += encodedDataLength));
      await page.goto(`/${language}/?state=BG`, { waitUntil: "networkidle" });
      await fillIn(page, { given_names: "Ana" });
      await page.locator("#work.done").waitFor();
      weights.push([bytes, language]);
      await close();
    }
    const [heaviest, language] = weights.sort(([one], [other]) => other - one)[0];
    t.diagnostic(`at most ${heaviest} bytes, in ${language}; at least ${weights.at(-1).join(", in ")}`);
    assert.ok(heaviest <= MOST_BYTES, `${heaviest} bytes in ${language}`);
  });
});
