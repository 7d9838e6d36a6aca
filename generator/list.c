/* list.c — see list.h.  To add a table: a function and a row at the end. */
#include "list.h"

#include <string.h>

#include "buf.h"
#include "diag.h"
#include "mem.h"
#include "text.h"
#include "xml.h"

#define ID_WIDTH 28
#define TITLE_WIDTH 44

static void put_padded(struct buf *out, const char *text, size_t width)
{
	size_t columns = text_columns(text);

	buf_puts(out, text);
	do
		buf_putc(out, ' ');
	while (++columns < width + 2);
}

void list_put_at(struct buf *out, const char *at)
{
	struct place where = place_from(at);
	char *file = where.file != NULL ? diag_shown_name(where.file) : mem_strdup(at);

	buf_puts(out, file);
	if (where.line > 0)
		buf_printf(out, ":%d", where.line);
	mem_free(file);
}

static const xmlNode *catalog_of(const xmlNode *kitei)
{
	return descend(kitei, "model", "catalog", NULL);
}

static const char *title_of(const xmlNode *kitei, const char *kind, const char *id)
{
	return attr_or_empty(child_with(catalog_of(kitei), kind, "id", id), "name");
}

/* ---- settings ---- */

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
		list_put_at(out, attr_or_empty(p, "by"));
}

static void list_settings(const xmlNode *kitei, struct buf *out)
{
	for EACH(p, catalog_of(kitei), "parameter") {
		put_padded(out, attr_or_empty(p, "id"), ID_WIDTH);
		put_padded(out, attr_or_empty(p, "name"), TITLE_WIDTH);
		buf_printf(out, "%s  [", attr_or_empty(p, attr_is(p, "type", "yes-no") ? "value" : "text"));
		put_range(out, p);
		buf_puts(out, "]  ");
		put_origin(out, p);
		buf_putc(out, '\n');
	}
}

/* ---- rules ---- */

void list_put_words(struct buf *out, const xmlNode *e)
{
	for (const xmlNode *n = e->children; n != NULL; n = n->next) {
		if (is_element(n, "ref"))
			buf_printf(out, "[%s]", attr_or_empty(n, "to"));
		else if (is_element(n, "strong"))
			list_put_words(out, n);
		else if (n->type == XML_TEXT_NODE && strspn((const char *)n->content, " \n\t") != strlen((const char *)n->content))
			buf_puts(out, (const char *)n->content);
	}
}

/* As much of a text as fits a column; what is cut ends in a sign. */
static void put_start(struct buf *out, const char *text, size_t width)
{
	struct buf start = { 0 };
	uint32_t c;

	for (size_t n; *text != '\0'; text += n) {
		n = text_decode(text, strlen(text), &c);
		if (text_columns(buf_text(&start)) + 4 > width && text_columns(text) > 2) {
			buf_puts(&start, "…");
			break;
		}
		buf_put(&start, text, n);
	}
	put_padded(out, buf_text(&start), width);
	buf_finish(&start);
}

/* The short text, or the start of a provision, which has none. */
static void put_gist(struct buf *out, const xmlNode *rule)
{
	const xmlNode *words = child(rule, "short") != NULL ? child(rule, "short") : child(rule, "statement");
	struct buf text = { 0 };

	if (words != NULL)
		list_put_words(&text, words);
	put_start(out, buf_text(&text), TITLE_WIDTH);
	buf_finish(&text);
}

static void put_roles(struct buf *out, const xmlNode *kitei, const xmlNode *rule)
{
	struct words w = words_of(attr(rule, "roles"));
	bool first = true;

	for (; words_next(&w); first = false) {
		char *role = words_take(&w);

		buf_printf(out, "%s%s", first ? "" : diag_pick("・", ", "), title_of(kitei, "role", role));
		mem_free(role);
	}
}

static void put_by(struct buf *out, const xmlNode *rule)
{
	if (attr(rule, "by") == NULL)
		return;
	buf_puts(out, "  [");
	list_put_at(out, attr(rule, "by"));
	buf_putc(out, ']');
}

static void put_rule(struct buf *out, const xmlNode *kitei, const xmlNode *rule)
{
	buf_puts(out, "  ");
	put_padded(out, attr_or_empty(rule, "id"), ID_WIDTH);
	put_gist(out, rule);
	put_roles(out, kitei, rule);
	put_by(out, rule);
	buf_putc(out, '\n');
}

const char *list_cause(const char *cause)
{
	/* A form, a document or a question may also go with the rules it stands on. */
	if (strcmp(cause, "orphan") == 0 || strcmp(cause, "unnamed") == 0 || strcmp(cause, "rules") == 0)
		return diag_pick("もとの規則がない", "its rules do not apply");
	if (strcmp(cause, "drop") == 0)
		return diag_pick("適用除外", "dropped");
	if (strcmp(cause, "hook") == 0)
		return diag_pick("フックで外した", "taken out by a hook");
	if (strcmp(cause, "patterns") == 0)
		return diag_pick("使わない方式", "pattern not in use");
	if (strcmp(cause, "devices") == 0)
		return diag_pick("使わない端末", "devices not in use");
	return diag_pick("条件に合わない", "condition not met");
}

