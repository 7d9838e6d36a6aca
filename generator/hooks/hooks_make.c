/* hooks_make.c — a Lua table as an element: attributes, and the parts there can be one of.
 *
 *     { id = "own-a", roles = "worker", short = { ja = "…", en = "…" } }
 *
 * All of it is tested before anything is made.  Only the table itself counts: its metatable is
 * passed over, and what holds itself ends at the first name that an element does not have. */
#include "hooks_internal.h"

#include <string.h>

#include "mem.h"
#include "text.h"

/* A number as people write it: 15 where Lua has 15.0; nan, inf and 1e+300 are refused. */
static const char *need_figure(lua_State *L, int index, const char *name)
{
	int is_whole;
	lua_Integer whole = lua_tointegerx(L, index, &is_whole);
	const char *text;

	if (is_whole)
		lua_pushinteger(L, whole);
	else
		lua_pushvalue(L, index);
	/* The sign of nan differs from machine to machine. */
	text = lua_compare(L, -1, -1, LUA_OPEQ) ? lua_tostring(L, -1) : "nan";
	if (strspn(text, "-.0123456789") != strlen(text))
		faultf(L, K0646, NULL, "%s = %s", name, text);
	lua_replace(L, index);
	return text;
}

/* A value as the text of an attribute, NULL for nil.  May replace it on the stack. */
const char *need_value(lua_State *L, int index, const char *name)
{
	switch (lua_type(L, index)) {
	case LUA_TNIL:
		return NULL;
	case LUA_TBOOLEAN:
		return lua_toboolean(L, index) ? "yes" : "no";
	case LUA_TNUMBER:
		return need_figure(L, index, name);
	case LUA_TSTRING:
		return need_content(L, index, name);
	default:
		faultf(L, K0646, NULL, "%s = %s", name, luaL_typename(L, index));
	}
}

static noreturn void unknown_part(lua_State *L, const struct fields *f, const char *tag, const char *key)
{
	char space[FIELD_LENGTH], best[FIELD_LENGTH];
	struct guess g = guess_start(key);

	fields_offer(f, &g, space);
	if (g.best != NULL)
		fields_to_lua(g.best, best);
	faultf(L, K0641, g.best != NULL ? best : NULL, "%s.%s", tag, key);
}

static const struct fields *fields_of_part(lua_State *L, const char *tag, const char *part)
{
	return fields_find(name_of(script_of(L)->root), tag, part);
}

/* The value of the part `name` is on the top. */
static void need_part(lua_State *L, const char *tag, const char *name)
{
	if (lua_istable(L, -1))
		need_parts(L, lua_gettop(L), fields_of_part(L, tag, name), name);
	else if (lua_type(L, -1) == LUA_TSTRING)
		need_content(L, lua_gettop(L), name);
	else
		faultf(L, K0612, NULL, "%s.%s = %s", tag, name, luaL_typename(L, -1));
}

/* The value is on the top. */
static void need_named(lua_State *L, const struct fields *f, const char *tag, const char *key)
{
	char name[FIELD_LENGTH];
	enum field_kind kind = fields_from_lua(key, name) ? fields_kind(f, name) : FIELD_NONE;

	switch (kind) {
	case FIELD_NONE:
		unknown_part(L, f, tag, key);
	case FIELD_CHILDREN:
		faultf(L, K0645, NULL, "%s.%s", tag, key);
	case FIELD_CHILD:
		need_part(L, tag, name);
		break;
	case FIELD_ATTRIBUTE:
		need_value(L, lua_gettop(L), key);
	}
}

void need_parts(lua_State *L, int index, const struct fields *f, const char *tag)
{
	luaL_checkstack(L, 20, tag);
	sandbox_push_keys(L, index);
	for (lua_Integer i = 1; lua_rawgeti(L, -1, i) != LUA_TNIL; i++) {
		const char *key = lua_type(L, -1) == LUA_TSTRING ? need_text(L, lua_gettop(L), tag) : "[1]";

		lua_pushvalue(L, -1);
		lua_rawget(L, index);
		need_named(L, f, tag, key);
		lua_pop(L, 2);
	}
	lua_pop(L, 2);
}

/* ---- making ---- */

/* The value is on the top. */
static void put_part(lua_State *L, const char *name, xmlNode *n)
{
	xmlNode *part = add_element(n, name);

	if (lua_istable(L, -1))
		put_parts(L, lua_gettop(L), fields_of_part(L, name_of(n), name), part);
	else
		add_text(part, lua_tostring(L, -1));
}

void put_parts(lua_State *L, int index, const struct fields *f, xmlNode *n)
{
	char name[FIELD_LENGTH];

	sandbox_push_keys(L, index);
	for (lua_Integer i = 1; lua_rawgeti(L, -1, i) != LUA_TNIL; i++) {
		fields_from_lua(lua_tostring(L, -1), name);
		lua_rawget(L, index);
		if (fields_kind(f, name) == FIELD_ATTRIBUTE)
			attr_set(n, name, need_value(L, lua_gettop(L), name));
		else
			put_part(L, name, n);
		lua_pop(L, 1);
	}
	lua_pop(L, 2);
	if (n->children != NULL)
		fields_sort(f, n);
}
