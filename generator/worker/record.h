/* record.h — what a worker tells its parent, one record after the other on a pipe:
 * a kind, a name, a length and bytes.  Nothing else crosses the border between the process
 * that touched a client's input and the one that writes files. */
#ifndef KITEI_RECORD_H
#define KITEI_RECORD_H

#include <stdbool.h>
#include <stddef.h>

#include "diag.h"

enum record_kind {
	RECORD_FILE,      /* an output: name = path below out/<client>/ ("ja/standards.html") */
	RECORD_BESIDE,    /* a file to put beside company.xml: name = "company.xsd" */
	RECORD_MESSAGE,   /* a report, packed by record_send_report */
	RECORD_TEXT,      /* text for standard output */
	RECORD_DONE,      /* the worker finished; without it the parent treats it as crashed */
	RECORD_KINDS
};

struct record {
	enum record_kind kind;
	char *name;            /* never NULL */
	char *bytes;           /* a NUL follows them, so text can be used as a string */
	size_t length;
};

/* The largest record, and the status of a worker whose parent is gone. */
#define RECORD_LIMIT ((size_t)64 << 20)
#define RECORD_EXIT_STATUS 73

/* Worker's side.  A parent that is gone ends the worker. */
void record_send(int fd, enum record_kind kind, const char *name, const char *bytes, size_t length);
/* A diag_sink; data points to the int file descriptor. */
void record_send_report(const struct report *r, void *data);

/* Parent's side: feed what was read, take what is complete. */
struct record_reader;
struct record_reader *record_reader_new(void);
void record_reader_free(struct record_reader *reader);
/* False when the bytes are not records (damaged or hostile worker), a record is larger than
 * RECORD_LIMIT or all of them together than 256 MiB; it then stays false. */
bool record_reader_feed(struct record_reader *reader, const char *bytes, size_t length);
/* The next complete record; the caller frees with record_finish.  False when there is none. */
bool record_reader_take(struct record_reader *reader, struct record *out);
void record_finish(struct record *record);
/* Unpacks a RECORD_MESSAGE; the strings are borrowed from the record.  False when damaged. */
bool record_report(const struct record *record, struct report *out);

#endif
