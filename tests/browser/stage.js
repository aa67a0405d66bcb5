// What nearly every suite stands on: an appliance, and a browser that visits it.

import { after, before } from "node:test";

import { appliance } from "./appliance.js";
import { browser } from "./visitor.js";

/** Starts both before the tests of a suite and hands them to `enter`; stops both after them. */
export function onStage(enter) {
  let site, chromium;
  before(async () => {
    site = await appliance();
    chromium = await browser();
    enter({ site, chromium });
  });
  after(async () => {
    await chromium?.close();
    await site?.stop();
  });
}
