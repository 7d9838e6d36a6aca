// chromium.mjs — Debian's Chromium, without whatever it does in the background.
import { chromium } from "playwright-core";

const flags = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
  "--disable-component-update", "--disable-sync"];

export function startBrowser() {
  return chromium.launch({ executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium", headless: true, args: flags });
}

/** Opens a file in a page of its own, and closes that when `look` is done. */
export async function withPage(browser, url, look, watch = () => {}) {
  const page = await browser.newPage();
  try {
    await watch(page);
    await page.goto(url, { waitUntil: "load" });
    return await look(page);
  } finally {
    await page.close();
  }
}
