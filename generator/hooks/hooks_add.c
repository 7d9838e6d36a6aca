/* hooks_add.c — the methods that know what they add: topic:add_rule, table:add_row,
 * object:add_table, model:add_document.
 * As in hooks_edit.c everything is tested before the tree is touched.
 * To add one: write it, add a row to object_additions, describe it in lua/README.md. */
#include "hooks_internal.h"

#include <stdio.h>
#include <string.h>

#include "text.h"

/* The element a method belongs to. */
static xmlNode *need_kind(lua_State *L, const char *tag, const char *call)
{
	xmlNode *n = need_writable(L, call);

	if (!is_element(n, tag))
		faultf(L, K0682, call, "<%s>", name_of(n));
	return n;
}

static bool is_declared_in(const xmlNode *parent, const char *tag)
{
	return (enclosing(parent, "chapters") != NULL || enclosing(parent, "catalog") != NULL
		|| enclosing(parent, "documents") != NULL) && !words_have("clause choice", tag);
}

/* What a layer declares carries its name, what a company declares "own", so that neither ever meets
 * what the library brings later. */
void need_own_id(lua_State *L, const xmlNode *parent, const char *tag, const char *id)
{
	const char *owner = script_of(L)->owner;
	size_t length = strlen(owner);

	if (length > 0 && is_declared_in(parent, tag) && (strncmp(id, owner, length) != 0 || id[length] != '-'))
		faultf(L, K0310, NULL, "%s (%s-…)", id, owner);
}

/* The arguments (self, id, { … }). */
static void need_declared(lua_State *L, const xmlNode *parent, const struct fields *form, const char *call)
{
	const char *id = need_id(L, 2, call);

	no_more(L, 3, call);
	if (!lua_istable(L, 3))
		wrong_argument(L, 3, call, WANT_TABLE);
	need_own_id(L, parent, form->tag, id);
	need_parts(L, 3, form, form->tag);
}

static void set_unless_given(xmlNode *n, const char *name, const char *value)
{
	if (attr(n, name) == NULL)
		attr_set(n, name, value);
}

/* ---- a rule ---- */

/* The text itself stands beside the attributes, as ja and en. */
static const struct fields rule_form = { "", "rule", "tier roles classes patterns devices when side tags",
	"ja en why short ask pledge" };

/* ja and en of the rule become its statement. */
static void move_statement(xmlNode *rule)
{
	static const char *const languages[] = { "ja", "en" };
	xmlNode *statement = add_element(rule, "statement");

	for (size_t i = 0; i < 2; i++) {
		xmlNode *text = child(rule, languages[i]);

		if (text != NULL) {
			xmlUnlinkNode(text);
			xmlAddChild(statement, text);
		}
	}
}

static int topic_add_rule(lua_State *L)
{
	static const char call[] = "topic:add_rule(\"own-…\", { roles = \"worker\", ja = \"…\", en = \"…\", … })";
	xmlNode *topic = need_kind(L, "topic", call), *rule;

	need_declared(L, topic, &rule_form, call);
	rule = xmlNewDocNode(topic->doc, NULL, BAD_CAST "rule", NULL);
	attr_set(rule, "id", lua_tostring(L, 2));
	put_parts(L, 3, &rule_form, rule);
	set_unless_given(rule, "tier", "standard");
	move_statement(rule);
	fields_sort(fields_find("kitei", "topic", "rule"), rule);
	xmlAddChild(topic, rule);
	push_added(L, rule);
	/* As with an <add> in <tailoring>: a decision of the company. */
	attr_set(rule, "by", attr(rule, "at"));
	return 1;
}

/* ---- a row of a table ---- */

static int columns_of(const xmlNode *table)
{
	int columns = 0;

	for EACH(column, child(table, "columns"), "column")
		columns++;
	return columns;
}

/* Tests the list of cells at `index`. */
static void need_cells(lua_State *L, int index, int columns)
{
	int cells = (int)lua_rawlen(L, index);
	char which[16];

	if (cells != columns)
		faultf(L, K0683, NULL, diag_pick("セル %d、列 %d", "cells %d, columns %d"), cells, columns);
	for (int i = 1; i <= cells; i++) {
		snprintf(which, sizeof which, "[%d]", i);
		if (lua_rawgeti(L, index, i) == LUA_TNIL)
			faultf(L, K0646, NULL, "%s = nil", which);
		need_value(L, lua_gettop(L), which);
		lua_pop(L, 1);
	}
}

/* Like the row above it, where that has a head. */
static void add_cell(lua_State *L, xmlNode *row, const xmlNode *above)
{
	xmlNode *cell = add_element(row, "cell");

	attr_copy(cell, above, "head");
	add_text(cell, need_value(L, lua_gettop(L), "cell"));
}

