/* load_bytes.c — looks at the bytes before the parser does: it accepts UTF-7 and UTF-16, drops
 * all after a NUL, and needs seconds for one tag of a megabyte. */
#include <string.h>
#include <strings.h>

#include "diag.h"
#include "load_internal.h"
#include "mem.h"
#include "text.h"

#define LONGEST_RUN 32768
#define DECLARATION_ROOM 256

static int line_at(const struct load *l, size_t offset)
{
	int line = 1;

	for (size_t i = 0; i < offset && i < l->length; i++)
		line += l->bytes[i] == '\n';
	return line;
}

static bool refuse(struct load *l, size_t offset, enum message code, const char *detail)
{
	diag_report((struct place){ l->at, line_at(l, offset) }, code, detail, NULL);
	l->failed = true;
	return false;
}

static bool is_utf16(const struct load *l)
{
	const unsigned char *b = (const unsigned char *)l->bytes;

	return l->length >= 2 && ((b[0] == 0xFF && b[1] == 0xFE) || (b[0] == 0xFE && b[1] == 0xFF)
		|| (b[0] == 0 && b[1] == '<') || (b[0] == '<' && b[1] == 0));
}

static void skip_byte_order_mark(struct load *l)
{
	if (l->length >= 3 && memcmp(l->bytes, "\xEF\xBB\xBF", 3) == 0) {
		l->bytes += 3;
		l->length -= 3;
	}
}

/* Which of the two old Japanese encodings the bytes look like: EUC-JP text consists of pairs of
 * bytes from 0xA1 up, Shift_JIS has lead bytes below. */
static const char *old_encoding(const struct load *l)
{
	for (size_t i = 0; i < l->length; i++) {
		unsigned char c = (unsigned char)l->bytes[i];

		if (c >= 0x81 && c <= 0x9F && c != 0x8E && c != 0x8F)
			return "Shift_JIS (Windows-31J)";
	}
	return "EUC-JP / Shift_JIS";
}

/* The value of a pseudo attribute of the XML declaration, in `value`; false when absent. */
static bool declared(const struct load *l, const char *name, char value[DECLARATION_ROOM])
{
	char head[DECLARATION_ROOM];
	size_t n = l->length < sizeof head - 1 ? l->length : sizeof head - 1;
	char *end, *start;

	memcpy(head, l->bytes, n);
	head[n] = '\0';
	if (!text_starts(head, "<?xml") || (end = strstr(head, "?>")) == NULL)
		return false;
	*end = '\0';
	if ((start = strstr(head, name)) == NULL || (start = strpbrk(start, "\"'")) == NULL)
		return false;
	end = strchr(start + 1, *start);
	if (end == NULL)
		return false;
	*end = '\0';
	strcpy(value, start + 1);
	return true;
}

static bool runs_are_short(struct load *l)
{
	size_t last = 0;

	for (size_t i = 0; i < l->length; i++) {
		if (l->bytes[i] == '<')
			last = i;
		if (i - last > LONGEST_RUN)
			return refuse(l, last, K0008, NULL);
	}
	return true;
}

static bool declaration_is_ours(struct load *l)
{
	char value[DECLARATION_ROOM];

	if (declared(l, "version", value) && strcmp(value, "1.0") != 0)
		return refuse(l, 0, K0010, value);
	if (declared(l, "encoding", value) && strcasecmp(value, "UTF-8") != 0)
		return refuse(l, 0, K0006, value);
	return true;
}

bool load_bytes_are_sound(struct load *l)
{
	const char *nul;
	size_t valid;

	if (is_utf16(l))
		return refuse(l, 0, K0005, NULL);
	skip_byte_order_mark(l);
	if (l->length == 0 || strspn(l->bytes, " \t\r\n") == l->length)
		return refuse(l, 0, K0011, NULL);
	if ((nul = memchr(l->bytes, '\0', l->length)) != NULL)
		return refuse(l, (size_t)(nul - l->bytes), K0007, NULL);
	if ((valid = text_valid(l->bytes, l->length)) < l->length)
		return refuse(l, valid, K0004, old_encoding(l));
	return declaration_is_ours(l) && runs_are_short(l);
}
