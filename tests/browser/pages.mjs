// pages.mjs — every HTML file: valid, and opened without asking for anything else.
import { execFileSync } from "node:child_process";
import { createRequire } from "node:module";
import { relative } from "node:path";
import { fileURLToPath } from "node:url";

import { withPage } from "./chromium.mjs";

// The entry page leads to the main language; that is the only other file a page may open.
const own = (site, url) => url.startsWith("data:") || site.files.includes(url.startsWith("file:") ? fileURLToPath(url) : "");

export async function checkPages(site, browser, count) {
  for (const file of site.files) {
    const foreign = [];
    const faults = [];
    await withPage(browser, site.url(file), () => {}, (page) => {
      page.on("request", (request) => own(site, request.url()) || foreign.push(request.url()));
      page.on("console", (message) => message.type() === "error" && faults.push(message.text()));
    });
    const name = relative(site.work, file);
    count.holds(foreign.length === 0, `${name} asks for something`, foreign.join(" "));
    count.holds(faults.length === 0, `${name}: the browser complains`, faults.join(" "));
  }
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
