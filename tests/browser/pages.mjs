// pages.mjs — every HTML file: valid, opened without asking for anything else, readable on a telephone and without eyes.
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { relative } from "node:path";
import { fileURLToPath } from "node:url";

import { withPage } from "./chromium.mjs";
import { oneOfEachClient, told } from "./documents.mjs";
import { checkGrey } from "./grey.mjs";

// The entry page leads to the main language; that is the only other file a page may open.
const own = (site, url) => url.startsWith("data:") || site.files.includes(url.startsWith("file:") ? fileURLToPath(url) : "");

const telephone = { width: 320, height: 640 };

// Runs in the page. Cards lie on sheets of paper, which are as wide as they are.
function widthAndScreen() {
  const { documentElement: root, body } = document;
  return { page: root.scrollWidth, screen: innerWidth, sheet: body.classList.contains("layout-sheet") };
}

/** What a page asks for besides the files of the set, and what the browser says of it. */
function listen(site, page) {
  const heard = { foreign: [], faults: [] };
  page.on("request", (request) => own(site, request.url()) || heard.foreign.push(request.url()));
  page.on("console", (message) => message.type() === "error" && heard.faults.push(message.text()));
  return heard;
}

function judge(site, count, file, heard) {
  const name = relative(site.work, file);
  count.holds(heard.foreign.length === 0, `${name} asks for something`, heard.foreign.splice(0).join(" "));
  count.holds(heard.faults.length === 0, `${name}: the browser complains`, heard.faults.splice(0).join(" "));
}

/** The door of a client goes on to another page at once: it has a page of the browser to itself. */
async function checkDoors(site, browser, count) {
  for (const { file } of site.papers.filter((paper) => paper.layout === undefined)) {
    let heard;
    await withPage(browser, site.url(file), () => {}, (page) => { heard = listen(site, page); });
    judge(site, count, file, heard);
  }
}

export async function checkPages(site, browser, count) {
  const page = await browser.newPage({ viewport: telephone });
  const heard = listen(site, page);
  for (const paper of site.papers.filter(({ layout }) => layout !== undefined)) {
    await page.goto(site.url(paper.file), { waitUntil: "load" });
    const wide = await page.evaluate(widthAndScreen);
    judge(site, count, paper.file, heard);
    count.holds(wide.sheet || wide.page <= wide.screen, `${told(paper)}: scrolls sideways`, `${wide.page} of ${wide.screen} pixels`);
  }
  await page.close();
  await checkDoors(site, browser, count);
}

// Runs in the page, where axe has been loaded.
const faultsOfAccess = () => {
  document.querySelectorAll("details").forEach((notes) => { notes.open = true; });
  return axe.run(document, { runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"], resultTypes: ["violations"] })
    .then((result) => result.violations.map((fault) => `${fault.id}: ${fault.nodes[0].html.slice(0, 120)}`));
};

/** One file of each document, language and client: for eyes that see no colour, and for no eyes. */
export async function checkAccess(site, browser, count) {
  const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
  const page = await browser.newPage({ bypassCSP: true });
  for (const paper of oneOfEachClient(site.papers)) {
    await page.goto(site.url(paper.file), { waitUntil: "load" });
    await page.evaluate(axe);
    await checkGrey(page, count, told(paper));
    const faults = await page.evaluate(faultsOfAccess);
    count.holds(faults.length === 0, `${told(paper)}: hard to use for some`, faults.join("; "));
  }
  await page.close();
}

function validatorMessages(files) {
  const jar = createRequire(import.meta.url).resolve("vnu-jar/build/dist/vnu.jar");
  const told = execFileSync("java", ["-jar", jar, "--errors-only", "--format", "json", "--stdout", "--exit-zero-always", ...files],
    { encoding: "utf8", maxBuffer: 1 << 28 });
  return JSON.parse(told).messages;
}

export function checkValidity(site, count) {
  const messages = validatorMessages(site.files);
  for (const file of site.files) {
    const faults = messages.filter((message) => message.url === site.url(file));
    const told = faults.slice(0, 5).map((fault) => `\n  line ${fault.lastLine}: ${fault.message}`);
    count.holds(faults.length === 0, `${relative(site.work, file)} is not valid HTML`, told.join(""));
  }
  const lost = messages.filter((message) => !site.files.some((file) => message.url === site.url(file)));
  count.holds(lost.length === 0, "the validator says", lost.map((fault) => fault.message).join("; "));
}
