/* hooks_error.c — faults of hook files as messages with the consultant's own file and line.
 *
 * Lua cuts file names to 59 bytes, in the middle of a Japanese character if it must, so the
 * file is always taken from `source` and Lua's own prefix is stripped. */
#include "hooks_internal.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "buf.h"
#include "mem.h"
#include "text.h"

/* Deep recursion has 200,000 levels, and each look from the top costs its depth.  C functions can
 * call each other 200 times before one of Lua comes. */
#define LEVELS 256

/* ---- where ---- */

/* The place of one level of the stack; file NULL for C functions. */
static struct place level_place(lua_State *L, int level)
{
	struct script *s = script_of(L);
	const struct source *source;
	lua_Debug ar;

	if (!lua_getstack(L, level, &ar) || !lua_getinfo(L, "Sl", &ar) || ar.currentline <= 0 || *ar.source != '@')
		return (struct place){ NULL, 0 };
	source = script_source(s, ar.source + 1);
	return (struct place){ source != NULL ? source->name : NULL, ar.currentline };
}

static bool has_level(lua_State *L, int level)
{
	lua_Debug ar;

	return level < LEVELS && lua_getstack(L, level, &ar);
}

struct place error_nearest(lua_State *L)
{
	for (int level = 0; has_level(L, level); level++) {
		struct place where = level_place(L, level);

		if (where.file != NULL)
			return where;
	}
	return (struct place){ NULL, 0 };
}

struct place error_place(lua_State *L)
{
	const struct script *s = script_of(L);
	struct place where = error_nearest(L);

	if (where.file != NULL)
		return where;
	/* A C function was given to kitei.on. */
	return s->entry != NULL ? s->entry->at : (struct place){ s->at, 1 };
}

static bool same_place(struct place a, struct place b)
{
	return text_equal(a.file, b.file) && a.line == b.line;
}

/* A file that is only being compiled is not. */
static bool is_on_stack(lua_State *L, struct place where)
{
	for (int level = 0; has_level(L, level); level++)
		if (same_place(level_place(L, level), where))
			return true;
	return false;
}

/* The lines that led to `where`, nearest first. */
static void keep_trace(lua_State *L, struct script *s, struct place where)
{
	bool below = !is_on_stack(L, where);

	s->traced = 0;
	for (int level = 0; has_level(L, level) && s->traced < TRACE_LINES; level++) {
		struct place p = level_place(L, level);

		if (p.file == NULL)
			continue;
		if (below)
			s->trace[s->traced++] = p;
		else
			below = same_place(p, where);
	}
}

/* ---- setting and raising ---- */

void fault_clear(struct fault *f)
{
	mem_free(f->detail);
	mem_free(f->guess);
	mem_free(f->text);
	memset(f, 0, sizeof *f);
}

static char *copy_or_null(const char *text)
{
	return text != NULL ? mem_strdup(text) : NULL;
}

/* The text that a hook sees when it catches the fault. */
static char *fault_text(const struct fault *f)
{
	char *shown = f->where.file != NULL ? diag_shown_name(f->where.file) : NULL;
	struct report r = { f->code, { shown, f->where.line }, f->detail, f->guess };
	char *text = diag_text(&r);

	mem_free(shown);
	return text;
}

void fault_set(struct script *s, struct place where, enum message code, const char *detail, const char *guess)
{
	/* detail may be the old fault's own. */
	struct fault f = { code, where, copy_or_null(detail), copy_or_null(guess), NULL, false };

	f.text = fault_text(&f);
	fault_clear(&s->fault);
	s->fault = f;
}

/* What a function returned may have filled the stack to its last place. */
noreturn void fault_raise(lua_State *L)
{
	lua_settop(L, 0);
	lua_pushstring(L, script_of(L)->fault.text);
	lua_error(L);
	abort();
}

noreturn void fault(lua_State *L, enum message code, const char *detail, const char *guess)
{
	fault_set(script_of(L), error_place(L), code, detail, guess);
	fault_raise(L);
}

noreturn void faultf(lua_State *L, enum message code, const char *guess, const char *format, ...)
{
	va_list args;
	char detail[512];

	va_start(args, format);
	vsnprintf(detail, sizeof detail, format, args);
	va_end(args);
	/* What did not fit may have ended in half a character. */
	detail[text_valid(detail, strlen(detail))] = '\0';
	fault(L, code, detail, guess);
}

/* ---- what Lua says ---- */

