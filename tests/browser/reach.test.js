// For every way of using it: four times enlarged, with wide spacing, with colours of one's own, without motion, on paper, in a text browser, and heard.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { describe, it } from "node:test";

import { fillIn, people } from "./people.js";
import { crowded } from "./rules.js";
import { onStage } from "./stage.js";
import { visitor } from "./visitor.js";

const PAGES = ["", "?state=DK", "?state=LV", "progress", "privacy", "trust", "help", "accessibility", "withdraw"];

// A window of 1280 by 1024 pixels, enlarged to 400 % (WCAG 1.4.10).
const ENLARGED = { width: 320, height: 256 };

// WCAG 1.4.12.
const SPACING = "* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }";

describe("every way", () => {
  let site, chromium;
  onStage((there) => ({ site, chromium } = there));

  it("of spacing leaves every word readable", async () => {
    const { page, close } = await visitor(chromium, site, { viewport: ENLARGED, bypassCSP: true });
    for (const language of ["de", "fi", "el", "bg", "hu"].filter((code) => site.languages.includes(code))) {
      for (const path of PAGES) {
        await page.goto(`/${language}/${path}`);
        await page.addStyleTag({ content: SPACING });
        assert.deepEqual(await page.evaluate(crowded), [], `/${language}/${path}`);
      }
    }
    await close();
  });

  it("through the form by keyboard shows where one is, enlarged four times too", async () => {
    const { page, close } = await visitor(chromium, site, { viewport: ENLARGED });
    await page.goto("/en/?state=DK");
    const seen = new Set();
    for (let pressed = 0; pressed < 80; pressed += 1) {
      await page.keyboard.press("Tab");
      const { name, isInSight, isMarked } = await page.evaluate(focused);
      assert.ok(isInSight, `${name} is out of sight`);
      assert.ok(isMarked, `${name} is not marked`);
      seen.add(name);
      if (name === "press") break;
    }
    for (const name of ["given_names", "date_of_birth", "declaration", "press"]) assert.ok(seen.has(name), name);
    await close();
  });

  it("of colouring keeps fields and buttons outlined", async () => {
    const { page, close } = await visitor(chromium, site, { forcedColors: "active" });
    await page.goto("/en/?state=DK");
    const bare = await page.evaluate(() => Array.from(document.querySelectorAll("main :is(.button, input[type=text], select)")).filter((element) => element.checkVisibility() && getComputedStyle(element).borderTopWidth === "0px").map(({ id }) => id));
    assert.deepEqual(bare, []);
    await close();
  });

  it("without motion moves nothing", async () => {
    const { page, close } = await visitor(chromium, site, { reducedMotion: "reduce" });
    await page.goto("/en/?state=DK");
    const moving = await page.evaluate(() => Array.from(document.querySelectorAll("*")).filter((element) => ["", "::before", "::after"].some((part) => {
      const style = getComputedStyle(element, part || null);
      return style.transitionDuration.split(", ").some((seconds) => seconds !== "0s") || style.animationName !== "none";
    })).length);
    assert.equal(moving, 0);
    await close();
  });

  it("on paper the receipt is one sheet, with all that one needs later and nothing to press", async () => {
    const { page, close } = await visitor(chromium, site);
    await page.goto("/en/?state=DK");
    await fillIn(page, people.da);
    await page.locator("#press").click();
    await page.locator("[data-receipt]").waitFor();
    await page.emulateMedia({ media: "print" });
    assert.equal(await page.locator("main button:visible, .bottom nav:visible, .languages:visible").count(), 0);
    assert.ok(await page.locator("[data-receipt]").isVisible());
    const sheets = (await page.pdf({ format: "A4" })).toString("latin1").match(/\/Type\s*\/Page\b/g);
    assert.equal(sheets.length, 1);
    await close();
  });

  it("the receipt is a file, and in no address", async () => {
    const { context, page, close } = await visitor(chromium, site);
    const addresses = [];
    context.on("request", (request) => addresses.push(request.url()));
    await page.goto("/en/?state=DK");
    await fillIn(page, people.da);
    await page.locator("#press").click();
    await page.locator("[data-receipt]").waitFor();
    const receipt = (await page.locator("[data-receipt]").textContent()).trim();
    const [download] = await Promise.all([page.waitForEvent("download"), page.locator(".keep button").first().click()]);
    assert.equal(download.suggestedFilename(), "receipt.txt");
    const text = Buffer.concat(await (await download.createReadStream()).toArray()).toString();
    assert.ok(text.includes(receipt) && text.includes(`${site.public_url}/en/withdraw`), text);
    assert.ok(addresses.every((address) => !address.includes(receipt)));
    await close();
  });

  it("heard, every field has a name, its hint and what is wrong with it", async () => {
    const { page, close } = await visitor(chromium, site);
    await page.goto("/en/?state=DK");
    await page.locator("#press").click();
    await page.locator("#summary").waitFor();
    const heard = await page.locator("main").ariaSnapshot();
    assert.match(heard, /alert[\s\S]*heading "Nothing has been recorded yet\. Please correct \d+ things:" \[level=2\]/);
    assert.match(heard, /textbox "Given names \(all\)"/);
    assert.match(heard, /group "Your name"/);
    assert.match(heard, /button "Support “/);
    const field = page.locator("#given_names");
    assert.equal(await field.getAttribute("aria-invalid"), "true");
    const described = await field.evaluate((input) => input.getAttribute("aria-describedby").split(" ").map((id) => document.getElementById(id).textContent).join(" "));
    assert.match(described, /passport or identity card.*Write your given names/);
    await close();
  });

  for (const [program, options] of Object.entries({ w3m: ["-dump", "-cols", "80", "-T", "text/html"], lynx: ["-dump", "-nolist", "-stdin", "-assume_charset=utf-8", "-display_charset=utf-8"] })) {
    it(`in ${program} the form reads in its order`, { skip: !isThere(program) && `${program} is missing` }, async () => {
      const { page, close } = await visitor(chromium, site, { javaScriptEnabled: false });
      const html = await (await page.request.get("/en/?state=DK")).text();
      await close();
      const text = execFileSync(program, options, { input: html, encoding: "utf8", env: { ...process.env, LANG: "C.UTF-8" } }).replace(/\s+/g, " ");
      let from = 0;
      for (const words of ["Skip to the content", "A seat within reach", "What the initiative asks for", "You are signing for Denmark", "Nationals of this Member State", "Given names (all)", "Family names", "Date of birth", "Street", "Postcode", "Your declaration", "The six digits", "Support “", "Destroyed by"]) {
        const at = text.indexOf(words, from);
        assert.notEqual(at, -1, `“${words}” is not where it belongs`);
        from = at;
      }
    });
  }
});

// Runs in the page: whether what has the focus is within the window, uncovered and outlined.
function focused() {
  const element = document.activeElement;
  const { left, right, top, bottom } = element.getBoundingClientRect();
  const [x, y] = [(Math.max(left, 0) + Math.min(right, innerWidth)) / 2, (Math.max(top, 0) + Math.min(bottom, innerHeight)) / 2];
  const there = document.elementFromPoint(x, y);
  const outline = getComputedStyle(element);
  return {
    name: element.id || element.textContent.trim().slice(0, 40) || element.localName,
    isInSight: bottom > 0 && top < innerHeight && Boolean(there && (element.contains(there) || there.contains(element))),
    isMarked: outline.outlineStyle !== "none" && parseFloat(outline.outlineWidth) >= 2,
  };
}

function isThere(program) {
  try {
    execFileSync("which", [program]);
    return true;
  } catch {
    return false;
  }
}
