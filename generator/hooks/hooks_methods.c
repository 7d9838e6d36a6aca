/* hooks_methods.c — the methods of objects that read: object:find, :children, :text and the like.
 * To add one: write it, add a row to object_methods, describe it in lua/README.md. */
#include "hooks_internal.h"

#include <string.h>

#include "mem.h"
#include "text.h"

const char *need_tag(lua_State *L, int index, const char *call)
{
	const char *tag = need_text(L, index, call);
	struct guess g;

	if (fields_have_tag(tag))
		return tag;
	g = guess_start(tag);
	fields_offer_tags(&g);
	fault(L, K0648, tag, g.best);
}

static const char *optional_tag(lua_State *L, int index, const char *call)
{
	return lua_isnoneornil(L, index) ? NULL : need_tag(L, index, call);
}

static int object_children(lua_State *L)
{
	static const char call[] = "object:children(\"tag\")";
	const xmlNode *n = object_need(L, 1, call);

	list_push_children(L, n, optional_tag(L, 2, call));
	return 1;
}

/* The root of the model's tree is not an object: the model has no parent. */
static int object_parent(lua_State *L)
{
	xmlNode *n = object_need(L, 1, "object:parent()");
	xmlNode *root = script_of(L)->root;

	object_push(L, n == root || (n->parent == root && is_element(root, "kitei")) ? NULL : n->parent);
	return 1;
}

static int object_text(lua_State *L)
{
	char *text = text_of(object_need(L, 1, "object:text()"));

	lua_pushstring(L, text);
	mem_free(text);
	return 1;
}

/* An attribute's name as hooks write it; a name that no such element has is a fault. */
static void need_attribute(lua_State *L, const xmlNode *n, const char *key, char name[FIELD_LENGTH])
{
	if (!fields_from_lua(key, name)
		|| (attr(n, name) == NULL && fields_kind(object_fields(script_of(L), n), name) != FIELD_ATTRIBUTE))
		object_unknown_field(L, n, key);
}

static int object_words(lua_State *L)
{
	static const char call[] = "object:words(\"roles\")";
	const xmlNode *n = object_need(L, 1, call);
	char name[FIELD_LENGTH];
	lua_Integer count = 0;

	need_attribute(L, n, need_text(L, 2, call), name);
	list_new(L);
	for (struct words w = words_of(attr(n, name)); words_next(&w);) {
		lua_pushlstring(L, w.word, w.length);
		lua_rawseti(L, -2, ++count);
	}
	return 1;
}

static int object_has(lua_State *L)
{
	static const char call[] = "object:has(\"roles\", \"worker\")";
	const xmlNode *n = object_need(L, 1, call);
	char name[FIELD_LENGTH];

	need_attribute(L, n, need_text(L, 2, call), name);
	lua_pushboolean(L, words_have(attr(n, name), need_text(L, 3, call)));
	return 1;
}

/* ---- find ---- */

static const char find_call[] = "object:find(\"rule\", { role = \"worker\" })";

/* role = "worker" also finds it in the list roles, class in classes. */
static bool plural_of(const char *name, const char *suffix, char out[FIELD_LENGTH])
{
	if (strlen(name) + strlen(suffix) >= FIELD_LENGTH)
		return false;
	strcat(strcpy(out, name), suffix);
	return true;
}

static bool fits_text(const xmlNode *n, const char *name, const char *value)
{
	char plural[FIELD_LENGTH];

	return attr_is(n, name, value) || words_have(attr(n, name), value)
		|| (plural_of(name, "s", plural) && words_have(attr(n, plural), value))
		|| (plural_of(name, "es", plural) && words_have(attr(n, plural), value));
}

/* The condition's value is on the top: text, true = present, false = absent. */
static bool fits_value(lua_State *L, const xmlNode *n, const char *name)
{
	if (lua_isboolean(L, -1))
		return (attr(n, name) != NULL) == lua_toboolean(L, -1);
	return fits_text(n, name, lua_tostring(L, -1));
}

