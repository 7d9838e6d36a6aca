/* hooks_sandbox.c — what a hook file can name: an allow-list, the same on every machine.
 *
 * Replaced because they are unsafe or differ from run to run: pairs (sorted), table.sort
 * (stable), tostring and string.format (no addresses), setmetatable (no finalizers), pcall
 * (whole file names).  All tables are read-only; an unknown name in them is a fault. */
#include "hooks_internal.h"

#include <string.h>

#include "text.h"

/* ---- names ---- */

static const char *name_at(lua_State *L, int index)
{
	return lua_type(L, index) == LUA_TSTRING ? lua_tostring(L, index) : luaL_typename(L, index);
}

/* The key of the table at `index` that is spelt most like `name`. */
static const char *nearest_key(lua_State *L, int index, const char *name)
{
	struct guess g = guess_start(name);
	lua_Integer i = 0;

	sandbox_push_keys(L, index);
	while (lua_rawgeti(L, -1, ++i) == LUA_TSTRING) {
		guess_offer(&g, lua_tostring(L, -1));
		lua_pop(L, 1);
	}
	lua_pop(L, 1);
	return g.best;
}

/* __index of a sealed table: (table, name); upvalue: how the table is called. */
static int unknown_name(lua_State *L)
{
	const char *name = name_at(L, 2);

	faultf(L, K0641, nearest_key(L, 1, name), "%s.%s", lua_tostring(L, lua_upvalueindex(1)), name);
}

static int locked_name(lua_State *L)
{
	faultf(L, K0666, NULL, "%s.%s", lua_tostring(L, lua_upvalueindex(1)), name_at(L, 2));
}

static bool was_taken_out(const char *name)
{
	static const char names[] = "io os package debug require load loadfile loadstring dofile collectgarbage next xpcall"
		" coroutine rawget rawset rawequal rawlen warn _G module unpack setfenv getfenv";

	return words_have(names, name);
}

static int unknown_global(lua_State *L)
{
	const char *name = name_at(L, 2);

	if (was_taken_out(name))
		fault(L, K0663, name, NULL);
	fault(L, K0661, name, nearest_key(L, 1, name));
}

static int locked_global(lua_State *L)
{
	fault(L, K0662, name_at(L, 2), NULL);
}

/* Replaces the table on the top by an empty one in front of it. */
static void seal_with(lua_State *L, const char *what, lua_CFunction unknown, lua_CFunction locked)
{
	lua_createtable(L, 0, 1);
	lua_pushstring(L, what);
	lua_pushcclosure(L, unknown, 1);
	lua_setfield(L, -2, "__index");
	lua_setmetatable(L, -2);
	lua_newtable(L);
	lua_createtable(L, 0, 3);
	lua_rotate(L, -3, -1);
	lua_setfield(L, -2, "__index");
	lua_pushstring(L, what);
	lua_pushcclosure(L, locked, 1);
	lua_setfield(L, -2, "__newindex");
	lua_pushboolean(L, false);
	lua_setfield(L, -2, "__metatable");
	lua_setmetatable(L, -2);
}

void sandbox_seal(lua_State *L, const char *what)
{
	seal_with(L, what, unknown_name, locked_name);
}

/* ---- sorting ---- */

enum { BY_LESS, BY_KEY };        /* or the stack index of a function */

struct sorter {
	lua_State *L;
	int from, to;            /* lists */
	int order;
};

static bool key_less(lua_State *L, int a, int b)
{
	const char *x, *y;
	size_t n, m;
	int order;

	if (lua_type(L, a) != lua_type(L, b))
		return lua_type(L, a) == LUA_TNUMBER;
	if (lua_type(L, a) == LUA_TNUMBER)
		return lua_compare(L, a, b, LUA_OPLT);
	x = lua_tolstring(L, a, &n);
	y = lua_tolstring(L, b, &m);
	order = memcmp(x, y, n < m ? n : m);
	return order < 0 || (order == 0 && n < m);
}

