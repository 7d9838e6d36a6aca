/* init.c — see init.h.  The texts are files of templates/init/, one for each language. */
#include "init.h"

#include <string.h>

#include "buf.h"
#include "diag.h"
#include "files.h"
#include "mem.h"

/* Stands in the file where the company's name belongs. */
#define NAME "{name}"

static void put_attribute_text(struct buf *out, const char *text)
{
	for (; *text != '\0'; text++) {
		if (*text == '&')
			buf_puts(out, "&amp;");
		else if (*text == '<')
			buf_puts(out, "&lt;");
		else if (*text == '"')
			buf_puts(out, "&quot;");
		else
			buf_putc(out, *text);
	}
}

bool init_company(const char *data_folder, const char *name, struct buf *out)
{
	char *at = mem_printf("templates/init/company.%s.xml", diag_language());
	char *path = mem_printf("%s%s", data_folder, at);
	struct buf file = { 0 };
	bool good = files_read(path, at, FILES_LIMIT, &file);
	const char *text = buf_text(&file), *place = strstr(text, NAME);

	if (good && place != NULL) {
		buf_put(out, text, (size_t)(place - text));
		put_attribute_text(out, name != NULL ? name : "");
		buf_puts(out, place + strlen(NAME));
	}
	buf_finish(&file);
	mem_free(path);
	mem_free(at);
	return good;
}
