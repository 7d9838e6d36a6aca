/* hooks_objects.c — live objects: what hooks see of the tree.
 *
 * An object is a userdata with a node and the number of the run it was made in; the registry
 * has one per node and run.  It is stale when its run is over or when its node no longer
 * hangs under the root of the run.  Nodes taken out stay in memory until the point is
 * through (hooks_bury), so a look upwards from one is safe.
 * The methods are in hooks_methods.c (reading), hooks_edit.c and hooks_add.c (changing). */
#include "hooks_internal.h"

#include <string.h>

#include "text.h"

struct object {
	xmlNode *node;
	unsigned long run;
};

static const luaL_Reg *const method_lists[] = { object_methods, object_edits, object_additions };
#define METHOD_LISTS (sizeof method_lists / sizeof method_lists[0])

/* Keys of the registry: their addresses. */
static const char object_key = 'o', list_key = 'l', methods_key = 'm';

/* ---- making ---- */

void objects_begin(lua_State *L)
{
	lua_newtable(L);
	lua_rawsetp(L, LUA_REGISTRYINDEX, script_of(L));
}

void object_push(lua_State *L, xmlNode *n)
{
	struct object *o;

	if (n == NULL) {
		lua_pushnil(L);
		return;
	}
	lua_rawgetp(L, LUA_REGISTRYINDEX, script_of(L));
	if (lua_rawgetp(L, -1, n) == LUA_TNIL) {
		lua_pop(L, 1);
		o = lua_newuserdatauv(L, sizeof *o, 0);
		*o = (struct object){ n, script_of(L)->run };
		lua_rawgetp(L, LUA_REGISTRYINDEX, &object_key);
		lua_setmetatable(L, -2);
		lua_pushvalue(L, -1);
		lua_rawsetp(L, -3, n);
	}
	lua_remove(L, -2);
}

bool object_is(lua_State *L, int index)
{
	bool same;

	if (lua_type(L, index) != LUA_TUSERDATA || !lua_getmetatable(L, index))
		return false;
	lua_rawgetp(L, LUA_REGISTRYINDEX, &object_key);
	same = lua_rawequal(L, -1, -2);
	lua_pop(L, 2);
	return same;
}

static bool is_stale(const struct script *s, const struct object *o)
{
	const xmlNode *n = o->node;

	if (o->run != s->run)
		return true;
	while (n != NULL && n != s->root)
		n = n->parent;
	return n == NULL;
}

/* `call` for a method contains a colon: called with a dot, it lacks its object. */
xmlNode *object_need(lua_State *L, int index, const char *call)
{
	struct object *o;

	if (!object_is(L, index)) {
		if (index == 1 && strchr(call, ':') != NULL)
			fault(L, K0651, call, NULL);
		wrong_argument(L, index, call, WANT_OBJECT);
	}
	o = lua_touserdata(L, index);
	if (is_stale(script_of(L), o))
		fault(L, K0642, call, NULL);
	return o->node;
}

/* ---- lists ---- */

void list_new(lua_State *L)
{
	lua_newtable(L);
	lua_rawgetp(L, LUA_REGISTRYINDEX, &list_key);
	lua_setmetatable(L, -2);
}

void list_add(lua_State *L, xmlNode *n)
{
	object_push(L, n);
	lua_rawseti(L, -2, (lua_Integer)lua_rawlen(L, -2) + 1);
}

/* Past its end a list gives nil; a name is a mistake. */
static int list_index(lua_State *L)
{
	if (lua_type(L, 2) != LUA_TSTRING)
		return 0;
	faultf(L, K0654, NULL, "%s", lua_tostring(L, 2));
}

void list_push_children(lua_State *L, const xmlNode *parent, const char *tag)
{
	list_new(L);
	for EACH(e, parent, tag)
		list_add(L, e);
}

xmlNode *list_following(const xmlNode *e, const xmlNode *top)
{
	return following(e, top, is_element(e, "excluded"));
}

void list_push_descendants(lua_State *L, const xmlNode *top, const char *tag)
{
	list_new(L);
	for (xmlNode *e = child(top, NULL); e != NULL; e = list_following(e, top))
		if (is_element(e, tag))
			list_add(L, e);
}

void object_push_children(lua_State *L, int index, const char *tag)
{
	list_push_children(L, object_need(L, index, "ipairs(object)"), tag);
}

void object_push_attributes(lua_State *L, int index)
{
	const xmlNode *n = object_need(L, index, "pairs(object)");

	lua_newtable(L);
	for (const xmlAttr *a = n->properties; a != NULL; a = a->next) {
		lua_pushstring(L, attr(n, (const char *)a->name));
		lua_setfield(L, -2, (const char *)a->name);
	}
}

static void push_label(lua_State *L, const xmlNode *n)
{
	const char *id = attr(n, "id");

	if (id != NULL)
		lua_pushfstring(L, "<%s id=\"%s\">", name_of(n), id);
	else
		lua_pushfstring(L, "<%s>", name_of(n));
}

