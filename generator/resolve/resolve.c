/* resolve.c — builds the model step by step; each step is a file of its own. */
#include "resolve.h"

#include <stdlib.h>
#include <string.h>

#include "buf.h"
#include "mem.h"
#include "parameters.h"
#include "resolve_internal.h"
#include "resolve_verbs.h"
#include "text.h"
#include "xml.h"

/* The order of kinds in the resolved catalog. */
static const char *const catalog_kinds[] = {
	"role", "class", "pattern", "device", "action", "incident", "pictogram", "activity", "system-kind", "category",
	"parameter", "record", "schedule", "report", "source", "term", "case", "phase", "risk", "slide", "scenario", "link",
};

/* Classes stand in the order of their rank, whatever layer brought them. */
static void sort_by_rank(xmlNode *catalog)
{
	bool moved = true;

	while (moved) {
		moved = false;
		for EACH(class, catalog, "class") {
			xmlNode *after = next(class, "class");

			if (after != NULL && attr_int(after, "rank", 99) < attr_int(class, "rank", 99)) {
				xmlUnlinkNode(after);
				xmlAddPrevSibling(class, after);
				moved = true;
				break;
			}
		}
	}
}

static void copy_kind(xmlNode *catalog, const struct resolve_input *in, const char *kind)
{
	for (size_t i = 0; i < in->layer_count; i++)
		for (size_t j = 0; j < in->layers[i]->catalog_count; j++)
			for EACH(e, xmlDocGetRootElement(in->layers[i]->catalogs[j]), kind)
				add_copy(catalog, e);
}

static xmlNode *build_catalog(xmlNode *model, const struct resolve_input *in)
{
	xmlNode *catalog = add_element(model, "catalog");

	for (size_t i = 0; i < sizeof catalog_kinds / sizeof catalog_kinds[0]; i++)
		copy_kind(catalog, in, catalog_kinds[i]);
	sort_by_rank(catalog);
	sort_by_order(catalog, "slide");
	return catalog;
}

/* Cards, schedule and slides name contacts in one order: those for every incident first. */
static void put_special_contacts_last(xmlNode *contacts)
{
	xmlNode *last = contacts != NULL ? xmlGetLastChild(contacts) : NULL, *after;

	for (xmlNode *e = child(contacts, NULL); e != NULL && e != last; e = after) {
		after = next(e, NULL);
		if (attr(e, "incidents") != NULL) {
			xmlUnlinkNode(e);
			xmlAddChild(contacts, e);
		}
	}
}

/* The facts; decisions (control, settings, tailoring) are resolved into other places. */
static void copy_company(xmlNode *model, const xmlNode *company)
{
	xmlNode *copy = add_copy(model, company);

	remove_node(child(copy, "control"));
	remove_node(child(copy, "settings"));
	remove_node(child(copy, "tailoring"));
	put_special_contacts_last(child(copy, "contacts"));
}

static bool stands_before(const xmlNode *a, const xmlNode *b)
{
	int difference = attr_int(a, "order", 80) - attr_int(b, "order", 80);

	return difference != 0 ? difference < 0 : strcmp(attr_or_empty(a, "id"), attr_or_empty(b, "id")) < 0;
}

void resolve_insert_chapter(xmlNode *chapters, const xmlNode *chapter)
{
	for EACH(other, chapters, "chapter")
		if (stands_before(chapter, other)) {
			xmlAddPrevSibling(other, xmlDocCopyNode((xmlNode *)chapter, chapters->doc, 1));
			return;
		}
	add_copy(chapters, chapter);
}

/* A setting below the floor is a deviation, and shown as one. */
static void record_weak_settings(xmlNode *model, const struct resolve_input *in, const xmlNode *settings, const char *layer)
{
	for EACH(set, settings, "set") {
		const xmlNode *parameter = child_with(child(model, "catalog"), "parameter", "id", attr_or_empty(set, "parameter"));
		xmlNode *deviation;

		if (!parameter_is_weak(parameter, attr(set, "value")))
			continue;
		deviation = add_copy(child(model, "deviations"), set);
		attr_set(deviation, "layer", layer);
		attr_copy(deviation, parameter, "floor");
		resolve_record_approver(deviation, set, in->ids);
	}
}

static void apply_settings(xmlNode *model, const struct resolve_input *in)
{
	xmlNode *catalog = child(model, "catalog");
	const xmlNode *own = child(in->company, "settings");

	parameters_start(catalog);
	for (size_t i = 0; i < in->layer_count; i++) {
		const xmlNode *settings = child(xmlDocGetRootElement(in->layers[i]->head), "settings");

		parameters_apply(catalog, settings, in->layers[i]->id);
		record_weak_settings(model, in, settings, in->layers[i]->id);
	}
	parameters_apply(catalog, own, "client");
	record_weak_settings(model, in, own, "own");
	parameters_derive(catalog, in->company);
}

/* After its topics a chapter has its procedures, then questions and posters, each as they were written. */
static void order_chapters(xmlNode *chapters)
{
	for EACH(chapter, chapters, "chapter") {
		xmlNode *e = child(chapter, NULL), *after;
		unsigned long left = xmlChildElementCount(chapter);

		for (; left > 0; left--, e = after) {
			after = next(e, NULL);
			if (is_element(e, "question") || is_element(e, "poster")) {
				xmlUnlinkNode(e);
				xmlAddChild(chapter, e);
			}
		}
	}
}

