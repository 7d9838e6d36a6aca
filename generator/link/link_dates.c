/* link_dates.c — writes a day as the company writes days: western or by era. */
#include "link_internal.h"

#include <ctype.h>
#include <stdio.h>
#include <string.h>

#include "buf.h"
#include "mem.h"
#include "numbering.h"
#include "text.h"
#include "xml.h"

struct day {
	const char *iso;         /* "2026-04-01": in this form days compare as strings */
	int year, month, day;
};

static bool read_day(const char *iso, struct day *out)
{
	int used = 0;

	out->iso = iso;
	return strlen(iso) == 10 && sscanf(iso, "%4d-%2d-%2d%n", &out->year, &out->month, &out->day, &used) == 3
		&& used == 10 && out->month >= 1 && out->month <= 12;
}

/* The row of the era the day is in: rows are era-<first day>, the newest first. */
static const xmlNode *era_of(const struct linker *l, const struct day *day)
{
	for EACH(row, child(l->kitei, "numbering"), "level") {
		const char *kind = attr_or_empty(row, "kind");

		if (!text_starts(kind, "era-") || !isdigit((unsigned char)kind[strlen("era-")]))
			continue;     /* era-first-year is no era */
		if (strcmp(kind + strlen("era-"), day->iso) <= 0)
			return row;
	}
	return NULL;
}

static void put_era_year(const struct linker *l, struct buf *out, const struct day *day)
{
	const xmlNode *era = era_of(l, day);
	int first = 0;

	if (era != NULL)
		sscanf(attr(era, "kind"), "era-%4d", &first);
	if (era != NULL && day->year == first)
		put_kind(l, out, "era-first-year", NULL, NULL);
	else
		buf_printf(out, "%d", era != NULL ? day->year - first + 1 : day->year);
}

static void put_month(const struct linker *l, struct buf *out, const char *kind, int month)
{
	char *row = mem_printf("%s-%d", kind, month);

	put_kind(l, out, row, NULL, NULL);
	mem_free(row);
}

/* One [word] of a pattern. */
static void put_word(const struct linker *l, struct buf *out, const char *word, size_t length, const struct day *day)
{
	struct words w = { word, length, NULL };

	if (words_is(&w, "year"))
		buf_printf(out, "%d", day->year);
	else if (words_is(&w, "month") || words_is(&w, "short-month"))
		put_month(l, out, length == 5 ? "month" : "short-month", day->month);
	else if (words_is(&w, "day"))
		buf_printf(out, "%d", day->day);
	else if (words_is(&w, "era"))
		buf_puts(out, attr_or_empty(era_of(l, day), "name"));
	else if (words_is(&w, "era-year"))
		put_era_year(l, out, day);
}

static void put_day(const struct linker *l, struct buf *out, const char *pattern, const struct day *day)
{
	while (*pattern != '\0') {
		size_t plain = strcspn(pattern, "["), word;

		buf_put(out, pattern, plain);
		pattern += plain;
		if (*pattern != '[')
			break;
		word = strcspn(pattern, "]");
		put_word(l, out, pattern + 1, word - 1, day);
		pattern += word + (pattern[word] == ']');
	}
}

static const char *kind_of_date(const struct linker *l, const xmlNode *e)
{
	const xmlNode *company = descend(l->kitei, "model", "company", NULL);

	if (attr_is(e, "style", "short"))
		return "date-short";
	return attr_is(company, "dates", "era") ? "date-era" : "date-western";
}

void fill_dates(const struct linker *l, const struct page *page)
{
	for EVERY(e, page->tree) {
		struct buf text = { 0 };
		struct day day;

		if (!is_element(e, "date"))
			continue;
		if (read_day(attr_or_empty(e, "value"), &day))
			put_day(l, &text, numbering_pattern(l->kitei, kind_of_date(l, e)), &day);
		else
			buf_puts(&text, attr_or_empty(e, "value"));
		set_content(e, buf_text(&text));
		buf_finish(&text);
	}
}
