/* hooks_arguments.c — what functions and methods ask of their arguments, told at the line of the call. */
#include "hooks_internal.h"

#include <string.h>

#include "text.h"

static const char *wanted_word(enum wanted wanted)
{
	static const char *const words[][2] = {
		[WANT_TEXT] = { "文字", "text" },
		[WANT_FUNCTION] = { "function(x) … end", "function(x) … end" },
		[WANT_TABLE] = { "{ … }", "{ … }" },
		[WANT_OBJECT] = { "文書や会社の一部", "a part of the model or document" },
		[WANT_NUMBER] = { "整数", "a whole number" },
		[WANT_BOTH] = { "{ ja = \"…\", en = \"…\" }", "{ ja = \"…\", en = \"…\" }" },
	};

	return diag_pick(words[wanted][0], words[wanted][1]);
}

noreturn void wrong_argument(lua_State *L, int index, const char *call, enum wanted wanted)
{
	bool nothing = lua_isnoneornil(L, index);
	/* Methods count from the object, their users from the bracket. */
	int number = strchr(call, ':') != NULL ? index - 1 : index;

	if (nothing)
		faultf(L, K0611, NULL, diag_pick("%s の%d番目 (%s)", "%s, number %d (%s)"), call, number, wanted_word(wanted));
	faultf(L, K0612, NULL, diag_pick("%s の%d番目: %s が要るところに %s", "%s, number %d: %s wanted, %s found"), call, number,
		wanted_word(wanted), luaL_typename(L, index));
}

const char *need_text(lua_State *L, int index, const char *call)
{
	size_t length;
	const char *text;

	if (lua_type(L, index) != LUA_TSTRING)
		wrong_argument(L, index, call, WANT_TEXT);
	text = lua_tolstring(L, index, &length);
	if (strlen(text) != length || text_valid(text, length) != length)
		fault(L, K0613, call, NULL);
	return text;
}

lua_Integer need_number(lua_State *L, int index, const char *call, lua_Integer otherwise)
{
	int whole;
	lua_Integer value;

	if (lua_isnoneornil(L, index) && otherwise != 0)
		return otherwise;
	value = lua_tointegerx(L, index, &whole);
	if (!whole || lua_type(L, index) != LUA_TNUMBER)
		wrong_argument(L, index, call, WANT_NUMBER);
	return value;
}

/* No sentence is longer.  The stages after the hooks print a text many times. */
#define LONGEST 65536

static bool is_xml_character(uint32_t c)
{
	return c == '\t' || c == '\n' || c == '\r' || (c >= 0x20 && c != 0xFFFE && c != 0xFFFF);
}

const char *need_content(lua_State *L, int index, const char *call)
{
	const char *text = need_text(L, index, call);
	size_t left = strlen(text), step;
	uint32_t c;

	if (left > LONGEST)
		faultf(L, K0630, NULL, "%s: %zu", call, left);
	limits_spend(L, left);
	for (const char *p = text; (step = text_decode(p, left, &c)) > 0; p += step, left -= step)
		if (!is_xml_character(c))
			faultf(L, K0647, NULL, "U+%04X", (unsigned)c);
	return text;
}

/* Blanks alone, half or full width, say nothing. */
static bool says_nothing(const char *text)
{
	size_t blanks = 1;

	for (; blanks > 0; text += blanks)
		blanks = text_starts(text, "　") ? strlen("　") : strspn(text, " \t\r\n");
	return *text == '\0';
}

const char *need_sentence(lua_State *L, int index, const char *call)
{
	const char *text = need_content(L, index, call);

	if (says_nothing(text))
		fault(L, K0611, call, NULL);
	return text;
}

const char *need_id(lua_State *L, int index, const char *call)
{
	const char *id = need_text(L, index, call);

	if (*id < 'a' || *id > 'z' || strspn(id, "abcdefghijklmnopqrstuvwxyz0123456789-") != strlen(id))
		fault(L, K0208, id, NULL);
	return id;
}

/* The two fields are pushed, so that the texts stay alive. */
void need_both(lua_State *L, int index, const char *call, const char **ja, const char **en)
{
	if (!lua_istable(L, index))
		wrong_argument(L, index, call, WANT_BOTH);
	if (lua_getfield(L, index, "ja") != LUA_TSTRING || lua_getfield(L, index, "en") != LUA_TSTRING)
		fault(L, K0611, call, NULL);
	*ja = need_sentence(L, -2, call);
	*en = need_sentence(L, -1, call);
}

const char *one_of(lua_State *L, int index, const char *call, const char *const *names, enum message unknown)
{
	const char *wanted = need_text(L, index, call);
	struct guess g = guess_start(wanted);

	for (; *names != NULL; names++) {
		if (strcmp(*names, wanted) == 0)
			return *names;
		guess_offer(&g, *names);
	}
	fault(L, unknown, wanted, g.best);
}

void need_function(lua_State *L, int index, const char *call)
{
	if (!lua_isfunction(L, index))
		wrong_argument(L, index, call, WANT_FUNCTION);
}

void no_more(lua_State *L, int last, const char *call)
{
	if (lua_gettop(L) > last)
		fault(L, K0610, call, NULL);
}