/* "hooks/cards.lua:12: " at the start of Lua's text; returns what follows. */
static const char *skip_prefix(struct script *s, const char *message, struct place *where)
{
	for (size_t i = 0; i < s->source_count; i++) {
		const char *brief = s->sources[i].brief, *rest = message + strlen(brief);
		char *end;
		long line;

		if (!text_starts(message, brief) || *rest != ':')
			continue;
		line = strtol(rest + 1, &end, 10);
		if (end == rest + 1 || *end != ':' || line <= 0 || line > 1000000)
			continue;
		*where = (struct place){ s->sources[i].name, (int)line };
		return end + 1 + strspn(end + 1, " ");
	}
	return message;
}

/* The commonest faults of a running hook have sentences of their own. */
static enum message kind_of(const char **message)
{
	static const struct { const char *start; enum message code; } kinds[] = {
		{ "attempt to index a ", K0602 },
		{ "attempt to call a ", K0603 },
		{ "attempt to perform arithmetic on a ", K0604 },
		{ "attempt to concatenate a ", K0605 },
		{ "attempt to compare ", K0606 },
		{ "bad argument ", K0607 },
		{ "stack overflow", K0608 },
		{ "C stack overflow", K0608 },
	};

	for (size_t i = 0; i < sizeof kinds / sizeof kinds[0]; i++)
		if (text_starts(*message, kinds[i].start)) {
			*message = kinds[i].code == K0608 ? "" : *message + strlen(kinds[i].start);
			return kinds[i].code;
		}
	return K0601;
}

/* More than a message shows. */
#define LONGEST 4000

/* A Lua string as a C string: NUL bytes, which would hide the rest, become blanks. */
static char *text_copy(lua_State *L, int index)
{
	size_t length;
	const char *text = lua_tolstring(L, index, &length);
	char *copy;

	if (length > LONGEST)
		for (length = LONGEST; (text[length] & 0xC0) == 0x80 && length > LONGEST - 4;)
			length--;
	copy = mem_strndup(text, length);

	for (size_t i = 0; i < length; i++)
		if (copy[i] == '\0')
			copy[i] = ' ';
	return copy;
}

static void keep_message(lua_State *L, struct script *s)
{
	struct place where = error_place(L);
	char *whole = text_copy(L, 1);
	const char *message = skip_prefix(s, whole, &where);
	enum message code = kind_of(&message);

	fault_set(s, where, code, message, NULL);
	mem_free(whole);
}

int error_collect(lua_State *L)
{
	struct script *s = script_of(L);
	const char *text = lua_type(L, 1) == LUA_TSTRING ? lua_tostring(L, 1) : NULL;

	if (text == NULL)
		fault_set(s, error_place(L), K0609, luaL_typename(L, 1), NULL);
	else if (s->fault.text == NULL || strcmp(s->fault.text, text) != 0)
		keep_message(L, s);
	keep_trace(L, s, s->fault.where);
	return 1;
}

/* Lua's prefix of a long file name is cut: what pcall gives back shows the whole name. */
static int whole_name(lua_State *L)
{
	struct script *s = script_of(L);
	struct place where = { NULL, 0 };
	const char *text = lua_type(L, 1) == LUA_TSTRING ? lua_tostring(L, 1) : "";
	const char *rest = skip_prefix(s, text, &where);

	if (where.file != NULL)
		lua_pushfstring(L, "%s:%d: %s", script_source(s, where.file)->shown, where.line, rest);
	return 1;
}

/* Results may fill the stack: what stands before them is pushed before the call. */
int error_pcall(lua_State *L)
{
	luaL_checkany(L, 1);
	lua_pushboolean(L, true);
	lua_pushcfunction(L, whole_name);
	lua_rotate(L, 1, 2);
	if (lua_pcall(L, lua_gettop(L) - 3, LUA_MULTRET, 2) != LUA_OK) {
		lua_pushboolean(L, false);
		lua_replace(L, 1);
	}
	lua_remove(L, 2);
	return lua_gettop(L);
}

/* ---- syntax ---- */

static const char *line_start(const char *text, int line)
{
	for (; line > 1 && *text != '\0'; line--) {
		text += strcspn(text, "\r\n");
		text += text_starts(text, "\r\n") ? 2 : *text != '\0';
	}
	return text;
}

/* The first character of the line that is not ASCII and stands outside quotes and comments;
 * returns its length. */
static size_t foreign_character(const char *text, int line, const char **found, uint32_t *c)
{
	const char *p = line_start(text, line);
	char quote = '\0';

	for (; *p != '\0' && *p != '\n' && *p != '\r'; p++) {
		if (quote != '\0' && *p == '\\' && p[1] != '\0' && p[1] != '\n')
			p++;
		else if (quote != '\0')
			quote = *p == quote ? '\0' : quote;
		else if (*p == '"' || *p == '\'')
			quote = *p;
		else if (*p == '-' && p[1] == '-')
			return 0;
		else if ((unsigned char)*p >= 0x80)
			return *found = p, text_decode(p, strlen(p), c);
	}
	return 0;
}

