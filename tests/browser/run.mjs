// run.mjs — builds the sample and looks at it as its reader would: in a browser, and printed.
//
// Every HTML file: valid, loads nothing. Every kind and language printed: the page size, the fonts.
// Cards: nothing cut off, and the numbers at the places that templates/geometry.xml gives.
import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

import { startBrowser } from "./chromium.mjs";
import { checkCards } from "./cards.mjs";
import { checkPrints } from "./prints.mjs";
import { checkPages, checkValidity } from "./pages.mjs";
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

try {
  execFileSync(program, ["build", join(top, "policies/minato"), "-o", work], { stdio: ["ignore", "ignore", "pipe"], encoding: "utf8" });
  const site = { top, work, client: join(work, "minato"), files: htmlFiles(work), url: (path) => pathToFileURL(path).href };
  const browser = await startBrowser();
  try {
    await checkPages(site, browser, count);
    await checkPrints(site, browser, count);
    await checkCards(site, browser, count);
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