static bool less(const struct sorter *s, lua_Integer a, lua_Integer b)
{
	lua_State *L = s->L;
	bool result;

	if (s->order > BY_KEY)
		lua_pushvalue(L, s->order);
	lua_rawgeti(L, s->from, a);
	lua_rawgeti(L, s->from, b);
	if (s->order > BY_KEY) {
		lua_call(L, 2, 1);
		result = lua_toboolean(L, -1);
		lua_pop(L, 1);
		return result;
	}
	result = s->order == BY_KEY ? key_less(L, lua_absindex(L, -2), lua_absindex(L, -1)) : lua_compare(L, -2, -1, LUA_OPLT);
	lua_pop(L, 2);
	return result;
}

/* Merges [low, middle) and [middle, high); equal ones keep their order. */
static void merge(const struct sorter *s, lua_Integer low, lua_Integer middle, lua_Integer high)
{
	lua_Integer i = low, j = middle;

	for (lua_Integer k = low; k < high; k++) {
		bool right = i == middle || (j < high && less(s, j, i));

		lua_rawgeti(s->L, s->from, right ? j++ : i++);
		lua_rawseti(s->L, s->to, k);
	}
}

/* Sorts elements 1..n of the list at `list`, stably, with a second list for help. */
static void sort_list(lua_State *L, int list, lua_Integer n, int order)
{
	struct sorter s = { L, list, 0, order };

	lua_newtable(L);
	s.to = lua_gettop(L);
	for (lua_Integer width = 1; width < n; width *= 2) {
		int swap = s.from;

		for (lua_Integer low = 1; low <= n; low += 2 * width) {
			lua_Integer middle = low + width < n + 1 ? low + width : n + 1;

			merge(&s, low, middle, middle + width < n + 1 ? middle + width : n + 1);
		}
		s.from = s.to;
		s.to = swap;
	}
	for (lua_Integer i = 1; s.from != list && i <= n; i++) {
		lua_rawgeti(L, s.from, i);
		lua_rawseti(L, list, i);
	}
	lua_pop(L, 1);
}

static int stable_sort(lua_State *L)
{
	luaL_checktype(L, 1, LUA_TTABLE);
	if (!lua_isnoneornil(L, 2))
		luaL_checktype(L, 2, LUA_TFUNCTION);
	lua_settop(L, 2);
	sort_list(L, 1, (lua_Integer)lua_rawlen(L, 1), lua_isnil(L, 2) ? BY_LESS : 2);
	return 0;
}

/* ---- walking ---- */

void sandbox_push_keys(lua_State *L, int index)
{
	lua_Integer n = 0;

	index = lua_absindex(L, index);
	lua_newtable(L);
	for (lua_pushnil(L); lua_next(L, index) != 0;) {
		lua_pop(L, 1);
		if (lua_type(L, -1) != LUA_TSTRING && lua_type(L, -1) != LUA_TNUMBER)
			fault(L, K0665, luaL_typename(L, -1), NULL);
		lua_pushvalue(L, -1);
		lua_rawseti(L, -3, ++n);
	}
	sort_list(L, lua_gettop(L), n, BY_KEY);
}

/* Upvalues: the table, its keys, how many are through.  Keys removed meanwhile are skipped. */
static int next_pair(lua_State *L)
{
	lua_Integer i = lua_tointeger(L, lua_upvalueindex(3));

	while (lua_rawgeti(L, lua_upvalueindex(2), ++i) != LUA_TNIL) {
		lua_pushinteger(L, i);
		lua_replace(L, lua_upvalueindex(3));
		lua_pushvalue(L, -1);
		if (lua_rawget(L, lua_upvalueindex(1)) != LUA_TNIL)
			return 2;
		lua_pop(L, 2);
	}
	return 1;
}

