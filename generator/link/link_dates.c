/* link_dates.c — writes a day as the company writes days: western or by era (numbering_dates.c). */
#include "link_internal.h"

#include "buf.h"
#include "numbering.h"
#include "xml.h"

static const char *kind_of_date(const struct linker *l, const xmlNode *e)
{
	const xmlNode *company = descend(l->kitei, "model", "company", NULL);

	if (attr_is(e, "style", "short"))
		return "date-short";
	return attr_is(company, "dates", "era") ? "date-era" : "date-western";
}

void fill_dates(const struct linker *l, const struct page *page)
{
	for EVERY(e, page->tree) {
		struct buf text = { 0 };

		if (!is_element(e, "date"))
			continue;
		if (!numbering_put_day(&text, l->kitei, "name", kind_of_date(l, e), attr_or_empty(e, "value")))
			buf_puts(&text, attr_or_empty(e, "value"));
		set_content(e, buf_text(&text));
		buf_finish(&text);
	}
}