static const xmlNode *last_row(const xmlNode *table)
{
	const xmlNode *last = NULL;

	for EACH(row, table, "row")
		last = row;
	return last;
}

/* The cells in the list at `index`, tested before. */
static void add_cells(lua_State *L, int index, xmlNode *row, const xmlNode *above)
{
	for (int i = 1; i <= (int)lua_rawlen(L, index); i++, above = next(above, "cell")) {
		lua_rawgeti(L, index, i);
		add_cell(L, row, above);
		lua_pop(L, 1);
	}
}

static void need_list(lua_State *L, int index, const char *call)
{
	if (!lua_istable(L, index))
		wrong_argument(L, index < 3 ? index : 3, call, WANT_TABLE);
}

static int table_add_row(lua_State *L)
{
	static const char call[] = "table:add_row({ \"…\", \"…\" })";
	xmlNode *table = need_kind(L, "table", call), *row;
	const xmlNode *above = child(last_row(table), "cell");

	need_list(L, 2, call);
	no_more(L, 2, call);
	need_cells(L, 2, columns_of(table));
	row = xmlNewDocNode(table->doc, NULL, BAD_CAST "row", NULL);
	add_cells(L, 2, row, above);
	xmlAddChild(table, row);
	return push_added(L, row);
}

/* ---- a whole table ---- */

/* Tests the heads at 2 and the rows at 3. */
static void need_rows(lua_State *L, const char *call)
{
	int columns = (int)lua_rawlen(L, 2);

	if (columns == 0)
		fault(L, K0683, diag_pick("見出し 0", "heads 0"), NULL);
	need_cells(L, 2, columns);
	for (lua_Integer i = 1; lua_rawgeti(L, 3, i) != LUA_TNIL; i++) {
		need_list(L, lua_gettop(L), call);
		need_cells(L, lua_gettop(L), columns);
		lua_pop(L, 1);
	}
	lua_pop(L, 1);
}

/* Columns of one width: whoever wants others changes them in the table. */
static void add_columns(xmlNode *table, int count)
{
	xmlNode *columns = add_element(table, "columns");
	char width[16];

	snprintf(width, sizeof width, "%d%%", 100 / count);
	for (int i = 0; i < count; i++)
		attr_set(add_element(columns, "column"), "width", width);
}

static int object_add_table(lua_State *L)
{
	static const char call[] = "object:add_table({ \"…\", \"…\" }, { { \"…\", \"…\" }, … })";
	xmlNode *parent = need_writable(L, call), *table;

	need_place_for(L, parent, "table");
	need_list(L, 2, call);
	need_list(L, 3, call);
	no_more(L, 3, call);
	need_rows(L, call);
	table = xmlNewDocNode(parent->doc, NULL, BAD_CAST "table", NULL);
	add_columns(table, (int)lua_rawlen(L, 2));
	add_cells(L, 2, add_element(table, "head"), NULL);
	for (lua_Integer i = 1; lua_rawgeti(L, 3, i) != LUA_TNIL; i++) {
		add_cells(L, lua_gettop(L), add_element(table, "row"), NULL);
		lua_pop(L, 1);
	}
	lua_pop(L, 1);
	xmlAddChild(parent, table);
	return push_added(L, table);
}

/* ---- a document ---- */

static const struct fields document_form = { "", "document", "ja en order class audience code formats tier roles", "" };

/* A document without a stylesheet of its own: the head of a controlled document, which a hook on
 * "document" fills.  Number, owner and edition come as for every document (resolve_documents.c). */
static int model_add_document(lua_State *L)
{
	static const char call[] = "model:add_document(\"own-…\", { ja = \"…\", en = \"…\", … })";
	static const char *const otherwise[][2] = {
		{ "stylesheet", "blank.xsl" }, { "formats", "html md" }, { "order", "95" }, { "class", "business" },
		{ "audience", "everyone" },
	};
	xmlNode *documents = child(script_of(L)->root, "documents"), *row;

	need_kind(L, "model", call);
	need_declared(L, documents, &document_form, call);
	row = add_element(documents, "document");
	attr_set(row, "id", lua_tostring(L, 2));
	put_parts(L, 3, &document_form, row);
	for (size_t i = 0; i < sizeof otherwise / sizeof otherwise[0]; i++)
		set_unless_given(row, otherwise[i][0], otherwise[i][1]);
	return push_added(L, row);
}

const luaL_Reg object_additions[] = {
	{ "add_document", model_add_document },
	{ "add_row", table_add_row },
	{ "add_rule", topic_add_rule },
	{ "add_table", object_add_table },
	{ NULL, NULL },
};