void object_push_label(lua_State *L, int index)
{
	push_label(L, object_need(L, index, "tostring(object)"));
}

/* ---- shortcuts of the model ---- */

enum shortcut_kind { SECTION, LIST, EVERYWHERE, OUTSIDE, ROOT_ATTRIBUTE };

/* model.people is /kitei/model/company/people, model.rules the list of all rules … */
static const struct shortcut {
	const char *name;
	enum shortcut_kind kind;
	const char *under, *tag;
} shortcuts[] = {
	{ "profile", SECTION, "company", "profile" },
	{ "people", SECTION, "company", "people" },
	{ "groups", SECTION, "company", "groups" },
	{ "contacts", SECTION, "company", "contacts" },
	{ "systems", SECTION, "company", "systems" },
	{ "assets", SECTION, "company", "assets" },
	{ "externals", SECTION, "company", "externals" },
	{ "plan", SECTION, "company", "plan" },
	{ "training", SECTION, "company", "training" },
	{ "roles", LIST, "catalog", "role" },
	{ "classes", LIST, "catalog", "class" },
	{ "patterns", LIST, "catalog", "pattern" },
	{ "devices", LIST, "catalog", "device" },
	{ "actions", LIST, "catalog", "action" },
	{ "incidents", LIST, "catalog", "incident" },
	{ "activities", LIST, "catalog", "activity" },
	{ "categories", LIST, "catalog", "category" },
	{ "parameters", LIST, "catalog", "parameter" },
	{ "records", LIST, "catalog", "record" },
	{ "schedules", LIST, "catalog", "schedule" },
	{ "reports", LIST, "catalog", "report" },
	{ "sources", LIST, "catalog", "source" },
	{ "terms", LIST, "catalog", "term" },
	{ "cases", LIST, "catalog", "case" },
	{ "phases", LIST, "catalog", "phase" },
	{ "risks", LIST, "catalog", "risk" },
	{ "slides", LIST, "catalog", "slide" },
	{ "scenarios", LIST, "catalog", "scenario" },
	{ "links", LIST, "catalog", "link" },
	{ "cells", LIST, "handling", "cell" },
	{ "topics", EVERYWHERE, "chapters", "topic" },
	{ "rules", EVERYWHERE, "chapters", "rule" },
	{ "procedures", EVERYWHERE, "chapters", "procedure" },
	{ "questions", EVERYWHERE, "chapters", "question" },
	{ "posters", EVERYWHERE, "chapters", "poster" },
	{ "documents", OUTSIDE, "documents", NULL },
	{ "labels", OUTSIDE, "labels", NULL },
	{ "today", ROOT_ATTRIBUTE, "today", NULL },
	{ "client", ROOT_ATTRIBUTE, "client", NULL },
	{ NULL, SECTION, NULL, NULL },
};

static const struct shortcut *shortcut_find(const char *name)
{
	const struct shortcut *s = shortcuts;

	while (s->name != NULL && strcmp(s->name, name) != 0)
		s++;
	return s->name != NULL ? s : NULL;
}

/* A section that the company did not write is an empty list. */
static void push_section(lua_State *L, xmlNode *n)
{
	if (n != NULL)
		object_push(L, n);
	else
		list_new(L);
}

static void push_shortcut(lua_State *L, const xmlNode *model, const struct shortcut *s)
{
	const xmlNode *under = child(model, s->under), *root = script_of(L)->root;

	switch (s->kind) {
	case SECTION:
		push_section(L, child(under, s->tag));
		break;
	case LIST:
		list_push_children(L, under, s->tag);
		break;
	case EVERYWHERE:
		list_push_descendants(L, under, s->tag);
		break;
	case OUTSIDE:
		push_section(L, child(root, s->under));
		break;
	case ROOT_ATTRIBUTE:
		lua_pushstring(L, attr(root, s->under));
		break;
	}
}

/* ---- fields ---- */

const struct fields *object_fields(const struct script *s, const xmlNode *n)
{
	bool top = n == s->root || n->parent == NULL || n->parent->type != XML_ELEMENT_NODE;

	return fields_find(name_of(s->root), top ? "" : name_of(n->parent), name_of(n));
}

bool object_is_model(const xmlNode *n)
{
	return is_element(n, "model") && is_element(n->parent, "kitei");
}

static void offer_methods(struct guess *g)
{
	for (size_t i = 0; i < METHOD_LISTS; i++)
		for (const luaL_Reg *m = method_lists[i]; m->name != NULL; m++)
			guess_offer(g, m->name);
}

