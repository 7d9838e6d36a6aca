/* hooks.c — loading hook files and running what they registered.  See hooks.h. */
#include "hooks_internal.h"

#include <errno.h>
#include <string.h>

#include "buf.h"
#include "files.h"
#include "mem.h"
#include "text.h"

/* A new point is a row here. */
static const char *const points[] = {
	[HOOK_MODEL] = "model",
	[HOOK_DOCUMENT] = "document",
	[HOOK_FINISH] = "finish",
};

/* ---- one protected call ---- */

static void page_open(const struct script *s)
{
	struct hooks_page *page = s->hooks->page;
	const struct entry *e = s->entry;
	char *shown = diag_shown_name(e != NULL ? e->at.file : s->at);
	struct buf text = { 0 };

	if (e != NULL)
		buf_puts(&text, diag_pick(e->ja, e->en));
	memset(page, 0, sizeof *page);
	page->line = e != NULL ? e->at.line : 1;
	memcpy(page->file, shown, text_valid(shown, strnlen(shown, sizeof page->file - 1)));
	memcpy(page->description, buf_text(&text), text_valid(buf_text(&text), strnlen(buf_text(&text), sizeof page->description - 1)));
	buf_finish(&text);
	mem_free(shown);
}

bool script_call(struct script *s, lua_CFunction f, void *arg)
{
	lua_State *L = s->lua;
	int status;

	fault_clear(&s->fault);
	page_open(s);
	limits_start(s);
	lua_pushcfunction(L, error_collect);
	lua_pushcfunction(L, f);
	lua_pushlightuserdata(L, arg);
	status = lua_pcall(L, 1, 0, 1);
	lua_settop(L, 0);
	limits_stop(s);
	memset(s->hooks->page, 0, sizeof *s->hooks->page);
	if (status != LUA_OK)
		error_report(s, status);
	return status == LUA_OK;
}

/* ---- scripts ---- */

static struct script *script_new(struct hooks *h, const char *at, const char *folder, bool shipped)
{
	struct script *s = mem_zalloc(sizeof *s);

	s->hooks = h;
	s->at = mem_strdup(at);
	s->folder = mem_strdup(folder);
	s->owner = mem_strdup(h->owner);
	s->shipped = shipped;
	s->left.tv_sec = h->limits.seconds;
	s->lua = limits_new_state(s);
	return s;
}

static void script_free(struct script *s)
{
	if (s == NULL)
		return;
	limits_free_state(s);
	fault_clear(&s->fault);
	fault_clear(&s->last);
	for (size_t i = 0; i < s->source_count; i++) {
		mem_free(s->sources[i].name);
		mem_free(s->sources[i].brief);
		mem_free(s->sources[i].shown);
	}
	mem_free(s->sources);
	mem_free(s->at);
	mem_free(s->folder);
	mem_free(s->owner);
	mem_free(s);
}

struct chunk {
	const char *text;
	size_t length;
};

static int load_chunk(lua_State *L)
{
	struct script *s = script_of(L);
	const struct chunk *chunk = lua_touserdata(L, 1);

	sandbox_open(L);
	if (!script_compile(L, script_add_source(s, s->at), chunk->text, chunk->length))
		fault_raise(L);
	lua_call(L, 0, 0);
	return 0;
}

static void entry_free(struct entry *e)
{
	mem_free(e->id);
	mem_free(e->ja);
	mem_free(e->en);
	mem_free(e);
}

/* A file that failed leaves nothing behind. */
static void drop_entries(struct hooks *h, size_t keep)
{
	while (h->entry_count > keep)
		entry_free(h->entries[--h->entry_count]);
}

static bool load_text(struct hooks *h, struct script *s, const char *text, size_t length)
{
	struct chunk chunk = { text, length };
	size_t before = h->entry_count;
	bool good;

	s->loading = true;
	good = script_call(s, load_chunk, &chunk) && !s->fault.told;
	s->loading = false;
	if (!good) {
		drop_entries(h, before);
		script_free(s);
		return false;
	}
	*h->last = s;
	h->last = &s->next;
	return true;
}

bool hooks_load(struct hooks *h, const char *path, const char *at, const char *folder, bool shipped)
{
	struct buf text = { 0 };
	size_t start;
	bool good = script_read(path, at, &text, &start);

	if (good)
		good = load_text(h, script_new(h, at, folder, shipped), buf_text(&text) + start, text.len - start);
	buf_finish(&text);
	return good;
}

bool hooks_load_folder(struct hooks *h, const char *folder, const char *at, bool shipped)
{
	struct files list = files_list(folder, ".lua");
	bool good = !files_is_there(folder) || files_is_folder(folder);

	if (!good)
		diag_report((struct place){ at, 0 }, K0001, strerror(ENOTDIR), NULL);
	for (size_t i = 0; i < list.count; i++) {
		char *path = mem_printf("%s/%s", folder, list.names[i]);
		char *name = mem_printf("%s/%s", at, list.names[i]);

		good = hooks_load(h, path, name, folder, shipped) && good;
		mem_free(name);
		mem_free(path);
	}
	files_free(&list);
	return good;
}

/* ---- hooks ---- */

struct hooks *hooks_new(const struct hooks_limits *limits, struct hooks_page *page)
{
	struct hooks *h = mem_zalloc(sizeof *h);

	h->limits = *limits;
	h->page = page != NULL ? page : &h->own_page;
	h->last = &h->scripts;
	h->owner = mem_strdup("own");
	h->gone = new_element("gone");
	limits_open(h);
	return h;
}

