/* build.c — see build.h.  Reads like the table of contents of the program. */
#include "build.h"

#include <stdlib.h>
#include <string.h>

#include "buf.h"
#include "diag.h"
#include "files.h"
#include "format.h"
#include "impose.h"
#include "lock.h"
#include "link.h"
#include "mem.h"
#include "style.h"
#include "text.h"
#include "validate.h"
#include "xml.h"

/* ---- hooks and checks on the model ---- */

static bool load_layer_hooks(struct build *b)
{
	bool good = true;

	for (size_t i = 0; i < b->client->layer_count; i++) {
		char *folder = mem_printf("%shooks", b->client->layers[i]->folder);
		char *at = mem_printf("%shooks", b->client->layers[i]->at);

		hooks_for(b->hooks, i > 0 ? b->client->layers[i]->id : "");
		good = hooks_load_folder(b->hooks, folder, at, false) && good;
		mem_free(folder);
		mem_free(at);
	}
	return good;
}

static bool load_client_hooks(struct build *b)
{
	char *file = mem_printf("%shooks.lua", b->client->folder);
	char *folder = mem_printf("%shooks", b->client->folder);
	bool good = true;

	hooks_for(b->hooks, "own");
	if (files_is_there(file))
		good = hooks_load(b->hooks, file, "hooks.lua", b->client->folder, false);
	good = hooks_load_folder(b->hooks, folder, "hooks", false) && good;
	mem_free(file);
	mem_free(folder);
	return good;
}

bool build_load_hooks(struct build *b, struct hooks_page *page)
{
	struct hooks_limits limits = { (size_t)b->options->hook_megabytes << 20, b->options->hook_seconds };
	char *checks = mem_printf("%slua/checks", b->shipped->folder);
	bool good;

	b->hooks = hooks_new(&limits, page);
	hooks_know(b->hooks, xmlDocGetRootElement(b->client->resolved));
	hooks_follow(b->hooks, b->options->verbose);
	good = hooks_load_folder(b->hooks, checks, "lua/checks", true);
	good = load_layer_hooks(b) && good;
	if (!b->options->no_hooks)
		good = load_client_hooks(b) && good;
	mem_free(checks);
	return good;
}

static bool run_model_hooks(struct build *b)
{
	if (!hooks_registered(b->hooks, HOOK_MODEL))
		return true;
	if (!hooks_run(b->hooks, HOOK_MODEL, xmlDocGetRootElement(b->client->resolved)))
		return false;
	return !hooks_changed(b->hooks) || client_changed(b->client, b->shipped, b->hooks);
}

bool build_model(struct build *b, struct hooks_page *page)
{
	xmlNode *kitei = xmlDocGetRootElement(b->client->resolved);

	if (!build_load_hooks(b, page) || !run_model_hooks(b))
		return false;
	lock_check_model(b->client);
	hooks_check(b->hooks, "model", kitei);
	return diag_errors() == 0;
}

/* ---- format ---- */

/* The CSS of a layout: ours, then that of layers and client. */
static char *collect_style(struct build *b, const char *layout)
{
	size_t count = b->client->layer_count + 1;
	struct style_folder *folders = mem_zalloc(count * sizeof *folders);
	struct buf css = { 0 };

	for (size_t i = 0; i < count; i++) {
		bool own = i == b->client->layer_count;

		folders[i].path = mem_printf("%sstyle", own ? b->client->folder : b->client->layers[i]->folder);
		folders[i].at = mem_printf("%sstyle", own ? "" : b->client->layers[i]->at);
	}
	style_collect(b->shipped->folder, layout, folders, count, &css);
	for (size_t i = 0; i < count; i++) {
		mem_free((char *)folders[i].path);
		mem_free((char *)folders[i].at);
	}
	mem_free(folders);
	return buf_take(&css);
}

/* Borrowed. */
static const char *style_for(struct build *b, const char *layout)
{
	for (size_t i = 0; i < b->style_count; i++)
		if (strcmp(b->styles[i].layout, layout) == 0)
			return b->styles[i].css;
	b->styles = mem_realloc(b->styles, (b->style_count + 1) * sizeof *b->styles);
	b->styles[b->style_count] = (struct build_style){ mem_strdup(layout), collect_style(b, layout) };
	return b->styles[b->style_count++].css;
}

static void put_out(struct build *b, const char *path, const char *bytes, size_t length)
{
	b->files = mem_realloc(b->files, (b->file_count + 1) * sizeof *b->files);
	b->files[b->file_count++] = mem_strdup(path);
	if (b->output != NULL)
		b->output(path, bytes, length, b->data);
}

static void write_file(struct build *b, const struct edition *e, const struct format *format,
	const xmlNode *tree, const char *name, const char *geometry)
{
	struct format_input in = { tree, xmlDocGetRootElement(e->input), style_for(b, attr_or_empty(tree, "layout")), b->logo };
	char *path = mem_printf("%s/%s%s%s.%s", e->language, name, geometry != NULL ? "-" : "",
		geometry != NULL ? geometry : "", format->suffix);
	struct buf out = { 0 };

	format->write(&in, &out);
	put_out(b, path, buf_text(&out), out.len);
	buf_finish(&out);
	mem_free(path);
}

