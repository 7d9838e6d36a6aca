// run.mjs — builds the samples and looks at them as their readers would: in a browser, and printed.
//
// Every HTML file: valid, loads nothing, no wider than a telephone. Every kind, language and sample: usable without eyes,
// and in grey. Every kind and language printed: the page size, the fonts, where pages end. Cards, posters, slides: nothing cut off, everything at its place and size.
import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

import { startBrowser } from "./chromium.mjs";
import { checkCards } from "./cards.mjs";
import { describe } from "./documents.mjs";
import { longest } from "./longest.mjs";
import { checkPosters } from "./posters.mjs";
import { checkPrints } from "./prints.mjs";
import { checkSlides } from "./slides.mjs";
import { checkAccess, checkPages, checkValidity } from "./pages.mjs";
import { Count } from "./count.mjs";

const top = resolve(dirname(fileURLToPath(import.meta.url)), "../..");
const program = process.env.KITEI ?? join(top, "generator/build/kitei");
const work = mkdtempSync(join(tmpdir(), "kitei-browser-"));
const count = new Count("browser");

function htmlFiles(folder) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? htmlFiles(path) : path.endsWith(".html") ? [path] : [];
  }).sort();
}

/** The clients that come with the program. */
function samples() {
  return readdirSync(join(top, "policies")).map((name) => join(top, "policies", name)).filter((folder) => existsSync(join(folder, "company.xml")));
}

function build(clients, folder) {
  const out = join(work, folder);
  execFileSync(program, ["build", ...clients, "--layers", join(top, "policies"), "-o", out], { stdio: ["ignore", "ignore", "pipe"], encoding: "utf8" });
  const site = { top, work: out, files: htmlFiles(out), url: (path) => pathToFileURL(path).href };
  return { ...site, papers: site.files.map((file) => describe(site, file)) };
}

/** What holds no more than fits, with names as long as names get. */
async function checkTight(site, browser) {
  await checkCards(site, browser, count);
  await checkPosters(site, browser, count);
  await checkSlides(site, browser, count);
}

try {
  const site = build(samples(), "samples"), tight = build([longest(top, work)], "tight");
  const browser = await startBrowser();
  try {
    await checkPages(site, browser, count);
    await checkPrints(site, browser, count);
    await checkTight(site, browser);
    await checkTight(tight, browser);
    await checkPrints(tight, browser, count, ({ document }) => document === "standards");
    await checkAccess(site, browser, count);
  } finally {
    await browser.close();
  }
  checkValidity(site, count);
} catch (error) {
  count.holds(false, "stopped", error.stderr ?? error.message);
} finally {
  rmSync(work, { recursive: true, force: true });
}
count.end();
