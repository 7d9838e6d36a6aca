/* publish_manifest.c — which names kitei may write, and the list of those it wrote. */
#include "publish_internal.h"

#include <stdlib.h>
#include <string.h>

#include "mem.h"

#define NAME_LENGTH 63
#define SUFFIX_LENGTH 15
#define DEPTH 3

static const char lower_digits[] = "abcdefghijklmnopqrstuvwxyz0123456789";
static const char lower_digits_hyphen[] = "abcdefghijklmnopqrstuvwxyz0123456789-";

/* Names that Windows keeps for devices, whatever the suffix. */
static bool is_device(const char *name, size_t length)
{
	static const char *const whole[] = { "con", "prn", "aux", "nul" };

	for (size_t i = 0; i < sizeof whole / sizeof whole[0]; i++)
		if (length == 3 && strncmp(name, whole[i], 3) == 0)
			return true;
	return length == 4 && (strncmp(name, "com", 3) == 0 || strncmp(name, "lpt", 3) == 0)
		&& name[3] >= '0' && name[3] <= '9';
}

/* Is the string of `length` bytes a name, with one suffix or none? */
static bool is_name(const char *name, size_t length)
{
	size_t stem = strspn(name, lower_digits_hyphen);
	size_t suffix;

	if (stem > length)
		stem = length;
	if (stem == 0 || stem > NAME_LENGTH || *name == '-' || is_device(name, stem))
		return false;
	if (stem == length)
		return true;
	suffix = strspn(name + stem + 1, lower_digits);
	return name[stem] == '.' && suffix > 0 && suffix <= SUFFIX_LENGTH && stem + 1 + suffix == length;
}

bool name_is_client(const char *name)
{
	return is_name(name, strlen(name));
}

bool name_is_path(const char *path)
{
	size_t depth = 1;
	const char *slash;

	for (; (slash = strchr(path, '/')) != NULL; path = slash + 1)
		if (depth++ == DEPTH || memchr(path, '.', (size_t)(slash - path)) != NULL
			|| !is_name(path, (size_t)(slash - path)))
			return false;
	return is_name(path, strlen(path));
}

static int by_path(const void *a, const void *b)
{
	return strcmp(((const struct line *)a)->path, ((const struct line *)b)->path);
}

static void sort(struct manifest *m)
{
	if (m->count > 0)
		qsort(m->lines, m->count, sizeof *m->lines, by_path);
}

/* "<64 hexadecimal digits>  <path>", without the newline. */
static bool parse_line(const char *text, struct line *line)
{
	size_t digits = DIGEST_HEX - 1;

	if (strspn(text, "0123456789abcdef") != digits || strncmp(text + digits, "  ", 2) != 0)
		return false;
	memset(line, 0, sizeof *line);
	memcpy(line->hex, text, digits);
	line->path = text + digits + 2;
	return name_is_path(line->path) && strcmp(line->path, MANIFEST_NAME) != 0;
}

static size_t count_lines(const char *text)
{
	size_t n = 0;

	for (; (text = strchr(text, '\n')) != NULL; text++)
		n++;
	return n;
}

void manifest_parse(struct manifest *m, char *text)
{
	char *end;

	m->lines = mem_alloc(count_lines(text) * sizeof *m->lines);
	m->count = 0;
	for (; (end = strchr(text, '\n')) != NULL; text = end + 1) {
		*end = '\0';
		if (parse_line(text, &m->lines[m->count]))
			m->count++;
	}
	sort(m);
}

static bool refuse(const char *shown, const char *path)
{
	diag_report((struct place){ shown, 0 }, K0813, path, NULL);
	return false;
}

/* Two files of one name, or a file where another needs a folder. */
static bool names_are_apart(const struct manifest *m, const char *shown)
{
	bool good = true;

	for (size_t i = 0; i < m->count; i++)
		if ((i > 0 && strcmp(m->lines[i - 1].path, m->lines[i].path) == 0)
			|| manifest_has_below(m, m->lines[i].path))
			good = refuse(shown, m->lines[i].path);
	return good;
}

bool manifest_of_files(struct manifest *m, const struct publish_file *files, size_t count, const char *shown)
{
	bool good = true;

	m->lines = mem_zalloc(count * sizeof *m->lines);
	m->count = count;
	for (size_t i = 0; i < count; i++) {
		m->lines[i].path = files[i].path;
		m->lines[i].file = &files[i];
		digest_hex(files[i].bytes, files[i].length, m->lines[i].hex);
		if (!name_is_path(files[i].path) || strcmp(files[i].path, MANIFEST_NAME) == 0)
			good = refuse(shown, files[i].path);
	}
	sort(m);
	return names_are_apart(m, shown) && good;
}

void manifest_add(struct manifest *m, const struct publish_file *file)
{
	struct line line = { .path = file->path, .file = file };

	digest_hex(file->bytes, file->length, line.hex);
	m->lines = mem_realloc(m->lines, (m->count + 1) * sizeof *m->lines);
	m->lines[m->count++] = line;
	sort(m);
}

void manifest_print(const struct manifest *m, struct buf *out)
{
	for (size_t i = 0; i < m->count; i++)
		buf_printf(out, "%s  %s\n", m->lines[i].hex, m->lines[i].path);
}

void manifest_finish(struct manifest *m)
{
	mem_free(m->lines);
	m->lines = NULL;
	m->count = 0;
}

/* The first line whose path is not before `path`. */
static size_t lower_bound(const struct manifest *m, const char *path)
{
	size_t low = 0, high = m->count;

	while (low < high) {
		size_t middle = low + (high - low) / 2;

		if (strcmp(m->lines[middle].path, path) < 0)
			low = middle + 1;
		else
			high = middle;
	}
	return low;
}

struct line *manifest_find(const struct manifest *m, const char *path)
{
	size_t i = lower_bound(m, path);

	return i < m->count && strcmp(m->lines[i].path, path) == 0 ? &m->lines[i] : NULL;
}

bool manifest_has_below(const struct manifest *m, const char *path)
{
	char *folder = mem_printf("%s/", path);
	size_t i = lower_bound(m, folder);
	bool has = i < m->count && strncmp(m->lines[i].path, folder, strlen(folder)) == 0;

	mem_free(folder);
	return has;
}

bool manifest_has_above(const struct manifest *m, const char *path)
{
	char *folder = mem_strdup(path), *slash;
	bool has = false;

	while (!has && (slash = strrchr(folder, '/')) != NULL) {
		*slash = '\0';
		has = manifest_find(m, folder) != NULL;
	}
	mem_free(folder);
	return has;
}
