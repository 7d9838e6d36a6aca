/* mutate.c — changes of Lua text by words and lines.  Changes of bytes, which libFuzzer makes by
 * itself, seldom leave a program that can be read; half of all changes are made here. */
#define _GNU_SOURCE              /* memmem */

#include <ctype.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

size_t LLVMFuzzerMutate(uint8_t *data, size_t size, size_t most);
size_t LLVMFuzzerCustomMutator(uint8_t *data, size_t size, size_t most, unsigned seed);
size_t LLVMFuzzerCustomCrossOver(const uint8_t *a, size_t a_size, const uint8_t *b, size_t b_size, uint8_t *out,
	size_t most, unsigned seed);

struct piece {
	size_t start, length;
};

/* What a word or value may become. */
static const char *const values[] = {
	"nil", "true", "false", "0", "1", "-1", "2^53", "1e308", "0/0", "1/0", "math.mininteger", "math.maxinteger", "1 << 62",
	"\"\"", "\"id\"", "\"at\"", "\"rule\"", "\"p\"", "\"worker\"", "\"\\0\"", "\"\\xE3\\x81\"", "\"\\u{202E}\"", "\"あ\"", "\"%s\"",
	"\"%99999d\"", "\"(.-)*\"", "\"%f[%w]\"", "\"model\"", "\"document\"", "\"finish\"", "{}", "{ 1, 2, 3 }", "{ ja = \"甲\", en = \"a\" }",
	"function(...) return ... end", "print", "pcall", "tostring", "setmetatable", "getmetatable", "pairs", "ipairs", "select",
	"string", "table", "math", "utf8", "kitei", "kitei.on", "kitei.check", "kitei.include", "kitei.warn", "kitei.fail",
	"kitei.sub", "model", "document", "report", "_ENV", "self", "string.rep", "string.format", "string.gsub", "string.gmatch",
	"table.sort", "table.concat", "table.unpack", "table.move", "table.insert", "utf8.codes", "utf8.char",
	"model.rules", "model.contacts", "model.people[1]", "x:add", "x:add_before", "x:add_after", "x:remove", "x:set_text",
	"x:add_text", "x:find", "x:parent", "x:children", "x:text", "x:words", "x:has", "x:section", "x:add_paragraph",
};

static const char *const lines[] = {
	"kitei.on(\"model\", \"a\", function(x)\n", "kitei.on(\"document\", \"a\", function(x)\n", "kitei.on(\"finish\", \"a\", function(x)\n",
	"kitei.check(\"own-a\", { ja = \"甲\", en = \"a\" }, \"warning\", \"model\", function(x, report)\n", "end)\n", "end\n",
	"local x = kept\n", "kept = x\n", "local kept, t = nil, {}\n", "for _, x in ipairs(x) do\n", "for k, v in pairs(x) do\n",
	"for i = 1, 10 do\n", "while true do\n", "repeat\n", "until x\n", "if x then\n", "else\n", "local function f(...)\n", "return f(...)\n",
	"pcall(function()\n", "print(x)\n", "x:remove()\n", "x = x:parent()\n", "x = x[1]\n", "x:add(\"p\", {}, \"a\")\n",
	"x.id = \"a\"\n", "t[#t + 1] = x\n", "t[x] = x\n", "table.sort(t, function(a, b) x:remove() return true end)\n",
	"setmetatable(t, { __index = f, __newindex = f, __len = f, __tostring = f, __eq = f, __lt = f, __concat = f, __call = f })\n",
	"goto a\n", "::a::\n", "local c <const> = x\n", "local d <close> = t\n", "--next\n", "error(t)\n", "report(x, \"a\")\n",
	"x:add(\"section\", { title = \"a\" }):add_paragraph(\"b\")\n",
};

static unsigned state;

static size_t pick(size_t count)
{
	state = state * 1664525u + 1013904223u;
	return count > 0 ? (state >> 8) % count : 0;
}

/* Puts `length` bytes in place of a piece; returns the new size, or the old one where there is no room. */
static size_t replace(uint8_t *data, size_t size, size_t most, struct piece p, const void *text, size_t length)
{
	if (size - p.length + length > most)
		return size;
	memmove(data + p.start + length, data + p.start + p.length, size - p.start - p.length);
	memcpy(data + p.start, text, length);
	return size - p.length + length;
}

static bool is_word(uint8_t c)
{
	return isalnum(c) || c == '_' || c == '.' || c >= 0x80;
}

/* A name, number or text in quotes near a random place. */
static struct piece some_word(const uint8_t *data, size_t size)
{
	size_t start = pick(size), end;

	while (start < size && !is_word(data[start]) && data[start] != '"')
		start++;
	while (start > 0 && is_word(data[start - 1]))
		start--;
	end = start;
	if (end < size && data[end] == '"') {
		for (end++; end < size && data[end] != '"' && data[end] != '\n'; end++)
			continue;
		end += end < size;
	} else {
		while (end < size && is_word(data[end]))
			end++;
	}
	return (struct piece){ start, end - start };
}

/* One to four whole lines. */
static struct piece some_lines(const uint8_t *data, size_t size)
{
	size_t start = pick(size + 1), end, count = 1 + pick(4);

	while (start > 0 && data[start - 1] != '\n')
		start--;
	for (end = start; end < size && count > 0; end++)
		count -= data[end] == '\n';
	return (struct piece){ start, end - start };
}

static size_t change_word(uint8_t *data, size_t size, size_t most)
{
	const char *value = values[pick(sizeof values / sizeof values[0])];

	return replace(data, size, most, some_word(data, size), value, strlen(value));
}

static size_t add_line(uint8_t *data, size_t size, size_t most)
{
	const char *line = lines[pick(sizeof lines / sizeof lines[0])];
	struct piece p = some_lines(data, size);

	return replace(data, size, most, (struct piece){ p.start, 0 }, line, strlen(line));
}

static size_t remove_lines(uint8_t *data, size_t size, size_t most)
{
	return replace(data, size, most, some_lines(data, size), "", 0);
}

/* A copy of a word or of lines goes to another place. */
static size_t copy(uint8_t *data, size_t size, size_t most, struct piece from, struct piece to)
{
	uint8_t space[512];
	size_t length = from.length < sizeof space ? from.length : sizeof space;

	memcpy(space, data + from.start, length);
	return replace(data, size, most, to, space, length);
}

size_t LLVMFuzzerCustomMutator(uint8_t *data, size_t size, size_t most, unsigned seed)
{
	size_t after;

	state = seed;
	switch (pick(10)) {
	case 0:
	case 1:
		after = change_word(data, size, most);
		break;
	case 2:
		after = add_line(data, size, most);
		break;
	case 3:
		after = remove_lines(data, size, most);
		break;
	case 4:
		after = copy(data, size, most, some_word(data, size), some_word(data, size));
		break;
	case 5: {
		struct piece to = { some_lines(data, size).start, 0 };

		after = copy(data, size, most, some_lines(data, size), to);
		break;
	}
	default:
		return LLVMFuzzerMutate(data, size, most);
	}
	return after > 0 ? after : LLVMFuzzerMutate(data, size, most);
}

/* Lines of the one between the lines of the other. */
size_t LLVMFuzzerCustomCrossOver(const uint8_t *a, size_t a_size, const uint8_t *b, size_t b_size, uint8_t *out,
	size_t most, unsigned seed)
{
	struct piece from;
	size_t size = a_size < most ? a_size : most;

	state = seed;
	memcpy(out, a, size);
	from = some_lines(b, b_size);
	return replace(out, size, most, (struct piece){ some_lines(out, size).start, 0 }, b + from.start, from.length);
}
