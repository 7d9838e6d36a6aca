/* resolve_documents.c — the document table of templates and layers, with the client's control
 * (numbers, editions, owners, approvers) over it. */
#include <string.h>

#include "buf.h"
#include "mem.h"
#include "parameters.h"
#include "resolve_internal.h"
#include "text.h"
#include "xml.h"

/* The document whose owner, approver and newest edition others inherit. */
#define LEADING "standards"

static void override_row(xmlNode *row, const xmlNode *by)
{
	for (const xmlAttr *a = by->properties; a != NULL; a = a->next)
		attr_copy(row, by, (const char *)a->name);
}

/* A layer's row with a known id replaces only what it gives; a new id is a new document. */
static void merge_rows(xmlNode *rows, const xmlNode *more)
{
	for EACH(row, more, "document") {
		xmlNode *old = child_with(rows, "document", "id", attr_or_empty(row, "id"));

		if (old != NULL)
			override_row(old, row);
		else
			add_copy(rows, row);
	}
}

static const xmlNode *newest_edition(const xmlNode *document)
{
	const xmlNode *newest = NULL;

	for EACH(edition, document, "edition")
		if (newest == NULL || attr_int(edition, "number", 0) >= attr_int(newest, "number", 0))
			newest = edition;
	return newest;
}

/* MS-B-01 with code B-01 gives "MS-"; the caller frees. */
static char *number_prefix(const xmlNode *control, const xmlNode *rows)
{
	const char *number = attr_or_empty(child_with(control, "document", "id", LEADING), "number");
	const char *code = attr_or_empty(child_with(rows, "document", "id", LEADING), "code");

	if (attr(control, "prefix") != NULL)
		return mem_strdup(attr(control, "prefix"));
	if (*code != '\0' && text_ends(number, code))
		return mem_strndup(number, strlen(number) - strlen(code));
	return mem_strdup("");
}

static void set_number(xmlNode *row, const xmlNode *own, const char *prefix)
{
	char *number;

	if (attr(own, "number") != NULL) {
		attr_copy(row, own, "number");
	} else if (attr(row, "code") != NULL) {
		number = mem_printf("%s%s", prefix, attr(row, "code"));
		attr_set(row, "number", number);
		mem_free(number);
	}
}

static const char *first_attr(const xmlNode *a, const xmlNode *b, const xmlNode *c, const char *name)
{
	const char *value = attr(a, name);

	if (value == NULL)
		value = attr(b, name);
	return value != NULL ? value : attr(c, name);
}

/* Own editions, else the newest one of the leading document. */
static void set_editions(xmlNode *row, const xmlNode *own, const xmlNode *leading)
{
	const xmlNode *newest = newest_edition(own), *first = child(own, "edition");

	if (newest == NULL)
		newest = first = newest_edition(leading);
	if (newest == NULL)
		return;
	attr_set(row, "edition", attr(newest, "number"));
	attr_set(row, "enacted", attr(first, "enacted"));
	attr_set(row, "revised", attr(newest, "enacted"));
	attr_set(row, "effective", attr(newest, "effective"));
	for EACH(edition, child(own, "edition") != NULL ? own : newest->parent, "edition")
		if (child(own, "edition") != NULL || edition == newest)
			attr_set(add_copy(row, edition), "approver",
				attr(edition, "approver") != NULL ? attr(edition, "approver") : attr(row, "approver"));
}

/* Who approves a document that is controlled by itself is written there; else it is the holder of the role its row names, else
 * whoever approves the leading document. */
static const char *approver_of(const xmlNode *row, const xmlNode *own, const xmlNode *leading, const xmlNode *control)
{
	const char *approver = first_attr(newest_edition(own), own, NULL, "approver"), *role = attr(row, "approver-role");

	if (approver == NULL && role != NULL && control != NULL)
		for EACH(person, child(control->parent, "people"), "person")
			if (words_have(attr(person, "roles"), role))
				return attr(person, "id");
	return approver != NULL ? approver : attr(leading, "approver");
}

static void control_row(xmlNode *row, const xmlNode *control, const char *prefix)
{
	const xmlNode *own = child_with(control, "document", "id", attr_or_empty(row, "id"));
	const xmlNode *leading = child_with(control, "document", "id", LEADING);

	attr_copy(row, own, "ja");
	attr_copy(row, own, "en");
	attr_set(row, "by", attr(own != NULL ? own : control, "at"));
	set_number(row, own, prefix);
	attr_set(row, "owner", first_attr(own, leading, control, "owner"));
	attr_set(row, "approver", approver_of(row, own, leading, control));
	attr_set(row, "review", attr(control, "review"));
	set_editions(row, own, leading);
}

static void drop_switched_off(xmlNode *model, xmlNode *rows)
{
	xmlNode *after;

	for (xmlNode *row = child(rows, "document"); row != NULL; row = after) {
		after = next(row, "document");
		if (!condition_holds(child(model, "catalog"), attr(row, "when")))
			exclude(model, row, "when", attr(row, "when"));
	}
}

void resolve_new_documents(xmlNode *kitei, const xmlNode *company)
{
	const xmlNode *control = child(company, "control");
	xmlNode *rows = child(kitei, "documents");
	char *prefix = number_prefix(control, rows);

	for EACH(row, rows, "document")
		if (attr(row, "edition") == NULL)
			control_row(row, control, prefix);
	sort_by_order(rows, "document");
	mem_free(prefix);
}

/* ---- paper ---- */

static void add_sheet(struct buf *list, const char *id)
{
	if (words_have(buf_text(list), id))
		return;
	buf_printf(list, "%s%s", list->len > 0 ? " " : "", id);
}

/* "single card-sheet crop" → "single a-one-51002 crop": a parameter stands for the sheet the company uses; each once. */
static void choose_sheets(const xmlNode *catalog, xmlNode *row)
{
	struct buf sheets = { 0 };

	for (struct words w = words_of(attr(row, "geometries")); words_next(&w);) {
		char *id = words_take(&w);
		const char *chosen = attr(child_with(catalog, "parameter", "id", id), "value");

		add_sheet(&sheets, chosen != NULL ? chosen : id);
		mem_free(id);
	}
	if (sheets.len > 0)
		attr_set(row, "geometries", buf_text(&sheets));
	buf_finish(&sheets);
}

/* What the company's printer has to be corrected by, on sheets of several cards: one that fills its page is cut by hand. */
static void correct_sheets(xmlNode *geometry, const xmlNode *profile)
{
	for EACH(sheet, geometry, "sheet")
		if (attr_int(sheet, "cols", 0) > 1) {
			attr_set(sheet, "right", attr(profile, "printer-right"));
			attr_set(sheet, "down", attr(profile, "printer-down"));
		}
}

void resolve_documents(xmlNode *kitei, const struct resolve_input *in)
{
	xmlNode *rows = child(kitei, "documents");

	merge_rows(rows, in->documents);
	for (size_t i = 0; i < in->layer_count; i++)
		merge_rows(rows, xmlDocGetRootElement(in->layers[i]->documents));
	drop_switched_off(child(kitei, "model"), rows);
	for EACH(row, rows, "document")
		choose_sheets(descend(kitei, "model", "catalog", NULL), row);
	correct_sheets(child(kitei, "geometry"), child(in->company, "profile"));
	resolve_new_documents(kitei, in->company);
}