static bool is_quote(uint32_t c)
{
	return c == 0x201C || c == 0x201D || c == 0x2018 || c == 0x2019 || c == 0xFF02 || c == 0xFF07
		|| (c >= 0x300C && c <= 0x300F) || c == 0x301D || c == 0x301F;
}

/* Lua says no more than "unexpected symbol near '<\\227>'". */
static bool set_foreign(struct script *s, struct place where, const char *message, const char *text)
{
	const char *found;
	char shown[8];
	uint32_t c;
	size_t length = 0;

	if (strstr(message, "near '<\\") != NULL)
		length = foreign_character(text, where.line, &found, &c);
	if (length == 0)
		return false;
	memcpy(shown, found, length);
	shown[length] = '\0';
	if (c == 0x3000)
		fault_set(s, where, K0623, NULL, NULL);
	else if (c == 0xFEFF)
		fault_set(s, where, K0625, "U+FEFF (BOM)", NULL);
	else
		fault_set(s, where, is_quote(c) ? K0624 : K0625, shown, NULL);
	return true;
}

/* "'end' expected (to close 'function' at line 3) near <eof>": told at line 3. */
static bool set_unclosed(struct script *s, struct place where, const char *message)
{
	static const char before[] = "(to close '";
	const char *opener = strstr(message, before), *end;
	char *detail;

	if (opener == NULL || *message != '\'' || (end = strchr(message + 1, '\'')) == NULL)
		return false;
	opener += sizeof before - 1;
	detail = mem_printf("%.*s … %.*s", (int)strcspn(opener, "'"), opener, (int)(end - message - 1), message + 1);
	opener = strstr(opener, "at line ");
	if (opener != NULL)
		where.line = atoi(opener + strlen("at line "));
	fault_set(s, where, K0622, detail, NULL);
	mem_free(detail);
	return true;
}

void error_syntax(struct script *s, struct place where, const char *message, const char *text)
{
	message = skip_prefix(s, message, &where);
	if (strcmp(message, "C stack overflow") == 0) {
		fault_set(s, where, K0629, NULL, NULL);
		return;
	}
	if (set_foreign(s, where, message, text) || set_unclosed(s, where, message))
		return;
	fault_set(s, where, text_starts(message, "unfinished string") ? K0626 : K0621, message, NULL);
}

/* ---- telling ---- */

char *error_circumstances(const struct entry *e, const xmlNode *root)
{
	struct buf out = { 0 };

	if (e->id != NULL)
		buf_printf(&out, "%s: ", e->id);
	buf_printf(&out, diag_pick("「%s」", "“%s”"), diag_pick(e->ja, e->en));
	if (root != NULL && is_element(root, "tree")) {
		buf_printf(&out, " (%s", attr_or_empty(root, "document"));
		if (attr(root, "variant") != NULL)
			buf_printf(&out, "-%s", attr(root, "variant"));
		buf_putc(&out, ')');
	}
	return buf_take(&out);
}

static void tell_trace(const struct script *s, struct place where)
{
	for (size_t i = 0; i < s->traced; i++) {
		char *shown = diag_shown_name(s->trace[i].file);

		diag_reportf(where, K0691, "%s:%d", shown, s->trace[i].line);
		mem_free(shown);
	}
}

/* A hook that fails in one document fails in the others too: where it was is told once. */
static bool is_news(struct script *s)
{
	const struct fault *f = &s->fault;
	struct fault *last = &s->last;
	bool same = last->code == f->code && last->where.line == f->where.line && text_equal(last->where.file, f->where.file)
		&& text_equal(last->detail, f->detail);

	fault_clear(last);
	*last = (struct fault){ .code = f->code, .where = f->where, .detail = f->detail != NULL ? mem_strdup(f->detail) : NULL };
	return !same;
}

void error_report(struct script *s, int status)
{
	struct fault *f = &s->fault;

	/* The handler could not run: the stack was full even for it. */
	if (status == LUA_ERRERR || f->text == NULL)
		fault_set(s, s->entry != NULL ? s->entry->at : (struct place){ s->at, 0 }, K0608, NULL, NULL);
	if (!f->told) {
		diag_report(f->where, f->code, f->detail, f->guess);
		tell_trace(s, f->where);
	}
	if (is_news(s) && s->entry != NULL) {
		char *which = error_circumstances(s->entry, s->root);

		diag_report(f->where, K0690, which, NULL);
		mem_free(which);
	}
}
