/* shipped.c — see shipped.h. */
#include "shipped.h"

#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "diag.h"
#include "files.h"
#include "impose.h"
#include "load.h"
#include "mem.h"
#include "references.h"
#include "text.h"
#include "translations.h"
#include "xml.h"

#define PATH_ROOM 4096
/* Of the documents that hooks add: no row of documents.xml names it. */
#define BLANK "blank.xsl"

/* The folder of the running program, with a slash; the caller frees. */
static char *program_folder(void)
{
	char path[PATH_ROOM];
	ssize_t n = readlink("/proc/self/exe", path, sizeof path - 1);
	char *slash;

	path[n > 0 ? n : 0] = '\0';
	slash = strrchr(path, '/');
	return slash != NULL ? mem_strndup(path, (size_t)(slash - path) + 1) : mem_strdup("./");
}

static bool holds_data(const char *folder)
{
	char *table = mem_printf("%stemplates/documents.xml", folder);
	bool found = files_is_file(table);

	mem_free(table);
	return found;
}

/* Below the current folder, names are shown relative to it, as people type them. */
static char *as_shown(const char *folder)
{
	char here[PATH_ROOM], real[PATH_ROOM];

	if (realpath(folder, real) == NULL || getcwd(here, sizeof here) == NULL)
		return mem_strdup(folder);
	if (strcmp(real, here) == 0)
		return mem_strdup("");
	if (text_starts(real, here) && real[strlen(here)] == '/')
		return mem_printf("%s/", real + strlen(here) + 1);
	return mem_printf("%s/", real);
}

static char *find_data(void)
{
	static const char *const places[] = { "../../", "../share/kitei/" };
	char *program = program_folder(), *found = NULL;

	for (size_t i = 0; found == NULL && i < sizeof places / sizeof places[0]; i++) {
		char *folder = mem_printf("%s%s", program, places[i]);

		if (holds_data(folder))
			found = as_shown(folder);
		mem_free(folder);
	}
	mem_free(program);
	return found;
}

static void show_data_names(const char *folder)
{
	static const char *const parts[] = { "templates/", "policies/", "lua/" };

	for (size_t i = 0; i < sizeof parts / sizeof parts[0]; i++) {
		char *shown = mem_printf("%s%s", folder, parts[i]);

		diag_show_as(parts[i], shown);
		mem_free(shown);
	}
}

static xmlDoc *load_table(const char *name, struct schema *schema)
{
	char *path = diag_shown_name(name);
	xmlDoc *doc = load_file(path, name);

	if (doc != NULL && schema != NULL)
		validate(schema, doc);
	if (doc != NULL)
		stamp_places(xmlDocGetRootElement(doc));
	mem_free(path);
	return doc;
}

static bool load_tables(struct shipped *s)
{
	s->documents = load_table("templates/documents.xml", s->schemas.documents);
	s->labels = load_table("templates/labels.xml", s->schemas.labels);
	s->budgets = load_table("templates/budgets.xml", s->schemas.budgets);
	s->geometry = load_table("templates/geometry.xml", NULL);
	s->numbering = load_table("templates/numbering.xml", NULL);
	if (s->documents == NULL || s->labels == NULL || s->budgets == NULL || s->geometry == NULL || s->numbering == NULL)
		return false;
	for EACH(sheet, xmlDocGetRootElement(s->geometry), "sheet")
		impose_fits(sheet);
	return true;
}

static void declare_and_check(struct shipped *s)
{
	s->ids = ids_new();
	ids_add(s->ids, xmlDocGetRootElement(s->documents));
	layer_declare(s->base, s->ids);
}

bool shipped_load(struct shipped *s)
{
	char *base;

	memset(s, 0, sizeof *s);
	s->folder = find_data();
	if (s->folder == NULL) {
		diag_report((struct place){ NULL, 0 }, K0814, NULL, NULL);
		return false;
	}
	show_data_names(s->folder);
	compose_prepare();
	base = mem_printf("%spolicies/base/", s->folder);
	if (schemas_load(&s->schemas) && load_tables(s) && (s->base = layer_load("base", base, &s->schemas)) != NULL)
		declare_and_check(s);
	mem_free(base);
	return diag_errors() == 0;
}

void shipped_finish(struct shipped *s)
{
	for (size_t i = 0; i < s->sheet_count; i++) {
		stylesheet_free(s->sheets[i].sheet);
		mem_free(s->sheets[i].name);
	}
	mem_free(s->sheets);
	ids_free(s->ids);
	layer_free(s->base);
	xmlFreeDoc(s->documents);
	xmlFreeDoc(s->labels);
	xmlFreeDoc(s->budgets);
	xmlFreeDoc(s->geometry);
	xmlFreeDoc(s->numbering);
	schemas_finish(&s->schemas);
	mem_free(s->folder);
}

static const struct stylesheet *compile(struct shipped *s, const char *name)
{
	char *at = mem_printf("templates/%s", name);
	struct stylesheet *sheet = stylesheet_new(at);

	s->sheets = mem_realloc(s->sheets, (s->sheet_count + 1) * sizeof *s->sheets);
	s->sheets[s->sheet_count++] = (struct named_stylesheet){ mem_strdup(name), sheet };
	mem_free(at);
	return sheet;
}

const struct stylesheet *shipped_stylesheet(struct shipped *s, const char *name)
{
	for (size_t i = 0; i < s->sheet_count; i++)
		if (strcmp(s->sheets[i].name, name) == 0)
			return s->sheets[i].sheet;
	if (strcmp(name, BLANK) != 0 && child_with(xmlDocGetRootElement(s->documents), "document", "stylesheet", name) == NULL)
		return NULL;
	return compile(s, name);
}

void shipped_compile(struct shipped *s)
{
	for EACH(row, xmlDocGetRootElement(s->documents), "document")
		shipped_stylesheet(s, attr_or_empty(row, "stylesheet"));
}
