/* hooks_edit.c — objects changed by hooks.  Everything is tested before the tree is touched, so
 * that a fault caught by pcall leaves nothing half done.
 * To add a method: write it, add a row to object_edits, describe it in lua/README.md. */
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

static bool is_xml_character(uint32_t c)
{
	return c == '\t' || c == '\n' || c == '\r' || (c >= 0x20 && c != 0xFFFE && c != 0xFFFF);
}

/* Text that XML can hold. */
const char *need_content(lua_State *L, int index, const char *call)
{
	const char *text = need_text(L, index, call);
	size_t left = strlen(text), step;
	uint32_t c;

	for (const char *p = text; (step = text_decode(p, left, &c)) > 0; p += step, left -= step)
		if (!is_xml_character(c))
			faultf(L, K0647, NULL, "U+%04X", (unsigned)c);
	return text;
}

/* ---- attributes ---- */

/* The value at `index` as an attribute's text: NULL for nil.  May replace it on the stack. */
static const char *need_value(lua_State *L, int index, const char *name)
{
	switch (lua_type(L, index)) {
	case LUA_TNIL:
		return NULL;
	case LUA_TBOOLEAN:
		return lua_toboolean(L, index) ? "yes" : "no";
	case LUA_TNUMBER:
		lua_pushvalue(L, index);
		lua_tolstring(L, -1, NULL);
		lua_replace(L, index);
		return lua_tostring(L, index);
	case LUA_TSTRING:
		return need_content(L, index, name);
	default:
		faultf(L, K0646, NULL, "%s = %s", name, luaL_typename(L, index));
	}
}

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
	if (strcmp(name, "at") == 0 || strcmp(name, "tag") == 0)
		fault(L, K0645, key, NULL);
	kind = attr(n, name) != NULL ? FIELD_ATTRIBUTE : fields_kind(object_fields(script_of(L), n), name);
	if (kind == FIELD_NONE)
		object_unknown_field(L, n, key);
	if (kind != FIELD_ATTRIBUTE)
		fault(L, K0645, key, NULL);
	value = need_value(L, 3, key);
	attr_set(n, name, value);
	return 0;
}

/* ---- adding ---- */

static void need_place_for(lua_State *L, const xmlNode *parent, const char *tag)
{
	const struct fields *f = object_fields(script_of(L), parent);
	char space[FIELD_LENGTH];
	struct guess g;

	if (strcmp(tag, "parameter") == 0)
		fault(L, K0644, tag, NULL);
	if (f != NULL ? fields_child_kind(f, tag) != FIELD_NONE : fields_have_tag(tag))
		return;
	g = guess_start(tag);
	fields_offer(f, &g, space);
	faultf(L, K0649, g.best, "<%s> → <%s>", name_of(parent), tag);
}

/* Tests the table of attributes at `index` and makes its values text. */
void need_attributes(lua_State *L, int index, const struct fields *f, const char *tag)
{
	char name[FIELD_LENGTH], space[FIELD_LENGTH];

	for (lua_Integer i = 1; lua_rawgeti(L, -1, i) != LUA_TNIL; i++) {
		const char *key = lua_type(L, -1) == LUA_TSTRING ? lua_tostring(L, -1) : "[1]";
		struct guess g = guess_start(key);

		if (!fields_from_lua(key, name) || fields_kind(f, name) != FIELD_ATTRIBUTE) {
			fields_offer(f, &g, space);
			faultf(L, K0641, g.best, "%s.%s", tag, key);
		}
		lua_pushvalue(L, -1);
		lua_rawget(L, index);
		need_value(L, lua_gettop(L), key);
		lua_pop(L, 2);
	}
	lua_pop(L, 1);
}

/* The names are in the list on the top, the values in the table at `index`. */
void set_attributes(lua_State *L, int index, xmlNode *n)
{
	char name[FIELD_LENGTH];

	for (lua_Integer i = 1; lua_rawgeti(L, -1, i) != LUA_TNIL; i++) {
		fields_from_lua(lua_tostring(L, -1), name);
		lua_rawget(L, index);
		attr_set(n, name, need_value(L, lua_gettop(L), name));
		lua_pop(L, 1);
	}
	lua_pop(L, 1);
}

/* Parts of a document whose place is that of the part they stand in (document.xsd). */
static const char without_place[] = "br code column columns date entry head phone ruby stamp";

/* What a hook adds says so: at="hooks/cards.lua:12". */
void stamp(lua_State *L, xmlNode *n)
{
	struct place where = error_place(L);
	bool model = is_element(script_of(L)->root, "kitei");
	char *at;

	if (where.file == NULL || (!model && words_have(without_place, name_of(n))))
		return;
	at = mem_printf("%s:%d", where.file, where.line);
	attr_set(n, "at", at);
	mem_free(at);
}

/* Tests the arguments (self, tag, attributes?, text?) for a new child of `parent`, leaves the
 * names of the attributes on the top and returns the new element, not yet in the tree. */
static xmlNode *make_element(lua_State *L, const xmlNode *parent, const char *call)
{
	const char *tag = need_text(L, 2, call), *text = NULL;
	xmlNode *n;

	need_place_for(L, parent, tag);
	lua_settop(L, 4);
	if (lua_isnil(L, 3)) {
		lua_newtable(L);
		lua_replace(L, 3);
	}
	if (!lua_istable(L, 3))
		wrong_argument(L, 3, call, WANT_TABLE);
	if (!lua_isnil(L, 4))
		text = need_content(L, 4, call);
	sandbox_push_keys(L, 3);
	need_attributes(L, 3, fields_find(name_of(script_of(L)->root), name_of(parent), tag), tag);
	n = xmlNewDocNode(parent->doc, NULL, BAD_CAST tag, NULL);
	if (text != NULL)
		add_text(n, text);
	set_attributes(L, 3, n);
	stamp(L, n);
	return n;
}

static int object_add(lua_State *L)
{
	static const char call[] = "object:add(\"tag\", { … }, \"…\")";
	xmlNode *parent = need_writable(L, call), *n = make_element(L, parent, call);

	xmlAddChild(parent, n);
	object_push(L, n);
	return 1;
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
	object_push(L, n);
	return 1;
}

static int object_add_after(lua_State *L)
{
	static const char call[] = "object:add_after(\"tag\", { … }, \"…\")";
	xmlNode *sibling = need_sibling(L, call), *n = make_element(L, sibling->parent, call);

	xmlAddNextSibling(sibling, n);
	object_push(L, n);
	return 1;
}

static int object_add_text(lua_State *L)
{
	static const char call[] = "object:add_text(\"…\")";
	xmlNode *n = need_writable(L, call);

	add_text(n, need_content(L, 2, call));
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
	stamp(L, p);
	object_push(L, p);
	return 1;
}

/* ---- taking out ---- */

static bool holds_parameter(const xmlNode *n)
{
	for EVERY(e, n)
		if (is_element(e, "parameter"))
			return true;
	return false;
}

xmlNode *need_part(lua_State *L, const char *call)
{
	xmlNode *n = need_sibling(L, call);

	if (is_element(n, "model") || holds_parameter(n))
		fault(L, K0652, name_of(n), NULL);
	return n;
}

static int object_remove(lua_State *L)
{
	xmlNode *n = need_part(L, "object:remove()");

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
	while (n->children != NULL)
		hooks_bury(script_of(L)->hooks, n->children);
	add_text(n, text);
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
