/* hooks_text.c — kitei.len, kitei.width and kitei.sub: text in characters, where Lua counts bytes. */
#include "hooks_internal.h"

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
