/* hooks_edit.c — objects changed by hooks.  Everything is tested before the tree is touched, so
 * that a fault caught by pcall leaves nothing half done.
 * To add a method: write it, add a row to object_edits, describe it in lua/README.md; one that
 * knows what it adds goes to hooks_add.c. */
#include "hooks_internal.h"

#include <string.h>

#include "mem.h"
#include "text.h"

/* ---- what may be changed ---- */

static bool is_parameter(const xmlNode *n)
{
	return enclosing(n, "parameter") != NULL;
}

xmlNode *need_writable(lua_State *L, const char *call)
{
	xmlNode *n = object_need(L, 1, call);

	if (!script_of(L)->writable)
		fault(L, K0643, call, NULL);
	if (is_parameter(n))
		fault(L, K0644, attr(enclosing(n, "parameter"), "id"), NULL);
	return n;
}

/* ---- attributes ---- */

int object_set(lua_State *L)
{
	xmlNode *n = need_writable(L, "object.name");
	const char *key, *value;
	char name[FIELD_LENGTH];
	enum field_kind kind;

	if (lua_type(L, 2) == LUA_TNUMBER)
		faultf(L, K0645, NULL, "%s[…]", name_of(n));
	key = need_text(L, 2, "object.name");
	if (!fields_from_lua(key, name))
		object_unknown_field(L, n, key);
	if (words_have("at by hook tag", name) || (is_element(n, "tree") && words_have("document variant lang", name)))
		fault(L, K0645, key, NULL);
	kind = attr(n, name) != NULL ? FIELD_ATTRIBUTE : fields_kind(object_fields(script_of(L), n), name);
	if (kind == FIELD_NONE)
		object_unknown_field(L, n, key);
	if (kind != FIELD_ATTRIBUTE)
		fault(L, K0645, key, NULL);
	value = need_value(L, 3, key);
	if (strcmp(name, "id") == 0)
		places_renamed(L, n);
	attr_set(n, name, value);
	places_changed(L, n, words_have("ja en", name));
	return 0;
}

/* ---- adding ---- */

/* Deeper than any document; all later stages walk down by recursion. */
#define DEEPEST 64

static int depth_of(const xmlNode *n)
{
	int depth = 0;

	for (; is_element(n, NULL); n = n->parent)
		depth++;
	return depth;
}

void need_place_for(lua_State *L, const xmlNode *parent, const char *tag)
{
	const struct fields *f = object_fields(script_of(L), parent);
	char space[FIELD_LENGTH];
	struct guess g;

	if (strcmp(tag, "parameter") == 0)
		fault(L, K0644, tag, NULL);
	if (depth_of(parent) >= DEEPEST)
		fault(L, K0685, tag, NULL);
	if (f != NULL ? fields_child_kind(f, tag) != FIELD_NONE : fields_have_tag(tag))
		return;
	g = guess_start(tag);
	fields_offer(f, &g, space);
	faultf(L, K0649, g.best, "<%s> → <%s>", name_of(parent), tag);
}

static void need_id_in(lua_State *L, int table, const xmlNode *parent, const char *tag)
{
	lua_pushstring(L, "id");
	if (lua_rawget(L, table) == LUA_TSTRING)
		need_own_id(L, parent, tag, lua_tostring(L, -1));
	lua_pop(L, 1);
}

/* Tests the arguments (self, tag, table?, text?) for a new child of `parent` and returns it, not yet
 * in the tree. */
static xmlNode *make_element(lua_State *L, const xmlNode *parent, const char *call)
{
	const char *tag = need_text(L, 2, call), *text = NULL;
	const struct fields *f = fields_find(name_of(script_of(L)->root), name_of(parent), tag);
	xmlNode *n;

	need_place_for(L, parent, tag);
	no_more(L, 4, call);
	lua_settop(L, 4);
	if (lua_isnil(L, 3)) {
		lua_newtable(L);
		lua_replace(L, 3);
	}
	if (!lua_istable(L, 3))
		wrong_argument(L, 3, call, WANT_TABLE);
	if (!lua_isnil(L, 4))
		text = need_content(L, 4, call);
	need_parts(L, 3, f, tag);
	need_id_in(L, 3, parent, tag);
	n = xmlNewDocNode(parent->doc, NULL, BAD_CAST tag, NULL);
	if (text != NULL)
		add_text(n, text);
	put_parts(L, 3, f, n);
	return n;
}

