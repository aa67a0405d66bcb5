// On a slow line: what the signing page and all that it loads weigh on the wire, in every language, with the form that is longest.

import assert from "node:assert/strict";
import { describe, it } from "node:test";

import { fillIn } from "./people.js";
import { onStage } from "./stage.js";
import { visitor } from "./visitor.js";

const MOST_BYTES = 60_000;

const PAGES = ["", "?state=DK", "progress", "privacy", "trust", "help", "certificate", "accessibility", "withdraw", "widget"];

describe("the signing page", () => {
  let site, chromium;
  onStage((there) => ({ site, chromium } = there));

  it("weighs less than 60 kB with all that it loads, in every language", async (t) => {
    const [weights, state] = [[], await longestForm()];
    for (const language of site.languages) weights.push([await weightOf(`/${language}/?state=${state}`), language]);
    const [[heaviest, language]] = weights.sort(([one], [other]) => other - one);
    t.diagnostic(`with the form of ${state} at most ${heaviest} bytes, in ${language}; at least ${weights.at(-1).join(", in ")}`);
    assert.ok(heaviest <= MOST_BYTES, `${heaviest} bytes in ${language}`);
  });

  it("is no exception: no page weighs more", async (t) => {
    for (const path of PAGES) {
      const bytes = await weightOf(`/en/${path}`);
      t.diagnostic(`/en/${path}: ${bytes} bytes`);
      assert.ok(bytes <= MOST_BYTES, `${bytes} bytes: ${path}`);
    }
  });

  async function longestForm() {
    const { page, close } = await visitor(chromium, site);
    const { states } = await (await page.request.get("/api/v1/tally")).json();
    const lengths = [];
    for (const state of Object.keys(states)) lengths.push([(await (await page.request.get(`/en/?state=${state}`)).text()).length, state]);
    await close();
    return lengths.sort(([one], [other]) => other - one)[0][1];
  }

  // What somebody downloads who has never been here, and begins to fill in the form where there is one.
  async function weightOf(path) {
    const { context, page, close } = await visitor(chromium, site);
    const wire = await context.newCDPSession(page);
    await wire.send("Network.enable");
    let bytes = 0;
    wire.on("Network.loadingFinished", ({ encodedDataLength }) => (bytes += encodedDataLength));
    await page.goto(path, { waitUntil: "networkidle" });
    if (await page.locator("#statement").count()) {
      await fillIn(page, { given_names: "Ana" });
      await page.locator("#work.done").waitFor();
    }
    await close();
    return bytes;
  }
});
