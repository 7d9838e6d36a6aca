/* format.c — the table of formats.  To add one: a row here and a file format_<name>.c. */
#include "format.h"

#include <string.h>

const struct format formats[] = {
	{ "html", "html", true, true, "", format_html_write },
	{ "md", "md", false, true,
		"cells for stamps and space to write in are only marked; links inside a document are plain text; no colours or sheets",
		format_md_write },
	{ "tree", "xml", false, false, "", format_tree_write },
	{ NULL, NULL, false, false, NULL, NULL },
};

const struct format *format_named(const char *name)
{
	for (const struct format *f = formats; f->name != NULL; f++)
		if (strcmp(f->name, name) == 0)
			return f;
	return NULL;
}