void hooks_follow(struct hooks *h, bool follow)
{
	h->follow = follow;
}

void hooks_for(struct hooks *h, const char *owner)
{
	mem_free(h->owner);
	h->owner = mem_strdup(owner);
}

void hooks_know(struct hooks *h, const xmlNode *kitei)
{
	h->kitei = kitei;
}

static void free_removed(struct hooks *h)
{
	for (size_t i = 0; i < h->removed_count; i++)
		xmlFreeNode(h->removed[i]);
	mem_free(h->removed);
	h->removed = NULL;
	h->removed_count = 0;
}

void hooks_free(struct hooks *h)
{
	struct script *s, *following_script;

	if (h == NULL)
		return;
	limits_close(h);
	drop_entries(h, 0);
	mem_free(h->entries);
	mem_free(h->owner);
	free_removed(h);
	xmlFreeNode(h->gone);
	for (s = h->scripts; s != NULL; s = following_script) {
		following_script = s->next;
		script_free(s);
	}
	mem_free(h);
}

void hooks_add_entry(struct hooks *h, const struct entry *e)
{
	struct entry *added = mem_alloc(sizeof *added);

	*added = *e;
	h->entries = mem_realloc(h->entries, (h->entry_count + 1) * sizeof *h->entries);
	h->entries[h->entry_count++] = added;
}

/* Objects of any script may still point to the node, so it lives until the point is through. */
void hooks_bury(struct hooks *h, xmlNode *n)
{
	xmlUnlinkNode(n);
	h->removed = mem_realloc(h->removed, (h->removed_count + 1) * sizeof *h->removed);
	h->removed[h->removed_count++] = n;
}

/* ---- running ---- */

static void refuse_value(lua_State *L, struct entry *e)
{
	if (lua_isnoneornil(L, 2))
		return;
	fault_set(e->script, e->at, K0618, luaL_typename(L, 2), NULL);
	fault_raise(L);
}

static int call_entry(lua_State *L)
{
	struct entry *e = lua_touserdata(L, 1);
	xmlNode *root = e->script->root, *model = child(root, "model");

	objects_begin(L);
	lua_rawgeti(L, LUA_REGISTRYINDEX, e->function);
	object_push(L, is_element(root, "kitei") && model != NULL ? model : root);
	if (e->check)
		kitei_push_report(L, e);
	lua_call(L, e->check ? 2 : 1, LUA_MULTRET);
	refuse_value(L, e);
	return 0;
}

/* What did nothing to a document says so without it: the messages of a build are told once each. */
static void tell_entry(const struct entry *e, bool changed)
{
	char *which;

	if (!e->script->hooks->follow || e->script->shipped)
		return;
	which = error_circumstances(e, changed ? e->script->root : NULL);
	diag_report(e->at, K0674, which, NULL);
	mem_free(which);
}

static bool run_entry(struct entry *e, xmlNode *root)
{
	struct script *s = e->script;
	bool before = s->hooks->changed, good;

	s->entry = e;
	s->root = root;
	s->run++;
	s->writable = !e->check && strcmp(e->where, points[HOOK_FINISH]) != 0;
	s->hooks->changed = false;
	good = script_call(s, call_entry, e);
	tell_entry(e, s->hooks->changed);
	s->hooks->changed = s->hooks->changed || before;
	s->run++;
	s->entry = NULL;
	s->root = NULL;
	/* What a check of ours leaves behind is not taken from what the client's hooks may use. */
	if (s->shipped)
		lua_gc(s->lua, LUA_GCCOLLECT);
	return good;
}

static bool is_for(const struct entry *e, bool check, const char *where)
{
	return e->check == check && strcmp(e->where, where) == 0;
}

bool hooks_registered(const struct hooks *h, enum hook_point point)
{
	for (size_t i = 0; i < h->entry_count; i++)
		if (is_for(h->entries[i], false, points[point]))
			return true;
	return false;
}

bool hooks_run(struct hooks *h, enum hook_point point, xmlNode *root)
{
	h->failed = h->changed = false;
	remove_children(h->gone);
	for (size_t i = 0; i < h->entry_count && !h->failed; i++)
		if (is_for(h->entries[i], false, points[point]) && !run_entry(h->entries[i], root))
			h->failed = true;
	free_removed(h);
	return !h->failed;
}

bool hooks_changed(const struct hooks *h)
{
	return h->changed;
}

const xmlNode *hooks_gone(const struct hooks *h)
{
	return h->gone;
}

void hooks_check(struct hooks *h, const char *scope, const xmlNode *root)
{
	for (size_t i = 0; i < h->entry_count; i++)
		if (is_for(h->entries[i], true, scope))
			run_entry(h->entries[i], (xmlNode *)root);
}

static void list_entry(const struct entry *e, xmlNode *parent)
{
	xmlNode *row = add_element(parent, e->check ? "check" : "hook");
	char *at = mem_printf("%s:%d", e->at.file, e->at.line);

	if (e->check)
		attr_set(row, "id", e->id);
	attr_set(row, e->check ? "scope" : "point", e->where);
	attr_set(row, e->check ? "ja" : "description", e->ja);
	if (e->check)
		attr_set(row, "en", e->en);
	attr_set(row, "at", at);
	mem_free(at);
}

void hooks_list(const struct hooks *h, xmlNode *parent)
{
	for (size_t i = 0; i < h->entry_count; i++)
		if (!h->entries[i]->script->shipped)
			list_entry(h->entries[i], parent);
}

const char *hooks_engine(void)
{
	return LUA_RELEASE;
}
