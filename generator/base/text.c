/* text.c — see text.h. */
#include "text.h"

#include <limits.h>
#include <stdlib.h>
#include <string.h>

#include "buf.h"
#include "mem.h"

#define SHOWN_CHARACTERS 200
#define GUESS_LENGTH 64

static size_t sequence_length(unsigned char first)
{
	if (first < 0x80)
		return 1;
	if (first >= 0xC2 && first <= 0xDF)
		return 2;
	if (first >= 0xE0 && first <= 0xEF)
		return 3;
	if (first >= 0xF0 && first <= 0xF4)
		return 4;
	return 0;
}

size_t text_decode(const char *s, size_t left, uint32_t *c)
{
	static const uint32_t smallest[] = { 0, 0, 0x80, 0x800, 0x10000 };
	const unsigned char *u = (const unsigned char *)s;
	size_t length = left > 0 ? sequence_length(u[0]) : 0;
	uint32_t code;

	if (length == 0 || length > left)
		return 0;
	code = length == 1 ? u[0] : u[0] & (0xFFu >> (length + 1));
	for (size_t i = 1; i < length; i++) {
		if ((u[i] & 0xC0) != 0x80)
			return 0;
		code = code << 6 | (u[i] & 0x3F);
	}
	if (code < smallest[length] || code > 0x10FFFF || (code >= 0xD800 && code <= 0xDFFF))
		return 0;
	*c = code;
	return length;
}

size_t text_valid(const char *s, size_t length)
{
	size_t i = 0, step;
	uint32_t c;

	while (i < length && (step = text_decode(s + i, length - i, &c)) > 0)
		i += step;
	return i;
}

size_t text_length(const char *s)
{
	size_t n = 0;

	for (; *s != '\0'; s++)
		n += ((unsigned char)*s & 0xC0) != 0x80;
	return n;
}

/* Ambiguous characters that Japanese fonts draw full width (①, ■, →, ○ …) count as wide. */
bool text_is_wide(uint32_t c)
{
	static const uint32_t ranges[][2] = {
		{ 0x1100, 0x115F }, { 0x2015, 0x2015 }, { 0x2025, 0x2026 }, { 0x203B, 0x203B },
		{ 0x2190, 0x21FF }, { 0x2460, 0x24FF }, { 0x2500, 0x27BF }, { 0x2E80, 0x303E },
		{ 0x3041, 0x33FF }, { 0x3400, 0x4DBF }, { 0x4E00, 0x9FFF }, { 0xA000, 0xA4CF },
		{ 0xAC00, 0xD7A3 }, { 0xF900, 0xFAFF }, { 0xFE30, 0xFE6F }, { 0xFF01, 0xFF60 },
		{ 0xFFE0, 0xFFE6 }, { 0x20000, 0x3FFFD },
	};

	for (size_t i = 0; i < sizeof ranges / sizeof ranges[0]; i++)
		if (c >= ranges[i][0] && c <= ranges[i][1])
			return true;
	return false;
}

size_t text_columns(const char *s)
{
	size_t left = strlen(s), columns = 0, step;
	uint32_t c;

	while ((step = text_decode(s, left, &c)) > 0) {
		columns += text_is_wide(c) ? 2 : 1;
		s += step;
		left -= step;
	}
	return columns;
}

static bool shows_badly(uint32_t c)
{
	return c < 0x20 || (c >= 0x7F && c <= 0x9F) || (c >= 0x202A && c <= 0x202E)
		|| (c >= 0x2066 && c <= 0x2069) || c == 0x200E || c == 0x200F;
}

char *text_safe(const char *s)
{
	struct buf out = { 0 };
	size_t left = strlen(s), shown = 0, step;
	uint32_t c;

	for (; left > 0 && shown < SHOWN_CHARACTERS; shown++, s += step, left -= step) {
		step = text_decode(s, left, &c);
		if (step == 0) {
			buf_printf(&out, "\\x%02x", (unsigned char)*s);
			step = 1;
		} else if (shows_badly(c)) {
			buf_printf(&out, "\\u{%x}", (unsigned)c);
		} else {
			buf_put(&out, s, step);
		}
	}
	if (left > 0)
		buf_puts(&out, "…");
	return buf_take(&out);
}

