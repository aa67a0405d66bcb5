// How long a browser works at each price: the page's own worker solves challenges that the server's program made.
//
// Usage: node tests/bots/browser.js CHALLENGES   (the directory that `bots challenges` wrote)

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const top = fileURLToPath(new URL("../../", import.meta.url));
const { chromium } = createRequire(join(top, "tests/browser/package.json"))("playwright-core");
const [directory] = process.argv.slice(2);
const HERE = "https://bots.example";

const browser = await chromium.launch({ executablePath: process.env.CHROMIUM || "/usr/bin/chromium", args: ["--no-sandbox", "--disable-quic"] });
const page = await browser.newPage();
const challenges = {};
await page.route(`${HERE}/**`, (route) => {
  const { pathname } = new URL(route.request().url());
  if (pathname === "/") return route.fulfill({ contentType: "text/html", body: "<!doctype html><title>bots</title>" });
  if (pathname === "/work.js") return route.fulfill({ contentType: "text/javascript", body: readFileSync(join(top, "assets/site/work.js"), "utf8") });
  const [, price, number] = pathname.split("/");
  return route.fulfill({ contentType: "application/json", body: JSON.stringify(challenges[price][number]) });
});
await page.goto(HERE);
for (const price of ["normal", "raised", "high"]) {
  challenges[price] = JSON.parse(readFileSync(join(directory, `${price}.json`), "utf8"));
  const times = [];
  for (const number of challenges[price].keys()) times.push(await page.evaluate(solve, `${HERE}/${price}/${number}`));
  times.sort((one, other) => one - other);
  const at = (share) => Math.round(times[Math.min(times.length - 1, Math.floor(times.length * share))]);
  console.log(JSON.stringify({ price, solved: times.length, milliseconds: { median: at(0.5), ninety_percent: at(0.9), longest: at(1) } }));
}
await browser.close();

// From the order to the payload, as the page would wait.
function solve(address) {
  return new Promise((resolve, reject) => {
    const worker = new Worker("/work.js");
    const began = performance.now();
    worker.onmessage = ({ data }) => {
      if (data.slow) return;
      worker.terminate();
      data.payload ? resolve(performance.now() - began) : reject(new Error("not solved"));
    };
    worker.postMessage(address);
  });
}
