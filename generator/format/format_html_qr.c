/* format_html_qr.c — a telephone number as a two-dimensional code (ISO/IEC 18004, JIS X 0510), drawn as one path. */
#include "format_html.h"

#include <qrencode.h>

#include "buf.h"
#include "format_words.h"
#include "mem.h"
#include "xml.h"

/* White around the code, in modules: without it readers do not find the code. */
#define QUIET 4

/* In capitals a number needs the smallest of all codes, 21 modules; a scheme may be written so (RFC 3986, 3.1).
 * Level M: legible with a seventh of it worn off.  The schema keeps numbers short: only memory can be missing. */
static QRcode *encode(const char *href)
{
	return mem_alive(QRcode_encodeString(href, 0, QR_ECLEVEL_M, QR_MODE_8, 0));
}

static bool is_black(const QRcode *code, int x, int y)
{
	return code->data[y * code->width + x] & 1;
}

/* Black modules of a row that touch are one rectangle. */
static void put_row(struct buf *out, const QRcode *code, int y)
{
	for (int x = 0, length; x < code->width; x += length) {
		length = 1;
		if (!is_black(code, x, y))
			continue;
		while (x + length < code->width && is_black(code, x + length, y))
			length++;
		buf_printf(out, "M%d %dh%dv1h-%dz", x + QUIET, y + QUIET, length, length);
	}
}

static void put_label(struct html *w, const char *number)
{
	struct buf label = { 0 };

	format_put_label(&label, w->in->kitei, "qr-phone", number, "");
	html_attribute(w, "aria-label", buf_text(&label));
	buf_finish(&label);
}

void html_write_qr(struct html *w, const xmlNode *e)
{
	QRcode *code = encode(attr_or_empty(e, "href"));
	int side = code->width + 2 * QUIET;

	buf_puts(w->out, "<div class=\"qr\">");
	if (attr(e, "rank") != NULL)
		html_rank(w, attr_int(e, "rank", 1));
	buf_printf(w->out, "<svg viewBox=\"0 0 %d %d\" shape-rendering=\"crispEdges\" role=\"img\"", side, side);
	put_label(w, attr_or_empty(e, "number"));
	buf_puts(w->out, "><path d=\"");
	for (int y = 0; y < code->width; y++)
		put_row(w->out, code, y);
	buf_puts(w->out, "\"/></svg>");
	html_close(w, "div");
	QRcode_free(code);
}
