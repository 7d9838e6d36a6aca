/* numbering_dates.c — days by the rows of templates/numbering.xml: western, by era, short. */
#include "numbering.h"

#include <ctype.h>
#include <stdio.h>
#include <string.h>

#include "buf.h"
#include "mem.h"
#include "text.h"
#include "xml.h"

struct day {
	const char *iso;         /* "2026-04-01": in this form days compare as strings */
	int year, month, day;
};

/* The rows, in one language. */
struct rows {
	const xmlNode *kitei;
	const char *language;
};

static int days_of_month(int year, int month)
{
	static const int days[] = { 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31 };
	bool leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);

	return days[month - 1] + (month == 2 && leap);
}

static bool read_day(const char *iso, struct day *out)
{
	int used = 0;

	out->iso = iso;
	return strlen(iso) == 10 && sscanf(iso, "%4d-%2d-%2d%n", &out->year, &out->month, &out->day, &used) == 3
		&& used == 10 && strspn(iso, "0123456789-") == 10 && out->year > 0 && out->month >= 1 && out->month <= 12
		&& out->day >= 1 && out->day <= days_of_month(out->year, out->month);
}

/* The row of the era the day is in: rows are era-<first day>, the newest first. */
static const xmlNode *era_of(const struct rows *rows, const struct day *day)
{
	for EACH(row, child(rows->kitei, "numbering"), "level") {
		const char *kind = attr_or_empty(row, "kind");

		if (!text_starts(kind, "era-") || !isdigit((unsigned char)kind[strlen("era-")]))
			continue;     /* era-first-year is no era */
		if (strcmp(kind + strlen("era-"), day->iso) <= 0)
			return row;
	}
	return NULL;
}

static void put_row(const struct rows *rows, struct buf *out, const char *kind)
{
	numbering_put(out, numbering_pattern_in(rows->kitei, rows->language, kind), NULL, NULL);
}

static void put_era_year(const struct rows *rows, struct buf *out, const struct day *day)
{
	const xmlNode *era = era_of(rows, day);
	int first = 0;

	if (era != NULL)
		sscanf(attr(era, "kind"), "era-%4d", &first);
	if (era != NULL && day->year == first)
		put_row(rows, out, "era-first-year");
	else
		buf_printf(out, "%d", era != NULL ? day->year - first + 1 : day->year);
}

static void put_month(const struct rows *rows, struct buf *out, const char *kind, int month)
{
	char *row = mem_printf("%s-%d", kind, month);

	put_row(rows, out, row);
	mem_free(row);
}

/* One [word] of a pattern. */
static void put_word(const struct rows *rows, struct buf *out, const char *word, size_t length, const struct day *day)
{
	struct words w = { word, length, NULL };

	if (words_is(&w, "year"))
		buf_printf(out, "%d", day->year);
	else if (words_is(&w, "month") || words_is(&w, "short-month"))
		put_month(rows, out, length == 5 ? "month" : "short-month", day->month);
	else if (words_is(&w, "day"))
		buf_printf(out, "%d", day->day);
	else if (words_is(&w, "era"))
		buf_puts(out, attr_or_empty(era_of(rows, day), rows->language));
	else if (words_is(&w, "era-year"))
		put_era_year(rows, out, day);
}

bool numbering_put_day(struct buf *out, const xmlNode *kitei, const char *language, const char *kind, const char *iso)
{
	struct rows rows = { kitei, language };
	const char *pattern = numbering_pattern_in(kitei, language, kind);
	struct day day;

	if (!read_day(iso, &day))
		return false;
	while (*pattern != '\0') {
		size_t plain = strcspn(pattern, "["), word;

		buf_put(out, pattern, plain);
		pattern += plain;
		if (*pattern != '[')
			break;
		word = strcspn(pattern, "]");
		put_word(&rows, out, pattern + 1, word - 1, &day);
		pattern += word + (pattern[word] == ']');
	}
	return true;
}
