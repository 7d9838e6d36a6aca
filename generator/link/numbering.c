/* numbering.c — see numbering.h. */
#include "numbering.h"

#include <stdio.h>
#include <string.h>

#include "buf.h"
#include "text.h"
#include "xml.h"

const char *numbering_pattern(const xmlNode *kitei, const char *kind)
{
	return numbering_pattern_in(kitei, "name", kind);
}

const char *numbering_pattern_in(const xmlNode *kitei, const char *language, const char *kind)
{
	return attr_or_empty(child_with(child(kitei, "numbering"), "level", "kind", kind), language);
}

/* Where the pattern's next % is, or its end. */
static const char *next_place(const char *pattern)
{
	return pattern + strcspn(pattern, "%");
}

void numbering_put_lead(struct buf *out, const char *pattern, const char *one)
{
	const char *first = next_place(pattern);
	const char *rest = *first == '%' ? first + 1 : first;

	buf_put(out, pattern, (size_t)(first - pattern));
	if (*first == '%' && one != NULL)
		buf_puts(out, one);
	buf_put(out, rest, (size_t)(next_place(rest) - rest));
}

void numbering_put_tail(struct buf *out, const char *pattern)
{
	const char *first = next_place(pattern);
	const char *second = *first == '%' ? next_place(first + 1) : first;

	if (*second == '%')
		buf_puts(out, second + 1);
}

void numbering_put(struct buf *out, const char *pattern, const char *one, const char *two)
{
	int place = 0;

	for (; *pattern != '\0'; pattern++) {
		const char *value;

		if (*pattern != '%') {
			buf_putc(out, *pattern);
			continue;
		}
		place++;
		value = place == 1 ? one : place == 2 ? two : NULL;
		if (pattern[1] == '1' || pattern[1] == '2')
			value = *++pattern == '1' ? one : two;
		buf_puts(out, value != NULL ? value : "");
	}
}

void numbering_put_sign(struct buf *out, const char *pattern, int number)
{
	size_t left = strlen(pattern), step;
	char digits[16];
	uint32_t sign;

	snprintf(digits, sizeof digits, "%d", number);
	if (*next_place(pattern) == '%') {
		numbering_put(out, pattern, digits, NULL);
		return;
	}
	for (; (step = text_decode(pattern, left, &sign)) > 0; pattern += step, left -= step)
		if (--number == 0) {
			buf_put(out, pattern, step);
			return;
		}
	buf_puts(out, digits);
}
