// Filling in: names as people have them, another State or language halfway, the State that is suggested, and a check that takes its time.

import assert from "node:assert/strict";
import { describe, it } from "node:test";

import { fillIn, people } from "./people.js";
import { onStage } from "./stage.js";
import { visitor } from "./visitor.js";

describe("filling in", () => {
  let site, chromium;
  onStage((there) => ({ site, chromium } = there));

  it("takes names in every script, of one letter and of two hundred", async () => {
    const { page, close } = await visitor(chromium, site);
    const names = ["Παπαδόπουλος", "Йорданова-Стоянова", "გიორგი", "Ó", "D’Arcy O'Neill", "Nguyễn Thị Ánh", "محمد", "b".repeat(200)];
    for (const name of names) {
      await page.goto("/en/?state=DK");
      await fillIn(page, { ...people.da, given_names: name, family_names: name });
      await page.locator("#press").click();
      await page.locator("[data-receipt]").waitFor();
    }
    await close();
  });

  it("keeps name and address when the State or the language is another one, and asks the rest anew", async () => {
    const { page, close } = await visitor(chromium, site);
    await page.goto("/en/?state=DK");
    await fillIn(page, people.da);
    await page.locator(".languages summary").click();
    await page.locator(".languages a[lang=fi]").click();
    assert.equal(await page.locator("#residence_street").inputValue(), people.da.residence_street);
    await page.locator(".who a").click();
    await page.locator("#state").selectOption("LV");
    await page.locator("form.ask button").click();
    assert.equal(await page.locator("#family_names").inputValue(), people.da.family_names);
    assert.equal(await page.locator("#document_or_number").inputValue(), "");
    assert.equal(await page.locator("#declaration").isChecked(), false);
    await close();
  });

  it("suggests the State of the browser's language, and says who may sign for it", async () => {
    const { page, close } = await visitor(chromium, site, { locale: "de-AT" });
    await page.goto("/de/");
    assert.equal(await page.locator("#state").inputValue(), "AT");
    assert.match(await page.locator("#who").innerText(), /Staatsangehörige/);
    await page.locator("#state").selectOption("");
    assert.equal(await page.locator("#who").innerText(), "");
    await close();
  });

  it("says for every State who may sign, without scripts", async () => {
    const { page, close } = await visitor(chromium, site, { javaScriptEnabled: false });
    await page.goto("/en/");
    await page.locator("main .sheet summary").click();
    assert.equal(await page.locator(".states dt").count(), 27);
    await page.locator(".states a", { hasText: "Latvia" }).click();
    assert.equal(new URL(page.url()).search, "?state=LV");
    await close();
  });

  it("says that a statement goes by itself while the check still runs, and sends it once", async () => {
    const { page, close } = await visitor(chromium, site);
    let release;
    await page.route("**/api/v1/challenge", async (route) => {
      await new Promise((resolve) => (release = resolve));
      await route.continue();
    });
    let sent = 0;
    page.on("request", (request) => (sent += request.method() === "POST" ? 1 : 0));
    await page.goto("/en/?state=DK");
    await fillIn(page, people.da);
    await page.locator("#press").click();
    await page.locator("#press").click({ force: true });
    assert.equal(await page.locator("#work").innerText(), "The check is still running. Your statement is sent by itself as soon as it has passed.");
    assert.equal(await page.locator("#press").getAttribute("aria-disabled"), "true");
    release();
    await page.locator("[data-receipt]").waitFor();
    assert.equal(sent, 1);
    await close();
  });
});
