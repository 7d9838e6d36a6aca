/* hooks_kitei.c — the table `kitei`: registering, refusing, telling, including; hooks_text.c has the rest.
 * To add a function: write it, add a row to `functions`, describe it in lua/README.md. */
#include "hooks_internal.h"

#include <string.h>
#include <sys/stat.h>

#include "buf.h"
#include "mem.h"
#include "text.h"

/* A hook may say much, but not flood the one who reads. */
#define SAYINGS 1000

static void count_saying(lua_State *L)
{
	struct script *s = script_of(L);

	if (++s->said > SAYINGS)
		fault(L, K0668, NULL, NULL);
}

static void need_loading(lua_State *L, const char *name)
{
	if (!script_of(L)->loading)
		fault(L, K0617, name, NULL);
}

/* ---- kitei.on ---- */

/* The function at the top of the stack is kept in the registry. */
static void add_entry(lua_State *L, struct entry e)
{
	e.script = script_of(L);
	e.at = error_place(L);
	e.function = luaL_ref(L, LUA_REGISTRYINDEX);
	hooks_add_entry(e.script->hooks, &e);
}

static int kitei_on(lua_State *L)
{
	const char *call = diag_pick("kitei.on(\"model\", \"説明\", function(x) … end)",
		"kitei.on(\"model\", \"description\", function(x) … end)");
	static const char *const points[] = { "model", "document", "finish", NULL };
	struct entry e = { .check = false };
	const char *description;

	need_loading(L, "kitei.on");
	e.where = one_of(L, 1, call, points, K0614);
	description = need_sentence(L, 2, call);
	need_function(L, 3, call);
	no_more(L, 3, call);
	count_saying(L);
	e.ja = mem_strdup(description);
	e.en = mem_strdup(description);
	add_entry(L, e);
	return 0;
}

/* ---- kitei.check ---- */

static const char check_call[] = "kitei.check(\"id\", { ja = \"…\", en = \"…\" }, \"error\", \"model\", function(x, report) … end)";

static const char *need_new_id(lua_State *L, struct hooks *h)
{
	const char *id = need_id(L, 1, check_call);

	for (size_t i = 0; i < h->entry_count; i++)
		if (text_equal(h->entries[i]->id, id))
			fault(L, K0620, id, NULL);
	return id;
}

/* Of a check that is not shipped, by its severity. */
static const struct {
	const char *name;
	enum level level;
	enum message code;
} severities[] = {
	{ "error", LEVEL_ERROR, K0900 },
	{ "warning", LEVEL_WARNING, K0901 },
	{ "note", LEVEL_NOTE, K0902 },
};

enum { SEVERITIES = sizeof severities / sizeof severities[0] };

static enum message code_of(lua_State *L, const char *id, const char *severity)
{
	enum message code;
	size_t i = 0;

	while (strcmp(severities[i].name, severity) != 0)
		i++;
	if (!script_of(L)->shipped)
		return severities[i].code;
	if (!message_of_check(id, &code) || message_level(code) != severities[i].level)
		faultf(L, K0619, NULL, "%s, %s", id, severity);
	return code;
}

static int kitei_check(lua_State *L)
{
	static const char *const scopes[] = { "model", "document", NULL };
	const char *names[SEVERITIES + 1] = { NULL };
	struct entry e = { .check = true };
	const char *id, *severity, *ja, *en;

	need_loading(L, "kitei.check");
	id = need_new_id(L, script_of(L)->hooks);
	for (size_t i = 0; i < SEVERITIES; i++)
		names[i] = severities[i].name;
	severity = one_of(L, 3, check_call, names, K0615);
	e.where = one_of(L, 4, check_call, scopes, K0616);
	need_function(L, 5, check_call);
	no_more(L, 5, check_call);
	need_both(L, 2, check_call, &ja, &en);
	e.code = code_of(L, id, severity);
	count_saying(L);
	e.id = mem_strdup(id);
	e.ja = mem_strdup(ja);
	e.en = mem_strdup(en);
	lua_pushvalue(L, 5);
	add_entry(L, e);
	return 0;
}

