// prints.mjs — one paper of each kind and language, printed: its size, and fonts that every printer has.
import { readdirSync } from "node:fs";
import { join } from "node:path";

import { withPage } from "./chromium.mjs";
import { fonts, pageSizes } from "./pdf.mjs";

const tolerance = 0.3;     // Chromium rounds pages to 1/96 inch
const a4 = { width: 210, height: 297 };

/** One file of each document and language; cards are looked at in cards.mjs. */
function papers(site) {
  return ["ja", "en"].flatMap((language) => {
    const names = readdirSync(join(site.client, language)).filter((name) => name.endsWith(".html") && !name.startsWith("cards-"));
    const kinds = new Map(names.sort().reverse().map((name) => [name.startsWith("checklist-") ? "checklist" : name, name]));
    return [...kinds.values()].map((name) => ({ language, name: name.slice(0, -".html".length) }));
  });
}

export async function print(site, browser, language, name) {
  const pdf = join(site.work, `${language}-${name}.pdf`);
  await withPage(browser, site.url(join(site.client, language, `${name}.html`)),
    (page) => page.pdf({ path: pdf, preferCSSPageSize: true, printBackground: true }));
  return pdf;
}

export function checkSize(count, what, sizes, wanted) {
  const near = (a, b) => Math.abs(a - b) <= tolerance;
  const wrong = sizes.filter((size) => !near(size.width, wanted.width) || !near(size.height, wanted.height));
  count.holds(sizes.length > 0 && wrong.length === 0, `${what}: pages of ${wanted.width} × ${wanted.height} mm`,
    wrong.map((size) => `${size.width.toFixed(2)} × ${size.height.toFixed(2)}`).join(", "));
}

export function checkFonts(count, what, pdf) {
  const used = fonts(pdf);
  const wrong = used.filter((font) => !font.embedded || font.type === "Type 3");
  count.holds(used.length > 0 && wrong.length === 0, `${what}: fonts embedded, none of Type 3`,
    wrong.map((font) => `${font.name} (${font.type})`).join(", "));
}

export async function checkPrints(site, browser, count) {
  for (const { language, name } of papers(site)) {
    const pdf = await print(site, browser, language, name);
    checkSize(count, `${language}/${name}`, pageSizes(pdf), a4);
    checkFonts(count, `${language}/${name}`, pdf);
  }
}
