// What Lighthouse says of the signing page on a telephone with a slow line. Its throttling is computed, not played, and the middle of three runs counts,
// so that a busy machine does not decide.

import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";

import lighthouse from "lighthouse";

import { appliance } from "./appliance.js";
import { freePort } from "./ports.js";
import { browser } from "./visitor.js";

const LEAST = 0.95;
const CATEGORIES = ["accessibility", "best-practices", "performance"];

describe("Lighthouse", { timeout: 300_000 }, () => {
  let site, chromium, port;
  before(async () => {
    site = await appliance();
    port = await freePort();
    chromium = await browser([`--remote-debugging-port=${port}`, "--ignore-certificate-errors"]);
  });
  after(async () => {
    await chromium?.close();
    await site?.stop();
  });

  for (const path of ["/en/", "/en/?state=DK", "/bg/?state=BG"]) {
    it(`likes ${path}`, async (t) => {
      const runs = [];
      for (let run = 0; run < 3; run += 1) {
        const { lhr } = await lighthouse(site.public_url + path, { port, onlyCategories: CATEGORIES, throttlingMethod: "simulate", logLevel: "error" });
        assert.equal(lhr.runtimeError, undefined);
        runs.push(lhr.categories);
      }
      for (const category of CATEGORIES) {
        const score = runs.map((run) => run[category].score).sort()[1];
        t.diagnostic(`${category}: ${score}`);
        assert.ok(score >= LEAST, `${category}: ${score}`);
      }
    });
  }
});
