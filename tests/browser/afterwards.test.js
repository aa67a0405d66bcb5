// Afterwards: what the next person at the same device may find, and what a receipt is good for.

import assert from "node:assert/strict";
import { describe, it } from "node:test";

import { readDigits } from "./digits.js";
import { fieldsOf, fillIn, people } from "./people.js";
import { onStage } from "./stage.js";
import { visitor } from "./visitor.js";

describe("afterwards", () => {
  let site, chromium;
  onStage((there) => ({ site, chromium } = there));

  it("a reload shows no receipt, and going back shows nothing that was typed", async () => {
    const { page, close } = await visitor(chromium, site);
    await sign(page);
    await nothingIsLeft(page);
    await close();
  });

  it("nothing is left without scripts either", async () => {
    const scripted = await visitor(chromium, site);
    await scripted.page.goto("/en/help");
    const { page, close } = await visitor(chromium, site, { javaScriptEnabled: false });
    await page.goto("/en/?state=DK");
    await fillIn(page, people.da);
    const picture = await page.request.get(await page.locator("#by-digits img").getAttribute("src"));
    await page.locator("#digits").fill(await readDigits(scripted.page, await picture.body()));
    await page.locator("#press").click();
    await page.locator("[data-receipt]").waitFor();
    await nothingIsLeft(page);
    await close();
    await scripted.close();
  });

  it("the receipt is in no address and in no storage", async () => {
    const { context, page, close } = await visitor(chromium, site);
    const addresses = [];
    context.on("request", (request) => addresses.push(request.url()));
    const receipt = await sign(page);
    assert.ok(addresses.every((address) => !address.includes(receipt)));
    assert.ok(!JSON.stringify(await context.storageState()).includes(receipt));
    assert.deepEqual((await context.cookies()).map((cookie) => cookie.name), []);
    await close();
  });

  it("the receipt withdraws the statement, and again, with the same answer", async () => {
    const { page, close } = await visitor(chromium, site);
    const receipt = await sign(page);
    const answers = [];
    for (const typed of [receipt, receipt.toLowerCase().replaceAll("-", " ")]) {
      await page.goto("/en/withdraw");
      await page.locator("#receipt").fill(typed);
      await page.locator("main button").click();
      await page.waitForLoadState();
      assert.equal(await page.locator("#receipt").count(), 0);
      answers.push(await page.locator("main").textContent());
    }
    assert.equal(answers[0], answers[1]);
    await close();
  });

  it("pressing twice records once and thanks once", async () => {
    const { page, close } = await visitor(chromium, site);
    await page.goto("/en/?state=DK");
    await fillIn(page, people.da);
    let sent = 0;
    page.on("request", (request) => (sent += request.method() === "POST" ? 1 : 0));
    await page.locator("#press").dblclick();
    await page.locator("[data-receipt]").waitFor();
    assert.equal(sent, 1);
    await close();
  });
});

async function sign(page) {
  await page.goto("/en/?state=DK");
  await fillIn(page, people.da);
  await page.locator("#press").click();
  await page.locator("[data-receipt]").waitFor();
  return (await page.locator("[data-receipt]").textContent()).trim();
}

async function nothingIsLeft(page) {
  await page.reload();
  assert.equal(await page.locator("[data-receipt]").count(), 0);
  await page.goBack({ waitUntil: "load" });
  await page.locator("#statement").waitFor();
  for (const [field, value] of Object.entries(fieldsOf(people.da))) {
    assert.notEqual(await page.locator(`[name="${field}"]`).inputValue(), value, field);
  }
}