/* ---- report(object, detail) ---- */

static void tell_finding(const struct entry *e, struct place where, const char *detail)
{
	/* What stands for all of the model was written nowhere. */
	if (where.file == NULL)
		where = e->at;
	if (!e->script->shipped)
		diag_reportf(where, e->code, "%s: %s%s%s", e->id, diag_pick(e->ja, e->en), *detail != '\0' ? ": " : "", detail);
	else
		diag_report(where, e->code, detail, NULL);
}

/* Upvalue: the entry whose check runs. */
static int report(lua_State *L)
{
	static const char call[] = "report(object, \"…\")";
	struct entry *e = lua_touserdata(L, lua_upvalueindex(1));
	const char *detail, *other;
	xmlNode *n;

	if (script_of(L)->entry != e)
		fault(L, K0642, "report", NULL);
	n = object_need(L, 1, call);
	if (lua_istable(L, 2)) {
		need_both(L, 2, call, &detail, &other);
		detail = diag_pick(detail, other);
	} else {
		detail = need_text(L, 2, call);
	}
	count_saying(L);
	tell_finding(e, place_to_mend(n), detail);
	return 0;
}

void kitei_push_report(lua_State *L, struct entry *e)
{
	lua_pushlightuserdata(L, e);
	lua_pushcclosure(L, report, 1);
}

/* ---- telling ---- */

static int kitei_warn(lua_State *L)
{
	const char *text = need_text(L, 1, "kitei.warn(\"…\")");

	count_saying(L);
	diag_report(error_place(L), K0671, text, NULL);
	return 0;
}

/* Told at once: a pcall around it must not undo it. */
static int kitei_fail(lua_State *L)
{
	struct script *s = script_of(L);
	const char *reason = need_text(L, 1, "kitei.fail(\"…\")");

	count_saying(L);
	fault_set(s, error_place(L), K0672, reason, NULL);
	diag_report(s->fault.where, K0672, reason, NULL);
	s->fault.told = true;
	s->hooks->failed = true;
	fault_raise(L);
}

int kitei_print(lua_State *L)
{
	int count = lua_gettop(L);
	luaL_Buffer text;

	count_saying(L);
	for (int i = 1; i <= count; i++) {
		sandbox_push_text(L, i);
		lua_replace(L, i);
	}
	luaL_buffinit(L, &text);
	for (int i = 1; i <= count; i++) {
		if (i > 1)
			luaL_addchar(&text, ' ');
		luaL_addstring(&text, lua_tostring(L, i));
	}
	luaL_pushresult(&text);
	diag_report(error_place(L), K0673, lua_tostring(L, -1), NULL);
	return 0;
}

/* ---- what fits ---- */

static int kitei_budget(lua_State *L)
{
	static const char call[] = "kitei.budget(\"slide-line\", \"ja\")";
	static const char *const languages[] = { "ja", "en", NULL };
	const xmlNode *budgets = child(script_of(L)->hooks->kitei, "budgets"), *budget;
	const char *id = need_text(L, 1, call), *language = one_of(L, 2, call, languages, K0656);
	struct guess g = guess_start(id);

	no_more(L, 2, call);
	budget = child_with(budgets, "budget", "id", id);
	if (budget == NULL) {
		for EACH(known, budgets, "budget")
			guess_offer(&g, attr_or_empty(known, "id"));
		fault(L, K0655, id, g.best);
	}
	lua_pushinteger(L, attr_int(budget, language, 0));
	return 1;
}

/* ---- kitei.include ---- */