/* The element has just come into the tree. */
int push_added(lua_State *L, xmlNode *n)
{
	places_added(L, n);
	object_push(L, n);
	return 1;
}

static int object_add(lua_State *L)
{
	static const char call[] = "object:add(\"tag\", { … }, \"…\")";
	xmlNode *parent = need_writable(L, call), *n = make_element(L, parent, call);

	xmlAddChild(parent, n);
	return push_added(L, n);
}

static xmlNode *need_sibling(lua_State *L, const char *call)
{
	xmlNode *n = need_writable(L, call);

	if (n == script_of(L)->root || !is_element(n->parent, NULL))
		fault(L, K0652, call, NULL);
	return n;
}

static int object_add_before(lua_State *L)
{
	static const char call[] = "object:add_before(\"tag\", { … }, \"…\")";
	xmlNode *sibling = need_sibling(L, call), *n = make_element(L, sibling->parent, call);

	xmlAddPrevSibling(sibling, n);
	return push_added(L, n);
}

static int object_add_after(lua_State *L)
{
	static const char call[] = "object:add_after(\"tag\", { … }, \"…\")";
	xmlNode *sibling = need_sibling(L, call), *n = make_element(L, sibling->parent, call);

	xmlAddNextSibling(sibling, n);
	return push_added(L, n);
}

static int object_add_text(lua_State *L)
{
	static const char call[] = "object:add_text(\"…\")";
	xmlNode *n = need_writable(L, call);

	add_text(n, need_content(L, 2, call));
	places_changed(L, n, true);
	return 0;
}

static int document_add_paragraph(lua_State *L)
{
	static const char call[] = "document:add_paragraph(\"…\")";
	xmlNode *parent = need_writable(L, call), *p;
	const char *text = need_content(L, 2, call);

	need_place_for(L, parent, "p");
	p = add_element(parent, "p");
	add_text(p, text);
	return push_added(L, p);
}

/* ---- taking out ---- */

static bool holds_parameter(const xmlNode *n)
{
	for EVERY(e, n)
		if (is_element(e, "parameter"))
			return true;
	return false;
}

xmlNode *need_removable(lua_State *L, const char *call)
{
	xmlNode *n = need_sibling(L, call);

	if (is_element(n->parent, "model") || is_element(n->parent, "kitei") || holds_parameter(n))
		fault(L, K0652, name_of(n), NULL);
	return n;
}

static int object_remove(lua_State *L)
{
	xmlNode *n = need_removable(L, "object:remove()");

	places_removed(L, n);
	hooks_bury(script_of(L)->hooks, n);
	return 0;
}

static int object_set_text(lua_State *L)
{
	static const char call[] = "object:set_text(\"…\")";
	xmlNode *n = need_writable(L, call);
	const char *text = need_content(L, 2, call);

	if (holds_parameter(n))
		fault(L, K0652, name_of(n), NULL);
	for EACH(part, n, NULL)
		places_removed(L, part);
	while (n->children != NULL)
		hooks_bury(script_of(L)->hooks, n->children);
	add_text(n, text);
	places_changed(L, n, true);
	return 0;
}

const luaL_Reg object_edits[] = {
	{ "add", object_add },
	{ "add_after", object_add_after },
	{ "add_before", object_add_before },
	{ "add_line", document_add_line },
	{ "add_paragraph", document_add_paragraph },
	{ "add_text", object_add_text },
	{ "copy", object_copy },
	{ "remove", object_remove },
	{ "set_text", object_set_text },
	{ "wrap", object_wrap },
	{ NULL, NULL },
};
