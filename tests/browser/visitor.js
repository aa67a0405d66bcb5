// A visitor with a browser of its own, who notices every request that leaves the site and everything that the page complains about.

import { chromium } from "playwright-core";

export const CHROMIUM = process.env.CHROMIUM || "/usr/bin/chromium";

/** What keeps Chromium from speaking with anybody but the site. */
export const QUIET = ["--no-sandbox", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"];

/** Starts the browser. */
export const browser = (args = []) => chromium.launch({ executablePath: CHROMIUM, args: [...QUIET, ...args] });

/** Opens a window. `options` are those of a browser context: language, width, theme, scripts. */
export async function visitor(browser, site, options = {}) {
  const context = await browser.newContext({ baseURL: site.public_url, ignoreHTTPSErrors: true, locale: "en-GB", ...options });
  const page = await context.newPage();
  const foreign = [];
  const complaints = [];
  const origin = new URL(site.public_url).origin;
  context.on("request", (request) => {
    if (!request.url().startsWith(`${origin}/`)) foreign.push(request.url());
  });
  page.on("console", (message) => {
    // A page that comes back for correction is a 422, which the browser mentions.
    if (message.type() === "error" && !message.text().includes("422")) complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(String(error)));
  return { context, page, foreign, complaints, close: () => context.close() };
}
