// What a program can say about a page for everybody: the rules of WCAG 2.2 AA as axe-core knows them, and whether anything is cut off or too wide.

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** All that is asked of a page. */
const EVERYTHING = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** What depends on colours. All other rules read names, roles, order and measures, which no theme changes. */
const COLOURS = ["color-contrast", "link-in-text-block"];

/** Widths and themes of the matrix: all rules once at each width, those of colours in the other theme as well. */
const VIEWS = [
  { width: 320, colorScheme: "light", runOnly: EVERYTHING },
  { width: 320, colorScheme: "dark", runOnly: { type: "rule", values: COLOURS } },
  { width: 1280, colorScheme: "dark", runOnly: { type: "rule", values: COLOURS } },
  { width: 1280, colorScheme: "light", runOnly: EVERYTHING },
];

/** Looks at the page as it stands, unfolded, in every view; says what is wrong, and how often axe ran. */
export async function judge(page) {
  const faults = [];
  await page.evaluate(() => document.querySelectorAll("main details").forEach((details) => (details.open = true)));
  await page.evaluate(AXE);
  for (const { width, colorScheme, runOnly } of VIEWS) {
    await page.setViewportSize({ width, height: 800 });
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    const { violations } = await page.evaluate((runOnly) => axe.run({ runOnly, resultTypes: ["violations"] }), runOnly);
    for (const { id, nodes } of violations) faults.push(`${id} at ${width} ${colorScheme}: ${nodes.map(({ html }) => html.slice(0, 200)).join(" | ")}`);
    if (width === 320 && colorScheme === "light") faults.push(...(await page.evaluate(crowded)));
  }
  return { faults, runs: VIEWS.length };
}

/** Runs in the page: names what is wider than the window, reaches out of its box, or hides a part of its text. */
export function crowded() {
  const faults = [];
  const name = (element) => `${element.localName}${element.id && `#${element.id}`}${element.className?.baseVal === undefined && element.className ? `.${element.className}` : ""}: ${element.textContent.trim().slice(0, 60)}`;
  const isUnseen = (element) => element.closest(".unseen, .skip, [hidden], thead") || !element.checkVisibility({ visibilityProperty: true });
  if (document.documentElement.scrollWidth > innerWidth) faults.push(`the page is ${document.documentElement.scrollWidth} pixels wide`);
  for (const element of document.body.querySelectorAll("*")) {
    if (isUnseen(element) || element.closest("svg, noscript, option")) continue;
    const box = element.getBoundingClientRect();
    if (box.width === 0 || box.height === 0) continue;
    if (box.left < -0.5 || box.right > innerWidth + 0.5) faults.push(`out of the window: ${name(element)}`);
    const hides = getComputedStyle(element).overflowX !== "visible" && !/^(input|select|progress)$/.test(element.localName);
    if ((hides || /^(button|a|th|td|summary|label|legend)$/.test(element.localName)) && element.scrollWidth > element.clientWidth + 1 && element.clientWidth) faults.push(`cut off: ${name(element)}`);
  }
  return faults;
}
