/* project.c — see project.h. */
#include "project.h"

#include <string.h>

#include "mem.h"
#include "parameters.h"
#include "text.h"
#include "xml.h"

struct projection {
	const xmlNode *catalog;      /* still in both languages */
	const char *language, *other;
	bool alone;                  /* the company has no other language */
};

static void project_name(const struct projection *p, xmlNode *e)
{
	const char *name = attr(e, p->language);

	/* Empty is a text too: the first paragraph of an article has no number in Japanese. */
	if (name == NULL)
		name = attr(e, p->other);
	if (name != NULL)
		attr_set(e, "name", name);
	attr_set(e, "ja", NULL);
	attr_set(e, "en", NULL);
}

static void replace_with_content(xmlNode *e)
{
	xmlNode *n;

	while ((n = e->children) != NULL) {
		xmlUnlinkNode(n);
		/* Adding text beside text merges the two and frees one. */
		xmlAddPrevSibling(e, n);
	}
	remove_node(e);
}

/* Keeps the text of the language, or the other one where it is missing. */
static void project_text(const struct projection *p, xmlNode *e)
{
	xmlNode *wanted = child(e, p->language), *other = child(e, p->other);

	if (wanted == NULL) {
		wanted = other;
		other = NULL;
	}
	remove_node(other);
	if (wanted != NULL)
		replace_with_content(wanted);
}

static void project_value(const struct projection *p, xmlNode *value)
{
	char *text = parameter_text(p->catalog, attr_or_empty(value, "of"), p->language);

	xmlAddPrevSibling(value, xmlNewDocText(value->doc, BAD_CAST (text != NULL ? text : "")));
	remove_node(value);
	mem_free(text);
}

static void project_parameter(const struct projection *p, xmlNode *parameter)
{
	char *text = parameter_text(p->catalog, attr_or_empty(parameter, "id"), p->language);

	if (text != NULL)
		attr_set(parameter, "text", text);
	mem_free(text);
}

/* A glossary says each word in the other language too; a role or house word has a name of its own. */
static void project_term(const struct projection *p, xmlNode *term)
{
	const char *id = attr_or_empty(term, "id");
	bool house = child_with(p->catalog, "role", "id", id) != NULL
		|| attr_is(child_with(p->catalog, "parameter", "id", id), "type", "word");
	char *text = house ? parameter_text(p->catalog, id, p->other) : NULL;

	if (!p->alone) {
		attr_set(term, "other", text != NULL ? text : attr(term, p->other));
		attr_set(term, "other-lang", p->other);
	}
	mem_free(text);
}

static void project_element(const struct projection *p, xmlNode *e)
{
	xmlNode *after;

	if (is_element(e, "term"))
		project_term(p, e);
	project_name(p, e);
	project_text(p, e);
	if (is_element(e, "parameter"))
		project_parameter(p, e);
	for (xmlNode *c = child(e, NULL); c != NULL; c = after) {
		after = next(c, NULL);
		if (is_element(c, "value"))
			project_value(p, c);
		else
			project_element(p, c);
	}
}

xmlDoc *project(const xmlDoc *resolved, const char *language)
{
	xmlDoc *doc = new_document(resolved);
	xmlNode *root = xmlDocCopyNode(xmlDocGetRootElement(resolved), doc, 1);
	const xmlNode *model = child(xmlDocGetRootElement(resolved), "model");
	struct projection p = {
		.catalog = child(model, "catalog"),
		.language = language,
		.other = strcmp(language, "ja") == 0 ? "en" : "ja",
	};

	xmlDocSetRootElement(doc, root);
	p.alone = !words_have(attr_or_empty(child(model, "company"), "languages"), p.other);
	project_element(&p, root);
	attr_set(root, "lang", language);
	return doc;
}
