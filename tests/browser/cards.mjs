// cards.mjs — emergency cards: each on its place, to 0.3 mm, and with all its text.
import { withPage } from "./chromium.mjs";
import { documents, sheets, told } from "./documents.mjs";
import { codes, pageSizes, words } from "./pdf.mjs";
import { checkFonts, checkSize, print } from "./prints.mjs";

const tolerance = 0.3;

/** A sheet with the corner of every place. */
function withPlaces(sheet) {
  const of = sheet.number;
  const places = [];
  for (let row = 0; row < of("rows"); row++)
    for (let col = 0; col < of("cols"); col++)
      places.push({ x: of("left") + col * (of("width") + of("gap-x")), y: of("top") + row * (of("height") + of("gap-y")) });
  return { ...sheet, card: { width: of("width"), height: of("height") }, places };
}

// Runs in the page: for each side of a card, what of it is cut off or comes too near to the edge.
function overfull() {
  const millimetre = 96 / 25.4;
  return [...document.querySelectorAll(".card")].flatMap((card, index) => {
    const box = card.getBoundingClientRect();
    const found = [];
    if (card.scrollHeight > card.clientHeight || card.scrollWidth > card.clientWidth)
      found.push(`side ${index + 1}: ${card.scrollWidth} × ${card.scrollHeight} in ${card.clientWidth} × ${card.clientHeight}`);
    for (const line of card.querySelectorAll("p")) {
      const range = document.createRange();
      range.selectNodeContents(line);
      const rects = [...range.getClientRects()].filter((rect) => rect.width > 0);
      if (rects.some((rect) => rect.left < box.left + 3 * millimetre || rect.right > box.right - 3 * millimetre))
        found.push(`side ${index + 1}: nearer than 3 mm to the edge: ${line.textContent}`);
    }
    return found;
  });
}

// Runs in the page: crop marks that run into a card.
function marksInside() {
  const places = [...document.querySelectorAll(".place")].map((place) => place.getBoundingClientRect());
  const marks = [...document.querySelectorAll(".crop")].map((mark) => mark.getBoundingClientRect());
  const inside = marks.filter((m) => places.some((p) => m.left < p.right - 1 && m.right > p.left + 1 && m.top < p.bottom - 1 && m.bottom > p.top + 1));
  return { marks: marks.length, inside: inside.length };
}

// Runs in the page: where the cards of each sheet lie on it, in millimetres.
function placesOnSheets() {
  const millimetres = (pixels) => pixels * 25.4 / 96;
  return [...document.querySelectorAll(".sheet")].map((sheet) => {
    const corner = sheet.getBoundingClientRect();
    return [...sheet.querySelectorAll(".place")].map((place) => place.getBoundingClientRect()).map((box) => ({
      x: millimetres(box.left - corner.left), y: millimetres(box.top - corner.top),
      width: millimetres(box.width), height: millimetres(box.height) }));
  });
}

// Runs in the page: how large letters are on paper, in points, and how wide a module of a code, in millimetres.
function sizes() {
  const points = (element) => parseFloat(getComputedStyle(element).fontSize) * 0.75 * scaleOf(element);
  const scaleOf = (element) => Number(getComputedStyle(element).getPropertyValue("--scale")) || 1;
  const first = document.querySelector(".call.first .phone");
  return {
    first: first && { size: points(first), weight: Number(getComputedStyle(first).fontWeight), wraps: getComputedStyle(first).whiteSpace },
    least: Math.min(...[...document.querySelectorAll(".card :is(p, span, a)")].map(points)),
    modules: [...document.querySelectorAll(".qr > svg")].map((qr) => qr.getBoundingClientRect().width * 25.4 / 96 / qr.viewBox.baseVal.width),
    dialled: first?.getAttribute("href"),
    onFirstPage: document.querySelector(".sheet").querySelectorAll(".qr").length,
  };
}

/** The number is what the eye meets; nothing is too small for a wallet in the dark. */
function checkLetters(count, what, { first, least }) {
  count.holds(first.size >= 13.5 && first.weight >= 700 && first.wraps === "nowrap", `${what}: the first number is large, bold and on one line`, JSON.stringify(first));
  count.holds(least >= 6, `${what}: no letter below 6 points`, `${least}`);
}

/** Every code is read back from the print, and says what the number beside it dials. */
function checkCodes(count, what, pdf, { modules, dialled, onFirstPage }) {
  const read = codes(pdf, onFirstPage);
  count.holds(read.length === onFirstPage && read.every((code) => code === dialled.toUpperCase()), `${what}: ${onFirstPage} codes call ${dialled}`, read.join(" "));
  count.holds(Math.min(...modules) >= 0.4, `${what}: modules of 0.4 mm and more`, `${Math.min(...modules)}`);
  return modules.length;
}

const firstNumber = () => document.querySelector(".call.first .phone")?.textContent;

