/* format.h — a format is one row of formats.def and one file format_<name>.c.  All escaping
 * lives in the writers. */
#ifndef KITEI_FORMAT_H
#define KITEI_FORMAT_H

#include <stdbool.h>
#include <stddef.h>

#include <libxml/tree.h>

struct buf;

struct format_input {
	const xmlNode *tree;     /* linked, and imposed where the document has geometries */
	const xmlNode *kitei;    /* the projected model: labels, documents */
	const char *style;       /* CSS text, safe to stand in <style>; "" for formats without */
	const char *logo;        /* the company's, as a data: URI, or NULL */
};

struct format {
	const char *name;
	const char *suffix;      /* without the dot */
	bool sheets;             /* multiplies by the document's geometries */
	bool listed;             /* built by default where a document's row names it */
	const char *leaves_out;  /* what of the tree it does not show, for the manual */
	void (*write)(const struct format_input *in, struct buf *out);
};

extern const struct format formats[];      /* ends with a row whose name is NULL */

/* NULL when there is no such format. */
const struct format *format_named(const char *name);

#define FORMAT(name, suffix, sheets, listed, leaves_out) \
	void format_##name##_write(const struct format_input *in, struct buf *out);
#include "formats.def"
#undef FORMAT

/* The page out/<client>/index.html, which leads to the index of one language. */
void format_html_door(const char *client, const char *language, struct buf *out);

#endif
