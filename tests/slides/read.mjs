// read.mjs — what a tree says and what Marp's page shows, slide by slide; both run in the browser.

/** A linked tree: for each slide the texts in reading order, and those of its notes. */
export function readTree(page, xml) {
  return page.evaluate((text) => {
    const tree = new DOMParser().parseFromString(text, "application/xml").documentElement;
    const said = (element) => [...element.querySelectorAll("p")].map((p) => p.textContent.replace(/(-{2,}!?)>/g, "$1＞"));
    return {
      title: tree.getAttribute("title"),
      slides: [...tree.querySelectorAll("slide")].map((slide) => {
        const notes = slide.querySelector("notes");
        const parts = [...slide.querySelectorAll("p, li, cell, caption, basis")].filter((part) => !notes?.contains(part));
        return {
          pieces: [slide.getAttribute("title"), ...parts.map((part) => part.textContent)],
          notes: notes ? said(notes) : [],
        };
      }),
    };
  }, xml);
}

/** Marp's page: the head, and for each slide its text and whether all of it can be seen and read. */
export function readDeck(page) {
  return page.evaluate(() => {
    const channel = (value) => (value <= 0.03928 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);
    const colour = (text) => text.match(/[\d.]+/g).map(Number);
    const brightness = ([r, g, b]) => 0.2126 * channel(r / 255) + 0.7152 * channel(g / 255) + 0.0722 * channel(b / 255);
    const over = (top, below) => top.slice(0, 3).map((value, i) => value * (top[3] ?? 1) + below[i] * (1 - (top[3] ?? 1)));

    /** The colour behind an element: that of the nearest ancestor which has one. */
    const behind = (element) => {
      const own = colour(getComputedStyle(element).backgroundColor);
      if ((own[3] ?? 1) === 1) return own;
      return over(own, element.tagName === "SECTION" ? [255, 255, 255] : behind(element.parentElement));
    };
    const contrast = (element, style = getComputedStyle(element)) => {
      const back = behind(element);
      const [light, dark] = [brightness(over(colour(style.color), back)), brightness(back)].sort((a, b) => b - a);
      return (light + 0.05) / (dark + 0.05);
    };

    const paleIn = (section) => {
      const parts = [...section.querySelectorAll("header, footer, h2, p, li, td, th, a, strong")].map((part) => [part.tagName, contrast(part)]);
      parts.push(["page number", contrast(section, getComputedStyle(section, "::after"))]);
      return parts.filter(([, value]) => value < 4.5).map(([tag, value]) => `${tag} ${value.toFixed(1)}`).join(", ");
    };

    /** Marp cuts off what is too much, at the edge or under header and footer. */
    const overIn = (section) => {
      const [high, low] = ["header", "footer"].map((tag) => section.querySelector(tag));
      const from = high ? high.offsetTop + high.offsetHeight : 0;
      const to = low ? low.offsetTop : section.clientHeight;
      const parts = [...section.children].filter((part) => part !== high && part !== low && part.offsetHeight > 0);
      const outside = parts.filter((part) => part.offsetTop < from || part.offsetTop + part.offsetHeight > to
        || part.scrollWidth > part.clientWidth + 1 || part.offsetLeft + part.offsetWidth > section.clientWidth);
      if (section.scrollHeight > section.clientHeight || section.scrollWidth > section.clientWidth) return "cut off";
      return outside.map((part) => `${part.tagName} ${part.offsetTop}+${part.offsetHeight}, ${from} to ${to}`).join("; ");
    };

    const linesOf = (element) => {
      const style = getComputedStyle(element);
      return Math.round(element.offsetHeight / Number.parseFloat(style.lineHeight));
    };
    const isFull = (text) => [...text].length === 40 && /^[\u3000-\u9fff]+$/.test(text);

    const sections = [...document.querySelectorAll("section")];
    const texts = (tag) => new Set(sections.map((section) => section.querySelector(tag)?.textContent)).size;
    return {
      title: document.title,
      author: document.querySelector('meta[name="author"]')?.content ?? "",
      headers: texts("header"),
      footers: texts("footer"),
      slides: sections.map((section) => ({
        text: [...section.children].filter((part) => !["HEADER", "FOOTER"].includes(part.tagName)).map((part) => part.textContent).join("\n"),
        headings: section.querySelectorAll("h1, h2, h3, h4, h5, h6").length,
        wrapped: [...section.querySelectorAll("li")].filter((li) => isFull(li.textContent) && linesOf(li) > 1).map((li) => li.textContent),
        over: overIn(section),
        pale: paleIn(section),
      })),
    };
  });
}
