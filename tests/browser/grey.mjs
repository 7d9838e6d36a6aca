// grey.mjs — what a printer without colour makes of a page: every word still stands out from what is behind it.

// Runs in the page, for print: words whose grey is too near to the grey behind them.
function pale() {
  const numbers = (colour) => colour.match(/[\d.]+/g).map(Number);
  const parse = (colour) => {
    const [r, g, b, a = 1] = numbers(colour);
    return colour.startsWith("color(") ? [r * 255, g * 255, b * 255, a] : [r, g, b, a];
  };
  const over = (top, below) => [0, 1, 2].map((i) => top[i] * top[3] + below[i] * (1 - top[3])).concat(1);
  const behind = (element) => element === null ? [255, 255, 255, 1] : over(parse(getComputedStyle(element).backgroundColor), behind(element.parentElement));
  const grey = ([r, g, b]) => (0.299 * r + 0.587 * g + 0.114 * b) / 255;
  const light = (value) => value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  const contrast = (a, b) => (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  const isLarge = (style) => parseFloat(style.fontSize) >= (Number(style.fontWeight) >= 700 ? 18.66 : 24);
  const hasWords = (element) => [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent.trim() !== "");
  return [...document.querySelectorAll("body, body *")].filter((element) => hasWords(element) && element.getClientRects().length > 0 && !element.closest(".watermark"))
    .flatMap((element) => {
      const style = getComputedStyle(element), ground = behind(element), ink = over(parse(style.color), ground);
      const seen = contrast(light(grey(ink)), light(grey(ground)));
      return seen < (isLarge(style) ? 3 : 4.5) ? [`${seen.toFixed(1)}: ${element.textContent.trim().slice(0, 30)}`] : [];
    });
}

/** Of an open page. */
export async function checkGrey(page, count, what) {
  await page.emulateMedia({ media: "print" });
  const found = await page.evaluate(pale);
  await page.emulateMedia({ media: "screen" });
  count.holds(found.length === 0, `${what}: can be read in grey`, found.slice(0, 4).join("; "));
}
