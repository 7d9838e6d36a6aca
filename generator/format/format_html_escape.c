/* format_html_escape.c — the places a text can stand in an HTML page, one function each. */
#include "format_html.h"

#include <ctype.h>
#include <string.h>

#include "buf.h"
#include "text.h"

/* Puts text, each of the signs in `special` as its entity. */
static void put_escaped(struct buf *out, const char *text, const char *special)
{
	for (; *text != '\0'; text++) {
		size_t plain = strcspn(text, special);

		buf_put(out, text, plain);
		text += plain;
		if (*text == '\0')
			return;
		buf_puts(out, *text == '&' ? "&amp;" : *text == '<' ? "&lt;" : *text == '>' ? "&gt;" : "&quot;");
	}
}

void html_text(struct buf *out, const char *text)
{
	put_escaped(out, text, "&<>");
}

void html_attr(struct buf *out, const char *text)
{
	put_escaped(out, text, "&<>\"");
}

void html_url(struct buf *out, const char *path)
{
	for (; *path != '\0'; path++) {
		unsigned char c = (unsigned char)*path;

		if (c < 0x80 && (isalnum(c) || strchr("-._#", c) != NULL))
			buf_putc(out, *path);
		else
			buf_printf(out, "%%%02X", c);
	}
}

void html_tel(struct buf *out, const char *href)
{
	bool good = text_starts(href, "tel:") && strspn(href + 4, "0123456789+*%") == strlen(href + 4);

	buf_puts(out, good ? href : "#");
}

void html_number(struct buf *out, const char *number)
{
	buf_put(out, number, strspn(number, "0123456789."));
}

void html_css_string(struct buf *out, const char *text)
{
	size_t left = strlen(text), step;
	uint32_t c;

	buf_putc(out, '"');
	for (; (step = text_decode(text, left, &c)) > 0; text += step, left -= step)
		buf_printf(out, "\\%06X", (unsigned)c);
	buf_putc(out, '"');
}
