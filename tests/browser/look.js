// Takes the pictures that people look at: each page in languages that strain it, at each width and in each theme, and the form in each of its moods.
//
// Usage: npm run look -- DIRECTORY

import { mkdirSync } from "node:fs";
import { join } from "node:path";

import { appliance } from "./appliance.js";
import { fillIn, people } from "./people.js";
import { browser, visitor } from "./visitor.js";

const WIDTHS = [320, 390, 768, 1280];
const LANGUAGES = ["en", "de", "fi", "el", "bg"];
const PAGES = ["", "progress", "privacy", "trust", "help", "certificate", "accessibility", "withdraw", "widget"];

const directory = process.argv[2] ?? "pictures";
mkdirSync(directory, { recursive: true });
const site = await appliance();
const chromium = await browser();

for (const colorScheme of ["light", "dark"]) {
  for (const width of WIDTHS) {
    for (const language of LANGUAGES) {
      const { page, close } = await visitor(chromium, site, { colorScheme, viewport: { width, height: 900 }, reducedMotion: "reduce" });
      const picture = (name) => page.screenshot({ path: join(directory, `${name || "initiative"}-${language}-${width}-${colorScheme}.png`), fullPage: true });
      for (const path of PAGES) {
        await page.goto(`/${language}/${path}`);
        await picture(path);
      }
      await page.goto(`/${language}/?state=DK`);
      await picture("form");
      await page.locator("#press").click();
      await page.locator("#summary").waitFor();
      await picture("wrong");
      await fillIn(page, { ...people.da, residence_postcode: "ABC" });
      await picture("filled");
      await page.locator("#press").click();
      await page.locator("#accept_warnings").check();
      await picture("warned");
      await page.locator("#press").click();
      await page.locator("[data-receipt]").waitFor();
      await picture("thanks");
      await page.emulateMedia({ media: "print" });
      await picture("printed");
      await close();
    }
  }
}

await chromium.close();
await site.stop();
