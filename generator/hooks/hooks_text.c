/* hooks_text.c — kitei.len, kitei.width and kitei.sub: text in characters, where Lua counts bytes;
 * kitei.date: days as documents write them. */
#include "hooks_internal.h"

#include <string.h>

#include "buf.h"
#include "numbering.h"
#include "text.h"

int kitei_len(lua_State *L)
{
	lua_pushinteger(L, (lua_Integer)text_length(need_text(L, 1, "kitei.len(\"…\")")));
	return 1;
}

int kitei_width(lua_State *L)
{
	lua_pushinteger(L, (lua_Integer)text_columns(need_text(L, 1, "kitei.width(\"…\")")));
	return 1;
}

/* Skips `count` characters of valid UTF-8. */
static const char *skip(const char *text, lua_Integer count)
{
	for (; count > 0 && *text != '\0'; count--)
		for (text++; ((unsigned char)*text & 0xC0) == 0x80; text++)
			continue;
	return text;
}

/* Like string.sub, in characters: from and to count from 1, or from the end if negative. */
int kitei_sub(lua_State *L)
{
	static const char call[] = "kitei.sub(\"…\", 1, 2)";
	const char *text = need_text(L, 1, call), *start;
	lua_Integer from = need_number(L, 2, call, 1), to = need_number(L, 3, call, -1);
	lua_Integer length = (lua_Integer)text_length(text);

	if (from < 0)
		from = from < -length ? 1 : length + 1 + from;
	if (to < 0)
		to = to < -length ? 0 : length + 1 + to;
	if (from < 1)
		from = 1;
	if (to > length)
		to = length;
	start = skip(text, from - 1);
	lua_pushlstring(L, start, from <= to ? (size_t)(skip(start, to - from + 1) - start) : 0);
	return 1;
}

int kitei_date(lua_State *L)
{
	static const char call[] = "kitei.date(\"2026-04-01\", \"era\", \"ja\")";
	static const char *const calendars[] = { "western", "era", NULL }, *const languages[] = { "ja", "en", NULL };
	const char *day = need_text(L, 1, call), *calendar = one_of(L, 2, call, calendars, K0681);
	const char *language = one_of(L, 3, call, languages, K0656);
	struct buf text = { 0 };
	bool good;

	no_more(L, 3, call);
	good = numbering_put_day(&text, script_of(L)->hooks->kitei, language,
		strcmp(calendar, "era") == 0 ? "date-era" : "date-western", day);
	/* Copied before anything can raise. */
	if (good)
		lua_pushstring(L, buf_text(&text));
	buf_finish(&text);
	if (!good)
		fault(L, K0680, day, NULL);
	return 1;
}
