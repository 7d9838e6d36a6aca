/* hooks_source.c — Lua files as people save them: what they are made of, and their names. */
#include "hooks_internal.h"

#include <string.h>

#include "buf.h"
#include "files.h"
#include "mem.h"
#include "text.h"

#define SOURCE_LIMIT ((size_t)256 << 10)

/* ---- reading ---- */

/* Lines end as Lua counts them: \n, \r\n or, long ago, \r. */
static struct place place_at(const char *at, const char *text, size_t offset)
{
	struct place where = { at, 1 };

	for (size_t i = 0; i < offset; i++)
		where.line += text[i] == '\n' || (text[i] == '\r' && text[i + 1] != '\n');
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
	const char *nul = memchr(text, '\0', length), *shift = strstr(text, "\033$");

	if (valid < length)
		diag_reportf(place_at(at, text, valid), K0004, "0x%02X%s", *bad, encoding_of(bad, length - valid));
	else if (nul != NULL)
		diag_report(place_at(at, text, (size_t)(nul - text)), K0007, NULL, NULL);
	else if (shift != NULL)
		diag_report(place_at(at, text, (size_t)(shift - text)), K0004, "0x1B (ISO-2022-JP?)", NULL);
	return valid == length && nul == NULL && shift == NULL;
}

/* A file is one thing as a whole from its first byte on. */
static enum message whole_fault(const char *text, size_t length, size_t start)
{
	if (length > SOURCE_LIMIT)
		return K0628;
	if (text_starts(text + start, "\033Lua"))
		return K0627;
	return text_starts(text, "\xFF\xFE") || text_starts(text, "\xFE\xFF") ? K0005 : MESSAGE_COUNT;
}

bool script_read(const char *path, const char *at, struct buf *out, size_t *start)
{
	const char *text;
	enum message fault;

	if (!files_read(path, at, FILES_LIMIT, out))
		return false;
	text = buf_text(out);
	*start = text_starts(text, "\xEF\xBB\xBF") ? 3 : 0;
	fault = whole_fault(text, out->len, *start);
	if (fault == MESSAGE_COUNT)
		return is_utf8(at, text, out->len);
	diag_report((struct place){ at, 1 }, fault, NULL, NULL);
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

/* ---- compiling ---- */

/* What the compiler has read.  It does not always say where it stopped. */
struct reading {
	const char *text;
	size_t left;
	int *line;               /* in the page, should the compiler exceed a limit */
};

static const char *read_line(lua_State *L, void *data, size_t *size)
{
	struct reading *r = data;
	const char *line = r->text, *end = memchr(line, '\n', r->left);

	(void)L;
	*size = end != NULL ? (size_t)(end + 1 - line) : r->left;
	r->text += *size;
	r->left -= *size;
	*r->line += *size > 0;
	return line;
}

bool script_compile(lua_State *L, const struct source *source, const char *text, size_t length)
{
	const char *chunk = lua_pushfstring(L, "@%s", source->name);
	struct hooks_page *page = script_of(L)->hooks->page, before = *page;
	struct reading r = { text, length, &page->line };
	bool good;

	limits_note_source(script_of(L), source, 0);
	good = lua_load(L, read_line, &r, chunk, "t") == LUA_OK;
	if (!good)
		error_syntax(script_of(L), (struct place){ source->name, *r.line }, lua_tostring(L, -1), text);
	*page = before;
	lua_remove(L, -2);
	lua_pop(L, good ? 0 : 1);
	return good;
}
