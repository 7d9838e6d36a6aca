/* load.h — the first stage: bytes to tree.
 *
 * Accepts UTF-8 XML 1.0 without DOCTYPE, entities, XInclude or network, of bounded size and
 * depth; every other thing is one message with its line.  Works on bytes without any state, so
 * that it can be tested with hostile input. */
#ifndef KITEI_LOAD_H
#define KITEI_LOAD_H

#include <stddef.h>

#include <libxml/tree.h>

#include "diag.h"

/* Once, before anything else of libxml2: allocators, no catalogs, no external files, silence. */
void load_prepare(void);

/* Parses and normalises: blanks between elements go; a line break inside Japanese text vanishes,
 * inside Latin text it is one space; U+301C becomes U+FF5E.  The tree's URL is `at`, the file's
 * name in messages.  NULL after a report; the caller frees with xmlFreeDoc. */
xmlDoc *load_bytes(const char *bytes, size_t length, const char *at);

/* Reads the file first (files.h reports K0001 …). */
xmlDoc *load_file(const char *path, const char *at);

/* As load_file, without normalising: for schemas and stylesheets, whose blanks are their author's
 * business.  An imported stylesheet must share the dictionary of the one that imports it (libxslt
 * compares modes by address); NULL elsewhere. */
xmlDoc *load_verbatim(const char *path, const char *at, xmlDict *dict);

/* A picture as a data: URI that a page can hold: PNG, JPEG or SVG, known by its bytes, of at most 64 KiB.
 * `name` is the file's in messages; what is wrong with the picture is told at `where`, what is wrong inside an
 * SVG at its own line.  NULL after a report; the caller frees. */
char *load_picture(const char *path, const char *name, struct place where);

#endif