bool text_equal(const char *a, const char *b)
{
	return a == b || (a != NULL && b != NULL && strcmp(a, b) == 0);
}

bool text_starts(const char *s, const char *prefix)
{
	return strncmp(s, prefix, strlen(prefix)) == 0;
}

bool text_ends(const char *s, const char *suffix)
{
	size_t n = strlen(s), m = strlen(suffix);

	return n >= m && strcmp(s + n - m, suffix) == 0;
}

bool text_to_int(const char *s, int *value)
{
	long n;

	if (s == NULL || *s == '\0' || strlen(s) > 9 || strspn(s, "0123456789") != strlen(s))
		return false;
	n = strtol(s, NULL, 10);
	*value = (int)n;
	return true;
}

static bool is_blank(char c)
{
	return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

struct words words_of(const char *list)
{
	return (struct words){ NULL, 0, list != NULL ? list : "" };
}

bool words_next(struct words *w)
{
	while (is_blank(*w->rest))
		w->rest++;
	w->word = w->rest;
	while (*w->rest != '\0' && !is_blank(*w->rest))
		w->rest++;
	w->length = (size_t)(w->rest - w->word);
	return w->length > 0;
}

char *words_take(const struct words *w)
{
	return mem_strndup(w->word, w->length);
}

bool words_is(const struct words *w, const char *word)
{
	return strlen(word) == w->length && memcmp(w->word, word, w->length) == 0;
}

bool words_have(const char *list, const char *word)
{
	struct words w = words_of(list);

	while (words_next(&w))
		if (words_is(&w, word))
			return true;
	return false;
}

bool words_meet(const char *a, const char *b)
{
	struct words w = words_of(a), v;

	while (words_next(&w))
		for (v = words_of(b); words_next(&v);)
			if (v.length == w.length && memcmp(v.word, w.word, w.length) == 0)
				return true;
	return false;
}

/* Edit distance with neighbours swapped counted once; long words are not compared. */
static size_t spelling_distance(const char *a, const char *b)
{
	size_t n = strlen(a), m = strlen(b);
	size_t rows[3][GUESS_LENGTH + 1];

	if (n > GUESS_LENGTH || m > GUESS_LENGTH)
		return SIZE_MAX;
	for (size_t j = 0; j <= m; j++)
		rows[0][j] = j;
	for (size_t i = 1; i <= n; i++) {
		size_t *now = rows[i % 3], *before = rows[(i + 2) % 3], *earlier = rows[(i + 1) % 3];

		now[0] = i;
		for (size_t j = 1; j <= m; j++) {
			size_t cost = before[j - 1] + (a[i - 1] != b[j - 1]);

			if (before[j] + 1 < cost)
				cost = before[j] + 1;
			if (now[j - 1] + 1 < cost)
				cost = now[j - 1] + 1;
			if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1] && earlier[j - 2] + 1 < cost)
				cost = earlier[j - 2] + 1;
			now[j] = cost;
		}
	}
	return rows[n % 3][m];
}

struct guess guess_start(const char *wanted)
{
	/* Half of the word may be wrong for short words, but never more than four letters; a number
	 * is not a misspelt one. */
	size_t limit = text_length(wanted) / 2;
	bool number = wanted[strspn(wanted, "0123456789.-")] == '\0';

	return (struct guess){ wanted, NULL, number ? 0 : limit < 4 ? limit + 1 : 5 };
}

void guess_offer(struct guess *g, const char *candidate)
{
	size_t distance = spelling_distance(g->wanted, candidate);

	if (distance < g->distance) {
		g->distance = distance;
		g->best = candidate;
	}
}

char *guess_among(const char *wanted, const char *list)
{
	struct guess g = guess_start(wanted);
	struct words w = words_of(list);
	char *best = NULL;

	while (words_next(&w)) {
		char *word = words_take(&w);

		guess_offer(&g, word);
		if (g.best == word) {
			mem_free(best);
			best = word;
		} else {
			mem_free(word);
		}
	}
	return best;
}
