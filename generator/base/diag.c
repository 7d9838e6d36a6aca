/* diag.c — the table of messages, and the only writer to stderr. */
#include "diag.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "buf.h"
#include "mem.h"
#include "text.h"

struct row {
	const char *name;
	enum level level;
	bool draft;
	const char *check;
	const char *ja, *en, *hint_ja, *hint_en;
};

enum { NO, YES };

static const struct row rows[] = {
#define MESSAGE(code, level, draft, check, ja, en, hint_ja, hint_en) \
	{ #code, LEVEL_##level, draft, check, ja, en, hint_ja, hint_en },
#include "messages.def"
#undef MESSAGE
};

#define ALIASES 16

static struct {
	diag_sink sink;
	void *sink_data;
	int errors, draft_faults, status;
	bool draft;
	size_t aliases;
	struct { char *prefix, *shown; } alias[ALIASES];
} state;

enum level message_level(enum message code)
{
	return rows[code].level;
}

const char *message_name(enum message code)
{
	return rows[code].name;
}

bool message_of_check(const char *check, enum message *code)
{
	for (int i = 0; i < MESSAGE_COUNT; i++)
		if (*rows[i].check != '\0' && strcmp(rows[i].check, check) == 0) {
			*code = (enum message)i;
			return true;
		}
	return false;
}

bool message_of_name(const char *name, enum message *code)
{
	for (int i = 0; i < MESSAGE_COUNT; i++)
		if (strcmp(rows[i].name, name) == 0) {
			*code = (enum message)i;
			return true;
		}
	return false;
}

static const char *language_of(const char *setting)
{
	if (setting == NULL)
		return NULL;
	if (text_starts(setting, "ja"))
		return "ja";
	return text_starts(setting, "en") ? "en" : NULL;
}

const char *diag_language(void)
{
	static const char *const names[] = { "KITEI_LANG", "LC_ALL", "LC_MESSAGES", "LANG" };
	const char *language;

	for (size_t i = 0; i < sizeof names / sizeof names[0]; i++) {
		const char *setting = getenv(names[i]);

		if ((language = language_of(setting)) != NULL)
			return language;
		/* LC_ALL=C says nothing about the language, but it does hide LANG. */
		if (setting != NULL && *setting != '\0' && i > 0)
			break;
	}
	return "ja";
}

const char *diag_pick(const char *ja, const char *en)
{
	return strcmp(diag_language(), "en") == 0 ? en : ja;
}

static const char *level_word(enum level level)
{
	switch (level) {
	case LEVEL_NOTE:
		return diag_pick("お知らせ", "note");
	case LEVEL_WARNING:
		return diag_pick("警告", "warning");
	default:
		return diag_pick("エラー", "error");
	}
}

static void put_place(struct buf *out, struct place where)
{
	char *file;

	if (where.file == NULL)
		return;
	file = text_safe(where.file);
	buf_puts(out, file);
	mem_free(file);
	if (where.line > 0)
		buf_printf(out, ":%d", where.line);
	buf_puts(out, ": ");
}

static void put_safe(struct buf *out, const char *before, const char *text)
{
	char *safe = text_safe(text);

	buf_printf(out, "%s%s", before, safe);
	mem_free(safe);
}

char *diag_text(const struct report *r)
{
	const struct row *row = &rows[r->code];
	bool tolerated = state.draft && row->draft && row->level == LEVEL_ERROR;
	const char *hint = diag_pick(row->hint_ja, row->hint_en);
	struct buf out = { 0 };

	put_place(&out, r->where);
	buf_printf(&out, "%s %s: %s", level_word(tolerated ? LEVEL_WARNING : row->level), row->name,
		diag_pick(row->ja, row->en));
	if (r->detail != NULL && *r->detail != '\0')
		put_safe(&out, ": ", r->detail);
	if (r->guess != NULL && *r->guess != '\0')
		put_safe(&out, diag_pick(" — もしかして: ", " — did you mean: "), r->guess);
	else if (*hint != '\0')
		buf_printf(&out, " — %s", hint);
	return buf_take(&out);
}

static void diag_print(const struct report *r)
{
	char *line = diag_text(r);

	fprintf(stderr, "%s\n", line);
	mem_free(line);
}

/* What a level means for the exit status of the whole run. */
static int status_of(enum level level)
{
	switch (level) {
	case LEVEL_ERROR:
		return 1;
	case LEVEL_USAGE:
		return 2;
	case LEVEL_SYSTEM:
		return 3;
	default:
		return 0;
	}
}

static void count(enum message code)
{
	const struct row *row = &rows[code];

	if (row->level < LEVEL_ERROR)
		return;
	if (state.draft && row->draft) {
		state.draft_faults++;
		return;
	}
	state.errors++;
	if (status_of(row->level) > state.status)
		state.status = status_of(row->level);
}

void diag_forward(const struct report *r)
{
	count(r->code);
	if (state.sink != NULL)
		state.sink(r, state.sink_data);
	else
		diag_print(r);
}

void diag_report(struct place where, enum message code, const char *detail, const char *guess)
{
	char *shown = where.file != NULL ? diag_shown_name(where.file) : NULL;
	struct report r = { code, { shown, where.line }, detail, guess };

	diag_forward(&r);
	mem_free(shown);
}

void diag_reportf(struct place where, enum message code, const char *format, ...)
{
	va_list args;
	char detail[1024];

	va_start(args, format);
	vsnprintf(detail, sizeof detail, format, args);
	va_end(args);
	diag_report(where, code, detail, NULL);
}

void diag_send_to(diag_sink sink, void *data)
{
	state.sink = sink;
	state.sink_data = data;
}

int diag_errors(void)
{
	return state.errors;
}

void diag_forget_errors(void)
{
	state.errors = 0;
	state.draft_faults = 0;
	state.status = 0;
}

int diag_exit_status(void)
{
	return state.status;
}

void diag_set_draft(bool draft)
{
	state.draft = draft;
}

int diag_draft_faults(void)
{
	return state.draft_faults;
}

void diag_show_as(const char *prefix, const char *shown)
{
	size_t i = 0;

	while (i < state.aliases && strcmp(state.alias[i].prefix, prefix) != 0)
		i++;
	if (i == ALIASES)
		return;
	if (i == state.aliases) {
		state.aliases++;
	} else {
		mem_free(state.alias[i].prefix);
		mem_free(state.alias[i].shown);
	}
	state.alias[i].prefix = mem_strdup(prefix);
	state.alias[i].shown = mem_strdup(shown);
}

char *diag_shown_name(const char *file)
{
	size_t best = 0, length = 0;
	bool found = false;

	for (size_t i = 0; i < state.aliases; i++) {
		size_t n = strlen(state.alias[i].prefix);

		if (text_starts(file, state.alias[i].prefix) && (!found || n > length)) {
			best = i;
			length = n;
			found = true;
		}
	}
	return found && *file != '/' ? mem_printf("%s%s", state.alias[best].shown, file + length) : mem_strdup(file);
}
