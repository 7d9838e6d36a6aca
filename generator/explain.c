/* explain.c — see explain.h. */
#include "explain.h"

#include <string.h>

#include "buf.h"
#include "diag.h"
#include "list.h"
#include "mem.h"
#include "text.h"
#include "xml.h"

#define LABEL_WIDTH 16

/* ---- lines ---- */

static void put_label(struct buf *out, const char *ja, const char *en)
{
	const char *label = diag_pick(ja, en);
	size_t columns = text_columns(label);

	buf_printf(out, "  %s", label);
	do
		buf_putc(out, ' ');
	while (++columns < LABEL_WIDTH);
}

static void put_line(struct buf *out, const char *ja, const char *en, const char *text)
{
	if (text == NULL || *text == '\0')
		return;
	put_label(out, ja, en);
	buf_printf(out, "%s\n", text);
}

/* ---- what it says: children and attributes, in the order people ask for them ---- */

static const struct {
	const char *name, *ja, *en;
} sentences[] = {
	{ "statement", "本文", "Statement" },
	{ "item", "号", "Item" },
	{ "about", "説明", "About" },
	{ "why", "理由", "Why" },
	{ "short", "短い文", "In short" },
	{ "ask", "点検の問い", "Question" },
	{ "pledge", "誓約の文", "Pledge" },
	{ "note", "補足", "Note" },
	{ "start", "始まり", "Starts" },
	{ "step", "段階", "Step" },
	{ "end", "終わり", "Ends" },
	{ "story", "話", "Story" },
	{ "stem", "問い", "Stem" },
	{ "option", "選択肢", "Option" },
	{ "explain", "解説", "Explanation" },
	{ "point", "項目", "Point" },
	{ "line", "行", "Line" },
}, facts[] = {
	{ "number", "番号", "Number" },
	{ "text", "値", "Value" },
	{ "value", "値", "Value" },
	{ "default", "標準の値", "Default" },
	{ "min", "最小", "Smallest" },
	{ "max", "最大", "Largest" },
	{ "floor", "下限（理由が要る）", "Floor" },
	{ "set-by", "決めた所", "Set by" },
	{ "tier", "階層", "Tier" },
	{ "roles", "役割", "Roles" },
	{ "role", "役割", "Role" },
	{ "classes", "区分", "Classes" },
	{ "patterns", "方式", "Patterns" },
	{ "devices", "端末", "Devices" },
	{ "groups", "当たるグループ", "Groups" },
	{ "when", "条件", "When" },
	{ "side", "面", "Side" },
	{ "tags", "目印", "Tags" },
	{ "rules", "規則", "Rules" },
	{ "keep", "保存年数", "Kept (years)" },
	{ "document", "用紙", "Blank" },
	{ "month", "月", "Month" },
};

static void put_sentences(struct buf *out, const xmlNode *e)
{
	for (size_t i = 0; i < sizeof sentences / sizeof sentences[0]; i++)
		for EACH(part, e, sentences[i].name) {
			struct buf text = { 0 };

			list_put_words(&text, part);
			put_line(out, sentences[i].ja, sentences[i].en, buf_text(&text));
			buf_finish(&text);
		}
}

static void put_place(struct buf *out, const char *ja, const char *en, const char *at)
{
	struct buf text = { 0 };

	if (at != NULL)
		list_put_at(&text, at);
	put_line(out, ja, en, buf_text(&text));
	buf_finish(&text);
}

/* A hook that changed the element or a part of it; one that added it is where it was written. */
static void put_hook(struct buf *out, const xmlNode *e)
{
	const char *hook = attr(e, "hook");

	for EVERY(part, e)
		if (hook == NULL)
			hook = attr(part, "hook");
	put_place(out, "変えたフック", "Changed by hook", text_equal(hook, attr(e, "at")) ? NULL : hook);
}

static void put_facts(struct buf *out, const xmlNode *e)
{
	for (size_t i = 0; i < sizeof facts / sizeof facts[0]; i++)
		/* A number without its unit says less than the text it prints as. */
		if (strcmp(facts[i].name, "value") != 0 || attr(e, "text") == NULL)
			put_line(out, facts[i].ja, facts[i].en, attr(e, facts[i].name));
	if (attr(e, "cause") != NULL)
		put_line(out, "ない理由", "Left out", list_cause(attr(e, "cause")));
	put_place(out, "変えた所", "Changed at", attr_is(e, "cause", "when") ? NULL : attr(e, "by"));
	put_hook(out, e);
}

/* chapter › topic */
static void put_home(struct buf *out, const xmlNode *e)
{
	const xmlNode *chapter = enclosing(e->parent, "chapter"), *topic = enclosing(e->parent, "topic");
	char *home;

	if (chapter == NULL)
		return;
	home = topic == NULL ? mem_strdup(attr_or_empty(chapter, "name"))
		: mem_printf("%s › %s (%s)", attr_or_empty(chapter, "name"), attr_or_empty(topic, "name"), attr_or_empty(topic, "id"));
	put_line(out, "場所", "In", home);
	mem_free(home);
}

static void put_sources(struct buf *out, const xmlNode *e)
{
	struct buf list = { 0 };

	for EVERY(source, e)
		if (is_element(source, "source"))
			buf_printf(&list, "%s%s", list.len > 0 ? " " : "", attr_or_empty(source, "clauses"));
	put_line(out, "出典", "Sources", buf_text(&list));
	buf_finish(&list);
}

/* ---- where it is printed ---- */