static void put_left_out(struct buf *out, const xmlNode *kitei)
{
	const xmlNode *excluded = descend(kitei, "model", "excluded", NULL);

	if (child(excluded, "rule") != NULL)
		buf_printf(out, "%s\n", diag_pick("適用しない規則", "Rules that do not apply"));
	for EACH(rule, excluded, "rule") {
		buf_puts(out, "  ");
		put_padded(out, attr_or_empty(rule, "id"), ID_WIDTH);
		put_gist(out, rule);
		buf_puts(out, list_cause(attr_or_empty(rule, "cause")));
		if (attr_is(rule, "cause", "when"))
			buf_printf(out, "  [%s]", attr_or_empty(rule, "by"));
		else
			put_by(out, rule);
		buf_putc(out, '\n');
	}
}

/* Under the heading of its topic, whose id <add topic=> asks for. */
static void list_rules(const xmlNode *kitei, struct buf *out)
{
	for EACH(chapter, descend(kitei, "model", "chapters", NULL), "chapter")
		for EACH(topic, chapter, "topic") {
			buf_printf(out, "%s › %s  (%s)\n", attr_or_empty(chapter, "name"), attr_or_empty(topic, "name"),
				attr_or_empty(topic, "id"));
			for EACH(rule, topic, "rule")
				put_rule(out, kitei, rule);
		}
	put_left_out(out, kitei);
}

/* ---- forms, documents ---- */

static void list_forms(const xmlNode *kitei, struct buf *out)
{
	for EACH(record, catalog_of(kitei), "record") {
		put_padded(out, attr_or_empty(record, "id"), ID_WIDTH);
		put_padded(out, attr_or_empty(record, "number"), 4);
		put_padded(out, attr_or_empty(record, "name"), TITLE_WIDTH);
		put_padded(out, title_of(kitei, "role", attr_or_empty(record, "role")), 24);
		buf_printf(out, diag_pick("%s年", "%s y"), attr_or_empty(record, "keep"));
		if (attr(record, "document") != NULL)
			buf_printf(out, "  → %s", attr_or_empty(record, "document"));
		buf_putc(out, '\n');
	}
}

static void list_documents(const xmlNode *kitei, struct buf *out)
{
	for EACH(row, child(kitei, "documents"), "document") {
		put_padded(out, attr_or_empty(row, "id"), ID_WIDTH);
		put_padded(out, attr(row, "number") != NULL ? attr(row, "number") : attr_or_empty(row, "code"), 12);
		put_padded(out, attr_or_empty(row, "name"), TITLE_WIDTH);
		put_padded(out, attr(row, "formats") != NULL ? attr(row, "formats") : "html md", 8);
		buf_printf(out, "%s\n", attr_or_empty(row, "geometries"));
	}
}

/* ---- hooks ---- */

static void list_hooks(const xmlNode *kitei, struct buf *out)
{
	for EACH(hook, child(kitei, "hooks"), NULL) {
		bool check = is_element(hook, "check");
		struct buf at = { 0 };

		list_put_at(&at, attr_or_empty(hook, "at"));
		put_padded(out, check ? "check" : attr_or_empty(hook, "point"), 9);
		put_padded(out, buf_text(&at), ID_WIDTH);
		buf_finish(&at);
		if (check)
			buf_printf(out, "%s: ", attr_or_empty(hook, "id"));
		buf_printf(out, "%s\n", attr_or_empty(hook, check ? diag_language() : "description"));
	}
	if (out->len == 0)
		buf_puts(out, diag_pick("フックはありません\n", "no hooks\n"));
}

/* ---- the table of tables ---- */

static const struct {
	const char *what;
	void (*list)(const xmlNode *kitei, struct buf *out);
} tables[] = {
	{ "settings", list_settings },
	{ "rules", list_rules },
	{ "forms", list_forms },
	{ "documents", list_documents },
	{ "hooks", list_hooks },
};

#define TABLES (sizeof tables / sizeof tables[0])

void list_offer(struct guess *g)
{
	for (size_t i = 0; i < TABLES; i++)
		guess_offer(g, tables[i].what);
}

/* Frees the buffer. */
static char *without_blanks_at_ends(struct buf *table)
{
	struct buf out = { 0 };

	for (const char *c = buf_text(table); *c != '\0'; c++) {
		if (*c == '\n')
			while (out.len > 0 && out.data[out.len - 1] == ' ')
				out.data[--out.len] = '\0';
		buf_putc(&out, *c);
	}
	buf_finish(table);
	return buf_take(&out);
}

char *list_text(const char *what, const xmlNode *kitei)
{
	struct buf out = { 0 };

	for (size_t i = 0; i < TABLES; i++)
		if (strcmp(tables[i].what, what) == 0) {
			tables[i].list(kitei, &out);
			return without_blanks_at_ends(&out);
		}
	return NULL;
}