static void write_sheets(struct build *b, const struct edition *e, const struct format *format,
	const struct edition_tree *t, const char *name, const char *geometries)
{
	const xmlNode *tree = xmlDocGetRootElement(t->doc);
	struct words w = words_of(geometries);

	while (words_next(&w)) {
		char *id = words_take(&w);
		const xmlNode *sheet = child_with(child(xmlDocGetRootElement(e->input), "geometry"), "sheet", "id", id);

		if (sheet != NULL && impose_holds_cards(sheet)) {
			xmlDoc *imposed = impose(tree, sheet);

			write_file(b, e, format, xmlDocGetRootElement(imposed), name, id);
			xmlFreeDoc(imposed);
		} else {
			diag_report(place_of(t->row), K0710, id, NULL);
		}
		mem_free(id);
	}
}

static bool is_wanted(const struct build *b, const struct format *format, const xmlNode *row)
{
	if (b->options->format != NULL)
		return strcmp(b->options->format, format->name) == 0;
	return format->listed && words_have(attr(row, "formats") != NULL ? attr(row, "formats") : "html md", format->name);
}

static void format_tree(struct build *b, const struct edition *e, const struct edition_tree *t)
{
	char *name = link_tree_name(xmlDocGetRootElement(t->doc));
	const char *geometries = attr(t->row, "geometries");

	for (const struct format *f = formats; f->name != NULL; f++) {
		if (!is_wanted(b, f, t->row))
			continue;
		if (f->sheets && geometries != NULL)
			write_sheets(b, e, f, t, name, geometries);
		else
			write_file(b, e, f, xmlDocGetRootElement(t->doc), name, NULL);
	}
	mem_free(name);
}

/* Two documents may not come out under one name. */
static bool names_differ(const struct edition *e)
{
	bool good = true;

	for (size_t j = 0; j < e->count; j++)
		for (size_t i = 0; i < j; i++) {
			char *a = link_tree_name(xmlDocGetRootElement(e->trees[i].doc));
			char *b = link_tree_name(xmlDocGetRootElement(e->trees[j].doc));

			if (strcmp(a, b) == 0) {
				diag_report(place_of(e->trees[j].row), K0707, a, NULL);
				good = false;
			}
			mem_free(a);
			mem_free(b);
		}
	return good;
}

/* A draft says on every page how many faults it still has. */
static void mark_draft(const struct edition *e)
{
	char *faults = mem_printf("%d", diag_draft_faults());

	attr_set(xmlDocGetRootElement(e->input), "faults", faults);
	mem_free(faults);
}

/* Formats all trees of the edition and hands each file to b->output. */
static bool format_edition(struct build *b, const struct edition *e)
{
	if (!names_differ(e))
		return false;
	mark_draft(e);
	for (size_t i = 0; i < e->count; i++)
		format_tree(b, e, &e->trees[i]);
	return diag_errors() == 0;
}

/* ---- all of it ---- */

static bool build_language(struct build *b, const char *language)
{
	struct edition e = { .client = b->client, .shipped = b->shipped, .hooks = b->hooks, .language = language };
	bool good = edition_make(&e);

	if (good) {
		lock_check_edition(b->client, &e);
		good = format_edition(b, &e);
	}
	edition_finish(&e);
	return good;
}

/* The door of the set: the index in the client's main language. */
static void write_door(struct build *b, const char *language)
{
	struct buf page = { 0 };

	format_html_door(b->client->name, language, &page);
	if (b->options->format == NULL)
		put_out(b, "index.html", buf_text(&page), page.len);
	buf_finish(&page);
}

static bool run_finish_hooks(struct build *b)
{
	xmlNode *outputs;
	bool good;

	if (!hooks_registered(b->hooks, HOOK_FINISH))
		return true;
	outputs = new_element("outputs");
	for (size_t i = 0; i < b->file_count; i++)
		attr_set(add_element(outputs, "file"), "path", b->files[i]);
	good = hooks_run(b->hooks, HOOK_FINISH, outputs);
	xmlFreeNode(outputs);
	return good;
}

bool build_all(struct build *b, struct hooks_page *page)
{
	const char *languages = attr_or_empty(xmlDocGetRootElement(b->client->company), "languages");
	struct words w = words_of(languages);
	bool good = build_model(b, page), first = true;

	if (!good)
		return false;
	b->logo = client_logo(b->client, descend(xmlDocGetRootElement(b->client->resolved), "model", "company", "profile", NULL));
	/* A fault of one language does not keep those of the other from being told. */
	while (words_next(&w)) {
		char *language = words_take(&w);

		if (b->options->language == NULL || strcmp(b->options->language, language) == 0) {
			good = build_language(b, language) && good;
			if (first)
				write_door(b, language);
			first = false;
		}
		mem_free(language);
	}
	return good && run_finish_hooks(b) && diag_errors() == 0;
}