/* "common.lua", "parts/common.lua": nothing that leads out of the folder. */
static bool stays_inside(const char *name)
{
	if (*name == '\0' || strchr(name, '\\') != NULL || strchr(name, ':') != NULL || !text_ends(name, ".lua"))
		return false;
	for (const char *part = name;; part++) {
		size_t length = strcspn(part, "/");

		if (length == 0 || *part == '.')
			return false;
		part += length;
		if (*part == '\0')
			return true;
	}
}

static bool is_link(const char *folder, const char *name, size_t length)
{
	char *path = mem_printf("%s/%.*s", folder, (int)length, name);
	struct stat st;
	bool link = lstat(path, &st) == 0 && S_ISLNK(st.st_mode);

	mem_free(path);
	return link;
}

/* A symbolic link could lead out of the folder after all. */
static bool has_link(const char *folder, const char *name)
{
	size_t length = 0;

	do {
		length += strcspn(name + length, "/");
		if (is_link(folder, name, length))
			return true;
	} while (name[length++] == '/');
	return false;
}

/* Leaves the chunk on the stack, or sets the fault and returns false. */
static bool compile_file(lua_State *L, const char *path, const char *at)
{
	struct script *s = script_of(L);
	struct buf text = { 0 };
	size_t start;
	bool good = false;

	if (script_read(path, at, &text, &start)) {
		good = script_compile(L, script_add_source(s, at), buf_text(&text) + start, text.len - start);
	} else {
		fault_set(s, error_place(L), K0631, at, NULL);
		s->fault.told = true;
		diag_reportf((struct place){ at, 0 }, K0691, "%s:%d", script_source(s, s->fault.where.file)->shown, s->fault.where.line);
	}
	buf_finish(&text);
	return good;
}

static bool include_file(lua_State *L, const char *name)
{
	struct script *s = script_of(L);
	const char *slash = strrchr(s->at, '/');
	char *path = mem_printf("%s/%s", s->folder, name);
	char *at = mem_printf("%.*s%s", slash != NULL ? (int)(slash + 1 - s->at) : 0, s->at, name);
	bool good = !has_link(s->folder, name);

	if (good)
		good = compile_file(L, path, at);
	else
		fault_set(s, error_place(L), K0631, name, NULL);
	mem_free(at);
	mem_free(path);
	return good;
}

/* A file is run once; later calls give the same value.  Upvalue: the values so far, false
 * while a file runs. */
static int kitei_include(lua_State *L)
{
	const char *name;

	need_loading(L, "kitei.include");
	name = need_text(L, 1, "kitei.include(\"common.lua\")");
	if (!stays_inside(name))
		fault(L, K0631, name, NULL);
	if (lua_getfield(L, lua_upvalueindex(1), name) != LUA_TNIL) {
		if (lua_isboolean(L, -1) && !lua_toboolean(L, -1))
			fault(L, K0632, name, NULL);
		return 1;
	}
	lua_pushboolean(L, false);
	lua_setfield(L, lua_upvalueindex(1), name);
	if (!include_file(L, name)) {
		lua_pushnil(L);
		lua_setfield(L, lua_upvalueindex(1), name);
		fault_raise(L);
	}
	lua_call(L, 0, 1);
	if (lua_isnil(L, -1)) {
		lua_pop(L, 1);
		lua_pushboolean(L, true);
	}
	lua_pushvalue(L, -1);
	lua_setfield(L, lua_upvalueindex(1), name);
	return 1;
}

void kitei_open(lua_State *L)
{
	static const luaL_Reg functions[] = {
		{ "on", kitei_on },
		{ "check", kitei_check },
		{ "warn", kitei_warn },
		{ "fail", kitei_fail },
		{ "len", kitei_len },
		{ "sub", kitei_sub },
		{ "width", kitei_width },
		{ "date", kitei_date },
		{ "budget", kitei_budget },
		{ NULL, NULL },
	};

	luaL_newlib(L, functions);
	lua_newtable(L);
	lua_pushcclosure(L, kitei_include, 1);
	lua_setfield(L, -2, "include");
}
