/* format.c — the table of formats: formats.def. */
#include "format.h"

#include <string.h>

const struct format formats[] = {
#define FORMAT(name, suffix, sheets, listed, leaves_out) \
	{ #name, suffix, sheets, listed, leaves_out, format_##name##_write },
#include "formats.def"
#undef FORMAT
	{ NULL, NULL, false, false, NULL, NULL },
};

const struct format *format_named(const char *name)
{
	for (const struct format *f = formats; f->name != NULL; f++)
		if (strcmp(f->name, name) == 0)
			return f;
	return NULL;
}
