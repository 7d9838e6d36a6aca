/* load_internal.h — what load.c, load_bytes.c, load_faults.c and load_normal.c share. */
#ifndef KITEI_LOAD_INTERNAL_H
#define KITEI_LOAD_INTERNAL_H

#include <stdbool.h>
#include <stddef.h>

#include <libxml/tree.h>
#include <libxml/xmlerror.h>

/* One file on its way through the parser. */
struct load {
	const char *at;
	const char *bytes;       /* UTF-8, without byte order mark */
	size_t length;
	bool failed;             /* a message was given: the parser is being stopped */
	bool closes_open;        /* at a mismatch: is the end tag that of an element further out? */
};

/* Refuses, before the parser sees it, what the parser would misread, hang on or silently cut. */
bool load_bytes_are_sound(struct load *l);
/* Puts a parser error into words, once per file. */
void load_report_fault(struct load *l, const xmlError *error);
/* Blanks, line breaks and the wave dash. */
void load_normalise(xmlNode *root);

#endif
