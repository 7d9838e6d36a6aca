/* hooks.c — loading hook files and running what they registered.  See hooks.h. */
#include "hooks_internal.h"

#include <string.h>

#include "buf.h"
#include "files.h"
#include "mem.h"
#include "text.h"

#define SOURCE_LIMIT ((size_t)256 << 10)

/* A new point is a row here. */
static const char *const points[] = {
	[HOOK_MODEL] = "model",
	[HOOK_DOCUMENT] = "document",
	[HOOK_FINISH] = "finish",
};

/* ---- reading ---- */

static struct place place_at(const char *at, const char *text, size_t offset)
{
	struct place where = { at, 1 };

	for (size_t i = 0; i < offset; i++)
		where.line += text[i] == '\n';
	return where;
}

/* The two encodings that a Japanese editor is likely to have written. */
static const char *encoding_of(const unsigned char *bytes, size_t left)
{
	if (left < 2 || bytes[0] < 0x81)
		return "";
	if (bytes[0] >= 0xA1 && bytes[1] >= 0xA1)
		return " (EUC-JP?)";
	return bytes[1] >= 0x40 ? " (Shift_JIS?)" : "";
}

static bool is_utf8(const char *at, const char *text, size_t length)
{
	size_t valid = text_valid(text, length);
	const unsigned char *bad = (const unsigned char *)text + valid;
	const char *nul = memchr(text, '\0', length);

	if (valid < length) {
		diag_reportf(place_at(at, text, valid), K0004, "0x%02X%s", *bad, encoding_of(bad, length - valid));
		return false;
	}
	if (nul != NULL)
		diag_report(place_at(at, text, (size_t)(nul - text)), K0007, NULL, NULL);
	return nul == NULL;
}

bool script_read(const char *path, const char *at, struct buf *out, size_t *start)
{
	struct place where = { at, 1 };
	const char *text;

	if (!files_read(path, at, FILES_LIMIT, out))
		return false;
	text = buf_text(out);
	*start = text_starts(text, "\xEF\xBB\xBF") ? 3 : 0;
	if (out->len > SOURCE_LIMIT)
		diag_report(where, K0628, NULL, NULL);
	else if (text_starts(text, "\033Lua"))
		diag_report(where, K0627, NULL, NULL);
	else if (text_starts(text, "\xFF\xFE") || text_starts(text, "\xFE\xFF"))
		diag_report(where, K0005, NULL, NULL);
	else
		return is_utf8(at, text, out->len);
	return false;
}

/* ---- sources ---- */

const struct source *script_source(struct script *s, const char *name)
{
	for (size_t i = 0; i < s->source_count; i++)
		if (strcmp(s->sources[i].name, name) == 0)
			return &s->sources[i];
	return NULL;
}

/* How Lua shortens a name is asked of Lua. */
static char *brief_name(lua_State *L, const char *name)
{
	lua_Debug ar;

	lua_pushfstring(L, "@%s", name);
	luaL_loadbufferx(L, "", 0, lua_tostring(L, -1), "t");
	lua_getinfo(L, ">S", &ar);
	lua_pop(L, 1);
	return mem_strdup(ar.short_src);
}

const struct source *script_add_source(struct script *s, const char *name)
{
	const struct source *known = script_source(s, name);
	struct source *added;

	if (known != NULL)
		return known;
	s->sources = mem_realloc(s->sources, (s->source_count + 1) * sizeof *s->sources);
	added = &s->sources[s->source_count++];
	*added = (struct source){ mem_strdup(name), brief_name(s->lua, name), diag_shown_name(name) };
	return added;
}

bool script_compile(lua_State *L, const struct source *source, const char *text, size_t length)
{
	const char *chunk = lua_pushfstring(L, "@%s", source->name);

	if (luaL_loadbufferx(L, text, length, chunk, "t") == LUA_OK) {
		lua_remove(L, -2);
		return true;
	}
	error_syntax(script_of(L), source, lua_tostring(L, -1), text);
	lua_pop(L, 2);
	return false;
}

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
	page->line = e != NULL ? e->at.line : 0;
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
	for (size_t i = 0; i < s->source_count; i++) {
		mem_free(s->sources[i].name);
		mem_free(s->sources[i].brief);
		mem_free(s->sources[i].shown);
	}
	mem_free(s->sources);
	mem_free(s->at);
	mem_free(s->folder);
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
	bool good = true;

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
	limits_open(h);
	return h;
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
	free_removed(h);
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

static bool run_entry(struct entry *e, xmlNode *root)
{
	struct script *s = e->script;
	bool good;

	s->entry = e;
	s->root = root;
	s->run++;
	s->writable = !e->check && strcmp(e->where, points[HOOK_FINISH]) != 0;
	good = script_call(s, call_entry, e);
	s->run++;
	s->entry = NULL;
	s->root = NULL;
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
	h->failed = false;
	for (size_t i = 0; i < h->entry_count && !h->failed; i++)
		if (is_for(h->entries[i], false, points[point]) && !run_entry(h->entries[i], root))
			h->failed = true;
	free_removed(h);
	return !h->failed;
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
