/* link_phones.c — telephone numbers: as printed, and as a telephone dials them.
 *
 * 03-0000-0101 becomes tel:+81300000101; free-call numbers and short ones (110, #9110) cannot be
 * dialled with a country code and stay as they are. */
#include "link_internal.h"

#include <ctype.h>
#include <string.h>

#include "buf.h"
#include "numbering.h"
#include "text.h"
#include "xml.h"

static void put_digits(struct buf *out, const char *number)
{
	for (; *number != '\0'; number++)
		if (isdigit((unsigned char)*number))
			buf_putc(out, *number);
}

/* Can it be dialled from abroad?  Area and mobile numbers have ten digits or more and start with 0. */
static bool is_international(const struct linker *l, const char *number)
{
	struct words w = words_of(numbering_pattern(l->kitei, "phone-national"));
	struct buf digits = { 0 };
	bool found = false;

	put_digits(&digits, number);
	found = digits.len >= 10 && *number == '0';
	while (found && words_next(&w))
		found = strncmp(buf_text(&digits), w.word, w.length) != 0;
	buf_finish(&digits);
	return found;
}

static void put_href(const struct linker *l, struct buf *out, const char *number)
{
	buf_puts(out, "tel:");
	if (is_international(l, number)) {
		buf_puts(out, numbering_pattern(l->kitei, "phone-country"));
		put_digits(out, number + 1);
		return;
	}
	for (; *number != '\0'; number++) {
		if (*number == '#')
			buf_puts(out, "%23");
		else if (isdigit((unsigned char)*number) || *number == '+' || *number == '*')
			buf_putc(out, *number);
	}
}

static void put_number(const struct linker *l, struct buf *out, const xmlNode *e)
{
	const char *number = attr_or_empty(e, "number");

	if (attr_is(e, "style", "international") && is_international(l, number)) {
		buf_puts(out, numbering_pattern(l->kitei, "phone-country"));
		buf_putc(out, '-');
		number++;
	}
	buf_puts(out, number);
}

void fill_phones(const struct linker *l, const struct page *page)
{
	for EVERY(e, page->tree) {
		struct buf text = { 0 };

		if (!is_element(e, "phone") && !is_element(e, "qr"))
			continue;
		if (is_element(e, "phone")) {
			put_number(l, &text, e);
			set_content(e, buf_text(&text));
			buf_clear(&text);
		}
		put_href(l, &text, attr_or_empty(e, "number"));
		attr_set(e, "href", buf_text(&text));
		buf_finish(&text);
	}
}