/* Conditions are in the table at 3, their names, tested, in the list at 4. */
static bool fits(lua_State *L, const xmlNode *n)
{
	char name[FIELD_LENGTH];
	bool good = true;

	for (lua_Integer i = 1; good && lua_rawgeti(L, 4, i) == LUA_TSTRING; i++) {
		fields_from_lua(lua_tostring(L, -1), name);
		lua_rawget(L, 3);
		good = fits_value(L, n, name);
		lua_pop(L, 1);
	}
	if (good)
		lua_pop(L, 1);
	return good;
}

static bool can_ask(const char *tag, const char *key)
{
	char name[FIELD_LENGTH], plural[FIELD_LENGTH];

	return fields_from_lua(key, name) && (fields_any_attribute(tag, name)
		|| (plural_of(name, "s", plural) && fields_any_attribute(tag, plural))
		|| (plural_of(name, "es", plural) && fields_any_attribute(tag, plural)));
}

static void test_conditions(lua_State *L, const char *tag)
{
	for (lua_Integer i = 1; lua_rawgeti(L, 4, i) != LUA_TNIL; i++) {
		if (lua_type(L, -1) != LUA_TSTRING)
			wrong_argument(L, 3, find_call, WANT_TABLE);
		need_text(L, lua_gettop(L), find_call);
		if (!can_ask(tag, lua_tostring(L, -1)))
			faultf(L, K0641, NULL, "%s.%s", tag, lua_tostring(L, -1));
		lua_pushvalue(L, -1);
		lua_rawget(L, 3);
		if (!lua_isboolean(L, -1) && lua_type(L, -1) != LUA_TSTRING)
			faultf(L, K0612, NULL, "%s = %s", lua_tostring(L, -2), luaL_typename(L, -1));
		lua_pop(L, 2);
	}
	lua_pop(L, 1);
}

/* To the list on the top.  Without conditions the index 3 is nil. */
static void add_found(lua_State *L, const xmlNode *top, const char *tag)
{
	for (xmlNode *e = child(top, NULL); e != NULL; e = list_following(e, top))
		if (is_element(e, tag) && (lua_isnil(L, 3) || fits(L, e)))
			list_add(L, e);
}

static int object_find(lua_State *L)
{
	const xmlNode *n = object_need(L, 1, find_call);
	const char *tag = optional_tag(L, 2, find_call);

	if (tag == NULL)
		wrong_argument(L, 2, find_call, WANT_TEXT);
	lua_settop(L, 3);
	if (!lua_isnil(L, 3)) {
		if (!lua_istable(L, 3))
			wrong_argument(L, 3, find_call, WANT_TABLE);
		sandbox_push_keys(L, 3);
		test_conditions(L, tag);
	}
	list_new(L);
	add_found(L, n, tag);
	/* The documents belong to the model for hooks, as in model.documents. */
	if (object_is_model(n))
		add_found(L, child(n->parent, "documents"), tag);
	return 1;
}

/* ---- documents ---- */

static bool is_part(const xmlNode *e)
{
	static const char parts[] = "chapter article section schedule supplement";

	return words_have(parts, name_of(e));
}

/* A part of a document by its id or title. */
static int document_section(lua_State *L)
{
	static const char call[] = "document:section(\"…\")";
	const xmlNode *n = object_need(L, 1, call);
	const char *wanted = need_text(L, 2, call);
	struct guess g = guess_start(wanted);

	for EVERY(e, n) {
		if (!is_part(e))
			continue;
		if (attr_is(e, "id", wanted) || attr_is(e, "title", wanted)) {
			object_push(L, e);
			return 1;
		}
		guess_offer(&g, attr_or_empty(e, "id"));
		guess_offer(&g, attr_or_empty(e, "title"));
	}
	fault(L, K0653, wanted, g.best);
}

const luaL_Reg object_methods[] = {
	{ "children", object_children },
	{ "find", object_find },
	{ "has", object_has },
	{ "parent", object_parent },
	{ "section", document_section },
	{ "text", object_text },
	{ "words", object_words },
	{ NULL, NULL },
};
