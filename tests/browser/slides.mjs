// slides.mjs — every deck: a slide is a screen and a page, and nothing runs out of it. One deck of each kind is printed, without
// and with its notes.
import { oneOfEachClient, told } from "./documents.mjs";
import { pageSizes, words } from "./pdf.mjs";
import { checkFonts, checkSize, printPage } from "./prints.mjs";

const paperSize = { width: 320, height: 180 };
const screens = [[1280, 720], [1920, 1080], [1024, 768]];

// Runs in the page: slides of which something is cut off or lies over something else.
function overfull() {
  return [...document.querySelectorAll(".slide, .slide-page, .slide-body")]
    .filter((box) => box.scrollHeight > box.clientHeight + 1 || box.scrollWidth > box.clientWidth + 1)
    .map((box) => `${box.closest(".slide").id}: ${box.scrollWidth} × ${box.scrollHeight} in ${box.clientWidth} × ${box.clientHeight}`);
}

// Runs in the page: the slides, and those that are not as high as the screen.
function slidesOnScreen() {
  const all = [...document.querySelectorAll(".slide")];
  return { slides: all.length, numbers: all.map((slide) => slide.querySelector(".slide-number").textContent),
    uneven: all.filter((slide) => Math.abs(slide.getBoundingClientRect().height - innerHeight) > 1).map((slide) => slide.id) };
}

const openAll = () => document.querySelectorAll("details").forEach((notes) => { notes.open = true; });

async function lookAt(page, width, height, media) {
  await page.setViewportSize({ width, height });
  await page.emulateMedia({ media });
  return { overfull: await page.evaluate(overfull), ...await page.evaluate(slidesOnScreen) };
}

async function checkScreens(page, count, paper) {
  for (const [width, height] of screens) {
    const seen = await lookAt(page, width, height, "screen");
    const what = `${told(paper)} on ${width} × ${height}`;

    count.holds(seen.slides > 0 && seen.uneven.length === 0, `${what}: a slide is a screen`, seen.uneven.join(" "));
    count.holds(seen.overfull.length === 0, `${what}: all text fits`, seen.overfull.slice(0, 4).join("; "));
  }
}

/** For print: what every deck shows before it is printed. */
async function checkPrint(page, count, paper) {
  const what = told(paper);
  const seen = await lookAt(page, 1280, 720, "print");

  count.holds(seen.overfull.length === 0, `${what}: all text fits on its page`, seen.overfull.slice(0, 4).join("; "));
  count.holds(seen.numbers.every((number, i) => number.includes(String(i + 1)) && number.includes(String(seen.slides))), `${what}: numbered`);
  return seen;
}

async function checkPaper(site, page, count, paper, seen) {
  const what = told(paper);
  const pdf = await printPage(site, page, paper);
  const plain = { sizes: pageSizes(pdf), words: words(pdf).length };

  checkSize(count, what, plain.sizes, paperSize);
  count.holds(plain.sizes.length === seen.slides, `${what}: a page for each slide`, `${plain.sizes.length} pages, ${seen.slides} slides`);
  await page.evaluate(openAll);
  await printPage(site, page, paper);
  checkSize(count, `${what} with notes`, pageSizes(pdf), paperSize);
  count.holds(words(pdf).length > plain.words, `${what}: open notes are printed`);
  checkFonts(count, what, pdf);
}

export async function checkSlides(site, browser, count) {
  const page = await browser.newPage(), printed = new Set(oneOfEachClient(site.papers));
  for (const paper of site.papers.filter(({ layout }) => layout === "slides")) {
    await page.goto(site.url(paper.file), { waitUntil: "load" });
    await checkScreens(page, count, paper);
    const seen = await checkPrint(page, count, paper);
    if (printed.has(paper))
      await checkPaper(site, page, count, paper, seen);
  }
  await page.close();
}