static int sorted_pairs(lua_State *L)
{
	if (object_is(L, 1)) {
		object_push_attributes(L, 1);
		lua_replace(L, 1);
	}
	luaL_checktype(L, 1, LUA_TTABLE);
	lua_settop(L, 1);
	sandbox_push_keys(L, 1);
	lua_pushinteger(L, 0);
	lua_pushcclosure(L, next_pair, 3);
	return 1;
}

/* Over an object: its child elements as they are now.  Upvalue: Lua's own ipairs. */
static int walk_list(lua_State *L)
{
	luaL_checkany(L, 1);
	if (object_is(L, 1)) {
		object_push_children(L, 1, NULL);
		lua_replace(L, 1);
	}
	lua_settop(L, 1);
	lua_pushvalue(L, lua_upvalueindex(1));
	lua_insert(L, 1);
	lua_call(L, 1, 3);
	return 3;
}

/* ---- text ---- */

void sandbox_push_text(lua_State *L, int index)
{
	int type = lua_type(L, index);

	index = lua_absindex(L, index);
	if (object_is(L, index)) {
		object_push_label(L, index);
	} else if (type == LUA_TTABLE && luaL_getmetafield(L, index, "__tostring") != LUA_TNIL) {
		lua_pushvalue(L, index);
		lua_call(L, 1, 1);
		if (lua_type(L, -1) != LUA_TSTRING)
			fault(L, K0609, luaL_typename(L, -1), NULL);
	} else if (type == LUA_TNIL || type == LUA_TBOOLEAN || type == LUA_TNUMBER || type == LUA_TSTRING) {
		luaL_tolstring(L, index, NULL);
	} else {
		lua_pushstring(L, lua_typename(L, type));
	}
}

static int plain_tostring(lua_State *L)
{
	luaL_checkany(L, 1);
	sandbox_push_text(L, 1);
	return 1;
}

/* %p, and %s of a table, would print addresses, which differ from run to run.  A format may hold
 * NUL: what follows it is formatted, too. */
static int plain_format(lua_State *L)
{
	size_t length;
	const char *p = luaL_checklstring(L, 1, &length), *end = p + length;
	int arguments = lua_gettop(L);

	while ((p = memchr(p, '%', (size_t)(end - p))) != NULL) {
		p += 1 + strspn(p + 1, "-+ #0123456789.");
		if (*p == 'p')
			fault(L, K0663, "%p", NULL);
		p += p < end;
	}
	for (int i = 2; i <= arguments; i++)
		if (lua_type(L, i) == LUA_TTABLE || lua_type(L, i) == LUA_TFUNCTION || lua_isuserdata(L, i)) {
			sandbox_push_text(L, i);
			lua_replace(L, i);
		}
	return lua_tocfunction(L, lua_upvalueindex(1))(L);
}

/* ---- metatables ---- */

/* Finalizers count only if they are there now; a __mode added later is harmless, because our
 * allocator never makes Lua collect in an emergency. */
static int filtered_setmetatable(lua_State *L)
{
	static const char *const refused[] = { "__gc", "__mode", "__close", "__metatable" };

	luaL_checktype(L, 1, LUA_TTABLE);
	if (!lua_isnil(L, 2))
		luaL_checktype(L, 2, LUA_TTABLE);
	if (luaL_getmetafield(L, 1, "__metatable") != LUA_TNIL)
		fault(L, K0666, "setmetatable", NULL);
	for (size_t i = 0; lua_istable(L, 2) && i < sizeof refused / sizeof refused[0]; i++) {
		lua_pushstring(L, refused[i]);
		if (lua_rawget(L, 2) != LUA_TNIL)
			fault(L, K0664, refused[i], NULL);
		lua_pop(L, 1);
	}
	lua_settop(L, 2);
	lua_setmetatable(L, 1);
	return 1;
}

/* ---- the environment ---- */

/* Loops inside C never reach the count hook: note the line before.  Upvalue: the function. */
static int noted(lua_State *L)
{
	limits_note(L);
	return lua_tocfunction(L, lua_upvalueindex(1))(L);
}

