/* diag.h — every message kitei can give, and the one way to give it.
 *
 * A message is a row of messages.def: code, level, whether a draft survives it, the fixed
 * sentence and the way out, each in Japanese and English.  Whoever knows the line reports;
 * callers print nothing and add nothing.  This is the only module with state of its own. */
#ifndef KITEI_DIAG_H
#define KITEI_DIAG_H

#include <stdbool.h>
#include <stddef.h>

enum message {
#define MESSAGE(code, level, draft, check, ja, en, hint_ja, hint_en) code,
#include "messages.def"
#undef MESSAGE
	MESSAGE_COUNT
};

enum level { LEVEL_NOTE, LEVEL_WARNING, LEVEL_ERROR, LEVEL_USAGE, LEVEL_SYSTEM };

/* A position in a file that people edit.  `file` is its name relative to the client folder
 * ("company.xml") or to the data folder ("policies/base/rules/loss.xml"); NULL where there
 * is no file, line 0 where there is no line.  Borrowed. */
struct place {
	const char *file;
	int line;
};

struct report {
	enum message code;
	struct place where;     /* file as shown to the user */
	const char *detail;     /* the one variable part, or NULL */
	const char *guess;      /* "もしかして", or NULL */
};

/* Reports.  detail and guess may be NULL; nothing is kept of the pointers. */
void diag_report(struct place where, enum message code, const char *detail, const char *guess);
/* As above with a formatted detail. */
void diag_reportf(struct place where, enum message code, const char *format, ...)
	__attribute__((format(printf, 3, 4)));
/* A report that another process made and record.h carried here: counted and passed on like
 * any other, but its file is already the name shown. */
void diag_forward(const struct report *r);

/* Where reports go.  By default they are printed to stderr at once. */
typedef void (*diag_sink)(const struct report *r, void *data);
void diag_send_to(diag_sink sink, void *data);

/* A report's text as one line without newline: `file:line: エラー K0104: …: … — …`.
 * The caller frees. */
char *diag_text(const struct report *r);

/* Errors (level error and above) reported since diag_forget_errors. */
int diag_errors(void);
void diag_forget_errors(void);
/* The worst exit status the reports so far call for: 0, 1 (input), 2 (usage), 3 (system). */
int diag_exit_status(void);
/* While drafting, faults that a draft survives are shown as warnings and counted apart. */
void diag_set_draft(bool draft);
int diag_draft_faults(void);

/* Files whose name starts with `prefix` are shown with `shown` in its place; the longest
 * prefix wins.  diag_show_as("", "policies/minato/") is for the client's own files. */
void diag_show_as(const char *prefix, const char *shown);
/* The name shown for a file; the caller frees. */
char *diag_shown_name(const char *file);

enum level message_level(enum message code);
const char *message_name(enum message code);           /* "K0104" */
/* Looks up a row by its check id ("contact-without-phone"); false when there is none. */
bool message_of_check(const char *check, enum message *code);
/* Looks up a row by its code name; false when there is none. */
bool message_of_name(const char *name, enum message *code);

/* "ja" or "en": KITEI_LANG, else the locale's language if it is one of the two, else ja. */
const char *diag_language(void);
/* Picks the text of the language of messages. */
const char *diag_pick(const char *ja, const char *en);

#endif
