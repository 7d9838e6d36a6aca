/* hooks_fields.c — the table of names, so that a misspelt one is told and not read as nil. */
#include "hooks_internal.h"

#include <string.h>

#include "text.h"

static const struct fields rows[] = {
#define FIELDS(where, tag, attributes, children) { where, tag, attributes, children },
#include "hooks_fields.def"
#undef FIELDS
};

#define ROWS (sizeof rows / sizeof rows[0])

const struct fields *fields_find(const char *root, const char *parent, const char *tag)
{
	const struct fields *found = NULL;

	for (size_t i = 0; i < ROWS; i++) {
		if (*rows[i].tag != *tag || strcmp(rows[i].tag, tag) != 0)
			continue;
		if (strcmp(rows[i].where, root) == 0 || strcmp(rows[i].where, parent) == 0)
			return &rows[i];
		if (*rows[i].where == '\0')
			found = &rows[i];
	}
	return found;
}

/* Every element of the model may carry at= and hook=; they stand in no row. */
static bool is_attribute(const struct fields *f, const char *name)
{
	return words_have(f->attributes, name) || words_have("at hook", name);
}

static bool is_several(const struct words *w)
{
	return w->word[w->length - 1] == '*';
}

static bool same_name(const struct words *w, const char *name)
{
	size_t length = w->length - (is_several(w) ? 1 : 0);

	return strlen(name) == length && memcmp(w->word, name, length) == 0;
}

enum field_kind fields_child_kind(const struct fields *f, const char *name)
{
	for (struct words w = words_of(f != NULL ? f->children : NULL); words_next(&w);)
		if (same_name(&w, name))
			return is_several(&w) ? FIELD_CHILDREN : FIELD_CHILD;
	return FIELD_NONE;
}

enum field_kind fields_kind(const struct fields *f, const char *name)
{
	return f != NULL && is_attribute(f, name) ? FIELD_ATTRIBUTE : fields_child_kind(f, name);
}

bool fields_have_tag(const char *tag)
{
	for (size_t i = 0; i < ROWS; i++)
		if (strcmp(rows[i].tag, tag) == 0)
			return true;
	return false;
}

bool fields_any_attribute(const char *tag, const char *name)
{
	for (size_t i = 0; i < ROWS; i++)
		if (strcmp(rows[i].tag, tag) == 0 && is_attribute(&rows[i], name))
			return true;
	return false;
}

void fields_sort(const struct fields *f, xmlNode *n)
{
	for (struct words w = words_of(f != NULL ? f->children : NULL); words_next(&w);)
		for (xmlNode *e = child(n, NULL), *last = xmlGetLastChild(n), *after; e != NULL; e = after) {
			after = e != last ? next(e, NULL) : NULL;
			if (same_name(&w, name_of(e))) {
				xmlUnlinkNode(e);
				xmlAddChild(n, e);
			}
		}
}

/* The words of a list live in no string of their own: the best one is copied to `space`. */
static void offer_list(struct guess *g, const char *list, char space[FIELD_LENGTH])
{
	struct words w = words_of(list);
	char word[FIELD_LENGTH];

	while (words_next(&w)) {
		size_t length = w.length - (is_several(&w) ? 1 : 0);

		if (length >= sizeof word)
			continue;
		memcpy(word, w.word, length);
		word[length] = '\0';
		guess_offer(g, word);
		if (g->best == word)
			g->best = strcpy(space, word);
	}
}

void fields_offer(const struct fields *f, struct guess *g, char space[FIELD_LENGTH])
{
	if (f == NULL)
		return;
	offer_list(g, f->attributes, space);
	offer_list(g, f->children, space);
}

void fields_offer_tags(struct guess *g)
{
	for (size_t i = 0; i < ROWS; i++)
		guess_offer(g, rows[i].tag);
}

static bool copy_name(const char *name, char out[FIELD_LENGTH], char from, char to)
{
	size_t length = strlen(name);

	if (length >= FIELD_LENGTH)
		return false;
	for (size_t i = 0; i <= length; i++)
		out[i] = name[i] == from ? to : name[i];
	return true;
}

bool fields_from_lua(const char *name, char out[FIELD_LENGTH])
{
	return copy_name(name, out, '_', '-');
}

void fields_to_lua(const char *name, char out[FIELD_LENGTH])
{
	if (!copy_name(name, out, '-', '_'))
		out[0] = '\0';
}
