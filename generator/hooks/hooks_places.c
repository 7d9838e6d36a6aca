/* hooks_places.c — at which line of a hook what was changed.
 *
 * Every element that a hook adds or changes says so: hook="hooks/cards.lua:12", the last line that
 * did; the one around it, while the hooks run: hook-inside=.  In the model hook= stays; document trees
 * have no such attribute and lose it when they are validated.  What a hook wrote itself, and every
 * part of a tree it changed, stands at= that line too, so that all later stages point there. */
#include "hooks_internal.h"

#include "mem.h"
#include "resolve.h"
#include "text.h"

/* Parts of a document whose place is that of the part they stand in (document.xsd). */
static const char without_place[] = "br code column columns date entry head phone ruby stamp";

static bool is_in_model(const struct script *s)
{
	return is_element(s->root, "kitei");
}

/* ---- while hooks run ---- */

/* The nearest element, from n upwards, that can say where it was written. */
static xmlNode *carrier(xmlNode *n)
{
	while (words_have(without_place, name_of(n)) && is_element(n->parent, NULL))
		n = n->parent;
	return n;
}

/* What is inside an element may make it wrong too: a text that is empty, a second right answer. */
static void mark(lua_State *L, xmlNode *n, xmlNode *written, xmlNode *around)
{
	struct place where = error_place(L);
	char *at;

	if (where.file == NULL)
		return;
	at = mem_printf("%s:%d", where.file, where.line);
	if (n != NULL)
		attr_set(n, "hook", at);
	if (written != NULL)
		attr_set(written, "at", at);
	if (is_element(around, NULL) && !attr_is(around, "hook-inside", at))
		attr_set(around, "hook-inside", at);
	script_of(L)->hooks->changed = true;
	mem_free(at);
}

void places_changed(lua_State *L, xmlNode *n, bool words)
{
	if (!is_in_model(script_of(L)))
		mark(L, n, carrier(n), n->parent);
	else
		mark(L, n, words ? n : NULL, n->parent);
}

/* An element with its marks, in bytes. */
#define ELEMENT 600

void places_added(lua_State *L, xmlNode *n)
{
	limits_spend(L, ELEMENT);
	places_changed(L, n, true);
	for EVERY(e, n) {
		limits_spend(L, ELEMENT);
		places_changed(L, e, true);
	}
}

/* Kept until the point is through, so that whoever still refers to the id can be told where it went. */
static void note_gone(lua_State *L, const xmlNode *e)
{
	struct place where = error_place(L);
	xmlNode *gone = add_element(script_of(L)->hooks->gone, name_of(e));
	char *at = mem_printf("%s:%d", where.file, where.line);

	attr_copy(gone, e, "id");
	attr_set(gone, "at", at);
	mem_free(at);
}

void places_renamed(lua_State *L, const xmlNode *n)
{
	if (is_in_model(script_of(L)) && attr(n, "id") != NULL)
		note_gone(L, n);
}

/* Of some parts the model keeps a note itself, as with a drop in <tailoring>. */
static void note_removed(lua_State *L, const xmlNode *e, const char *at)
{
	if (fields_child_kind(fields_find("kitei", "model", "excluded"), name_of(e)) != FIELD_NONE)
		resolve_note_excluded(child(script_of(L)->root, "model"), e, "hook", at);
	else
		note_gone(L, e);
}

static bool is_noted(const xmlNode *e, const xmlNode *removed)
{
	/* An item goes with the note of its rule. */
	return attr(e, "id") != NULL && enclosing(e, "excluded") == NULL && (e == removed || !is_element(e, "item"));
}

void places_removed(lua_State *L, xmlNode *n)
{
	mark(L, NULL, NULL, n->parent);
	for (const xmlNode *e = n; is_in_model(script_of(L)) && e != NULL; e = following(e, n, false))
		if (is_noted(e, n))
			note_removed(L, e, attr_or_empty(n->parent, "hook-inside"));
}

/* ---- afterwards ---- */

/* Whatever is wrong with a part that a hook touched, or with what stands in it, is the hook's fault:
 * before the hooks ran all was well. */
static void tell(xmlNode *e, const char *around, bool model)
{
	const char *own = attr(e, "hook") != NULL ? attr(e, "hook") : attr(e, "hook-inside");
	const char *at = own != NULL ? own : around;
	xmlNode *teller = model ? e : carrier(e);

	if (at != NULL && (own != NULL || teller == e))
		attr_set(teller, "at", at);
	for EACH(part, e, NULL)
		tell(part, at, model);
}

void hooks_forget(xmlNode *root)
{
	bool model = is_element(root, "kitei");

	for (xmlNode *e = root; e != NULL; e = following(e, root, false)) {
		attr_set(e, "hook-inside", NULL);
		if (!model)
			attr_set(e, "hook", NULL);
	}
}

xmlDoc *hooks_told(xmlDoc *doc)
{
	xmlDoc *told = xmlCopyDoc(doc, 1);
	xmlNode *root = xmlDocGetRootElement(told);

	tell(root, NULL, is_element(root, "kitei"));
	hooks_forget(root);
	return told;
}