/* Layer by layer: its verbs on what stands below, then what it adds itself. */
static void stack_layers(xmlNode *model, const struct resolve_input *in)
{
	xmlNode *chapters = child(model, "chapters");

	for (size_t i = 0; i < in->layer_count; i++) {
		const struct layer *layer = in->layers[i];

		resolve_tailoring(model, child(xmlDocGetRootElement(layer->head), "tailoring"), layer->id, in->ids);
		for (size_t j = 0; j < layer->chapter_count; j++)
			resolve_insert_chapter(chapters, xmlDocGetRootElement(layer->chapters[j]));
	}
	resolve_tailoring(model, child(in->company, "tailoring"), "own", in->ids);
	order_chapters(chapters);
}

struct handles {
	xmlNode **items;
	size_t count;
};

static void collect_handles(struct handles *list, const xmlNode *parent)
{
	for EACH(e, parent, "handle") {
		list->items = mem_realloc(list->items, (list->count + 1) * sizeof *list->items);
		list->items[list->count++] = e;
	}
}

static void stack_handling(xmlNode *model, const struct resolve_input *in)
{
	struct handles list = { NULL, 0 };

	for (size_t i = 0; i < in->layer_count; i++) {
		for (size_t j = 0; j < in->layers[i]->catalog_count; j++)
			collect_handles(&list, xmlDocGetRootElement(in->layers[i]->catalogs[j]));
		collect_handles(&list, child(xmlDocGetRootElement(in->layers[i]->head), "tailoring"));
	}
	collect_handles(&list, child(in->company, "tailoring"));
	resolve_handling(model, list.items, list.count);
	mem_free(list.items);
}

/* Labels and budgets: a row of a layer gives what it replaces, in one language or both. */
static void override_rows(xmlNode *rows, xmlDoc *by)
{
	for EACH(row, by != NULL ? xmlDocGetRootElement(by) : NULL, NULL) {
		xmlNode *old = child_with(rows, name_of(row), "id", attr_or_empty(row, "id"));

		if (old == NULL) {
			add_copy(rows, row);
			continue;
		}
		attr_copy(old, row, "ja");
		attr_copy(old, row, "en");
	}
}

static void add_tables(xmlNode *kitei, const struct resolve_input *in)
{
	xmlNode *labels = add_copy(kitei, in->labels), *budgets = add_copy(kitei, in->budgets);

	for (size_t i = 0; i < in->layer_count; i++) {
		override_rows(labels, in->layers[i]->labels);
		override_rows(budgets, in->layers[i]->budgets);
	}
	xmlNodeSetName(add_copy(kitei, in->geometry), BAD_CAST "geometry");
	add_copy(kitei, in->numbering);
}

static char *first_word(const char *list)
{
	struct words w = words_of(list);

	return words_next(&w) ? words_take(&w) : mem_strdup("ja");
}

static xmlNode *start(xmlDoc *doc, const struct resolve_input *in)
{
	xmlNode *kitei = xmlNewDocNode(doc, NULL, BAD_CAST "kitei", NULL);
	char *main_language = first_word(attr(in->company, "languages"));

	xmlDocSetRootElement(doc, kitei);
	attr_set(kitei, "client", in->client);
	attr_set(kitei, "main", main_language);
	attr_set(kitei, "draft", in->draft ? "yes" : "no");
	attr_set(kitei, "today", in->today);
	mem_free(main_language);
	return kitei;
}

static void build_model(xmlNode *kitei, const struct resolve_input *in)
{
	xmlNode *model = child(kitei, "model");

	attr_set(model, "base", attr(xmlDocGetRootElement(in->layers[0]->head), "version"));
	copy_company(model, in->company);
	build_catalog(model, in);
	add_element(model, "handling");
	add_element(model, "chapters");
	add_element(model, "deviations");
	add_element(model, "excluded");
	apply_settings(model, in);
	stack_layers(model, in);
	resolve_applicability(model);
	stack_handling(model, in);
	resolve_records(model, in);
}

void resolve_split_sources(xmlNode *top)
{
	xmlNode *source = child(top, NULL), *after;

	for (; source != NULL; source = after) {
		struct words w = words_of(attr(source, "clauses"));

		after = following(source, top, false);
		if (!is_element(source, "source") || attr(source, "clauses") == NULL)
			continue;
		while (words_next(&w)) {
			char *clause = words_take(&w);
			xmlNode *one = xmlNewDocNode(top->doc, NULL, BAD_CAST "source", NULL);

			attr_copy(one, source, "at");
			attr_set(one, "clauses", clause);
			xmlAddPrevSibling(source, one);
			mem_free(clause);
		}
		remove_node(source);
	}
}

xmlDoc *resolve(const struct resolve_input *in)
{
	xmlDoc *doc = new_document(NULL);
	xmlNode *kitei = start(doc, in);

	add_element(kitei, "model");
	add_element(kitei, "documents");
	/* The tables first: the steps of the model look into them. */
	add_tables(kitei, in);
	build_model(kitei, in);
	resolve_documents(kitei, in);
	resolve_split_sources(child(kitei, "model"));
	return doc;
}