noreturn void object_unknown_field(lua_State *L, const xmlNode *n, const char *name)
{
	struct guess g = guess_start(name);
	char space[FIELD_LENGTH], best[FIELD_LENGTH];

	for (const xmlAttr *a = n->properties; a != NULL; a = a->next)
		guess_offer(&g, (const char *)a->name);
	fields_offer(object_fields(script_of(L), n), &g, space);
	for (const struct shortcut *s = shortcuts; object_is_model(n) && s->name != NULL; s++)
		guess_offer(&g, s->name);
	offer_methods(&g);
	if (g.best != NULL)
		fields_to_lua(g.best, best);
	faultf(L, K0641, g.best != NULL ? best : NULL, "%s.%s", name_of(n), name);
}

/* What the tree itself says about a name: elements no table knows have the children they have. */
static enum field_kind kind_in_tree(const xmlNode *n, const char *name)
{
	if (child(n, name) == NULL)
		return FIELD_NONE;
	return next(child(n, name), name) != NULL ? FIELD_CHILDREN : FIELD_CHILD;
}

/* `key` is the name as the hook wrote it. */
static void push_field(lua_State *L, const xmlNode *n, const char *name, const char *key)
{
	const char *written = attr(n, name);
	enum field_kind kind;

	/* Most of what is read is there: only for the rest is the table searched. */
	if (written != NULL) {
		lua_pushstring(L, written);
		return;
	}
	kind = fields_kind(object_fields(script_of(L), n), name);
	if (kind == FIELD_NONE)
		kind = kind_in_tree(n, name);
	/* A name can be both, as in <limit ja=""> and <limit><ja>. */
	if (kind == FIELD_ATTRIBUTE && child(n, name) != NULL)
		kind = FIELD_CHILD;
	switch (kind) {
	case FIELD_ATTRIBUTE:
		lua_pushnil(L);
		break;
	case FIELD_CHILD:
		object_push(L, child(n, name));
		break;
	case FIELD_CHILDREN:
		faultf(L, K0650, NULL, "%s:children(\"%s\")", name_of(n), name);
	case FIELD_NONE:
		object_unknown_field(L, n, key);
	}
}

static xmlNode *child_number(const xmlNode *parent, lua_Integer number)
{
	xmlNode *e = number > 0 ? child(parent, NULL) : NULL;

	for (; e != NULL && number > 1; number--)
		e = next(e, NULL);
	return e;
}

static bool push_method(lua_State *L, const char *name)
{
	bool found;

	lua_rawgetp(L, LUA_REGISTRYINDEX, &methods_key);
	lua_pushstring(L, name);
	found = lua_rawget(L, -2) != LUA_TNIL;
	lua_remove(L, -2);
	if (!found)
		lua_pop(L, 1);
	return found;
}

/* Every object knows where it was written: a part of a document by the part it stands in. */
static void push_place(lua_State *L, const xmlNode *n)
{
	struct place where = place_of(n);

	if (where.file != NULL)
		lua_pushfstring(L, "%s:%d", where.file, where.line);
	else
		lua_pushnil(L);
}

static int object_index(lua_State *L)
{
	const xmlNode *n = object_need(L, 1, "object.name");
	const struct shortcut *shortcut;
	const char *key;
	char name[FIELD_LENGTH];

	if (lua_isinteger(L, 2)) {
		object_push(L, child_number(n, lua_tointeger(L, 2)));
		return 1;
	}
	key = need_text(L, 2, "object.name");
	shortcut = object_is_model(n) ? shortcut_find(key) : NULL;
	if (push_method(L, key))
		return 1;
	if (strcmp(key, "tag") == 0)
		lua_pushstring(L, name_of(n));
	else if (strcmp(key, "at") == 0)
		push_place(L, n);
	else if (shortcut != NULL)
		push_shortcut(L, n, shortcut);
	else if (fields_from_lua(key, name))
		push_field(L, n, name, key);
	else
		object_unknown_field(L, n, key);
	return 1;
}

static int object_len(lua_State *L)
{
	const xmlNode *n = object_need(L, 1, "#object");
	lua_Integer count = 0;

	for EACH(e, n, NULL)
		count++;
	lua_pushinteger(L, count);
	return 1;
}

/* ---- opening ---- */

void objects_open(lua_State *L)
{
	static const luaL_Reg meta[] = {
		{ "__index", object_index },
		{ "__newindex", object_set },
		{ "__len", object_len },
		{ NULL, NULL },
	};

	luaL_newlib(L, meta);
	lua_pushboolean(L, false);
	lua_setfield(L, -2, "__metatable");
	lua_rawsetp(L, LUA_REGISTRYINDEX, &object_key);
	lua_newtable(L);
	for (size_t i = 0; i < METHOD_LISTS; i++)
		luaL_setfuncs(L, method_lists[i], 0);
	lua_rawsetp(L, LUA_REGISTRYINDEX, &methods_key);
	lua_createtable(L, 0, 2);
	lua_pushcfunction(L, list_index);
	lua_setfield(L, -2, "__index");
	lua_pushboolean(L, false);
	lua_setfield(L, -2, "__metatable");
	lua_rawsetp(L, LUA_REGISTRYINDEX, &list_key);
	objects_begin(L);
}