/** The places of the number to call first on the fronts, from top to bottom and left to right. */
function numbersAt(pdf, phone) {
  return words(pdf).filter((word) => word.page === 1 && word.text === phone).sort((a, b) => a.y - b.y || a.x - b.x);
}

/** Folded, both sides lie on one page; the alignment of a sheet has no back. */
function sidesOf(sheet, document) {
  return sheet.fold || document.id === "cards-alignment" ? 1 : 2;
}

function checkBoxes(count, what, sides, sheet, wanted) {
  const near = (a, b) => Math.abs(a - b) <= 0.05;
  const right = (box, place) => near(box.x, place.x) && near(box.y, place.y)
    && near(box.width, sheet.card.width) && near(box.height, sheet.card.height);
  const good = sides.every((boxes) => boxes.length === sheet.places.length
    && sheet.places.every((place) => boxes.some((box) => right(box, place))));
  count.holds(sides.length === wanted && good, `${what}: cards of ${sheet.card.width} × ${sheet.card.height} mm where the sheet has them`);
}

function checkPlaces(count, what, found, corner, sheet) {
  const far = sheet.places.filter((place) => !found.some((word) =>
    Math.abs(word.x - place.x - corner.x) <= tolerance && Math.abs(word.y - place.y - corner.y) <= tolerance));
  count.holds(found.length === sheet.places.length, `${what}: ${sheet.places.length} fronts`, `${found.length} numbers`);
  count.holds(far.length === 0, `${what}: every number on its place`, far.map((place) => `none at ${place.x}/${place.y} mm`).join(", "));
}

/** Where on a card the number stands, when the card is drawn smaller. */
function cornerOn(sheet, corner) {
  const scale = Math.min(1, sheet.card.width / 91, sheet.card.height / 55);
  return corner && { x: corner.x * scale, y: corner.y * scale };
}

async function checkSheet(site, browser, count, paper, sheet, wanted, corner) {
  const what = told(paper);
  const pdf = await print(site, browser, paper);
  const seen = await withPage(browser, site.url(paper.file), async (page) =>
    ({ phone: await page.evaluate(firstNumber), overfull: await page.evaluate(overfull), sizes: await page.evaluate(sizes), marks: await page.evaluate(marksInside), sides: await page.evaluate(placesOnSheets) }));
  const found = wanted === 2 || sheet.fold ? numbersAt(pdf, seen.phone) : [];

  checkSize(count, what, pageSizes(pdf), sheet);
  count.holds(pageSizes(pdf).length === wanted, `${what}: ${wanted === 2 ? "a page of fronts, a page of backs" : "one page"}`);
  checkFonts(count, what, pdf);
  count.holds(seen.overfull.length === 0, `${what}: all text fits`, seen.overfull.slice(0, 4).join("; "));
  count.holds((sheet.marks === "crop") === seen.marks.marks > 0 && seen.marks.inside === 0, `${what}: crop marks`, JSON.stringify(seen.marks));
  checkBoxes(count, what, seen.sides, sheet, wanted);
  if (seen.phone !== undefined)
    checkLetters(count, what, seen.sizes);
  if (seen.sizes.modules.length > 0)
    site.codes = (site.codes ?? 0) + checkCodes(count, what, pdf, seen.sizes);
  if (wanted === 2 || sheet.fold)
    checkPlaces(count, what, found, corner ?? found[0] ?? { x: 0, y: 0 }, sheet.fold ? { ...sheet, places: sheet.places.slice(1) } : sheet);
  return found[0] && { x: found[0].x - sheet.places[0].x, y: found[0].y - sheet.places[0].y };
}

/** The single card comes first: it tells where on a card the number stands. */
async function checkCard(site, browser, count, document, papers) {
  const printed = (sheet) => papers.find(({ name }) => name === `${document.id}-${sheet.id}`);
  const all = sheets(site.top).filter((sheet) => sheet.cards && printed(sheet)).map(withPlaces);
  let corner;
  // A parameter chooses one of the sheets, so there are as many as the row names.
  count.holds(all.length === document.geometries.length, `${told(papers[0])}: ${document.id} on ${document.geometries.length} sheets`, `${all.length}`);
  for (const sheet of all.sort((a, b) => a.places.length - b.places.length)) {
    const found = await checkSheet(site, browser, count, printed(sheet), sheet, sidesOf(sheet, document), cornerOn(sheet, corner));
    corner ??= found;
  }
}

export async function checkCards(site, browser, count) {
  const papers = site.papers.filter((paper) => paper.document !== undefined);
  const places = new Set(papers.map(({ client, language }) => `${client}/${language}`));
  for (const document of documents(site.top).filter((each) => each.geometries.length > 0))
    for (const place of places)
      await checkCard(site, browser, count, document, papers.filter(({ client, language }) => `${client}/${language}` === place));
  // A sample has codes; were there none, nothing would have been read back.
  count.holds(site.codes > 0, "cards with codes");
}
