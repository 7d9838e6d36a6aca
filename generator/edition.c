/* edition.c — see edition.h. */
#include "edition.h"

#include "compose.h"
#include "diag.h"
#include "files.h"
#include "link.h"
#include "mem.h"
#include "project.h"
#include "text.h"
#include "validate.h"
#include "xml.h"

static const struct stylesheet *stylesheet_for(const struct edition *e, const char *name, struct stylesheet **own, char **at)
{
	*own = NULL;
	*at = mem_printf("templates/%s", name);
	/* A layer's stylesheet stands before the shipped one of that name; the last layer wins. */
	for (size_t i = e->client->layer_count; i-- > 1;) {
		char *path = mem_printf("%s%s", e->client->layers[i]->folder, name);
		bool found = files_is_file(path);

		mem_free(path);
		if (!found)
			continue;
		mem_free(*at);
		*at = mem_printf("%s%s", e->client->layers[i]->at, name);
		return *own = stylesheet_new(*at);
	}
	return shipped_stylesheet(e->shipped, name);
}

/* A copy: the result's names live in the stylesheet run's dictionary, those of the trees in that of the edition. */
static void add_tree(struct edition *e, const xmlNode *tree, const xmlNode *row, const char *at)
{
	xmlDoc *doc = new_document(e->input);
	xmlNode *root = xmlDocCopyNode((xmlNode *)tree, doc, 1);

	xmlDocSetRootElement(doc, root);
	/* A fault in what it composed is shown at the stylesheet. */
	doc->URL = xmlStrdup(BAD_CAST at);
	attr_set(root, "lang", e->language);
	e->trees = mem_realloc(e->trees, (e->count + 1) * sizeof *e->trees);
	e->trees[e->count++] = (struct edition_tree){ doc, row };
}

/* Trees without content cannot happen to a good stylesheet; validation will say so. */
static bool compose_row(struct edition *e, const xmlNode *row)
{
	struct stylesheet *own;
	char *at;
	const struct stylesheet *sheet = stylesheet_for(e, attr_or_empty(row, "stylesheet"), &own, &at);
	xmlDoc *result = NULL;

	if (sheet != NULL)
		result = compose(sheet, e->input, attr_or_empty(row, "id"));
	else if (diag_errors() == 0)
		diag_report(place_of(row), K0001, attr_or_empty(row, "stylesheet"), NULL);
	if (result != NULL)
		for EACH(tree, xmlDocGetRootElement(result), "tree")
			add_tree(e, tree, row, at);
	xmlFreeDoc(result);
	stylesheet_free(own);
	mem_free(at);
	return result != NULL;
}

static bool compose_round(struct edition *e, bool over_set)
{
	bool good = true;

	for EACH(row, child(xmlDocGetRootElement(e->input), "documents"), "document")
		if (attr_is(row, "over", "set") == over_set)
			good = compose_row(e, row) && good;
	return good;
}

/* What a hook wrote is told where it stands; what no hook touched is the stylesheet's. */
static bool validate_tree(struct edition *e, xmlDoc *tree)
{
	xmlDoc *told;
	bool good;

	if (!hooks_registered(e->hooks, HOOK_DOCUMENT) || !hooks_changed(e->hooks))
		return validate_whole(e->shipped->schemas.document, tree, K0703);
	told = hooks_told(tree);
	good = validate(e->shipped->schemas.document, told);
	xmlFreeDoc(told);
	hooks_forget(xmlDocGetRootElement(tree));
	return good;
}

static bool hook_trees(struct edition *e, size_t from)
{
	bool good = true;

	for (size_t i = from; i < e->count; i++) {
		xmlDoc *tree = e->trees[i].doc;

		if (hooks_registered(e->hooks, HOOK_DOCUMENT) && !hooks_run(e->hooks, HOOK_DOCUMENT, xmlDocGetRootElement(tree)))
			good = false;
		else
			good = validate_tree(e, tree) && good;
	}
	return good;
}

static bool link_trees(struct linker *linker, struct edition *e, size_t from)
{
	xmlNode **roots = mem_alloc((e->count - from + 1) * sizeof *roots);
	bool good;

	for (size_t i = from; i < e->count; i++)
		roots[i - from] = xmlDocGetRootElement(e->trees[i].doc);
	good = link_round(linker, roots, e->count - from);
	mem_free(roots);
	return good;
}

static void check_trees(struct edition *e, size_t from)
{
	for (size_t i = from; i < e->count; i++)
		hooks_check(e->hooks, "document", xmlDocGetRootElement(e->trees[i].doc));
}

static bool run_round(struct linker *linker, struct edition *e, bool over_set)
{
	size_t from = e->count;

	if (!compose_round(e, over_set) || !hook_trees(e, from) || !link_trees(linker, e, from))
		return false;
	check_trees(e, from);
	return true;
}

/* The second round sees what the first really printed: the trees themselves, lent to its input, for copies of them would be
 * the largest thing in memory. */
static xmlNode *lend_set(struct edition *e)
{
	xmlNode *set = add_element(xmlDocGetRootElement(e->input), "set");

	for (size_t i = 0; i < e->count; i++) {
		xmlNode *tree = xmlDocGetRootElement(e->trees[i].doc);

		xmlUnlinkNode(tree);
		xmlAddChild(set, tree);
	}
	return set;
}

static void take_set_back(struct edition *e, xmlNode *set)
{
	xmlNode *tree;

	for (size_t i = 0; (tree = child(set, NULL)) != NULL; i++) {
		xmlUnlinkNode(tree);
		xmlDocSetRootElement(e->trees[i].doc, tree);
	}
	remove_node(set);
}

xmlDoc *edition_input(const struct client *c, const struct hooks *hooks, const char *language)
{
	xmlDoc *input = project(c->resolved, language);

	hooks_list(hooks, add_element(xmlDocGetRootElement(input), "hooks"));
	return input;
}

bool edition_make(struct edition *e)
{
	const xmlNode *lock = e->client->lock != NULL ? xmlDocGetRootElement(e->client->lock) : NULL;
	struct linker *linker;
	bool good;

	e->input = edition_input(e->client, e->hooks, e->language);
	linker = linker_new(xmlDocGetRootElement(e->input), lock);
	good = run_round(linker, e, false);
	if (good) {
		xmlNode *set = lend_set(e);

		good = run_round(linker, e, true);
		take_set_back(e, set);
	}
	linker_free(linker);
	return good && diag_errors() == 0;
}

void edition_finish(struct edition *e)
{
	for (size_t i = 0; i < e->count; i++)
		xmlFreeDoc(e->trees[i].doc);
	mem_free(e->trees);
	xmlFreeDoc(e->input);
	e->input = NULL;
	e->trees = NULL;
	e->count = 0;
}
