/* hooks_rework.c — object:copy, object:wrap and object:add_line: what is there once more or inside
 * something, and a line in the right place of a card.
 *
 * As in hooks_edit.c everything is tested before the tree is touched. */
#include "hooks_internal.h"

#include <string.h>

#include "mem.h"
#include "text.h"

/* ---- object:copy ---- */

/* The copy stands right before the original, so that copies made in a loop stand in its order; ids in it are
 * the hook's to change. */
int object_copy(lua_State *L)
{
	static const char call[] = "object:copy()";
	xmlNode *sibling = need_removable(L, call), *n = xmlDocCopyNode(sibling, sibling->doc, 1);

	xmlAddPrevSibling(sibling, n);
	return push_added(L, n);
}

/* ---- object:wrap ---- */

static const char wrap_call[] = "object:wrap(\"…\", \"ruby\", { reading = \"…\" })";

/* Text whose parent may hold the tag, and that does not stand in one already. */
static bool may_hold(const struct script *s, const xmlNode *text, const char *tag)
{
	return text->type == XML_TEXT_NODE && text->content != NULL && enclosing(text->parent, tag) == NULL
		&& fields_child_kind(object_fields(s, text->parent), tag) != FIELD_NONE;
}

static xmlNode *following_in(const xmlNode *top, const xmlNode *n)
{
	if (n->children != NULL)
		return n->children;
	while (n != top && n->next == NULL)
		n = n->parent;
	return n != top ? n->next : NULL;
}

/* Puts the word that was found in the text into a new element between what stands before and after it. */
static xmlNode *wrap_found(xmlNode *text, const char *found, const char *word, const char *tag)
{
	const char *start = (const char *)text->content;
	char *before = mem_strndup(start, (size_t)(found - start)), *after = mem_strdup(found + strlen(word));
	xmlNode *made = xmlNewDocNode(text->doc, NULL, BAD_CAST tag, NULL);

	add_text(made, word);
	xmlAddNextSibling(text, made);
	if (*after != '\0')
		xmlAddNextSibling(made, xmlNewDocText(text->doc, BAD_CAST after));
	xmlUnlinkNode(text);
	xmlFreeNode(text);
	if (*before != '\0')
		xmlAddPrevSibling(made, xmlNewDocText(made->doc, BAD_CAST before));
	mem_free(before);
	mem_free(after);
	return made;
}

/* The attributes are in the table at 4. */
static lua_Integer wrap_all(lua_State *L, xmlNode *top, const char *word, const struct fields *f)
{
	lua_Integer count = 0;

	for (xmlNode *n = top; n != NULL; n = following_in(top, n)) {
		const char *found = may_hold(script_of(L), n, f->tag) ? strstr((const char *)n->content, word) : NULL;

		if (found == NULL)
			continue;
		n = wrap_found(n, found, word, f->tag);
		put_parts(L, 4, f, n);
		places_added(L, n);
		count++;
	}
	return count;
}

/* Each occurrence of the word in the texts inside becomes an element; gives their number. */
int object_wrap(lua_State *L)
{
	xmlNode *n = need_writable(L, wrap_call);
	const char *word = need_content(L, 2, wrap_call), *tag = need_tag(L, 3, wrap_call);
	const struct fields *f = fields_find(name_of(script_of(L)->root), "", tag);

	if (*word == '\0')
		fault(L, K0611, wrap_call, NULL);
	if (f == NULL || strcmp(tag, "parameter") == 0)
		faultf(L, K0649, NULL, "<%s> → <%s>", name_of(n), tag);
	no_more(L, 4, wrap_call);
	lua_settop(L, 4);
	if (lua_isnil(L, 4)) {
		lua_newtable(L);
		lua_replace(L, 4);
	}
	if (!lua_istable(L, 4))
		wrong_argument(L, 4, wrap_call, WANT_TABLE);
	need_parts(L, 4, f, tag);
	lua_pushinteger(L, wrap_all(L, n, word, f));
	return 1;
}

/* ---- document:add_line ---- */

static bool has_lines(const xmlNode *e)
{
	return is_element(e, "side") || is_element(e, "poster") || is_element(e, "panel");
}

/* What is printed last on a card or poster stays last. */
static xmlNode *add_line(lua_State *L, xmlNode *part, const char *text)
{
	xmlNode *foot = child_with(part, "line", "style", "foot"), *line = xmlNewDocNode(part->doc, NULL, BAD_CAST "line", NULL);

	attr_set(line, "style", "small");
	add_text(line, text);
	if (foot != NULL)
		xmlAddPrevSibling(foot, line);
	else
		xmlAddChild(part, line);
	places_added(L, line);
	return line;
}

/* A line on the front of every card, or on every poster; on a side, poster or panel, there. */
int document_add_line(lua_State *L)
{
	static const char call[] = "document:add_line(\"…\")";
	xmlNode *n = need_writable(L, call), *line = NULL;
	const char *text = need_content(L, 2, call);

	no_more(L, 2, call);
	if (has_lines(n))
		line = add_line(L, n, text);
	for EACH(poster, n, "poster")
		line = add_line(L, poster, text);
	for EACH(card, n, "card")
		if (child_with(card, "side", "face", "front") != NULL)
			line = add_line(L, child_with(card, "side", "face", "front"), text);
	if (line == NULL)
		fault(L, K0686, attr(n, "document") != NULL ? attr(n, "document") : name_of(n), NULL);
	object_push(L, line);
	return 1;
}