/* 第18条 (2): the labels on the way down to the element. */
static void put_path(struct buf *out, const xmlNode *e)
{
	if (e == NULL || is_element(e, "tree") || is_element(e, "chapter"))
		return;
	put_path(out, e->parent);
	if (attr(e, "label") != NULL && *attr(e, "label") != '\0')
		buf_printf(out, " %s", attr(e, "label"));
}

static const xmlNode *first_print(const xmlNode *tree, const char *id)
{
	for EVERY(e, tree)
		if (attr_is(e, "id", id) || attr_is(e, "rule", id))
			return e;
	return NULL;
}

static void put_prints(struct buf *out, const char *id, const struct edition *e)
{
	for (size_t i = 0; i < e->count; i++) {
		const xmlNode *tree = xmlDocGetRootElement(e->trees[i].doc), *found = first_print(tree, id);
		struct buf where = { 0 };

		if (found == NULL)
			continue;
		buf_puts(&where, attr_or_empty(tree, "title"));
		put_path(&where, found);
		put_line(out, "印刷", "Printed", buf_text(&where));
		buf_finish(&where);
	}
}

/* ---- what leads to it ---- */

static bool leads_to(const xmlNode *e, const char *id)
{
	static const char *const lists[] = { "to", "rules", "record", "records", "parameter", "into" };

	for (size_t i = 0; i < sizeof lists / sizeof lists[0]; i++)
		if (words_have(attr(e, lists[i]), id))
			return true;
	return false;
}

static const char *owner_of(const xmlNode *e)
{
	while (e != NULL && e->type == XML_ELEMENT_NODE && attr(e, "id") == NULL)
		e = e->parent;
	return attr_or_empty(e, "id");
}

static void put_users(struct buf *out, const char *id, const xmlNode *model)
{
	struct buf list = { 0 };

	for EVERY(e, model) {
		const char *owner;

		if (enclosing(e, "excluded") != NULL || enclosing(e, "deviations") != NULL || !leads_to(e, id))
			continue;
		owner = owner_of(e);
		if (!words_have(buf_text(&list), owner) && strcmp(owner, id) != 0)
			buf_printf(&list, "%s%s", list.len > 0 ? " " : "", owner);
	}
	put_line(out, "参照している所", "Used by", buf_text(&list));
	buf_finish(&list);
}

/* ---- one element ---- */

/* Names of elements as people know them; any other is shown as written. */
static const struct {
	const char *name, *ja, *en;
} kinds[] = {
	{ "rule", "規則", "rule" }, { "topic", "条", "topic" }, { "chapter", "章", "chapter" }, { "item", "号", "item" },
	{ "procedure", "手順", "procedure" }, { "record", "様式", "form" }, { "schedule", "別表", "schedule" },
	{ "parameter", "設定項目", "setting" }, { "document", "文書", "document" }, { "role", "役割", "role" },
	{ "class", "区分", "class" }, { "pattern", "方式", "pattern" }, { "question", "理解度テストの問い", "quiz question" },
	{ "poster", "ポスター", "poster" }, { "slide", "スライド", "slide" }, { "case", "事例", "case" },
	{ "scenario", "訓練の想定", "drill scenario" },
	{ "risk", "リスク", "risk" }, { "activity", "活動", "activity" }, { "term", "用語", "term" },
	{ "person", "人", "person" }, { "group", "グループ", "group" }, { "clause", "出典の箇条", "clause of a source" },
};

static const char *kind_of(const xmlNode *e)
{
	for (size_t i = 0; i < sizeof kinds / sizeof kinds[0]; i++)
		if (is_element(e, kinds[i].name))
			return diag_pick(kinds[i].ja, kinds[i].en);
	return name_of(e);
}

static void put_element(struct buf *out, const xmlNode *e, const struct edition *edition)
{
	const char *id = attr_or_empty(e, "id");
	bool gone = enclosing(e, "excluded") != NULL;

	buf_printf(out, "%s%s  %s%s  ", out->len > 0 ? "\n" : "", id, kind_of(e),
		gone ? diag_pick("（この会社にはない）", " (not in this client)") : "");
	list_put_at(out, attr_or_empty(e, "at"));
	buf_putc(out, '\n');
	put_line(out, "名前", "Name", attr(e, "name"));
	put_home(out, e);
	put_sentences(out, e);
	put_facts(out, e);
	put_sources(out, e);
	if (!gone)
		put_prints(out, id, edition);
	put_users(out, id, child(xmlDocGetRootElement(edition->input), "model"));
}

static bool is_declared(const xmlNode *e)
{
	return attr(e, "id") != NULL && enclosing(e, "set") == NULL && enclosing(e, "deviations") == NULL;
}

char *explain_id(const char *id, const struct edition *e)
{
	const xmlNode *kitei = xmlDocGetRootElement(e->input);
	struct buf out = { 0 };

	for EVERY(x, kitei)
		if (is_declared(x) && attr_is(x, "id", id) && enclosing(x, "labels") == NULL)
			put_element(&out, x, e);
	return out.len > 0 ? buf_take(&out) : NULL;
}

const char *explain_guess(const char *id, const struct edition *e)
{
	struct guess g = guess_start(id);

	for EVERY(x, xmlDocGetRootElement(e->input))
		if (is_declared(x))
			guess_offer(&g, attr(x, "id"));
	return g.best;
}

char *explain_code(const char *code)
{
	enum message message;
	struct report r = { 0 };
	char *text, *line;

	if (!message_of_name(code, &message))
		return NULL;
	r.code = message;
	text = diag_text(&r);
	line = mem_printf("%s\n", text);
	mem_free(text);
	return line;
}
