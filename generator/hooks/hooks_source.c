/* hooks_source.c — Lua files as people save them: what they are made of, and their names. */
#include "hooks_internal.h"

#include <string.h>

#include "buf.h"
#include "files.h"
#include "mem.h"
#include "text.h"

#define SOURCE_LIMIT ((size_t)256 << 10)

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
	struct place where = { at, 0 };
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
