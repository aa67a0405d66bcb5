// The campaign: its sites show the widget and no others do, nobody frames the form, what organisers give their site is for everybody, and telling others asks
// nobody else for anything.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, it } from "node:test";

import { appliance } from "./appliance.js";
import { judge } from "./rules.js";
import { browser, visitor } from "./visitor.js";

const SETTINGS = (origin) => `
embeds = [${JSON.stringify(origin)}]
[accent]
light = "#7a1f5c"
[return_link]
url = "https://benches.example"
name = "Benches for all"
[[partners]]
tag = "friends"
name = "Friends of the bench"
`;

describe("a campaign", () => {
  let site, chromium, ours, theirs;
  before(async () => {
    // Two sites of other people: the first is on the organisers' list, the second is not.
    [ours, theirs] = [await neighbour(), await neighbour()];
    site = await appliance(["--regime", "2019"]);
    apply(site, SETTINGS(ours.origin));
    chromium = await browser();
  });
  after(async () => {
    await chromium?.close();
    await site?.stop();
    [ours, theirs].forEach((neighbour) => neighbour?.stop());
  });

  it("is shown on its own site, in the language asked for, and leads to the page with the partner's tag", async () => {
    const { context, page, complaints, close } = await visitor(chromium, site);
    ours.page = embedding(site, 'data-lang="fi" data-from="friends"');
    await page.goto(ours.origin);
    const frame = page.frameLocator("iframe");
    await frame.locator("h1").waitFor();
    assert.equal(await frame.locator("html").getAttribute("lang"), "fi");
    assert.match(await page.locator("iframe").getAttribute("title"), /Istumapaikka/);
    assert.deepEqual(await context.cookies(), []);
    const [opened] = await Promise.all([context.waitForEvent("page"), frame.locator("a.button").click()]);
    assert.equal(opened.url(), `${site.public_url}/fi/?from=friends`);
    assert.equal(await opened.evaluate(() => window.opener), null);
    assert.deepEqual(complaints, []);
    await close();
  });

  it("asks nobody but the collection, and says nothing of the visitor there", async () => {
    const { context, page, close } = await visitor(chromium, site);
    const asked = [];
    context.on("request", (request) => asked.push(request));
    ours.page = embedding(site, 'data-lang="en"');
    await page.goto(`${ours.origin}/?who=somebody`);
    await page.frameLocator("iframe").locator("h1").waitFor();
    const outside = asked.filter((request) => !request.url().startsWith(ours.origin));
    assert.ok(outside.length >= 3);
    for (const request of outside) {
      assert.ok(request.url().startsWith(`${site.public_url}/`), request.url());
      assert.ok(!request.url().includes("somebody") && !(await request.allHeaders()).referer?.includes("somebody"), request.url());
    }
    await close();
  });

  it("fits its frame in every language, wide and narrow", async () => {
    const cut = [];
    for (const width of [320, 480]) {
      const { page, close } = await visitor(chromium, site, { viewport: { width, height: 900 } });
      for (const language of site.languages) {
        ours.page = embedding(site, `data-lang="${language}"`);
        await page.goto(ours.origin);
        const main = page.frameLocator("iframe").locator("main");
        await main.waitFor();
        const missing = await main.evaluate(() => document.documentElement.scrollHeight - innerHeight);
        if (missing > 0) cut.push(`${language} at ${width}: ${missing} pixels`);
      }
      await close();
    }
    assert.deepEqual(cut, []);
  });

  it("is not shown on any other site", async () => {
    const { page, close } = await visitor(chromium, site);
    theirs.page = embedding(site, 'data-lang="en"');
    await page.goto(theirs.origin);
    await page.locator("iframe").waitFor();
    assert.equal(await framed(page), false);
    await close();
  });

  it("is signed in no frame, not even on its own site", async () => {
    const { page, close } = await visitor(chromium, site);
    for (const path of ["/en/", "/en/?state=DK", "/en/progress", "/en/thanks"]) {
      ours.page = `<!doctype html><title>Campaign</title><iframe src="${site.public_url}${path}"></iframe>`;
      await page.goto(ours.origin);
      assert.equal(await framed(page), false, path);
    }
    await close();
  });

  it("keeps the rules for everybody in its own colours", { timeout: 300_000 }, async () => {
    const { page, foreign, close } = await visitor(chromium, site);
    const found = [];
    for (const language of ["en", "fi", "el"]) {
      for (const path of ["", "?state=DK", "progress", "widget"]) {
        await page.goto(`/${language}/${path}`);
        assert.equal(await page.locator('link[href^="/campaign/theme."]').count(), 1);
        found.push(...(await judge(page)).faults.map((fault) => `/${language}/${path}: ${fault}`));
      }
    }
    assert.deepEqual({ found, foreign }, { found: [], foreign: [] });
    await close();
  });

  it("is passed on by plain links, and its address is copied where scripts run", async () => {
    const { context, page, foreign, close } = await visitor(chromium, site, { permissions: ["clipboard-read", "clipboard-write"] });
    await page.goto("/en/progress?from=friends");
    await page.locator("[data-copy]").click();
    await page.getByRole("status").filter({ hasText: "copied" }).waitFor();
    const address = `${site.public_url}/en/`;
    assert.equal(await page.evaluate(() => navigator.clipboard.readText()), address);
    const links = await page.locator("[data-share] a").evaluateAll((links) => links.map(({ href, rel }) => ({ href, rel })));
    assert.ok(links.length >= 7);
    for (const { href, rel } of links) {
      assert.ok(decodeURIComponent(href).includes(address) && !href.includes("friends"), href);
      assert.ok(href.startsWith("mailto:") || rel === "noopener noreferrer nofollow", href);
    }
    assert.deepEqual(foreign, []);
    await close();
    const still = await visitor(chromium, site, { javaScriptEnabled: false });
    await still.page.goto("/en/progress");
    assert.equal(await still.page.locator("[data-share] button:visible").count(), 0);
    assert.equal((await still.page.locator("[data-share] .code").textContent()).trim(), address);
    await still.close();
  });

  it("tells each tile's numbers to whoever comes by keyboard", async () => {
    const { page, close } = await visitor(chromium, site, { viewport: { width: 320, height: 800 } });
    await page.goto("/en/progress");
    const tile = page.locator(".at-lv a");
    await tile.focus();
    await page.keyboard.press("Shift+Tab");
    await page.keyboard.press("Tab");
    assert.equal(await page.locator(".tip:visible").count(), 1);
    assert.match(await page.locator(".tip:visible").textContent(), /Latvia/);
    await page.keyboard.press("Enter");
    await page.waitForURL(/#state-lv$/);
    assert.match(await page.locator("tr:target").textContent(), /Latvia/);
    await close();
  });
});

/** A site of somebody else's on a port of its own, with one page. */
async function neighbour() {
  const here = { page: "" };
  const server = createServer((_, answer) => answer.setHeader("content-type", "text/html; charset=utf-8").end(here.page));
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  here.origin = `http://127.0.0.1:${server.address().port}`;
  here.stop = () => server.close();
  return here;
}

function embedding(site, attributes) {
  return `<!doctype html><html lang="en"><title>Campaign</title><body><h2>Benches!</h2><script src="${site.public_url}/embed.js" ${attributes} async></script></body></html>`;
}

/** Whether the frame on the page shows anything of the collection. */
async function framed(page) {
  const frame = await (await page.locator("iframe").elementHandle()).contentFrame();
  await frame.waitForLoadState().catch(() => {});
  return (await frame.locator("main").count().catch(() => 0)) > 0;
}

function apply(site, settings) {
  const scratch = mkdtempSync(join(tmpdir(), "cista-campaign-"));
  const file = join(scratch, "campaign.toml");
  writeFileSync(file, settings);
  execFileSync(process.env.CISTA, ["campaign", "apply", "--config", site.config, file]);
  rmSync(scratch, { recursive: true });
}
