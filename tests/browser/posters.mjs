// posters.mjs — every poster: one page as large as its sheet, nothing cut off, letters that can be read from where it hangs.
import { sheets, told } from "./documents.mjs";
import { pageSizes } from "./pdf.mjs";
import { checkFonts, checkSize, printPage } from "./prints.mjs";

// Millimetres, by the width of the sheet: the headline from five metres, what to do from two, and anything at all.
const least = { 210: { headline: 22, body: 7, any: 4 }, 297: { headline: 32, body: 10, any: 4 }, 420: { headline: 44, body: 10, any: 4 } };
const margin = 9.5;        // office printers leave ten millimetres blank

// Runs in the page, for print: what is cut off, how near to the edge words come, how small letters are.
function look() {
  const millimetres = (pixels) => pixels * 25.4 / 96;
  const size = (element) => millimetres(parseFloat(getComputedStyle(element).fontSize));
  const smallest = (selector) => Math.min(...[...document.querySelectorAll(selector)].map(size));
  const style = getComputedStyle(document.documentElement);
  const posters = [...document.querySelectorAll(".poster")];
  const edges = posters.flatMap((poster) => {
    const box = poster.getBoundingClientRect();
    return [...poster.querySelectorAll("p, li, h2")].map((words) => words.getBoundingClientRect())
      .flatMap((each) => [each.left - box.left, each.top - box.top, box.right - each.right, box.bottom - each.bottom]);
  });
  return {
    posters: posters.length, width: Number(style.getPropertyValue("--page-width")), height: Number(style.getPropertyValue("--page-height")),
    overfull: posters.filter((p) => p.scrollHeight > p.clientHeight + 1 || p.scrollWidth > p.clientWidth + 1)
      .map((p) => `${p.scrollWidth} × ${p.scrollHeight} in ${p.clientWidth} × ${p.clientHeight}`),
    edge: millimetres(Math.min(...edges)), headline: smallest(".headline"), body: smallest(".point, .phone, .panel .line"), any: smallest(".poster *"),
  };
}

function checkLetters(count, what, seen) {
  const small = Object.entries(least[seen.width] ?? {}).filter(([name, size]) => seen[name] < size)
    .map(([name, size]) => `${name}: ${seen[name].toFixed(1)} of ${size} mm`);
  count.holds(seen.width in least && small.length === 0, `${what}: letters large enough`, small.join(", "));
}

async function checkPoster(site, page, count, paper) {
  const what = told(paper);
  await page.goto(site.url(paper.file), { waitUntil: "load" });
  const seen = await page.evaluate(look);
  const sheet = sheets(site.top).find((each) => !each.cards && each.width === seen.width && each.height === seen.height);
  const pdf = await printPage(site, page, paper);

  count.holds(sheet !== undefined, `${what}: a sheet of templates/geometry.xml`, `${seen.width} × ${seen.height}`);
  checkSize(count, what, pageSizes(pdf), seen);
  count.holds(seen.posters > 0 && pageSizes(pdf).length === seen.posters, `${what}: one page`, `${pageSizes(pdf).length} pages`);
  count.holds(seen.overfull.length === 0, `${what}: all of it fits`, seen.overfull.join("; "));
  count.holds(seen.edge >= margin, `${what}: nothing near the edge`, `${seen.edge.toFixed(1)} mm`);
  checkLetters(count, what, seen);
  checkFonts(count, what, pdf);
}

export async function checkPosters(site, browser, count) {
  const page = await browser.newPage();
  await page.emulateMedia({ media: "print" });
  for (const paper of site.papers.filter(({ layout }) => layout === "poster"))
    await checkPoster(site, page, count, paper);
  await page.close();
}
