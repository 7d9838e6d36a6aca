// prints.mjs — one paper of each kind and language, printed: its size, and fonts that every printer has.
import { join } from "node:path";

import { withPage } from "./chromium.mjs";
import { oneOfEach, told } from "./documents.mjs";
import { checkPaper, measure } from "./papers.mjs";
import { fonts, pageSizes } from "./pdf.mjs";

const tolerance = 0.3;     // Chromium rounds pages to 1/96 inch
const upright = { width: 210, height: 297 };
const across = { width: 297, height: 210 };

const near = (size, wanted) => Math.abs(size.width - wanted.width) <= tolerance && Math.abs(size.height - wanted.height) <= tolerance;
const inWords = (size) => `${size.width.toFixed(2)} × ${size.height.toFixed(2)}`;

/** Prints an open page. */
export async function printPage(site, page, paper) {
  const pdf = join(site.work, `${paper.client}-${paper.language}-${paper.name}.pdf`);
  await page.pdf({ path: pdf, preferCSSPageSize: true, printBackground: true });
  return pdf;
}

export function print(site, browser, paper) {
  return withPage(browser, site.url(paper.file), (page) => printPage(site, page, paper));
}

/** Every page is as large as one of those wanted. */
export function checkSize(count, what, sizes, ...wanted) {
  const wrong = sizes.filter((size) => !wanted.some((each) => near(size, each)));
  count.holds(sizes.length > 0 && wrong.length === 0, `${what}: pages of ${wanted.map(inWords).join(" or ")} mm`, wrong.map(inWords).join(", "));
}

export function checkFonts(count, what, pdf) {
  const used = fonts(pdf);
  const wrong = used.filter((font) => !font.embedded || font.type === "Type 3");
  count.holds(used.length > 0 && wrong.length === 0, `${what}: fonts embedded, none of Type 3`,
    wrong.map((font) => `${font.name} (${font.type})`).join(", "));
}

/** Cards, posters and slides have tests of their own. */
const isPaper = ({ layout }) => !["sheet", "poster", "slides"].includes(layout);

export async function checkPrints(site, browser, count, isWanted = isPaper) {
  for (const paper of oneOfEach(site.papers).filter(isWanted)) {
    const { pdf, seen } = await withPage(browser, site.url(paper.file), async (page) => {
      const seen = await measure(page, paper);
      return { seen, pdf: await printPage(site, page, paper) };
    });
    checkSize(count, told(paper), pageSizes(pdf), upright, across);
    checkFonts(count, told(paper), pdf);
    checkPaper(count, told(paper), pdf, seen);
  }
}