/* Copies the named members of the table on the top into a new table that replaces it. */
static void keep_names(lua_State *L, const char *names)
{
	struct words w = words_of(names);

	lua_newtable(L);
	while (words_next(&w)) {
		lua_pushlstring(L, w.word, w.length);
		lua_pushvalue(L, -1);
		if (lua_rawget(L, -4) == LUA_TFUNCTION)
			lua_pushcclosure(L, noted, 1);
		lua_rawset(L, -3);
	}
	lua_remove(L, -2);
}

/* Opens a library, keeps what is allowed and puts it into the globals at index 1. */
static void open_library(lua_State *L, const char *name, lua_CFunction open, const char *allowed)
{
	luaL_requiref(L, name, open, false);
	keep_names(L, allowed);
	if (strcmp(name, LUA_TABLIBNAME) == 0) {
		lua_pushcfunction(L, stable_sort);
		lua_setfield(L, -2, "sort");
	} else if (strcmp(name, LUA_STRLIBNAME) == 0) {
		lua_getfield(L, -1, "format");
		lua_getupvalue(L, -1, 1);
		lua_pushcclosure(L, plain_format, 1);
		lua_setfield(L, -3, "format");
		lua_pop(L, 1);
	}
	sandbox_seal(L, name);
	lua_setfield(L, 1, name);
}

/* ("text"):upper() goes through the sealed table too, and its metatable is out of reach. */
static void lock_strings(lua_State *L)
{
	lua_pushliteral(L, "");
	lua_getmetatable(L, -1);
	lua_getfield(L, 1, LUA_STRLIBNAME);
	lua_setfield(L, -2, "__index");
	lua_pushboolean(L, false);
	lua_setfield(L, -2, "__metatable");
	lua_pop(L, 2);
}

static void open_base(lua_State *L)
{
	static const luaL_Reg ours[] = {
		{ "pairs", sorted_pairs },
		{ "pcall", error_pcall },
		{ "print", kitei_print },
		{ "setmetatable", filtered_setmetatable },
		{ "tostring", plain_tostring },
		{ NULL, NULL },
	};

	luaL_requiref(L, LUA_GNAME, luaopen_base, false);
	for (struct words w = words_of("assert error getmetatable select tonumber type"); words_next(&w);) {
		lua_pushlstring(L, w.word, w.length);
		lua_pushvalue(L, -1);
		lua_rawget(L, -3);
		lua_rawset(L, 1);
	}
	lua_getfield(L, -1, "ipairs");
	lua_pushcclosure(L, walk_list, 1);
	lua_setfield(L, 1, "ipairs");
	lua_settop(L, 1);
	luaL_setfuncs(L, ours, 0);
}

/* The sealed table takes the place of Lua's globals, so every chunk loaded later gets it. */
void sandbox_open(lua_State *L)
{
	lua_settop(L, 0);
	lua_newtable(L);
	open_base(L);
	open_library(L, LUA_STRLIBNAME, luaopen_string,
		"byte char find format gmatch gsub len lower match rep reverse sub upper");
	open_library(L, LUA_TABLIBNAME, luaopen_table, "concat insert move pack remove unpack");
	open_library(L, LUA_MATHLIBNAME, luaopen_math,
		"abs ceil cos exp floor fmod huge log max maxinteger min mininteger modf pi sin sqrt tan tointeger type ult");
	open_library(L, LUA_UTF8LIBNAME, luaopen_utf8, "char charpattern codepoint codes len offset");
	lock_strings(L);
	objects_open(L);
	kitei_open(L);
	sandbox_seal(L, "kitei");
	lua_setfield(L, 1, "kitei");
	seal_with(L, "", unknown_global, locked_global);
	lua_rawseti(L, LUA_REGISTRYINDEX, LUA_RIDX_GLOBALS);
	lua_settop(L, 0);
}
