/* list.c — see list.h. */
#include "list.h"

#include "buf.h"
#include "diag.h"
#include "mem.h"
#include "parameters.h"
#include "text.h"
#include "xml.h"

#define ID_WIDTH 24
#define TITLE_WIDTH 36

static void put_padded(struct buf *out, const char *text, size_t width)
{
	size_t columns = text_columns(text);

	buf_puts(out, text);
	do
		buf_putc(out, ' ');
	while (++columns < width + 2);
}

static void put_range(struct buf *out, const xmlNode *p)
{
	if (attr_is(p, "type", "number"))
		buf_printf(out, "%s…%s", attr_or_empty(p, "min"), attr_or_empty(p, "max"));
	else if (attr_is(p, "type", "yes-no"))
		buf_puts(out, "yes no");
	else if (attr_is(p, "type", "choice"))
		for EACH(choice, p, "choice")
			buf_printf(out, "%s%s", attr_or_empty(choice, "id"), next(choice, "choice") != NULL ? " " : "");
	else
		buf_puts(out, "ja=\"\" en=\"\"");
}

static void put_origin(struct buf *out, const xmlNode *p)
{
	if (attr(p, "fact") != NULL)
		buf_puts(out, diag_pick("事実から決まる", "derived from facts"));
	else if (attr_is(p, "set-by", "standard"))
		buf_puts(out, diag_pick("標準", "standard"));
	else
		buf_printf(out, "%s", attr_or_empty(p, "by"));
}

static void put_parameter(struct buf *out, const xmlNode *catalog, const xmlNode *p)
{
	const char *language = diag_language();
	char *text = parameter_text(catalog, attr_or_empty(p, "id"), language);

	put_padded(out, attr_or_empty(p, "id"), ID_WIDTH);
	put_padded(out, attr_or_empty(p, language), TITLE_WIDTH);
	buf_printf(out, "%s  [", attr_is(p, "type", "yes-no") ? attr_or_empty(p, "value") : text);
	put_range(out, p);
	buf_puts(out, "]  ");
	put_origin(out, p);
	buf_putc(out, '\n');
	mem_free(text);
}

char *list_settings(const xmlNode *catalog)
{
	struct buf out = { 0 };

	for EACH(p, catalog, "parameter")
		put_parameter(&out, catalog, p);
	return buf_take(&out);
}
