// Mistakes: what a person is told, that nothing typed is lost, and that what only looks odd may stand.

import assert from "node:assert/strict";
import { describe, it } from "node:test";

import { fieldsOf, fillIn, people } from "./people.js";
import { onStage } from "./stage.js";
import { visitor } from "./visitor.js";

describe("mistakes", () => {
  let site, chromium;
  onStage((there) => ({ site, chromium } = there));

  it("are listed on top, lead to their fields, and cost nothing that was typed", async () => {
    const { page, close } = await visitor(chromium, site);
    const mistaken = { ...people.da, given_names: "", date_of_birth: "31/02/1985" };
    await page.goto("/en/?state=DK");
    await fillIn(page, mistaken);
    await page.locator("#press").click();
    await page.locator("#summary").waitFor();
    assert.equal(await page.evaluate(() => document.activeElement.id), "summary");
    assert.match(await page.title(), /^Please check/);
    assert.equal(await page.locator("#summary li").count(), 2);
    for (const [name, value] of Object.entries(fieldsOf(mistaken))) {
      assert.equal(await page.locator(`[name="${name}"]`).inputValue(), value, name);
    }
    assert.ok(await page.locator("#declaration").isChecked());
    await page.locator("#summary a").first().click();
    assert.equal(await page.evaluate(() => document.activeElement.id), "given_names");
    assert.equal(await page.locator("#given_names").getAttribute("aria-invalid"), "true");

    await page.locator("#given_names").fill("Søren");
    await page.locator("#date_of_birth").fill("28/02/1985");
    await page.locator("#press").click();
    await page.locator("[data-receipt]").waitFor();
    await close();
  });

  it("that only look odd may stand when the person says so", async () => {
    const { page, close } = await visitor(chromium, site);
    await page.goto("/lv/?state=LV");
    await fillIn(page, { ...people.lv, document_or_number: "161175-19998" });
    await page.locator("#press").click();
    await page.locator("#accept_warnings").waitFor();
    assert.equal(await page.locator("#document_or_number").inputValue(), "161175-19998");
    await page.locator("#accept_warnings").check();
    await page.locator("#press").click();
    await page.locator("[data-receipt]").waitFor();
    await close();
  });

  it("in a name full of signs come back exactly as they were typed", async () => {
    const { page, complaints, close } = await visitor(chromium, site);
    const odd = `O'Hara "Bo" & Söhne; a=b?c%20+ –`;
    await page.goto("/en/?state=DK");
    await fillIn(page, { ...people.da, family_names: odd, given_names: "" });
    await page.locator("#press").click();
    await page.locator("#summary").waitFor();
    assert.equal(await page.locator("#family_names").inputValue(), odd);
    assert.deepEqual(complaints, []);
    await close();
  });

  it("in a receipt are said to be mistakes", async () => {
    const { page, close } = await visitor(chromium, site);
    await page.goto("/en/withdraw");
    await page.locator("#receipt").fill("not a receipt");
    await page.locator("main button").click();
    assert.equal(await page.locator("#receipt").getAttribute("aria-invalid"), "true");
    assert.equal(await page.locator("#receipt").inputValue(), "not a receipt");
    await close();
  });
});
