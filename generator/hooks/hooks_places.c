/* hooks_places.c — at which line of a hook what was changed.
 *
 * Every element that a hook adds or changes says so: hook="hooks/cards.lua:12", the last line that
 * did.  In the model the mark stays; document trees have no such attribute and lose it when they
 * are validated.  What a hook wrote itself, and every part of a tree it changed, stands at= that
 * line too, so that all later stages point there. */
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

static void mark(lua_State *L, xmlNode *n, xmlNode *written)
{
	struct place where = error_place(L);
	char *at;

	if (where.file == NULL)
		return;
	at = mem_printf("%s:%d", where.file, where.line);
	attr_set(n, "hook", at);
	script_of(L)->hooks->changed = true;
	if (written != NULL)
		attr_set(written, "at", at);
	mem_free(at);
}

void places_changed(lua_State *L, xmlNode *n, bool words)
{
	if (!is_in_model(script_of(L)))
		mark(L, n, carrier(n));
	else
		mark(L, n, words ? n : NULL);
}

void places_added(lua_State *L, xmlNode *n)
{
	places_changed(L, n, true);
	for EVERY(e, n)
		places_changed(L, e, true);
	mark(L, n->parent, NULL);
}

/* What the model keeps a note of when it goes, as with a drop in <tailoring>; of the rest the
 * hooks do, so that whoever still refers to it can be told why it is not there. */
static void note_gone(lua_State *L, const xmlNode *e, const char *at)
{
	xmlNode *model = child(script_of(L)->root, "model"), *gone;

	if (fields_child_kind(fields_find("kitei", "model", "excluded"), name_of(e)) != FIELD_NONE) {
		resolve_note_excluded(model, e, "hook", at);
		return;
	}
	gone = add_element(script_of(L)->hooks->gone, name_of(e));
	attr_copy(gone, e, "id");
	attr_set(gone, "at", at);
}

static bool is_noted(const xmlNode *e, const xmlNode *removed)
{
	/* An item goes with the note of its rule. */
	return attr(e, "id") != NULL && enclosing(e, "excluded") == NULL && (e == removed || !is_element(e, "item"));
}

void places_removed(lua_State *L, xmlNode *n)
{
	mark(L, n->parent, NULL);
	if (!is_in_model(script_of(L)))
		return;
	for (const xmlNode *e = n; e != NULL; e = following(e, n, false))
		if (is_noted(e, n))
			note_gone(L, e, attr_or_empty(n->parent, "hook"));
}

/* ---- afterwards ---- */

/* Whatever is wrong with a part that a hook touched, or with what stands in it, is the hook's fault:
 * before the hooks ran all was well. */
static void tell(xmlNode *e, const char *around, bool model)
{
	const char *own = attr(e, "hook"), *at = own != NULL ? own : around;
	xmlNode *teller = model ? e : carrier(e);

	if (at != NULL && (own != NULL || teller == e))
		attr_set(teller, "at", at);
	for EACH(part, e, NULL)
		tell(part, at, model);
}

void hooks_forget(xmlNode *tree)
{
	for (xmlNode *e = tree; e != NULL; e = following(e, tree, false))
		attr_set(e, "hook", NULL);
}

xmlDoc *hooks_told(xmlDoc *doc)
{
	xmlDoc *told = xmlCopyDoc(doc, 1);
	xmlNode *root = xmlDocGetRootElement(told);
	bool model = is_element(root, "kitei");

	tell(root, NULL, model);
	if (!model)
		hooks_forget(root);
	return told;
}
